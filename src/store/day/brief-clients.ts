import type { ClientId } from '#domain/ids.ts'
import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { type BriefSpan, together } from './brief-span.ts'

/**
 * What the records of the clients of a book say of a day, in one statement. The book is listed once, and each table is
 * asked by client through its own index, so that the cost follows the book and not the bank, or one client of it;
 * CROSS JOIN keeps SQLite to that order.
 */
export const clientRows = (mine: Reach, span: BriefSpan, client?: ClientId): SQL => sql`
  WITH book AS MATERIALIZED (
    SELECT clients.id, clients.name, clients.segment, clients.kind, clients.birth_date FROM clients
    WHERE ${mine.sees()} AND clients.stage <> 'closed' ${client === undefined ? sql`` : sql`AND clients.id = ${client}`}
  ), lent AS MATERIALIZED (
    SELECT book.id AS client, book.name, book.segment, loan.id AS loan, loan.state, loan.currency, loan.matures_on,
      coalesce(loan.purpose, loan.number) AS subject, coalesce(loan.outstanding_minor, loan.amount_minor) AS owed
    FROM book CROSS JOIN loans AS loan ON loan.client_id = book.id
    WHERE loan.state IN ('running_ok', 'in_debt')
  ), asked AS MATERIALIZED (
    SELECT book.id AS client, book.name, book.segment, request.* FROM book
    CROSS JOIN requests AS request ON request.client_id = book.id
    WHERE request.status IN ('open', 'answered') AND request.paused_at IS NULL
  )
  ${together(arms(span))}`

const arms = (span: BriefSpan): SQL[] => [
  ...clocks(span),
  ...lending(span),
  ...owned(span),
  ...people(span),
  ...work(span),
]

const clocks = ({ clocksBefore, handoffsBefore }: BriefSpan): SQL[] => [
  sql`SELECT CASE WHEN kind = 'complaint' THEN 'complaint_answer' WHEN urgency = 'urgent' THEN 'urgent_answer'
      ELSE 'request_answer' END, id, client, name, segment, NULL, first_answer_due_at, subject, NULL, NULL, origin_kind,
      NULL, NULL
    FROM asked WHERE status = 'open' AND first_answered_at IS NULL AND first_answer_due_at < ${clocksBefore}`,
  // A wish that is not answered yet stands in the brief once, by its first clock.
  sql`SELECT kind || '_resolution', id, client, name, segment, NULL, resolution_due_at, subject, NULL, NULL,
      origin_kind, NULL, NULL
    FROM asked WHERE resolved_at IS NULL AND resolution_due_at < ${clocksBefore}
      AND NOT (status = 'open' AND first_answered_at IS NULL AND first_answer_due_at IS NOT NULL
        AND first_answer_due_at < ${clocksBefore})`,
  sql`SELECT CASE handed.status WHEN 'asked_back' THEN 'handoff_back' ELSE 'handoff_out' END, handed.id, book.id,
      book.name, book.segment, NULL, handed.due_at, handed.subject, NULL, NULL, handed.origin_kind,
      handed.department || ', ' || handed.role, NULL
    FROM book CROSS JOIN handoffs AS handed ON handed.client_id = book.id
    WHERE handed.status = 'asked_back' OR (handed.status IN ('sent', 'accepted') AND handed.due_at < ${handoffsBefore})`,
]

const lending = ({ on, maturity, instalment, covenantTest }: BriefSpan): SQL[] => [
  sql`SELECT 'maturity_loan', loan, client, name, segment, matures_on, NULL, subject, owed, currency, NULL, NULL, NULL
    FROM lent WHERE matures_on BETWEEN ${on} AND ${maturity}`,
  sql`SELECT 'arrears', loan, client, name, segment, NULL, NULL, subject, owed, currency, NULL, NULL, NULL
    FROM lent WHERE state = 'in_debt'`,
  sql`SELECT 'instalment', part.id, lent.client, lent.name, lent.segment, part.due_on, NULL, lent.subject,
      part.amount_minor, part.currency, NULL, NULL, lent.loan
    FROM lent CROSS JOIN instalments AS part ON part.loan_id = lent.loan
    WHERE part.due_on <= ${instalment} AND part.paid_on IS NULL`,
  sql`SELECT 'covenant', held.id, lent.client, lent.name, lent.segment, NULL, NULL, held.kind, NULL, NULL, NULL,
      json_object('operator', held.operator, 'threshold', held.threshold, 'value', held.last_value,
        'tested', held.tested_on, 'next', held.next_test_on, 'until', ${covenantTest}), NULL
    FROM lent CROSS JOIN covenants AS held ON held.loan_id = lent.loan
    WHERE held.last_value IS NOT NULL OR held.next_test_on <= ${covenantTest}`,
]

