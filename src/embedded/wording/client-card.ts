import { formatCount } from '../text/format.ts'
import { nouns, word } from './labels.ts'
import { kycState } from './person.ts'
import type { ClientResult } from './results.ts'
import {
  clipped,
  colon,
  comma,
  date,
  ended,
  joined,
  lines,
  pick,
  quote,
  stop,
  sums,
  taskLine,
  type Voice,
} from './say.ts'
import { answersFor } from './topics.ts'

/** What must be known before anything else is done with this client. */
function landmines(voice: Voice, result: ClientResult): string | undefined {
  const { profile } = result.client
  const found = [
    profile.deceased && pick(voice, 'deceased', '已故', 'умер(ла)'),
    profile.do_not_contact && pick(voice, 'do not contact', '请勿联系', 'не связываться'),
    (profile.complaint_open || result.open_requests.some((row) => row.kind === 'complaint')) &&
      pick(voice, 'complaint open', '有未结投诉', 'есть открытая жалоба'),
    kycState(voice, result),
    result.loans.some((loan) => loan.state === 'in_debt') &&
      pick(voice, 'loan in debt', '有逾期贷款', 'есть кредит в просрочке'),
    profile.vulnerable && pick(voice, 'vulnerable client', '弱势客户', 'уязвимый клиент'),
    profile.pep && pick(voice, 'politically exposed person', '政治公众人物', 'публичное должностное лицо'),
  ].filter((part): part is string => typeof part === 'string')
  return found.length === 0 ? undefined : ended(voice, `⚠ ${found.join(comma(voice))}`)
}

function identity(voice: Voice, { client }: ClientResult): string {
  const others = client.names.filter(
    (name) => name.text !== client.name && (name.kind === 'nickname' || name.kind === 'former'),
  )[0]
  const segment =
    client.segment &&
    pick(
      voice,
      `segment ${word(client.segment, 'en')}`,
      `${word(client.segment, 'zh')}客户`,
      `сегмент: ${word(client.segment, 'ru')}`,
    )
  const stage = client.stage === 'active' ? undefined : word(client.stage, voice.language)
  const age =
    client.age === undefined
      ? undefined
      : pick(voice, `aged ${client.age}`, `${client.age}岁`, `возраст: ${client.age}`)
  const name = others ? `${client.name} (${others.text})` : client.name
  return joined(voice, [
    name,
    client.kind === 'individual' ? undefined : word(client.kind, voice.language),
    age,
    client.place && !client.name.includes(client.place) ? client.place : undefined,
    client.occupation ?? client.sector,
    segment,
    stage,
    client.rm,
  ])
}

function contact(voice: Voice, { client, last_interactions: last }: ClientResult): string {
  const recent = last[0]
  if (recent)
    return `${pick(voice, 'Last contact', '最近联系', 'Последний контакт')}${colon(voice)}${date(voice, recent.on)}${comma(voice)}${word(recent.channel, voice.language)} – ${quote(voice, clipped(recent.text, 110))}`
  return client.last_contact_on
    ? `${pick(voice, 'Last contact', '最近联系', 'Последний контакт')}${colon(voice)}${date(voice, client.last_contact_on)}`
    : pick(voice, 'No contacts on record.', '没有联系记录。', 'Контактов в записях нет.')
}

function wealth(voice: Voice, result: ClientResult): string | undefined {
  const { holdings, loans, totals, accounts, cards } = result
  const held =
    holdings.length > 0
      ? `${formatCount(holdings.length, voice.language, nouns.holding)}${totals.holdings.length > 0 ? pick(voice, ` worth ${sums(voice, totals.holdings)}`, `，市值 ${sums(voice, totals.holdings)}`, ` на ${sums(voice, totals.holdings)}`) : ''}`
      : undefined
  const lent =
    loans.length > 0
      ? `${formatCount(loans.length, voice.language, nouns.loan)}${
          totals.loans.length > 0
            ? pick(
                voice,
                ` with ${sums(voice, totals.loans)} outstanding`,
                `，未还 ${sums(voice, totals.loans)}`,
                `, остаток долга ${sums(voice, totals.loans)}`,
              )
            : pick(
                voice,
                ` of ${sums(
                  voice,
                  loans.slice(0, 1).map((loan) => loan.amount),
                )}`,
                `（${sums(
                  voice,
                  loans.slice(0, 1).map((loan) => loan.amount),
                )}）`,
                ` на ${sums(
                  voice,
                  loans.slice(0, 1).map((loan) => loan.amount),
                )}`,
              )
        }`
      : undefined
  const rest = joined(voice, [
    accounts.length > 0 ? formatCount(accounts.length, voice.language, nouns.account) : undefined,
    cards.length > 0 ? formatCount(cards.length, voice.language, nouns.card) : undefined,
  ])
  const parts = [held, lent, rest === '' ? undefined : rest].filter(
    (part): part is string => part !== undefined,
  )
  if (parts.length === 0)
    return pick(voice, 'No products on record.', '没有产品记录。', 'Продуктов в записях нет.')
  return `${parts.join(pick(voice, '; ', '；', '; '))}${stop(voice)}`
}

function todo(
  voice: Voice,
  { open_tasks: tasks, open_requests: requests }: ClientResult,
): string | undefined {
  const first = tasks[0]
  const open =
    first &&
    `${formatCount(tasks.length, voice.language, nouns.openTask)}${colon(voice)}${taskLine(voice, first, false)}${tasks.length > 1 ? '…' : ''}`
  const asked = requests.length > 0 ? formatCount(requests.length, voice.language, nouns.request) : undefined
  return open || asked ? [open, asked].filter(Boolean).join(pick(voice, '; ', '；', '; ')) : undefined
}

/** One client: just what was asked for, else who it is on at most eight lines, warnings first. */
export function wordClient(voice: Voice, result: ClientResult, said: string): string {
  const answers = answersFor(voice, result, said)
  const warning = landmines(voice, result)
  if (answers.length > 0) {
    const grave = result.client.profile.deceased || result.client.profile.do_not_contact
    return lines([...answers, grave ? warning : undefined])
  }
  const notes = result.client.notes && quote(voice, clipped(result.client.notes.text, 140))
  return lines([
    identity(voice, result),
    warning,
    contact(voice, result),
    wealth(voice, result),
    todo(voice, result),
    notes,
  ])
}
