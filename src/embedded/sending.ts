import { refusalFor, unasked } from './intent/refusals.ts'
import { talkIn } from './intent/talk.ts'
import { calls, type Mind, type Plan } from './planned.ts'
import type { Dialogue, PastCall } from './read-prompt.ts'
import { ranked } from './readings.ts'
import { settingFor } from './setting.ts'
import type { Moment } from './slots/mentions.ts'
import { reasonIn } from './slots/reason.ts'
import { tidy, wordsOf } from './slots/words.ts'
import { least } from './wishes.ts'

/** Fewer words are hardly a reason. */
const leastReason = 3

/** Openings after which people dictate the sentence that is to stand there instead. */
const rewording =
  /^(?:(?:ok|okay|then|well|no|please|нет|тогда|хорошо|пожалуйста|那|好|请|不)[\s,，]*)*(?:(?:re-?word|re-?write|rephrase|change|say|write|put)(?: (?:it|that|this|instead|as|to))*|(?:перепиши|переформулируй|измени|напиши|скажи)(?:те)?(?: (?:это|так|иначе|вместо этого|лучше))*|(?:改写|改成|改为|换成|写成|重写)(?:成|为)?)\s*[:：]\s*(\S.*)$/isu

const asks = new Set(['send_reason_needed', 'send_wording_blocked'])

/**
 * The answer to a sending that was refused for its wording: a reason asks for it again with that reason, a new sentence
 * for a new draft. Nothing where the message is about something else.
 */
export function afterRefusedSending(
  said: string,
  before: Dialogue,
  moment: Moment,
  mind: Mind,
): Plan | undefined {
  const refused = before.at(-1)?.calls.at(-1)
  if (refused?.tool !== 'send_message' || !asks.has(refused.error?.code ?? '') || unasked(said))
    return undefined
  const sentence = rewording.exec(said)?.[1]
  const drafted = sentence ? draftOf(before, refused.input.draft) : undefined
  if (sentence && drafted) {
    const { text: _text, subject: _subject, ...input } = drafted.input
    return calls({ tool: 'draft_message', input: { ...input, note: tidy(sentence) }, said })
  }
  const reason = reasonIn(said) ?? bareReason(said, refused, before, moment, mind)
  return reason === undefined
    ? undefined
    : calls({ tool: 'send_message', input: { draft: refused.input.draft, reason }, said })
}

/** A plain sentence that asks for nothing is the reason that was asked for. */
function bareReason(
  said: string,
  { error }: PastCall,
  before: Dialogue,
  moment: Moment,
  mind: Mind,
): string | undefined {
  if (error?.code !== 'send_reason_needed' || lengthOf(said) < leastReason) return undefined
  if (/[?？]\s*$/u.test(said) || talkIn(said) || refusalFor(said)) return undefined
  const [best] = ranked(said, mind, settingFor(before, moment))
  return best && best.score >= least ? undefined : tidy(said)
}

/** Words, two Han characters counting as one. */
const lengthOf = (said: string): number =>
  wordsOf(said).reduce((sum, { han, text }) => sum + (han ? Math.ceil(text.length / 2) : 1), 0)

/** The call that wrote a draft. */
const draftOf = (before: Dialogue, id: unknown): PastCall | undefined =>
  before
    .flatMap(({ calls }) => calls)
    .findLast(({ tool, output }) => tool === 'draft_message' && (output as { draft?: unknown })?.draft === id)
