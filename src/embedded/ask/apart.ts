import type { Parts } from './parts.ts'
import type { Condition } from './spec.ts'
import { splits as everySplit } from './split-words.ts'

/** "Zurich versus Geneva": places that are held against each other are told apart. */
export function placesApart(parts: Parts, folded: string): Parts {
  const several = parts.where.some(
    ({ topic, label, not }) => topic === 'place' && !not && /, /.test(label.en),
  )
  if (parts.splits.length > 0 || !versus.test(folded)) return parts
  if (several) return { ...parts, splits: [citySplit] }
  const column = parts.where.map(eitherColumn).find((each) => each !== undefined)
  const split =
    column &&
    everySplit.find(({ columns }) => columns.some(([on, each]) => on === 'clients' && each === column))
  return split ? { ...parts, splits: [split] } : parts
}
/** The column of clients of which several values are named: "women and men". */
function eitherColumn({ on, tests: [test], not }: Condition): string | undefined {
  if (on !== 'clients' || not || test?.kind !== 'any') return undefined
  const columns = new Set(test.tests.map((each) => (each.kind === 'in' ? each.column : '')))
  const [column] = columns
  return columns.size === 1 && column !== '' ? column : undefined
}
const versus =
  /(?<!\p{L})(?:vs|versus|against|compared?|each|respectively|по сравнению|против|(?:по )?отдельно(?:сти)?|соответственно)(?!\p{L})|对比|相比|比较|各|分别/u
const citySplit = everySplit.find(({ key }) => key === 'city')!
