const list = `
honestly frankly simply quite_simply really actually of_course in_fact as_ever as_always in_our_view in_my_view in_our_opinion in_my_opinion
to_be_honest to_be_frank truly literally basically essentially practically virtually quite clearly plainly obviously naturally indeed by_now
as_such at_all so_to_speak i_think we_think we_believe i_believe as_we_see_it in_practice in_effect in_principle thankfully happily
fortunately genuinely effectively personally as_you_know you_know i_mean by_the_way unfortunately sadly
regrettably by_law under_any_circumstances of_all_things
попросту просто честно_говоря по_правде_говоря откровенно_говоря по_сути по_существу на_мой_взгляд на_наш_взгляд по_моему_мнению по_нашему_мнению
по-моему по-нашему практически фактически действительно в_принципе собственно собственно_говоря со_своей_стороны с_нашей_стороны вообще
вообще-то буквально конечно разумеется естественно как_известно как_всегда на_самом_деле в_самом_деле строго_говоря мягко_говоря к_счастью лично
реально прямо поистине воистину же ведь уж вот так_сказать можно_сказать как_говорится скажем_прямо что_называется кстати к_сожалению увы по_закону
根本 其实 说实话 老实讲 老实说 实际上 事实上 在我看来 在我们看来 依我看 坦白说 坦率地说 压根 简直 真的 确实 的确 基本上 可以说 当然 反正 说白了
本来 原本 本身 说真的 讲真 客观地说 不瞒您说 应该说 总的来说 一般来说 依法 很遗憾 遗憾的是 显然 明显 都 也 就 还 倒 可 真 又 才
`

/** Words that may stand anywhere in a phrase without changing what it claims; `_` joins words. */
export const fillerWords: readonly string[] = list.split(/\s+/).filter((word) => word !== '')
