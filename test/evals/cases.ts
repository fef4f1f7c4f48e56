import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { describeIssues } from '#domain/issues.ts'
import { languageSchema } from '#domain/language.ts'
import { durationMillis } from '#domain/time.ts'
import { surfaceSchema } from '#domain/work.ts'
import { patternProblem } from './judge.ts'

const duration = z.string().refine((text) => {
  try {
    return durationMillis(text) > 0
  } catch {
    return false
  }
}, 'must be a duration such as PT11M')
const pattern = z.string().refine((text) => patternProblem(text) === undefined, {
  error: ({ input }) => String(patternProblem(String(input))),
})

const step = z.union([
  z.object({ say: z.string() }),
  z.object({ approve: z.union([z.literal('last'), z.number().int()]), as: z.string().optional() }),
  z.object({ decline: z.unknown(), as: z.string().optional() }),
  z.object({ edit: z.record(z.string(), z.unknown()), as: z.string().optional() }),
  z.object({ undo: z.unknown(), as: z.string().optional() }),
  z.object({ advance: duration }),
  z.object({ restart: z.literal(true) }),
])

/** A conversation and what must be true after it: state first, words last. */
export const chatCase = z.object({
  id: z.string(),
  lang: languageSchema,
  kind: z.string().optional(),
  actor: z.string().default('rm@demo.example'),
  today: z.iso.date().optional(),
  setup: z.record(z.string(), z.unknown()).optional(),
  surface: surfaceSchema.optional().catch(undefined),
  turns: z.array(step).min(1),
  expect: z.object({
    calls: z
      .array(z.object({ tool: z.string(), input: z.record(z.string(), z.unknown()).default({}) }))
      .optional(),
    not_called: z.array(z.string()).optional(),
    proposals: z.number().int().optional(),
    says: z.array(pattern).optional(),
    not_says: z.array(pattern).optional(),
    withheld: z.literal(true).optional(),
    views: z.array(z.object({ sql: z.string(), equals: z.unknown() })).optional(),
  }),
})
export type ChatCase = z.output<typeof chatCase>
export type Step = z.output<typeof step>

export const lookupCase = z.object({
  id: z.string(),
  lang: z.string().optional(),
  kind: z.string().optional(),
  book: z.array(z.string()).min(1),
  query: z.string(),
  expect: z.union([
    z.object({ top: z.string(), within: z.number().int().min(1) }),
    z.object({ match: z.string() }),
    z.object({ ambiguous: z.literal(true) }),
    z.object({ none: z.literal(true) }),
  ]),
})
export type LookupCase = z.output<typeof lookupCase>

/** Cases of suites whose engine is not built yet need nothing but a name. */
export const namedCase = z.object({
  id: z.string(),
  lang: z.string().optional(),
  kind: z.string().optional(),
})

/** Reads a case file; a line that is no case stops everything with its number. */
export function readCases<Case>(path: string, schema: z.ZodType<Case>): Case[] {
  return readText(path)
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const problem = (what: string) =>
        new DomainError('file_unreadable', { path, problem: `line ${number}: ${what}` })
      let value: unknown
      try {
        value = JSON.parse(line)
      } catch {
        throw problem('not a JSON object')
      }
      const parsed = schema.safeParse(value)
      if (!parsed.success) throw problem(describeIssues(parsed.error))
      return parsed.data
    })
}

function readText(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new DomainError('file_missing', { path })
  if (!found.isFile())
    throw new DomainError('file_unreadable', { path, problem: 'it is a folder; give one file' })
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    throw new DomainError('file_unreadable', { path, problem: 'it may not be read by you' })
  }
}

/** What a suite answers for one case: nothing when it passed. */
export type Outcome = Readonly<{
  id: string
  lang?: string | undefined
  kind?: string | undefined
  why?: string
}>
