import { dated, days, labelled, period } from './bounds.ts'
import { nouns } from './noun-words.ts'
import type { AskSpec, Condition, Dimension, Subject } from './spec.ts'

/** "Their deposits" are those of the clients who have what was asked about before. */
export const owners = ({ where, subject, noun }: AskSpec): Condition[] =>
  subject === 'clients' || where.some(({ on, not }) => on === subject && !not)
    ? [...where]
    : [
        ...where,
        {
          on: subject,
          topic: `noun ${subject}`,
          tests: [],
          label: nouns.find(({ key, on }) => key === noun || on === noun)?.label ?? {
            en: noun,
            zh: noun,
            ru: noun,
          },
        },
      ]

/** What stays of the conditions when another thing is asked about: who the clients are, and when it was. */
export function carried({ where, subject: old }: AskSpec, subject: Subject): Condition[] {
  return where.flatMap((condition): Condition[] => {
    const { on, topic } = condition
    if (topic === `noun ${old}`) return []
    if (on === 'clients' || (on === subject && subject === old)) return [condition]
    const [column, what] = days[subject] ?? []
    const span = condition.tests[0]
    if (on !== old || topic !== 'day' || span?.kind !== 'span' || !column || !what) return []
    return [dated(subject, 'day', [{ ...span, column }], labelled(what, period(span)))]
  })
}

export const withoutCurrency = (groups: readonly Dimension[], subject: Subject, old: Subject): Dimension[] =>
  groups.flatMap((group): Dimension[] => {
    const { on, column, period: length } = group
    if (column === 'currency') return []
    if (on === 'clients' || subject === old) return [group]
    const [day] = days[subject] ?? []
    return length && day && on === old ? [{ ...group, on: subject, column: day }] : []
  })
