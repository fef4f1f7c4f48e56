import { type Clues, dated } from './bounds.ts'
import { type Sheet, localised as say, take, words } from './pattern.ts'
import type { Condition, Test } from './spec.ts'

/** Clients whose next contact should have been by now. */
export function contactDue(sheet: Sheet, { today }: Clues): Condition | undefined {
  if (take(sheet, dueContacts).length === 0) return undefined
  const test: Test = { kind: 'compare', column: 'contact_due_on', sign: 'lt', value: today }
  return dated(
    'clients',
    'contactDue',
    [test],
    say(`contact due before ${today}`, `应联系日早于 ${today}`, `срок контакта до ${today}`),
  )
}
const dueContacts = words(
  '(?:an? |the )?overdue (?:for )?(?:a )?contacts?|contacts? (?:that )?(?:is |are )?overdue',
  'просроч[а-я]* контакт|контакт[а-я]* (?:уже )?просроч',
  '联系(?:已经?)?逾期|逾期(?:未|没)?联系',
)

/** What is overdue of tasks and promises: open, with its day gone by. */
export function lateCondition(sheet: Sheet, { subject, others, today }: Clues): Condition | undefined {
  const on = (['tasks', 'promises'] as const).find((each) => each === subject || others.includes(each))
  if (
    !on ||
    take(sheet, words('overdue|past due|late|missed', 'просроч|опозда', '逾期|过期|超期')).length === 0
  )
    return undefined
  const tests: readonly Test[] = [
    { kind: 'in', column: 'status', values: ['open'] },
    { kind: 'compare', column: 'due_on', sign: 'lt', value: today },
  ]
  return dated(
    on,
    'day',
    tests,
    say(`open and due before ${today}`, `未完成且截止日早于 ${today}`, `открыты, срок до ${today}`),
  )
}
