import type { View } from './columns.ts'
import { clientAnd, column, decimal, inBases, number, ownerOf, plain, quoted } from './columns.ts'

/** What is known of a client beside their products: facts, wishes, promises, papers, ties, deals, feedback. */

export const facts: View = {
  name: 'v_facts',
  doc: 'One row a fact of life or business that was learned of a client.',
  columns: clientAnd(
    column('fact_id', 'f.id', 'Fact'),
    plain('f', 'kind', 'What it is about, such as family, business, plan, preference or competitor'),
    quoted('f', 'text', 'The fact'),
    plain('f', 'on', 'Day it was said (quote the name: "on")'),
    plain('f', 'confidence', 'How sure it is, 0 to 1'),
    column('source', 'f.source_kind', 'Where it came from: rm, mail, note, file, import or chat'),
    plain('f', 'recorded_at', 'Instant it was stored'),
  ),
  from: `facts AS f ${ownerOf('f')}`,
}

export const requests: View = {
  name: 'v_requests',
  doc: 'One row a wish or complaint of a client.',
  columns: clientAnd(
    column('request_id', 'r.id', 'Request'),
    column('owner_email', 'w.email', 'Who answers it'),
    plain('r', 'kind', 'request or complaint'),
    quoted('r', 'subject', 'What it is about'),
    quoted('r', 'text', 'What the client wrote or said'),
    plain('r', 'channel', 'How it came'),
    plain('r', 'urgency', 'normal or urgent'),
    plain('r', 'urgency_reason', 'Why it is urgent or not'),
    plain('r', 'status', 'open, answered, resolved or closed'),
    plain('r', 'received_at', 'Instant it came'),
    plain('r', 'first_answer_due_at', 'Instant by which it must be answered'),
    plain('r', 'first_answered_at', 'Instant of the first answer'),
    plain('r', 'resolution_due_at', 'Instant by which it must be settled'),
    plain('r', 'resolved_at', 'Instant it was settled'),
    plain('r', 'paused_at', 'Instant since which its clocks stand still'),
    quoted('r', 'pause_reason', 'What it waits for'),
    column('answer_id', 'r.answer_ref', 'Contact or sent mail that answered it'),
    plain('r', 'escalation', '0 to nobody, 1 to the cover, 2 to the lead'),
    column('severity', 'x.severity', 'Of a complaint: low, medium, high or critical'),
    column('theme', 'x.theme', 'Of a complaint: what it is about, one of the themes'),
  ),
  from: `requests AS r ${ownerOf('r')} LEFT JOIN users AS w ON w.id = r.owner_id LEFT JOIN complaints AS x ON x.request_id = r.id`,
}

export const handoffs: View = {
  name: 'v_handoffs',
  doc: 'One row a piece of work handed to a department.',
  columns: clientAnd(
    column('handoff_id', 'h.id', 'Hand-off'),
    column('owner_email', 'w.email', 'Who handed it over'),
    plain('h', 'request_id', 'Request it serves'),
    plain('h', 'department', 'product, risk, operations, customer_service, legal or compliance'),
    plain('h', 'role', 'Role of the person who does it'),
    column('assignee_email', 'a.email', 'E-mail of that person'),
    quoted('h', 'subject', 'What it is about'),
    quoted('h', 'text', 'What is to be done'),
    plain('h', 'due_at', 'Instant it is due'),
    plain('h', 'status', 'sent, accepted, asked_back, done, declined or withdrawn'),
    quoted('h', 'answer', 'What the department wrote'),
    plain('h', 'answered_at', 'Instant of that'),
    plain('h', 'created_at', 'Instant it was handed over'),
  ),
  from: `handoffs AS h ${ownerOf('h')} LEFT JOIN users AS w ON w.id = h.owner_id LEFT JOIN users AS a ON a.id = h.assignee_id`,
}

export const promises: View = {
  name: 'v_promises',
  doc: 'One row a promise, made to a client or by one.',
  columns: clientAnd(
    column('promise_id', 'p.id', 'Promise'),
    column('owner_email', 'w.email', 'Who made it'),
    quoted('p', 'text', 'What was promised'),
    plain('p', 'made_on', 'Day it was made'),
    plain('p', 'due_on', 'Day it is due'),
    plain('p', 'status', 'open, kept or broken'),
    plain('p', 'owed_by', 'bank for what we promised, client for what the client did'),
    plain('p', 'evidence_ref', 'Contact, mail or paper that shows it was kept'),
    plain('p', 'closed_at', 'Instant it was closed'),
  ),
  from: `promises AS p ${ownerOf('p')} LEFT JOIN users AS w ON w.id = p.owner_id`,
}

