import type { LocalDate } from '#domain/time.ts'
import { addDays } from '#domain/time.ts'
import type { Database } from '#store/database.ts'

/** Whole numbers below `limit`, the same for the same seed. */
function seeded(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

type Row = Readonly<Record<string, string | number | null>>

/**
 * Records of three relationship managers around a day, as awkward as chance makes them: Ana, whose brief it is, Cora,
 * whom she covers, and Boris, whom she does not see. Ids carry no order of anything else.
 */
export async function randomDay(db: Database, seed: number, on: LocalDate): Promise<void> {
  const random = seeded(seed)
  const pick = <Item>(list: readonly Item[]): Item => list[random(list.length)]!
  const rows: (readonly [table: string, row: Row])[] = []
  let made = 0
  const id = (prefix: string): string => {
    made += 1
    return `${prefix}_${random(36 ** 4).toString(36)}x${made}`
  }
  const add = (table: string, row: Row): string => {
    rows.push([table, row])
    return String(row.id)
  }
  const near = (back: number, ahead: number): LocalDate => addDays(on, random(back + ahead + 1) - back)
  const moment = (back: number, ahead: number): string =>
    `${near(back, ahead)}T${String(random(24)).padStart(2, '0')}:${pick(['00', '30'])}:00.000Z`
  const maybe = <Value>(value: Value): Value | null => (random(4) === 0 ? null : value)
  const created = `${addDays(on, -40)}T08:00:00.000Z`

  for (const name of ['ana', 'cora', 'boris'])
    add('users', {
      id: `usr_${name}`,
      email: `${name}@bank.example`,
      name,
      role: 'rm',
      zone: 'UTC',
      language: 'en',
      auto_commit: 0,
      active: 1,
      created_at: created,
    })
  const grant = { actor_id: 'usr_ana', granted_by: 'usr_ana', reason: 'holiday' }
  add('grants', {
    ...grant,
    id: 'gra_now',
    book_id: 'usr_cora',
    from_at: created,
    to_at: `${addDays(on, 5)}T00:00:00.000Z`,
  })
  add('grants', {
    ...grant,
    id: 'gra_past',
    book_id: 'usr_boris',
    from_at: created,
    to_at: `${addDays(on, -1)}T00:00:00.000Z`,
  })

  for (let n = 0; n < 24; n += 1) {
    const rm = pick(['usr_ana', 'usr_ana', 'usr_cora', 'usr_boris'])
    const client = id('cli')
    const birth = near(6, 6)
    add('clients', {
      id: client,
      kind: pick(['individual', 'individual', 'legal_entity']),
      name: `Client ${n}`,
      rm_id: rm,
      segment: pick([null, 'key', 'corporate', 'affluent', 'sme', 'mass']),
      stage: pick(['active', 'active', 'active', 'prospect', 'closed']),
      birth_date: maybe(pick([`1970${birth.slice(4)}`, `1984${birth.slice(4)}`, '1980-02-29', '1991-07-07'])),
      client_since: addDays(on, -30 - random(500)),
      created_at: created,
      updated_at: created,
    })
    if (random(2) === 0)
      add('client_profiles', {
        client_id: client,
        deceased: pick([null, 0, 0, 1]),
        do_not_contact: pick([null, 0, 0, 1]),
        vulnerable: pick([null, 0, 1]),
      })
    if (random(2) === 0) add('kyc', { client_id: client, status: 'valid', valid_until: maybe(near(40, 50)) })
    for (let k = random(3); k > 0; k -= 1)
      add('interactions', {
        id: id('int'),
        client_id: client,
        on: near(400, 0),
        channel: pick(['call', 'meeting', 'email', 'letter']),
        text: 'talked',
        origin_kind: 'rm',
        created_at: created,
      })
    for (let k = random(3); k > 0; k -= 1)
      add('documents', {
        id: id('doc'),
        client_id: client,
        kind: pick(['passport', 'statutes']),
        status: pick(['on_file', 'expired', 'requested']),
        expires_on: maybe(near(40, 40)),
      })
    for (let k = random(3); k > 0; k -= 1)
      add('holdings', { id: id('hld'), client_id: client, name: 'Deposit', matures_on: maybe(near(5, 20)) })
    for (let k = random(3); k > 0; k -= 1) {
      const loan = add('loans', {
        id: id('lon'),
        client_id: client,
        amount_minor: 100_000,
        currency: 'CHF',
        matures_on: maybe(near(5, 20)),
        state: pick(['running_ok', 'in_debt', 'finished_ok', 'finished_unpaid']),
      })
      for (let part = random(4); part > 0; part -= 1)
        add('instalments', {
          id: id('ins'),
          loan_id: loan,
          due_on: near(30, 12),
          amount_minor: 1000,
          currency: 'CHF',
          paid_on: random(2) === 0 ? addDays(on, -1) : null,
        })
      for (let part = random(2); part > 0; part -= 1)
        add('covenants', {
          id: id('cov'),
          loan_id: loan,
          kind: 'dscr',
          operator: pick(['<=', '>=']),
          threshold: pick(['1.20', '1.2', '3']),
          last_value: maybe(pick(['1.2', '1.1', '3.5'])),
          tested_on: maybe(near(90, 0)),
          next_test_on: maybe(near(10, 50)),
        })
    }
    for (let k = random(3); k > 0; k -= 1)
      add('facts', {
        id: id('fct'),
        client_id: client,
        kind: pick(['life_event', 'family']),
        text: 'moves',
        on: maybe(near(4, 12)),
        confidence: 1,
        source_kind: 'rm',
        recorded_at: created,
      })
    for (let k = random(3); k > 0; k -= 1)
      add('promises', {
        id: id('prm'),
        client_id: client,
        owner_id: rm,
        text: 'sheet',
        made_on: addDays(on, -30),
        due_on: maybe(near(6, 12)),
        status: pick(['open', 'open', 'kept', 'broken']),
        owed_by: pick(['bank', 'client']),
        origin_kind: 'rm',
      })
    for (let k = random(3); k > 0; k -= 1)
      add('requests', {
        id: id('req'),
        client_id: client,
        owner_id: rm,
        kind: pick(['request', 'complaint']),
        subject: 'wish',
        urgency: pick(['normal', 'urgent']),
        status: pick(['open', 'open', 'answered', 'resolved']),
        received_at: created,
        first_answer_due_at: maybe(moment(2, 3)),
        first_answered_at: random(3) === 0 ? created : null,
        resolution_due_at: maybe(moment(2, 4)),
        resolved_at: null,
        paused_at: random(5) === 0 ? created : null,
        origin_kind: 'mail',
      })
    for (let k = random(3); k > 0; k -= 1)
      add('handoffs', {
        id: id('hnd'),
        client_id: client,
        owner_id: rm,
        department: 'operations',
        role: 'payments',
        assignee_id: pick(['usr_ana', 'usr_boris']),
        subject: 'look',
        text: 'look',
        pack: '[]',
        informed: '[]',
        due_at: moment(2, 3),
        status: pick(['sent', 'accepted', 'asked_back', 'done']),
        origin_kind: 'rm',
        created_at: created,
      })
    for (let k = random(2); k > 0; k -= 1)
      add('meetings', {
        id: id('mtg'),
        client_id: random(5) === 0 ? null : client,
        owner_id: rm,
        subject: 'review',
        starts_at: moment(0, 3),
        ends_at: `${addDays(on, 4)}T00:00:00.000Z`,
        channel: pick(['meeting', 'email']),
        status: pick(['planned', 'planned', 'held', 'cancelled']),
        uid: String(made),
        origin_kind: 'rm',
        created_at: created,
      })
    let before: string | null = null
    for (let k = random(4); k > 0; k -= 1)
      before = add('tasks', {
        id: id('tsk'),
        client_id: random(5) === 0 ? null : client,
        owner_id: rm,
        text: 'do',
        due_on: maybe(near(4, 3)),
        due_at: random(3) === 0 ? moment(2, 2) : null,
        priority: pick(['low', 'normal', 'high']),
        status: pick(['open', 'open', 'done']),
        depends_on: random(2) === 0 ? before : null,
        origin_kind: 'rm',
        created_at: created,
      })
    for (let k = random(2); k > 0; k -= 1)
      add('proposals', {
        id: id('prp'),
        thread_id: 'thr_1',
        turn_id: id('trn'),
        actor_id: pick(['usr_ana', 'usr_boris']),
        tool: 'create_task',
        risk: pick(['low_write', 'client_send', 'sensitive']),
        client_id: random(4) === 0 ? null : client,
        bound: '{}',
        input: '{}',
        input_digest: String(made),
        card: '{"title":{"en":"Task"},"fields":[]}',
        origins: '[]',
        status: pick(['pending', 'pending', 'committed']),
        created_at: created,
        expires_at: moment(1, 1),
      })
    for (let k = random(2); k > 0; k -= 1) {
      const draft = add('drafts', {
        id: id('drf'),
        client_id: client,
        owner_id: rm,
        purpose: 'thanks',
        channel: 'email',
        language: 'en',
        subject: 'Thanks',
        body: 'b',
        origins: '[]',
        missing: '[]',
        created_at: moment(12, 0),
      })
      if (random(2) === 0)
        add('outbox', {
          id: id('out'),
          proposal_id: id('prp'),
          draft_id: draft,
          client_id: client,
          recipient: 'a@clients.example',
          subject: 's',
          body: 'b',
          status: pick(['queued', 'sent', 'cancelled']),
          queued_at: created,
          send_after: created,
        })
    }
    for (let k = random(2); k > 0; k -= 1)
      add('notices', {
        id: id('ntc'),
        user_id: pick(['usr_ana', 'usr_boris']),
        kind: 'clock',
        key: String(made),
        client_id: maybe(client),
        facts: '{}',
        created_at: moment(40, 0),
        deliver_after: created,
        delivered_at: random(3) === 0 ? created : null,
      })
  }
  // Any order of rows in their tables tells the same day.
  const shuffled = rows.map((row) => ({ row, key: random(1_000_000) })).sort((a, b) => a.key - b.key)
  await db.raw.batch(
    shuffled.map(({ row: [table, row] }) => ({
      sql: `INSERT INTO ${table} (${Object.keys(row)
        .map((name) => `"${name}"`)
        .join(', ')}) VALUES (${Object.keys(row)
        .map(() => '?')
        .join(', ')})`,
      args: Object.values(row),
    })),
    'write',
  )
}
