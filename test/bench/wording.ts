import { check, mostCharacters } from '#domain/communications/check.ts'
import { readCases } from '#test/evals/cases.ts'
import { communicationsCase } from '#test/evals/communications.ts'
import type { Figure } from './figure.ts'
import { nameFigures } from './wording-names.ts'

const fill = (piece: string): string =>
  piece.repeat(Math.ceil(mostCharacters / piece.length)).slice(0, mostCharacters)

/** Texts of the greatest length, each built to cost as much as it can. */
const hostile: Readonly<Record<string, string>> = {
  letters: fill('g u a r a n t e e '),
  single: fill('a b c d e f g h '),
  run: fill('a'),
  quotes: fill('"«guarantee» “no” '),
  triggers: fill('we guarantee a return of 5% without risk '),
  triggers_ru: fill('гарантируем доход 5% без риска '),
  triggers_zh: fill('保证收益零风险'),
  negations: fill('not never no guarantee of no risk '),
  homoglyphs: fill('guаrаntее rеturn гapaнтиpуeм '),
  zero_width: fill('g\u200bu\u200ba\u200br\u200ba\u200bn\u200bt\u200be\u200be '),
  markup: fill('<a title="guaranteed" b=\''),
  entities: fill('&#x200b;g&amp;&lt'),
  digits: fill('4111 1111 1111 1111 '),
  brackets: fill('[{(【note '),
  dots: fill('.a.b.c'),
  commas: fill('a,b,return,guarantee,'),
  names: fill('Keller Thomas 李国 Иванову '),
}

const context = { other_clients: ['Anna Keller', 'Thomas Brandt', '李国强', 'Пётр Иванов'] }

/** Megabytes a second, best of some rounds: other work on the machine can only slow a round down. */
function speed(texts: readonly string[], rounds: number): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    for (const text of texts) check(text, 'en', context)
    best = Math.min(best, performance.now() - start)
  }
  return bytes / 1e6 / (best / 1000)
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Speed of the wording check on ordinary mails, joined to the length of the hostile texts, and on those. */
export async function wordingFigures({ sizes = '10000' }: { sizes?: string }): Promise<readonly Figure[]> {
  const folder = new URL('../evals/cases/', import.meta.url).pathname
  const mails = ['en', 'zh', 'ru'].flatMap((lang) =>
    readCases(`${folder}communications-ordinary-${lang}.jsonl`, communicationsCase).map(({ text }) => text),
  )
  const pages = fillPages(mails)
  const texts = Object.values(hostile)
  speed([...pages, ...texts], 1)
  const clean = speed(pages, 5)
  const attacked = speed(texts, 5)
  const worst = Object.entries(hostile)
    .map(([name, text]) => ({ name, rate: speed([text], 3) }))
    .reduce((slow, each) => (each.rate < slow.rate ? each : slow))
  const half = texts.map((text) => text.slice(0, mostCharacters / 2))
  return [
    { name: 'wording.clean', value: rounded(clean), unit: 'MB/s' },
    { name: 'wording.hostile', value: rounded(attacked), unit: 'MB/s' },
    { name: 'wording.clean_vs_hostile', value: rounded(clean / attacked), unit: 'x', of: 'hostile text' },
    { name: `wording.worst_${worst.name}`, value: rounded(worst.rate), unit: 'MB/s' },
    {
      name: 'wording.half_vs_whole',
      value: rounded(speed(half, 5) / attacked),
      unit: 'x',
      of: 'texts twice as long',
    },
    ...(await nameFigures(sizes.split(',').map(Number))),
  ]
}

/** Mails one after another, in pages of the greatest length. */
function fillPages(mails: readonly string[]): string[] {
  const pages: string[] = []
  let page = ''
  for (const mail of mails) {
    if (page.length + mail.length > mostCharacters) {
      pages.push(page)
      page = ''
    }
    page += `${mail}\n\n`
  }
  return [...pages, page]
}
