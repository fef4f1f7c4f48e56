import type { Choice } from '#agent/events.ts'
import type { Language } from '#domain/language.ts'
import { actionIds } from './action-ids.ts'
import { mostMessageBlocks } from './limits.ts'
import { type Block, button, notes, plain } from './pieces.ts'
import { phrase } from './slack-words.ts'
import { clip, oneLine } from './text.ts'

/** What a picked choice brings back. */
export type PickedChoice = Readonly<{ turn: string; n: number; id: string }>

const mostShown = 15

/** Candidates, each with the facts that tell it from the others and a button to pick it. */
export function choiceBlocks(choices: readonly Choice[], turn: string, language: Language): Block[] {
  const shown = choices.slice(0, Math.min(mostShown, mostMessageBlocks - 2))
  const left = choices.length - shown.length
  return [
    ...notes([phrase('whichOne', language)]),
    ...shown.map(
      ({ n, id, label, facts }): Block => ({
        type: 'section',
        text: plain(
          [`${n}. ${clip(oneLine(label), 150)}`, clip(oneLine(facts), 350)].filter(Boolean).join('\n'),
          520,
        ),
        accessory: button(
          actionIds.choicePick,
          phrase('pick', language),
          `${turn}:${n}:${id}`.slice(0, 2000),
        ),
      }),
    ),
    ...notes([left > 0 ? phrase('moreChoices', language, { n: left }) : undefined]),
  ]
}

/** The pressed choice, or undefined for what is no value of ours. */
export function readChoice(value: string | undefined): PickedChoice | undefined {
  const [, turn, n, id] = /^(trn_[a-z0-9-]+):(\d{1,3}):(.+)$/.exec(value ?? '') ?? []
  return turn === undefined || id === undefined ? undefined : { turn, n: Number(n), id }
}
