import type { Id } from '#domain/ids.ts'
import type { SlackReply, Store } from '#store/port.ts'

/** What of a turn's answer stands in Slack; kept before and after each step, so that another process can go on. */
export type Ledger = Readonly<{
  state(): SlackReply
  note(change: Partial<SlackReply>): Promise<void>
  /** Posts a piece unless it is known to have been posted. */
  once(piece: string, post: () => Promise<unknown>): Promise<void>
}>

export const emptyReply: SlackReply = { open: false, shown: 0, posted: [], drafts: [], choices: [] }

export function createLedger(
  store: Pick<Store, 'slack'>,
  turn: Id<'turn'>,
  kept: SlackReply = emptyReply,
): Ledger {
  let state = kept
  const note = async (change: Partial<SlackReply>): Promise<void> => {
    state = { ...state, ...change }
    await store.slack.keepReply(turn, state)
  }
  return {
    state: () => state,
    note,
    once: async (piece, post) => {
      if (state.posted.includes(piece)) return
      await post()
      await note({ posted: [...state.posted, piece] })
    },
  }
}
