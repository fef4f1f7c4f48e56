import { hasHan, loadHan } from '#domain/matching/han.ts'
import { searchFormsWith } from '#domain/name-forms.ts'
import type { Database } from '#store/database.ts'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { migrations } from '#store/migrations/index.ts'

export const bookSize = 300
const piece = 5000

/** Whole numbers below `limit`, the same in every run. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

type Script = 'latin' | 'cyrillic' | 'chinese'
export type Invented = Readonly<{ script: Script; first: string; family: string; text: string }>

const words = (text: string): string[] => text.split(' ')
const latinStarts = words(
  'Ka Be Mo Sta Gre Ho Li Ra Du Wa Fe No Pa Tri Schu Bra Vo Je Ru Ki Za Le Ma Do Ha Pe',
)
const latinMiddles = words('ler ran min ster dor vel nik lan rit bal gor sen tur mel ven dar lis for kel mar')
const latinEnds = words(
  'mann berg son ova er i ini ez ton well hart stein wick feld land ski ard ett ier aux',
)
const cyrillicStarts = words(
  'Ко Бе Мо Ста Гри Хо Ли Ра Ду Ва Фе Но Па Тро Шу Бра Во Же Ру Ки За Ле Ма До Ча Пе',
)
const cyrillicMiddles = words(
  'лер ран мин стер дор вел ник лан рит бал гор сен тур мел вен дар лис фор кел мар',
)
const cyrillicEnds = words('ов ев ин ский енко ян дзе ук ич ых')
const families = [
  ...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁',
]
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建文辉力国庆海波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子',
]

const pick = (list: readonly string[], random: (limit: number) => number): string =>
  list[random(list.length)]!

/** 60 % Latin, 25 % Cyrillic and 15 % Chinese names; first names are few, family names many, as in life. */
export function inventor(seed: number): () => Invented {
  const random = seeded(seed)
  const firsts = (starts: readonly string[], ends: readonly string[], count: number) =>
    Array.from({ length: count }, () => pick(starts, random) + pick(ends, random))
  const latinFirsts = firsts(latinStarts, words('na lia ria as bert mas rik dine lo vin tha ra el'), 200)
  const cyrillicFirsts = firsts(cyrillicStarts, words('на лия рия сей мир дим рис гей ля вин та ра'), 120)
  const middle = (list: readonly string[]) =>
    Array.from({ length: 1 + random(2) }, () => pick(list, random)).join('')
  return () => {
    const kind = random(100)
    if (kind < 60) {
      const family = pick(latinStarts, random) + middle(latinMiddles) + pick(latinEnds, random)
      const first = pick(latinFirsts, random)
      return { script: 'latin', first, family, text: `${first} ${family}` }
    }
    if (kind < 85) {
      const family = pick(cyrillicStarts, random) + middle(cyrillicMiddles) + pick(cyrillicEnds, random)
      const first = pick(cyrillicFirsts, random)
      return { script: 'cyrillic', first, family, text: `${first} ${family}` }
    }
    const family = pick(families, random)
    const first = pick(given, random) + (random(5) > 0 ? pick(given, random) : '')
    return { script: 'chinese', first, family, text: family + first }
  }
}

/** Statements after the tables are made and before their triggers: what a bulk load does at its end instead. */
const rebuild = [
  'INSERT INTO name_keys (n, name_id) SELECT rowid, id FROM client_names',
  `INSERT INTO name_words (rowid, tok, lat, keys, runs, rm) SELECT rowid, tok, lat, keys, runs, replace(replace(substr(rm_id, 5), '_', ''), '-', '') FROM client_names`,
  "INSERT INTO name_parts (rowid, norm, lat) SELECT rowid, norm, replace(lat, ' ', '') FROM client_names",
  `INSERT INTO name_vocabulary (word, uses) SELECT value, count(*) FROM client_names, json_each('["' || replace(keys, ' ', '","') || '"]') WHERE length(value) > 2 GROUP BY value`,
  `INSERT INTO name_slips (slip, word) SELECT DISTINCT slip, word FROM (SELECT word AS slip, word FROM name_vocabulary UNION ALL SELECT substr(word, 1, p.value - 1) || substr(word, p.value + 1), word FROM name_vocabulary, json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24]') AS p WHERE p.value <= length(word)) ORDER BY slip, word`,
  `INSERT OR REPLACE INTO book_marks (rm_id, clients, stamp) SELECT rm_id, count(*), random() / 1024 FROM clients GROUP BY rm_id UNION ALL SELECT '', count(*), random() / 1024 FROM clients`,
  `INSERT INTO client_places (place, uses) SELECT city, count(*) FROM clients GROUP BY city`,
]

