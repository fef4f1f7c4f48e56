import type { Language } from '#domain/language.ts'
import type { Me, MeChange } from '#http/views.ts'
import { toast, trouble } from '#web/state/toasts.ts'
import { noteChanged } from '#web/vault/keeper.ts'
import { ask } from '#web/wire/api.ts'
import { tell } from '#web/words/tell.ts'
import { languageNames, words } from './settings-words.ts'

async function change(part: MeChange): Promise<void> {
  try {
    await noteChanged(await ask<Me>('/api/me', { method: 'PATCH', body: part }))
    toast(tell(words.saved))
  } catch (error) {
    trouble(error)
  }
}

const zones = (own: string): readonly string[] => [...new Set([own, ...Intl.supportedValuesOf('timeZone')])]

/** Language, zone, times of messages, and whether small things are saved at once. */
export function Person({ person }: Readonly<{ person: Me }>) {
  const { preferences } = person
  const prefer = (part: Partial<Record<'quiet' | 'morning' | 'evening', unknown>>): Promise<void> =>
    change({ preferences: without({ ...preferences, ...part }) })
  return (
    <>
      <section class="paper stack">
        <h2>{tell(words.page)}</h2>
        <label class="stack-tight">
          <span class="small quiet">{tell(words.language)}</span>
          <select
            name="language"
            value={person.language}
            onChange={(event) => void change({ language: event.currentTarget.value as Language })}
          >
            {Object.entries(languageNames).map(([code, name]) => (
              <option value={code} key={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="stack-tight">
          <span class="small quiet">{tell(words.zone)}</span>
          <select
            name="zone"
            data-own
            value={person.zone}
            onChange={(event) => void change({ zone: event.currentTarget.value })}
          >
            {zones(person.zone).map((zone) => (
              <option value={zone} key={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section class="paper stack">
        <h2>{tell(words.messages)}</h2>
        <Switch
          name="quiet"
          label={tell(words.quiet)}
          on={preferences.quiet !== undefined}
          onSwitch={(on) => void prefer({ quiet: on ? { from: '20:00', to: '07:00' } : undefined })}
        />
        {preferences.quiet && (
          <div class="settings-times">
            {(['from', 'to'] as const).map((end) => (
              <Time
                key={end}
                label={tell(words[end])}
                value={preferences.quiet?.[end] ?? ''}
                onTime={(time) => void prefer({ quiet: { ...preferences.quiet, [end]: time } })}
              />
            ))}
          </div>
        )}
        {(['morning', 'evening'] as const).map((part) => (
          <div class="stack-tight" key={part}>
            <Switch
              name={part}
              label={tell(words[part])}
              on={preferences[part] !== undefined}
              onSwitch={(on) =>
                void prefer({ [part]: on ? (part === 'morning' ? '08:00' : '17:30') : undefined })
              }
            />
            {preferences[part] !== undefined && (
              <Time
                label={tell(words.at)}
                value={preferences[part]}
                onTime={(time) => void prefer({ [part]: time })}
              />
            )}
          </div>
        ))}
      </section>
      {person.may.write && (
        <section class="paper stack">
          <Switch
            name="autoCommit"
            label={tell(words.autoCommit)}
            on={person.autoCommit}
            onSwitch={(autoCommit) => void change({ autoCommit })}
          />
          <p class="small quiet">{tell(words.autoCommitMeans)}</p>
        </section>
      )}
    </>
  )
}

const without = (preferences: Readonly<Record<string, unknown>>): NonNullable<MeChange['preferences']> =>
  Object.fromEntries(Object.entries(preferences).filter(([, value]) => value !== undefined))

export const Switch = ({
  name,
  label,
  on,
  onSwitch,
}: Readonly<{ name: string; label: string; on: boolean; onSwitch(on: boolean): void }>) => (
  <label class="row between settings-switch">
    <span class="grow">{label}</span>
    <input
      type="checkbox"
      role="switch"
      name={name}
      checked={on}
      aria-checked={on}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  </label>
)

const Time = ({
  label,
  value,
  onTime,
}: Readonly<{ label: string; value: string; onTime(time: string): void }>) => (
  <label class="row">
    <span class="small quiet">{label}</span>
    <input
      class="settings-time"
      type="time"
      required
      value={value}
      onChange={(event) => {
        if (event.currentTarget.value !== '') onTime(event.currentTarget.value)
      }}
    />
  </label>
)
