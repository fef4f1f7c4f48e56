import type { Asked } from './measures.ts'
import type { Noun } from './noun.ts'
import { appointments, nouns } from './noun-words.ts'
import { type Sheet, localised as say, take } from './pattern.ts'
import type { Condition, Subject, Test } from './spec.ts'

/** A thing that a message speaks of, with its place. */
export type Mention = Readonly<{ noun: Noun; at: number; not: boolean }>

const negation =
  /(?:(?:(?<!\p{L})(?:have|has|had|do|does|did|is|are|was|were|ca|wo|would|could)n['’]?t(?: \p{L}+)?|(?<!\p{L})(?:without|no|not|neither|nor|never|non|lack(?:s|ing)?|missing|except|excluding|other than|have no|any))(?: (?:an?|any|the|a single|have|got|own|give|gave|given|their|yet|on record))*|(?<!\p{L})(?:без|нет|не|кроме|отсутству[а-я]*|ни одно[а-я]*|ни одну)(?: (?:ни|имеют|имеет|держат|дал[а-я]*|давал[а-я]*|есть|открыт[а-я]*|одного|одной|одну))*|没有?(?:任何|买过?|购买过?|持有|办理?过?|开过?|上传|[做填交签留补]过?|完成|提供|更新)*|未|无|缺(?:少)?|不是|除了?|没(?:有)?同意|非)\s*\u0001*\s*$/u

/** "Neither a loan nor a deposit", «без кредита или вклада», 没有贷款或存款: the denial holds of both. */
const nor =
  /(?<!\p{L})(?:neither|without|no|have no|без|нет|ни)(?: (?:an?|any|the))? [\p{L}-]+(?: [\p{L}-]+)?,? (?:or|nor|или|ни)(?: (?:an?|any|the|no))? ?$|(?:没有?|无|未)(?:\p{Script=Han}{2,4})(?:或者?|、|也没有?)$/u

export const isNegated = (folded: string, at: number): boolean => {
  const head = folded.slice(Math.max(0, at - 40), at)
  return (
    nor.test(head) ||
    (negation.test(head) &&
      !/(?<!\p{L})(?:any)\s*$/u.test(head.replace(/(?:n['’]?t|not|without)[^.]*any\s*$/u, '')))
  )
}

export function mentioned(sheet: Sheet, folded: string, ahead = false): Mention[] {
  return nouns
    .flatMap((noun) =>
      take(sheet, noun.pattern).map((match) => ({
        noun: ahead && noun.key === 'meeting' ? appointments : noun,
        at: match.index,
        not: isNegated(folded, match.index),
      })),
    )
    .sort((a, b) => a.at - b.at)
}

/** A paper that was asked for or has run out is not there. */
const onFile: Test = { kind: 'in', column: 'status', values: ['on_file'] }

const scopeOnly =
  /(?<!\p{L}|how many |number |count |share |percentage )(?:у(?! (?:меня|нас)(?!\p{L}))|среди|для|of|among|from|for)(?: (?!how|сколь)\p{L}+){0,3} ?$/u
const measureWord: readonly (readonly [RegExp, readonly Subject[]])[] = [
  [/(?:多少|几)(?:位|名|人|家|户|个客户|位客户)/u, ['clients']],
  [/(?:多少|几)张/u, ['cards']],
  [/(?:多少|几)(?:笔)/u, ['loans', 'holdings', 'transactions', 'orders', 'deals']],
]

/** "How many companies have a card", 客户里有几个有贷款: clients are counted, whatever else is named. */
const personsCounted =
  /(?<!\p{L})how many (?:of (?:my|our|the) )?(?:\p{L}+ )?(?:compan(?:y|ies)|firms|businesses|households|families|individuals|prospects|women|men|persons)(?!\p{L})|(?<!\p{L})(?:у )?скольк\p{L}+ (?:\p{L}+ )?(?:компани[йя]х?|фирм(?:ах)?|юрлиц(?:ах)?|физлиц(?:ах)?|семей|семьях|женщин|мужчин)(?!\p{L})|客户(?:里面?|中|当中|之中)，?有?(?:多少|几)(?:个|位|人|家)(?:人|客户)?(?=有|没|持|买|是|在|做)/u
const clientAt = (at: number): Mention => ({
  noun: nouns.find(({ key }) => key === 'client')!,
  at,
  not: false,
})

/** The thing that is counted or added up: beside the word that asks for a number, else the first, in Chinese the last. */
export function counted(mentions: readonly Mention[], folded: string, asked: Asked): Mention | undefined {
  // What clients do not have is not what is counted.
  const pool = mentions.filter(({ not }) => !not)
  const persons = personsCounted.exec(folded)
  if (persons) return pool.find(({ noun }) => noun.key === 'client') ?? clientAt(persons.index)
  if (/\p{Script=Han}/u.test(folded)) {
    const measured = measureWord.find(([form]) => form.test(folded))
    const fitting = measured && pool.filter(({ noun }) => measured[1].includes(noun.on))
    if (fitting && fitting.length > 0) return fitting[fitting.length - 1]
    const next =
      asked.countAt === undefined
        ? undefined
        : pool.find(({ at }) => at > asked.countAt! && at - asked.countAt! <= 5)
    return next ?? pool[pool.length - 1]
  }
  const [first, second] = pool
  if (first && second && first.noun.key === 'client' && scopeOnly.test(folded.slice(0, first.at)))
    return second
  return first
}

/** Products per client are those that clients hold, and not those of the shelf. */
export const heldOf = (meant: Mention | undefined, { perClient }: Asked): Mention | undefined =>
  perClient && meant?.noun.key === 'product'
    ? { ...meant, noun: nouns.find(({ key }) => key === 'holding')! }
    : meant

/** A thing that is spoken of beside the one counted narrows it: "clients with a card". */
export function asConditions(mentions: readonly Mention[], subject: Mention | undefined): Condition[] {
  return mentions.flatMap((mention): Condition[] => {
    const { noun, not } = mention
    if (mention === subject || (noun.key === 'client' && !not)) return []
    if (noun.on === subject?.noun.on && !noun.tests) return []
    if (noun.key === subject?.noun.key) return []
    // What clients have of the shelf is what they hold.
    const held = noun.on === 'products'
    const on = held ? 'holdings' : noun.on
    const what = held ? say('products', '产品', 'продукты') : noun.label
    const label = not
      ? say(`no ${what.en}`, `无${what.zh}`, `нет: ${what.ru}`)
      : say(`with ${what.en}`, `有${what.zh}`, `есть ${what.ru}`)
    return [
      {
        on,
        topic: not ? `no ${noun.key}` : `noun ${on}`,
        tests: [...(noun.tests ?? []), ...(not && noun.on === 'documents' ? [onFile] : [])],
        ...(not ? { not } : {}),
        label,
      },
    ]
  })
}
