import { createUIMessageStream, type UIMessageChunk } from 'ai'
import type { StartedTurn } from '#agent/assistant.ts'
import type { AgentEvent } from '#agent/events.ts'

/**
 * A turn as a stream of UI messages: text as text parts, every other event as a data part of its name
 * (`data-turn`, `data-tool`, `data-proposal`, `data-draft`, `data-choices`, `data-notice`, `data-end`) that holds
 * the event's own fields. Steps of tools are transient: they are shown and not kept. A reader who leaves does not
 * stop the turn.
 */
export function turnStream({ turn, events }: StartedTurn): ReadableStream<UIMessageChunk> {
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
          writer.write(dataPart(event))
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
  return part
}
