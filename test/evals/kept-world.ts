import { isDeepStrictEqual } from 'node:util'
import { wholeDatabase } from '#test/support/import.ts'
import type { MakeWorld } from './chat.ts'
import type { World } from './world.ts'

/** Tables that a conversation fills as long as nobody approves; the demo book begins with nothing in them. */
const talk = ['verdicts', 'drafts', 'proposals', 'messages', 'turns', 'threads'] as const
/** Written once by a store, which then knows that it is there: the rules in force, the same for every case. */
const standing = 'rule_packs'
/** How often a world goes on before all that it holds is compared with what it began with. */
const compareEvery = 150

/** What a world begins with: every row of it, and how far the trail goes. */
type Begun = Readonly<{ tables: Record<string, unknown[]>; trail: number }>

const trailOf = async (world: World): Promise<number> =>
  Number((await world.store().db.raw.execute('SELECT coalesce(max(seq), 0) AS seq FROM audit')).rows[0]?.seq)

/**
 * Makes worlds that go on from case to case while nothing was saved and no time went by: what was said is taken out
 * again, so that each begins as a new one. A new one costs more than what most cases ask of it.
 */
export function keptWorlds(make: MakeWorld): { make: MakeWorld; remove(): Promise<void> } {
  let kept: World | undefined
  let begun: Begun | undefined
  let returns = 0

  async function compare(world: World, { tables }: Begun): Promise<void> {
    const now = await wholeDatabase(world.store())
    const other = Object.keys(now).filter(
      (table) => table !== standing && !isDeepStrictEqual(now[table], tables[table]),
    )
    if (other.length > 0) throw new Error(`cases left something behind: ${other.join(', ')}`)
  }

  /** Takes out what was said; false where more came of it than talk. */
  async function cleared(world: World, begun: Begun): Promise<boolean> {
    await world.assistant().drain()
    const { raw } = world.store().db
    const { rows } = await raw.execute("SELECT 1 FROM proposals WHERE status <> 'pending' LIMIT 1")
    if (rows.length > 0) return false
    await raw.batch([
      ...talk.map((table) => `DELETE FROM ${table}`),
      `DELETE FROM audit_payloads WHERE audit_id IN (SELECT id FROM audit WHERE seq > ${begun.trail})`,
      `DELETE FROM audit WHERE seq > ${begun.trail}`,
      `UPDATE sqlite_sequence SET seq = ${begun.trail} WHERE name = 'audit'`,
    ])
    returns += 1
    if (returns % compareEvery === 0) await compare(world, begun)
    return true
  }

  async function makeOrKeep(options: Parameters<MakeWorld>[0]): Promise<World> {
    if (options.setup !== undefined || options.today !== undefined) return make(options)
    const world = kept ?? (await make(options))
    kept = undefined
    begun ??= { tables: await wholeDatabase(world.store()), trail: await trailOf(world) }
    const atFirst = begun
    let moved = false
    return {
      ...world,
      advance: (millis) => {
        moved = true
        world.advance(millis)
      },
      restart: () => {
        moved = true
        return world.restart()
      },
      close: async () => {
        if (!moved && (await cleared(world, atFirst))) kept = world
        else await world.close()
      },
    }
  }

  return {
    make: makeOrKeep,
    remove: async () => {
      if (kept === undefined || begun === undefined) return
      await compare(kept, begun)
      await kept.close()
    },
  }
}
