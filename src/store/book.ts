import type { Actor } from '#domain/actor.ts'
import { ask, type RunQuery } from './book/ask.ts'
import { clientsBeginning } from './book/beginning.ts'
import { card } from './book/card.ts'
import { clientNamesIn } from './book/client-names-in.ts'
import { summary } from './book/clients.ts'
import { draft, ownDrafts, saveDraft } from './book/drafts.ts'
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
import { briefOf } from './day/brief.ts'
import { cadenceOf, cadenceWritesOf } from './day/cadence.ts'
import { meetingsWritesOf } from './day/meeting-changes.ts'
import { meetingsOf } from './day/meetings.ts'
import { promisesOf, promisesWritesOf } from './day/promises.ts'
import type { Book, BookWriter } from './port.ts'
import { complaintsOf, complaintsWritesOf } from './service/complaints.ts'
import { requestsOf, requestsWritesOf } from './service/requests.ts'
import { teamOf, teamWritesOf } from './service/team.ts'

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
    clientsBeginning: clientsBeginning(reach),
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
    drafts: ownDrafts(reach),
    saveDraft: saveDraft(reach),
    ask: ask(reach, deps.runQuery),
    promises: promisesOf(reach),
    requests: requestsOf(reach),
    complaints: complaintsOf(reach),
    cadence: cadenceOf(reach),
    meetings: meetingsOf(reach),
    brief: briefOf(reach),
    team: teamOf(reach),
  }
}

/** The book with the changes the actor may make, inside one transaction. */
export function openWriter(tx: Queries, actor: Actor, deps: BookDeps): BookWriter {
  const reach = reachOf(tx, actor, deps.clock)
  const book = openBook(tx, actor, deps)
  return {
    ...book,
    ...writesOf(reach, deps),
    promises: { ...book.promises, ...promisesWritesOf(reach, deps) },
    requests: { ...book.requests, ...requestsWritesOf(reach, deps) },
    complaints: { ...book.complaints, ...complaintsWritesOf(reach, deps) },
    cadence: { ...book.cadence, ...cadenceWritesOf(reach, deps) },
    meetings: { ...book.meetings, ...meetingsWritesOf(reach, deps) },
    team: { ...book.team, ...teamWritesOf(reach, deps) },
  }
}
