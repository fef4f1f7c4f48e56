import { lessons } from '#embedded/intent/lessons.ts'
import { lessonsFor, trained } from '#embedded/intent/training.ts'
import { examplesMark, lessonsMark, type Packed, packed } from '#embedded/intent/weights.ts'
import { tools } from '#tools/index.ts'

/** Rounds of the training on file; more teach nothing. */
const rounds = 6

/** Marks of everything that the weights on file must have been trained on. */
export function marksNow(): Pick<Packed, 'mark' | 'examples'> {
  const examples = Object.fromEntries(
    tools.map(({ name, examples: own }) => [name, examplesMark(own.map(({ say }) => say))]),
  )
  return { mark: lessonsMark(lessons()), examples }
}

/** The weights that the lessons and examples give now, and what is kept beside them. */
export function trainedNow(): Readonly<{ beside: Packed; data: Uint8Array }> {
  const model = trained(lessonsFor(tools, lessons()), { rounds })
  const { steps, data } = packed(model)
  return { beside: { ...marksNow(), classes: model.classes, steps }, data }
}
