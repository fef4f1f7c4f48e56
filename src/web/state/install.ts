import { signal } from '@preact/signals'

/** What some browsers hand over instead of asking at once; not in the DOM types. */
type Offer = Event & { prompt(): Promise<unknown> }

/** The browser would put the page among the programs of the device; undefined where it does not offer that. */
export const installOffer = signal<Offer | undefined>(undefined)

export function startInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    installOffer.value = event as Offer
  })
  addEventListener('appinstalled', () => {
    installOffer.value = undefined
  })
}

/** Whether the page runs as a program of its own already. */
export const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches
