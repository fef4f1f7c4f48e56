import { stem } from '#domain/matching/stems.ts'
import { productReader } from '#domain/products-named.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import type { Evidence } from './evidence.ts'
import { quotations } from './quotations.ts'
import { remembered } from './remembered.ts'
import type { Violation } from './reply-guard.ts'

/** What the shelf and the rules say, as one turn reaches them. */
export type Shelf = Readonly<{
  names(): Promise<ReadonlyMap<string, readonly string[]>>
  standing(client: string, products: readonly string[]): Promise<ReadonlyMap<string, Verdict>>
}>

export type ProductGuard = Readonly<{
  /** A result of a tool of this thread; `now` where it came in this turn. */
  addResult(tool: string, value: unknown, now: boolean): void
  check(sentence: string): Promise<readonly Violation[]>
}>

/** Words that put a product to somebody, in a form of `plain`. */
const advises =
  /\b(?:recommend\w*|suggest\w*|propos\w*|advis\w*|offer(?:s|ed|ing)?|pitch\w*|should (?:buy|take|invest|hold|go|consider|get|open|put|switch|move|subscribe)|could (?:buy|take|invest|consider|open|put|switch)|(?:should|could|might|may|to|also) consider|^\W*consider(?:ing)?|invest(?:ing)? in|buy(?:ing)?|purchas\w*|subscrib\w*|switch(?:ing)? (?:in)?to|put (?:\w+ ){1,4}into|go for|best|ideal|perfect|suits?|suitable|fits?|fitting|good (?:choice|option|match|idea)|right (?:choice|product|for)|worth|attractive|interesting for|opportunity|why not|how about|would be)\b|推荐|建议|适合|不妨|可以(?:买|购买|考虑|配置|投资|选择)|应该(?:买|购买|考虑|配置|投资|选)|考虑|购买|买入|申购|配置|投资于?|首选|最佳|最好|理想|值得|合适|(?<!\p{L})(?:рекоменд\p{L}*|совет\p{L}*|предлаг\p{L}*|предлож\p{L}*|стоит|подойд\p{L}*|подход\p{L}*|купи\p{L}*|покуп\p{L}*|приобре\p{L}*|вложи\p{L}*|вкладыва\p{L}*|инвестир\p{L}*|лучш\p{L}*|идеальн\p{L}*|выгодн\p{L}*|обратите внимание|рассмотр\p{L}*|оформи\p{L}*|перевести в)(?!\p{L})/iu

/** Words by which a sentence says that a product is kept from the client, and why. */
const keptFrom =
  /\b(?:block(?:ed|s)?|not|cannot|can't|isn't|doesn't|don't|never|no longer|unsuitable|excluded|ruled out|refus\w*|fails?|withheld|hold)\b|SUIT-|不(?:适合|合适|能|可|得|建议|推荐|符合|通过)|禁止|未通过|拦截|阻止|(?<!\p{L})(?:не|нельзя|запрещ\p{L}*|заблокир\p{L}*|блокир\p{L}*|исключ\p{L}*|недоступ\p{L}*)(?!\p{L})/iu

/** A denial that recommends all the same: "not only suitable", "don't hesitate", "why not". */
const turned =
  /\bnot (?:only|just|merely)|why not|don't (?:hesitate|wait|miss)|cannot (?:go wrong|lose|miss)|can't (?:go wrong|lose|miss)|no (?:doubt|risk|reason)|nothing better|не (?:только|упустите|пожалеет|прогадает|ждите)|почему бы (?:и )?не|не раздумыва|不(?:仅|但|只|容错过|要错过|可错过|会错)|何不|不妨|毫不犹豫/iu

/**
 * A product of the shelf is put to a client only with a verdict of this client and thread that stands and does not
 * block. What the client holds, what a record says and what the shelf lists may be told without one.
 */
export function productGuard(shelf: Shelf, evidence: Evidence): ProductGuard {
  const quoted = quotations()
  const told = quotations()
  /** The words of what tools answered, taken from a result when a sentence first asks for them. */
  const read: string[] = []
  const unread: unknown[] = []
  let judging = false
  let client: string | undefined
  /** The client that the last heading names: a list stands below the name of whom it is for. */
  let headed: string | undefined
  let names: Promise<Names> | undefined

  let among: readonly string[] = []
  let remarked: readonly string[] = []
  const remarks = (): readonly string[] => {
    const quotes = evidence.quotes()
    if (quotes !== among) remarked = quotes.filter(isRemark)
    among = quotes
    return remarked
  }

  return {
    addResult: (tool, value, now) => {
      unread.push(value)
      if (now && judges.has(tool) && !asksBack(value)) judging = true
      client = clientOf(value) ?? client
    },
    check: async (sentence) => {
      names ??= namesOf(shelf)
      const clients = clientsIn(sentence, evidence)
      const [only] = clients
      if (only !== undefined) headed = clients.length === 1 && isHeading(sentence) ? only : undefined
      const said = quoted.without(sentence, remarks())
      const unrecorded = told.without(sentence, evidence.quotes())
      const listed = await names
      const meant = listed.mentioned(said, '')
      if (meant.length === 0) return []
      // A name may hold such a word itself: 均衡50责任投资.
      const advised = advises.test(meant.reduce((rest, { name }) => rest.replaceAll(name, ' '), said))
      read.push(...unread.splice(0).map((value) => wordsOf(JSON.stringify(value) ?? '')))
      const onRecord = ({ id, words }: Named): boolean =>
        read.some((text) => text.includes(words)) ||
        listed.all.some((other) => other.id === id && read.some((text) => text.includes(other.words)))
      if (!advised && !judging && (meant.every(onRecord) || listed.mentioned(unrecorded, '').length === 0))
        return []
      if (keptFrom.test(said) && !turned.test(said) && !contradicted(said)) return []
      // Advice outside a list is judged for the client looked up last as well: it may leave open whom it is for.
      const meantFor = [headed, headed === undefined || (advised && !isItem(sentence)) ? client : undefined]
      const asked = clients.length > 0 ? clients : [...new Set(meantFor.filter((each) => each !== undefined))]
      if (!advised && !judging && asked.length === 0) return []
      const ids = [...new Set(meant.map(({ id }) => id))]
      const verdictsOf = await Promise.all(asked.map((each) => shelf.standing(each, ids)))
      return meant
        .filter(
          ({ id }) =>
            asked.length === 0 ||
            verdictsOf.some((verdicts) => {
              const outcome = verdicts.get(id)?.outcome
              return outcome === undefined || outcome === 'block'
            }),
        )
        .map(({ name }): Violation => ({ kind: 'product', what: name }))
    },
  }
}

