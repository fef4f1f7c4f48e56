import { describe, expect, test } from 'vitest'
import { adviceFilePage } from '#documents/advice-file.ts'
import { readAdviceFile, type TrailEntry } from '#domain/advice/file.ts'
import { evaluate } from '#domain/suitability/index.ts'
import { instant } from '#domain/time.ts'

const sharp = `<script>alert("1")</script> & 'so' \ud800`

const entry = (seq: number, kind: string, payload?: unknown): TrailEntry => ({
  seq,
  at: instant('2026-11-23T08:00:00.000Z'),
  kind,
  actor: { id: 'usr_1', name: 'Lena Hofmann' },
  ...(payload === undefined ? {} : { payload }),
  payloadDigest: 'd'.repeat(64),
  hash: 'a'.repeat(64),
  prevHash: 'b'.repeat(64),
})

const product = { id: 'prd_x', name: sharp, family: 'investment' }
const trail = [
  entry(4, 'advice.verdict', {
    by: { id: 'usr_1', name: 'Lena Hofmann' },
    today: '2026-11-23',
    rules: { pack: 'core', version: '2026.11-1', sha256: 'c'.repeat(64) },
    inputs: { client: { kind: 'individual', needs: [{ need: 'growth', evidence: sharp }] }, portfolio: {} },
    options: [{ product, verdict: evaluate('core', '2026-11-23', { kind: 'individual' }, product, {}) }],
    ranked: [],
    without_need: [],
  }),
  entry(5, 'outgoing.sent', {
    recipient: 'a@b.example',
    subject: sharp,
    body: `Dear\n${sharp}`,
    archiveRef: 'x',
  }),
  entry(6, 'outgoing.queued'),
]
const page = () => adviceFilePage({ client: { id: 'cli_1', name: sharp }, file: readAdviceFile(trail) })

describe('the file of advice as a page', () => {
  test('the same entries give the same bytes', () => {
    expect(page()).toBe(page())
    expect(page()).toMatchSnapshot()
  })

  test('nothing of the record is markup, and nothing is fetched or run', () => {
    expect(page()).not.toMatch(/<script|javascript:|<img|<link|<iframe|\son\w+=|url\(|@import/i)
    expect(page().isWellFormed()).toBe(true)
    expect(page()).toContain('&lt;script&gt;')
  })

  test.each([
    ['zh', '建议档案', '不可建议', '已发出 (outgoing.sent)'],
    ['ru', 'Досье рекомендаций', 'предлагать нельзя', 'отправлено (outgoing.sent)'],
  ] as const)(
    'headings, outcomes and steps are in the reader’s language: %s',
    (language, title, outcome, sent) => {
      const file = readAdviceFile(trail)
      const said = adviceFilePage({ client: { id: 'cli_1', name: 'N' }, file, language })
      for (const words of [`<html lang="${language}">`, title, outcome, sent]) expect(said).toContain(words)
      const headings = [...said.matchAll(/<(h[1-3]|th[^>]*|summary)>([^<]*)</g)].map(
        ([, , text = '']) => text,
      )
      for (const heading of headings.filter((text) => /[a-z]/i.test(text)))
        expect(heading).toMatch(/[\p{Script=Han}\p{Script=Cyrillic}]/u)
    },
  )

  test('what was erased stands as an entry without content', () => {
    expect(readAdviceFile(trail).sealed).toMatchObject([{ kind: 'outgoing.queued', proof: { seq: 6 } }])
  })
})
