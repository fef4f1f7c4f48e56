import type { View } from './columns.ts'
import { clientAnd, column, ownerOf, plain } from './columns.ts'

/** One row a day: a second run on the same day must not show that something in the record had changed. */
const newestOfDay = `(SELECT max(n.rowid) AS newest FROM verdicts AS n GROUP BY n.thread_id, n.client_id, n.product_id, n.day)`

export const verdicts: View = {
  name: 'v_verdicts',
  doc: 'One row a product judged for a client in a conversation on a day: the last verdict of that day.',
  columns: clientAnd(
    plain('v', 'thread_id', 'Conversation it was given in'),
    plain('v', 'product_id', 'Product'),
    column('product_name', 'd.name', 'Name of the product; null where it left the shelf'),
    plain('v', 'day', 'Day it was given for'),
    plain('v', 'outcome', 'allow, warn-and-acknowledge, require-approval or block'),
    plain('v', 'rules', 'Rules that fired, JSON; SUIT-HOLD is to be taken up with Compliance'),
    plain('v', 'pack', 'Rule pack'),
    plain('v', 'rules_sha256', 'Digest of the rule file'),
  ),
  from: `verdicts AS v ${ownerOf('v')} LEFT JOIN products AS d ON d.id = v.product_id JOIN ${newestOfDay} AS w ON w.newest = v.rowid`,
}

export const outbox: View = {
  name: 'v_outbox',
  doc: 'One row a message on its way out or gone; the text itself is in none of the views.',
  columns: clientAnd(
    column('outgoing_id', 'o.id', 'Message'),
    plain('o', 'proposal_id', 'Proposal whose approval sends it'),
    plain('o', 'draft_id', 'Draft it was made from'),
    column('actor_email', 'w.email', 'In whose name it goes'),
    plain('o', 'recipient', 'Address, from the record of the client'),
    plain('o', 'channel', 'How it goes'),
    plain('o', 'language', 'Language of the text'),
    plain('o', 'country', 'Country whose quiet times count'),
    column(
      'status',
      "CASE o.status WHEN 'sending' THEN 'queued' ELSE o.status END",
      'queued, cancelled, sent or failed',
    ),
    plain('o', 'queued_at', 'Instant of the approval'),
    plain('o', 'send_after', 'Instant until which it can be stopped'),
    plain('o', 'sent_at', 'Instant it left'),
    plain('o', 'archive_ref', 'Copy in the archive'),
  ),
  from: `outbox AS o ${ownerOf('o')} LEFT JOIN users AS w ON w.id = o.actor_id`,
}
