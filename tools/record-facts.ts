import type { DraftFacts, Recipient, Sender } from '#domain/drafts/facts.ts'
import type { DraftPurpose } from '#domain/drafts/purposes.ts'
import type { Language } from '#domain/language.ts'
import { isOutside, type Origin } from '#domain/origin.ts'
import { addDays, dateIn, daysBetween, type LocalDate, type TimeZone } from '#domain/time.ts'
import type { ClientCard, TaskRow, User } from '#store/port.ts'
import { defined } from './shapes.ts'

/** A contact this recent is what the next letter follows up. */
const recentDays = 14
/** Something that ends this soon is worth a letter. */
const maturityDays = 60

/** What the record calls for: the latest open worry first, then a fresh contact, then what is coming. */
export function choosePurpose(card: ClientCard, today: LocalDate): DraftPurpose {
  const last = card.lastInteractions[0]
  if (last && daysBetween(last.on, today) <= recentDays) return 'after_meeting'
  if (card.openRequests.some((request) => request.status === 'open')) return 'holding_reply'
  if (nextMaturity(card, today)) return 'maturity_ahead'
  if (missingPapers(card).length > 0) return 'missing_papers'
  return 'contact_overdue'
}

/** The facts of a record that a letter of this purpose may use, and where they come from. */
export function draftFacts(
  card: ClientCard,
  purpose: DraftPurpose,
  today: LocalDate,
  zone: TimeZone,
): { facts: DraftFacts; origins: Origin[] } {
  const last = card.lastInteractions[0]
  // An apology is for what went wrong, not for the errand that came in after it.
  const complaint =
    purpose === 'apology' ? card.openRequests.find(({ kind }) => kind === 'complaint') : undefined
  const request = complaint ?? card.openRequests[0]
  const task = nextTask(card, today)
  // What a client or a file wrote is not put into a letter by code; only the bank's own notes are.
  const points = last && !isOutside(last.origin) ? clauses(last.text) : undefined
  return {
    facts: defined({
      last_contact: last && { on: last.on, channel: last.channel },
      points,
      next_step: task && defined({ text: task.text, due_on: task.dueOn }),
      maturing: nextMaturity(card, today),
      papers: missingPapers(card),
      request: request && {
        kind: request.kind,
        subject: request.subject,
        received_on: dateIn(request.receivedAt, zone),
      },
    }),
    origins: [...(points && last ? [last.origin] : []), ...(task ? [task.origin] : [])],
  }
}

/** What was agreed last comes before what is due first: a letter after a call speaks of that call's next step. */
function nextTask(card: ClientCard, today: LocalDate): TaskRow | undefined {
  const ahead = card.openTasks.filter((row) => row.dueOn === undefined || row.dueOn >= today)
  return ahead.reduce<TaskRow | undefined>(
    (newest, row) => (newest === undefined || row.createdAt > newest.createdAt ? row : newest),
    undefined,
  )
}

function nextMaturity(card: ClientCard, today: LocalDate): DraftFacts['maturing'] | undefined {
  const until = addDays(today, maturityDays)
  const soon = (on: LocalDate | undefined): on is LocalDate => on !== undefined && on >= today && on <= until
  const holding = card.holdings
    .filter((row) => soon(row.maturesOn))
    .sort((a, b) => String(a.maturesOn).localeCompare(String(b.maturesOn)))[0]
  if (holding)
    return defined({
      kind: holdingKind(holding.class),
      product: holding.name,
      amount: holding.value,
      matures_on: holding.maturesOn,
    })
  const loan = card.loans.find((row) => soon(row.maturesOn))
  return (
    loan &&
    defined({
      kind: 'loan' as const,
      product: loan.purpose,
      amount: loan.outstanding,
      matures_on: loan.maturesOn,
    })
  )
}

const holdingKind = (productClass: string | undefined) => {
  if (productClass === undefined) return 'other' as const
  if (/deposit/.test(productClass)) return 'deposit' as const
  if (/bond/.test(productClass)) return 'bond' as const
  return /note/.test(productClass) ? ('note' as const) : ('other' as const)
}

const missingPapers = (card: ClientCard) =>
  card.documents
    .filter((row) => row.status !== 'on_file')
    .map((row) =>
      defined({ name: row.kind, expired_on: row.status === 'expired' ? row.expiresOn : undefined }),
    )

const clauses = (text: string): string[] =>
  text
    .split(/[.;。；\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

export const mailAddress = (card: ClientCard): string | undefined => {
  const mails = card.contacts.filter((contact) => contact.kind === 'email')
  return (mails.find((contact) => contact.preferred) ?? mails[0])?.value
}

export function recipientOf(card: ClientCard): Recipient {
  const person = card.contacts.find((contact) => contact.kind === 'person')
  return defined({
    kind: card.kind,
    name: card.name,
    also: card.names.filter((row) => row.kind !== 'former' && row.kind !== 'nickname').map((row) => row.text),
    first_name: card.firstName,
    family_name: card.familyName,
    patronymic: card.patronymic,
    gender: card.gender,
    title: card.title,
    form_of_address: card.formOfAddress,
    contact_person: person && { name: person.value, title: person.label },
  })
}

export const senderOf = (me: User, language: Language): Sender =>
  defined({ name: me.signatures[language] ?? me.name, title: me.title, phone: me.phone, email: me.email })
