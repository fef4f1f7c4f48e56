import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClientId, Id } from '#domain/ids.ts'
import { candidateFacts, decideClient } from '#domain/matching/decide.ts'
import { eq } from '#drizzle'
import { openBook } from '#store/book.ts'
import type { Book } from '#store/port.ts'
import * as schema from '#store/schema/index.ts'
import { actor, clock, day, emptyBook } from '#test/support/book.ts'

const rm = actor('ana')
const compliance = actor('compliance', 'compliance')
let home: Awaited<ReturnType<typeof emptyBook>>
let book: Book

beforeAll(async () => {
  home = await emptyBook()
  await home.addUser(rm)
  await home.addUser(actor('boris'))
  const add = (id: string, name: string, values = {}, others: Parameters<typeof home.addClient>[4] = []) =>
    home.addClient(`cli_${id}`, 'ana', name, values, others)
  await add('smith', 'John Smith', { birthDate: '1961-04-02', district: 'Kreis 1' })
  await add('smith2', 'John Smith', {
    birthDate: '1984-12-24',
    city: 'Basel',
    lastContactOn: day('2026-10-03'),
  })
  await add('mueller', 'Jürgen Müller', { source: 'core', externalId: '4711' })
  await add('petrov', 'Иван Сергеевич Петров', {}, [['nickname', 'Ваня большой']])
  await add('smirnova', 'Анна Смирнова', {}, [['former', 'Анна Кузнецова']])
  await add('tchaikovsky', 'Юрий Чайковский')
  await add('zhang', '张晓明')
  await add('wang', '王伟')
  await add('wang2', '王丽华')
  await add('ouyang', '歐陽娜娜')
  await add('huaxing', '上海华星贸易有限公司', { kind: 'legal_entity' })
  await add('romashka', 'ООО «Ромашка»', { kind: 'legal_entity' })
  await add('siemens', 'Nordlicht Anlagen GmbH', { kind: 'legal_entity' }, [['short', 'NLA']])
  await add('rossi', 'Rossi & Figli S.p.A.', { kind: 'legal_entity' })
  await add('eliseev', 'Пётр Елисеев')
  await home.addClient('cli_foreign', 'boris', 'Gottfried Unseen')
  await home.db.insert(schema.accounts).values({
    id: 'acc_1' as Id<'account'>,
    clientId: 'cli_wang' as ClientId,
    number: '576',
    kind: 'current',
    currency: 'CHF',
  })
  await home.db.insert(schema.contacts).values([
    {
      id: 'con_1' as Id<'contact'>,
      clientId: 'cli_zhang' as ClientId,
      kind: 'phone',
      value: '+41 79 555 12 34',
      norm: '41795551234',
    },
    {
      id: 'con_2' as Id<'contact'>,
      clientId: 'cli_smith' as ClientId,
      kind: 'email',
      value: 'John@Smith.example',
      norm: 'john@smith.example',
    },
  ])
  book = openBook(home.db, rm, { clock })
})
afterAll(() => home.remove())

const decided = async (reference: string, within: Book = book) => {
  const decision = decideClient(await within.matchClients(reference, 6))
  if (decision.kind === 'one') return decision.match.client.id.slice(4)
  return decision.kind === 'none' ? 'nobody' : decision.matches.map(({ client }) => client.id.slice(4)).sort()
}

describe('a client is found by', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['id', 'cli_zhang', 'zhang'],
    ['number', 'client 4711', 'mueller'],
    ['bare number', '#4711', 'mueller'],
    ['number in Russian', 'клиенту 4711', 'mueller'],
    ['number in Chinese', '客户4711', 'mueller'],
    ['account', 'account 576', 'wang'],
    ['account in Russian', 'счёт 576', 'wang'],
    ['account in Chinese', '账户576', 'wang'],
    ['phone', '079 555 12 34', 'zhang'],
    ['mail', 'john@smith.example', 'smith'],
    ['name without marks', 'jurgen muller', 'mueller'],
    ['umlaut written out', 'Mueller', 'mueller'],
    ['title', 'Herr Dr. Müller', 'mueller'],
    ['initial', 'Müller J.', 'mueller'],
    ['one typo', 'Jurgen Mulller', 'mueller'],
    ['swapped letters', 'Nordlihct', 'siemens'],
    ['short name', 'NLA', 'siemens'],
    ['legal form of another kind', 'Nordlicht Anlagen AG', 'siemens'],
    ['name run into its legal form', 'RossiFigli', 'rossi'],
    ['nickname', 'Ваня большой', 'petrov'],
    ['Russian surname', 'Петров', 'petrov'],
    ['surname in a case', 'звонок с Петровым'.slice(9), 'petrov'],
    ['title in a case', 'г-ну Петрову', 'petrov'],
    ['both words in a case', 'Анне Смирновой', 'smirnova'],
    ['former name', 'Кузнецову', 'smirnova'],
    ['ё and е', 'Петр Елисеев', 'eliseev'],
    ['Latin for Cyrillic', 'Petrov', 'petrov'],
    ['old scheme', 'Eliseeff', 'eliseev'],
    ['another scheme', 'Iurii Chaikovskii', 'tchaikovsky'],
    ['French scheme', 'Yuri Tchaikovsky', 'tchaikovsky'],
    ['Cyrillic for Latin', 'Юрген Мюллер', 'mueller'],
    ['company in a case', 'Ромашкой', 'romashka'],
    ['company in Latin', 'Romashka', 'romashka'],
    ['Chinese name', '张晓明', 'zhang'],
    ['Chinese with title', '张晓明先生', 'zhang'],
    ['family name with title', '张总', 'zhang'],
    ['pinyin', 'Zhang Xiaoming', 'zhang'],
    ['pinyin, family name last', 'xiaoming zhang', 'zhang'],
    ['pinyin joined', 'zhangxiaoming', 'zhang'],
    ['Palladius', 'Чжан Сяомин', 'zhang'],
    ['simplified for traditional', '欧阳娜娜', 'ouyang'],
    ['compound family name in pinyin', 'Ouyang Nana', 'ouyang'],
    ['part of a company name', '华星', 'huaxing'],
    ['company in pinyin', 'Shanghai Huaxing', 'huaxing'],
  ]
  test.each(cases)('%s: %s', async (_kind, reference, expected) => {
    expect(await decided(reference)).toBe(expected)
  })
})

