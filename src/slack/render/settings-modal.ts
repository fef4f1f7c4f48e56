import type { types } from '@slack/bolt'
import { type Language, languages } from '#domain/language.ts'
import { isTimeZone, type TimeZone } from '#domain/time.ts'
import { inputIds, viewIds } from './action-ids.ts'
import {
  entered,
  input,
  languageNames,
  option,
  selectInput,
  ticked,
  timeInput,
  type ViewErrors,
  type ViewState,
  viewErrors,
  window,
} from './inputs.ts'
import { phrase } from './slack-words.ts'

/** What a person may set for themselves; times of day `HH:MM` in their zone. */
export type SlackSettings = Readonly<{
  language: Language
  zone: TimeZone
  /** No messages by ourselves between these; absent where there are no quiet hours. */
  quiet?: Readonly<{ from: string; to: string }>
  /** When digests come; absent where they do not. */
  morning?: string
  evening?: string
  autoCommit: boolean
}>

const auto = 'on'

/** A window with every setting. */
export function settingsModal(settings: SlackSettings, language: Language): types.ModalView {
  const { quiet, morning, evening, autoCommit } = settings
  const optional = (key: Parameters<typeof phrase>[0]) => ({ label: phrase(key, language), optional: true })
  const choice: types.PlainTextOption = {
    ...option(auto, phrase('autoCommitOption', language)),
    description: { type: 'plain_text', text: phrase('autoCommitFacts', language), emoji: false },
  }
  return window(
    viewIds.settings,
    {
      title: phrase('settings', language),
      submit: phrase('save', language),
      close: phrase('cancel', language),
    },
    [
      selectInput(
        inputIds.language,
        { label: phrase('language', language) },
        languages.map((each) => option(each, languageNames[each])),
        settings.language,
      ),
      zoneInput(settings.zone, language),
      timeInput(inputIds.quietFrom, optional('quietFrom'), quiet?.from),
      timeInput(inputIds.quietTo, optional('quietTo'), quiet?.to),
      timeInput(inputIds.morning, optional('morning'), morning),
      timeInput(inputIds.evening, optional('evening'), evening),
      input(inputIds.autoCommit, optional('autoCommit'), {
        type: 'checkboxes',
        action_id: inputIds.autoCommit,
        options: [choice],
        ...(autoCommit ? { initial_options: [choice] } : {}),
      }),
    ],
  )
}

const mostInGroup = 100

/** Every time zone by its continent; a menu takes 100 a group. */
function zoneInput(chosen: TimeZone, language: Language): types.InputBlock {
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort()
  const byRegion = Map.groupBy(zones, (zone) => zone.split('/')[0] ?? zone)
  const groups = [...byRegion].flatMap(([region, all]) =>
    Array.from({ length: Math.ceil(all.length / mostInGroup) }, (_, index) => ({
      label: {
        type: 'plain_text' as const,
        text: index === 0 ? region : `${region} ${index + 1}`,
        emoji: false,
      },
      options: all
        .slice(index * mostInGroup, (index + 1) * mostInGroup)
        .map((zone) => option(zone, zone.replaceAll('_', ' '))),
    })),
  )
  const first = groups.flatMap(({ options }) => options).find(({ value }) => value === chosen)
  return input(
    inputIds.zone,
    { label: phrase('zone', language) },
    {
      type: 'static_select',
      action_id: inputIds.zone,
      option_groups: groups,
      ...(first ? { initial_option: first } : {}),
    },
  )
}

/** The settings as they were entered, or sentences under the inputs that do not go together. */
export function readSettings(
  view: ViewState,
  language: Language,
): Readonly<{ settings: SlackSettings }> | Readonly<{ errors: ViewErrors }> {
  const said = (id: string): string => entered(view, id) ?? ''
  const chosen = languages.find((each) => each === said(inputIds.language))
  const zone = said(inputIds.zone)
  const from = said(inputIds.quietFrom)
  const to = said(inputIds.quietTo)
  const errors: Record<string, string> = {
    ...(chosen ? {} : { [inputIds.language]: phrase('needed', language) }),
    ...(isTimeZone(zone) ? {} : { [inputIds.zone]: phrase('needed', language) }),
    ...((from === '') !== (to === '')
      ? { [from === '' ? inputIds.quietFrom : inputIds.quietTo]: phrase('bothTimes', language) }
      : {}),
    ...(from !== '' && from === to ? { [inputIds.quietTo]: phrase('sameTimes', language) } : {}),
  }
  if (!chosen || !isTimeZone(zone) || Object.keys(errors).length > 0) return { errors: viewErrors(errors) }
  const morning = said(inputIds.morning)
  const evening = said(inputIds.evening)
  return {
    settings: {
      language: chosen,
      zone,
      autoCommit: ticked(view, inputIds.autoCommit),
      ...(from === '' ? {} : { quiet: { from, to } }),
      ...(morning === '' ? {} : { morning }),
      ...(evening === '' ? {} : { evening }),
    },
  }
}
