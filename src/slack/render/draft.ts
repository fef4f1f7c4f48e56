import type { types } from '@slack/bolt'
import { draftFactNames } from '#domain/drafts/facts.ts'
import { type Id, isId } from '#domain/ids.ts'
import { type Language, type Localised, languages } from '#domain/language.ts'
import type { DraftRow } from '#store/port.ts'
import { actionIds, inputIds, viewIds } from './action-ids.ts'
import { fitted } from './card-fields.ts'
import {
  entered,
  firstValue,
  languageNames,
  longEntered,
  longInput,
  option,
  sameText,
  textInput,
  type ViewState,
  window,
} from './inputs.ts'
import {
  actions,
  type Block,
  bold,
  box,
  button,
  header,
  lines,
  notes,
  quote,
  rich,
  type Word,
  word,
} from './pieces.ts'
import { originsNote } from './proposal.ts'
import { type Phrase, phrase } from './slack-words.ts'
import { clip, notification, oneLine, visible } from './text.ts'

/** Room for the text of a letter beside its head, notes and buttons. */
const mostBody = 6500
const mostLocked = 400
const mostFindings = 1500

/**
 * A draft: head, the text in a box that copies letter by letter, what is locked, found and missing, and buttons.
 * `struck` says that sentences on products were taken out of what the person wrote.
 */
export function draftBlocks(draft: DraftRow, client: string, language: Language, struck = false): Block[] {
  const body = fitted(visible(draft.body).trimEnd(), mostBody, language)
  const locked = lockedOf(draft)
  const blocked = draft.outcome === 'block'
  const row = (key: Phrase, value: string): Word[] => [
    ...bold(`${phrase(key, language)}${language === 'zh' ? '：' : ': '}`),
    ...word(value),
  ]
  const recipient = draft.recipient ?? phrase('noRecipient', language)
  return [
    header(phrase('draftFor', language, { client: oneLine(client) })),
    ...rich([
      lines([
        row('to', clip(oneLine(recipient), 200)),
        ...(draft.subject === '' ? [] : [row('subject', clip(oneLine(draft.subject), 400))]),
        row('textLanguage', languageNames[draft.language]),
      ]),
      box(body.text),
      ...(locked === ''
        ? []
        : [lines([bold(phrase('locked', language))]), quote(clip(visible(locked), mostLocked))]),
    ]),
    ...notes([
      body.cut && !blocked ? phrase('wholeInEml', language) : undefined,
      struck ? phrase('struckProducts', language) : undefined,
      labelled('findings', clip(oneLine(findingsOf(draft)), mostFindings), language),
      blocked ? phrase('blockedText', language) : undefined,
      labelled('missing', missingOf(draft, language), language),
      originsNote(draft.origins, language),
      phrase('nothingSent', language),
    ]),
    ...actions(buttonsOf(draft, language, blocked)),
  ]
}

/** The draft in one line, for notifications and screen readers. */
export const draftText = (draft: DraftRow, client: string, language: Language): string =>
  notification([phrase('draftFor', language, { client }), draft.subject].filter(Boolean).join(' — '))

const lockedOf = ({ body, disclosures }: Pick<DraftRow, 'body' | 'disclosures'>): string =>
  disclosures !== undefined && disclosures !== '' && body.trimEnd().endsWith(disclosures) ? disclosures : ''

const labelled = (key: Phrase, text: string, language: Language): string | undefined =>
  text === '' ? undefined : `${phrase(key, language)}${language === 'zh' ? '：' : ': '}${text}`

/** What the wording check found, each sentence once. */
function findingsOf({ findings = [] }: DraftRow): string {
  const messages = findings.flatMap((finding) => {
    const message = (finding as { message?: unknown } | null)?.message
    return typeof message === 'string' ? [message] : []
  })
  return [...new Set(messages)].join(' ')
}

const factNames: Readonly<Record<string, Localised>> = draftFactNames

const missingOf = ({ missing }: DraftRow, language: Language): string =>
  clip(
    missing
      .map(
        (fact) => (Object.hasOwn(factNames, fact) ? factNames[fact]?.[language] : undefined) ?? oneLine(fact),
      )
      .join(', '),
    500,
  )

