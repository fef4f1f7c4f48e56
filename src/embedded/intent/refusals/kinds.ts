import type { Form } from '../forms.ts'

export type Refusal =
  | 'approve_credit'
  | 'promise_return'
  | 'transfer'
  | 'trade'
  | 'colleague'
  | 'erase'
  | 'falsify'
  | 'screening'
  | 'send'
  | 'bypass'

/** A kind of wish that is declined. */
export type Forbidden = Readonly<{
  refusal: Refusal
  /** Its words are an order that nothing else can be meant by, however much they look like a report. */
  plain?: true
  /** It is said in several clauses, which mean nothing alone. */
  whole?: true
}>

/** A kind of forbidden wish with the ways of saying it. */
export type Forms = readonly [Forbidden, readonly Form[]]
