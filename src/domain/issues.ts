import type { z } from 'zod'
import { DomainError } from './errors.ts'

/** The value as the schema takes it; throws input_invalid with what is wrong, in our own words. */
export function parseAs<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new DomainError('input_invalid', { problems: describeIssues(parsed.error) })
  return parsed.data
}

/** What is wrong with a value, in our own words: "due_on: must be a calendar date, YYYY-MM-DD; client is missing". */
export const describeIssues = (error: z.ZodError): string =>
  error.issues.slice(0, 5).map(describe).join('; ') + (error.issues.length > 5 ? '; and more' : '')

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.') || 'the input'
  switch (issue.code) {
    case 'invalid_type':
      // Zod keeps the value itself to itself; its own message alone tells an absent one from a wrong one.
      return issue.message.endsWith('received undefined')
        ? `${path} is missing`
        : `${path} must be ${withArticle(issue.expected)}`
    case 'invalid_value':
      return `${path} must be one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `${path} must be at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `${path} must be at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'unrecognized_keys':
      return `${path} has unknown fields: ${issue.keys.join(', ')}`
    default:
      // Only messages written in our own schemas reach this line.
      return `${path}: ${issue.message}`
  }
}

const withArticle = (type: string): string => `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`

const unitOf = (origin: string): string =>
  origin === 'string' ? ' characters long' : origin === 'array' ? ' items long' : ''
