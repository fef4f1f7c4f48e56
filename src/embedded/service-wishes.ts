import { fold } from '#domain/text/fold.ts'
import type { Setting } from './setting.ts'
import { channelOf } from './slots/channel.ts'
import type { ClientMention } from './slots/client.ts'
import { departmentIn } from './slots/department.ts'
import { limitIn } from './slots/limit.ts'
import { dateSpan } from './slots/mentions.ts'
import { dueIn, halves, orderIn, orderOf, stepNote, subjectIn, urgencyIn } from './slots/request.ts'
import { type Span, tidy } from './slots/words.ts'
import { isAbout, toldBefore } from './talked-of.ts'
import { teamWish } from './team-wishes.ts'
import { affairMeant, wordsFor } from './thread.ts'
import type { Filled } from './understand.ts'

type FindClient = (said: string, setting: Setting, taken?: readonly Span[]) => ClientMention | undefined
type Reader = (said: string, setting: Setting, findClient: FindClient) => Filled

const present = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))

/** Words of the trade blanked out, so that none of them is taken for a part of a name. */
const ownWords =
  /(?<!\p{L})(?:open(?: a| an)?|new|register|urgent(?:ly)?|requests?|client|hand(?:ed)?[ -]?offs?|hand|pass|ask|resolve[ds]?|pause|resume|reopen|answer(?:ed)?|operations|ops|risk|legal|compliance|products?|team|desk|people|look|forward|customer service|department|запрос\p{L}*|нов\p{L}+|срочн\p{L}+|открой\p{L}*|зарегистрир\p{L}+|переда\p{L}*|отдел\p{L}*|служб\p{L}*|поддержк\p{L}*|сервис\p{L}*|клиентск\p{L}*|операционн\p{L}+|юрист\p{L}*|компла[ей]+нс\p{L}*|рисков?|рискам|ответ\p{L}*|отмет\p{L}*|приостанов\p{L}+|возобнов\p{L}+|реши\p{L}+|клиент\p{L}*)(?!\p{L})|登记|请求|紧急|新建?|转交|转给|运营部?|风险部?|法务部?|产品部?|客户服务部?|客服|合规部?|信贷部?|科技部|技术部|已?回复|答复|对|暂停|恢复|重新打开|已?解决|的事|发来|一个|处理/giu
const withoutTrade = (said: string): string => said.replace(ownWords, (word) => ' '.repeat(word.length))

const clientIn = (head: string, setting: Setting, findClient: FindClient): string | undefined => {
  const found = findClient(withoutTrade(head), setting)
  return found === undefined ? undefined : found.pronoun ? setting.lastClient : found.text
}

/** "And open requests?": a few words that go on with the client spoken of. */
const goesOn = (said: string): boolean =>
  /^(?:and|what about|how about)(?!\p{L})/iu.test(said) && said.length < 40

