import type { SQL } from '#drizzle'
import { sql } from '#drizzle'
import type { Reach } from '../book/reach.ts'
import { inBookOf } from '../entitlement.ts'
import { taskIsDue, taskKind } from './brief-clients.ts'
import { type BriefSpan, together } from './brief-span.ts'

/**
 * What waits for the actor in person, in one statement. `mine` reaches the actor's own and covered books, `reach` all
 * whose cards they may approve as the second person.
 */
export const ownRows = (mine: Reach, reach: Reach, span: BriefSpan): SQL =>
  together([
    meetings(mine, span),
    ownTasks(mine, span),
    handed(mine, span),
    ownCards(mine, span),
    secondCards(reach, span),
    unsent(mine, span),
    notices(mine, span),
  ])

/** Cards that wait for a second person, for roles whose brief holds nothing else. */
export const approvalRows = (reach: Reach, span: BriefSpan): SQL => together([secondCards(reach, span)])

/** The actor's meetings and those of covered books, with what there is to know of their clients. */
const meetings = (mine: Reach, { begins, ends }: BriefSpan): SQL => sql`
  SELECT 'meeting', planned.id, clients.id, clients.name, clients.segment, NULL, planned.starts_at, planned.subject,
    NULL, NULL, planned.origin_kind, json_object(
      'ends', planned.ends_at, 'channel', planned.channel, 'place', planned.place, 'client', clients.id,
      'contact', clients.last_contact_on, 'doNotContact', profile.do_not_contact, 'vulnerable', profile.vulnerable,
      'complaint', profile.complaint_open IS 1 OR EXISTS (SELECT 1 FROM requests AS wish
        WHERE wish.client_id = clients.id AND wish.kind = 'complaint' AND wish.status IN ('open', 'answered')),
      'requests', (SELECT count(*) FROM requests AS wish
        WHERE wish.client_id = clients.id AND wish.kind = 'request' AND wish.status IN ('open', 'answered')),
      'promises', (SELECT count(*) FROM promises AS given
        WHERE given.client_id = clients.id AND given.status = 'open' AND given.owed_by = 'bank'),
      'kyc', (SELECT checked.valid_until FROM kyc AS checked WHERE checked.client_id = clients.id)), NULL
  FROM meetings AS planned
  LEFT JOIN clients ON clients.id = planned.client_id
  LEFT JOIN client_profiles AS profile ON profile.client_id = clients.id
  WHERE planned.owner_id IN (${mine.books()}) AND planned.starts_at >= ${begins} AND planned.starts_at < ${ends}
    AND planned.status = 'planned'
    AND CASE WHEN planned.client_id IS NULL THEN planned.owner_id = ${mine.actor.id}
      ELSE clients.id IS NOT NULL AND ${mine.sees()} END`

/** Tasks about nobody; those of clients stand among the clients' rows. */
const ownTasks = (mine: Reach, { on, ends }: BriefSpan): SQL => sql`
  SELECT ${taskKind}, task.id, NULL, NULL, NULL, task.due_on, task.due_at, task.text, NULL, NULL, task.origin_kind,
    NULL, NULL
  FROM tasks AS task
  WHERE task.owner_id = ${mine.actor.id} AND task.status = 'open' AND task.client_id IS NULL AND ${taskIsDue(on, ends)}`

/** The department sees its pack and not the client. */
const handed = (mine: Reach, { handoffsBefore }: BriefSpan): SQL => sql`
  SELECT 'handoff_in', handed.id, NULL, NULL, NULL, NULL, handed.due_at, handed.subject, NULL, NULL,
    handed.origin_kind, NULL, NULL
  FROM handoffs AS handed
  WHERE handed.assignee_id = ${mine.actor.id} AND handed.status IN ('sent', 'accepted')
    AND handed.due_at < ${handoffsBefore}`

const titleOf = (language: BriefSpan['language']): SQL =>
  sql`json_extract(proposals.card, ${`$.title.${language}`})`

const cardOrigin = sql`(SELECT json_extract(label.value, '$.kind') FROM json_each(proposals.origins) AS label
  WHERE json_extract(label.value, '$.kind') <> 'rm' ORDER BY label.key LIMIT 1)`

const ownCards = (mine: Reach, { now, language }: BriefSpan): SQL => sql`
  SELECT 'approval_own', proposals.id, clients.id, clients.name, clients.segment, NULL, proposals.expires_at,
    ${titleOf(language)}, NULL, NULL, ${cardOrigin}, NULL, NULL
  FROM proposals LEFT JOIN clients ON clients.id = proposals.client_id
  WHERE proposals.actor_id = ${mine.actor.id} AND proposals.status = 'pending' AND proposals.expires_at > ${now}
    AND proposals.risk <> 'sensitive' AND (proposals.client_id IS NULL OR ${mine.sees()})`

