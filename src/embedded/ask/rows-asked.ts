import type { AskSpec, Subject } from './spec.ts'
import { figure } from './wish-words.ts'

/** Rows that have a list of their own, which does not know what is asked of them. */
export const listed = (spec: AskSpec, said: string): boolean =>
  wasDone(spec) ||
  spec.where.some(({ topic, on }) => topic === 'contact' && on === 'interactions') ||
  (spec.subject === 'loans' &&
    ['day', 'state'].every((part) => spec.where.some(({ topic, on }) => topic === part && on === 'loans'))) ||
  spec.where.some(({ topic }) => topic === 'rm' || topic === 'dealStatus') ||
  spec.where.some(({ topic, label }) => topic === 'place' && label.en.includes(', ')) ||
  (spec.subject === 'promises' && /договор[её]нност/iu.test(said))
/** Tasks that were done in a time: the list of tasks knows them by the day they were due. */
const wasDone = ({ subject, where }: AskSpec): boolean =>
  subject === 'tasks' &&
  where.some(({ topic, tests: [test] }) => topic === 'taskStatus' && test?.kind === 'any')
/** What is still owed of a loan narrows no list of clients. */
export const asksOwing = ({ where }: AskSpec): boolean =>
  where.some(
    ({ topic, tests }) =>
      topic === 'amount' && tests.some((test) => 'column' in test && test.column === 'outstanding'),
  )
export const denies =
  /(?<!\p{L})(?:no|not|without|never|lack(?:s|ing)?|don['’]?t|doesn['’]?t|haven['’]?t|hasn['’]?t|isn['’]?t|aren['’]?t|нет|без|не)(?!\p{L})|没有?|未|无|缺/u
export const listable: readonly Subject[] = ['clients', 'loans', 'holdings', 'accounts', 'cards', 'documents']

/** The largest loans and balances are asked of the list of clients, which shows each with its owner and state. */
export const ours = ({ measure, subject, where, each }: AskSpec): boolean =>
  each !== undefined ||
  // Of a list of clients nobody can tell the currency of a loan.
  where.some(({ topic, on }) => topic === 'currency' && on === subject) ||
  !('rows' in measure && measure.rows && (subject === 'loans' || measure.figure.on === 'accounts'))

/** "Clients with more than a million" are listed; a figure, a split or a ranking is worked out. */
export const outright = ({ measure, groupBy, limit, each, where }: AskSpec, folded: string): boolean =>
  (figure.test(folded) &&
    !(
      groupBy[0]?.column === 'client' &&
      limit === undefined &&
      where.some(({ topic }) => topic === 'amount')
    )) ||
  measure.kind === 'share' ||
  limit !== undefined ||
  each !== undefined ||
  'rows' in measure ||
  groupBy.some(({ column }) => column !== 'client')
