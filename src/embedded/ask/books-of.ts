import { colleaguesIn } from '../colleagues.ts'
import type { Moment } from '../slots/mentions.ts'
import { among } from './condition.ts'
import { blank, type Sheet, localised as say } from './pattern.ts'
import type { Condition } from './spec.ts'

/** Whether the books of several colleagues are named, which are told apart. */
export const severalBooks = ([books]: readonly Condition[]): boolean => {
  const test = books?.tests[0]
  return test?.kind === 'in' && test.values.length > 1
}

/** Clients in the books of the colleagues that a question names. */
export function booksIn(sheet: Sheet, said: string, moment: Moment): Condition[] {
  const named = colleaguesIn(said, moment)
  if (named.length === 0) return []
  for (const { said: words } of named) {
    const start = said.indexOf(words)
    const end = start + words.length
    blank(sheet, { start, end: end + (/^['’]s?/u.exec(said.slice(end))?.[0].length ?? 0) })
  }
  const names = named.map(({ name }) => name)
  return [
    {
      on: 'clients',
      topic: 'rm',
      tests: [among('rm_email', ...named.map(({ email }) => email))],
      label: say(`book of ${names.join(', ')}`, `${names.join('、')}的客户`, `портфель: ${names.join(', ')}`),
    },
  ]
}
