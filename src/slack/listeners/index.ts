import type { App } from '@slack/bolt'
import type { SlackSurface } from '../surface.ts'
import { listenToCards } from './cards.ts'
import { listenToChoices } from './choices.ts'
import { listenToCommands } from './commands.ts'
import { listenToDrafts } from './drafts.ts'
import { listenToEdits } from './edits.ts'
import { listenToHome } from './home.ts'
import { listenToLifecycle } from './lifecycle.ts'
import { listenToMentions } from './mentions.ts'
import { listenToMessages } from './messages.ts'
import { listenToOpenings } from './openings.ts'
import { listenToSharing } from './sharing.ts'
import { listenToShortcuts } from './shortcuts.ts'

/** Registers what one kind of event does. */
export type Listen = (app: App, surface: SlackSurface) => void

/** Everything the app listens to: one file a kind. */
export const listeners: readonly Listen[] = [
  listenToMessages,
  listenToEdits,
  listenToMentions,
  listenToOpenings,
  listenToLifecycle,
  listenToCards,
  listenToChoices,
  listenToDrafts,
  listenToCommands,
  listenToSharing,
  listenToShortcuts,
  listenToHome,
]
