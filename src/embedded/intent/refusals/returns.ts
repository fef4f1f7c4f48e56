import { any } from '../forms.ts'
import type { Forms } from './kinds.ts'
import { imperative } from './order.ts'

const gains = 'return|yield|profit|gain|interest|performance|rate|%|percent|no loss|income|capital|principal'
/** A paper can be promised, whatever it is about. */
const deliverable =
  '(?!.*(?:sheet|quote|(?<!\\p{L})offer|comparison|overview|calculation|proposal|document|papers?(?!\\p{L})|report|table|call))'
/** What is asked was not promised. */
const told =
  '(?!(?:what|when|where|who|which|why|how|did|does|do|has|have|is|are|was|find|search|show)(?!\\p{L}))(?:.{0,30} )?(?:tell|write|assure|reassure|let|inform|draft|compose|convince|persuade|(?:e-?)?mail|message|text|calm|say)(?!\\p{L})'
/** What is denied is no promise. */
const denied =
  "(?<!(?:not|n't|cannot|cant|never|nobody|nothing|neither|without|no)(?: \\p{L}+){0,3} )(?<!(?:not|n't|cannot|never|no|non)[ -])"

const toldRussian =
  '(?!(?:что|когда|кто|кому|где|зачем|почему|найди|покажи)(?!\\p{L}))(?:.{0,25} )?(?:напиши|написать|скажи|сказать|сообщи|заверь|убеди|успокой|составь|набросай|передай|намекни|подтверди)(?:те)?(?!\\p{L})'
const deniedRussian = '(?<!(?:не|нельзя|никто|никак)(?: \\p{L}+){0,3} )(?<!не)'

const toldHan = '(?:(?:去|再)?(?:告诉|跟|和|给|向|对|写给|写|起草|回复|安抚|说服))'
const deniedHan = '(?<!不能?|无法|没法|不得|不可以|不会|不敢|没|并非|不是|是否|能否|能不能|可否|保不)'
const later = '(?!.{0,16}(?:告诉|告知|答复|回复|回音|[发寄送]|(?<!回)报|方案|测算|对比|资料|说明|通知))(?!吗)'

/** No client is promised what nobody can know. */
export const returns: readonly Forms[] = [
  [
    { refusal: 'promise_return' },
    any(
      imperative(
        `(?!(?:what|when|who|which|why|did|does|do|has|have) (?:i|we|he|she|they|it)(?!\\p{L}))(?:.{0,30} )?${denied}(?:guarantee|promise|assure)(?!d)${deliverable}.{0,50}(?:${gains}|(?:safe|secure)(?!\\p{L}))`,
      ),
      imperative(
        `${told}.{0,80}(?:(?:${gains}).{0,40}${denied}guarante|${denied}guarante.{0,40}(?:${gains}|(?<!\\p{L})safe))`,
      ),
      imperative(
        `${told}.{0,80}(?:${denied}(?:risk[- ]?free|riskless)(?! (?:rate|interest))|(?<!\\p{L})(?:no|zero|without|hardly any|nothing like a) (?:\\p{L}+ )?risk(?!s? (?:profile|assessment|tolerance|warning|information))(?!\\p{L})|(?:can(?:not|'?t| ?not)|won't|will (?:not|never)|impossible to|never) lose (?!(?:touch|sight|track|patience))|${denied}(?:totally|completely|absolutely|perfectly|100 ?%|entirely|guaranteed) (?:safe|secure))`,
      ),
      imperative(
        `${told}.{0,60}(?:will|'ll|going to|certain to|sure to|bound to) (?:\\p{L}+ )?(?:make|earn|gain|double|rise|go up|return|yield|pay)(?!\\p{L}).{0,40}(?:for sure|for certain|definitely|guaranteed|no matter what|without fail)|(?:tell|write|assure|promise|let|(?:e-?)?mail|message|text).{0,60}(?:definitely|certainly|surely) (?:\\p{L}+ )?(?:make|earn|gain|double|rise|go up|return|yield|pay)(?!\\p{L})`,
      ),
      imperative(
        '(?:.{0,20} )?(?:гарантируй|гарантировать|пообещай|пообещать|обещай|обеща(?:ть|ю|ем|ет|ют|йте)(?!\\p{L})|заверь)(?:те)?(?!\\p{L}).{0,50}(?:доход|прибыл|процент|ставк|%|рост|без риск|сохранност|капитал)',
      ),
      imperative(
        `${toldRussian}.{0,80}(?:${deniedRussian}гарантир(?!ов\\p{L}+ (?:письм|почт|плат))|${deniedRussian}(?:безрисков|без (?:всякого |какого-либо )?риска|рисков? (?:нет|никак)|нет (?:никак\\p{L}+ )?риск|никак(?:их|ого) риск)|(?:ничего|деньг|капитал|вложен|ни копейк|ни цент|ни рубл).{0,12}не потеря|не потеря\\p{L}+ (?:ни|деньг|капитал|вложен)|(?:абсолютно|полностью|совершенно|стопроцентно) (?:безопас|надежн))`,
      ),
      imperative(
        `${toldRussian}.{0,60}(?:(?:точно|наверняка|железно|обязательно|100 ?%|сто процентов|гарантированно) (?:\\p{L}+ )?(?:заработа|вырас|получи|принес|удво|подорожа|окуп)|(?:заработа|вырас|получи|принес|удво|подорожа)\\p{L}* (?:.{0,16} )?(?:точно|наверняка|железно|гарантированно))`,
      ),
      new RegExp(
        `${deniedHan}(?:保证|承诺|担保|许诺|保本)${later}.{0,16}(?:收益|回报|利率|利息|不亏|本金|赚|年化|百分之|\\d ?%)`,
        'u',
      ),
      new RegExp(
        `^(?!.*(?:吗|没有?|[?？])\\s*$)(?!我).*${deniedHan}答应(?![了过])(?:(?!利率|贷).){0,12}(?:年化|收益|回报)`,
        'u',
      ),
      imperative(
        `${toldHan}.{0,30}${deniedHan}(?:稳赚|包赚|只赚不赔|稳赚不赔|零风险|无风险(?!利率)|没有?(?:任何|什么|一点)?风险|(?:肯定|一定|绝对|必定|保证|包)(?:会|能|可以)?(?:涨|赚|翻倍|升值)|绝对(?:安全|没有?风险)|百分之百安全|不会亏|亏不了|保本(?!产品|吗|不))`,
      ),
    ),
  ],
]
