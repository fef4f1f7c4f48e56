import type { Database } from '#store/database.ts'

// The brief of a relationship manager as plain SQL, written from its description and sharing nothing with the code.

const book = `SELECT c.id, c.segment, c.kind, c.birth_date, c.client_since FROM clients c WHERE c.stage <> 'closed'
  AND (c.rm_id = :me OR EXISTS (SELECT 1 FROM grants g WHERE g.actor_id = :me AND g.book_id = c.rm_id
    AND g.from_at <= :now AND g.to_at > :now))`
/** Clients of any stage, as people see them. */
const seen = book.replace("c.stage <> 'closed'\n  AND ", '')
const lent = `(SELECT l.*, b.segment AS tier FROM loans l JOIN (${book}) b ON b.id = l.client_id
  WHERE l.state IN ('running_ok', 'in_debt'))`
const wish = `(SELECT r.*, b.segment AS tier FROM requests r JOIN (${book}) b ON b.id = r.client_id
  WHERE r.status IN ('open', 'answered') AND r.paused_at IS NULL)`
const unanswered = `status = 'open' AND first_answered_at IS NULL`
const until = (days: number) => `date(:on, '+${days} days')`
const instantBefore = (days: number) => `(${until(days)} || 'T00:00:00.000Z')`
const soon = instantBefore(2)

/** Every line of a rule: ref, when it is due (a whole day sorts after its moments), the client's tier, its kind. */
type Part = readonly [rule: string, sql: string]

const answer = (extra: string) =>
  `SELECT id AS ref, substr(first_answer_due_at, 1, 10) || ' ' || first_answer_due_at AS due, tier,
    CASE WHEN kind = 'complaint' THEN 'complaint_answer' WHEN urgency = 'urgent' THEN 'urgent_answer'
      ELSE 'request_answer' END AS kind
  FROM ${wish} WHERE ${unanswered} AND first_answer_due_at < ${soon} AND ${extra}`
const resolve = (extra: string) =>
  `SELECT id AS ref, substr(resolution_due_at, 1, 10) || ' ' || resolution_due_at AS due, tier,
    kind || '_resolution' AS kind FROM ${wish}
  WHERE resolved_at IS NULL AND resolution_due_at < ${soon}
    AND NOT coalesce(${unanswered} AND first_answer_due_at < ${soon}, 0) AND ${extra}`
const dated = (table: string, day: string, kind: string, extra: string) =>
  `SELECT x.id AS ref, x."${day}" || ' ~' AS due, b.segment AS tier, ${kind} AS kind
  FROM ${table} x JOIN (${book}) b ON b.id = x.client_id WHERE ${extra}`
const handed = (extra: string) =>
  `SELECT x.id AS ref, substr(x.due_at, 1, 10) || ' ' || x.due_at AS due, b.segment AS tier,
    CASE x.status WHEN 'asked_back' THEN 'handoff_back' ELSE 'handoff_out' END AS kind
  FROM handoffs x JOIN (${book}) b ON b.id = x.client_id WHERE ${extra}`
const toMe = (extra: string) =>
  `SELECT x.id AS ref, substr(x.due_at, 1, 10) || ' ' || x.due_at AS due, NULL AS tier, 'handoff_in' AS kind
  FROM handoffs x WHERE x.assignee_id = :me AND x.status IN ('sent', 'accepted') AND ${extra}`
const out = "x.status IN ('sent', 'accepted')"
const maturities = (extra: string) =>
  `${dated('holdings', 'matures_on', "'maturity_holding'", `x.matures_on BETWEEN :on AND ${until(14)} AND ${extra}`)}
  UNION ALL SELECT x.id, x.matures_on || ' ~', x.tier, 'maturity_loan' FROM ${lent} x
  WHERE x.matures_on BETWEEN :on AND ${until(14)} AND ${extra}`
const instalment = (extra: string) =>
  `SELECT ref, due, tier, kind FROM (
    SELECT i.id AS ref, i.due_on || ' ~' AS due, l.tier, 'instalment' AS kind,
      row_number() OVER (PARTITION BY i.loan_id ORDER BY i.due_on, i.id) AS place
    FROM instalments i JOIN ${lent} l ON l.id = i.loan_id WHERE i.paid_on IS NULL AND ${extra}) WHERE place = 1`
const fails = `coalesce(CASE v.operator WHEN '<=' THEN CAST(v.last_value AS REAL) > CAST(v.threshold AS REAL)
  ELSE CAST(v.last_value AS REAL) < CAST(v.threshold AS REAL) END, 0)`
const promise = (extra: string) =>
  dated(
    'promises',
    'due_on',
    "'promise_' || CASE x.owed_by WHEN 'bank' THEN 'ours' ELSE 'theirs' END",
    `x.status = 'open' AND ${extra}`,
  )
const document = (extra: string) =>
  dated(
    'documents',
    'expires_on',
    "'document'",
    `x.status <> 'requested' AND ${extra} AND (SELECT count(*) FROM documents y WHERE y.client_id = x.client_id
      AND y.kind = x.kind AND y.status = 'on_file' AND y.expires_on > x.expires_on) = 0`,
  )
