import type { Id, ThreadId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import type { InferSelectModel } from '#drizzle'
import { desc, eq, sql } from '#drizzle'
import type { Queries } from './database.ts'
import type { StoredMessage } from './port.ts'
import { preparedOnce } from './prepared.ts'
import { present } from './rows.ts'
import { messages } from './schema/index.ts'

export const toMessage = ({
  content,
  ...row
}: Omit<InferSelectModel<typeof messages>, 'threadId'>): StoredMessage => ({ ...present(row), content })

const { placeholder } = sql

/**
 * The newest messages of a thread in two texts, newest first: every turn reads them, and rows are read value by value.
 * Contents are JSON already, so that the database need not read them to make a list of them.
 */
const newest = preparedOnce((db) => {
  const said = db
    .select()
    .from(messages)
    .where(eq(messages.threadId, placeholder('thread')))
    .orderBy(desc(messages.seq))
    .limit(placeholder('limit'))
    .as('said')
  return db
    .select({
      heads: sql<string>`json_group_array(json_array(${said.id}, ${said.turnId}, ${said.seq}, ${said.role}, ${said.createdAt}))`,
      contents: sql<string>`'[' || coalesce(group_concat(${said.content}), '') || ']'`,
    })
    .from(said)
    .prepare()
})

type Head = readonly [id: StoredMessage['id'], Id<'turn'> | null, number, StoredMessage['role'], Instant]

const ofHead = ([id, turnId, seq, role, createdAt]: Head, content: unknown): StoredMessage =>
  toMessage({ id, turnId, seq, role, content, createdAt })

/** The newest messages of a thread, oldest first. */
export async function newestMessages(
  db: Queries,
  thread: ThreadId,
  limit: number,
): Promise<readonly StoredMessage[]> {
  const written = await newest(db).get({ thread, limit })
  const contents = JSON.parse(written?.contents ?? '[]') as unknown[]
  const heads = JSON.parse(written?.heads ?? '[]') as Head[]
  return heads.map((head, at) => ofHead(head, contents[at])).reverse()
}
