import type { Language } from '#domain/language.ts'
import type { ChatCase } from './cases.ts'

/**
 * Ordinary messages put otherwise, so that what they mean is known: two wishes in one message, politeness around one, a
 * slip of the keyboard, capitals throughout. The same seed makes the same cases of the same ones; another seed makes
 * cases that nobody tuned for.
 */
export const variations = ['two_clients', 'two_wishes', 'polite', 'slip', 'capitals'] as const
type Variation = (typeof variations)[number]

type Call = NonNullable<ChatCase['expect']['calls']>[number]
/** A message that asks for one thing, and what it leads to. */
type Wish = Readonly<{ lang: Language; say: string; call: Call; cards: number | undefined }>

/** Longer messages are notes, which go on to other things by themselves. */
const longest: Readonly<Record<Language, number>> = { en: 90, ru: 90, zh: 40 }
/** A contact keeps these on its card, so that with one they are no wish of their own. */
const onCard = new Set(['create_task', 'record_promise', 'record_fact', 'update_client', 'open_request'])
const writes = new Set([
  ...onCard,
  'log_interaction',
  'log_feedback',
  'hand_off',
  'schedule_meeting',
  'open_complaint',
])

const joints: Readonly<Record<Language, readonly string[]>> = {
  en: [', and ', ' and also ', '; ', ', then ', '. oh and ', ' and '],
  zh: ['，然后', '，另外', '；', '，还有', '，顺便'],
  ru: [', и ещё ', '; ', ', а также ', ', потом ', ' и '],
}
const openings: Readonly<Record<Language, readonly string[]>> = {
  en: ['', 'hey, ', 'ok so ', 'um ', 'quick one: ', 'hi there, '],
  zh: ['', '那个，', '嗯，', '你好，', '不好意思，'],
  ru: ['', 'слушай, ', 'так, ', 'короче, ', 'привет, '],
}
const thanks: Readonly<Record<Language, readonly string[]>> = {
  en: [' thanks', ' please', ' when you get a sec', ', cheers', ' if you can'],
  zh: ['，谢谢', '，辛苦了', '，麻烦了'],
  ru: [', спасибо', ', пожалуйста', ', ок?', ' если можно'],
}

/** Numbers from 0 to 1 that depend on the seed alone. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function wishesOf(cases: readonly ChatCase[]): readonly Wish[] {
  return cases.flatMap(({ lang, actor, today, setup, turns, expect }): Wish[] => {
    const [turn] = turns
    const [call] = expect.calls ?? []
    const plain = turns.length === 1 && expect.calls?.length === 1 && !today && !setup && !expect.withheld
    if (!plain || !turn || !('say' in turn) || !call || actor !== 'rm@demo.example') return []
    return turn.say.length > longest[lang] || turn.say.includes('\n')
      ? []
      : [{ lang, say: turn.say, call, cards: expect.proposals }]
  })
}

const clientOf = ({ call }: Wish): string => String(call.input.client ?? '')
const ended = (say: string): string => say.replace(/[\s.。!！?？]+$/u, '')

/** `count` cases of each kind and language, fewer where few messages lend themselves. */
export function varied(
  cases: readonly ChatCase[],
  { seed, count }: { seed: number; count: number },
): ChatCase[] {
  const random = randomOf(seed)
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const all = wishesOf(cases)
  const made: ChatCase[] = []
  for (const lang of ['en', 'zh', 'ru'] as const) {
    const spoken = all.filter((wish) => wish.lang === lang)
    const own = spoken.filter(
      (wish) => writes.has(wish.call.tool) && wish.cards === 1 && clientOf(wish).startsWith('cli_'),
    )
    const joined = (first: Wish, second: Wish): Said => ({
      say: `${ended(first.say)}${one(joints[lang])}${second.say}`,
      calls: [first.call, second.call],
      cards: 2,
    })
    const ways: Readonly<Record<Variation, () => Said | undefined>> = {
      two_clients() {
        const [first, second] = [one(own), one(own)]
        return first && second && clientOf(first) !== clientOf(second) ? joined(first, second) : undefined
      },
      two_wishes() {
        const first = one(own)
        const second = first && one(own.filter((wish) => clientOf(wish) === clientOf(first)))
        const tools = [first?.call.tool ?? '', second?.call.tool ?? '']
        const together = tools.includes('log_interaction') && tools.some((tool) => onCard.has(tool))
        return first && second && tools[0] !== tools[1] && !together ? joined(first, second) : undefined
      },
      polite() {
        const wish = one(spoken)
        return wish && alone(wish, `${one(openings[lang])}${ended(wish.say)}${one(thanks[lang])}`)
      },
      slip() {
        const wish = lang === 'zh' ? undefined : one(spoken)
        const say = wish && slipped(wish, random)
        return wish && say !== undefined ? alone(wish, say) : undefined
      },
      capitals() {
        const wish = lang === 'zh' ? undefined : one(spoken)
        return wish && alone(wish, wish.say.toUpperCase())
      },
    }
    for (const kind of variations)
      for (let number = 1; number <= count; number += 1) {
        const said = ways[kind]()
        if (said === undefined) continue
        made.push({
          id: `${lang}-${kind}-${seed}-${number}`,
          lang,
          kind,
          actor: 'rm@demo.example',
          turns: [{ say: said.say }],
          expect: { calls: said.calls, ...(said.cards === undefined ? {} : { proposals: said.cards }) },
        })
      }
  }
  return made
}

type Said = Readonly<{ say: string; calls: Call[]; cards: number | undefined }>
const alone = ({ call, cards }: Wish, say: string): Said => ({ say, calls: [call], cards })

/** One ordinary word with two letters swapped, one left out or one doubled; undefined where there is none to take. */
function slipped(wish: Wish, random: () => number): string | undefined {
  const client = clientOf(wish)
  const words = [...wish.say.matchAll(/(?<!\p{L})\p{Ll}{5,}/gu)].filter(
    ({ 0: word }) => !client.includes(word.slice(0, 4)),
  )
  const found = words[Math.floor(random() * words.length)]
  if (!found) return undefined
  const [word] = found
  const at = 1 + Math.floor(random() * (word.length - 3))
  const [head, one, next, tail] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)]
  const way = Math.floor(random() * 3)
  const slip =
    way === 0 ? head + next + one + tail : way === 1 ? head + next + tail : head + one + one + next + tail
  return slip === word
    ? undefined
    : wish.say.slice(0, found.index) + slip + wish.say.slice(found.index + word.length)
}
