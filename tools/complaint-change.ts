import type { Role } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Amount } from '#domain/money.ts'
import { fromAmount } from '#domain/money.ts'
import { latinWords } from '#domain/names.ts'
import { authorityMatrix } from '#domain/sending/authority-table.ts'
import {
  type Gap,
  gapNames,
  missingToClose,
  missingToResolve,
  type Progress,
} from '#domain/service/complaint-progress.ts'
import { type RemedyStanding, remedyAmounts, remedyStanding } from '#domain/service/complaint-remedy.ts'
import { identityIn, type Lesson, withoutIdentity } from '#domain/service/lesson.ts'
import type { LocalDate } from '#domain/time.ts'
import type { Book, ClientCard, ComplaintFile } from '#store/port.ts'
import type { Materials } from './complaint-timeline.ts'
import type { ToolContext } from './define.ts'

export type Update = Readonly<{
  note?: string | undefined
  cause?:
    | Readonly<{
        side: 'bank' | 'client' | 'third_party'
        text: string
        verified?: boolean | undefined
        explains?: number | undefined
      }>
    | undefined
  remedy?: Readonly<{ text: string; amount?: Amount | undefined }> | undefined
  callback?: Readonly<{ on?: LocalDate | undefined; satisfied: boolean; result: string }> | undefined
  status?: 'resolved' | 'closed' | 'reopened' | undefined
  lesson?: Lesson | undefined
}>

/** Where a complaint stands once the change is written. */
export function progressAfter(
  progress: Progress,
  { note, cause, remedy, callback, lesson, status }: Update,
): Progress {
  const causes = cause
    ? [...progress.causes, { side: cause.side, verified: cause.verified === true }]
    : progress.causes
  const closingNote = status === 'closed' && note !== undefined
  return {
    ...progress,
    causes,
    remedy: progress.remedy || remedy !== undefined,
    calledBack: progress.calledBack || callback !== undefined,
    satisfied: callback?.satisfied ?? progress.satisfied,
    learned: progress.learned || lesson !== undefined || closingNote,
    reason: progress.reason || closingNote,
  }
}

const named = (missing: readonly Gap[], language: Language): string =>
  missing.map((gap) => gapNames[gap][language]).join(language === 'zh' ? '；' : '; ')

/** Throws what keeps a complaint from the status it shall take. */
export function refuseStatus(after: Progress, { status, callback }: Update, language: Language): void {
  if (after.status === 'closed' && status !== 'reopened') throw new DomainError('complaint_closed')
  const resolved = after.status === 'resolved' || after.status === 'closed'
  if (callback !== undefined && !resolved) throw new DomainError('callback_too_early')
  if (status === 'resolved') {
    const missing = missingToResolve(after)
    if (missing.length > 0) throw new DomainError('resolve_missing', { missing: named(missing, language) })
  }
  if (status === 'closed') {
    const missing = missingToClose(after)
    if (missing.length > 0) throw new DomainError('close_missing', { missing: named(missing, language) })
  }
}

/** Whose word a remedy needs; throws remedy_above_authority for what is decided elsewhere. */
export async function measured(
  remedy: NonNullable<Update['remedy']>,
  role: Role,
  book: Pick<Book, 'complaints'>,
): Promise<RemedyStanding> {
  const amounts = remedyAmounts(remedy.text, remedy.amount)
  const worth = await book.complaints.worth(amounts.map(({ currency }) => currency))
  const standing = remedyStanding(amounts, role, worth)
  if (standing.who === 'above')
    throw new DomainError('remedy_above_authority', { limit: `${standing.currency} ${standing.lead}` })
  return standing
}

/** The limit of a person in the words of a card. */
export const limitOf = (role: Role): string =>
  `${authorityMatrix.currency} ${authorityMatrix.byRole[role].remedy.amount ?? '0'}`

export const remedyMoney = ({ amount }: NonNullable<Update['remedy']>) => amount && fromAmount(amount)

/** What shows a cause: the newest answer of a department on this complaint. */
export const evidenceOf = ({ handoffs }: Pick<Materials, 'handoffs'>): string | undefined =>
  handoffs
    .filter(({ status }) => status === 'done')
    .reduce<Materials['handoffs'][number] | undefined>(
      (newest, row) => (newest?.answeredAt && newest.answeredAt >= (row.answeredAt ?? '') ? newest : row),
      undefined,
    )?.id

/** A lesson with whatever tells who it is about taken out; throws lesson_identity for what cannot be. */
export async function impersonal(
  lesson: Lesson,
  { request }: ComplaintFile,
  { book, colleagues }: Pick<ToolContext, 'book' | 'colleagues'>,
): Promise<Lesson> {
  const card = await book.card(request.clientId)
  const people = await colleagues()
  const text = Object.values(lesson).join('\n')
  const names = [
    request.clientName,
    ...namesOf(card),
    ...people.flatMap(({ name, signatures }) => [name, ...Object.values(signatures)]),
    ...(await book.clientNamesIn(text, 'cli_nobody' as ClientId)),
  ]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .flatMap((name) => [name, ...latinWords(name)])
  const clean = (part: string): string => {
    const bare = withoutIdentity(part, names)
    const left = identityIn(bare, names)
    if (left !== undefined) throw new DomainError('lesson_identity', { piece: left })
    return bare
  }
  return {
    happened: clean(lesson.happened),
    cause: clean(lesson.cause),
    prevention: clean(lesson.prevention),
    ...(lesson.remedy === undefined ? {} : { remedy: clean(lesson.remedy) }),
  }
}

const namesOf = (card: ClientCard | undefined): (string | undefined)[] =>
  card === undefined
    ? []
    : [
        ...card.names.map(({ text }) => text),
        card.firstName,
        card.familyName,
        ...card.contacts.filter(({ kind }) => kind === 'person').map(({ value }) => value),
        ...card.relations.map(({ name }) => name),
      ]
