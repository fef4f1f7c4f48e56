/** How alike two sounds are: what replacing one by the other costs; any other pair costs 1. */
const replaceCosts = new Map<string, number>()
const vowels = new Set([...'aeiouAUO'])

const alike = (cost: number, ...pairs: readonly string[]): void => {
  for (const pair of pairs) {
    replaceCosts.set(pair, cost)
    replaceCosts.set([...pair].reverse().join(''), cost)
  }
}
alike(0.2, 'Oe', 'Oo', 'JZ', 'Uu', 'cs', 'Tc', 'Ss', 'Zz', 'Aa')
alike(0.3, 'ei', 'ao', 'ck', 'Ts', 'TC', 'Cc', 'CS', 'sz', 'vf', 'gh', 'JC', 'ae')
alike(0.4, 'bp', 'dt', 'gk', 'bv', 'JS', 'Zj', 'gJ', 'hk', 'Ai', 'vu', 'Zs', 'hC', 'kC', 'Ck', 'uo')

const replaceCost = (a: string, b: string): number => {
  if (a === b) return 0
  const known = replaceCosts.get(a + b)
  if (known !== undefined) return known
  return vowels.has(a) && vowels.has(b) ? 0.5 : 1
}

/** Sounds that often go unwritten. */
const dropCost = (symbol: string): number =>
  symbol === 'h' || symbol === 'i' ? 0.4 : vowels.has(symbol) ? 0.6 : 1

/** Costs by character code, for codes below 128; letters beyond cost 1. */
type Costs = Readonly<{ replace(a: string, b: string): number; drop(symbol: string): number }>
type Table = Readonly<{ replace: Float64Array; drop: Float64Array }>

const codes = 128

/** The costs as tables, so that comparing two letters is one look-up. */
function tableOf({ replace, drop }: Costs): Table {
  const table = { replace: new Float64Array(codes * codes), drop: new Float64Array(codes) }
  for (let a = 0; a < codes; a += 1) {
    table.drop[a] = drop(String.fromCharCode(a))
    for (let b = 0; b < codes; b += 1)
      table.replace[a * codes + b] = replace(String.fromCharCode(a), String.fromCharCode(b))
  }
  return table
}

type Rows = readonly [Float64Array, Float64Array, Float64Array]
const rowsOf = (width: number): Rows => [
  new Float64Array(width),
  new Float64Array(width),
  new Float64Array(width),
]
/** Used again by every comparison: making them costs more than filling them. */
let rows = rowsOf(64)

/** Damerau-Levenshtein distance (neighbours may change places), given up above `limit`. */
function distance(a: string, b: string, limit: number, { replace, drop }: Table): number {
  const width = b.length + 1
  if (width > rows[0].length) rows = rowsOf(2 * width)
  let [twoAbove, above, current] = rows
  above[0] = 0
  for (let column = 1; column < width; column += 1) {
    const code = b.charCodeAt(column - 1)
    above[column] = above[column - 1]! + (code < codes ? drop[code]! : 1)
  }
  let before = -1
  for (let row = 1; row <= a.length; row += 1) {
    const left = a.charCodeAt(row - 1)
    const dropLeft = left < codes ? drop[left]! : 1
    const place = left * codes
    let last = above[0]! + dropLeft
    current[0] = last
    let best = last
    let rightBefore = -1
    for (let column = 1; column < width; column += 1) {
      const right = b.charCodeAt(column - 1)
      const known = right < codes
      let cost =
        above[column - 1]! + (left === right ? 0 : known && left < codes ? replace[place + right]! : 1)
      const down = above[column]! + dropLeft
      if (down < cost) cost = down
      const across = last + (known ? drop[right]! : 1)
      if (across < cost) cost = across
      if (left === rightBefore && before === right && left !== right) {
        const swapped = twoAbove[column - 2]! + 1
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

/** How Chinese syllables render foreign sounds: voice and vowels hardly count, r and l are one. */
const loanCosts: Costs = {
  replace(a, b) {
    if (a === b) return 0
    if (vowels.has(a) && vowels.has(b)) return 0.25
    const pair = a < b ? a + b : b + a
    if (loanPairs.near.has(pair)) return 0.1
    return loanPairs.far.has(pair) ? 0.4 : 1
  },
  drop: (symbol) => (vowels.has(symbol) ? 0.25 : /[rhn]/.test(symbol) ? 0.5 : 1),
}
const loanPairs = {
  near: new Set(['bp', 'dt', 'gk', 'lr', 'fv', 'Ss', 'Tc', 'cz', 'Tz', 'sz', 'JZ', 'CJ', 'Cc', 'JT']),
  far: new Set([
    'hk',
    'gh',
    'CT',
    'Cs',
    'CS',
    'JS',
    'SZ',
    'Ck',
    'Cg',
    'mn',
    'bv',
    'uv',
    'fh',
    'CZ',
    'Jz',
    'Sh',
    'Cs',
  ]),
}

const plain = tableOf({ replace: (a, b) => (a === b ? 0 : 1), drop: () => 1 })
const sounds = tableOf({ replace: replaceCost, drop: dropCost })
const loans = tableOf(loanCosts)

/** True when at most one letter was added, left out, changed or swapped with its neighbour. */
export const oneTypo = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && distance(a, b, 1, plain) <= 1

/** True when at most two letters differ so. */
export const twoTypos = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 2 && distance(a, b, 2, plain) <= 2

/** Distance of the sounds of a foreign name and of the Chinese syllables that may render it. */
export const loanDistance = (a: string, b: string, limit: number): number => distance(a, b, limit, loans)

/** Distance of two sound keys; infinite above `limit`. */
export const soundDistance = (a: string, b: string, limit: number): number =>
  (Math.abs(a.length - b.length) - 1) * 0.4 > limit ? Number.POSITIVE_INFINITY : distance(a, b, limit, sounds)
