import type { Language } from '#domain/language.ts'
import type { Tool } from '#tools/define.ts'
import type { Plan } from '../plan.ts'
import type { Dialogue } from '../read-prompt.ts'
import type { Moment } from '../slots/mentions.ts'
export type ToWord = Readonly<{ dialogue: Dialogue; plan: Plan; moment: Moment; tools: readonly Tool[]; language: Language }>
export const wordTurn = (_: ToWord): string => 'words'
