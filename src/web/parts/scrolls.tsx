import type { ComponentChildren } from 'preact'

/** What is wider than the screen scrolls sideways within itself, by finger, wheel and arrow keys. */
export const Scrolls = ({ label, children }: Readonly<{ label: string; children: ComponentChildren }>) => (
  <section class="scrolls" aria-label={label} ref={reachable}>
    {children}
  </section>
)

// Keys scroll only what has the focus.
const reachable = (element: HTMLElement | null): void => element?.setAttribute('tabindex', '0')
