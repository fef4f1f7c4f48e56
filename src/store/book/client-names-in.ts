import { firstBearers } from '#domain/communications/families/bearers.ts'
import { type NameCues, nameCues, type WordForms } from '#domain/communications/families/name-cues.ts'
import type { ClientId } from '#domain/ids.ts'
import { loadHan } from '#domain/matching/han.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import type { Book } from '../port.ts'
import type { Reach } from './reach.ts'

/** Look-ups of one statement, and names read at a time: a few milliseconds of work. */
const lookupsAStep = 32
const namesAStep = 100
const textsAStep = 120
/** Names that one pair of words or one family name brings: any of them is found in the text alike. */
const enough = 6

type Named = Readonly<{ name: string }>

/**
 * Names of visible clients that may stand in a text, for the wording check to judge in their place: every full name,
 * every family name that may stand alone, in any case and spelling of the check. Found by the index of name words, so
 * that the cost hangs on the text and not on the book; between two steps other work has its turn.
 */
export const clientNamesIn =
  (reach: Reach): Book['clientNamesIn'] =>
  async (text, besides) => {
    const cues = nameCues(text)
    const seek = seeker(reach, besides)
    const found = new Set<string>()
    for (const names of [await spelled(seek, cues), await written(seek, cues)])
      for (const name of names) found.add(name)
    return [...found]
  }

type Seeker = ReturnType<typeof seeker>

