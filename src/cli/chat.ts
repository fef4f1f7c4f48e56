import { createInterface } from 'node:readline'
import { DomainError, sentence } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { config as readSettings } from '#src/config.ts'
import { type Arguments, type Outcome, runCommand } from './arguments.ts'
import { Refusal } from './chat/chat-client.ts'
import { phrase } from './chat/chat-words.ts'
import { connect } from './chat/connect.ts'
import { lineQueue } from './chat/line-queue.ts'
import { createScreen } from './chat/screen.ts'
import { createSession, type Session } from './chat/session.ts'

const help = `
npm run chat [-- options]

  --as E-MAIL       person of the demo to be (rm@demo.example); a bank's people set RAPPORT_TOKEN
  --thread ID       goes on with a conversation
  --say TEXT        says this, shows the answer and ends; may stand several times
  --json            one JSON object at the end instead of text

Joins the running service, or runs the assistant in this terminal. What is typed goes to the assistant; lines
that begin with a colon are commands of the terminal, such as :help, :approve, :edit due_on=2026-12-01, :undo.
Lines that are piped in are done one after the other.
`

async function chat(given: Arguments): Promise<Outcome | undefined> {
  const json = given.flag('json')
  const start = given.text('thread')
  if (start !== undefined && !isId('thread', start)) throw new DomainError('thread_not_found')
  const { client, joined, close } = await connect(readSettings(), given.text('as'))
  try {
    const me = await client.me()
    const screen = createScreen(process.stdout, me.language, json)
    const session = createSession(client, screen)
    const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true && !json
    const lines = given.texts('say')
    if (terminal && lines.length === 0) {
      const place = joined ?? phrase('inProcess', me.language)
      screen.say('welcome', { name: me.name, role: me.role, place })
      // A day that cannot be read, as at an older service, stops nobody from talking.
      const day = await client.brief().catch(() => undefined)
      if (day !== undefined) screen.line(day.top)
    }
    if (start !== undefined) await session.handle(`:open ${start}`)
    const said = terminal && lines.length === 0 ? () => {} : screen.echo
    if (lines.length > 0) await each(lines, session, said)
    else await converse(session, terminal, said)
    return outcome(session, json)
  } finally {
    await close()
  }
}

async function each(lines: readonly string[], session: Session, said: (line: string) => void): Promise<void> {
  for (const line of lines) {
    said(line)
    if (!(await session.handle(line))) return
  }
}

/** Lines as they come, from a person or from a pipe, each after the former has ended. */
async function converse(session: Session, terminal: boolean, said: (line: string) => void): Promise<void> {
  const reader = createInterface({
    input: process.stdin,
    ...(terminal ? { output: process.stdout, historySize: 200 } : {}),
    terminal,
  })
  const queue = lineQueue(reader)
  const ask = (prompt: string): Promise<string | undefined> => {
    if (terminal) {
      reader.setPrompt(prompt)
      reader.prompt()
    }
    return queue.next()
  }
  try {
    for (;;) {
      if (terminal) await session.tell()
      const line = await ask('› ')
      if (line === undefined) return
      said(line)
      if (!(await session.handle(line, terminal ? ask : undefined))) return
    }
  } finally {
    reader.close()
  }
}

function outcome(session: Session, json: boolean): Outcome | undefined {
  const exchanges = session.exchanges()
  const failed = exchanges.some(({ error, status }) => error !== undefined || status === 'failed')
  if (json) return { text: '', json: { thread: session.thread() ?? null, exchanges }, failed }
  if (failed && process.stdin.isTTY !== true) process.exitCode = 1
  return undefined
}

await runCommand({
  name: 'chat',
  help,
  options: {
    as: { type: 'string' },
    thread: { type: 'string' },
    say: { type: 'string', multiple: true },
  },
  words: 0,
  async run(given) {
    try {
      return await chat(given)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // Signing in was refused; the sentence is the service's own.
      const known = error.code === 'sign_in_needed' ? sentence('sign_in_needed', {}, 'en') : error.message
      throw new DomainError('usage', { problem: known })
    }
  },
})
