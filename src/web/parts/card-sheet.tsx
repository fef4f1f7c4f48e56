import type { ProposalView } from '#http/views.ts'
import { ProposalCard } from './proposal-card.tsx'
import { Sheet } from './sheet.tsx'

/** A card that came of a button: it is decided, and in time taken back, where it stands. */
export const CardSheet = ({
  title,
  card,
  onClose,
}: Readonly<{ title: string; card: ProposalView; onClose(): void }>) => (
  <Sheet title={title} onClose={onClose}>
    <ProposalCard card={card} />
  </Sheet>
)
