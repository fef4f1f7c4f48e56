import { describe, expect, it } from 'vitest'
import { composeDraft } from '#domain/drafts/compose.ts'
import type { DraftRequest } from '#domain/drafts/facts.ts'
import { draftChannels, draftPurposes } from '#domain/drafts/purposes.ts'
import { languages } from '#domain/language.ts'
import { draftOf, firms, men, strangers, women } from '#test/support/draft-cases.ts'

const print = (title: string, request: DraftRequest): string => {
  const draft = composeDraft(request)
  return [
    `=== ${title}`,
    `Subject: ${draft.subject}`,
    '',
    draft.body,
    '',
    `(used: ${draft.facts_used.join(', ') || 'none'}; missing: ${draft.missing.join(', ') || 'none'})`,
  ].join('\n')
}

describe.each(languages)('the drafts in %s', (language) => {
  it.each(draftPurposes)('read as written for %s', async (purpose) => {
    const texts = draftChannels.flatMap((channel) => [
      print(`${channel} to a woman`, draftOf(purpose, language, { channel, recipient: women[language] })),
      print(`${channel} to a man`, draftOf(purpose, language, { channel, recipient: men[language] })),
      print(`${channel} to a firm`, draftOf(purpose, language, { channel, recipient: firms[language] })),
      print(
        `${channel} where nothing is known`,
        draftOf(purpose, language, {
          channel,
          recipient: strangers[language],
          sender: { name: 'Nora Feld' },
          facts: {},
        }),
      ),
    ])
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`./snapshots/${language}-${purpose}.txt`)
  })
})
