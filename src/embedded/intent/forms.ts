import { sieveOf } from '#domain/text/sieve.ts'

/** The ways of saying one thing. */
export const any = (...forms: readonly RegExp[]): readonly RegExp[] => forms

/** The first kind of which a form matches. */
export function firstOf<Kind>(kinds: readonly (readonly [Kind, readonly RegExp[]])[]) {
  const all = kinds.flatMap(([kind, forms]) => forms.map((form) => ({ kind, form })))
  const possible = sieveOf(all.map(({ form }) => form))
  return (folded: string): Kind | undefined =>
    all[possible(folded).find((at) => all[at]?.form.test(folded)) ?? -1]?.kind
}
