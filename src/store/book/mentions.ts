import { mentionsIn } from '#domain/matching/mentions.ts'
import type { Book } from '../port.ts'
import { namesOfSmallBook } from './names.ts'
import type { Reach } from './reach.ts'

export const mentions =
  (reach: Reach): Book['mentions'] =>
  async (text) => {
    const book = await namesOfSmallBook(reach)
    return book?.names.length
      ? mentionsIn(
          text,
          book.names.map(({ name }) => name),
        )
      : undefined
  }
