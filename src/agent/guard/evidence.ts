import Big from 'big.js'
import type { Language } from '#domain/language.ts'
import { type Figure, figuresIn } from '#domain/text/figures.ts'
import { daysBetween, isLocalDate, type LocalDate } from '#domain/time.ts'
import { remembered } from './remembered.ts'

/** What a reply may state: figures by client, texts that may be quoted, names of the clients seen. */
export type Evidence = Readonly<{
  addResult(value: unknown): void
  /** A result of an earlier turn: its figures are only read where this turn's own bear a figure out not. */
  addEarlier(value: unknown): void
  addWords(text: string, language?: Language): void
  /** Days that the user's words may mean, read where all else bears a figure out not. */
  addDays(days: () => readonly LocalDate[]): void
  supports(figure: Figure, clients: ReadonlySet<string>): boolean
  /** Texts of tool results and of the user, for telling a quotation from a claim. */
  quotes(): readonly string[]
  /** Name of each client seen, by id. */
  clientNames(): ReadonlyMap<string, string>
}>

/** Written out as they are, which spares most figures of a record the way through decimals. */
const plainCount = /^(?:0|[1-9]\d{0,14})$/

const numberKey = (value: number | string): string | undefined => {
  if (typeof value === 'number' ? Number.isSafeInteger(value) : plainCount.test(value))
    return `n:${typeof value === 'number' ? Math.abs(value) : value}`
  try {
    return `n:${new Big(value).abs().toFixed()}`
  } catch {
    return undefined
  }
}
const digitsKey = (text: string): string => `d:${text.replace(/\D/g, '')}`

/** The figures of a text; `by` is its language, empty where it is not known. */
export const figuresOf = remembered((text: string, by: Language | '') =>
  figuresIn(text, by === '' ? undefined : by),
)