const kyc = (extra: string) =>
  `SELECT b.id AS ref, k.valid_until || ' ~' AS due, b.segment AS tier, 'kyc' AS kind
  FROM kyc k JOIN (${book}) b ON b.id = k.client_id WHERE ${extra}`
const task = (high: boolean) =>
  `SELECT t.id AS ref, coalesce(substr(t.due_at, 1, 10) || ' ' || t.due_at, t.due_on || ' ~') AS due,
    b.segment AS tier, '${high ? 'task_high' : 'task'}' AS kind
  FROM tasks t LEFT JOIN (${book}) b ON b.id = t.client_id
  WHERE t.status = 'open' AND t.priority ${high ? '=' : '<>'} 'high'
    AND coalesce(substr(t.due_at, 1, 10), t.due_on) <= :on
    AND (b.id IS NOT NULL OR (t.client_id IS NULL AND t.owner_id = :me))
    AND (t.depends_on IS NULL OR t.depends_on NOT IN (SELECT id FROM tasks WHERE status = 'open'))`
const birthday = (days: string) => `
  SELECT b.id AS ref, d.day || ' ~' AS due, b.segment AS tier, 'birthday' AS kind FROM (${book}) b
  JOIN (SELECT ${until(0)} AS day UNION SELECT ${until(1)} UNION SELECT ${until(2)} UNION SELECT ${until(3)}) d
  LEFT JOIN client_profiles p ON p.client_id = b.id
  WHERE b.kind = 'individual' AND coalesce(p.deceased, 0) = 0 AND coalesce(p.do_not_contact, 0) = 0 AND ${days}
    AND (substr(b.birth_date, 6) = substr(d.day, 6)
      OR (substr(b.birth_date, 6) = '02-29' AND substr(d.day, 6) = '03-01'
        AND date(substr(d.day, 1, 4) || '-02-29') <> substr(d.day, 1, 4) || '-02-29'))`
const contact = `
  SELECT ref, due || ' ~' AS due, tier, 'contact' AS kind FROM (
    SELECT b.id AS ref, b.segment AS tier, date(coalesce(
      (SELECT max(i."on") FROM interactions i WHERE i.client_id = b.id AND i."on" <= :on AND (i.channel IN
        ('call', 'meeting', 'video', 'branch') OR (coalesce(b.segment, 'mass') = 'mass' AND i.channel IN ('email', 'message')))),
      b.client_since), '+' || CASE WHEN b.segment IN ('key', 'corporate') THEN 90
        WHEN b.segment IN ('affluent', 'sme') THEN 120 ELSE 365 END || ' days') AS due
    FROM (${book}) b LEFT JOIN client_profiles p ON p.client_id = b.id
    WHERE coalesce(p.deceased, 0) = 0 AND coalesce(p.do_not_contact, 0) = 0
      AND NOT EXISTS (SELECT 1 FROM meetings m WHERE m.client_id = b.id AND m.status = 'planned' AND m.starts_at > :now
        AND m.channel IN ('meeting', 'call', 'video', 'branch')))
  WHERE due < :on`
const life = (extra: string) => dated('facts', 'on', "'life_event'", `x.kind = 'life_event' AND ${extra}`)

