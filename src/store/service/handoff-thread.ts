import type { Language, Localised } from '#domain/language.ts'
import type { Department, HandoffStatus } from '#domain/service/terms.ts'
import { departmentNames } from '#domain/service/words.ts'
import { and, desc, eq, sql } from '#drizzle'
import type { BookDeps, Reach } from '../book/reach.ts'
import type { Handoff } from '../port.ts'
import { messages, threads, users } from '../schema/index.ts'
import { personSees } from '../scope.ts'
import { insertMessages } from '../threads.ts'

const steps: Readonly<Partial<Record<HandoffStatus, (who: Who) => Localised>>> = {
  accepted: ({ by, from, subject }) => ({
    en: `${by} (${from.en}) has taken on “${subject}”.`,
    zh: `${by}（${from.zh}）已接手“${subject}”。`,
    ru: `${by} (${from.ru}) — взято в работу: «${subject}».`,
  }),
  asked_back: ({ by, from, subject }) => ({
    en: `${by} (${from.en}) has a question about “${subject}”.`,
    zh: `${by}（${from.zh}）对“${subject}”有疑问。`,
    ru: `${by} (${from.ru}) — есть вопрос: «${subject}».`,
  }),
  done: ({ by, from, subject }) => ({
    en: `${by} (${from.en}) reports “${subject}” as done.`,
    zh: `${by}（${from.zh}）已办结“${subject}”。`,
    ru: `${by} (${from.ru}) — выполнено: «${subject}».`,
  }),
  declined: ({ by, from, subject }) => ({
    en: `${by} (${from.en}) declined “${subject}”.`,
    zh: `${by}（${from.zh}）未接受“${subject}”。`,
    ru: `${by} (${from.ru}) — отклонено: «${subject}».`,
  }),
}

type Who = Readonly<{ by: string; from: Localised; subject: string }>

const lineOf = (status: HandoffStatus, who: Who, language: Language): string | undefined =>
  steps[status]?.(who)[language]

/**
 * Writes what the department did into the conversation that handed the work over, in its owner's language. What they
 * wrote stays with the hand-off, where it is read with its origin.
 */
export async function tellThread(
  { db, actor, clock }: Reach,
  deps: BookDeps,
  { threadId, status, subject, department, assignee, clientId }: Handoff,
): Promise<void> {
  if (threadId === undefined || actor.id !== assignee.id) return
  const [last] = await db
    .select({ turnId: messages.turnId, seq: messages.seq, language: users.language })
    .from(messages)
    .innerJoin(threads, eq(threads.id, messages.threadId))
    .innerJoin(users, eq(users.id, threads.ownerId))
    // Whose conversation it was may not see the client any more.
    .where(
      and(
        eq(messages.threadId, threadId),
        sql`EXISTS (SELECT 1 FROM clients AS c WHERE c.id = ${clientId} AND ${personSees(clock, users.id, users.role, sql`c.rm_id`)})`,
      ),
    )
    .orderBy(desc(messages.seq))
    .limit(1)
  if (last?.turnId == null) return
  const text = lineOf(status, { by: actor.name, from: nameOf(department), subject }, last.language)
  if (text === undefined) return
  const place = { threadId, turnId: last.turnId }
  await insertMessages(db, place, [{ role: 'assistant', content: text }], last.seq + 1, deps)
}

const nameOf = (department: Department): Localised => departmentNames[department]
