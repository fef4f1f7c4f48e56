import { withParagraph } from '#domain/drafts/restyle.ts'
import { fold } from '#domain/text/fold.ts'
import { calls, type Mind, only, type Plan } from './planned.ts'
import type { Dialogue, PastCall } from './read-prompt.ts'
import { clientNames } from './slots/client.ts'
import { draftLanguage, strangeLanguage } from './slots/draft.ts'
import type { Moment } from './slots/mentions.ts'
import { tidy, wordsOf } from './slots/words.ts'

type Fields = Readonly<Record<string, unknown>>

const shorter =
  /(?<!\p{L})(?:short(?:er|en)|brief(?:er)?|trim|tighten|concise|snappier|cut (?:it|this|that)|(?:too|bit|way) (?:long|wordy)|half (?:the|as) (?:length|long))(?!\p{L})|(?:по)?короче(?!,? (?!пожалуйста|плиз|можно|и |письм|текст)\p{L})|сократи|ужми|сожми|лаконичн|слишком длинн|длинноват|покомпактн|短一?[点些]|简短|精简|缩短|太长|简洁/u
const warmer =
  /(?<!\p{L})(?:warmer|friendl(?:y|ier)|kinder|softer|nicer|(?:more|bit) personal|(?:less|too) (?:formal|stiff|dry|cold|official))(?!\p{L})|(?:по)?теплее|дружелюбн|(?:по)?мягче|сердечн|душевн|(?:слишком|менее|не так) (?:сух|официальн|холодн)|суховат|亲切|热情|温暖|友好|柔和|客气一?[点些]|语气(?:再)?(?:客气|软|缓和|委婉)|委婉一?[点些]|太(?:正式|生硬|冷)|热络/u
const asMessage =
  /(?<!\p{L})(?:(?:as|into|make it|do it as) an? (?:text|sms|whatsapp|message|chat message))(?!\p{L})|(?:как|в виде) (?:смс|сообщени)|сделай (?:смс|сообщени)|(?:改成|换成|做成|用)(?:短信|微信|消息)/u
const asLetter =
  /(?<!\p{L})(?:(?:as|into|make it|do it as) an? (?:e-?mail|letter|mail))(?!\p{L})|(?:как|в виде) (?:письм|имейл)|сделай письм|(?:改成|换成|做成|用)(?:邮件|电邮|信)/u

const subjectForms = [
  /(?<!\p{L})subject(?: line)?(?: (?:to|should (?:be|say|read)|as|is))?\s*[:：]?\s+(.+)$/isu,
  /(?<!\p{L})тем[ау](?: письма)?(?: (?:на|будет|пусть будет|должна быть|сделай))?\s*[:：]?\s+(.+)$/isu,
  /(?:主题|标题)(?:行)?(?:改成|改为|换成|换为|写成|用|是)?\s*[:：]?\s*(.+)$/su,
]
const noteForms = [
  /(?:^|[,;.]\s*|\s)(?:and |also |please |but |then )*(?:mention|include|put in|work in|say|add|tell (?:him|her|them))(?: (?:also|too))*(?: (?:a (?:line|sentence|word)(?: (?:about|saying|that))?|that|something about))?[\s:]+(.+)$/isu,
  /(?:^|[,;.]\s*|\s)(?:и |ещё |еще |также |пожалуйста |а )*(?:упомяни|добавь|допиши|впиши|вставь|скажи|напомни (?:ей|ему|им))(?:те)?(?: (?:туда|в письмо|в письме|также|ещё|еще|ей|ему|им|фразу|строчку|строку|пару слов))*[,:]?\s*(?:что |о том,? что |про то,? что )?(.+)$/isu,
  /(?:^|[，,。；\s])(?:再|并|也|请|帮我|顺便)*(?:加上|加一句|加句|加一段|补充(?:一句|一下)?|提(?:到|一下|一句|及)|写上|写明|说明)(?:一?句|说)?[:：，,]?(.+)$/su,
]
/** These words after "add" begin a wish of their own. */
const ownWish =
  /^(?:an? |the |another |new |ещё |еще |новую |новое |一?[个条项])?(?:task|to-?do|reminder|note (?:to|on|that)|promise|fact|meeting|задач|напоминан|заметк|обещан|встреч|任务|提醒|待办|记录|承诺|会面)/iu
/** What asks for a letter to somebody, or for something else with a verb of its own. */
const begins =
  /^(?:please |pls |and |also |then |пожалуйста |и |请|帮我|再)*(?:draft|write|compose|email|mail|log|note|remind|create|schedule|book|show|list|who|what|when|where|how|did|do|is|are|напиши|набросай|составь|запиши|напомни мне|создай|покажи|кто|что|когда|где|сколько|写一?封|起草|给.{1,12}(?:写|发)|记|提醒我|新建|查|看|谁|什么)(?!\p{L}(?<!\p{Script=Han}))/iu

