import { matchesOf } from '#domain/text/matches.ts'
import { remembered } from './remembered.ts'

/** Takes quotations of records out of the sentences of one reply: a note that says "papers sent" is no claim of ours. */
export function quotations() {
  // A quotation may run over several sentences, so how deep one is open is remembered from each to the next.
  let depth = 0
  let straight = false
  // What was last read back of a record, bare: the next sentence may go on with it.
  let readBack = ''

  function unquoted(sentence: string, onRecord: (part: string) => boolean): string {
    let rest = ''
    for (const [, mark = '', part = ''] of matchesOf(sentence, betweenMarks)) {
      if (mark === '"') straight = depth === 0 && !straight
      else if (/[“«「『]/u.test(mark)) depth += 1
      else if (mark !== '') depth = Math.max(0, depth - 1)
      rest += (depth > 0 || straight) && onRecord(part) ? ' ' : part
    }
    return rest
  }

  return {
    /**
     * The sentence without the parts that stand in quotation marks and in a record, and without records told after
     * a lead-in ("Last note: ..."). A record said as if it were our own sentence stays: a text from outside may hold
     * the very claim that somebody wants to have made.
     */
    without(sentence: string, records: readonly string[]): string {
      const onRecord = (part: string): boolean => {
        const text = bare(part)
        if (text === '' || records.some((record) => record.includes(part.trim()))) return true
        return baredAll(records).some((record) => record.includes(text))
      }
      let rest = depth > 0 || straight || marks.test(sentence) ? unquoted(sentence, onRecord) : sentence
      const [, lead, told = rest] = /^([^:：]{2,120}[:：])\s*(\S[\s\S]*)$/u.exec(rest) ?? []
      const goesOn =
        readBack !== '' && baredAll(records).some((record) => record.includes(readBack + bare(rest)))
      if (!said.test(told)) return rest
      if ((lead !== undefined && bare(told).length >= whole && onRecord(told)) || goesOn) {
        readBack = goesOn ? readBack + bare(rest) : bare(told)
        return lead !== undefined && !goesOn ? lead : ''
      }
      readBack = ''
      for (const record of records) {
        if (record.length < whole || !rest.includes(record)) continue
        const left = rest.split(record).join(' ')
        if (said.test(left)) rest = left
      }
      return rest
    },
  }
}

const betweenMarks = /([“"«「『”»」』]|^)([^“"«「『”»」』]*)/gu
const marks = /[“"«「『”»」』]/u

/** A record this long is known again without quotation marks. */
const whole = 8

/** Letters and digits alone: marks, spaces and cuts between sentences make no difference. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const said = /[\p{L}\p{N}]/u

const bareRecord = remembered(bare)
/** The records are the same for every sentence and every guard of a reply, and there are hundreds of them. */
const known = new WeakMap<readonly string[], readonly string[]>()

function baredAll(records: readonly string[]): readonly string[] {
  const before = known.get(records)
  if (before !== undefined) return before
  const bared = records.map((record) => bareRecord(record, ''))
  known.set(records, bared)
  return bared
}
