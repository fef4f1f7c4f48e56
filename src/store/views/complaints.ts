import type { View } from './columns.ts'
import { clientAnd, column, decimal, ownerOf, plain, quoted } from './columns.ts'

export const complaints: View = {
  name: 'v_complaints',
  doc: 'One row a complaint with what became of it; its clocks and words are in v_requests under the same id.',
  columns: clientAnd(
    column('complaint_id', 'r.id', 'Complaint; the request_id of v_requests'),
    quoted('r', 'subject', 'What it is about'),
    plain('r', 'status', 'open, answered, resolved or closed'),
    plain('x', 'severity', 'low, medium, high or critical'),
    column('severity_rules', 'x.severity_reason', 'Ids of the rules that say so; set where a person did'),
    plain('x', 'theme', 'What it is about, one of the themes'),
    plain('r', 'received_at', 'Instant it came'),
    plain('r', 'resolved_at', 'Instant it was settled'),
    plain('x', 'promised_by', 'Instant by which the client was promised an answer'),
    column(
      'causes_verified',
      '(SELECT count(*) FROM complaint_causes AS k WHERE k.request_id = r.id AND k.verified = 1)',
      'How many causes are verified',
    ),
    quoted('x', 'remedy_text', 'What was agreed as a remedy'),
    column('remedy', decimal('x.remedy_minor', 'x.remedy_currency'), 'Amount of the remedy'),
    plain('x', 'remedy_currency', 'Currency of that amount'),
    column('remedy_approved_by', 'a.email', 'Second person who approved it; null within the own authority'),
    plain('x', 'called_back_at', 'Instant of the call-back'),
    plain('x', 'satisfied', '1 where the client was satisfied'),
    plain('x', 'lesson_id', 'What it taught, in v_lessons'),
  ),
  from: `requests AS r ${ownerOf('r')} JOIN complaints AS x ON x.request_id = r.id LEFT JOIN users AS a ON a.id = x.remedy_approved_by`,
}

export const lessons: View = {
  name: 'v_lessons',
  doc: 'One row something that a complaint taught the bank; it names nobody.',
  columns: [
    column('lesson_id', 'n.id', 'Lesson'),
    plain('n', 'theme', 'Theme of the complaint'),
    plain('n', 'severity', 'Severity it had'),
    quoted('n', 'happened', 'What happened'),
    quoted('n', 'cause', 'Why'),
    quoted('n', 'remedy', 'How it was put right'),
    quoted('n', 'prevention', 'What prevents it'),
    plain('n', 'on', 'Day it was written (quote the name: "on")'),
  ],
  scope: 'shelf',
  from: 'lessons AS n',
}

export const tickets: View = {
  name: 'v_tickets',
  doc: 'One row an improvement that complaints and feedback asked for.',
  columns: [
    column('ticket_id', 'k.id', 'Improvement'),
    plain('k', 'theme', 'Theme that asked for it'),
    quoted('k', 'title', 'Its title'),
    plain('k', 'department', 'Who works on it'),
    plain('k', 'voices', 'Clients it stood on when it was proposed'),
    plain('k', 'status', 'proposed, accepted, shipped or declined'),
    quoted('k', 'outcome', 'What was changed'),
    plain('k', 'shipped_on', 'Day it shipped'),
  ],
  scope: 'shelf',
  from: 'tickets AS k',
}
