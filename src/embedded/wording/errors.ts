import type { Candidate, ToolError } from '../read-prompt.ts'
import { lines, pick, type Voice } from './say.ts'

const candidateLine = (voice: Voice, { n, label, facts }: Candidate): string =>
  facts === ''
    ? `${n}. ${label}`
    : pick(voice, `${n}. ${label} – ${facts}`, `${n}. ${label}（${facts}）`, `${n}. ${label} – ${facts}`)

const howToAnswer = (voice: Voice): string =>
  pick(
    voice,
    'Answer with the number, or with what tells them apart.',
    '请回复编号，或说出区别特征。',
    'Ответьте номером или назовите отличие.',
  )

/** A numbered question; the answer continues what was interrupted. */
export const wordQuestion = (voice: Voice, message: string, candidates: readonly Candidate[]): string =>
  lines([message, ...candidates.map((candidate) => candidateLine(voice, candidate)), howToAnswer(voice)])

/** The sentence of an error as our table words it. */
export function wordError(voice: Voice, error: ToolError): string {
  if (error.candidates && error.candidates.length > 0)
    return wordQuestion(voice, error.message, error.candidates)
  if (error.message !== '') return error.message
  return pick(
    voice,
    'That did not work. Nothing was changed.',
    '操作未成功，未作任何更改。',
    'Не получилось. Ничего не изменено.',
  )
}

export const chooseAgain = (voice: Voice, candidates: readonly Candidate[]): string =>
  wordQuestion(
    voice,
    pick(
      voice,
      'That number is not on the list. Which one do you mean?',
      '列表中没有这个编号，您指的是哪一个？',
      'Такого номера в списке нет. Кого или что вы имеете в виду?',
    ),
    candidates,
  )
