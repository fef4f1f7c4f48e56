/** Takes quotations of records out of the sentences of one reply: a note that says "papers sent" is no claim of ours. */
export function quotations() {
  // A quotation may run over several sentences, so whether one is open is remembered from each to the next.
  let open = false

  return {
    /** The sentence without the parts that stand in quotation marks and in a record, and without whole records. */
    without(sentence: string, records: readonly string[]): string {
      const known = records.map(plain)
      const onRecord = (part: string): boolean => {
        const text = plain(part)
        return text === '' || known.some((record) => record.includes(text))
      }
      let rest = ''
      for (const [, mark = '', part = ''] of sentence.matchAll(/([“"«「『”»」』]|^)([^“"«「『”»」』]*)/gu)) {
        if (mark !== '') open = mark === '"' ? !open : /[“«「『]/u.test(mark)
        rest += open && onRecord(part) ? ' ' : part
      }
      for (const record of records)
        if (record.length >= whole && rest.includes(record)) rest = rest.split(record).join(' ')
      return rest.trim().length > fragment && onRecord(rest) ? '' : rest
    },
  }
}

/** A record this long is known again without quotation marks. */
const whole = 8
/** So is a part of one, when it is the whole sentence and longer than this. */
const fragment = 20

const plain = (text: string): string =>
  text
    .replace(/[…\s]+/gu, ' ')
    .replace(/[.。,，;；:：!?]+$/u, '')
    .trim()
