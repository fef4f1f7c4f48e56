import type { types } from '@slack/bolt'
import type { Language } from '#domain/language.ts'
import type { Amount } from '#domain/money.ts'
import type { Proposal } from '#domain/proposal.ts'
import { formatDate, formatInstant, formatMoney } from '#domain/text/format.ts'
import { addDays, type Instant, type LocalDate } from '#domain/time.ts'
import type { ClientSummary, TaskRow } from '#store/port.ts'
import { actionIds, viewIds } from './action-ids.ts'
import { languageNames } from './inputs.ts'
import {
  actions,
  type Block,
  bold,
  bullets,
  button,
  divider,
  header,
  lines,
  notes,
  plain,
  rich,
  type Word,
  word,
} from './pieces.ts'
import { proposalBlocks } from './proposal.ts'
import { pageLink } from './reply.ts'
import type { SlackSettings } from './settings-modal.ts'
import { type Phrase, phrase } from './slack-words.ts'
import { clip, oneLine } from './text.ts'

export type HomeTask = Pick<TaskRow, 'id' | 'text' | 'clientName' | 'dueOn' | 'priority'>
export type HomeClient = Pick<ClientSummary, 'id' | 'name' | 'city' | 'lastContactOn'>
export type HomeMaturity = Readonly<{
  client: Pick<ClientSummary, 'id' | 'name'>
  /** The holding or loan as the record calls it. */
  what: string
  amount?: Amount
  on: LocalDate
}>
export type HomeProposal = Readonly<{
  proposal: Proposal
  mark: string
  canDecide: boolean
  proposer: boolean
}>

/** What the home page of a person shows, as of a moment. */
export type HomeData = Readonly<{
  name: string
  today: LocalDate
  asOf: Instant
  /** Open tasks with a day, the earliest first; how many more there are. */
  tasks: readonly HomeTask[]
  moreTasks: number
  waiting: readonly HomeProposal[]
  moreWaiting: number
  recent: readonly HomeClient[]
  maturities: readonly HomeMaturity[]
  settings: SlackSettings
  /** Address of the phone page, where there is one. */
  page?: string
}>

const mostTasks = 12
const mostCards = 4
/** Letters of the fields of one card. */
const mostCardText = 3000
const mostClients = 6
const mostMaturities = 8
/** A week ahead counts as soon. */
const soonDays = 7
const mostLine = 240

/** The home page: the day's tasks, what waits for a decision, recent clients, maturities and the settings. */
export function homeView(home: HomeData, language: Language): types.HomeView {
  return {
    type: 'home',
    callback_id: viewIds.home,
    blocks: [
      header(
        phrase('home', language, {
          name: clip(oneLine(home.name), 80),
          day: formatDate(home.today, language, { weekday: true }),
        }),
      ),
      ...actions([
        press(actionIds.homeAsk, 'ask', language, 'primary'),
        press(actionIds.homeLog, 'logCall', language),
        press(actionIds.homeRequest, 'newRequest', language),
        press(actionIds.homeSettings, 'settings', language),
        press(actionIds.homeRefresh, 'refresh', language),
      ]),
      ...taskBlocks(home, language),
      ...waitingBlocks(home, language),
      ...maturityBlocks(home, language),
      ...clientBlocks(home, language),
      divider,
      ...notes([
        settingsLine(home.settings, language),
        phrase('asOf', language, { at: formatInstant(home.asOf, home.settings.zone, language) }),
      ]),
      ...pageLink(language, home.page),
    ],
  }
}

const press = (id: string, key: Phrase, language: Language, style?: 'primary') =>
  button(id, phrase(key, language), '', style ? { style } : {})

