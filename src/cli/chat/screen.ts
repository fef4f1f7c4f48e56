import { styleText } from 'node:util'
import type { AgentEvent } from '#agent/events.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { TimeZone } from '#domain/time.ts'
import type { DraftRow } from '#store/port.ts'
import { type Canvas, cardBox, decisionLine, draftBox } from './card.ts'
import { type chatWords, phrase } from './chat-words.ts'
import { printable } from './width.ts'

/** Where the chat is shown; writes nothing at all when it is silent. */
export type Screen = Readonly<{
  /** A whole line of the terminal's own. */
  line(text: string): void
  say(key: keyof typeof chatWords, facts?: Readonly<Record<string, string>>): void
  /** The same, less loud. */
  hint(key: keyof typeof chatWords): void
  /** What a person said, where the terminal does not show it by itself. */
  echo(line: string): void
  /** What happens in a turn, while it happens. */
  event(event: AgentEvent): void
  card(proposal: Proposal, number: number): void
  /** How a proposal ended; times are on the clock of `zone`. */
  decision(proposal: Proposal, zone: TimeZone): void
  draft(draft: DraftRow): void
  refusal(message: string): void
  language(): Language
}>

export type Output = Readonly<{ write(text: string): unknown; isTTY?: boolean; columns?: number }>

export function createScreen(output: Output, first: Language, silent = false): Screen {
  let language = first
  let atLineStart = true
  const color = output.isTTY === true
  const canvas = (): Canvas => ({
    language,
    columns: output.columns ?? 80,
    paint: (style, text) => (color && text !== '' ? styleText(style, text) : text),
  })
  const put = (text: string): void => {
    if (silent || text === '') return
    output.write(text)
    atLineStart = text.endsWith('\n')
  }
  const line = (text: string): void => put(`${atLineStart ? '' : '\n'}${text}\n`)
  const { paint } = canvas()

  return {
    line: (text) => line(printable(text)),
    say: (key, facts) => line(phrase(key, language, facts)),
    hint: (key) => line(paint('dim', phrase(key, language))),
    echo: (said) => line(paint('bold', `› ${printable(said)}`)),
    event(event) {
      switch (event.type) {
        case 'turn':
          language = event.language
          return
        case 'tool':
          if (event.phase === 'start') line(paint('dim', `· ${event.title[language]}`))
          if (event.phase === 'failed') line(paint('dim', `  × ${event.title[language]}`))
          return
        case 'text':
          return put(printable(event.text))
        case 'notice': {
          const text =
            event.text === '' && event.code === 'resumed' ? phrase('resumed', language) : event.text
          if (text !== '') line(paint('yellow', printable(text)))
          return
        }
        case 'end':
          if (!atLineStart) put('\n')
          if (event.answeredBy === 'built-in') line(paint('dim', phrase('builtIn', language)))
          return
        default:
          return
      }
    },
    card(proposal, number) {
      if (!atLineStart) put('\n')
      put(cardBox(proposal, number, canvas()))
      line(paint('dim', phrase('keys', language)))
    },
    decision(proposal, zone) {
      if (!atLineStart) put('\n')
      put(decisionLine(proposal, canvas(), zone))
    },
    draft(draft) {
      if (!atLineStart) put('\n')
      put(draftBox(draft, canvas()))
    },
    refusal: (message) => line(paint('red', printable(message))),
    language: () => language,
  }
}
