import { originWords } from '#domain/card-words.ts'
import type { Language } from '#domain/language.ts'
import { isOutside, type Origin } from '#domain/origin.ts'
import type { Proposal, ProposalStatus } from '#domain/proposal.ts'
import { formatInstant } from '#domain/text/format.ts'
import type { Instant, TimeZone } from '#domain/time.ts'
import type { Surface } from '#domain/work.ts'
import { actionIds } from './action-ids.ts'
import { fieldBlocks } from './card-fields.ts'
import { cardValue } from './card-value.ts'
import { actions, type Block, type ButtonLook, button, header, notes } from './pieces.ts'
import { type Phrase, phrase, surfaceWords } from './slack-words.ts'
import { clip, notification, oneLine } from './text.ts'

/** Who looks at a card, and what is known of its decision. */
export type CardViewer = Readonly<{
  /** May approve: the executor is asked again when they do. */
  canDecide: boolean
  proposer: boolean
  zone: TimeZone
  /** Who decided, by name, and where; told once it is decided. */
  decided?: Readonly<{ by?: string; on?: Surface }>
  /** By this clock a card is over and a write can be undone; without it the stored state alone counts. */
  now?: Instant
  /** Letters for the fields, where the card shares its place with others. */
  room?: number
}>

/** A card: what would be written, where it comes from, how it stands, and the buttons of this viewer. */
export function proposalBlocks(
  proposal: Proposal,
  mark: string,
  language: Language,
  viewer: CardViewer,
): Block[] {
  const status = statusNow(proposal, viewer.now)
  const fields = fieldBlocks(proposal, language, viewer.room)
  return [
    header(proposal.card.title[language]),
    ...fields.blocks,
    ...notes([
      ...stateNotes(proposal, status, language, viewer),
      originsNote(proposal.origins, language),
      fields.cut ? phrase('wholeOnPage', language) : undefined,
    ]),
    ...actions(buttonsOf(proposal, status, mark, language, viewer, fields.cut)),
  ]
}

/** The card in one line, for notifications and screen readers. */
export function proposalText(proposal: Proposal, language: Language): string {
  const client = proposal.card.fields.find(({ label }) => label.en === 'Client')?.value
  const title = proposal.card.title[language]
  return notification(client === undefined || title.includes(client) ? title : `${title} — ${client}`)
}

const statusNow = ({ status, expiresAt }: Proposal, now: Instant | undefined): ProposalStatus =>
  status === 'pending' && now !== undefined && expiresAt <= now ? 'expired' : status

function stateNotes(
  proposal: Proposal,
  status: ProposalStatus,
  language: Language,
  viewer: CardViewer,
): (string | undefined)[] {
  const { risk, receipt, expiresAt, undoUntil } = proposal
  const { zone, now } = viewer
  const at = (instant: Instant): string => formatInstant(instant, zone, language, { year: false })
  const say = (key: Phrase, instant?: Instant): string =>
    phrase(key, language, instant === undefined ? {} : { at: at(instant) })
  const leavesAt = receipt?.leavesAt
  switch (status) {
    case 'pending':
      return [
        say('waits', expiresAt),
        risk === 'sensitive' ? say('secondPerson') : undefined,
        risk === 'client_send' || proposal.tool === 'send_message' ? say('leavesBank') : undefined,
      ]
    case 'committed': {
      const open = undoUntil !== undefined && (now === undefined || now < undoUntil)
      return [
        leavesAt === undefined
          ? phrase('saved', language, { at: at(receipt?.at ?? proposal.decidedAt ?? proposal.createdAt) })
          : say(open ? 'queued' : 'queuedOver', leavesAt),
        leavesAt === undefined && open ? say('undoUntil', undoUntil) : undefined,
        receipt === undefined
          ? undefined
          : phrase('receipt', language, {
              id: receipt.proposal,
              records: clip(receipt.records.join(', '), 600),
            }),
        deciderNote(proposal, language, viewer),
      ]
    }
    case 'undone':
      return [say(leavesAt === undefined ? 'undone' : 'stopped'), deciderNote(proposal, language, viewer)]
    case 'expired':
      return [say('expired', expiresAt)]
    case 'declined':
    case 'superseded':
      return [say(status), deciderNote(proposal, language, viewer)]
  }
}

