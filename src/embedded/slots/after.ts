import { patternOf } from '#domain/text/letters.ts'
import { type Span, tidy } from './words.ts'

/** A task that waits for another one: its words, and where the message says so. */
export type Condition = Readonly<{ first: string; span: Span }>

const done = '(?:做完|完成|办完|办好|办妥|弄完|弄好|搞定|搞完|结束|做好|关掉|了结)'
const lead = String.raw`(?<![\s,;.(–-])[\s,;.(–-]*(?:but )?(?:only |not )?(?<!\p{L})(?:once|after|until|before|as soon as|when)\s+(?:the |my |that )?`
const finished = String.raw`\s+(?:is|are|has been|was|gets)\s+(?:all )?(?:done|finished|completed?|closed|ticked off|through)\)?`
const forms: readonly RegExp[] = [
  // "only once the valuation task is done": what is quoted or called a task is one.
  patternOf(
    String.raw`${lead}(?:(?:task|to-?do)\s+)?["“«](?<first>[^"”»]{2,200})["”»](?:\s+(?:task|to-?do))?(?:${finished})?`,
    'iu',
  ),
  patternOf(String.raw`${lead}(?<first>[^,;:.]{2,80}?)\s+(?:task|to-?do)${finished}`, 'iu'),
  // 等材料清单那条做完了再做; only what is called a task is one.
  patternOf(
    String.raw`(?<![，,；;。\s（(])[，,；;。\s（(]*(?:但|不过)?(?:必须|需要|需|要|得)?(?:(?:先)?等(?:到)?|前提是|条件是)(?<first>[^，,；;。]{2,40}?)(?:的)?(?:(?:那|这)[条个项件](?:任务|待办|事)?|任务|待办)(?:先)?(?:已经?)?${done}(?:了)?(?:之后|以后|后)?(?:才|再)?(?:能|可以|去)?(?:\p{Script=Han}{1,3}(?=[，,。！!）)\s]|$))?[）)]?`,
    'u',
  ),
  patternOf(
    String.raw`(?<![，,；;。\s（(])[，,；;。\s（(]*(?:在)?(?<first>[^，,；;。：:]{2,40}?)(?:的)?(?:(?:那|这)[条个项件](?:任务|待办|事)?|任务|待办)(?:先)?${done}(?:了)?(?:之后|以后|后)?(?:才|再)(?:能|可以|去)?(?:\p{Script=Han}{1,3}(?=[，,。！!）)\s]|$))?[）)]?`,
    'u',
  ),
  // 等这个弄完了再约: what the conversation spoke of last.
  patternOf(
    String.raw`(?<![，,；;。\s（(])[，,；;。\s（(]*(?:但|不过)?(?:必须|需要|需|要|得)?(?:(?:先)?等(?:到)?)(?<first>(?:这|那|上)(?:一)?[个条项件](?:任务|待办|事)?|它|这事|那事|前面那[个条项])(?:先|都|也)?(?:已经?)?${done}(?:了)?(?:之后|以后|后)?(?:我)?(?:才|再|就|还)*(?:能|可以|去|得|要)?[）)]?`,
    'u',
  ),
  /(?<![，,；;。\s（(])[，,；;。\s（(]*(?:排在|放在|接在|跟在)(?<first>[^，,；;。]{2,40}?)(?:的)?(?:(?:那|这)[条个项件](?:任务|待办|事)?|任务|待办)?(?:之后|以后|后面?)[）)]?/u,
]

/** The open task that must be done before the one a message tells of, where it says so. */
export function conditionIn(said: string): Condition | undefined {
  for (const form of forms) {
    const found = form.exec(said)
    const first = tidy(found?.groups?.first ?? '')
    if (found && first.length > 1)
      return { first, span: { start: found.index, end: found.index + found[0].length } }
  }
  return undefined
}

/** Words that only point at the task spoken of last. */
export const pointsBack = (words: string): boolean =>
  /^(?:[这那上]一?[个条项件](?:任务|待办|事)?|它|[这那]事|前面那[个条项])$/u.test(words)
