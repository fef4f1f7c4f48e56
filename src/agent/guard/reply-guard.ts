import type { Language, Localised } from '#domain/language.ts'
import type { Receipt } from '#domain/proposal.ts'
import { deedsClaimed, toolsBehind } from './claims.ts'
import { type Evidence, figuresOf } from './evidence.ts'
import { bare, quotations } from './quotations.ts'
import { whoIsMeant } from './subjects.ts'
import { visible } from './visible.ts'

/** A committed write of this thread; `undone` ones bear out only that they were taken back. */
export type Proof = Readonly<{ tool: string; client?: string; receipt?: Receipt; undone: boolean }>

/** `what` is a deed, a figure as written, the family of a wording, or a product's name. */
export type Violation = Readonly<{ kind: 'claim' | 'figure' | 'wording' | 'product'; what: string }>

/** What is wrong with one sentence of a reply, or nothing. */
export type ReplyGuard = Readonly<{ check(sentence: string): readonly Violation[] }>

/**
 * No deed without a receipt of this thread, no figure without evidence. `evidence` grows while the turn runs;
 * `proofs` are the receipts so far. `letters` are drafts that our own code reads out: what they say is said to the
 * client, once they are sent, and is no claim to the user.
 */
export function replyGuard(
  evidence: Evidence,
  proofs: () => readonly Proof[],
  language: Language,
  letters: () => readonly string[] = () => [],
): ReplyGuard {
  const quoted = quotations()
  const meant = whoIsMeant()
  return {
    check: (written) => {
      const sentence = visible(written)
      const named = meant(sentence, evidence.clientNames())
      const read = quoted.without(sentence, evidence.quotes())
      const own = letters().some((letter) => bare(letter).includes(bare(sentence))) ? '' : read
      const all = figuresOf(sentence, language)
      const ownFigures = new Set(
        (own === sentence ? all : figuresOf(own, language)).map(({ value }) => value),
      )
      // Figures inside a quotation are read in its own language, so that one unknown to all may still be its.
      const figures = all
        .filter((figure) => !evidence.supports(figure, named))
        .filter((figure) => ownFigures.has(figure.value) || evidence.supports(figure, nobody))
        .map((figure): Violation => ({ kind: 'figure', what: sentence.slice(figure.start, figure.end) }))
      const deed = deedsClaimed(own).find((claimed) => !borneOut(claimed, named, proofs()))
      return deed === undefined ? figures : [{ kind: 'claim', what: deed }, ...figures]
    },
  }
}

const nobody: ReadonlySet<string> = new Set()

function borneOut(
  deed: keyof typeof toolsBehind,
  named: ReadonlySet<string>,
  proofs: readonly Proof[],
): boolean {
  const tools = toolsBehind[deed]
  return proofs.some(
    (proof) =>
      (deed === 'undo' ? proof.undone : !proof.undone && (deed === 'any' || tools.includes(proof.tool))) &&
      (named.size === 0 || proof.client === undefined || named.has(proof.client)),
  )
}

/** What the user reads where an answer could not be borne out. */
export const withheld: Localised = {
  en: 'I left out part of the answer because the records do not bear it out. Please ask for the record itself.',
  zh: '有部分回答与记录不符，我已略去，请直接查询相关记录。',
  ru: 'Часть ответа я опустил: записи её не подтверждают. Спросите о самой записи.',
}