/** Said in so few words, a language or a manner can only be that of the letter. */
const few = 12

/**
 * The letter that was just drafted, written anew in another manner, language or form, or with more in it. Nothing where
 * the last thing was no draft, or the message speaks of something else.
 */
export function redrafted(said: string, before: Dialogue, moment: Moment, mind: Mind): Plan | undefined {
  const last = draftJustMade(before)
  if (!last || !mind.tools.has('draft_message') || begins.test(said.trim())) return undefined
  const subject = wordsAfter(subjectForms, said)
  const note = subject === undefined ? wordsAfter(noteForms, said) : undefined
  if (note !== undefined && ownWish.test(note)) return undefined
  const own = note ?? subject
  const head = own === undefined ? said : said.slice(0, said.lastIndexOf(own))
  const change = changeIn(head, last)
  const named = subject !== undefined || note !== undefined
  if (!named && (change === undefined || wordsOf(said).length > few)) return undefined
  if (change === 'strange') return only({ kind: 'talk', talk: 'draft_language' })
  if (change === undefined && namesAnother(head, last, moment)) return undefined
  if (change === 'as it is' && !named) return only({ kind: 'talk', talk: 'draft_as_it_is' })
  const { corrects: _, ...input } = last.input
  const kept: Fields = { ...input, ...settled(last) }
  const fresh = typeof change === 'object' ? change : {}
  // In another language or form the words of before cannot stay.
  const { text: _text, subject: _subject, ...rewritten } = kept
  const base = fresh.language !== undefined || fresh.channel !== undefined ? rewritten : kept
  const words =
    note === undefined
      ? {}
      : typeof base.text === 'string'
        ? { text: withParagraph(base.text, tidy(note)) }
        : { note: joined(base.note, tidy(note)) }
  return calls({
    tool: 'draft_message',
    input: { ...base, ...fresh, ...words, ...(subject === undefined ? {} : { subject: tidy(subject) }) },
    said,
  })
}

/** The draft of the last turn that did anything, one unanswered message back at most. */
function draftJustMade(before: Dialogue): PastCall | undefined {
  const turn = before.slice(-2).findLast(({ calls: made }) => made.some(({ error }) => !error))
  const call = turn?.calls.at(-1)
  return call?.tool === 'draft_message' && call.output !== undefined && !call.error ? call : undefined
}

const output = ({ output: made }: PastCall): Fields => (made ?? {}) as Fields

/** What the draft came to, so that the next one is of the same kind. */
function settled(last: PastCall): Fields {
  const { client, purpose, channel, language } = output(last)
  return { client: (client as Fields | undefined)?.id ?? last.input.client, purpose, channel, language }
}

type Change = Readonly<{ manner?: readonly string[]; language?: string; channel?: string }>

/** What is to be different, as far as it is a matter of manner, language or form. */
function changeIn(said: string, last: PastCall): Change | 'as it is' | 'strange' | undefined {
  const folded = fold(said)
  const language = draftLanguage(folded)
  if (language === undefined && strangeLanguage.test(folded)) return 'strange'
  const channel = asMessage.test(folded) ? 'message' : asLetter.test(folded) ? 'email' : undefined
  const asked = [...(shorter.test(folded) ? ['shorter'] : []), ...(warmer.test(folded) ? ['warmer'] : [])]
  if (asked.length === 0 && language === undefined && channel === undefined) return undefined
  const held = Array.isArray(last.input.manner) ? (last.input.manner as readonly string[]) : []
  const now = output(last)
  const manner = [...new Set([...held, ...asked])]
  const same =
    manner.length === held.length &&
    (language ?? now.language) === now.language &&
    (channel ?? now.channel) === now.channel
  if (same) return 'as it is'
  return {
    ...(manner.length > 0 ? { manner } : {}),
    ...(language === undefined ? {} : { language }),
    ...(channel === undefined ? {} : { channel }),
  }
}

const wordsAfter = (forms: readonly RegExp[], said: string): string | undefined =>
  forms.map((form) => form.exec(said)?.[1]).find((each) => each && tidy(each).length > 1)

const joined = (before: unknown, more: string): string =>
  typeof before === 'string' && before !== ''
    ? `${before.replace(/[\s.。]+$/u, '')}${/\p{Script=Han}/u.test(more) ? '。' : '. '}${more}`
    : more

/** Somebody else is named: the letter to them is another one. */
function namesAnother(head: string, last: PastCall, { names }: Moment): boolean {
  const own = fold(String((output(last).client as Fields | undefined)?.name ?? ''))
  return clientNames(head, [], names).some(
    ({ score, text }) => score >= 2.5 && !own.includes(fold(text).slice(0, 4)),
  )
}