const parts: readonly Part[] = [
  ['answer-late', answer('first_answer_due_at <= :now')],
  ['answer-first', answer("first_answer_due_at > :now AND (kind = 'complaint' OR urgency = 'urgent')")],
  ['resolution-late', resolve('resolution_due_at <= :now')],
  ['promise-late', promise("x.owed_by = 'bank' AND x.due_on < :on")],
  ['promise-today', promise("x.owed_by = 'bank' AND x.due_on = :on")],
  [
    'answer-today',
    answer(
      "first_answer_due_at > :now AND substr(first_answer_due_at, 1, 10) = :on AND kind = 'request' AND urgency <> 'urgent'",
    ),
  ],
  ['handoff-back', handed("x.status = 'asked_back'")],
  ['handoff-in', toMe(`x.due_at < ${instantBefore(1)}`)],
  [
    'meeting-today',
    `SELECT m.id AS ref, :on || ' ' || m.starts_at AS due, s.segment AS tier, 'meeting' AS kind
    FROM meetings m LEFT JOIN (${seen}) s ON s.id = m.client_id
    WHERE m.status = 'planned' AND substr(m.starts_at, 1, 10) = :on
      AND (m.owner_id = :me OR EXISTS (SELECT 1 FROM grants g WHERE g.actor_id = :me AND g.book_id = m.owner_id
        AND g.from_at <= :now AND g.to_at > :now))
      AND (s.id IS NOT NULL OR (m.client_id IS NULL AND m.owner_id = :me))`,
  ],
  [
    'covenant-failing',
    `SELECT v.id AS ref, coalesce(v.tested_on || ' ~', '~') AS due, l.tier, 'covenant_failing' AS kind
    FROM covenants v JOIN ${lent} l ON l.id = v.loan_id WHERE ${fails}`,
  ],
  ['instalment-missed', instalment('i.due_on < :on')],
  [
    'arrears',
    `SELECT x.id AS ref, '~' AS due, x.tier, 'arrears' AS kind FROM ${lent} x WHERE x.state = 'in_debt'`,
  ],
  ['maturity-near', maturities(`x.matures_on <= ${until(3)}`)],
  ['handoff-out-late', handed(`${out} AND x.due_at <= :now`)],
  ['resolution-today', resolve('resolution_due_at > :now AND substr(resolution_due_at, 1, 10) = :on')],
  ['kyc-expired', kyc('k.valid_until < :on')],
  [
    'approval-own',
    `SELECT p.id AS ref, substr(p.expires_at, 1, 10) || ' ' || p.expires_at AS due, s.segment AS tier,
      'approval_own' AS kind FROM proposals p LEFT JOIN (${seen}) s ON s.id = p.client_id
    WHERE p.actor_id = :me AND p.status = 'pending' AND p.expires_at > :now AND p.risk <> 'sensitive'
      AND (p.client_id IS NULL OR s.id IS NOT NULL)`,
  ],
  ['task-high', task(true)],
  ['contact-overdue', contact],
  ['task-due', task(false)],
  ['birthday-today', birthday('d.day = :on')],
  ['life-event-today', life('x."on" = :on')],
  ['instalment-due', instalment(`i.due_on BETWEEN :on AND ${until(7)}`)],
  ['document-expired', document('x.expires_on < :on')],
  [
    'answer-soon',
    answer("substr(first_answer_due_at, 1, 10) > :on AND kind = 'request' AND urgency <> 'urgent'"),
  ],
  ['resolution-soon', resolve('substr(resolution_due_at, 1, 10) > :on')],
  [
    'handoff-soon',
    `${handed(`${out} AND x.due_at > :now AND x.due_at < ${soon}`)}
    UNION ALL ${toMe(`x.due_at >= ${instantBefore(1)} AND x.due_at < ${soon}`)}`,
  ],
  ['promise-soon', promise(`x.owed_by = 'bank' AND x.due_on > :on AND x.due_on <= ${until(7)}`)],
  ['maturity-soon', maturities(`x.matures_on > ${until(3)}`)],
  ['promise-theirs', promise(`x.owed_by = 'client' AND x.due_on <= ${until(7)}`)],
  ['kyc-soon', kyc(`k.valid_until BETWEEN :on AND ${until(30)}`)],
  ['document-soon', document(`x.expires_on BETWEEN :on AND ${until(30)}`)],
  [
    'covenant-test',
    `SELECT v.id AS ref, v.next_test_on || ' ~' AS due, l.tier, 'covenant_test' AS kind
    FROM covenants v JOIN ${lent} l ON l.id = v.loan_id WHERE NOT ${fails} AND v.next_test_on <= ${until(30)}`,
  ],
  ['birthday-soon', birthday('d.day > :on')],
  ['life-event-soon', life(`x."on" > :on AND x."on" <= ${until(7)}`)],
  [
    'draft-unsent',
    `SELECT d.id AS ref, substr(d.created_at, 1, 10) || ' ' || d.created_at AS due, s.segment AS tier, 'draft' AS kind
    FROM drafts d JOIN (${seen}) s ON s.id = d.client_id
    WHERE d.owner_id = :me AND d.created_at >= strftime('%Y-%m-%dT%H:%M:%S', :now, '-7 days') || '.000Z'
      AND d.id NOT IN (SELECT draft_id FROM outbox WHERE status <> 'cancelled')`,
  ],
  [
    'notice-waiting',
    `SELECT n.id AS ref, substr(n.created_at, 1, 10) || ' ' || n.created_at AS due, s.segment AS tier, 'notice' AS kind
    FROM notices n LEFT JOIN (${seen}) s ON s.id = n.client_id
    WHERE n.user_id = :me AND n.delivered_at IS NULL AND (n.client_id IS NULL OR s.id IS NOT NULL)
      AND n.created_at >= strftime('%Y-%m-%dT%H:%M:%S', :now, '-30 days') || '.000Z'`,
  ],
]

const tierOrder = `CASE tier WHEN 'key' THEN 0 WHEN 'corporate' THEN 1 WHEN 'affluent' THEN 2 WHEN 'sme' THEN 3
  WHEN 'mass' THEN 4 ELSE 5 END`

/** The lines of the brief of a relationship manager, best first, as rule and record; the manager's zone is UTC. */
export async function independentBrief(
  db: Database,
  { me, on, now }: Readonly<{ me: string; on: string; now: string }>,
): Promise<readonly string[]> {
  const all = parts.map(
    ([rule, sql], place) => `SELECT ${place} AS place, '${rule}' AS rule, * FROM (${sql})`,
  )
  const lines: string[] = []
  for (const sql of all) {
    const { rows } = await db.raw.execute({
      sql: `SELECT rule || ' ' || ref AS line FROM (${sql}) ORDER BY due, ${tierOrder}, kind, ref`,
      args: { me, on, now },
    })
    lines.push(...rows.map(({ line }) => String(line)))
  }
  return lines
}
