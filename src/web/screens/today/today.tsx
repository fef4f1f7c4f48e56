import { useState } from 'preact/hooks'
import type { ActResult, BriefView } from '#http/views.ts'
import { useLoad } from '#web/parts/load.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { begin } from '#web/state/conversation.ts'
import { readKept } from '#web/state/readings.ts'
import { go } from '#web/state/route.ts'
import { toast, trouble } from '#web/state/toasts.ts'
import { post } from '#web/wire/api.ts'
import { day, moment, today } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { Call } from './call.tsx'
import { type BriefLine, Line } from './line.tsx'
import { askForAll, words } from './today-words.ts'
import './today.css'

/** The day of the person: what was owed first, then section by section, each line with its reason. */
export default function Today() {
  const brief = useLoad(`brief-${language.value}`, () => readKept<BriefView>('/api/brief'))
  const [calling, call] = useState<BriefLine | undefined>(undefined)
  if (brief.error) return <Trouble error={brief.error} onRetry={brief.again} />
  if (!brief.value) return <Loading />
  const { value, asOf, stale } = brief.value
  const { sections, top, note } = value.brief
  const done = (line: BriefLine): void => {
    completeTask(line).then(brief.again, trouble)
  }
  const lines = (items: readonly BriefLine[]) =>
    items.map((line) => <Line key={`${line.kind}${line.ref}`} line={line} onCall={call} onDone={done} />)
  return (
    <div class="stack">
      <header class="row between">
        <h1>{day(today(), { weekday: true })}</h1>
        <span class={stale ? 'tag warn' : 'small quiet'}>
          {tell(stale ? words.kept : words.asOf, { at: moment(asOf) })}
        </span>
      </header>
      {note && <p class="paper">{note}</p>}
      {top.length === 0 && !note && <p class="paper">{tell(words.quiet)}</p>}
      {top.length > 0 && (
        <section class="paper stack" aria-labelledby="first">
          <h2 id="first">{tell(words.first)}</h2>
          <ul class="list">{lines(top)}</ul>
        </section>
      )}
      {sections.map((section) => (
        <details class="paper" key={section.section} open={section.section === 'meetings'}>
          <summary class="brief-section">
            <h2 class="grow">{section.title}</h2>
            <span class="tag number">{section.count}</span>
          </summary>
          <ul class="list">{lines(section.items)}</ul>
          {section.more > 0 && <More section={section.section} more={section.more} />}
        </details>
      ))}
      {calling?.client && <Call client={calling.client} onClose={() => call(undefined)} />}
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

async function completeTask({ ref, text = '' }: BriefLine): Promise<void> {
  const { proposal, failure } = await post<ActResult>('/api/acts', {
    tool: 'complete_task',
    input: { task: ref },
    words: tell(words.saidDone, { task: text }),
    requestKey: crypto.randomUUID(),
  })
  if (failure) toast(failure.message, 'trouble')
  else if (proposal?.status === 'committed') toast(tell(words.saved, { what: text }))
  else if (proposal)
    toast(tell(words.waiting), 'done', { label: tell(words.open), run: () => go('approvals', proposal.id) })
}
