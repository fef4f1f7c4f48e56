import { fold } from '#domain/text/fold.ts'
import type { Mind } from './planned.ts'
import { ranked } from './readings.ts'
import type { Setting } from './setting.ts'
import { spokenOf } from './several-en.ts'
import { knownNames } from './slots/known-names.ts'
import { sameName } from './slots/same-name.ts'
import { wordsOf } from './slots/words.ts'

/**
 * What may stand between the wishes for two clients, by how plainly it ends the first: a stop or a word that goes on to
 * something else, a conjunction behind a comma, a conjunction or a comma alone.
 */
const joints =
  /(?<plain>\s*[;.!?\n]+\s+(?:(?:oh|and|then|also|next|now|и|а|потом|затем|ещё|еще|также)[\s,]+){0,3}|[\s,]+(?:oh(?: and)?|(?:and )?(?:also|then|plus|btw|by the way)|(?:и |а )?(?:ещё|еще|также|потом|затем|заодно|кстати))[\s,]+|[，,。；;！!？\s]*(?:另外|然后|顺便|还有|对了|此外|接着|再就是|同时)[，,]?|[。；;！!？\n]+\s*)|(?<joined>,\s*(?:and|и|а)\s+|，\s*(?:再|也|并|且|而))|(?<loose>\s+(?:and|и|а)\s+)|,\s+|，\s*/giu

/** From these scores on each side is a wish of its own, by what stands between. */
const sure = { plain: [3.2, 3.6], joined: [4, 4.2], loose: [4.4, 4.8], comma: [4.4, 4.8] } as const
/** At a mere conjunction another wish for the same client is one from these on. */
const sureOfSame = [5, 6.4] as const
/** Longer messages are notes and pasted texts. */
const longest = 400
const letters = { least: 6, han: 4 }

const enough = (text: string): boolean => {
  const { length } = fold(text).replace(/[^\p{L}\d]/gu, '')
  return length >= (/\p{Script=Han}/u.test(text) ? letters.han : letters.least)
}

/** Look-ups of the whole book or of one's own day, which need no client. */
const ofBook: ReadonlySet<string> = new Set(['find_clients', 'list_contacts_due', 'get_daily_brief'])
/** Without a name these are meant for the client spoken of before, or else for one's whole day. */
const ofEither: ReadonlySet<string> = new Set([
  'list_tasks',
  'list_requests',
  'list_promises',
  'list_feedback',
  'find_products',
  'ask_book',
  ...ofBook,
])
/** From this on a look-up behind a client's wish is plainly one of the book. */
const plainlyOfBook = 5

/** The clause that follows a joint, up to the next stop: what comes behind it may be another wish again. */
const clauseOf = (text: string): string => text.split(/(?<=\S{6})[;.!?。；！？\n]/u, 1)[0]!

type How = keyof typeof sure
const hows = ['plain', 'joined', 'loose'] as const
type Joint = Readonly<{ start: number; end: number; how: How }>

function jointsIn(text: string): readonly Joint[] {
  return [...text.matchAll(joints)].map(({ 0: { length }, index, groups }) => ({
    start: index,
    end: index + length,
    how: hows.find((how) => groups?.[how] !== undefined) ?? 'comma',
  }))
}

/** Where the wish that names another client may begin, the likeliest first: near its name, and not at a mere comma. */
function nearest(all: readonly Joint[], name: number): readonly Joint[] {
  const before = all.filter(({ end }) => end <= name).reverse()
  const weak = ({ how }: Joint): boolean => how === 'loose' || how === 'comma'
  return [...before.filter((joint) => !weak(joint)), ...before.filter(weak)]
}

/**
 * The parts of a message that speak of one client each: cut where a joint stands between two wishes, each of which
 * plainly means a tool and names another client, or where one of them asks for what concerns no client at all.
 */
export function byClients(text: string, mind: Mind, setting: Setting): readonly string[] {
  const names = setting.moment.names ?? []
  if (text.length > longest || names.length === 0) return [text]
  const named = knownNames(text, [], names)
  if (named.length === 0) return [text]
  // A conjunction right before a name opens what is said of that client.
  const opens = (end: number): boolean => named.some(({ start }) => start === end)
  const all = jointsIn(text).map((joint) =>
    joint.how === 'loose' && opens(joint.end) ? { ...joint, how: 'joined' as const } : joint,
  )
  const first = named[0]!
  const others = named.filter(({ text: one }) => !sameName(one, first.text))
  const again = named.slice(1).find(({ text: one }) => sameName(one, first.text))
  const asked = (head: string): boolean => ofEither.has(ranked(head, mind, setting)[0]?.tool ?? '')
  const places = [
    // Whatever stands before the first name may be a look-up that needs none.
    { joints: nearest(all, first.start).filter(({ start }) => asked(text.slice(0, start))), of: 'another' },
    ...others.slice(0, 1).map(({ start }) => ({
      joints: nearest(all, start).filter((joint) => joint.start >= first.end),
      of: 'another' as const,
    })),
    // Who names the client anew means something else of the same one.
    ...(again ? [again] : []).map(({ start }) => ({
      joints: nearest(all, start).filter((joint) => joint.start >= first.end && joint.how !== 'comma'),
      of: 'same' as const,
    })),
    {
      joints: all.filter(
        ({ how, start }) => how !== 'loose' && how !== 'comma' && start >= (named.at(-1)?.end ?? 0),
      ),
      of: 'book',
    },
  ] as const
  for (const { joints: some, of } of places)
    for (const { start, end, how } of some) {
      const head = text.slice(0, start).trim()
      const tail = text.slice(end).trim()
      if (!enough(head) || !enough(tail)) continue
      if (wishesApart({ head, tail, how, of }, mind, setting))
        return [...byClients(head, mind, setting), ...byClients(tail, mind, spokenOf(head, setting))]
    }
  return [text]
}

/** What goes on about the client before, whoever else is named in it: "…, he mentioned that Claudia called". */
const goesOn =
  /^(?:(?:and|but|that|because|и|что|но)\s+)*(?:s?he|they|it|his|her|their|who|which|он[аио]?|его|е[её]|их|котор\p{L}+)(?!\p{L})|^(?:他|她|它)们?/iu

type Sides = Readonly<{
  head: string
  tail: string
  how: How
  /** Whom the second wish is about: another client, the same by name, or the whole book. */
  of: 'another' | 'same' | 'book'
}>

/** Whether each side is plainly a wish; of the same client, for something else. */
function wishesApart({ head, tail, how, of }: Sides, mind: Mind, setting: Setting): boolean {
  if (goesOn.test(tail)) return false
  const clause = clauseOf(tail)
  const [first] = ranked(head, mind, setting)
  const [second] = ranked(clause, mind, spokenOf(head, setting))
  const [least, behind] = of === 'same' && how === 'loose' ? sureOfSame : sure[how]
  if (!first || !second || first.score < least || second.score < behind) return false
  if (of === 'same' && first.tool === second.tool) return false
  if (of === 'book') return ofBook.has(second.tool) && second.score >= plainlyOfBook
  return second.tool !== 'get_client' || wordsOf(clause).length > 3
}
