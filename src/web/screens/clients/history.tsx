import { useState } from 'preact/hooks'
import { valueAsRead } from '#domain/card-words.ts'
import { recordWord } from '#domain/record-words.ts'
import type { ClientPage } from '#http/views.ts'
import { day } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { words } from './clients-words.ts'
import { From, Section } from './section.tsx'
import { Sound } from './sound.tsx'

/** A state as its kind of record names it. */
const statusWord = (code: string): string => {
  const named = ['status', 'sentiment'].map((key) => valueAsRead({ key }, code, language.value))
  return named.find((word) => word !== code) ?? recordWord(code, language.value)
}

/** Entries that stand there before all are asked for. */
const firstShown = 10

/** What happened, newest first. */
export function History({ entries }: Readonly<{ entries: ClientPage['timeline'] }>) {
  const [whole, showAll] = useState(false)
  const shown = whole ? entries : entries.slice(0, firstShown)
  return (
    <Section title={tell(words.history)} size={entries.length} open>
      <ol class="list">
        {shown.map((entry) => (
          <li class="entry" key={`${entry.kind}${entry.id}`}>
            <p class="row">
              <span class="small number quiet">{day(entry.on)}</span>
              <span class="strong">{entry.title}</span>
              {entry.channel && entry.kind !== 'contact' && (
                <span class="small quiet">{recordWord(entry.channel, language.value)}</span>
              )}
              {entry.status && <span class="tag">{statusWord(entry.status)}</span>}
              {entry.text && <From origin={entry.text.origin} />}
            </p>
            {entry.text && (
              <p class="told">
                <bdi>{entry.text.text}</bdi>
              </p>
            )}
            {entry.recording && <Sound {...entry.recording} />}
            {entry.author && (
              <p class="small quiet">
                <bdi>{entry.author}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <button type="button" class="button plain" onClick={() => showAll(true)}>
          {tell(words.all, { n: entries.length })}
        </button>
      )}
    </Section>
  )
}
