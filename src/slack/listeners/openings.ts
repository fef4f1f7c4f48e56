import type { App } from '@slack/bolt'
import { addDays, today } from '#domain/time.ts'
import { isStranger } from '../identity.ts'
import { suggestedPrompts } from '../render/help.ts'
import type { SlackSurface } from '../surface.ts'
import type { Asker } from '../types.ts'
import { teamOf } from '../written.ts'

/** Clients from whom the suggestions choose. */
const mostClients = 6
/** Clients with a contact in so many days are recent. */
const recentDays = 30

/** The conversation is opened: what could be asked today, about the asker's own clients. */
export function listenToOpenings(app: App, surface: SlackSurface): void {
  app.event('app_home_opened', async ({ event, context, client }) => {
    if (event.tab !== 'messages') return
    const asker = await surface.identify(teamOf(context), event.user, client)
    if (isStranger(asker)) return
    const { title, prompts } = suggestedPrompts(
      surface.deps.agent.tools,
      await clientsOfToday(surface, asker),
      asker.language,
    )
    if (prompts.length === 0) return
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: event.channel,
      title,
      prompts: prompts.map((prompt) => ({ ...prompt })),
    })
  })
}

/** Clients with something to do first, then those met last; nobody where the person has no book. */
async function clientsOfToday({ deps }: SlackSurface, { actor }: Asker): Promise<string[]> {
  const { store, clockFor = () => store.clock } = deps.agent
  if (actor.role !== 'rm' && actor.role !== 'lead') return []
  const book = store.book(actor)
  const day = today(clockFor(actor), actor.zone)
  const [due, met] = await Promise.all([
    book.tasks({ status: 'open', dueTo: day, limit: mostClients }),
    book.findClients({
      lastContactAfter: addDays(day, -recentDays),
      sort: 'last_contact',
      limit: mostClients,
    }),
  ])
  const names = [
    ...due.items.flatMap(({ clientName }) => clientName ?? []),
    ...met.items.map(({ name }) => name),
  ]
  return [...new Set(names)].slice(0, mostClients)
}
