// A process that begins a turn and hangs at the moment that is named, for tests that kill it there.
import { createAssistant } from '#agent/assistant.ts'
import { chooseModels } from '#agent/models.ts'
import type { ThreadId } from '#domain/ids.ts'
import { frozenClock, type Instant, timeZone } from '#domain/time.ts'
import type { Surface } from '#domain/work.ts'
import { openStore } from '#store/open.ts'
import { tools } from '#tools/index.ts'

const [url = '', now = '', moment = '', text = '', surface = 'page', thread] = process.argv.slice(2)
const clock = frozenClock(now as Instant)
const opened = await openStore({ url, clock })
const hang = (): Promise<never> => {
  process.stdout.write('now\n')
  return new Promise(() => {
    setInterval(() => {}, 1000)
  })
}
const store = {
  ...opened,
  conversations: {
    ...opened.conversations,
    // Everything the turn did is done; only its end is not stored yet.
    ...(moment === 'before the end' ? { endTurn: hang } : {}),
  },
  // Read once a turn, when the tools are made ready for the model.
  people: { ...opened.people, ...(moment === 'before the model' ? { byId: hang } : {}) },
}
const { embedded } = chooseModels({}, tools, clock, timeZone('Europe/Zurich'))
const assistant = createAssistant({
  store,
  tools,
  models: { embedded, name: 'embedded' },
  report: console.error,
})
const actor = await opened.people.byEmail('rm@bank.example')
if (!actor) throw new Error('nobody to talk')
const started = await assistant.start({
  actor,
  surface: surface as Surface,
  text,
  requestKey: 'the-key',
  ...(thread === undefined ? {} : { thread: thread as ThreadId }),
})
process.stdout.write(`${started.thread}\n`)
await assistant.drain()