function buttonsOf(draft: DraftRow, language: Language, blocked: boolean): types.ActionsBlockElement[] {
  const press = (id: string, key: Phrase, style?: 'primary') =>
    button(id, phrase(key, language), draft.id, style ? { style } : {})
  const others = languages.filter((each) => each !== draft.language)
  const sendable = draft.channel === 'email' && draft.recipient !== undefined && !blocked
  return [
    ...(sendable ? [press(actionIds.draftSend, 'send', 'primary')] : []),
    press(actionIds.draftEdit, 'edit'),
    press(actionIds.draftShorter, 'shorter'),
    press(actionIds.draftWarmer, 'warmer'),
    {
      type: 'static_select',
      action_id: actionIds.draftLanguage,
      placeholder: { type: 'plain_text', text: phrase('otherLanguage', language), emoji: false },
      options: others.map((each) => option(`${draft.id}:${each}`, languageNames[each])),
    },
    ...(blocked ? [] : [press(actionIds.draftEml, 'eml')]),
  ]
}

/** What a button or the language menu of a draft brings back; undefined for what is no value of ours. */
export function readDraftValue(
  value: string | undefined,
): Readonly<{ draft: Id<'draft'>; language?: Language }> | undefined {
  const [draft, language] = value?.split(':') ?? []
  if (!isId('draft', draft)) return undefined
  const known = languages.find((each) => each === language)
  return { draft, ...(known ? { language: known } : {}) }
}

export type DraftMetadata = Readonly<{ draft: Id<'draft'>; channel?: string; ts?: string }>

/** A window to change subject and text; locked statements are shown and stay. */
export function draftModal(
  draft: DraftRow,
  language: Language,
  place: Readonly<{ channel?: string; ts?: string }> = {},
): types.ModalView {
  const locked = lockedOf(draft)
  const metadata: DraftMetadata = { draft: draft.id, ...place }
  const label = phrase('body', language)
  return window(
    viewIds.draftEdit,
    {
      title: phrase('draftTitle', language),
      submit: phrase('save', language),
      close: phrase('cancel', language),
      metadata,
    },
    [
      ...(draft.channel === 'email'
        ? [
            textInput(inputIds.subject, {
              label: phrase('subject', language),
              initial: oneLine(draft.subject),
              most: 200,
            }),
          ]
        : []),
      ...longInput(inputIds.body, freeOf(draft), {
        label: (part) => (part === undefined ? label : phrase('part', language, { label, n: part })),
      }),
      ...(locked === ''
        ? []
        : rich([
            lines([bold(phrase('locked', language))]),
            quote(fitted(visible(locked), 6000, language).text),
          ])),
    ],
  )
}

/** The part of the body that may be changed. */
const freeOf = (draft: Pick<DraftRow, 'body' | 'disclosures'>): string => {
  const body = draft.body.trimEnd()
  return body.slice(0, body.length - lockedOf(draft).length).trimEnd()
}

/** What was changed in the window; the locked statements stand under the new text as they stood. */
export function editedDraft(
  view: ViewState,
  draft: Pick<DraftRow, 'subject' | 'body' | 'disclosures'>,
): Readonly<{ subject?: string; body?: string }> {
  const subject = entered(view, inputIds.subject)
  const free = longEntered(view, inputIds.body, freeOf(draft))
  const locked = lockedOf(draft)
  return {
    ...(subject === undefined || sameText(subject, firstValue(oneLine(draft.subject)))
      ? {}
      : { subject: oneLine(subject) }),
    ...(free === undefined ? {} : { body: [free, locked].filter(Boolean).join('\n\n') }),
  }
}

/** What a window of a draft was opened for. */
export function readDraftMetadata(metadata: string): DraftMetadata | undefined {
  try {
    const { draft, channel, ts } = JSON.parse(metadata) as Partial<Record<string, unknown>>
    if (!isId('draft', draft)) return undefined
    return {
      draft,
      ...(typeof channel === 'string' ? { channel } : {}),
      ...(typeof ts === 'string' ? { ts } : {}),
    }
  } catch {
    return undefined
  }
}
