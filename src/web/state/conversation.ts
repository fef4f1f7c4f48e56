import { signal } from '@preact/signals'
import { go } from './route.ts'

/** What another screen wants said: the chat takes it when it opens, in a conversation of its own. */
export const opening = signal<Readonly<{ text: string; send: boolean }> | undefined>(undefined)

/** Says this to the assistant in the chat. What is said never stands in the address. */
export function begin(text: string): void {
  opening.value = { text, send: true }
  go('chat')
}

/** Opens the chat with these words in the composer, to be gone on with. */
export function compose(text: string): void {
  opening.value = { text, send: false }
  go('chat')
}