describe('a question is asked', () => {
  test('between two clients of one name, with equal scores', async () => {
    expect(await decided('John Smith')).toEqual(['smith', 'smith2'])
    const [first, second] = await book.matchClients('john smith', 6)
    expect(first?.score).toBe(second?.score)
    expect(first?.how).toBe('exact')
  })
  test('between people of one family name, whatever else their names hold', async () => {
    expect(await decided('王总')).toEqual(['wang', 'wang2'])
    expect(await decided('Smith')).toEqual(['smith', 'smith2'])
  })
  test('about a lone near miss on a short word', async () => {
    expect(await decided('Smitt')).toEqual(['smith', 'smith2'])
  })
  test('with what tells the candidates apart, in three languages', async () => {
    const matches = await book.matchClients('John Smith', 6)
    const facts = (language: 'en' | 'zh' | 'ru') =>
      matches.map(({ client }) => candidateFacts(client, language)).sort()
    expect(facts('en')).toEqual(['Basel, born 1984, last contact 3 Oct 2026', 'Kreis 1, born 1961'])
    expect(facts('zh')).toEqual(['Basel，1984年出生，最近联系2026年10月3日', 'Kreis 1，1961年出生'])
    expect(facts('ru')).toEqual([
      'Basel, 1984 г. р., последний контакт 3 октября 2026 г.',
      'Kreis 1, 1961 г. р.',
    ])
    const [one] = matches
    const other = { ...one!.client, rm: { id: 'usr_boris', name: 'Boris' } }
    expect(candidateFacts(other, 'en', [one!.client, other])).toContain('RM Boris')
  })
})

test.each([
  'Gottfried Unseen',
  'Unseen',
  'Ольга',
  'Schmidt',
  '李雷',
  'account 999',
  'client 1',
  ' ',
  '???',
  'x@y.example',
])('nobody is found by %s', async (reference) => {
  expect(await decided(reference)).toBe('nobody')
})

describe('in a book beyond two thousand clients', () => {
  let bank: Book
  beforeAll(async () => {
    const rows = Array.from({ length: 2100 }, (_, n) => `Filler ${String.fromCharCode(97 + (n % 26))}q${n}z`)
    for (const [n, name] of rows.entries()) await home.addClient(`cli_f${n}`, 'boris', name)
    bank = openBook(home.db, compliance, { clock })
  })
  test.each([
    ['Gottfried Unseen', 'foreign'],
    ['Gotfried Unseen', 'foreign'],
    ['Петровым', 'petrov'],
    ['Petrov', 'petrov'],
    ['Анне Смирновой', 'smirnova'],
    ['zhang xiaoming', 'zhang'],
    ['张晓明', 'zhang'],
    ['欧阳娜娜', 'ouyang'],
    ['华星', 'huaxing'],
    ['Mueller', 'mueller'],
    ['Nordlihct', 'siemens'],
    ['Ромашкой', 'romashka'],
    ['account 576', 'wang'],
  ])('%s is found', async (reference, expected) => {
    expect(await decided(reference, bank)).toBe(expected)
  })
  test('two clients of one name come back together', async () => {
    expect(await decided('John Smith', bank)).toEqual(['smith', 'smith2'])
  })
  test('a changed and a removed name are followed', async () => {
    await home.addName('cli_foreign', 'boris', 'Quirinius', 'nickname')
    expect(await decided('Quirinius', bank)).toBe('foreign')
    await home.db.delete(schema.clientNames).where(eq(schema.clientNames.text, 'Quirinius'))
    expect(await decided('Quirinius', bank)).toBe('nobody')
  })
})
