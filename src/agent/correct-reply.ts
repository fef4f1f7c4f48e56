import { generateText, type LanguageModel, type ModelMessage } from 'ai'
import type { Language, Localised } from '#domain/language.ts'
import { type Violation, withheld } from './guard/reply-guard.ts'
import { instructions } from './instructions.ts'
import type { Speech } from './speech.ts'

export type Correction = Readonly<{
  /** Absent where the model that answered would only say the same again. */
  model?: LanguageModel | undefined
  messages: readonly ModelMessage[]
  language: Language
  /** How long the model may take, in milliseconds. */
  patience: number
  providerOptions: object
  report(error: unknown): void
}>

/** One try by the model, then our own sentence: what did not pass is never shown. */
export async function correctReply(speech: Speech, correction: Correction): Promise<void> {
  const violations = speech.violations()
  const request = correctionRequest(violations, speech.shown().trim())
  speech.restart()
  let rewritten = ''
  if (correction.model !== undefined)
    try {
      const { text } = await generateText({
        model: correction.model,
        instructions,
        messages: [...correction.messages, { role: 'user', content: request }],
        providerOptions: correction.providerOptions as never,
        maxRetries: 0,
        abortSignal: AbortSignal.timeout(correction.patience),
      })
      rewritten = text.trim()
      await speech.add(text)
      await speech.end()
    } catch (error) {
      correction.report(error)
    }
  if (rewritten !== '' && speech.violations().length === 0 && !speech.refused()) return
  const left = speech.violations().length > 0 ? speech.violations() : violations
  speech.restart()
  await speech.add(`${withheldFor(left)[correction.language]}\n`)
  await speech.end()
}

const about = (violations: readonly Violation[], kind: Violation['kind']): string =>
  [...new Set(violations.filter((violation) => violation.kind === kind).map(({ what }) => what))].join(', ')

/** What the model is asked when its answer said too much; it gets one try. */
export function correctionRequest(violations: readonly Violation[], shown: string): string {
  const [figures, families, products] = (['figure', 'wording', 'product'] as const).map((kind) =>
    about(violations, kind),
  )
  return [
    'Your answer was stopped before the user saw all of it.',
    about(violations, 'claim') &&
      'It says that something was saved, sent or changed, but no receipt in this conversation shows that. Say that it waits for approval, or that it was not done.',
    figures &&
      `These figures are in no tool result and not in the user's words: ${figures}. Leave them out or use the figures on record.`,
    families && `A sentence breaks the wording rule ${families}. Say it without that, or leave it out.`,
    products &&
      `No verdict that stands allows ${products} for this client. Do not put it to them; check_suitability tells why.`,
    shown === ''
      ? 'Write the whole answer again.'
      : `The user has already read: "${shown}". Write only what follows after that.`,
  ]
    .filter((line) => line)
    .join(' ')
}

/** What is said in place of the part of an answer that did not pass. */
export const withheldReplies = (): readonly string[] =>
  [withheld, withheldWording, withheldProduct].flatMap((said) => Object.values(said))

function withheldFor(violations: readonly Violation[]): Localised {
  if (violations.some(({ kind }) => kind === 'product')) return withheldProduct
  return violations.some(({ kind }) => kind === 'wording') ? withheldWording : withheld
}

const withheldWording: Localised = {
  en: 'I left out part of the answer because of how it was worded. Please ask in another way.',
  zh: '有部分回答的措辞不合规定，我已略去，请换一种方式提问。',
  ru: 'Часть ответа я опустил: так формулировать нельзя. Спросите иначе.',
}

const withheldProduct: Localised = {
  en: 'I left out a product: it has no verdict that allows it for this client. Ask me whether it is suitable, or what would fit.',
  zh: '我略去了一个产品：目前没有允许向该客户推荐它的结论。您可以让我核查其适当性，或询问有哪些合适的选择。',
  ru: 'Один продукт я опустил: для этого клиента нет заключения, которое его допускает. Спросите, подходит ли он, или что подойдёт.',
}
