import { mentionsIn } from '#domain/matching/mentions.ts'
import type { Book } from '../port.ts'
import { namesOfSmallBook } from './candidates.ts'
import type { Reach } from './reach.ts'

export const mentions =
  (reach: Reach): Book['mentions'] =>
  async (text) => {
    const names = await namesOfSmallBook(reach)
    return names?.length
      ? mentionsIn(
          text,
          names.map(({ name }) => name),
        )
      : undefined
  }
