import { toDecimal } from '#domain/money.ts'
import {
  financialFacts,
  masked,
  maskedText,
  needFacts,
  type PackFact,
  type PackLine,
  type PackMaterial,
  packFacts,
} from '#domain/service/packs.ts'
import { dateIn, type TimeZone } from '#domain/time.ts'
import type { ClientCard, ServiceRequest } from '#store/port.ts'
import type { ToolContext } from './define.ts'

/** How many lines of one kind a pack holds. */
const most = 12

type Value = Omit<PackLine, 'label'>
const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ')
const amount = (money: { minor: number; currency: string } | undefined): string | undefined =>
  money && `${money.currency} ${toDecimal(money)}`

/** Everything on record that some department may see; texts keep where they come from. */
export async function materialOf(
  card: ClientCard,
  request: ServiceRequest | undefined,
  { book, zone }: Pick<ToolContext, 'book'> & Readonly<{ zone: TimeZone }>,
): Promise<PackMaterial> {
  const facts = (kinds: readonly string[]): Value[] =>
    card.facts
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text, on, origin }) => ({ value: maskedText(joined(text, on)), origin }))
  const events = request ? await book.requests.events(request.id) : []
  const collateral = await book.requests.collateral(card.id)
  const all: PackMaterial = {
    client: [{ value: card.name }],
    number: card.externalId === undefined ? [] : [{ value: card.externalId }],
    contact: card.contacts
      .filter(({ kind }) => kind === 'phone' || kind === 'email')
      .map(({ kind, value, preferred }) => ({ value: `${kind}: ${value}${preferred ? ' *' : ''}` })),
    account: card.accounts.map(({ number, kind, currency }) => ({
      value: joined(masked(number), kind, currency),
    })),
    loan: card.loans.map((loan) => ({
      value: joined(
        loan.number,
        loan.purpose,
        amount(loan.amount),
        loan.outstanding && `outstanding ${amount(loan.outstanding)}`,
        loan.ratePct && `${loan.ratePct} %`,
        loan.maturesOn,
        loan.state,
      ),
    })),
    collateral: collateral.map(({ kind, description, value, valuedOn }) => ({
      value: joined(kind, description, amount(value), valuedOn),
    })),
    finance: facts(financialFacts),
    segment: card.segment === undefined ? [] : [{ value: card.segment }],
    need: facts(needFacts),
    request: request
      ? [{ value: maskedText(joined(request.subject, request.text)), origin: request.origin }]
      : [],
    timeline: request
      ? [
          {
            value: maskedText(`${dateIn(request.receivedAt, zone)} ${joined(request.subject, request.text)}`),
            origin: request.origin,
          },
          ...events.map(({ at, kind, text, origin }) => ({
            value: maskedText(joined(`${dateIn(at, zone)} ${kind}`, text)),
            origin,
          })),
        ]
      : [],
  }
  const few = (kind: PackFact) => [kind, all[kind].slice(0, most)] as const
  return { ...all, ...Object.fromEntries(packFacts.map(few)) }
}