/** The overdue, today's and this week's tasks; later ones are counted. */
function taskBlocks({ tasks, moreTasks, today }: HomeData, language: Language): Block[] {
  const soon = addDays(today, soonDays)
  const near = tasks.filter(({ dueOn }) => dueOn !== undefined && dueOn <= soon)
  const shown = near.slice(0, mostTasks)
  const part = (key: Phrase, of: (due: LocalDate) => boolean) => {
    const rows = shown.filter(({ dueOn }) => dueOn !== undefined && of(dueOn))
    return rows.length === 0
      ? []
      : [lines([bold(phrase(key, language))]), bullets(rows.map((task) => taskRow(task, key, language)))]
  }
  const parts = [
    ...part('overdue', (due) => due < today),
    ...part('dueToday', (due) => due === today),
    ...part('dueSoon', (due) => due > today),
  ]
  const more = moreTasks + tasks.length - shown.length
  return [
    ...(parts.length === 0 ? notes([phrase('noTasks', language)]) : rich(parts)),
    ...notes([more > 0 ? phrase('moreItems', language, { n: more }) : undefined]),
  ]
}

function taskRow({ text, clientName, dueOn, priority }: HomeTask, key: Phrase, language: Language): Word[] {
  const due =
    key === 'dueToday' || dueOn === undefined
      ? ''
      : formatDate(dueOn, language, { year: false, weekday: true })
  const facts = [clientName === undefined ? '' : clip(oneLine(clientName), 100), due].filter(Boolean)
  const shown = clip(oneLine(text), mostLine)
  return [
    ...(priority === 'high' ? bold(shown) : word(shown)),
    ...word(facts.length === 0 ? '' : ` — ${facts.join(', ')}`),
  ]
}

function waitingBlocks({ waiting, moreWaiting, settings, asOf }: HomeData, language: Language): Block[] {
  if (waiting.length === 0) return notes([phrase('nothingWaits', language)])
  const shown = waiting.slice(0, mostCards)
  const more = moreWaiting + waiting.length - shown.length
  return [
    divider,
    title('waiting', language),
    ...shown.flatMap(({ proposal, mark, canDecide, proposer }) =>
      proposalBlocks(proposal, mark, language, {
        canDecide,
        proposer,
        zone: settings.zone,
        now: asOf,
        room: mostCardText,
      }),
    ),
    ...notes([more > 0 ? phrase('moreItems', language, { n: more }) : undefined]),
    divider,
  ]
}

const title = (key: Phrase, language: Language): Block => ({
  type: 'section',
  text: plain(phrase(key, language), 150),
})

function maturityBlocks({ maturities }: HomeData, language: Language): Block[] {
  const rows = maturities
    .slice(0, mostMaturities)
    .map(({ client, what, amount, on }) => [
      ...bold(formatDate(on, language)),
      ...word(
        ` — ${[
          clip(oneLine(client.name), 100),
          clip(oneLine(what), 120),
          amount ? formatMoney(amount, language) : '',
        ]
          .filter(Boolean)
          .join(', ')}`,
      ),
    ])
  const more = maturities.length - rows.length
  return rows.length === 0
    ? []
    : [
        ...rich([lines([bold(phrase('maturities', language))]), bullets(rows)]),
        ...notes([more > 0 ? phrase('moreItems', language, { n: more }) : undefined]),
      ]
}

/** Recent clients, each with a button that opens them in the conversation. */
function clientBlocks({ recent }: HomeData, language: Language): Block[] {
  const shown = recent.slice(0, mostClients)
  if (shown.length === 0) return []
  return [
    title('recent', language),
    ...shown.map(({ id, name, city, lastContactOn }): Block => {
      const facts = [
        city === undefined ? '' : clip(oneLine(city), 80),
        lastContactOn === undefined
          ? ''
          : phrase('lastContact', language, { on: formatDate(lastContactOn, language) }),
      ].filter(Boolean)
      return {
        type: 'section',
        text: plain([clip(oneLine(name), 150), facts.join(', ')].filter(Boolean).join('\n'), 500),
        accessory: button(actionIds.homeOpen, phrase('open', language), id),
      }
    }),
  ]
}

function settingsLine(settings: SlackSettings, language: Language): string {
  const { zone, quiet, morning, evening, autoCommit } = settings
  const none = phrase('none', language)
  return phrase('settingsNow', language, {
    language: languageNames[settings.language],
    zone,
    quiet: quiet ? `${quiet.from}–${quiet.to}` : none,
    digests: [morning, evening].filter((at) => at !== undefined).join(', ') || none,
    auto: phrase(autoCommit ? 'on' : 'off', language),
  })
}
