import type { Language } from '#domain/language.ts'
import { deskLabels } from './desk-labels-table.ts'
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

const holdingParts: Readonly<Record<string, Readonly<{ zh: string; ru: string }>>> = {
  issuer_id: { zh: '发行人', ru: 'эмитент' },
  class: { zh: '类别', ru: 'класс' },
  value: { zh: '价值', ru: 'стоимость' },
  currency: { zh: '币种', ru: 'валюта' },
  product_id: { zh: '产品', ru: 'продукт' },
}

/** What the bank itself must fill in, in the language of who reads it. */
export function deskLabelOf(path: string, language: Language): string {
  if (language === 'en') return path === 'product.apr_pct' ? 'the annual percentage rate' : labelOf(path)
  const known = deskLabels.get(path)
  if (known) return known[language]
  if (path.startsWith('portfolio.fx.')) {
    const currency = path.slice('portfolio.fx.'.length)
    return language === 'zh' ? `${currency}汇率` : `курс ${currency}`
  }
  const holding = /^portfolio\.holdings\[(\d+)\](?:\.(\w+))?$/.exec(path)
  if (!holding) return labelOf(path)
  const place = Number(holding[1]) + 1
  const part = holdingParts[holding[2] ?? '']?.[language]
  if (language === 'zh') return `第${place}项持仓${part === undefined ? '' : `的${part}`}`
  return `${part === undefined ? '' : `${part}, `}актив ${place}`
}
