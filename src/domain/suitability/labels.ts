import { labels } from './labels-table.ts'

/** Values and keys as people read them: `own_cash` becomes "own cash". */
export const plainWord = (word: string): string => word.replaceAll('_', ' ')

const partOfHolding: Readonly<Record<string, string>> = {
  issuer_id: 'issuer',
  class: 'product class',
  value: 'value',
  currency: 'currency',
  product_id: 'product',
}

/** A path in plain English, such as a person would ask for it. */
export function labelOf(path: string): string {
  const known = labels.get(path)
  if (known !== undefined) return known
  if (path === 'today') return 'today'
  if (path.startsWith('param.')) return `the limit "${plainWord(path.slice(6))}"`
  if (path.startsWith('client.knowledge.'))
    return `the client's knowledge of the class ${plainWord(path.slice('client.knowledge.'.length))}`
  if (path.startsWith('portfolio.fx.')) return `the exchange rate of ${path.slice('portfolio.fx.'.length)}`
  const holding = /^portfolio\.holdings\[(\d+)\](?:\.(\w+))?$/.exec(path)
  if (holding) {
    const [, index, part = ''] = holding
    const one = `holding ${Number(index) + 1}`
    return part === '' ? one : `the ${partOfHolding[part] ?? plainWord(part)} of ${one}`
  }
  return path
}
