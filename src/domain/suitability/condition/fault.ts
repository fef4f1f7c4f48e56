/** Why a condition is refused, and the column (from 1) where it was seen. */
export class ConditionFault extends Error {
  override readonly name = 'ConditionFault'
  readonly column: number

  constructor(column: number, problem: string) {
    super(problem)
    this.column = column
  }
}