/** "Not the bond but the fund is right for her": a denial of one thing that puts another. */
const contradicted = (said: string): boolean =>
  /\bbut\b.*\b(?:recommend|suitable|best|right|buy|perfect|ideal)|而是|(?<!\p{L})(?:а|но|зато)(?!\p{L}).*(?:рекоменд|подход|подойд|лучш|куп)|但.*(?:推荐|适合|建议)/iu.test(
    said,
  )

/** A record that says something; a product's name in a list does not. */
const isRemark = (record: string): boolean =>
  record.length > 60 || record.split(' ').length > 8 || /[.!?。！？，；;](?:\s|$)/u.test(record)

const judges: ReadonlySet<string> = new Set(['suggest_products', 'check_suitability'])

/** A tool that could not tell which product is meant has judged none: its choices may be listed. */
const asksBack = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'error')

type Named = Readonly<{ id: string; name: string; words: string }>
/** Every name of the shelf, and those that stand in a sentence, shortened, misspelled or torn apart as well. */
type Names = Readonly<{ all: readonly Named[]; mentioned(sentence: string, by: ''): readonly Named[] }>

/** Names by the list they were read from, which stays the same while no product changes. */
const known = new WeakMap<ReadonlyMap<string, readonly string[]>, Names>()

async function namesOf(shelf: Shelf): Promise<Names> {
  const listed = await shelf.names()
  const before = known.get(listed)
  if (before !== undefined) return before
  // A name of one word ("Deposit") is what everybody calls the thing.
  const all = [...listed].flatMap(([id, all]) =>
    all
      .map((name) => ({ id, name, words: wordsOf(name) }))
      .filter(({ words }) => words.trim().split(' ').length > 1),
  )
  const { namedIn } = productReader(listed)
  const made: Names = { all, mentioned: remembered((sentence) => mentioned(sentence, all, namedIn)) }
  known.set(listed, made)
  return made
}

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g

/** Stems and single Han characters (but 白金, no gold of any kind) between blanks: a name is found in any form, never inside another word. */
const wordsOf = (text: string): string => {
  const plain = text.normalize('NFKC').replace(invisible, '').toLowerCase().replaceAll('ё', 'е')
  const words = plain.match(/白金|\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu) ?? []
  return ` ${words.map((word) => (/\p{Script=Han}/u.test(word) ? word : stem(word))).join(' ')} `
}

/** Names that stand in words on their own: 白金卡 does not name 金卡. */
function standing(words: string, all: readonly Named[]): readonly Named[] {
  const within = all.filter((named) => words.includes(named.words))
  const longestFirst = within.toSorted((a, b) => b.words.length - a.words.length)
  let rest = words
  return [...Map.groupBy(longestFirst, (named) => named.words)].flatMap(([name, named]) => {
    if (!rest.includes(name)) return []
    rest = rest.replaceAll(name, ' \n ')
    return named
  })
}

/** The names that stand in a sentence; of a product that is named in another form, the first of its own. */
function mentioned(
  sentence: string,
  all: readonly Named[],
  namedIn: (text: string) => readonly string[],
): readonly Named[] {
  const exact = standing(wordsOf(sentence), all)
  const found = new Set(exact.map(({ id }) => id))
  const others = namedIn(sentence).filter((id) => !found.has(id))
  return [...exact, ...others.flatMap((id) => all.find((named) => named.id === id) ?? [])]
}

/** A line of a list. */
const isItem = (line: string): boolean => /^\s*(?:[•*–-]|\d{1,2}[.)])\s/u.test(line)

/** A line that names somebody and says nothing: "Marco Bernaschina, Lugano", "For Marco Bernaschina:". */
const isHeading = (line: string): boolean =>
  !/[.!?。！？]\s*$/u.test(line.trim()) &&
  line.length <= longestHeading &&
  line.trim().split(/\s+/).length <= 7
const longestHeading = 80

/** The client a result is about. */
function clientOf(value: unknown): string | undefined {
  const client = (value as { client?: { id?: unknown } } | null)?.client
  return typeof client === 'object' && typeof client?.id === 'string' ? client.id : undefined
}

function clientsIn(sentence: string, evidence: Evidence): string[] {
  const said = sentence.toLowerCase()
  return [...evidence.clientNames()].filter(([, name]) => said.includes(name.toLowerCase())).map(([id]) => id)
}
