import { fold } from '#domain/text/fold.ts'
import type { Moment } from '../slots/mentions.ts'
import { partsOf } from './parts.ts'
import { readQuestion } from './read.ts'
import { partitive, refine } from './refine.ts'
import type { AskSpec, Condition, Reading } from './spec.ts'

/** "How many open requests do I have and which of them are urgent": a question, and one about its answer. */
const joint =
  /(?:,|;)?\s+(?:and|и|а)\s+(?=(?:(?:which|how many|who|what share|какие|какая доля|кто|сколько|у кого) (?:of|из|среди) (?:them|those|these|них|этих)|(?:из|среди) них|(?:which|who) (?:are|is)|(?:how (?:much|many)|сколько)(?= .*(?<!\p{L})(?:they|their|у них|их)(?!\p{L}))|whose(?=[\s?.!]*$)|у кого(?=[\s?.!]*$)|кто это)(?!\p{L}))|[,，；;。]\s*(?=(?:那)?(?:其中|里面|(?:[这上本下]个?(?:月|周|星期|季度)|今年|去年|昨天|今天)呢|(?:都|分别)?是谁|都有谁|哪些是))/iu

/** "How many clients do I have and how many loans are in arrears": questions that ask on their own. */
const several =
  /(?:,|;)?\s+(?:and|и|а также|а)\s+(?=(?:how (?:many|much)|сколько)(?!\p{L}))(?!.*(?:of|из|среди|у) (?:them|those|these|н?их|этих)(?!\p{L}))|[,，；;。](?:还有|以及|另外)?(?=[^,，；;。]*(?:多少|几[个笔位条]))(?<=(?:多少|几[个笔位条])[^,，；;。]*[,，；;。](?:还有|以及|另外)?)/giu
const mostQuestions = 5

/** What is counted where a later question does not say it again: "how many clients have a loan and how many a deposit". */
const opening = /^.*?((?:how many|сколько) (?:у меня )?\p{L}+)/iu
const unnamed =
  /^(?:how many|сколько)(?= (?:have|has|hold|own|are|is|with|in|a|an|имеют|держат|с|со|в|без)(?!\p{L}))/iu

/** "How many calls last week and how many meetings": the time is that of both. */
function inTheSameTime(spec: AskSpec, before: AskSpec): AskSpec {
  const ofTime = ({ topic, on }: Condition): boolean => topic === 'day' && on === spec.subject
  if (spec.subject !== before.subject || spec.where.some(ofTime)) return spec
  return { ...spec, where: [...spec.where, ...before.where.filter(ofTime)] }
}

/** Each question of a message that asks several, where all of them are read whole. */
function each(said: string, moment: Moment) {
  const counted = opening.exec(said)?.[1]
  const parts = said
    .split(several)
    .map((part) => (counted === undefined ? part : part.trim().replace(unnamed, counted)))
  if (parts.length < 2 || parts.length > mostQuestions) return undefined
  const read = parts.map((part) => ({ said: part, reading: readQuestion(part, moment) }))
  const [first] = read
  if (!first?.reading.spec || first.reading.unread.length > 0) return undefined
  // A later question that names no thing is one about the thing before: "and how many are overdue".
  return [
    first,
    ...read.slice(1).map(({ said: part, reading }, at) => {
      const before = read[at]!.reading.spec ?? first.reading.spec!
      const own = partsOf(part, moment).mentions.length > 0 && !partitive.test(fold(part))
      if (own && reading.spec)
        return { said: part, reading: { ...reading, spec: inTheSameTime(reading.spec, before) } }
      const next = refine(part, before, moment)
      // What changes nothing was not understood.
      const same = JSON.stringify(next?.spec) === JSON.stringify(before)
      return { said: part, reading: next && !same ? next : { unread: [part] } }
    }),
  ]
}

/** The two questions of a message with what was read of each; the second is read as a follow-up of the first. */
export function twofold(
  said: string,
  moment: Moment,
): readonly Readonly<{ said: string; reading: Reading }>[] | undefined {
  const apart = each(said, moment)
  if (apart) return apart
  const found = joint.exec(said)
  if (!found || fold(said).length !== said.length) return undefined
  const first = said.slice(0, found.index)
  const second = said
    .slice(found.index + found[0].length)
    .replace(/^(which|who)(?= (?:are|is)(?!\p{L}))/iu, '$1 of them')
    .replace(/^(?:那)?(?=哪些是)/u, '其中')
  const asked = readQuestion(first, moment)
  if (!asked.spec || asked.unread.length > 0) return undefined
  return [
    { said: first, reading: asked },
    { said: second, reading: refine(second, asked.spec, moment) ?? { unread: [second] } },
  ]
}
