import type { Actor } from '#domain/actor.ts'
import { ask, type RunQuery } from './book/ask.ts'
import { card } from './book/card.ts'
import { clientNamesIn } from './book/client-names-in.ts'
import { summary } from './book/clients.ts'
import { draft, saveDraft } from './book/drafts.ts'
import { findClients } from './book/find.ts'
import { listInteractions } from './book/interactions.ts'
import { matchClients } from './book/match.ts'
import { mentions } from './book/mentions.ts'
import type { BookDeps } from './book/reach.ts'
import { reachOf } from './book/reach.ts'
import { searchNotes } from './book/search.ts'
import { listTasks, matchTasks, task } from './book/tasks.ts'
import { writesOf } from './book/writer.ts'
import type { Queries } from './database.ts'
import type { Book, BookWriter } from './port.ts'

/** Client data as this actor may see it: the only way tools reach it. */
export function openBook(
  db: Queries,
  actor: Actor,
  deps: Pick<BookDeps, 'clock'> & Readonly<{ runQuery?: RunQuery }>,
): Book {
  const reach = reachOf(db, actor, deps.clock)
  return {
    actor,
    matchClients: matchClients(reach),
    mentions: mentions(reach),
    clientNamesIn: clientNamesIn(reach),
    summary: (client) => summary(reach, client),
    card: card(reach),
    findClients: findClients(reach),
    interactions: listInteractions(reach),
    searchNotes: searchNotes(reach),
    tasks: listTasks(reach),
    task: task(reach),
    matchTasks: matchTasks(reach),
    draft: draft(reach),
    saveDraft: saveDraft(reach),
    ask: ask(reach, deps.runQuery),
  }
}

/** The book with the changes the actor may make, inside one transaction. */
export const openWriter = (tx: Queries, actor: Actor, deps: BookDeps): BookWriter => ({
  ...openBook(tx, actor, deps),
  ...writesOf(reachOf(tx, actor, deps.clock), deps),
})
