import { DomainError } from '#domain/errors.ts'
import { isId, type ThreadId } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import { dateIn, wallTime } from '#domain/time.ts'
import type { DraftRow } from '#store/port.ts'
import type { ChatClient } from './chat-client.ts'
import { type Exchange, note, refusalOf } from './exchange.ts'
import { type LineAction, readLine } from './read-line.ts'
import type { Screen } from './screen.ts'
import { type DraftAction, takeDraft } from './take-draft.ts'

export type Session = Readonly<{
  /** Does what a line asks; `ask` reads a further line. Answers false when the chat is to end. */
  handle(line: string, ask?: (prompt: string) => Promise<string | undefined>): Promise<boolean>
  /** Shows what is due to the person, once; a service that does not answer now is asked before the next prompt. */
  tell(): Promise<void>
  thread(): ThreadId | undefined
  exchanges(): readonly Exchange[]
}>

/** One person's chat in a terminal: the thread, the cards seen so far, and the last draft. */
export function createSession(client: ChatClient, screen: Screen, start?: ThreadId): Session {
  let thread = start
  const cards: Proposal[] = []
  let draft: DraftRow | undefined
  const exchanges: Exchange[] = []

  /** Keeps the newest state of a card under the number it was first shown with; answers that number. */
  function keep(proposal: Proposal): number {
    const at = cards.findIndex(({ id }) => id === proposal.id)
    if (at < 0) return cards.push(proposal)
    cards[at] = proposal
    return at + 1
  }

  const waiting = (): Proposal[] => cards.filter(({ status }) => status === 'pending')

  async function show(proposal: Proposal, exchange: Exchange): Promise<void> {
    const number = keep(proposal)
    exchange.proposals.push(proposal)
    if (proposal.status === 'pending') screen.card(proposal, number)
    else screen.decision(proposal, (await client.me()).zone)
  }

  async function say(text: string, exchange: Exchange): Promise<void> {
    const shown: Proposal[] = []
    const drafts: DraftRow[] = []
    for await (const event of client.say(text, thread)) {
      if (event.type === 'turn') thread = event.thread
      if (event.type === 'proposal') shown.push(event.proposal)
      if (event.type === 'draft') drafts.push(event.draft)
      note(event, exchange)
      screen.event(event)
    }
    for (const each of drafts) {
      draft = each
      exchange.drafts.push(each)
      // An answer that quotes the whole letter has shown it already.
      if (exchange.reply?.includes(each.body.trim())) screen.hint('draftKeys')
      else screen.draft(each)
    }
    for (const proposal of shown)
      if (proposal.status === 'pending') await show(proposal, exchange)
      else {
        // The answer has told how it ended.
        keep(proposal)
        exchange.proposals.push(proposal)
      }
  }

  /** The cards meant by a number, an id or `all`; the newest that waits where nothing is said. */
  function meant(which: string | undefined): Proposal[] {
    if (which === 'all') return waiting()
    if (which === undefined) return waiting().slice(-1)
    const known = /^\d+$/.test(which) ? cards[Number(which) - 1] : cards.find(({ id }) => id === which)
    if (known !== undefined) return [known]
    // A colleague's card is known by its id alone.
    if (isId('proposal', which)) return [{ id: which } as Proposal]
    screen.say('noCard', { n: which })
    throw new DomainError('proposal_not_found')
  }

  function needed(which: string | undefined): readonly Proposal[] {
    const found = meant(which)
    if (found.length === 0) throw new DomainError('nothing_pending')
    return found
  }

  async function edit(
    { which, fields }: Extract<LineAction, { kind: 'edit' }>,
    exchange: Exchange,
    ask: ((prompt: string) => Promise<string | undefined>) | undefined,
  ): Promise<void> {
    const [proposal] = needed(which)
    if (proposal === undefined) return
    const changes = Object.keys(fields).length > 0 ? fields : await askFields(proposal, ask)
    if (Object.keys(changes).length === 0) return screen.say('unchanged')
    await show(await client.edit(proposal.id, changes), exchange)
  }

  async function askFields(
    proposal: Proposal,
    ask: ((prompt: string) => Promise<string | undefined>) | undefined,
  ): Promise<Record<string, string>> {
    const fields = (proposal.card?.fields ?? []).filter(({ key }) => key !== undefined)
    const names = fields.map(({ key }) => key).join(', ')
    if (ask === undefined) {
      screen.say('editHow', { fields: names })
      return {}
    }
    screen.say('editAsk')
    const changes: Record<string, string> = {}
    for (const { key = '', label, value } of fields) {
      const answer = await ask(`${label[screen.language()]} [${value}]: `)
      if (answer === undefined) return {}
      if (answer.trim() !== '') changes[key] = answer.trim() === '-' ? '' : answer.trim()
    }
    return changes
  }

  async function take(action: DraftAction, exchange: Exchange): Promise<void> {
    if (draft === undefined) return screen.say('noDraft')
    exchange.output = await takeDraft(client, draft.id, action)
    if (action.kind === 'eml') screen.say('written', { file: exchange.output })
    else screen.line(exchange.output)
  }

  async function openThread(which: string | undefined): Promise<void> {
    const list = await client.threads()
    const id = isId('thread', which) ? which : list[Number(which ?? 1) - 1]?.id
    if (id === undefined) throw new DomainError('thread_not_found')
    const { messages, proposals } = await client.thread(id)
    thread = id
    cards.length = 0
    draft = undefined
    for (const { role, text } of messages.slice(-10)) screen.line(`${role === 'user' ? '› ' : ''}${text}`)
    for (const proposal of [...proposals].reverse()) {
      const number = keep(proposal)
      if (proposal.status === 'pending') screen.card(proposal, number)
    }
  }

  async function run(
    action: LineAction,
    exchange: Exchange,
    ask: ((prompt: string) => Promise<string | undefined>) | undefined,
  ): Promise<void> {
    switch (action.kind) {
      case 'say':
        return say(action.text, exchange)
      case 'approve':
      case 'decline': {
        const reason = action.kind === 'decline' ? action.reason : undefined
        for (const { id } of needed(action.which))
          await show(await client.decide(action.kind, id, reason), exchange)
        return
      }
      case 'edit':
        return edit(action, exchange, ask)
      case 'undo':
        if (thread === undefined) throw new DomainError('nothing_to_undo')
        return show(await client.undoLast(thread), exchange)
      case 'cards': {
        const pending = await client.pending()
        if (pending.length === 0) return screen.say('nothingPending')
        for (const proposal of [...pending].reverse()) await show(proposal, exchange)
        return
      }
      case 'brief':
        exchange.output = (await client.brief()).text
        return screen.line(exchange.output)
      case 'threads': {
        const [list, { zone }] = await Promise.all([client.threads(), client.me()])
        if (list.length === 0) return screen.say('noThreads')
        for (const [index, { id, title = '', updatedAt }] of list.entries())
          screen.line(
            `${index + 1}. ${title}  ${dateIn(updatedAt, zone)} ${wallTime(updatedAt, zone)}  ${id}`,
          )
        return
      }
      case 'open':
        return openThread(action.which)
      case 'new':
        thread = undefined
        cards.length = 0
        draft = undefined
        return screen.say('newThread')
      case 'eml':
      case 'mailto':
      case 'text':
        return take(action, exchange)
      case 'help':
        return screen.say('help')
      case 'unknown':
        screen.say('unknown', { command: action.command })
        exchange.error = { code: 'usage', message: `There is no command ${action.command}.` }
        return
      default:
        return
    }
  }

  return {
    thread: () => thread,
    exchanges: () => exchanges,
    async tell() {
      const notices = await client.notices().catch(() => [])
      if (notices.length === 0) return
      for (const { text } of notices) screen.line(`! ${text}`)
      await client.noticed(notices.map(({ id }) => id)).catch(() => {})
    },
    async handle(line, ask) {
      const action = readLine(line)
      if (action.kind === 'quit') return false
      if (action.kind === 'nothing') return true
      const exchange: Exchange = { line, tools: [], proposals: [], drafts: [], choices: [], notices: [] }
      exchanges.push(exchange)
      try {
        await run(action, exchange, ask)
      } catch (error) {
        const told = refusalOf(error, screen.language())
        exchange.error = told
        screen.refusal(told.message)
      }
      return true
    },
  }
}
