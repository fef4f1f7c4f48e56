import { addDays, type LocalDate } from '#domain/time.ts'
import { period, saidOnce } from './bounds.ts'
import type { AskSpec, Condition } from './spec.ts'

/** The time after the one that was asked about: "how many since?", «а с тех пор?», 之后呢. */
const after =
  /(?<!\p{L})(?:(?:ever )?since(?: then| that)?(?=[\s?.!]*$)|(?:after|from) (?:that|then)(?: on)?|с (?:тех пор|того времени)|после (?:этого|того)(?! как)|потом)(?!\p{L})|^(?:and |а |и )?(?:since|after|afterwards|после|потом|позже)(?=[\s?.!]*$)|^那?(?:么|从那|自那)?(?:之后|以后|后来|此后)|(?:从|自)(?:那|此)(?:时|之|以)?(?:起|后)/u

/** Those who do not have what was asked about: "and without one?", «а без неё?», 没有的呢. */
const lacking =
  /^(?:(?:and|so|ok|but|а|и|но|那|那么)[\s,]*)?(?:(?:how many|who|which(?: ones)?|what about|those|сколько|кто|скольк\p{L}+|у кого)[\s,]*)?(?:(?:is|are|has|have|do|does|of them|из них)[\s,]*)*(?:without(?: (?:one|it|them|any))?|none|not(?: have)?(?: (?:one|any|it|them))?|n['’]t(?: have)?(?: (?:one|any|it|them))?|do(?:es)?n['’]?t(?: have (?:one|any|it|them))?|no(?:ne)? (?:one|such)|без (?:нее|него|них|этого|такой|такого)|(?:у (?:кого|скольк\p{L}+) )?(?:ее |его |их )?нет(?: (?:их|ее|его|такой|такого|таких))?|没有?(?:的|呢|这个|这些)?(?:有?(?:多少|几[个位]|谁|哪些)(?:客户|人)?)?|(?:多少|几[个位]|谁|哪些)(?:客户|人)?没有?的?)[\s?？.!。呢吗啊]*$/u

const lastly = (list: readonly Condition[], fits: (each: Condition) => boolean): number =>
  list.findLastIndex(fits)

/** The span of days that a question is bounded by, with its end. */
const ended = ({ not, tests }: Condition): { from?: LocalDate; to: LocalDate } | undefined => {
  const [test] = tests
  if (not || tests.length !== 1 || test?.kind !== 'span' || test.to === undefined) return undefined
  return { ...(test.from ? { from: test.from } : {}), to: test.to }
}

/**
 * The question before from the day after its time on, and the rest of the message; no spec where its time has no end
 * that is over. Undefined where nothing of the kind is said.
 */
export function thenOn(
  folded: string,
  before: AskSpec,
  today: LocalDate,
): Readonly<{ said: string; rest: string; spec?: AskSpec }> | undefined {
  const found = after.exec(folded)
  if (!found) return undefined
  const said = found[0]
  const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + said.length)}`.trim()
  const at = lastly(before.where, (each) => ended(each) !== undefined)
  const condition = before.where[at]
  const old = condition && ended(condition)
  if (!condition || !old || old.to >= today) return { said, rest }
  const bounds = { from: addDays(old.to, 1) }
  const [was, now] = [period(old), period(bounds)]
  const test = condition.tests[0] as Extract<Condition['tests'][number], { kind: 'span' }>
  const next: Condition = {
    ...condition,
    tests: [{ kind: 'span', column: test.column, ...bounds }],
    label: {
      en: saidOnce(condition.label.en.replace(was.en, now.en)),
      zh: condition.label.zh.replace(was.zh, now.zh),
      ru: condition.label.ru.replace(was.ru, now.ru),
    },
  }
  return { said, rest, spec: { ...before, where: before.where.with(at, next) } }
}

/** The question before of the clients who have no such thing; undefined where it was of none. */
export function lackingIt(folded: string, before: AskSpec): AskSpec | undefined {
  if (before.subject !== 'clients' || !lacking.test(folded)) return undefined
  const at = lastly(before.where, ({ topic, on }) => topic === `noun ${on}`)
  const held = before.where[at]
  if (!held || held.anyOf || before.where.some(({ on, not }) => not && on === held.on)) return undefined
  const own = before.where.filter((each, place) => place !== at && each.on === held.on)
  const all = [held, ...own]
  const told = (language: 'en' | 'zh' | 'ru'): string =>
    all.map(({ label }) => label[language]).join(language === 'zh' ? '，' : ', ')
  const missing: Condition = {
    on: held.on,
    topic: `no ${held.on}`,
    tests: all.flatMap(({ tests }) => tests),
    not: true,
    label: { en: `not: ${told('en')}`, zh: `非：${told('zh')}`, ru: `не: ${told('ru')}` },
  }
  const where = before.where.flatMap((each, place) =>
    place === at ? [missing] : own.includes(each) ? [] : [each],
  )
  return all.some(({ times }) => times) ? undefined : { ...before, where }
}
