import { dated, labelled, period, span } from './bounds.ts'
import { localised as say } from './pattern.ts'
import type { Condition, Test } from './spec.ts'

/** What is said of a thing whose end is denied. */
export const standing: Readonly<Record<string, Condition>> = {
  resolved: {
    on: 'requests',
    topic: 'requestStatus',
    tests: [{ kind: 'in', column: 'status', values: ['open', 'answered'] }],
    label: say('not settled yet', '尚未解决', 'ещё не решены'),
  },
  completed: {
    on: 'tasks',
    topic: 'taskStatus',
    tests: [{ kind: 'in', column: 'status', values: ['open'] }],
    label: say('open', '未完成', 'открытые'),
  },
}

/** A task that is done without a day of that is known by the day it was due. */
const doneBy = (bounds: Parameters<typeof span>[1]): readonly Test[] => [
  { kind: 'in', column: 'status', values: ['done'] },
  { kind: 'missing', column: 'completed_at' },
  span('due_on', bounds),
]

/** The tasks that were done in a time. */
export const completedIn = (bounds: Parameters<typeof span>[1]): Condition =>
  dated(
    'tasks',
    'taskStatus',
    [{ kind: 'any', tests: [span('completed_at', bounds), { kind: 'all', tests: doneBy(bounds) }] }],
    labelled(
      say(
        'done, by the day of it or else the due day',
        '办结（无办结日的按截止日）',
        'больше не открыты, по дню этого или сроку',
      ),
      period(bounds),
    ),
  )
