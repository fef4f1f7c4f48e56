import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { draftPurposes } from '#domain/drafts/purposes.ts'
import { countWords } from '#domain/drafts/wording.ts'

it.each(draftPurposes)('the recipe for %s guides a model in all three languages, briefly', (purpose) => {
  const file = new URL(`../../../prompts/tasks/${purpose.replaceAll('_', '-')}.md`, import.meta.url)
  const text = readFileSync(file, 'utf8')
  for (const part of ['When:', '## Facts', '## Structure', '## Register', '## Never', '## Length']) {
    expect(text).toContain(part)
  }
  expect(text).toMatch(/\p{Script=Cyrillic}/u)
  expect(text).toMatch(/\p{Script=Han}/u)
  const words = countWords(text)
  expect(words).toBeGreaterThanOrEqual(150)
  expect(words).toBeLessThanOrEqual(250)
})
