import { expect } from 'vitest'
import { validateBlocks, validateView } from './limits.ts'

type Fields = Readonly<Record<string, unknown>>

/** Every object inside a payload. */
function* objectsIn(value: unknown): Generator<Fields> {
  if (Array.isArray(value)) for (const each of value) yield* objectsIn(each)
  else if (typeof value === 'object' && value !== null) {
    yield value as Fields
    for (const each of Object.values(value)) yield* objectsIn(each)
  }
}

/** All shown text of a payload in reading order. */
export const textIn = (value: unknown): string =>
  [...objectsIn(value)].flatMap(({ text }) => (typeof text === 'string' ? [text] : [])).join('\n')

/** Letters without blanks, to see what was kept whatever was done to spaces and line ends. */
export const letters = (text: string): string => text.replace(/\s+/g, '')

const markupTypes = new Set([
  'mrkdwn',
  'markdown',
  'user',
  'usergroup',
  'channel',
  'broadcast',
  'link',
  'team',
  'emoji',
])
/** Names for ourselves of what stands nowhere in a text that is shown. */
const steering = /[\u0000-\u0009\u000b-\u001f\u200b\u202a-\u202e\u2066-\u2069]/

/** Nothing in the payload is read as markup by Slack, so no text in it can mention, link or format. */
export function expectHarmless(payload: unknown, ownLinks: readonly string[] = []): void {
  for (const part of objectsIn(payload)) {
    if (typeof part.type === 'string') expect(markupTypes).not.toContain(part.type)
    if (part.type === 'plain_text') expect(part.emoji).toBe(false)
    if (part.url !== undefined) expect(ownLinks).toContain(part.url)
    for (const [name, text] of Object.entries(part)) {
      if (typeof text !== 'string' || name === 'url') continue
      expect(text.isWellFormed()).toBe(true)
      if (name === 'text') expect(text).not.toMatch(steering)
    }
  }
}

/** Slack would take these blocks, and nothing in them is markup. */
export function expectMessage(blocks: unknown, ownLinks?: readonly string[]): void {
  expect(validateBlocks(blocks)).toEqual([])
  // Slack counts containers too: seen to refuse from some 11,300 letters on.
  expect(textIn(blocks).length).toBeLessThanOrEqual(11_000)
  expectHarmless(blocks, ownLinks)
}

/** The same for a window or home page. */
export function expectView(view: unknown, ownLinks?: readonly string[]): void {
  expect(validateView(view)).toEqual([])
  expectHarmless(view, ownLinks)
}
