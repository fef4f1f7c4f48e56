import { describe, expect, test } from 'vitest'
import { readable } from '#agent/message-text.ts'
import { detectLanguage } from '#embedded/text/language.ts'
import { cpuMillis } from '#test/support/cpu.ts'
import { friday, planOf } from './support/cases.ts'

/** What is repeated until the message is as long as it may be; a `#` stands for a number that differs each time. */
const units = [
  'и ',
  'а и ',
  'и, ',
  'and ',
  'and so, ',
  'call Anna and ',
  '周',
  '周 ',
  '王伟和',
  '，',
  '，和',
  '和 ',
  '1 ',
  '1.',
  '1. ',
  'a@',
  'a@ ',
  'a.b@',
  'a.b@ ',
  '- ',
  '\n',
  'x\n',
  '- x\n',
  '«',
  '« ',
  '“a” ',
  '(',
  '( ',
  'Anna Keller ',
  'Anna Keller # ',
  'Анна Келлер, ',
  'т. е. ',
  'by friday ',
  'к пятнице ',
  '周五前',
  '周五前，',
  'in Zurich ',
  'в Цюрихе ',
  '在上海，',
  'CHF # ',
  '# млн ',
  '#万元，',
  'at #:30, ',
  'promise a complaint ',
  'запрос от ',
  'the client who has ',
  'Remind me to call client # on Friday. ',
  'Met Anna Keller, she wants a loan of # and remind me to call her on #.12. ',
  'Клиент просит кредит # тысяч, и напомни мне позвонить в пятницу. ',
  '周五前提醒我给王伟打电话#次，',
  'I met him; he said: ',
  'task: ',
  'not ',
  '? ',
  'и и и a@ 1. «周五前， ',
]

/** Openings that lead to readers of their own, and what drags on behind them. */
const openings = [
  'log a call with Anna Keller: ',
  'напомни позвонить Петрову ',
  '提醒我给王伟打电话，',
  'Anna Keller promised ',
  'жалоба от Петрова: ',
  'draft an email to Anna Keller about ',
  'поменяй город Петрова на ',
  '哪些客户',
  'schedule a meeting with Anna Keller ',
]
const tails = ['и ', 'and ', '- ', '( ', 'Anna Keller ', 'on friday, ', '周五，']

/** The hostile message of a kind, of so many characters, as it is taken in. */
function hostile(unit: string, length: number): string {
  let text = ''
  for (let n = 1; text.length < length; n += 1) text += unit.replaceAll('#', String(n))
  // What has no break is refused: the worst that is read is as long as a word may be, over and over.
  return readable(text.slice(0, length).replace(/[\p{L}\p{M}\p{N}'’_.+-]{999}/gu, '$& '))
}

const moment = { ...friday, names: ['Anna Keller', 'Петров', '王伟'] }
const history = [{ say: 'who is Keller?', client: { id: 'cli_anna-keller', name: 'Anna Keller' } }]

/** Milliseconds of work that one understanding takes. */
function work(text: string): number {
  const before = cpuMillis()
  detectLanguage(text, 'en')
  planOf({ say: text, history }, moment)
  return cpuMillis() - before
}

const half = 10_000
const most = 20_000
/** Milliseconds that may be rubbish collected or a pattern made ready, whatever the length. */
const slack = 150
const bound = 2_000

describe('a message as long as it may be is understood at once', () => {
  work('call Anna Keller on Friday')
  test.each(units)('%j', (unit) => {
    const shorter = Math.max(work(hostile(unit, half)), 1)
    const tolerated = Math.min(bound, 3 * shorter + slack)
    let longer = work(hostile(unit, most))
    // What else the machine does only ever adds, so that one quick round of a few will do.
    for (let round = 0; round < 3 && longer >= tolerated; round += 1)
      longer = Math.min(longer, work(hostile(unit, most)))
    expect(longer).toBeLessThan(tolerated)
  })

  test.each(openings)('%j and no end', (opening) => {
    for (const tail of tails) {
      const said = readable(`${opening}${hostile(tail, most)}`.slice(0, most))
      expect(work(said), tail).toBeLessThan(bound)
    }
  })
})