const bulkIndexes = [
  'client_names_book',
  'client_names_norm',
  'client_names_lat',
  'client_names_client',
  'clients_rm_contact',
  'clients_rm_name',
  'clients_district',
  'clients_external',
  'clients_number',
  'clients_batch',
]

/** A bank of invented clients in a new file, with its indexes built in bulk; answers the names by the client's number. */
export async function inventBank(url: string, size: number): Promise<Database> {
  const db = await openDatabase({ url })
  await migrate(db, migrations)
  await people(db, Math.ceil(size / bookSize))
  const schema = await db.raw.execute(
    "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'index') AND sql IS NOT NULL",
  )
  const kept = schema.rows.filter(
    ({ type, name }) => type === 'trigger' || bulkIndexes.includes(String(name)),
  )
  for (const { type, name } of kept) await db.raw.execute(`DROP ${type} ${name}`)
  const han = await loadHan()
  const invent = inventor(size)
  for (let at = 0; at < size; at += piece) {
    const rows = Array.from({ length: Math.min(piece, size - at) }, (_, index) => {
      const { text } = invent()
      const { norm, tok, lat, keys, runs } = searchFormsWith(text, hasHan(text) ? han : undefined)
      return [
        number(at + index),
        manager(at + index),
        text,
        norm,
        tok,
        lat,
        keys,
        runs,
        `City ${(at + index) % 200}`,
      ]
    })
    const json = JSON.stringify(rows)
    await db.raw.batch(
      [
        {
          sql: `INSERT INTO clients (id, kind, name, rm_id, source, external_id, city, created_at, updated_at)
            SELECT 'cli_' || json_extract(value, '$[0]'), 'individual', json_extract(value, '$[2]'), json_extract(value, '$[1]'), 'bench', json_extract(value, '$[0]'), json_extract(value, '$[8]'), '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM json_each(?)`,
          args: [json],
        },
        {
          sql: `INSERT INTO client_names (id, client_id, rm_id, kind, text, norm, tok, lat, keys, runs)
            SELECT 'nam_' || json_extract(value, '$[0]'), 'cli_' || json_extract(value, '$[0]'), json_extract(value, '$[1]'), 'display', ${[2, 3, 4, 5, 6, 7].map((place) => `json_extract(value, '$[${place}]')`).join(', ')} FROM json_each(?)`,
          args: [json],
        },
      ],
      'write',
    )
  }
  for (const statement of rebuild) await db.raw.execute(statement)
  for (const { sql } of kept) await db.raw.execute(String(sql))
  return db
}

/** Numbers that look like nothing else: seven digits would be read as a phone too. */
export const number = (at: number): string => `C${String(at + 1).padStart(7, '0')}`
export const manager = (at: number): string => `usr_m${String(Math.floor(at / bookSize)).padStart(5, '0')}`

async function people(db: Database, managers: number): Promise<void> {
  const rows = Array.from({ length: managers }, (_, at) => manager(at * bookSize))
  await db.raw.batch(
    [
      {
        sql: `INSERT INTO users (id, email, name, role, zone, language, created_at)
          SELECT value, value || '@bench.example', value, 'rm', 'Europe/Zurich', 'en', '2026-01-01T00:00:00.000Z' FROM json_each(?)`,
        args: [JSON.stringify([...rows, 'usr_lead'])],
      },
      { sql: "INSERT INTO teams (id, name) VALUES ('tea_all', 'Everybody')", args: [] },
      {
        sql: "INSERT INTO team_members (team_id, user_id) SELECT 'tea_all', value FROM json_each(?)",
        args: [JSON.stringify([...rows, 'usr_lead'])],
      },
    ],
    'write',
  )
}
