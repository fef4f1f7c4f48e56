import type { View } from './columns.ts'
import { clientAnd, column, ownerOf, plain } from './columns.ts'

const preferred = (kind: string): string =>
  `(SELECT w.value FROM contacts AS w WHERE w.client_id = c.id AND w.kind = '${kind}' ORDER BY w.preferred DESC, w.id LIMIT 1)`

export const clients: View = {
  name: 'v_clients',
  doc: 'One row a client.',
  columns: [
    column('client_id', 'c.id', 'Client'),
    plain('c', 'name', 'Display name'),
    plain('c', 'kind', 'individual, legal_entity or household'),
    plain('c', 'rm_id', 'Relationship manager whose book the client is in'),
    column('rm_email', 'rm.email', 'E-mail of that relationship manager'),
    plain('c', 'segment', 'key, affluent, mass, sme or corporate'),
    plain('c', 'stage', 'prospect, active, dormant or closed'),
    plain('c', 'language', 'Language of letters: en, zh or ru'),
    column('number', 'c.external_id', 'Client number in the source system'),
    plain('c', 'source', 'Source system the client came from; null where the client was made here'),
    plain('c', 'gender', 'female or male'),
    plain('c', 'birth_date', 'Date of birth or foundation'),
    plain('c', 'district', 'District'),
    plain('c', 'city', 'City'),
    plain('c', 'region', 'Region'),
    plain('c', 'country', 'Country'),
    plain('c', 'address', 'Postal address'),
    column('phone', preferred('phone'), 'Preferred phone number'),
    column('email', preferred('email'), 'Preferred e-mail address'),
    column(
      'nickname',
      "(SELECT n.text FROM client_names AS n WHERE n.client_id = c.id AND n.kind = 'nickname' ORDER BY n.id LIMIT 1)",
      'What the relationship manager calls the client',
    ),
    plain('c', 'occupation', 'Occupation'),
    plain('c', 'sector', 'Sector of business'),
    plain('c', 'notes', 'Standing notes'),
    plain('c', 'client_since', 'First day as a client'),
    plain('c', 'last_contact_on', 'Day of the last contact'),
    plain('c', 'contact_every_days', 'Days between contacts that were agreed'),
    column('kyc_status', 'k.status', 'State of the know-your-customer file'),
    column('kyc_valid_until', 'k.valid_until', 'Last day it is valid'),
    plain('p', 'base_currency', 'Currency the client counts in'),
    plain('p', 'classification', 'Regulatory class, such as retail'),
    plain('p', 'risk_tolerance', 'Risk tolerance on record, 1 (lowest) and up'),
    plain('p', 'risk_assessed_on', 'Day of that assessment'),
    plain('p', 'horizon_months', 'Investment horizon in months'),
    plain('p', 'marketing_consent', 'Consent to marketing'),
    plain('p', 'us_person', '1 for a US person, 0 for not, null for unknown; so the flags below'),
    plain('p', 'pep', '1 for a politically exposed person'),
    plain('p', 'do_not_contact', '1 for a client who wants no contact'),
    plain('p', 'deceased', '1 for a client who died'),
    plain('p', 'vulnerable', '1 for a vulnerable client'),
    plain('p', 'complaint_open', '1 while a complaint is open'),
    plain('c', 'revision', 'Counts the changes of the client'),
    plain('c', 'updated_at', 'Instant of the last change'),
  ],
  from: 'clients AS c LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN client_profiles AS p ON p.client_id = c.id LEFT JOIN kyc AS k ON k.client_id = c.id',
}

export const interactions: View = {
  name: 'v_interactions',
  doc: 'One row a contact with a client.',
  columns: clientAnd(
    column('interaction_id', 'i.id', 'Contact'),
    plain('i', 'on', 'Day (quote the name: "on")'),
    plain('i', 'channel', 'call, meeting, video, email, message, letter, branch or other'),
    plain('i', 'direction', 'in or out'),
    plain('i', 'text', 'The note'),
    plain('i', 'language', 'Language of the note'),
    column('author_email', 'w.email', 'Who wrote it'),
    column('origin', 'i.origin_kind', 'Where the text came from: rm, mail, note, file, import or chat'),
    plain('i', 'created_at', 'Instant it was stored'),
  ),
  from: `interactions AS i ${ownerOf('i')} LEFT JOIN users AS w ON w.id = i.author_id`,
}

export const tasks: View = {
  name: 'v_tasks',
  doc: 'One row a task, with or without a client.',
  columns: clientAnd(
    column('task_id', 't.id', 'Task'),
    column('owner_email', 'w.email', 'Whose task it is'),
    plain('t', 'text', 'What is to be done'),
    plain('t', 'due_on', 'Day it is due'),
    plain('t', 'due_at', 'Instant it is due, where a time was said'),
    plain('t', 'priority', 'low, normal or high'),
    plain('t', 'status', 'open, done or cancelled'),
    plain('t', 'completed_at', 'Instant it was done'),
    column('origin', 't.origin_kind', 'Where the text came from: rm, mail, note, file, import or chat'),
    plain('t', 'created_at', 'Instant it was stored'),
  ),
  from: 'tasks AS t LEFT JOIN clients AS c ON c.id = t.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN users AS w ON w.id = t.owner_id',
}

export const proposals: View = {
  name: 'v_proposals',
  doc: 'One row a proposed change, decided or not.',
  columns: clientAnd(
    column('proposal_id', 'p.id', 'Proposal'),
    plain('p', 'thread_id', 'Conversation it was made in'),
    column('actor_email', 'w.email', 'Who it was made for'),
    plain('p', 'tool', 'Tool that would run'),
    plain('p', 'risk', 'low_write, client_send or sensitive'),
    plain('p', 'status', 'pending, committed, declined, expired, superseded or undone'),
    plain('p', 'input', 'Arguments, JSON'),
    plain('p', 'created_at', 'Instant it was made'),
    plain('p', 'expires_at', 'Instant it lapses'),
    column('decided_by', 'd.email', 'E-mail of who decided'),
    plain('p', 'decided_at', 'Instant of the decision'),
    plain('p', 'undone_at', 'Instant it was taken back'),
  ),
  from: 'proposals AS p LEFT JOIN clients AS c ON c.id = p.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN users AS w ON w.id = p.actor_id LEFT JOIN users AS d ON d.id = p.decided_by',
}

export const audit: View = {
  name: 'v_audit',
  doc: 'One row an entry of the audit chain; payloads lie apart.',
  columns: clientAnd(
    plain('e', 'seq', 'Order in the chain'),
    column('audit_id', 'e.id', 'Entry'),
    plain('e', 'at', 'Instant'),
    column('actor_email', 'w.email', 'Who acted; null for the system'),
    plain('e', 'kind', 'What happened'),
    plain('e', 'thread_id', 'Conversation'),
    plain('e', 'ref_id', 'Record it is about'),
    plain('e', 'payload_digest', 'Digest of the payload'),
    plain('e', 'hash', 'Digest of the entry and the one before it'),
  ),
  from: 'audit AS e LEFT JOIN clients AS c ON c.id = e.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN users AS w ON w.id = e.actor_id',
}
