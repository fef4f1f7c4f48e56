import type { Actor } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import { today } from '#domain/time.ts'
import { dayBrief } from '#tools/brief.ts'
import type { AgentDeps } from './context.ts'
import {
  readerSuggestions,
  type SuggestionWords,
  standingSuggestions,
  suggestionOf,
} from './suggestion-words.ts'

export type Suggestion = Readonly<{ label: string; say: string }>

const most = 5
/** Of the brief at most, so that something for any day is among them. */
const fromBrief = 3

/** Three to five things one might ask now: what today's brief begins with, then what is good on any day. */
export async function suggestions(
  { store, clockFor = () => store.clock }: AgentDeps,
  actor: Actor,
  language: Language = actor.language,
): Promise<readonly Suggestion[]> {
  if (actor.role === 'admin' || actor.role === 'service') return []
  if (actor.role === 'compliance') return readerSuggestions.map((words) => worded(words, language))
  const clock = clockFor(actor)
  const { sections, top } = await dayBrief({
    actor,
    book: store.book(actor),
    clock,
    today: today(clock, actor.zone),
    language,
  })
  const lines = [...top, ...sections.flatMap(({ items }) => items)]
  const ofDay = lines.flatMap(({ kind, client }) => {
    const words = suggestionOf[kind]
    return words === undefined || client === undefined ? [] : worded(words, language, client.name)
  })
  const standing = standingSuggestions.map((words) => worded(words, language))
  return once([...once(ofDay).slice(0, fromBrief), ...standing]).slice(0, most)
}

const worded = ({ label, say }: SuggestionWords, language: Language, client = ''): Suggestion => ({
  label: label[language].replace('{client}', () => client),
  say: say[language].replace('{client}', () => client),
})

const once = (all: readonly Suggestion[]): Suggestion[] => [
  ...new Map(all.map((each) => [each.say, each])).values(),
]
