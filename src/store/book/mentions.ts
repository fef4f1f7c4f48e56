import { hasHan, loadHan } from '#domain/matching/han.ts'
import {
  heardIn,
  type MentionWords,
  mentionsIn,
  mentionWords,
  otherwiseWritten,
} from '#domain/matching/mentions.ts'
import { namesSlipped } from '#domain/matching/name-slips.ts'
import type { Book } from '../port.ts'
import { type BookNames, namesOfSmallBook } from './names.ts'
import type { Reach } from './reach.ts'

/** Made once for the names of a book as they stand at a mark. */
const wordsOfBooks = new WeakMap<BookNames, MentionWords>()

function wordsOf(book: BookNames): MentionWords {
  const known = wordsOfBooks.get(book) ?? mentionWords(book.names.map(({ name }) => name))
  wordsOfBooks.set(book, known)
  return known
}

export const mentions =
  (reach: Reach): Book['mentions'] =>
  async (text) => {
    const book = await namesOfSmallBook(reach)
    if (!book?.names.length) return undefined
    const words = wordsOf(book)
    const found = [...mentionsIn(text, words), ...namesSlipped(text, words.names)]
    if (!hasHan(text) || words.chinese.size === 0) return found
    const han = await loadHan()
    return [...new Set([...found, ...otherwiseWritten(text, words, han), ...heardIn(text, words, han)])]
  }
