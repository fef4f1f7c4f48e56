import type { Suggestions } from '#http/views.ts'
import { useLoad } from '#web/parts/load.ts'
import { ask } from '#web/wire/api.ts'
import { language, tell } from '#web/words/tell.ts'
import { chatWords as words } from './chat-words.ts'
import { send } from './talk.ts'

/** What one might say in an empty conversation, by the day; without it one simply writes. */
export function Prompts() {
  const { value, loading } = useLoad(`suggestions ${language.value}`, () =>
    ask<Suggestions>('/api/suggestions'),
  )
  // Both at once: what comes later would move what is read already.
  if (loading) return null
  return (
    <div class="prompts stack">
      <p class="quiet">{tell(words.greeting)}</p>
      {value && value.items.length > 0 && (
        <ul aria-label={tell(words.prompts)}>
          {value.items.map(({ label, say }) => (
            <li key={say}>
              <button type="button" class="button" onClick={() => send(say)}>
                <bdi>{label}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
