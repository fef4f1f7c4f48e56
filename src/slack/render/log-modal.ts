import type { types } from '@slack/bolt'
import { valueAsRead } from '#domain/card-words.ts'
import type { Language } from '#domain/language.ts'
import { isLocalDate, type LocalDate } from '#domain/time.ts'
import { type Channel, channels } from '#domain/work.ts'
import { inputIds, viewIds } from './action-ids.ts'
import { fitted } from './card-fields.ts'
import {
  dateInput,
  entered,
  option,
  selectInput,
  textInput,
  type ViewErrors,
  type ViewState,
  viewErrors,
  window,
} from './inputs.ts'
import { type Block, lines, quote, rich, word } from './pieces.ts'
import { phrase } from './slack-words.ts'
import { clip, oneLine, visible } from './text.ts'

/** What is known before a contact is logged. */
export type LogStart = Readonly<{
  today: LocalDate
  client?: string
  channel?: Channel
  note?: string
  /** Follow-ups that are proposed, for the person to keep, change or take out. */
  tasks?: readonly string[]
  /** A message that is to be logged: text from outside, shown as such and never filled in as own words. */
  message?: Readonly<{ text: string; author?: string }>
  /** Brought back with the window; no text of anybody, at most some 2,900 letters as JSON. */
  metadata?: unknown
}>

/** A contact as it was entered. */
export type Logged = Readonly<{
  client: string
  channel: Channel
  on: LocalDate
  note: string
  /** One a line. */
  tasks: readonly string[]
}>

/** A window to log a contact, by itself or from a message. */
export function logModal(start: LogStart, language: Language): types.ModalView {
  const { today, client, channel, note, tasks = [], message, metadata } = start
  const label = (key: Parameters<typeof phrase>[0]) => phrase(key, language)
  return window(
    viewIds.log,
    { title: label('logTitle'), submit: label('logSubmit'), close: label('cancel'), metadata },
    [
      ...(message ? messageBlocks(message, language) : []),
      clientInput(client, language),
      selectInput(
        inputIds.channel,
        { label: label('channel') },
        channels.map((each) => option(each, valueAsRead({ key: 'channel' }, each, language))),
        channel ?? (message ? 'message' : 'call'),
      ),
      dateInput(inputIds.on, { label: label('date') }, today),
      textInput(inputIds.text, {
        label: label('note'),
        multiline: true,
        optional: message !== undefined,
        ...(note === undefined ? {} : { initial: note }),
      }),
      textInput(inputIds.tasks, {
        label: label('followUps'),
        hint: label('followUpHint'),
        multiline: true,
        optional: true,
        ...(tasks.length === 0 ? {} : { initial: tasks.map(oneLine).join('\n') }),
      }),
    ],
  )
}

const clientInput = (client: string | undefined, language: Language) =>
  textInput(inputIds.client, {
    label: phrase('client', language),
    hint: phrase('clientHint', language),
    most: 200,
    ...(client === undefined ? {} : { initial: clip(oneLine(client), 200) }),
  })

function messageBlocks({ text, author }: NonNullable<LogStart['message']>, language: Language): Block[] {
  const by = author === undefined ? phrase('somebody', language) : clip(oneLine(author), 80)
  return rich([
    lines([word(phrase('fromMessage', language, { author: by }))]),
    quote(fitted(visible(text).trim(), 2500, language).text),
  ])
}

/** The contact as entered, or sentences under the inputs that are wrong. */
export function readLog(
  view: ViewState,
  { today, message }: Pick<LogStart, 'today'> & Readonly<{ message?: boolean }>,
  language: Language,
): Readonly<{ logged: Logged }> | Readonly<{ errors: ViewErrors }> {
  const said = (id: string): string => (entered(view, id) ?? '').trim()
  const client = said(inputIds.client)
  const channel = channels.find((each) => each === said(inputIds.channel))
  const on = said(inputIds.on)
  const note = said(inputIds.text)
  const needed = phrase('needed', language)
  const errors: Record<string, string> = {
    ...(client === '' ? { [inputIds.client]: needed } : {}),
    ...(channel ? {} : { [inputIds.channel]: needed }),
    ...(isLocalDate(on) ? {} : { [inputIds.on]: needed }),
    ...(isLocalDate(on) && on > today ? { [inputIds.on]: phrase('inFuture', language) } : {}),
    ...(note === '' && message !== true ? { [inputIds.text]: needed } : {}),
  }
  if (!channel || !isLocalDate(on) || Object.keys(errors).length > 0) return { errors: viewErrors(errors) }
  const tasks = said(inputIds.tasks)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return { logged: { client, channel, on, note, tasks } }
}

/** A client's request as it was entered. */
export type Requested = Readonly<{ client: string; subject: string; text: string; on?: LocalDate }>

/** A window to take up a request of a client. */
export function requestModal(
  { client, metadata }: Pick<LogStart, 'client' | 'metadata'>,
  language: Language,
): types.ModalView {
  const label = (key: Parameters<typeof phrase>[0]) => phrase(key, language)
  return window(
    viewIds.request,
    { title: label('requestTitle'), submit: label('logSubmit'), close: label('cancel'), metadata },
    [
      clientInput(client, language),
      textInput(inputIds.subject, { label: label('requestSubject'), most: 200 }),
      textInput(inputIds.text, { label: label('requestText'), multiline: true }),
      dateInput(inputIds.on, { label: label('requestBy'), optional: true }, undefined),
    ],
  )
}

/** The request as entered, or sentences under the inputs that are wrong. */
export function readRequest(
  view: ViewState,
  { today }: Pick<LogStart, 'today'>,
  language: Language,
): Readonly<{ requested: Requested }> | Readonly<{ errors: ViewErrors }> {
  const said = (id: string): string => (entered(view, id) ?? '').trim()
  const needed = [inputIds.client, inputIds.subject, inputIds.text].filter((id) => said(id) === '')
  const on = said(inputIds.on)
  const errors: Record<string, string> = {
    ...Object.fromEntries(needed.map((id) => [id, phrase('needed', language)])),
    ...(on !== '' && on < today ? { [inputIds.on]: phrase('inPast', language) } : {}),
  }
  if (Object.keys(errors).length > 0) return { errors: viewErrors(errors) }
  return {
    requested: {
      client: said(inputIds.client),
      subject: said(inputIds.subject),
      text: said(inputIds.text),
      ...(isLocalDate(on) ? { on } : {}),
    },
  }
}