function deciderNote(
  proposal: Proposal,
  language: Language,
  { decided, zone }: CardViewer,
): string | undefined {
  if (!decided || (decided.by === undefined && decided.on === undefined)) return undefined
  const place = decided.on === undefined ? '' : surfaceWords[decided.on][language]
  const name = clip(oneLine(decided.by ?? ''), 120)
  const who = phrase('decidedBy', language, {
    name: [name, place].filter(Boolean).join(language === 'zh' ? '，' : ' '),
  })
  return proposal.decidedAt === undefined
    ? who
    : `${who}${language === 'zh' ? '，' : ', '}${formatInstant(proposal.decidedAt, zone, language, { year: false })}`
}

const mostOrigins = 8

/** Names the outside texts that were read for a card or draft; undefined where there were none. */
export function originsNote(origins: readonly Origin[], language: Language): string | undefined {
  const outside = origins.filter(isOutside)
  if (outside.length === 0) return undefined
  const named = outside
    .slice(0, mostOrigins)
    .map(({ kind, ref }) => `${originWords[kind][language]} ${clip(oneLine(ref), 120)}`.trim())
  const more = outside.length - named.length
  const told = more > 0 ? [...named, phrase('andMore', language, { n: more })] : named
  return phrase('outside', language, { origins: told.join(language === 'zh' ? '、' : ', ') })
}

function buttonsOf(
  proposal: Proposal,
  status: ProposalStatus,
  mark: string,
  language: Language,
  { canDecide, proposer, now }: CardViewer,
  cut: boolean,
) {
  const value = cardValue(proposal, mark)
  const press = (id: string, key: Phrase, look?: ButtonLook) => button(id, phrase(key, language), value, look)
  if (status === 'pending') {
    const editable = proposal.card.fields.some(({ key }) => key !== undefined)
    return [
      ...(canDecide
        ? [
            press(actionIds.cardApprove, 'approve', {
              style: 'primary',
              confirm: approvalConfirm(proposal, language, cut),
            }),
          ]
        : []),
      ...(proposer && editable ? [press(actionIds.cardEdit, 'edit')] : []),
      ...(canDecide || proposer ? [press(actionIds.cardDecline, 'decline')] : []),
    ]
  }
  const { undoUntil, receipt } = proposal
  const undoable = status === 'committed' && undoUntil !== undefined && (now === undefined || now < undoUntil)
  if (!undoable || !(canDecide || proposer)) return []
  // Stopping a sending is urgent and harms nothing: it asks no second time.
  if (receipt?.leavesAt !== undefined) return [press(actionIds.cardUndo, 'stopIt', { style: 'danger' })]
  return [press(actionIds.cardUndo, 'undo', { confirm: confirmOf('confirmUndo', 'undo', language) })]
}

const confirmOf = (text: Phrase, yes: Phrase, language: Language) => ({
  title: phrase('sure', language),
  text: phrase(text, language),
  yes: phrase(yes, language),
  no: phrase('goBack', language),
})

/** What approving asks first, where it is risky: the gravest reason alone. */
function approvalConfirm({ risk, tool, origins }: Proposal, language: Language, cut: boolean) {
  const reason: Phrase | undefined =
    risk === 'sensitive'
      ? 'confirmSensitive'
      : risk === 'client_send' || tool === 'send_message'
        ? 'confirmSend'
        : origins.some(isOutside)
          ? 'confirmOutside'
          : cut
            ? 'confirmCut'
            : undefined
  return reason && confirmOf(reason, 'approve', language)
}
