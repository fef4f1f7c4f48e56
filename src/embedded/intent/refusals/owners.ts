/** What a person at the bank has that belongs to their clients. */
const things =
  '(?:clients?|customers?|client list|book|books|portfolios?|prospects?|households?|tasks?|to-?dos?|to-do list|client notes)'
const name = "(\\p{L}[\\p{L}’'-]*\\p{L}(?: \\p{L}[\\p{L}-]+)?)"
const cares =
  '(?:have|has|got|own|hold|cover|covers|look(?:s|ing)? after|manage|manages|managing|serve|serves|handle|handles|run|runs|work(?:s|ing)? with|responsible for|in charge of|deal(?:s|ing)? with)'
const kept =
  '(?:клиент\\p{L}*|портфел\\p{L}*|книг[аиуе]|книгу|задач\\p{L}*|списк?о?к? клиентов|юрлиц\\p{L}*|компани\\p{L}*)'
const serves = '(?:вед[её]т|обслуживает|курирует|работает|сопровождает|занимается|отвечает)'
const word = '(\\p{Script=Cyrillic}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)'

const english: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${things} (?:of|from|under|with|managed by|looked after by|covered by|served by|run by|belonging to|that belong to|assigned to) ${name}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(\\p{L}+(?: \\p{L}+)?)(?:['’]s?|s)? (?:(?:whole|other|own|key|biggest|largest|top|richest|open|entire|affluent|corporate|new) )*${things}(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${things}|who|whom|what) (?:all )?(?:does|do|did|is|are) ${name} ${cares}(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})${things} (?:that |who |which )?(\\p{L}+(?: \\p{L}+)?) (?:has|looks after|covers|manages|serves|handles|runs|owns)(?!\\p{L})`,
    'giu',
  ),
]
const russian: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${kept} (?:у |под |менеджера |коллеги |нашего )*${word}`, 'giu'),
  new RegExp(
    `(?<!\\p{L})у ${word}(?: (?:в|на|какие|сколько|есть|сейчас|там|из|много|ещ[её]|есть ли))* ${kept}`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(?:кого|кем|клиент\\p{L}*|что|кто) ${serves} ${word}`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:кого|кем|клиент\\p{L}*) ${word} ${serves}`, 'giu'),
]
const chinese =
  /([\p{Script=Han}·]{2,12}|[a-z]+(?: [a-z]+)?) ?(?:的|手上|手里|手头|名下|那边|那里|那儿|负责|管|在管|服务|有)(?:的|有|所有|全部|几个|几位|多少|哪些|什么|那些|大|重点|一共|都|是|在|带|个|位|今天|明天|本周)*(?:客户|名单|待办|任务|组合|户)/giu

/** Without such words none of the patterns of a language matches. */
const englishSign = /client|customer|book|portfolio|prospect|household|task|to-?do|who|what/iu
const russianSign = /клиент|портфел|книг|задач|спис|юрлиц|компани|ко?го|кем|что|кто/iu
const signed = (text: string): readonly RegExp[] => [
  ...(englishSign.test(text) ? english : []),
  ...(russianSign.test(text) ? russian : []),
]

/** Words that stand where a name would, and are none. */
const nobody = new Set(
  'my mine our ours all the these those this that which what how many any some your their his her its each every new key top big other another no more less most few several open late overdue due today show list give see find me us swiss german russian chinese active private corporate retail affluent sme pep dormant who whose with without and or of for in to on at do does did is are has have had мне меня нас него нее неё них вас себя который которые каких какие наших моих всех всего сегодня завтра меня есть каждого кого'.split(
    ' ',
  ),
)

const capitalised = /\p{Lu}[\p{L}’'-]*\p{Ll}(?: \p{Lu}[\p{L}-]*\p{Ll})?/gu
const mostNamed = 6
const longestQuestion = 160

/** Whatever may name a person in a question, for those who see more books than their own. */
export function peopleIn(text: string): readonly string[] {
  if (text.length > longestQuestion) return []
  const found = [...text.matchAll(capitalised)].flatMap(([said]) => {
    const words = said.replace(/['’]s?$/u, '').split(' ')
    const names = words.filter((each) => each.length > 2 && !nobody.has(each.toLowerCase()))
    return names.length > 1 ? [names.join(' '), ...names] : names
  })
  return [...new Set(found)].slice(0, mostNamed)
}

/** How many characters before the mark may be the name: orders stand before it without a blank. */
const hanLengths = [6, 5, 4, 3, 2]

/** What may name a person whose clients or tasks a text speaks of, the longer words first. */
export function ownersIn(text: string): readonly string[] {
  const found: string[] = []
  for (const form of signed(text))
    for (const [, said] of text.matchAll(form)) {
      const words = (said ?? '')
        .replace(/['’]s?$/u, '')
        .split(' ')
        .filter((each) => each.length > 2 && !nobody.has(each.toLowerCase()))
      if (words.length > 1) found.push(words.join(' '))
      found.push(...words)
    }
  for (const [, said = ''] of text.matchAll(chinese)) {
    if (/^[a-z]/iu.test(said)) found.push(said)
    else for (const length of hanLengths) if (said.length >= length) found.push(said.slice(-length))
  }
  return [...new Set(found)].slice(0, 12)
}
