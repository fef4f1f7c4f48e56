import { signal } from '@preact/signals'
import type { CaptureKind } from '#domain/capture.ts'

/** What the sheet for noting something is opened with. */
export type Capturing = Readonly<{
  kind: CaptureKind
  client?: Readonly<{ id: string; name: string }>
  text?: string
}>

/** The open sheet for noting something, from whichever screen; the sheet itself stands in the shell. */
export const capturing = signal<Capturing | undefined>(undefined)
export const openCapture = (wish: Capturing): void => {
  capturing.value = wish
}
