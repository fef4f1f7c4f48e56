/**
 * The condition language:
 *
 *     condition   = conjunction { "or" conjunction }
 *     conjunction = term { "and" term }
 *     term        = "(" condition ")" | comparison
 *     comparison  = operand ( "==" | "!=" | "<" | "<=" | ">" | ">=" ) operand
 *                 | operand [ "not" ] "in" operand
 *     operand     = path | 'text' | number | "true" | "false" | "[" literal { "," literal } "]"
 *                 | ( "overlap" | "subset" ) "(" operand "," operand ")"
 *
 * There is no arithmetic, no loop, no pattern and no other call.
 */
export const comparisons = ['==', '!=', '<', '<=', '>', '>='] as const
export type Comparison = (typeof comparisons)[number]
export const calls = ['overlap', 'subset'] as const
export type Call = (typeof calls)[number]

export type Literal = string | number | boolean
export type Operand =
  | Readonly<{ kind: 'path'; path: string; column: number }>
  | Readonly<{ kind: 'literal'; value: Literal; column: number }>
  | Readonly<{ kind: 'list'; values: readonly string[] | readonly number[]; column: number }>
  | Readonly<{ kind: 'call'; name: Call; left: Operand; right: Operand; column: number }>

export type Condition =
  | Readonly<{ kind: 'and'; parts: readonly Condition[] }>
  | Readonly<{ kind: 'or'; parts: readonly Condition[] }>
  | Readonly<{ kind: 'compare'; operator: Comparison; left: Operand; right: Operand; percent: boolean }>
  | Readonly<{ kind: 'in'; negated: boolean; item: Operand; list: Operand }>

const operandPaths = (operand: Operand): string[] => {
  if (operand.kind === 'path') return [operand.path]
  return operand.kind === 'call' ? [...operandPaths(operand.left), ...operandPaths(operand.right)] : []
}

/** Every path that a condition reads, sorted, each once. */
export function pathsOf(condition: Condition): string[] {
  const walk = (node: Condition): string[] => {
    if (node.kind === 'and' || node.kind === 'or') return node.parts.flatMap(walk)
    return node.kind === 'compare'
      ? [...operandPaths(node.left), ...operandPaths(node.right)]
      : [...operandPaths(node.item), ...operandPaths(node.list)]
  }
  return [...new Set(walk(condition))].sort()
}
