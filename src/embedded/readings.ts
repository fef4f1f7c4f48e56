import { listsInstead } from './ask/wish.ts'
import { clientOf } from './client-meant.ts'
import { filedIn, withFiling } from './filed.ts'
import { inThread } from './in-thread.ts'
import { byExamples, type Ranked, rankTools } from './intent/rank.ts'
import type { Mind } from './planned.ts'
import { type ClientMention, numberedClient } from './slots/client.ts'
import { datesIn, productsNamed } from './slots/mentions.ts'
import { placeIn } from './slots/places.ts'
import { productHeld } from './slots/products.ts'
import { clientGivesAhead } from './slots/promise-sides.ts'
import { isQuestion } from './slots/question.ts'
import { wordsOf } from './slots/words.ts'
import { goesOn } from './thread.ts'
import { fill, type Setting } from './understand.ts'

/** What a tool loses that takes no client where one is spoken of. */
const elsewhere = 4

/** Fields that name a client, or what a client may be named for. */
const ofClients = ['client', 'request', 'promise', 'complaint']

export const noSigns = { client: 'none', known: false, words: 1 } as const

/** One message is asked about by every way of reading it. */
const known = new WeakMap<Setting, WeakMap<Mind, Map<string, readonly Ranked[]>>>()

/** What a client does or is stands right behind the name: "Anna writes that she …" tells something, it looks nothing up. */
const told =
  /^(?:['’]s (?!\p{L}+[\s.!]*$)\p{L}+)?,? +(?:(?:just|also|still|now|really|always|never|even|again|apparently) )?(?:writes|wrote|says|said|finds|found|thinks|feels|felt|asks|asked|wants|wanted|needs|would|wishes|complains|complained|reckons|mentions|mentioned|keeps|can['’]?t|cannot|lost|has|had|is|was|are|were|gave|gives|rates|rated|loves|loved|likes|liked|hates|hated|called|rang|phoned|popped|dropped|came|gets|got|won['’]?t|doesn['’]?t|isn['’]?t|hasn['’]?t|agreed|promised|swore|told|tells|mailed|texted|signed|sent|thanked|praised|suggests|suggested|turned|moved|plans|means|will|should|must)(?!\p{L})/iu

/** How much less a look-up is worth where the message tells something of the client. */
const lookedUpLess = 3

/** What a client will give us by a day is a promise of theirs, and no step of ours. */
const promisedMore = 5

/** Two products of the shelf in one message are mostly compared. */
const besideMore = 4

/** Who holds a product of the shelf is a list of clients. */
const holdersMore = 7

const tells = (said: string, client: ClientMention | undefined): boolean =>
  client !== undefined &&
  !client.pronoun &&
  !isQuestion(said) &&
  !/(?<!\p{L})(?:who|what|which|when|where|how|show|pull|open|find|list|tell me|give me|look up|bring up)(?!\p{L})/iu.test(
    said.slice(0, client.start),
  ) &&
  told.test(said.slice(client.end))

/** Every tool that a message could mean in its conversation, the likeliest first. */
export function ranked(said: string, mind: Mind, setting: Setting, meant = false): readonly Ranked[] {
  const minds = known.get(setting) ?? new WeakMap<Mind, Map<string, readonly Ranked[]>>()
  known.set(setting, minds)
  const readings = minds.get(mind) ?? new Map<string, readonly Ranked[]>()
  minds.set(mind, readings)
  const key = `${meant} ${said}`
  const found = readings.get(key) ?? rankedAnew(said, mind, setting, meant)
  readings.set(key, found)
  return found
}

function rankedAnew(said: string, mind: Mind, setting: Setting, meant: boolean): readonly Ranked[] {
  const place = placeIn(said)
  const client = clientOf(said, setting, place ? [place] : [])
  const sure =
    meant ||
    (client !== undefined && (client.pronoun ? setting.lastClient !== undefined : client.score >= 1.9))
  const signs = {
    client: sure ? 'sure' : client && !client.pronoun ? 'likely' : 'none',
    known: setting.lastClient !== undefined,
    numbered: numberedClient(said) !== undefined,
    ahead: datesIn(said, setting.moment, 'future').some(({ on }) => on > setting.moment.today),
    ...(setting.moment.names ? { names: setting.moment.names } : {}),
    words: wordsOf(said).reduce((sum, word) => sum + (word.han ? Math.ceil(word.text.length / 2) : 1), 0),
  } as const
  const named = client && !client.pronoun ? client.text : undefined
  const plain = withFiling(listsInstead(rankTools(said, mind.learned, signs)), said)
  const looks = tells(said, client)
  const gives = signs.ahead && client !== undefined && !isQuestion(said) && clientGivesAhead(said, client)
  const holders = productHeld(said, setting.moment) !== undefined
  const nobody = client === undefined || !setting.moment.names?.includes(client.text)
  const two = nobody && productsNamed(said, setting.moment).length > 1
  const speaks = isQuestion(said) ? undefined : goesOn(said, setting.affairs, client)
  const began = plain.map(({ tool, score }) => ({ tool, score: score + (speaks?.get(tool) ?? 0) }))
  return inThread(began, said, setting, named)
    .flatMap(({ tool, score }) => {
      const fields = mind.tools.get(tool)?.input.shape
      if (!fields) return []
      const astray = !ofClients.some((field) => field in fields) && (meant || (sure && byExamples(tool)))
      const theirs = !gives ? 0 : tool === 'record_promise' ? promisedMore : -promisedMore
      const less = looks && (tool === 'get_client' || tool === 'find_clients') ? lookedUpLess : 0
      const asked = holders && tool === 'find_clients' ? holdersMore : 0
      const beside = two && tool === 'compare_products' ? besideMore : 0
      return [{ tool, score: beside + asked + (astray ? score - elsewhere : score) - less + theirs }]
    })
    .sort((a, b) => b.score - a.score)
}

/** The arguments that a message gives a tool, without an order to file it. */
export function filled(tool: string, message: string, mind: Mind, setting: Setting) {
  const filed = filedIn(message)
  const said = filed?.tool === tool ? filed.rest : message
  return fill(tool, Object.keys(mind.tools.get(tool)?.input.shape ?? {}), said, setting)
}
