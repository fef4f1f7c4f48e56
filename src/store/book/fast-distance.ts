const codes = 128
const longest = 63

/** Distance of two texts, infinite above `limit`. */
type Distance = (a: string, b: string, limit: number) => number

const rows = [
  new Float64Array(longest + 1),
  new Float64Array(longest + 1),
  new Float64Array(longest + 1),
] as const

/**
 * The same distance many times faster, for going through a book: what each letter costs is asked of the given one
 * once and kept in tables. Texts that are too long count as near.
 */
export function tabled(distance: Distance): Distance {
  const drop = new Float64Array(codes)
  const replace = new Float64Array(codes * codes)
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789ACJOSTUZ']
  drop.fill(distance('', 'l', Number.POSITIVE_INFINITY))
  replace.fill(distance('l', 'm', Number.POSITIVE_INFINITY))
  const swap = distance('lm', 'ml', Number.POSITIVE_INFINITY)
  for (const a of letters) {
    drop[a.charCodeAt(0)] = distance('', a, Number.POSITIVE_INFINITY)
    for (const b of letters)
      replace[a.charCodeAt(0) * codes + b.charCodeAt(0)] = distance(a, b, Number.POSITIVE_INFINITY)
  }

  return (a, b, limit) => {
    if (a.length > longest || b.length > longest) return 0
    let [twoAbove, above, current] = rows as readonly [Float64Array, Float64Array, Float64Array]
    above[0] = 0
    for (let column = 1; column <= b.length; column += 1)
      above[column] = above[column - 1]! + drop[b.charCodeAt(column - 1) & 127]!
    let before = -1
    for (let row = 1; row <= a.length; row += 1) {
      const left = a.charCodeAt(row - 1) & 127
      const dropLeft = drop[left]!
      let last = above[0]! + dropLeft
      let best = last
      let rightBefore = -1
      current[0] = last
      for (let column = 1; column <= b.length; column += 1) {
        const right = b.charCodeAt(column - 1) & 127
        let cost = above[column - 1]! + (left === right ? 0 : replace[left * codes + right]!)
        const down = above[column]! + dropLeft
        if (down < cost) cost = down
        const across = last + drop[right]!
        if (across < cost) cost = across
        if (left === rightBefore && before === right) {
          const swapped = twoAbove[column - 2]! + swap
          if (swapped < cost) cost = swapped
        }
        current[column] = cost
        last = cost
        if (cost < best) best = cost
        rightBefore = right
      }
      if (best > limit) return Number.POSITIVE_INFINITY
      const free = twoAbove
      twoAbove = above
      above = current
      current = free
      before = left
    }
    return above[b.length]!
  }
}
