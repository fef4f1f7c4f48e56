/** Drawn in advance, since a draw of sixteen bytes takes as long as one of thousands. */
const drawn = new Uint8Array(4096)
let used = drawn.length

/** As many random bytes, fit for ids and salts; no byte is given out twice. At most 4096. */
export function randomBytes(count: number): Uint8Array {
  if (used + count > drawn.length) {
    crypto.getRandomValues(drawn)
    used = 0
  }
  const bytes = drawn.slice(used, used + count)
  drawn.fill(0, used, used + count)
  used += count
  return bytes
}