const owned = ({ on, maturity, expiry }: BriefSpan): SQL[] => [
  sql`SELECT 'maturity_holding', held.id, book.id, book.name, book.segment, held.matures_on, NULL, held.name,
      held.value_minor, held.currency, NULL, NULL, NULL
    FROM book CROSS JOIN holdings AS held ON held.client_id = book.id
    WHERE held.matures_on BETWEEN ${on} AND ${maturity}`,
  // A paper that a later one of its kind replaces is nobody's worry.
  sql`SELECT 'document', paper.id, book.id, book.name, book.segment, paper.expires_on, NULL, NULL, NULL, NULL, NULL,
      replace(paper.kind, '_', ' '), NULL
    FROM book CROSS JOIN documents AS paper ON paper.client_id = book.id
    WHERE paper.expires_on <= ${expiry} AND paper.status IN ('on_file', 'expired')
      AND NOT EXISTS (SELECT 1 FROM documents AS later WHERE later.client_id = paper.client_id
        AND later.kind = paper.kind AND later.status = 'on_file' AND later.expires_on > paper.expires_on)`,
  sql`SELECT 'kyc', book.id, book.id, book.name, book.segment, checked.valid_until, NULL, NULL, NULL, NULL, NULL, NULL,
      NULL
    FROM book CROSS JOIN kyc AS checked ON checked.client_id = book.id
    WHERE checked.valid_until <= ${expiry}`,
]

const people = ({ on, lifeEvent, birthdays }: BriefSpan): SQL[] => [
  sql`SELECT 'birthday', book.id, book.id, book.name, book.segment, day.value, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM book CROSS JOIN json_each(${JSON.stringify(Object.fromEntries(birthdays))}) AS day
      ON day.key = substr(book.birth_date, 6)
    LEFT JOIN client_profiles AS profile ON profile.client_id = book.id
    WHERE book.kind = 'individual' AND profile.deceased IS NOT 1 AND profile.do_not_contact IS NOT 1`,
  sql`SELECT 'life_event', fact.id, book.id, book.name, book.segment, fact."on", NULL, fact.text, NULL, NULL,
      ${factOrigin}, NULL, NULL
    FROM book CROSS JOIN facts AS fact ON fact.client_id = book.id
    WHERE fact.kind = 'life_event' AND fact."on" BETWEEN ${on} AND ${lifeEvent}`,
]

/** A source of an unknown kind counts as outside. */
export const factOrigin = sql`CASE WHEN fact.source_kind IN ('rm', 'mail', 'note', 'file', 'import', 'chat')
  THEN fact.source_kind ELSE 'import' END`

const work = ({ on, ends, promise }: BriefSpan): SQL[] => [
  sql`SELECT CASE owed_by WHEN 'bank' THEN 'promise_ours' ELSE 'promise_theirs' END, given.id, book.id, book.name,
      book.segment, given.due_on, NULL, given.text, NULL, NULL, given.origin_kind, NULL, NULL
    FROM book CROSS JOIN promises AS given ON given.client_id = book.id
    WHERE given.status = 'open' AND given.due_on <= ${promise}`,
  sql`SELECT ${taskKind}, task.id, book.id, book.name, book.segment, task.due_on, task.due_at, task.text, NULL, NULL,
      task.origin_kind, NULL, NULL
    FROM book CROSS JOIN tasks AS task ON task.client_id = book.id AND task.status = 'open'
    WHERE ${taskIsDue(on, ends)}`,
]

export const taskKind = sql`CASE task.priority WHEN 'high' THEN 'task_high' ELSE 'task' END`

/** Due on the day or before, and waiting for no other task. */
export const taskIsDue = (on: BriefSpan['on'], ends: BriefSpan['ends']): SQL => sql`
  (CASE WHEN task.due_at IS NULL THEN task.due_on <= ${on} ELSE task.due_at < ${ends} END)
  AND NOT EXISTS (SELECT 1 FROM tasks AS first WHERE first.id = task.depends_on AND first.status = 'open')`
