import { DomainError } from '#domain/errors.ts'
import type { Input, Preset } from '../reading.ts'
import { berka } from './berka.ts'
import { book } from './book.ts'

/** Every kind of export that can be imported, one line each; the first that fits is taken. */
export const presets: readonly Preset[] = [berka, book]

const known = () => presets.map((each) => each.name).join(', ')

/** The preset of this name, or the one that fits the files. Throws preset_unknown or preset_undetected. */
export function choosePreset(input: Input, name?: string): Preset {
  const found =
    name === undefined ? presets.find((each) => each.fits(input)) : presets.find((each) => each.name === name)
  if (found !== undefined) return found
  if (name !== undefined) throw new DomainError('preset_unknown', { preset: name, known: known() })
  throw new DomainError('preset_undetected', { path: input.path, known: known() })
}
