import type { StartedTurn } from '#agent/assistant.ts'
import { DomainError, explain } from '#domain/errors.ts'
import type { SlackPlace } from '#store/port.ts'
import { mayPass } from './client.ts'
import { deliver } from './deliver.ts'
import { postMessage } from './posting.ts'
import { replyBlocks } from './render/reply.ts'
import { notification } from './render/text.ts'
import { showStatus } from './stream.ts'
import { type Asked, referenceOf, type SlackSurface } from './surface.ts'
import { threadAt, titleOf } from './threads.ts'
import { turnWords } from './turn-words.ts'
import type { Asker } from './types.ts'

/**
 * Answers one message in its thread: status, steps and text as they come, then drafts, cards and questions; of files,
 * that they were not read.
 */
export const answer = (surface: SlackSurface, asked: Asked): Promise<void> =>
  tellingErrors(surface, asked, async () => {
    if (asked.text !== '') {
      const status = showStatus(asked, asked.asker.language)
      try {
        const { started, fresh } = await beginTurn(surface, asked)
        if (fresh) surface.keep(nameThread(asked))
        await deliver(surface, asked, started)
      } finally {
        status.end()
      }
    }
    if (asked.files.length > 0) await postFiles(asked)
  })

/** Starts the turn of a message, or finds it where an earlier try has started it. */
export async function beginTurn(
  surface: SlackSurface,
  asked: Asked,
): Promise<Readonly<{ started: StartedTurn; fresh: boolean }>> {
  const { asker, text, requestKey } = asked
  const { thread, fresh } = await threadAt(surface.deps.agent.store, asker.actor, asked.place, text)
  await surface.pace()
  const started = await surface.deps.assistant.start({
    actor: asker.actor,
    thread,
    surface: 'slack',
    text,
    requestKey,
  })
  return { started, fresh }
}

/** Gives the thread its title in Slack; a conversation without one works as well. */
const nameThread = ({ asker, place, text }: Asked): Promise<unknown> =>
  asker.client.assistant.threads
    .setTitle({ channel_id: place.channel, thread_ts: place.root, title: titleOf(text) })
    .catch(() => undefined)

/**
 * Runs work for a message. Throws what passes by itself, so that the event is tried again: the turn is the same then,
 * and what was posted stays posted. Everything else is told to the asker, an unexpected error by its reference; `tell`
 * says it where others read along.
 */
export async function tellingErrors(
  surface: SlackSurface,
  asked: Asked,
  work: () => Promise<void>,
  tell: (sentence: string) => Promise<unknown> = (sentence) => say(asked.asker, asked.place, sentence),
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (mayPass(error) && !asked.lastAttempt) throw error
    const reference = referenceOf(surface.deps)
    if (!(error instanceof DomainError)) surface.deps.report(error, reference)
    // Where even that cannot be posted, the event is tried again.
    await tell(explain(error, asked.asker.language, reference))
  }
}

/** The word on files: they are there, and nobody has looked into them. */
const postFiles = ({ asker, place, files }: Asked): Promise<unknown> =>
  say(
    asker,
    place,
    turnWords.files[asker.language].replace('{files}', () => files.join(', ')),
  )

function say({ client, language }: Asker, { channel, root }: SlackPlace, text: string): Promise<unknown> {
  const [blocks = []] = replyBlocks(text, language, { messages: 1 })
  return postMessage(client, { channel, thread_ts: root, text: notification(text), blocks })
}
