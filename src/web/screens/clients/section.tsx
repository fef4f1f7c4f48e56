import type { ComponentChildren } from 'preact'
import { originWords } from '#domain/card-words.ts'
import type { Origin } from '#domain/origin.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './clients-words.ts'

/** A part of a client's page that opens and closes; an empty one says so and stays closed. */
export const Section = ({
  title,
  size,
  open = false,
  children,
}: Readonly<{ title: string; size: number; open?: boolean; children: ComponentChildren }>) => (
  <details class="paper" open={open && size > 0}>
    <summary class="fold">
      <h2 class="grow">{title}</h2>
      <span class="tag number">{size}</span>
    </summary>
    {size === 0 ? <p class="quiet">{tell(words.empty)}</p> : children}
  </details>
)

/** Words of somebody outside the bank are marked as such: they are data, whatever they say. */
export const From = ({ origin }: Readonly<{ origin: Origin }>) =>
  origin.kind === 'rm' ? null : (
    <span class="tag">{tell(words.quoted, { origin: tell(originWords[origin.kind]) })}</span>
  )
