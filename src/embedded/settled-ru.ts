import { fold } from '#domain/text/fold.ts'
import type { Setting } from './setting.ts'
import { isQuestion } from './slots/question.ts'
import { wordsOf } from './slots/words.ts'
import { isAbout } from './talked-of.ts'

/** More words than these tell something of their own. */
const most = 14
/** As many letters of a word as its forms share. */
const stem = 4

/** That something is done with, without a word for what it was. */
const done =
  /(?<!\p{L})(?:закр(?:ой|ывай|ываем|ываю|ыть|ывать|ыто|ыт|ыта)|вычерк\p{L}+|снима(?:й|ем|ю)|готово|выполнен[аоы]?|выполнил[аи]?|исполнил[аи]?|сделано|сделал[аи]?|решен[оаы]?|решили|улажен[оаы]?|улади\p{L}+|сдержал[аи]?|нарушен[оаы]?|сорвал\p{L}*|(?:вопрос|тема) (?:снят|закрыт)\p{L}*|все ок|порядок)(?!\p{L})/u
/** What was to be given is with whom it was for, or was done by somebody. */
const given =
  /(?<!\p{L})(?:у (?:него|нее|них|клиента|нас)|(?:от|пере|вы|при|по|раз|за|с|до|до|об|под|ис)\p{L}{2,}(?:ал|ил|ел|ял|ул|шел|шл|дал|сл)(?:а|и|о|ась|ись|ся|ось)?|дошл[аио]|дошел|уш[её]л|ушл[аио]|получил[аи]?|вручил[аи]?|выдал[аи]?|отдал[аи]?|сменил[аи]?|подняли|вышл[аио]|\p{L}+(?:лен|нен|дан|тан|лан|ван)[аоы]?)(?!\p{L})/u

const things: readonly (readonly [tool: string, word: RegExp])[] = [
  ['close_promise', /обещ|слово/u],
  ['answer_request', /запрос|обращени|заявк|просьб/u],
  ['complete_task', /задач|напоминани|(?<!\p{L})дел[оа](?!\p{L})/u],
]
/** What the message orders or speaks of is another matter. */
const elsewhere =
  /жалоб|отзыв|встреч|напомн|черновик|письмо (?:ему|ей|им)|запиши|занеси|поставь|заведи|позвонил|созвон|говорил/u

const stems = (text: string): string[] =>
  wordsOf(text)
    .map(({ norm }) => norm.slice(0, stem))
    .filter((word) => word.length === stem)

/** The tool that closes what the conversation began, where a short Russian message says that it is done. */
export function settledTool(said: string, setting: Setting, name: string | undefined): string | undefined {
  const { thread, affairs } = setting
  const folded = fold(said)
  if (!thread?.last || !/\p{Script=Cyrillic}/u.test(said) || isQuestion(said)) return undefined
  if (wordsOf(said).length > most || elsewhere.test(folded) || /(?<!\p{L})не (?!успел|сдержа)/u.test(folded))
    return undefined
  const closes = done.test(folded)
  if (!closes && !given.test(folded)) return undefined
  const own = stems(said)
  const task = affairs?.find(({ kind }) => kind === 'task')
  const open = [
    { tool: 'close_promise', words: isAbout(thread.promise, name) ? thread.promise?.words : undefined },
    { tool: 'answer_request', words: isAbout(thread.request, name) ? thread.request?.words : undefined },
    { tool: 'complete_task', words: task?.text },
  ].filter(({ words }) => words !== undefined && words !== '')
  const called = things.find(([tool, word]) => word.test(folded) && open.some((each) => each.tool === tool))
  if (called && closes) return called[0]
  const spoken = open.filter(({ words }) => stems(words ?? '').some((word) => own.includes(word)))
  if (spoken.length === 1) return spoken[0]!.tool
  const last = open.find(({ tool }) => tool === begunBy[thread.last ?? ''])
  return closes && (spoken.length > 1 || own.length < 3) ? last?.tool : undefined
}

/** The tool that closes what another one began. */
const begunBy: Readonly<Record<string, string>> = {
  record_promise: 'close_promise',
  open_request: 'answer_request',
  answer_request: 'answer_request',
  create_task: 'complete_task',
}
