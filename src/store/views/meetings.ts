import { clientAnd, column, plain, quoted, type View } from './columns.ts'

export const meetings: View = {
  name: 'v_meetings',
  doc: 'One row an appointment, with a client or with nobody on record.',
  columns: clientAnd(
    column('meeting_id', 't.id', 'Meeting'),
    column('owner_email', 'w.email', 'Whose meeting it is'),
    quoted('t', 'subject', 'What it is about'),
    plain('t', 'starts_at', 'Instant of its beginning'),
    plain('t', 'ends_at', 'Instant of its end'),
    quoted('t', 'place', 'Where'),
    plain('t', 'channel', 'meeting, call, video, branch or other'),
    plain('t', 'status', 'planned, held or cancelled'),
    plain('t', 'sequence', 'How often its calendar entry changed'),
    column('origin', 't.origin_kind', 'Where the text came from: rm, mail, note, file, import or chat'),
    plain('t', 'created_at', 'Instant it was stored'),
  ),
  // The condition of this scope reads a table by this letter.
  scope: 'task',
  from: 'meetings AS t LEFT JOIN clients AS c ON c.id = t.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN users AS w ON w.id = t.owner_id',
}
