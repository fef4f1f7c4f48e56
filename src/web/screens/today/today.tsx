import { useState } from 'preact/hooks'
import type { BriefView, ProposalView } from '#http/views.ts'
import { CardSheet } from '#web/parts/card-sheet.tsx'
import { useLoad } from '#web/parts/load.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { begin } from '#web/state/conversation.ts'
import { readKept } from '#web/state/readings.ts'
import { trouble } from '#web/state/toasts.ts'
import { day, moment, today } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { Call } from './call.tsx'
import { completeTask } from './done.ts'
import { type BriefLine, Line } from './line.tsx'
import { askForAll, words } from './today-words.ts'
import './today.css'

/** The day of the person: what was owed first, then section by section, each line with its reason. */
export default function Today() {
  const brief = useLoad(`brief-${language.value}`, () => readKept<BriefView>('/api/brief'))
  const [calling, call] = useState<BriefLine | undefined>(undefined)
  const [card, show] = useState<ProposalView | undefined>(undefined)
  if (brief.error) return <Trouble error={brief.error} onRetry={brief.again} />
  if (!brief.value) return <Loading />
  const { value, asOf, stale } = brief.value
  const { sections, top, note } = value.brief
  const done = async (line: BriefLine): Promise<void> => {
    try {
      show(await completeTask(line, brief.again))
    } catch (error) {
      trouble(error)
    }
  }
  const lines = (items: readonly BriefLine[]) => (
    <ul class="list">
      {items.map((line) => (
        <Line key={`${line.kind}${line.ref}`} line={line} wishes={{ call, done }} />
      ))}
    </ul>
  )
  return (
    <div class="stack">
      <header class="row between">
        <h1>{day(today(), { weekday: true })}</h1>
        <span class={stale ? 'tag warn' : 'small quiet'}>
          {tell(stale ? words.keptHere : words.asOf, { at: moment(asOf) })}
        </span>
      </header>
      {note && <p class="paper">{note}</p>}
      {top.length === 0 && !note && <p class="paper">{tell(words.quiet)}</p>}
      {top.length > 0 && (
        <section class="paper" aria-labelledby="first">
          <h2 id="first">{tell(words.first)}</h2>
          {lines(top)}
        </section>
      )}
      {sections.map(({ section, title, count, items, more }) => (
        <details class="paper" key={section} open={section === 'meetings'}>
          <summary class="brief-section">
            <h2 class="grow">{title}</h2>
            <span class="tag number">{count}</span>
          </summary>
          {lines(items)}
          {more > 0 && <More section={section} more={more} />}
        </details>
      ))}
      {calling?.client && <Call client={calling.client} onClose={() => call(undefined)} />}
      {card && (
        <CardSheet
          title={tell(words.task)}
          card={card}
          onClose={() => {
            show(undefined)
            brief.again()
          }}
        />
      )}
    </div>
  )
}

function More({ section, more }: Readonly<{ section: string; more: number }>) {
  const all = askForAll[section as keyof typeof askForAll]
  return (
    <p class="row">
      <span class="quiet">{tell(words.more, { n: more })}</span>
      {all && (
        <button type="button" class="button plain" onClick={() => begin(tell(all))}>
          {tell(words.all)}
        </button>
      )}
    </p>
  )
}
