import { strangeAddresses } from '#domain/drafts/addresses.ts'
import { DomainError } from '#domain/errors.ts'
import type { NewDraft, Store } from '#store/port.ts'
import type { ToolContext } from '#tools/define.ts'

/** Messages of a thread in which the user may have given an address. */
const wordsRead = 40

/**
 * Throws draft_address_unknown where a draft holds a link, a mail address, a phone or an account number that is
 * neither the client's on record, nor the user's own, nor in the user's words: a text from outside cannot direct
 * whom a client writes to, clicks on or pays.
 */
export async function refuseStrangeAddresses(
  store: Store,
  { book, me, thread }: Pick<ToolContext, 'book' | 'me' | 'thread'>,
  draft: Omit<NewDraft, 'threadId' | 'turnId'>,
): Promise<void> {
  const text = [draft.subject, draft.body, draft.recipient ?? ''].join('\n')
  // Most drafts hold none at all, and cost no look-up.
  if (strangeAddresses(text, []).length === 0) return
  const [card, history] = await Promise.all([
    book.card(draft.clientId),
    store.conversations.history(thread, wordsRead),
  ])
  const said = history.flatMap(({ role, content }) =>
    role === 'user' && typeof content === 'string' ? [content] : [],
  )
  const own = [me.email, me.phone ?? '', ...(card?.contacts ?? []).map(({ value }) => value)]
  const [strange] = strangeAddresses(text, [...said, ...own, draft.disclosures ?? ''])
  if (strange !== undefined) throw new DomainError('draft_address_unknown', { address: strange })
}
