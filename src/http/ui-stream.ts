import { createUIMessageStream, createUIMessageStreamResponse, type UIMessageChunk } from 'ai'
import type { StartedTurn } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { HttpContext, HttpDeps } from './context.ts'
import { proposalView } from './proposal-view.ts'
import type { ProposalView } from './views.ts'

/** A turn as the answer to a request, from its beginning; the header `x-rapport-thread` names its thread. */
export function streamed(c: HttpContext, { agent }: HttpDeps, started: StartedTurn): Response {
  const actor = c.get('actor')
  return createUIMessageStreamResponse({
    stream: turnStream(started, (card) => proposalView(agent, actor, card)),
    headers: { 'cache-control': 'no-store', 'x-rapport-thread': started.thread },
  })
}

/**
 * A turn as a stream of UI messages: text as text parts, every other event as a data part of its name
 * (`data-turn`, `data-tool`, `data-proposal`, `data-draft`, `data-choices`, `data-shown`, `data-notice`,
 * `data-end`) that holds the event's own fields, a card as its reader sees it. Steps of tools are transient: they are
 * shown and not kept. A reader who leaves does not stop the turn.
 */
function turnStream(
  { turn, events }: StartedTurn,
  asSeen: (card: Proposal) => Promise<ProposalView>,
): ReadableStream<UIMessageChunk> {
  return createUIMessageStream({
    execute: async ({ writer }) => {
      writer.write({ type: 'start', messageId: turn })
      let texts = 0
      let open: string | undefined
      const closeText = () => {
        if (open !== undefined) writer.write({ type: 'text-end', id: open })
        open = undefined
      }
      for await (const event of events()) {
        if (event.type === 'text') {
          if (open === undefined) {
            open = `text-${++texts}`
            writer.write({ type: 'text-start', id: open })
          }
          writer.write({ type: 'text-delta', id: open, delta: event.text })
        } else {
          closeText()
          writer.write(
            dataPart(
              event.type === 'proposal' ? { ...event, proposal: await asSeen(event.proposal) } : event,
            ),
          )
        }
      }
      closeText()
      writer.write({ type: 'finish' })
    },
  })
}

function dataPart(event: Exclude<AgentEvent, { type: 'text' }>): UIMessageChunk {
  const { type, ...data } = event
  const part = { type: `data-${type}` as const, data }
  if (event.type === 'tool') return { ...part, transient: true }
  if (event.type === 'proposal') return { ...part, id: event.proposal.id }
  if (event.type === 'draft') return { ...part, id: event.draft.id }
  if (event.type === 'shown') return { ...part, id: event.shown.call }
  return part
}
