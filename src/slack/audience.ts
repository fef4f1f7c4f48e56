import { type Actor, maySeeScreening } from '#domain/actor.ts'
import { type ClientId, isId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Book, StoredMessage, Turn } from '#store/port.ts'
import { type AudienceWord, audienceWords } from './audience-words.ts'
import { masked } from './masking.ts'
import { type Readers, readersOf } from './readers.ts'
import type { SlackSurface } from './surface.ts'
import type { Asker } from './types.ts'

/** What may become of an answer in a channel. */
export type Audience =
  /** Everyone may see `text`, in which `masked` was hidden. */
  | Readonly<{ kind: 'share'; text: string; masked?: string; name?: string; readers: number }>
  /** Only the asker may, here; with the reason. */
  | Readonly<{ kind: 'keep'; reason: string; name?: string }>
  /** Only the asker may, and not in this channel. */
  | Readonly<{ kind: 'direct'; reason: string; name?: string }>

/** Messages of a conversation that are looked through for clients. */
const mostMessages = 200

/** Tools whose answers hold nothing of clients or of a book. */
const harmless: ReadonlySet<string> = new Set(['find_products', 'compare_products'])

/** Facts that a channel must never hold, whoever reads it. */
const secret =
  /complain|grievance|screening|sanction|watch ?list|money.?launder|(?<!\p{L})(?:aml|kyc alert|sar)(?!\p{L})|жалоб|претензи|скрининг|санкци|отмыван|под\/фт|противодействи|投诉|申诉|筛查|制裁|反洗钱|洗钱|可疑交易/iu

/**
 * Judges whether the answer of a turn may be shown to a channel: by who can read it now, by each reader's right to
 * every client it is about, and by what it says. What cannot be found out is a no.
 */
export async function judgeAudience(
  surface: SlackSurface,
  asker: Asker,
  channel: string,
  turn: Turn,
): Promise<Audience> {
  const { store } = surface.deps.agent
  const readers = await readersOf(surface, asker, channel)
  const { language } = asker
  const name = readers.name === undefined ? {} : { name: readers.name }
  const no = (key: AudienceWord, n?: number): Audience => ({
    kind: key === 'outside' || key === 'guest' ? 'direct' : 'keep',
    reason: told(key, language, n),
    ...name,
  })
  if ('closed' in readers) return no(readers.closed)
  const text = turn.reply?.trim() ?? ''
  const book = store.book(asker.actor)
  const { clients, data } = await aboutOf(surface, book, turn)
  if (secret.test(text) || (maySeeScreening(asker.actor.role) && clients.length > 0)) return no('secret')
  const lacking = await withoutRight(surface, readers, clients, data)
  if (lacking === 0 && !(readers.public && data))
    return { kind: 'share', text, readers: readers.people.length, ...name }
  const reason = readers.public ? no('public') : no('lacking', lacking)
  // Where the question has named the client to the channel, masking the answer would hide nothing.
  if ((await namedIn(book, turn.text)).length > 0) return reason
  const hidden = await masked(book, clients, text)
  if (hidden === undefined) return reason
  const what = [audienceWords.names[language], audienceWords.figures[language]].join(', ')
  return { kind: 'share', text: hidden, masked: what, readers: readers.people.length, ...name }
}

const told = (key: AudienceWord, language: Language, n = 0): string =>
  audienceWords[key][language].replace('{n}', String(n))

type About = Readonly<{ clients: readonly ClientId[]; data: boolean }>

/** The clients whom an answer is about, and whether it holds anything of a book at all. */
async function aboutOf({ deps }: SlackSurface, book: Book, turn: Turn): Promise<About> {
  const history = await deps.agent.store.conversations.history(turn.threadId, mostMessages)
  // An answer may speak of all that was read before it, whatever it read itself.
  const results = history.filter(({ role }) => role === 'tool')
  const ids = results.flatMap(({ content }) => JSON.stringify(content).match(/cli_[a-z0-9-]{1,60}/g) ?? [])
  const clients = [...new Set([...ids, ...(await namedIn(book, turn.reply ?? ''))])].filter((id) =>
    isId('client', id),
  )
  return { clients, data: clients.length > 0 || results.some(readsData) }
}

const readsData = ({ content }: StoredMessage): boolean =>
  !Array.isArray(content) ||
  content.some((part) => !harmless.has(String((part as Readonly<{ toolName?: unknown }> | null)?.toolName)))

/** No client has this id: every name counts. */
const nobody = 'cli_none' as ClientId

/** Clients of the book that a text names. */
async function namedIn(book: Book, text: string): Promise<ClientId[]> {
  if (text.trim() === '') return []
  const names = new Set([...((await book.mentions(text)) ?? []), ...(await book.clientNamesIn(text, nobody))])
  const found = await Promise.all([...names].map((name) => book.matchClients(name, 1)))
  return found.flatMap(([first]) => (first ? [first.client.id] : []))
}

/** How many of a channel may not see what the answer is about. */
async function withoutRight(
  { deps }: SlackSurface,
  readers: Extract<Readers, { people: unknown }>,
  clients: readonly ClientId[],
  data: boolean,
): Promise<number> {
  const { store } = deps.agent
  const sees = async (person: Actor): Promise<boolean> => {
    const book = store.book(person)
    for (const client of clients) if ((await book.summary(client)) === undefined) return false
    return true
  }
  const rights = await Promise.all(readers.people.map(sees))
  return rights.filter((right) => !right).length + (data ? readers.others : 0)
}