/** Cards of others that only a second person may approve, for who may be that person. */
function secondCards(reach: Reach, { now, language }: BriefSpan): SQL {
  const { role, id } = reach.actor
  const may = role === 'compliance' || role === 'lead' ? inBookOf(reach.actor, reach.clock) : sql`1 = 0`
  return sql`
    SELECT 'approval_second', proposals.id, proposals.client_id, named.name, named.segment, NULL,
      proposals.expires_at, ${titleOf(language)}, NULL, NULL, ${cardOrigin}, NULL, NULL
    FROM proposals LEFT JOIN clients AS named ON named.id = proposals.client_id
    WHERE proposals.status = 'pending' AND proposals.expires_at > ${now} AND proposals.risk = 'sensitive'
      AND proposals.actor_id <> ${id} AND ${may}`
}

/** Of the last days, with no sending on its way or done, and not written anew since. */
const unsent = (mine: Reach, { draftsFrom }: BriefSpan): SQL => sql`
  SELECT 'draft', draft.id, clients.id, clients.name, clients.segment, NULL, draft.created_at, draft.subject, NULL,
    NULL, (SELECT json_extract(label.value, '$.kind') FROM json_each(draft.origins) AS label
      WHERE json_extract(label.value, '$.kind') <> 'rm' ORDER BY label.key LIMIT 1), NULL, NULL
  FROM drafts AS draft CROSS JOIN clients ON clients.id = draft.client_id
  WHERE draft.owner_id = ${mine.actor.id} AND draft.created_at >= ${draftsFrom} AND ${mine.sees()}
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.client_id = draft.client_id AND outbox.draft_id = draft.id
      AND outbox.status <> 'cancelled')
    AND NOT EXISTS (SELECT 1 FROM drafts AS later WHERE later.client_id = draft.client_id
      AND later.owner_id = draft.owner_id AND later.purpose = draft.purpose
      AND (later.created_at, later.id) > (draft.created_at, draft.id))`

/** What was said and not shown yet; a digest is a brief itself. */
const notices = (mine: Reach, { noticesFrom }: BriefSpan): SQL => sql`
  SELECT 'notice', notice.id, clients.id, clients.name, clients.segment, NULL, notice.created_at,
    replace(notice.kind, '_', ' '), NULL, NULL, NULL, NULL, NULL
  FROM notices AS notice LEFT JOIN clients ON clients.id = notice.client_id
  WHERE notice.user_id = ${mine.actor.id} AND notice.created_at >= ${noticesFrom} AND notice.delivered_at IS NULL
    AND notice.kind <> 'digest'
    AND (notice.client_id IS NULL OR ${mine.sees()})`

/**
 * Clocks of the teams' books that ran out or run out on the day; what stands among the clients of the lead's own book and
 * of those they cover, `mine`, is left out.
 */
export const teamRows = (reach: Reach, mine: Reach, { ends }: BriefSpan): SQL =>
  together([
    sql`
  SELECT 'team_answer', wish.id, clients.id, clients.name, clients.segment, NULL, wish.first_answer_due_at,
    wish.subject, NULL, NULL, wish.origin_kind, person.name, NULL
  ${teamWishes(reach, mine)} AND wish.status = 'open' AND wish.first_answered_at IS NULL
    AND wish.first_answer_due_at < ${ends}
  `,
    sql`SELECT 'team_resolution', wish.id, clients.id, clients.name, clients.segment, NULL, wish.resolution_due_at,
    wish.subject, NULL, NULL, wish.origin_kind, person.name, NULL
  ${teamWishes(reach, mine)} AND wish.status IN ('open', 'answered') AND wish.resolved_at IS NULL
    AND wish.resolution_due_at < ${ends}
    AND NOT (wish.status = 'open' AND wish.first_answered_at IS NULL AND wish.first_answer_due_at IS NOT NULL
      AND wish.first_answer_due_at < ${ends})`,
  ])

const teamWishes = (reach: Reach, mine: Reach): SQL => sql`
  FROM requests AS wish
  CROSS JOIN clients ON clients.id = wish.client_id
  LEFT JOIN users AS person ON person.id = wish.owner_id
  WHERE wish.owner_id IN (${reach.books()}) AND wish.paused_at IS NULL
    AND ${reach.admits(sql`clients.rm_id`)} AND NOT ${mine.admits(sql`clients.rm_id`)}`
