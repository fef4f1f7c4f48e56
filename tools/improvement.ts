import { z } from 'zod'
import { themeName } from '#domain/service/complaint-theme.ts'
import { type ComplaintTheme, improvementThreshold } from '#domain/service/complaint-themes.ts'
import { addDays } from '#domain/time.ts'
import type { ToolContext } from './define.ts'

/** An improvement that enough clients ask for and nobody works on yet. */
export const improvementShape = z.object({
  theme: z.string(),
  voices: z.number().int(),
  days: z.number().int(),
  title: z.string(),
})

const titles = {
  en: (name: string) => `Improve: ${name}`,
  zh: (name: string) => `改进：${name}`,
  ru: (name: string) => `Улучшить: ${name}`,
} as const

/** What to hand off with a theme: undefined while too few speak of it, one is under way, or one shipped lately. */
export async function improvementOn(
  theme: ComplaintTheme,
  { book, today, language }: Pick<ToolContext, 'book' | 'today' | 'language'>,
): Promise<z.input<typeof improvementShape> | undefined> {
  const { voices: least, days } = improvementThreshold
  const since = addDays(today, -days)
  const heard = (await book.complaints.voices(since)).find((row) => row.theme === theme)
  if (theme === 'other' || heard === undefined || heard.voices < least || heard.ticket) return undefined
  const [shipped] = await book.complaints.tickets({ status: 'shipped', theme, limit: 1 })
  if (shipped?.shippedOn !== undefined && shipped.shippedOn >= since) return undefined
  return { theme, voices: heard.voices, days, title: titles[language](themeName(theme)[language]) }
}
