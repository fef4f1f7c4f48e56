import { fold } from '#domain/text/fold.ts'
import { simplified } from '../text/simplified.ts'
import { firstOf } from './forms.ts'
import { gist } from './gist.ts'
import { colleague } from './refusals/colleague.ts'
import { credit } from './refusals/credit.ts'
import type { Forbidden, Refusal } from './refusals/kinds.ts'
import { money } from './refusals/money.ts'
import { records } from './refusals/records.ts'
import { returns } from './refusals/returns.ts'
import { rules } from './refusals/rules.ts'
import { screening } from './refusals/screening.ts'

export type { Forbidden, Refusal } from './refusals/kinds.ts'

const forbiddenOf = firstOf<Forbidden>([
  ...records.slice(0, 1),
  ...credit,
  ...returns,
  ...screening,
  ...money,
  ...colleague,
  ...records.slice(1),
  ...rules,
])

/** A wish that nobody may have carried out here, whoever asks. */
export const forbidden = (text: string): Forbidden | undefined =>
  forbiddenOf(fold(simplified(gist(text))).trim())

/** What of it is declined. */
export const refusalFor = (text: string): Refusal | undefined => forbidden(text)?.refusal

/** Words that would have something sent with nobody's approval. */
export const unasked = (text: string): boolean =>
  /without|no need to (?:ask|check)|без |не спраш|(?:不用|无需|不经|跳过)/u.test(fold(text))
