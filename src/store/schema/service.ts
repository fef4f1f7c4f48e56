import type { OriginKind } from '#domain/origin.ts'
import type { PackLine } from '#domain/service/packs.ts'
import type {
  CauseSide,
  Department,
  HandoffStatus,
  Severity,
  TeamRole,
  TicketStatus,
} from '#domain/service/terms.ts'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from '#drizzle'
import { at, flag, id, json, minor, on } from './columns.ts'

/** Who answers for what in a department; one person may hold several roles. */
export const departmentRoles = sqliteTable(
  'department_roles',
  {
    department: text().$type<Department>().notNull(),
    /** Such as "payments" or "credit analyst". */
    role: text().notNull(),
    userId: id('user').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.department, t.role, t.userId] }),
    index('department_roles_user').on(t.userId),
  ],
)

/** Work handed to a department, with the pack of facts that its role may see. */
export const handoffs = sqliteTable(
  'handoffs',
  {
    id: id('handoff').primaryKey(),
    clientId: id('client').notNull(),
    /** The relationship manager who handed it over. */
    ownerId: id('user').notNull(),
    requestId: id('request'),
    department: text().$type<Department>().notNull(),
    role: text().notNull(),
    assigneeId: id('user').notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    /** Facts of the client as they were handed over: label and value, and nothing that the role may not see. */
    pack: json<PackLine[]>().notNull(),
    /** People who are told of every step. */
    informed: json<string[]>().notNull(),
    dueAt: at().notNull(),
    status: text().$type<HandoffStatus>().notNull(),
    answer: text(),
    answeredAt: at(),
    answeredBy: id('user'),
    threadId: id('thread'),
    nudges: integer().notNull().default(0),
    originKind: text().$type<OriginKind>().notNull(),
    proposalId: id('proposal'),
    revision: integer().notNull().default(1),
    createdAt: at().notNull(),
  },
  (t) => [
    index('handoffs_owner').on(t.ownerId, t.status),
    index('handoffs_assignee').on(t.assigneeId, t.status),
    index('handoffs_client').on(t.clientId),
    index('handoffs_request').on(t.requestId),
  ],
)

/** What a complaint has beyond a request; its row in `requests` is of the kind `complaint`. */
export const complaints = sqliteTable(
  'complaints',
  {
    requestId: id('request').primaryKey(),
    clientId: id('client').notNull(),
    severity: text().$type<Severity>().notNull(),
    severityReason: text().notNull(),
    theme: text().notNull(),
    /** When we said that we would come back, and when we first did. */
    promisedBy: at(),
    holdingReplyRef: text(),
    remedyMinor: minor(),
    remedyCurrency: text(),
    remedyText: text(),
    remedyApprovedBy: id('user'),
    explanationRef: text(),
    calledBackAt: at(),
    callbackRef: text(),
    satisfied: flag(),
    callbackResult: text(),
    closedBy: id('user'),
    lessonId: id('lesson'),
    ticketId: id('ticket'),
  },
  (t) => [index('complaints_client').on(t.clientId), index('complaints_theme').on(t.theme)],
)

/** The tree of causes of a complaint. */
export const complaintCauses = sqliteTable(
  'complaint_causes',
  {
    requestId: id('request').notNull(),
    seq: integer().notNull(),
    /** `seq` of the cause that this one explains. */
    parent: integer(),
    side: text().$type<CauseSide>().notNull(),
    text: text().notNull(),
    verified: flag().notNull().default(false),
    /** The hand-off or contact that shows it. */
    evidenceRef: text(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.seq] })],
)

/** What happened to a request or complaint, oldest first. */
export const caseEvents = sqliteTable(
  'case_events',
  {
    id: id('event').primaryKey(),
    requestId: id('request').notNull(),
    clientId: id('client').notNull(),
    at: at().notNull(),
    actorId: id('user'),
    kind: text().notNull(),
    text: text(),
    refId: text(),
    originKind: text().$type<OriginKind>().notNull(),
    proposalId: id('proposal'),
  },
  (t) => [index('case_events_request').on(t.requestId, t.at), index('case_events_proposal').on(t.proposalId)],
)

/** What a complaint taught, without anybody's identity: readable by the whole bank. */
export const lessons = sqliteTable(
  'lessons',
  {
    id: id('lesson').primaryKey(),
    theme: text().notNull(),
    severity: text().$type<Severity>().notNull(),
    happened: text().notNull(),
    cause: text().notNull(),
    remedy: text(),
    prevention: text().notNull(),
    on: on().notNull(),
  },
  (t) => [index('lessons_theme').on(t.theme, t.on)],
)

/** An improvement that complaints and feedback of a theme ask for. */
export const tickets = sqliteTable(
  'tickets',
  {
    id: id('ticket').primaryKey(),
    theme: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    department: text().$type<Department>(),
    /** How many voices it stands on when it was proposed. */
    voices: integer().notNull(),
    status: text().$type<TicketStatus>().notNull(),
    /** What was changed, in words for clients. */
    outcome: text(),
    /** The hand-off that asks for it: what comes back on it ships the ticket. */
    handoffId: id('handoff'),
    createdBy: id('user').notNull(),
    createdAt: at().notNull(),
    shippedOn: on(),
  },
  (t) => [index('tickets_theme').on(t.theme, t.status), index('tickets_handoff').on(t.handoffId)],
)

/** Who does what around a client. */
export const clientTeam = sqliteTable(
  'client_team',
  {
    clientId: id('client').notNull(),
    userId: id('user').notNull(),
    role: text().$type<TeamRole>().notNull(),
    since: on().notNull(),
    proposalId: id('proposal'),
  },
  (t) => [
    uniqueIndex('client_team_once').on(t.clientId, t.userId, t.role),
    index('client_team_user').on(t.userId),
  ],
)