export const relations: View = {
  name: 'v_relations',
  doc: 'One row a tie of a client to a person or company.',
  columns: clientAnd(
    plain('r', 'kind', 'What the other party is to the client'),
    column('related_id', 'o.id', 'The other party, where it is a client in the same book'),
    column('related_name', 'coalesce(r.to_name, o.name)', 'Name of the other party'),
    column('share_pct', number('r.share_pct'), 'Share held, percent'),
  ),
  // A client of another book is not shown as one: only the name that the record itself holds.
  from: `relations AS r JOIN clients AS c ON c.id = r.from_id LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN clients AS o ON o.id = r.to_id AND o.rm_id = c.rm_id`,
}

export const documents: View = {
  name: 'v_documents',
  doc: 'One row a paper of a client file.',
  columns: clientAnd(
    column('document_id', 'd.id', 'Paper'),
    plain('d', 'kind', 'Kind of paper, such as passport'),
    plain('d', 'status', 'on_file, requested, missing or expired'),
    plain('d', 'expires_on', 'Last day it is valid'),
    plain('d', 'requested_on', 'Day it was asked for'),
    plain('d', 'received_on', 'Day it came'),
  ),
  from: `documents AS d ${ownerOf('d')}`,
}

export const consents: View = {
  name: 'v_consents',
  doc: 'One row a consent that a client gave, refused or withdrew.',
  columns: clientAnd(
    plain('s', 'kind', 'What it is for'),
    plain('s', 'status', 'granted, refused or withdrawn'),
    plain('s', 'channel', 'Channel it is for'),
    plain('s', 'given_on', 'Day it was given'),
  ),
  from: `consents AS s ${ownerOf('s')}`,
}

export const deals: View = {
  name: 'v_deals',
  doc: 'One row a deal in the pipeline.',
  columns: clientAnd(
    column('deal_id', 'e.id', 'Deal'),
    column('owner_email', 'w.email', 'Whose deal it is'),
    quoted('e', 'subject', 'What it is about'),
    plain('e', 'stage', 'Stage'),
    column('amount', decimal('e.amount_minor', 'e.currency'), 'Amount'),
    plain('e', 'currency', 'Currency of the amount'),
    ...inBases('amount', 'e.amount_minor', 'e.currency'),
    column('probability_pct', number('e.probability_pct'), 'Chance, percent'),
    quoted('e', 'next_step', 'Next step'),
    plain('e', 'next_step_on', 'Day of it'),
    plain('e', 'updated_on', 'Day of the last change'),
  ),
  from: `deals AS e ${ownerOf('e')} LEFT JOIN users AS w ON w.id = e.owner_id`,
}

export const feedback: View = {
  name: 'v_feedback',
  doc: 'One row something a client said of the bank.',
  columns: clientAnd(
    column('feedback_id', 'f.id', 'Feedback'),
    plain('f', 'on', 'Day (quote the name: "on")'),
    plain('f', 'channel', 'How it was said'),
    plain('f', 'topic', 'What it is about'),
    plain('f', 'sentiment', 'Its tone'),
    plain('f', 'score', 'Score given'),
    quoted('f', 'quote', 'What was said'),
    plain('f', 'may_quote', '1 where the client agreed to be quoted'),
    plain('f', 'driver', 'What moved the score'),
    plain('f', 'survey', 'Survey it answers'),
  ),
  from: `feedback AS f ${ownerOf('f')}`,
}

export const prices: View = {
  name: 'v_prices',
  doc: 'One row a price of a product on a day.',
  columns: [
    plain('x', 'product_id', 'Product'),
    column('product_name', 'd.name', 'Its name'),
    plain('x', 'on', 'Day (quote the name: "on")'),
    column('price', number('x.price'), 'Price'),
    plain('x', 'currency', 'Currency of the price'),
  ],
  scope: 'shelf',
  from: 'prices AS x LEFT JOIN products AS d ON d.id = x.product_id',
}