/** Collects what is known. `today` makes "in 12 days" follow from a date on record. */
export function createEvidence(today: LocalDate): Evidence {
  const byKey = new Map<string, Set<string>>()
  /** Currencies in which an amount is known; an empty one where none was named. */
  const currencies = new Map<string, Set<string>>()
  const quotes = new Set<string>()
  let listed: readonly string[] = []
  const names = new Map<string, string>()
  const anyone = ''

  const add = (key: string | undefined, client: string | undefined): void => {
    if (key === undefined) return
    const clients = byKey.get(key) ?? new Set()
    byKey.set(key, clients.add(client ?? anyone))
  }

  function addAmount(key: string | undefined, currency: string, client: string | undefined): void {
    add(key, client)
    if (key !== undefined) currencies.set(key, (currencies.get(key) ?? new Set()).add(currency))
  }

  const dated = new Set<string>()
  function addDate(on: LocalDate, client: string | undefined): void {
    const key = `${on} ${client ?? anyone}`
    if (dated.has(key)) return
    dated.add(key)
    add(`t:${on}`, client)
    add(`t:${on.slice(0, 7)}`, client)
    add(`t:-${on.slice(4)}`, client)
    add(numberKey(on.slice(0, 4)), client)
    add(`t:${on.slice(0, 4)}`, client)
    add(`t:${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`, client)
    add(numberKey(Math.abs(daysBetween(today, on))), client)
  }

  function addText(text: string, client: string | undefined, language?: Language): void {
    const day = text.slice(0, 10)
    if (isLocalDate(text) || (/^\d{4}-\d{2}-\d{2}T/.test(text) && isLocalDate(day))) {
      addDate(day as LocalDate, client)
      return
    }
    const period = /^(\d{4})-(?:0[1-9]|1[0-2]|Q[1-4])$/.exec(text)
    if (period) {
      // How a query tells a month or a quarter.
      add(`t:${text}`, client)
      add(`t:${period[1]}`, client)
      add(numberKey(period[1] ?? ''), client)
      return
    }
    for (const figure of figuresOf(text, language ?? '')) {
      if (figure.kind === 'date') {
        if (isLocalDate(figure.value)) addDate(figure.value, client)
        else add(`t:${figure.value}`, client)
      } else if (figure.kind === 'id' || figure.kind === 'phone') add(digitsKey(figure.value), client)
      else addAmount(numberKey(figure.value), figure.currency ?? '', client)
    }
    if (/\d/.test(text)) add(digitsKey(text), client)
  }

  /** What may be quoted, and whose records these are. */
  function collect(value: unknown): void {
    if (typeof value === 'string') {
      if (value.length > 2) quotes.add(value)
      return
    }
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) ownerOf(value, names)
    if (!isMoney(value)) for (const part of Object.values(value)) collect(part)
  }

  function readFigures(value: unknown, client: string | undefined): void {
    if (typeof value === 'number') {
      addAmount(numberKey(value), '', client)
      return
    }
    if (typeof value === 'string') {
      addText(value, client)
      return
    }
    if (Array.isArray(value)) {
      addAmount(numberKey(value.length), '', client)
      for (const groups of groupsOf(value)) addAmount(numberKey(groups), '', client)
      for (const part of value) readFigures(part, client)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const owner = ownerOf(value, names) ?? client
    if (isMoney(value)) addAmount(numberKey(value.value), value.currency, owner)
    else for (const part of Object.values(value)) readFigures(part, owner)
  }

  const unread: (() => void)[] = []
  const readAll = (): void => {
    for (const read of unread.splice(0)) read()
  }

  /** Whether a figure is known; `sure`: also where more were read, which may tell its currency. */
  function known({ currency }: Figure, key: string, clients: ReadonlySet<string>, sure: boolean): boolean {
    const owners = byKey.get(key)
    if (!owners) return false
    const named = currencies.get(key)
    if (currency && (named ? !named.has('') && !named.has(currency) : sure)) return false
    // A figure said beside a client's name must be that client's, or nobody's in particular.
    return clients.size === 0 || owners.has(anyone) || [...clients].some((client) => owners.has(client))
  }

  addDate(today, undefined)
  return {
    addResult: (value) => {
      collect(value)
      readFigures(value, undefined)
    },
    addEarlier: (value) => {
      collect(value)
      unread.push(() => readFigures(value, undefined))
    },
    addWords: (text, language) => {
      quotes.add(text)
      addText(text, undefined, language)
    },
    addDays: (days) => {
      unread.push(() => {
        for (const day of days()) addDate(day, undefined)
      })
    },
    supports: (figure, clients) => {
      const key = keyOf(figure)
      if (key === undefined || known(figure, key, clients, unread.length > 0)) return true
      if (unread.length === 0) return false
      readAll()
      return known(figure, key, clients, false)
    },
    quotes: () => {
      if (listed.length < quotes.size) listed = [...quotes]
      return listed
    },
    clientNames: () => names,
  }
}

/** An amount in a currency, as tools answer it. */
const isMoney = (value: object): value is Readonly<{ value: number; currency: string }> => {
  const { value: amount, currency } = value as { value?: unknown; currency?: unknown }
  return typeof amount === 'number' && typeof currency === 'string'
}

/** By how many different values the rows of a table may be told: sums in two currencies are of one city. */
function groupsOf(rows: readonly unknown[]): number[] {
  const [first] = rows
  if (rows.length < 3 || typeof first !== 'object' || first === null) return []
  return Object.entries(first)
    .filter(([, value]) => typeof value === 'string')
    .map(([column]) => new Set(rows.map((row) => (row as Record<string, unknown> | null)?.[column])).size)
}

/** The client an object is about: its own id, or the client it names; a list of names is remembered on the way. */
function ownerOf(value: object, names: Map<string, string>): string | undefined {
  const record = value as { id?: unknown; name?: unknown; label?: unknown; client?: unknown }
  if (typeof record.id === 'string' && record.id.startsWith('cli_')) {
    // A candidate of a question carries its name as a label.
    const name = record.name ?? record.label
    if (typeof name === 'string') names.set(record.id, name)
    return record.id
  }
  return typeof record.client === 'object' && record.client !== null
    ? ownerOf(record.client, names)
    : undefined
}

/** How a figure is looked up; undefined where it states nothing (an ordinal, a wall time, a small spelled number). */
function keyOf(figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'ordinal':
    case 'time':
      return undefined
    case 'date':
      return `t:${figure.value}`
    case 'id':
    case 'phone':
      return digitsKey(figure.value)
    default:
      return figure.spelled && Number(figure.value) <= 12 ? undefined : numberKey(figure.value)
  }
}
