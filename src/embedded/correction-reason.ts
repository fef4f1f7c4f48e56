/** What may open the reason of a correction. */
const who = '(?:s?he|they|i(?! mean| said)|we|there)'
const does = String.raw`(?:['’]?(?:s|re|m|ve|ll|d)|\s(?:is|are|am|was|were|has|have|had|can['’]?t|cannot|can|could|will|won['’]?t|would|do|does|did|don['’]?t|doesn['’]?t|needs?|wants?|works?|prefers?|asked|said|says))`
const because = '(?:because|cause|cos|coz|since|as) '
const behindStop = new RegExp(
  String.raw`\s*[,;–—-]\s+(?=${because}|(?:${who}|my|his|her|their|our|the \p{L}+)(?:${does})?\s)`,
  'iu',
)
const running = new RegExp(String.raw`\s+(?=${because}${who}|${who}${does}\s)`, 'iu')
/** A correction is short: what stands before its reason is no more than a few words. */
const few = 7

/** "Actually Monday, he's travelling till then": a correction without the reason that is given for it. */
export function withoutReason(said: string): string {
  if (!/^[\p{Script=Latin}\P{L}]+$/u.test(said)) return said
  for (const form of [behindStop, running]) {
    const at = form.exec(said)?.index
    const head = at === undefined ? '' : said.slice(0, at)
    const words = head.split(/\s+/u).length
    if (words > 1 && words <= few) return head
  }
  return said
}
