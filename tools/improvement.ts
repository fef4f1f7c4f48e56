import { z } from 'zod'
import { themeName } from '#domain/service/complaint-theme.ts'
import { improvementThreshold } from '#domain/service/complaint-themes.ts'
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

/** What to hand off with a theme: those of which enough clients speak, with none under way and none shipped lately. */
export async function improvements(
  { book, today, language }: Pick<ToolContext, 'book' | 'today' | 'language'>,
  only?: string,
): Promise<z.input<typeof improvementShape>[]> {
  const { voices: least, days } = improvementThreshold
  const since = addDays(today, -days)
  const asked = (await book.complaints.voices(since)).filter(
    ({ theme, voices, ticket }) =>
      theme !== 'other' && voices >= least && !ticket && (only === undefined || theme === only),
  )
  if (asked.length === 0) return []
  const shipped = await book.complaints.tickets({ status: 'shipped', limit: considered })
  const lately = new Set(
    shipped.flatMap(({ theme, shippedOn }) => (shippedOn !== undefined && shippedOn >= since ? [theme] : [])),
  )
  return asked
    .filter(({ theme }) => !lately.has(theme))
    .map(({ theme, voices }) => ({
      theme,
      voices,
      days,
      title: titles[language](themeName(theme)[language]),
    }))
}

/** How many shipped improvements are looked through, the newest first. */
const considered = 100