const list: Reader = (said, setting, findClient) => {
  const folded = fold(said)
  const mention = findClient(withoutTrade(said), setting)
  const sure = mention && (mention.pronoun || mention.score >= 1)
  return {
    input: present({
      client: sure ? clientIn(said, setting, findClient) : goesOn(said) ? setting.lastClient : undefined,
      kind: /complaint|жалоб|投诉/u.test(folded) ? 'complaint' : undefined,
      urgency: urgencyIn(said),
      handoffs:
        /(?:legal|compliance|operations|(?<!\p{L})ops|back ?office|customer service|(?<!\p{L})risk)(?:['’]?s)? (?:team |desk |people |guys )?(?:still |not |yet |been |already )*(?:sitting|working|got|holding|has|have|is|are|doing|answer|repl|come|back)|(?:ask|asked|told|involved|sent|handed|passed) (?:to )?(?:legal|compliance|operations|ops|back ?office|customer service|risk)(?!\p{L})|hand(?:ed)?[ -]?(?:offs?|over)|what (?:has|have|did|does|do) (?:the )?(?:legal|compliance|operations|ops|back ?office|customer service|risk)(?: (?:team|desk|people|department))? (?:said?|answer|repl|come|came|think|find|found|decide)|(?:other|another|different) (?:departments?|teams?|desks?)|departments|(?:to|with|at|from|has|have|did) (?:the )?(?:legal|compliance|risk|operations|ops|back ?office|customer service|product)(?! (?:profile|class|limit))(?!\p{L})|переда[нв]|передач[иеау](?!\p{L})|(?:ответ|сказа|реши|верну)\p{L}* (?:нам |там |уже )?(?:юрист|компла[ей]+нс|риск|операцион|продуктовик|поддержк)|подразделени|поручени|у (?:юрист|компла[ей]+нс|операционист|риск|продуктовик|поддержк)|в рисках|друг\p{L}+ отдел|转交|移交|转给|转出|转过|(?:运营|风险|风控|法务|法律|合规|产品|客服|部门).{0,4}(?:那边|部).{0,8}(?:回|答复|结果|进展|下文)/u.test(
          folded,
        ) || undefined,
      limit: limitIn(folded),
    }),
  }
}

const open: Reader = (said, setting, findClient) => {
  const { head, body } = halves(said)
  const inHead = findClient(withoutTrade(head), setting)
  const inBody = body && !inHead ? findClient(withoutTrade(body), setting) : undefined
  const mention = inHead ?? inBody
  const client = (mention?.pronoun ? undefined : mention?.text) ?? setting.lastClient
  const subject =
    toldBefore(said, undefined, setting.thread) ??
    (body && inBody ? subjectIn(body, inBody) : (body ?? subjectIn(said, mention)))
  const input = present({
    client,
    subject,
    channel: channelOf(inBody ? said : head),
    urgency: urgencyIn(said),
  })
  if (client === undefined) return { input, missing: 'client' }
  return subject === undefined ? { input, missing: 'text' } : { input }
}

const actions: readonly (readonly [action: string, words: RegExp])[] = [
  ['reopen', /re-?open|заново|повторно|重新打开|重开/u],
  [
    'resume',
    /resume|unpause|off hold|carry on|go(?:es)? on with|возобнов|(?:снять|сними|снимай|снимаем|убери|убирай)(?:те)? (?:\p{L}+ )?с паузы|恢复|继续处理|请求继续/u,
  ],
  [
    'pause',
    /pause|on hold|on ice|park(?:ed)?(?!\p{L})|stop the clock|freeze|(?:wait(?:ing|s)?) (?:for|on) (?:the |his |her |their |client|him|her|them|\p{L}+ (?:to|for))|(?:ball|it)['’]?(?:s| is) (?:now )?(?:in|with) (?:his|her|their|the client['’]?s?) court|(?:s?he|they|client|still) (?:still )?(?:has|have|needs?) to (?:send|sign|bring|hand|provide|deliver|return|fill|supply|get us|upload)|until (?:s?he|they|the client) (?:sends?|signs?|brings?|provides?|returns?|delivers?)|(?:can['’]?t|cannot) (?:go on|continue|move|proceed)|приостанов|на паузу|притормо[зж]|тормозни|жд[её]м (?:от|пока|когда)(?!\p{L})|暂停|搁|挂(?:起|着|一?挂)|停一?停|先?放(?:着|一放)|缓一?缓|押后|先不动|先压着|等(?:他|她|客户|对方|他们).{0,10}(?:补|给|寄|交|送|签|回|齐|来)/u,
  ],
  ['ask_back', /ask(?:ed)? back|уточн|задать вопрос|反问/u],
  ['accept', /(?<!\p{L})(?:accept|take on)|принима|беру в работу|接手|接受/u],
  ['decline', /decline|reject|отклон|отказ|退回|不接受/u],
  [
    'resolve',
    /resolve|solved|settled|sorted|close (?:that|this|the|it|out|\p{L}+['’]s)|(?:request|ticket|it) (?:is )?(?:closed|done)|done, |(?<!\p{L})реш[её]н[аоы]?(?!\p{L})|(?<!\p{L})решил[аи]?(?!\p{L})|(?<!\p{L})закр(?:ой|ывай|ываем|ываю|ыть|ывать|ыто|ыт)(?!\p{L})|вопрос снят|解决|办妥|办好|办结|结案|关掉|关了|关闭|结掉|可以[关结]|完结/u,
  ],
  ['done', /(?<!\p{L})done(?!\p{L})|выполнен|готово|完成/u],
]
/** An answer that was given, said in so many words. */
const answered =
  /(?<!\p{L})(?:answered|replied|told|called .{0,20}back|got back|got (?:his|her|their) answer)(?!\p{L})|ответил|答复|回复|回了|告诉|告知/u
/** The step that a message takes on a request, or nothing. */
export const stepIn = (said: string): string | undefined => {
  const folded = fold(halves(said).head)
  return (
    actions.find(([, words]) => words.test(folded))?.[0] ?? (answered.test(folded) ? 'answer' : undefined)
  )
}
const recordId = /(?<![a-z_])(?:req|hnd)_[a-z0-9-]{1,60}/u
const quoted = /["“«「]([^"”»」]{2,})["”»」]/u

const handoff = /hand(?:ed)?[ -]?offs?|поручени\p{L}*|передач\p{L}*|转交(?:给我)?的?(?:事项|事)?|转办/iu

/** What a hand-off is called where a message speaks of one: the words beside the step, else the word itself. */
function handoffWords(head: string): string | undefined {
  const named = handoff.exec(head)?.[0]
  if (named === undefined) return undefined
  const rest = actions.reduce(
    (text, [, words]) => text.replace(new RegExp(`(?:${words.source})[a-zа-яё]*`, 'giu'), ' '),
    head,
  )
  const left = tidy(
    rest
      .replace(handoff, ' ')
      .replace(
        /(?<!\p{L})(?:i|we|the|a|is|are|was|with|on|about|of|from|as|report|answer|say|my|this|that|it|я|по|о|об|на|в|работу|готово|ответ\p{L}*|это)(?!\p{L})|我|这个|就|已|了|回复|答复/giu,
        ' ',
      ),
  )
  return left === '' ? named : left
}

/** An order to tick it off, which tells nothing of what was said. */
const marked =
  /^\s*(?:please |pls )?(?:mark|set|tick)(?!\p{L}).*(?:answered|resolved|done|off)[\s.!]*$|^\s*отметь(?:те)?(?!\p{L}).*(?:отвечен|ответ|решен)\p{L}*[\s.!]*$|(?:标记|标)[为成]?已?(?:回复|答复|解决)[\s。！]*$/iu

/** 恒锐达提限额的请求: the last words before the request tell it from others of its client, no longer than the name. */
function hanRequest(head: string, setting: Setting, findClient: FindClient): string | undefined {
  const found = findClient(withoutTrade(head), setting)
  if (!found || found.pronoun) return undefined
  const about =
    /^(?:的|那个|想|要|问|关于|申请|说)*(\p{Script=Han}{2,}?)(?:的?(?:请求|工单|那[个条件张]|这[个条件张]|事))/u.exec(
      head.slice(found.end),
    )?.[1]
  const words = about?.slice(-Math.min(3, found.text.length))
  return words && words.length > 1 ? `${found.text} ${words}` : undefined
}

/** What a Russian request is about where its client has several: "по запросу о графике", "запрос Кузьминых про справку". */
const concerning =
  /(?:запрос|обращени|заявк|просьб)\p{L}* (?:\p{L}+ ){0,3}?(?:о|об|про|насч[её]т|на(?! пауз)|по поводу|касательно) (?<words>\p{L}{3,}(?: \p{L}{4,})?)/iu

/** The client with as many words of the request as the name has, so that other words for it still find the client's one. */
function russianRequest(head: string, client: string | undefined): string | undefined {
  const words = concerning.exec(head)?.groups?.words?.split(' ')
  return client && words && [client, ...words.slice(0, client.split(' ').length)].join(' ')
}

/** The request that the conversation opened, unless the message names another client or another matter. */
function openedMeant(head: string, client: string | undefined, { thread }: Setting): string | undefined {
  const opened = thread?.request
  if (!opened || opened.words === '' || !isAbout(opened, client)) return undefined
  const about = concerning.exec(head)?.groups?.words?.split(' ') ?? []
  const same = about.length === 0 || about.some((word) => fold(opened.words).includes(fold(word).slice(0, 4)))
  return same ? opened.words : undefined
}

const answer: Reader = (said, setting, findClient) => {
  const { head, body } = halves(said)
  const folded = fold(head)
  const step = stepIn(said)
  const named = findClient(withoutTrade(head), setting)
  const own = named && !named.pronoun ? named.text : undefined
  const begun = affairMeant(setting.affairs, 'request', named)
  const request =
    recordId.exec(folded)?.[0] ??
    quoted.exec(head)?.[1] ??
    handoffWords(head) ??
    openedMeant(head, own, setting) ??
    hanRequest(head, setting, findClient) ??
    russianRequest(head, clientIn(head, setting, findClient)) ??
    (begun && wordsFor(begun)) ??
    own ??
    setting.lastRequest ??
    setting.lastClient
  // A request of the conversation has no hand-off that could be done: done with is resolved.
  const ends = request !== undefined && request === setting.thread?.request?.words
  const action = ends && (step === 'done' || step === undefined) && !answered.test(folded) ? 'resolve' : step
  const input = present({ request, action, note: body ?? (marked.test(said) ? undefined : stepNote(said)) })
  return request === undefined ? { input, missing: 'text' } : { input }
}

/** Work that serves a request or complaint of the client says so. */
const ofRequest = /(?<!\p{L})(?:complaint|request)(?!\p{L})|жалоб|запрос|投诉|请求/iu

/** "Пусть ответят", "ask them to check": an order that says nothing of its own is about what was told just before. */
const barelySays =
  /^(?:(?:пусть|чтобы|это|им|они)\s+)*(?:ответ|провер|посмотр|глян|разбер|реш|посчита|уточн)\p{L}*[\s.!]*$/iu
function withTold(order: string | undefined, client: string | undefined, { thread }: Setting) {
  const told = thread?.told
  const about = order !== undefined && barelySays.test(order) && told && isAbout(told, undefined)
  return about && told.words !== '' && client !== undefined ? `${told.words}. ${order}` : order
}

const handOff: Reader = (said, setting, findClient) => {
  const { head, body } = halves(said)
  const department = departmentIn(head) ?? departmentIn(said)
  const inBody = body ? findClient(withoutTrade(said.slice(head.length + 1)), setting) : undefined
  const client =
    clientIn(head, setting, findClient) ?? (inBody?.pronoun ? undefined : inBody?.text) ?? setting.lastClient
  const due = dueIn(said, setting.moment)
  const order = (body && orderOf(body)) ?? orderIn(said, due ? [dateSpan(said, due)] : [])
  const text = withTold(order, client, setting)
  const input = present({
    request: ofRequest.test(head) ? client : undefined,
    client,
    department,
    text,
    due_on: due?.at ? undefined : due?.on,
    due_at: due?.at,
  })
  if (client === undefined) return { input, missing: 'client' }
  if (text === undefined) return { input, missing: 'text' }
  return department === undefined ? { input, missing: 'department' } : { input }
}

const readers: Readonly<Record<string, Reader>> = {
  list_requests: list,
  open_request: open,
  answer_request: answer,
  hand_off: handOff,
  set_client_team: (said, setting, find) => teamWish(said, setting, (rest) => clientIn(rest, setting, find)),
}

/** The arguments of the tools about requests and hand-offs; undefined for any other tool. */
export const serviceWish = (
  tool: string,
  said: string,
  setting: Setting,
  findClient: FindClient,
): Filled | undefined => readers[tool]?.(said, setting, findClient)