function seeker({ db, actor, admits, books, covers }: Reach, besides: ClientId) {
  // Narrows a search to the books in view where these are few, so that a name common in the bank costs nothing.
  const inBooks =
    actor.role === 'rm'
      ? sql` || (SELECT ' AND rm : (' || group_concat('"' || replace(replace(substr(id, 5), '_', ''), '-', '') || '"', ' OR ') || ')' FROM (${books()}))`
      : sql``
  const matching = (match: string): SQL => sql`name_words MATCH ${`({tok lat} : (${match}))`}${inBooks}`
  // What the RM calls a client among colleagues tells nobody who it is.
  const other = sql`n.client_id <> ${besides} AND n.kind <> 'nickname'`
  return {
    /** Which of these words any name holds. */
    async present(words: readonly string[]): Promise<ReadonlySet<string>> {
      const known = new Set<string>()
      for (const some of steps(words, lookupsAStep)) {
        const rows = await db.all<{ word: string }>(
          sql`SELECT w.value AS word FROM json_each(${JSON.stringify(some)}) AS w WHERE EXISTS (SELECT 1 FROM name_words WHERE name_words MATCH '{tok lat} : "' || replace(w.value, '"', '""') || '"')`,
        )
        for (const { word } of rows) known.add(word)
        await turn()
      }
      return known
    },

    /** Some names for each of these full-text queries. */
    async some(queries: readonly string[]): Promise<string[]> {
      const names: string[] = []
      for (const few of steps(queries, lookupsAStep / 4)) {
        const parts = few.map(
          (match) =>
            sql`SELECT * FROM (SELECT DISTINCT n.text AS name FROM name_words AS f CROSS JOIN name_keys AS k ON k.n = f.rowid CROSS JOIN client_names AS n ON n.id = k.name_id WHERE ${matching(match)} AND ${other} AND ${admits(sql`n.rm_id`)} LIMIT ${enough})`,
        )
        names.push(...(await db.all<Named>(sql.join(parts, sql` UNION ALL `))).map(({ name }) => name))
        await turn()
      }
      return names
    },

    /** Every name with a word, a few at a time. */
    async *withWord(match: string): AsyncGenerator<readonly string[]> {
      let last = 0
      for (;;) {
        const rows = await db.all<{ row: number; name: string | null }>(
          sql`SELECT f.row AS row, CASE WHEN ${other} AND ${admits(sql`n.rm_id`)} THEN n.text END AS name FROM (SELECT rowid AS row FROM name_words WHERE ${matching(match)} AND rowid > ${last} ORDER BY rowid LIMIT ${namesAStep}) AS f CROSS JOIN name_keys AS k ON k.n = f.row CROSS JOIN client_names AS n ON n.id = k.name_id`,
        )
        await turn()
        yield rows.flatMap(({ name }) => name ?? [])
        if (rows.length < namesAStep) return
        last = Math.max(...rows.map(({ row }) => row))
      }
    },

    /** Names whose normalised text is one of these, or begins with one of them. */
    async byText(texts: readonly string[], how: 'whole' | 'beginning'): Promise<string[]> {
      const met =
        how === 'whole'
          ? sql`n.norm = t.value`
          : sql`n.norm >= t.value AND n.norm < t.value || char(1114111) AND length(n.norm) > length(t.value)`
      const names: string[] = []
      for (const some of steps(texts, textsAStep)) {
        const rows = await db.all<Named>(
          sql`SELECT DISTINCT n.text AS name FROM json_each(${JSON.stringify(some)}) AS t CROSS JOIN client_names AS n INDEXED BY client_names_norm ON ${met} WHERE ${other} AND ${admits(sql`n.rm_id`)}`,
        )
        names.push(...rows.map(({ name }) => name))
        await turn()
      }
      return names
    },

    /** Some people of each family name. */
    async family(families: readonly string[]): Promise<string[]> {
      const names: string[] = []
      for (const some of steps(families, lookupsAStep / 4)) {
        const parts = some.map(
          (family) =>
            sql`SELECT * FROM (SELECT DISTINCT n.text AS name FROM client_names AS n WHERE ${covers(sql`n.rm_id`)} AND n.norm >= ${family} AND n.norm < ${`${family}\u{10ffff}`} AND length(n.norm) BETWEEN ${family.length === 1 ? 2 : 4} AND ${family.length === 1 ? 3 : 4} AND ${other} LIMIT ${enough})`,
        )
        names.push(...(await db.all<Named>(sql.join(parts, sql` UNION ALL `))).map(({ name }) => name))
        await turn()
      }
      return names
    },
  }
}

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`
const either = (words: WordForms): string => words.map(quoted).join(' OR ')

/** Names in letters: those that hold two neighbouring words, and those of which one word is enough. */
async function spelled(seek: Seeker, { pairs, alone }: NameCues): Promise<string[]> {
  const words = new Set([...alone.flat(), ...pairs.flat(2)])
  const present = await seek.present([...words].filter((word) => word.length > 1))
  const known = (forms: WordForms): string[] => forms.filter((form) => present.has(form))
  const queries = pairs.flatMap(([one, next]) => {
    const [first, second] = [known(one), known(next)]
    return first.length === 0 || second.length === 0 ? [] : [`(${either(first)}) AND (${either(second)})`]
  })
  const names = await seek.some([...new Set(queries)])
  for (const forms of alone) {
    const match = either(known(forms))
    if (match === '') continue
    const bearers = firstBearers(forms)
    for await (const some of seek.withWord(match)) if (bearers.take(some)) break
    names.push(...bearers.names())
  }
  return names
}

/** A longer Chinese name is a firm's, and stands whole in the text. */
const longestPerson = 4

/** Chinese names: persons whole, firms by their beginning, family names before an honorific. */
async function written(seek: Seeker, { han, families }: NameCues): Promise<string[]> {
  if (han.length === 0) return []
  const tables = await loadHan()
  const spellings = new Map<string, string>()
  for (const { said, plain } of han)
    for (const text of [said, plain, tables.simplified(said)]) spellings.set(text, said)
  const whole = await seek.byText([...spellings.keys()], 'whole')
  const exact = whole.flatMap((name) => spellings.get(name) ?? spellings.get(tables.simplified(name)) ?? [])
  const starts = [...spellings.keys()].filter((text) => [...text].length === longestPerson)
  const firms = await seek.byText(starts, 'beginning')
  const heads = families.flatMap((family) => [family, tables.simplified(family)])
  return [...exact, ...firms, ...(await seek.family([...new Set(heads)]))]
}

function* steps<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/** Lets other work have its turn: the embedded database answers without waiting. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
