import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { languages } from '#domain/language.ts'
import { areas, isWriteTool } from '#tools/define.ts'
import { tools } from '#tools/index.ts'

const root = new URL('..', import.meta.url).pathname
const fileOf = (tool: { name: string; area: string }): string =>
  `tools/${tool.area}/${tool.name.replaceAll('_', '-')}.ts`
const ceiling = 80

describe('registry', () => {
  test('every tool file is registered, once', () => {
    const files = areas
      .filter((area) => existsSync(`${root}tools/${area}`))
      .flatMap((area) => readdirSync(`${root}tools/${area}`).map((file) => `tools/${area}/${file}`))
      .filter((file) => /\/[a-z]+(-[a-z]+)*\.ts$/.test(file))
    expect(tools.map(fileOf).sort()).toEqual(files.sort())
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length)
    expect(tools.length).toBeLessThanOrEqual(ceiling)
  })

  test.each(tools.map((tool) => [tool.name, tool] as const))('%s keeps the contract', (_, tool) => {
    expect(tool.name).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(existsSync(`${root}${fileOf(tool)}`)).toBe(true)
    expect(existsSync(`${root}test/${fileOf(tool).replace(/\.ts$/, '.test.ts')}`)).toBe(true)
    expect(tool.risk).not.toBe('never')
    expect(tool.description.length).toBeGreaterThan(40)
    expect(tool.description.length).toBeLessThan(700)
    for (const language of languages) expect(tool.title[language]).not.toBe('')
    // What risks a change is prepared and decided; only a person's own command runs at once.
    expect(isWriteTool(tool)).toBe(tool.risk !== 'read' && tool.risk !== 'draft' && !('immediate' in tool))
    if ('immediate' in tool) expect(tool.name).toBe('undo')
  })

  test.each(tools.map((tool) => [tool.name, tool] as const))(
    '%s teaches by examples in every language',
    (_, tool) => {
      for (const language of languages) {
        const own = tool.examples.filter((example) => example.language === language)
        expect(own.length).toBeGreaterThanOrEqual(2)
        for (const example of own) expect(tool.input.safeParse(example.input).error).toBeUndefined()
      }
    },
  )

  test.each(tools.map((tool) => [tool.name, tool] as const))('%s can be shown to a model', (_, tool) => {
    const schema = z.toJSONSchema(tool.input, { io: 'input' })
    expect(schema.type).toBe('object')
    // No tool takes "whose": scope is decided at the door.
    const keys = Object.keys(tool.input.shape)
    expect(keys.filter((key) => ['rm', 'owner', 'user', 'actor', 'book'].includes(key))).toEqual([])
  })
})
