import { useRef, useState } from 'preact/hooks'
import type { ProposalStatus } from '#domain/proposal.ts'
import type { ProposalView } from '#http/views.ts'
import { approve, cardNow, decline, refresh, undo } from '#web/state/cards.ts'
import { me } from '#web/state/session.ts'
import { trouble } from '#web/state/toasts.ts'
import { tell } from '#web/words/tell.ts'
import { CardEdit } from './card-edit.tsx'
import { cardWords as words } from './proposal-card-words.ts'
import { Sheet } from './sheet.tsx'

type Open = 'edit' | 'decline' | 'sure' | undefined

/** What the reader may do with a card now. A refusal is told, and the card shows how it stands. */
export function CardActions({
  card,
  status,
  now,
}: Readonly<{ card: ProposalView; status: ProposalStatus; now: number }>) {
  const [open, setOpen] = useState<Open>()
  const [busy, setBusy] = useState(false)
  const deciding = useRef(false)
  const place = useRef<HTMLElement | null>(null)
  const close = () => setOpen(undefined)
  const run = async (decision: (card: ProposalView) => Promise<unknown>): Promise<void> => {
    close()
    // A second tap may come before the buttons are drawn as pressed.
    if (deciding.current) return
    deciding.current = true
    setBusy(true)
    try {
      await decision(cardNow(card))
    } catch (error) {
      trouble(error)
      // Who may not decide it any more sees why; the answer to a lost request is on the card.
      await refresh(card.id)
    } finally {
      deciding.current = false
      setBusy(false)
      // The button that was pressed is gone: who goes by keyboard stays at the card.
      if (document.activeElement === document.body) place.current?.focus()
    }
  }
  const sure = reasonToAsk(card)
  const mayEdit = card.edits !== undefined && card.actorId === me.value?.id
  const left = card.undoUntil === undefined ? 0 : Date.parse(card.undoUntil) - now
  const mayUndo = status === 'committed' && left > 0 && (card.mayDecide || card.actorId === me.value?.id)
  if (status !== 'pending' && !mayUndo) return null
  return (
    <>
      <div
        class="row card-actions"
        aria-busy={busy}
        ref={(element) => {
          place.current = element?.closest('article') ?? place.current
        }}
      >
        {status === 'pending' && card.mayDecide && (
          <button
            type="button"
            class="button main"
            disabled={busy}
            onClick={() => (sure ? setOpen('sure') : run(approve))}
          >
            {tell(words.approve)}
          </button>
        )}
        {status === 'pending' && mayEdit && (
          <button type="button" class="button" disabled={busy} onClick={() => setOpen('edit')}>
            {tell(words.edit)}
          </button>
        )}
        {status === 'pending' && (card.mayDecide || card.mayDecline) && (
          <button type="button" class="button bad" disabled={busy} onClick={() => setOpen('decline')}>
            {tell(words.decline)}
          </button>
        )}
        {mayUndo && (
          <button type="button" class="button" disabled={busy} onClick={() => run(undo)}>
            {tell(card.receipt?.leavesAt === undefined ? words.undo : words.stop)}
            <span class="quiet small number" aria-hidden="true">
              {tell(words.left, { time: clockOf(left) })}
            </span>
          </button>
        )}
      </div>
      {open === 'sure' && sure && (
        <Sheet title={tell(words.sure)} onClose={close}>
          <p>{tell(sure)}</p>
          <div class="row">
            <button type="button" class="button main" onClick={() => run(approve)}>
              {tell(words.approve)}
            </button>
            <button type="button" class="button" onClick={close}>
              {tell(words.cancel)}
            </button>
          </div>
        </Sheet>
      )}
      {open === 'decline' && (
        <DeclineSheet onClose={close} onDecline={(why) => run((now) => decline(now, why))} />
      )}
      {open === 'edit' && <CardEdit card={card} onClose={close} />}
    </>
  )
}

/** What approving asks first, where it is risky: the gravest reason alone. */
function reasonToAsk({ risk, origins }: ProposalView) {
  if (risk === 'sensitive') return words.sureSecond
  if (risk === 'client_send') return words.sureSend
  return origins.some(({ kind }) => kind !== 'rm') ? words.sureOutside : undefined
}

/** `9:41` */
function clockOf(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function DeclineSheet({
  onClose,
  onDecline,
}: Readonly<{ onClose(): void; onDecline(reason: string): void }>) {
  const [reason, setReason] = useState('')
  return (
    <Sheet title={tell(words.declineTitle)} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          onDecline(reason.trim())
        }}
      >
        <label class="stack">
          {tell(words.reason)}
          <textarea
            rows={2}
            maxLength={1000}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <div class="row">
          <button type="submit" class="button bad">
            {tell(words.decline)}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {tell(words.cancel)}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
