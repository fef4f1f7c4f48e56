import type { Mention } from './mentions.ts'
import type { Condition } from './spec.ts'

const or = /(?<!\p{L})(?:or|или|либо)(?!\p{L})|或者?|还是/gu
/** Between two things of which either will do: "a mortgage or a deposit". */
const joint =
  /^[\p{L}-]+(?: [\p{L}-]+)?,? (?:or|или|либо) (?:(?:an?|any|the|у них|же|у кого есть) )?$|^\p{Script=Han}{2,6}?(?:或者?|还是)(?:有|持有)?$/u

/** Pairs of things of which a client has one or the other. */
export const eitherOf = (
  mentions: readonly Mention[],
  folded: string,
  meant: Mention | undefined,
): readonly (readonly [Mention, Mention])[] =>
  mentions.slice(1).flatMap((second, at) => {
    const first = mentions[at]!
    const open = !first.not && !second.not && first.noun.key !== 'client' && second.noun.key !== 'client'
    return open && first !== meant && second !== meant && joint.test(folded.slice(first.at, second.at))
      ? [[first, second] as const]
      : []
  })

/** Words for "or" that nothing which was read has answered: what they join would be asked for at once. */
export function openAlternatives(
  text: string,
  pairs: readonly (readonly [Mention, Mention])[],
  where: readonly Condition[],
  mentions: readonly Mention[],
): string[] {
  const found = [...text.matchAll(or)]
  const denied = mentions.some(({ not }, at) => not && mentions[at - 1]?.not)
  const merged = where.filter(
    ({ topic, tests, label }) =>
      topic === 'rm' ||
      (topic === 'place' && label.en.includes(', ')) ||
      (tests[0]?.kind === 'any' && / or /.test(label.en)),
  )
  const kinds = mentions.filter(
    ({ noun, not }, at) =>
      !not &&
      noun.tests &&
      mentions
        .slice(0, at)
        .some(
          (other) =>
            !other.not && other.noun.on === noun.on && other.noun.tests && other.noun.key !== noun.key,
        ),
  )
  const answered = pairs.length + merged.length + kinds.length
  return denied || found.length <= answered ? [] : [found[0]![0]]
}
