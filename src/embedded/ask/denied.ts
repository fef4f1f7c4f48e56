import type { Condition } from './spec.ts'

/** What bounds a thing: its day, its amount, its state. */
const bounds = ({ topic }: Condition): boolean => !topic.startsWith('noun ') && !topic.startsWith('no ')

/**
 * "No meeting this year": the day belongs to the meeting that is not there. Of clients, whatever bounds a thing that
 * they do not have is denied together with it, unless another of its kind is asked for as well.
 */
export function deniedWhole(where: readonly Condition[]): readonly Condition[] {
  const denied = where.filter(({ not, topic, on }) => not && on !== 'clients' && topic.startsWith('no '))
  return denied.reduce<readonly Condition[]>((all, missing) => {
    const { on } = missing
    const same = all.filter((each) => each.on === on && each !== missing)
    const theirs = same.filter((each) => !each.not && !each.times && bounds(each))
    if (theirs.length === 0 || theirs.length < same.length) return all
    const whole: Condition = {
      ...missing,
      tests: [...missing.tests, ...theirs.flatMap(({ tests }) => tests)],
      label: {
        en: [missing.label, ...theirs.map(({ label }) => label)].map(({ en }) => en).join(', '),
        zh: [missing.label, ...theirs.map(({ label }) => label)].map(({ zh }) => zh).join('，'),
        ru: [missing.label, ...theirs.map(({ label }) => label)].map(({ ru }) => ru).join(', '),
      },
    }
    return all.flatMap((each) => (each === missing ? [whole] : theirs.includes(each) ? [] : [each]))
  }, where)
}
