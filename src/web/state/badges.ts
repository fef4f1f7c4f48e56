import { signal } from '@preact/signals'

/** How many things wait in a screen, shown at its tab. */
export const badges = signal<Readonly<Record<string, number>>>({})

export const setBadge = (screen: string, waiting: number): void => {
  badges.value = { ...badges.peek(), [screen]: waiting }
}
