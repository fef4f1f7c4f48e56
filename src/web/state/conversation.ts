import { signal } from '@preact/signals'
import { go } from './route.ts'

/** What stands in the composer when the chat opens, and whether it is sent at once. */
export const opening = signal<Readonly<{ text: string; send: boolean }> | undefined>(undefined)

/** Says this to the assistant in the chat. */
export function begin(text: string): void {
  opening.value = { text, send: true }
  go('chat')
}

/** Opens the chat with these words in the composer, to be gone on with. */
export function compose(text: string): void {
  opening.value = { text, send: false }
  go('chat')
}
