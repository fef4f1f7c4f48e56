/** Characters of the beginning and of the end that tell what a message wants; a message no longer than both is read whole. */
const beginning = 1200
const end = 400

/**
 * What is read of a message to find out what it wants. Whatever else a long one holds was pasted or dictated, and
 * patterns that look ahead would take the square of its length.
 */
export const gist = (text: string): string =>
  text.length <= beginning + end
    ? text
    : `${text.slice(0, beginning).toWellFormed()}\n${text.slice(-end).toWellFormed()}`
