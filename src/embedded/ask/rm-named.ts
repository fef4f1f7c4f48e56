import type { Condition } from './spec.ts'

const name = '(\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}-]+)?)'
/** Whose book is meant, by the words around a name that no client has. */
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${name}['’]s? (?:own )?(?:clients?|customers|book|portfolio|loans?|deposits?|accounts?|team|tasks?|complaints?|cards?)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:clients|customers|book|portfolio|loans|deposits|accounts|tasks|complaints) (?:of|for|under|with) (?:my colleague |our colleague )?${name}(?=[\\s?.!]*$)`,
    'u',
  ),
  new RegExp(
    `(?:do|does|did) (?:my colleague |our colleague )?${name} (?:have|manage|look after|cover|hold)(?!\\p{L})`,
    'u',
  ),
  new RegExp(`(?:同事|客户经理)?${name}(?:名下|手里|手上)?(?:的|有|管)`, 'u'),
  new RegExp(`(?:同事|客户经理)${name}`, 'u'),
]

/** The clients of a relationship manager who is named; nothing where any other word was left unread. */
export function ofManager(said: string, unread: readonly string[]): Condition | undefined {
  const found = forms.map((form) => form.exec(said)?.[1]).find((each) => each !== undefined)
  if (found === undefined || unread.length === 0) return undefined
  const words = found.toLowerCase().split(' ')
  const others = unread.filter(
    (word) => !words.includes(word.replace(/['’]s?$|有$|的$/u, '')) && word !== '同事',
  )
  if (others.length > 0) return undefined
  return {
    on: 'clients',
    topic: 'rm',
    tests: [{ kind: 'like', column: 'rm_name', text: found }],
    label: {
      en: `book of ${found}, as far as you may see it`,
      zh: `${found}的客户簿（以您可查看的为限）`,
      ru: `книга: ${found}, насколько она вам видна`,
    },
  }
}
