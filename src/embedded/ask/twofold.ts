import { fold } from '#domain/text/fold.ts'
import type { Moment } from '../slots/mentions.ts'
import { readQuestion } from './read.ts'
import { refine } from './refine.ts'
import type { Reading } from './spec.ts'

/** "How many open requests do I have and which of them are urgent": a question, and one about its answer. */
const joint =
  /(?:,|;)?\s+(?:and|и|а)\s+(?=(?:(?:which|how many|who|what share|какие|какая доля|кто|сколько|у кого) (?:of|из|среди) (?:them|those|these|них|этих)|(?:из|среди) них)(?!\p{L}))|[,，；;。]\s*(?=(?:那)?(?:其中|里面))/iu

/** The two questions of a message with what was read of each; the second is read as a follow-up of the first. */
export function twofold(
  said: string,
  moment: Moment,
): readonly Readonly<{ said: string; reading: Reading }>[] | undefined {
  const found = joint.exec(said)
  if (!found || fold(said).length !== said.length) return undefined
  const first = said.slice(0, found.index)
  const second = said.slice(found.index + found[0].length)
  const asked = readQuestion(first, moment)
  if (!asked.spec || asked.unread.length > 0) return undefined
  return [
    { said: first, reading: asked },
    { said: second, reading: refine(second, asked.spec, moment) ?? { unread: [second] } },
  ]
}
