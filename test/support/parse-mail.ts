export type ParsedMail = Readonly<{
  headers: ReadonlyMap<string, string>
  names: readonly string[]
  text: string
}>

/** Reads a mail of one text part as RFC 5322, 2045 and 2047 say; throws where the file breaks them. */
export function parseMail(bytes: Uint8Array): ParsedMail {
  const raw = new TextDecoder('ascii', { fatal: true }).decode(bytes)
  if (/[^\r]\n|\r[^\n]/.test(raw)) throw new Error('a line does not end in CRLF')
  if (raw.split('\r\n').some((line) => line.length > 998)) throw new Error('a line is too long')
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
  const pairs = lines.map((line): [string, string] => {
    const match = /^([!-9;-~]+): ?(.*)$/.exec(line)
    if (!match) throw new Error(`not a header: ${line}`)
    return [match[1]!.toLowerCase(), decodeWords(match[2]!)]
  })
  const headers = new Map(pairs)
  const encoding = headers.get('content-transfer-encoding')
  const body = raw.slice(end + 4)
  if (encoding !== 'base64' && encoding !== undefined) throw new Error(`unexpected encoding ${encoding}`)
  const text = encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body
  return { headers, names: pairs.map(([name]) => name), text }
}

const decodeWords = (text: string): string =>
  text
    .replace(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : Buffer.from(
            word
              .replace(/_/g, ' ')
              .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    )
