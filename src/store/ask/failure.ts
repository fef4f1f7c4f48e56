import { DomainError } from '#domain/errors.ts'

/** What SQLite says that is of use to whoever wrote the query; it quotes names of the query only. */
const tellable =
  /ambiguous column name: [\w". ]{1,80}|misuse of (?:aggregate|window function)[\w: ()]{0,60}|wrong number of arguments to function \w+\(\)|integer overflow|SELECTs to the left and right of UNION(?: ALL)? do not have the same number of result columns|(?:sub-select|row value)[\w ,-]{1,80}|\d+(?:st|nd|rd|th) (?:ORDER|GROUP) BY term[\w -]{1,80}|malformed JSON|no such column: [\w". ]{1,80}|aggregate functions are not allowed[\w ]{1,60}/i

/** An error of the database as the asker reads it. */
export const queryFailed = (message: string): DomainError =>
  new DomainError('ask_failed', { problem: tellable.exec(message)?.[0] ?? 'SQL' })
