import type { SlackPlace } from '#store/port.ts'
import type { Cards } from './cards.ts'
import type { Identity } from './identity.ts'
import type { SlackReceiver } from './receiver.ts'
import type { Asker, SlackDeps } from './types.ts'
import type { Workspaces } from './workspaces.ts'

/** What the listeners work with. */
export type SlackSurface = Readonly<{
  deps: SlackDeps
  identify: Identity
  workspaces: Workspaces
  cards: Cards
  pace: SlackReceiver['pace']
  /** Keeps work that nobody waits for from being cut off by the end of the process. */
  keep(work: Promise<unknown>): void
}>

/** What a person wrote to us, and where the answer belongs. */
export type Asked = Readonly<{
  asker: Asker
  place: SlackPlace
  text: string
  /** The same message again has the same key: it is one turn. */
  requestKey: string
  /** Names of files that came along. */
  files: readonly string[]
  /** Whether this was the last try: what fails now has to be told. */
  lastAttempt: boolean
}>

/** Address of the page that shows a conversation, where the service has one. */
export const pageOf = ({ config }: SlackDeps): string | undefined => config.publicUrl

/** A reference under which an unexpected error is reported and told. */
export const referenceOf = ({ agent }: SlackDeps): string =>
  `R-${(agent.newId?.('audit') ?? crypto.randomUUID()).slice(4, 12).toUpperCase()}`
