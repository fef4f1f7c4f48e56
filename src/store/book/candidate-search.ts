import type { Role } from '#domain/actor.ts'
import type { ClientId } from '#domain/ids.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import { preparedBy } from '../prepared.ts'
import { admitsBook, anybody, bookIds } from '../scope.ts'
import type { NameRow } from './names.ts'
import type { Reach } from './reach.ts'

/**
 * Where candidates are sought: names still due, the very name, nicknames beside another word of a name, the index of
 * words and that of pieces of words.
 */
type Source = 'due' | 'same' | 'nicknames' | 'words' | 'parts'
/** A part whose text is undefined is left out. */
type Part = Readonly<{ source: Source; text: string | undefined; limit: number }>

/** A nickname is borne by many in a large bank, most of them with another family name. */
const mostNicknamed = 64

/** Runs several searches of a large reach as one statement; `few` where its books can be listed. */
export const searchOf =
  ({ db, actor, clock }: Reach, few: boolean) =>
  async (parts: readonly Part[]): Promise<readonly NameRow[]> => {
    const asked = parts.filter(({ text }) => text !== undefined)
    if (asked.length === 0) return []
    const shape = [actor.role, few ? 'few' : 'many', ...asked.map(({ source }) => source)].join(' ')
    const values = asked.flatMap(({ text, limit }, at) => [
      [`text${at}`, text],
      [`limit${at}`, limit],
    ])
    return searched(db, shape).all({
      actor: actor.id,
      now: clock.now(),
      ...Object.fromEntries(values),
    })
  }

const { placeholder } = sql

/** Several searches of somebody of a role; how many there are and where is the shape of the statement. */
const searched = preparedBy((db, shape: string) => {
  const [role, many, ...sources] = shape.split(' ') as [Role, 'few' | 'many', ...Source[]]
  const { actor, clock } = anybody(role)
  const scope = {
    admits: admitsBook(actor, clock, sql`n.rm_id`),
    books: many === 'few' && role !== 'compliance' ? bookIds(actor, clock) : undefined,
  }
  const queries = sources.map(
    (source, at) =>
      sql`SELECT client, name, norm FROM (${namesOf(source, sql`${placeholder(`text${at}`)}`, scope)} LIMIT ${placeholder(`limit${at}`)})`,
  )
  return db
    .select({ client: sql<ClientId>`client`, name: sql<string>`name`, norm: sql<string>`norm` })
    .from(sql`(${sql.join(queries, sql` UNION ALL `)})`)
    .prepare()
})

/** Which names are seen: a condition on the table `n`, and the books where they can be listed. */
type Scope = Readonly<{ admits: SQL; books: SQL | undefined }>

function namesOf(source: Source, text: SQL, scope: Scope): SQL {
  const from = (names: SQL): SQL =>
    sql`SELECT n.client_id AS client, n.text AS name, n.norm AS norm FROM ${names} AND ${scope.admits}`
  switch (source) {
    case 'due':
      return from(sql`client_names AS n WHERE n.keys IS NULL`)
    case 'same':
      return from(sql`client_names AS n WHERE n.norm = ${text}`)
    case 'words':
      return from(indexed('name_words', sql`'{tok lat keys runs} : (' || ${text} || ')'${ofBooks(scope)}`))
    case 'parts':
      return from(indexed('name_parts', text))
    case 'nicknames':
      return nicknamed(text, scope)
  }
}

function indexed(table: 'name_words' | 'name_parts', match: SQL): SQL {
  const name = sql.identifier(table)
  return sql`${name} AS f CROSS JOIN name_keys AS k ON k.n = f.rowid CROSS JOIN client_names AS n ON n.id = k.name_id WHERE ${name} MATCH ${match}`
}

/** Narrows a search to the books in view, so that a common name elsewhere in the bank costs nothing. */
const ofBooks = ({ books }: Scope): SQL =>
  books === undefined
    ? sql``
    : sql` || coalesce((
  SELECT ' AND rm : (' || group_concat('"' || replace(replace(substr(id, 5), '_', ''), '-', '') || '"', ' OR ') || ')'
  FROM (${books}) WHERE id <> ''), '')`

/** Clients called by a word said whose other names hold another of them, each such name with the nickname before it. */
function nicknamed(text: SQL, { admits, books }: Scope): SQL {
  const called =
    books === undefined
      ? sql`client_names AS n INDEXED BY client_names_norm ON n.norm = w.value ->> 'nickname'`
      : sql`client_names AS n INDEXED BY client_names_book ON n.rm_id IN (${books}) AND n.norm = w.value ->> 'nickname'`
  return sql`SELECT o.client_id AS client, o.text AS name, called.norm || ' ' || o.norm AS norm
    FROM (SELECT n.client_id, n.norm, w.value AS said FROM json_each(${text}) AS w CROSS JOIN ${called}
      WHERE n.kind = 'nickname' AND ${admits} LIMIT ${sql.raw(String(mostNicknamed))}) AS called
    CROSS JOIN client_names AS o INDEXED BY client_names_client ON o.client_id = called.client_id
    WHERE o.kind <> 'nickname' AND o.norm LIKE '% %'
      AND EXISTS (SELECT 1 FROM json_each(called.said, '$.beside') AS b WHERE instr(' ' || o.keys || ' ', ' ' || b.value || ' ') > 0)`
}
