import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCsv } from '#importer/csv.ts'
import { decode } from '#importer/decode.ts'

const cells = (text: string) => readCsv(text, 'f.csv').rows.map((row) => Object.values(row.cells))
const spectrum = new URL('../../../shared/data/csv-spectrum/', import.meta.url).pathname

describe('CSV', () => {
  test.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon', 'a;b\n1;2\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['no line end at the end', 'a;b\n1;2'],
    ['carriage returns', 'a;b\r\n1;2\r\n'],
    ['blank lines', '\na;b\n\n\n1;2\n\n'],
    ['cells beyond the header that are empty', 'a;b\n1;2;;\n'],
  ])('reads %s', (_, text) => expect(cells(text)).toEqual([['1', '2']]))

  test('keeps quotes, delimiters and line ends inside quotes, and counts lines in the file', () => {
    const { rows, problems } = readCsv('a;b\r\n"x ""y""";"1;2"\r\n"two\r\nlines";3\r\n\r\n4;5\r\n', 'f.csv')
    expect(rows).toEqual([
      { line: 2, cells: { a: 'x "y"', b: '1;2' } },
      { line: 3, cells: { a: 'two\r\nlines', b: '3' } },
      { line: 6, cells: { a: '4', b: '5' } },
    ])
    expect(problems).toEqual([])
  })

  test('keeps a quote inside a cell that does not begin with one', () => {
    expect(cells(`a,b\n36°37'37.8"N,x\n"q",y\n`)).toEqual([
      [`36°37'37.8"N`, 'x'],
      ['q', 'y'],
    ])
  })

  test('tells of broken rows by line and reads the others', () => {
    const { rows, problems } = readCsv('a,b\n1,"x"y\n2,3\n4\n5,6,7\n8,"open\n9,10\n', 'f.csv')
    expect(rows.map((row) => row.line)).toEqual([3, 7])
    expect(problems).toEqual([
      { line: 2, message: 'the row cannot be read: a quote ends before the end of its cell' },
      { line: 4, message: 'the row has 1 cells where the header has 2' },
      { line: 5, message: 'the row has 3 cells where the header has 2' },
      { line: 6, message: 'the row cannot be read: a quote is opened and never closed' },
    ])
  })

  test('tells of a huge cell', () => {
    const { rows, problems } = readCsv(`a,b\n1,${'x'.repeat(50_000)}\n2,3\n`, 'f.csv')
    expect(rows.map((row) => row.line)).toEqual([3])
    expect(problems[0]).toEqual({
      line: 2,
      message: 'the row cannot be read: the b has more than 20000 characters; is a quote missing?',
    })
  })

  test.skipIf(!existsSync(spectrum))('reads every file of the CSV spectrum', () => {
    const files = readdirSync(`${spectrum}csvs`).filter((name) => name !== 'location_coordinates.csv')
    expect(files.length).toBeGreaterThan(10)
    for (const name of files) {
      const read = readCsv(readFileSync(`${spectrum}csvs/${name}`, 'utf8'), name)
      const expected = readFileSync(`${spectrum}json/${name.replace('.csv', '.json')}`, 'utf8')
      // One file of the collection lost its carriage returns on the way, its expectation did not.
      expect(
        read.rows.map((row) => row.cells),
        name,
      ).toEqual(JSON.parse(expected.replaceAll('\\r\\n', '\\n')))
    }
  })
})

describe('encodings', () => {
  const text = 'имя;город\nАнна;Москва\n'
  const windows1251 = Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0)
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })
  const gb18030 = Uint8Array.from([0x61, 0x0a, 0xd6, 0xd0, 0xb9, 0xfa, 0xd2, 0xf8, 0xd0, 0xd0, 0x0a])
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer),
  ])

  test.each([
    ['UTF-8', new TextEncoder().encode(text), text],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`), text],
    ['UTF-16 with its mark', utf16, text],
    ['windows-1251', windows1251, text],
    ['gb18030', gb18030, 'a\n中国银行\n'],
  ])('reads %s', (_, bytes, expected) => expect(decode(bytes, 'f.csv')).toBe(expected))

  test('refuses what is empty and what is no text', () => {
    expect(() => decode(new Uint8Array(), 'f.csv')).toThrow('The file f.csv is empty.')
    expect(() => decode(new TextEncoder().encode('\ufeff \n'), 'f.csv')).toThrow('The file f.csv is empty.')
    expect(() => decode(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]), 'f.csv')).toThrow(
      'The file f.csv cannot be read: it is no text; export it as CSV in UTF-8.',
    )
    expect(() => decode(new Uint8Array([0x61, 0x80, 0x81, 0xff, 0x0a]), 'f.csv')).toThrow(
      'its encoding is not UTF-8',
    )
  })
})
