import { fold } from '#domain/text/fold.ts'

/** A name alone behind a stop, before the next wish: "…. Then Ruth Zumstein, remind me to phone her". */
const hanging =
  /[.;,!]\s+(?:(?:and|then|next|now|also|ok|after that|as for|for)[\s,]+)*([^.;,:!]{2,40}?)[\s,:]*$/iu
/** A wish that says first whom it is about: "ok, Moser first: tell legal …". */
const opening =
  /^(?:(?:ok|okay|so|right|now|and|then|next|as for)[\s,]+)+([^.;,:]{2,40}?)(?: first| next| now)?\s*[:,–-]\s*(?=\p{L}+\s)/iu
const pronoun = /(?<!\p{L})(?:him|her|them)(?!\p{L})/iu

/** The wishes of a message with each name in the wish that it was said for. */
export function withTheirNames(parts: readonly string[], names: readonly string[] = []): readonly string[] {
  const isName = (text: string | undefined): boolean =>
    text !== undefined && names.some((name) => fold(name) === fold(text))
  let carried: string | undefined
  return parts.map((part, index) => {
    const name = carried
    carried = undefined
    const own =
      name === undefined ? part : pronoun.test(part) ? part.replace(pronoun, name) : `${name}: ${part}`
    const last = index + 1 < parts.length ? hanging.exec(own) : null
    if (last && isName(last[1])) carried = last[1]
    const rest = last && carried !== undefined ? own.slice(0, last.index) : own
    return rest.replace(opening, (whole, said: string) => (isName(said) ? `${said}: ` : whole))
  })
}
