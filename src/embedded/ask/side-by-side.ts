import type { Mention } from './mentions.ts'
import { localised as say } from './pattern.ts'
import type { Condition, Dimension } from './spec.ts'

/** The values by which a kind is told from the others of its view: deposits by their class, mortgages by the purpose. */
function kindOf({ noun }: Mention): Readonly<{ column: string; values: readonly string[] }> | undefined {
  const [test, ...more] = noun.tests ?? []
  return test?.kind === 'in' && !test.not && more.length === 0 ? test : undefined
}

/**
 * "Equity funds and bond funds": kinds of one thing that exclude each other, as one condition that either of them
 * meets and the split that tells them apart. Nothing where only one is spoken of.
 */
export function sideBySide(
  meant: Mention,
  mentions: readonly Mention[],
): Readonly<{ condition: Condition; split: Dimension; mentions: readonly Mention[] }> | undefined {
  const own = kindOf(meant)
  if (!own || meant.noun.on === 'clients') return undefined
  const others = mentions.filter((each) => {
    const kind = each.noun.on === meant.noun.on && !each.not ? kindOf(each) : undefined
    return kind?.column === own.column && !kind.values.some((value) => own.values.includes(value))
  })
  if (others.length === 0) return undefined
  const all = [meant, ...others]
  const labels = all.map(({ noun }) => noun.label)
  const on = meant.noun.on
  return {
    condition: {
      on,
      topic: `noun ${on}`,
      tests: [
        { kind: 'in', column: own.column, values: [...new Set(all.flatMap((each) => kindOf(each)!.values))] },
      ],
      label: say(
        labels.map(({ en }) => en).join(' or '),
        labels.map(({ zh }) => zh).join('或'),
        labels.map(({ ru }) => ru).join(' или '),
      ),
    },
    split: { on, column: own.column, label: say('kind', '种类', 'вид') },
    mentions: all,
  }
}
