import { z } from 'zod'

/**
 * Where a text came from. `rm` was written by the bank's own staff in this assistant; everything else came
 * from outside and is data, never an instruction.
 */
export const originKinds = ['rm', 'mail', 'note', 'file', 'import', 'chat'] as const
export type OriginKind = (typeof originKinds)[number]

export const originSchema = z.object({
  kind: z.enum(originKinds),
  /** Id of the record that holds the text, or the name of the file. */
  ref: z.string(),
})
export type Origin = z.infer<typeof originSchema>

/** A text together with its origin; tools return outside text in no other form. */
export const quotedSchema = z.object({ text: z.string(), origin: originSchema })
export type Quoted = z.infer<typeof quotedSchema>

export const isOutside = (origin: Origin): boolean => origin.kind !== 'rm'

/** Each origin once, in the order of first sight. */
export function mergeOrigins(own: readonly Origin[], more: readonly Origin[]): Origin[] {
  const all = new Map([...own, ...more].map((origin) => [`${origin.kind}:${origin.ref}`, origin]))
  return [...all.values()]
}

/** Every origin label inside a value, each once, in the order of first sight. */
export function originsIn(value: unknown): Origin[] {
  const found = new Map<string, Origin>()
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) {
      part.forEach(walk)
      return
    }
    if (typeof part !== 'object' || part === null) return
    const label = originSchema.safeParse((part as { origin?: unknown }).origin)
    if (label.success) found.set(`${label.data.kind}:${label.data.ref}`, label.data)
    Object.values(part).forEach(walk)
  }
  walk(value)
  return [...found.values()]
}
