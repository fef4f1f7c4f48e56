import { fold } from '#domain/text/fold.ts'
import type { LocalDate } from '#domain/time.ts'
import type { PastCall, Turn } from '../read-prompt.ts'
import type { Moment } from '../slots/mentions.ts'
import { dated, labelled, period, span } from './bounds.ts'
import { among } from './condition.ts'
import { asksPersons, plainForm } from './form.ts'
import { nothingAsked } from './measures.ts'
import { partsOf } from './parts.ts'
import { localised as say } from './pattern.ts'
import { specOf } from './read.ts'
import type { AskSpec, Condition, Subject } from './spec.ts'

/** A tool that lists rows of the book: the view they are in, and what it lists without being told. */
type Lister = Readonly<{ on: Subject; standing?: Condition }>

const stands = (on: Subject, topic: string, values: readonly string[]): Condition => ({
  on,
  topic,
  tests: [among('status', ...values)],
  label: say('open', '未完成', 'открытые'),
})
const listers: Readonly<Record<string, Lister>> = {
  find_clients: { on: 'clients' },
  list_tasks: { on: 'tasks', standing: stands('tasks', 'taskStatus', ['open']) },
  list_promises: { on: 'promises', standing: stands('promises', 'promiseStatus', ['open']) },
  list_requests: { on: 'requests', standing: stands('requests', 'requestStatus', ['open', 'answered']) },
  list_feedback: { on: 'feedback' },
}

/** What of a reading must bear out each field that narrowed the list; a field that is not here cannot be followed. */
const borneBy: Readonly<Record<string, RegExp>> = {
  place: /^place$/,
  kind: /^kind$/,
  segment: /^segment$/,
  stage: /^stage$/,
  product: /^noun (?:holdings|loans)$|^product$/,
  card: /^card$/,
  loan_state: /^state$/,
  has_loan: /^noun loans$|^state$|^amount$|^day$/,
  loan_at_least: /^amount$/,
  loan_at_most: /^amount$/,
  last_contact_before: /^contact$/,
  last_contact_after: /^contact/,
  matures_from: /^day$/,
  matures_to: /^day$/,
  kyc_expired: /^kyc$/,
  status: /Status$/,
  due_from: /^day$/,
  due_to: /^day$/,
  kind_of_request: /^noun requests$/,
  urgency: /^urgency$/,
  owed_by: /^owedBy$/,
  sentiment: /^sentiment$/,
  from: /^day$/,
  to: /^day$/,
}
const silent: ReadonlySet<string> = new Set(['sort', 'limit'])

const fits = ({ tool, input }: PastCall, { subject, where }: AskSpec): boolean =>
  Object.keys(input).every((field) => {
    if (silent.has(field)) return true
    if (field === 'has_loan' && subject === 'loans') return true
    const proof = borneBy[field === 'kind' && tool === 'list_requests' ? 'kind_of_request' : field]
    return proof !== undefined && where.some(({ topic }) => proof.test(topic))
  })

/** The days that a list of open tasks or promises was bounded by: what is late belongs to it as well. */
function untilDue(spec: AskSpec, { input }: PastCall): AskSpec {
  const { subject } = spec
  const open = input.status === undefined || input.status === 'open'
  if (!open || (subject !== 'tasks' && subject !== 'promises') || input.due_to === undefined) return spec
  const bounds = {
    ...(input.due_from === undefined ? {} : { from: input.due_from as LocalDate }),
    to: input.due_to as LocalDate,
  }
  const day = dated(
    subject,
    'day',
    [span('due_on', bounds)],
    labelled(say('due', '截止', 'срок'), period(bounds)),
  )
  return { ...spec, where: [...spec.where.filter(({ topic }) => topic !== 'day'), day] }
}

/** The rows that a message asks to see, where all of it is read. */
function rowsOf(said: string, moment: Moment, on: Subject): AskSpec | undefined {
  const { limit: _, ...parts } = partsOf(said, moment, on)
  if (parts.unread.length > 0) return undefined
  // Whoever has the tasks of a list: it is the tasks that are listed.
  const persons = on === 'clients' && asksPersons.test(fold(said))
  const spec = specOf({ ...parts, asked: nothingAsked, splits: [] }, { ...plainForm, lists: true, persons })
  return spec && { ...spec, measure: { kind: 'list' }, groupBy: [] }
}

type Told = Pick<PastCall, 'tool' | 'input'>
const every = ({ tool, input }: Told): boolean => tool === 'list_requests' && input.kind === undefined

/** What is open to a list is what it shows, and its requests are complaints as well unless it was told otherwise. */
function asListed(where: AskSpec['where'], { standing }: Lister, { tool, input }: Told): Condition[] {
  const all = every({ tool, input })
  const kept = where.filter(
    ({ on, topic }) =>
      !(all && topic === 'noun requests') &&
      !(input.status === undefined && on === standing?.on && topic === standing.topic),
  )
  return standing && input.status === undefined ? [...kept, standing] : kept
}

/**
 * What a list of another tool showed, as a question that can be followed up: "how much is that in total". Nothing
 * where the views cannot tell exactly the rows that were listed.
 */
export function listedSpec({ said, calls }: Turn, moment: Moment): AskSpec | undefined {
  const [call, ...more] = calls
  const lister = call && listers[call.tool]
  if (!call || !lister || call.error || more.length > 0 || call.input.client !== undefined) return undefined
  const spec = rowsOf(said, moment, lister.on)
  if (!spec || (lister.on !== 'clients' && spec.subject !== lister.on)) return undefined
  const where = asListed(spec.where, lister, call)
  // Without its kind a request is whatever a client asked for or complained of.
  const whole = { ...spec, noun: every(call) ? 'matter' : spec.noun, where }
  return fits(call, whole) ? untilDue(whole, call) : undefined
}
