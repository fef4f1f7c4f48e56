import type { Written } from '#domain/text/required.ts'
import { sieveOf } from '#domain/text/sieve.ts'

/** A way of saying: a pattern, or what is made one when a text may match. Its source tells what must stand in the text. */
export type Form = Written & Readonly<{ test(text: string): boolean }>

/** The ways of saying one thing. */
export const any = (...forms: readonly Form[]): readonly Form[] => forms

/** The first kind of which a form matches. */
export function firstOf<Kind>(kinds: readonly (readonly [Kind, readonly Form[]])[]) {
  const all = kinds.flatMap(([kind, forms]) => forms.map((form) => ({ kind, form })))
  const possible = sieveOf(all.map(({ form }) => form))
  return (folded: string): Kind | undefined =>
    all[possible(folded).find((at) => all[at]?.form.test(folded)) ?? -1]?.kind
}
