import type { Language, Localised } from '../language.ts'
import { dateIn, isInstant, isLocalDate, type TimeZone, wallTime } from '../time.ts'

/** A notice as far as its words go: what kind it is, and the facts it was made with. */
export type Worded = Readonly<{ kind: string; urgent?: boolean; facts: Readonly<Record<string, unknown>> }>

/** Of each kind one sentence; {subject}, {client}, {due}, {who} are filled in, and a part in brackets goes without its fact. */
const sentences: Readonly<Record<string, Localised>> = {
  answer_warn: {
    en: 'Answer soon: “{subject}”[ of {client}] is to be answered by {due}.',
    zh: '请尽快答复：[{client}的]“{subject}”须在 {due} 前答复。',
    ru: 'Пора ответить: «{subject}»[ ({client})], срок ответа — {due}.',
  },
  answer_breach: {
    en: 'Late: “{subject}”[ of {client}] was to be answered by {due} and has no answer.',
    zh: '已逾期：[{client}的]“{subject}”应在 {due} 前答复，至今未答复。',
    ru: 'Просрочено: «{subject}»[ ({client})], ответить следовало до {due}, ответа нет.',
  },
  resolution_warn: {
    en: 'Settle soon: “{subject}”[ of {client}] is to be settled by {due}.',
    zh: '请尽快办结：[{client}的]“{subject}”须在 {due} 前办结。',
    ru: 'Пора решить: «{subject}»[ ({client})], срок решения — {due}.',
  },
  resolution_breach: {
    en: 'Late: “{subject}”[ of {client}] was to be settled by {due}.',
    zh: '已逾期：[{client}的]“{subject}”应在 {due} 前办结。',
    ru: 'Просрочено: «{subject}»[ ({client})], решить следовало до {due}.',
  },
  callback_due: {
    en: 'Call back:[ {client},] “{subject}” is settled and the call-back is due.',
    zh: '请回访：[{client}的]“{subject}”已处理完毕，应当回访。',
    ru: 'Пора перезвонить:[ {client},] «{subject}» решено, подошёл срок контрольного звонка.',
  },
  escalation: {
    en: 'Handed up: “{subject}”[ of {client}] has had no answer in time; please take care of it.',
    zh: '已上报：[{client}的]“{subject}”未能按时答复，请跟进。',
    ru: 'Передано выше: «{subject}»[ ({client})] осталось без ответа в срок, займитесь этим.',
  },
  escalation_own: {
    en: 'Handed up: your cover or lead was told of “{subject}”[ of {client}].',
    zh: '已上报：[{client}的]“{subject}”已通知您的代班同事或主管。',
    ru: 'Передано выше: о «{subject}»[ ({client})] сообщено вашей замене или руководителю.',
  },
  handoff_warn: {
    en: 'Hand-off “{subject}” is due at {due}.',
    zh: '转办事项“{subject}”须在 {due} 前完成。',
    ru: 'Передача «{subject}»: срок — {due}.',
  },
  handoff_breach: {
    en: 'Late hand-off: “{subject}”[ for {client}] was due at {due}[, with {who}].',
    zh: '转办逾期：[{client}的]“{subject}”应在 {due} 前完成[，经办人 {who}]。',
    ru: 'Передача просрочена: «{subject}»[ ({client})], срок был {due}[, у кого: {who}].',
  },
  handoff_nudge: {
    en: 'Still open: the hand-off “{subject}”[ for {client}] was due at {due}[, with {who}].',
    zh: '仍未完成：[{client}的]转办事项“{subject}”应在 {due} 前完成[，经办人 {who}]。',
    ru: 'Всё ещё открыто: передача «{subject}»[ ({client})], срок был {due}[, у кого: {who}].',
  },
  handoff_sent: {
    en: '{by} hands over to you: “{subject}”, due at {due}. Say “my hand-offs” to see it.',
    zh: '{by} 转办给您：“{subject}”，须在 {due} 前完成。输入“转交给我的事项”即可查看。',
    ru: '{by} передаёт вам: «{subject}», срок — {due}. Напишите «мои поручения», чтобы увидеть.',
  },
  handoff_accepted: {
    en: '{by} has taken on the hand-off “{subject}”[ for {client}].',
    zh: '{by} 已接手[{client}的]转办事项“{subject}”。',
    ru: '{by} — взято в работу: «{subject}»[ ({client})].',
  },
  handoff_asked_back: {
    en: '{by} has a question about the hand-off “{subject}”[ for {client}].',
    zh: '{by} 对[{client}的]转办事项“{subject}”有疑问。',
    ru: '{by} — есть вопрос по передаче «{subject}»[ ({client})].',
  },
  handoff_done: {
    en: '{by} reports the hand-off “{subject}”[ for {client}] as done; the answer is with it.',
    zh: '{by} 已办结[{client}的]转办事项“{subject}”，答复见该事项。',
    ru: '{by} — выполнено: «{subject}»[ ({client})], ответ при передаче.',
  },
  handoff_declined: {
    en: '{by} declined the hand-off “{subject}”[ for {client}]; the reason is with it.',
    zh: '{by} 未接受[{client}的]转办事项“{subject}”，原因见该事项。',
    ru: '{by} — отклонено: «{subject}»[ ({client})], причина при передаче.',
  },
  handoff_withdrawn: {
    en: '{by} withdrew the hand-off “{subject}”; nothing is to be done.',
    zh: '{by} 已撤回转办事项“{subject}”，无需处理。',
    ru: '{by} — передача «{subject}» отозвана, делать ничего не нужно.',
  },
  handoff_late: {
    en: 'Newer facts came in after the hand-off “{subject}” was made; check whether it still holds.',
    zh: '转办事项“{subject}”发出后又有新信息，请确认是否仍然适用。',
    ru: 'После передачи «{subject}» появились новые сведения: проверьте, всё ли ещё верно.',
  },
  promise_due: {
    en: 'Promised for {due}: {subject}[ ({client})].',
    zh: '承诺于 {due} 兑现：{subject}[（{client}）]。',
    ru: 'Обещано к {due}: {subject}[ ({client})].',
  },
  promise_breach: {
    en: 'A promise of {due} is still open: {subject}[ ({client})].',
    zh: '{due} 的承诺尚未兑现：{subject}[（{client}）]。',
    ru: 'Обещание на {due} ещё не выполнено: {subject}[ ({client})].',
  },
  promise_chase: {
    en: 'The client owed this by {due}: {subject}[ ({client})].',
    zh: '客户应在 {due} 前办妥：{subject}[（{client}）]。',
    ru: 'Клиент должен был это сделать до {due}: {subject}[ ({client})].',
  },
  task_due: {
    en: 'Now: {subject}[ ({client})].',
    zh: '现在：{subject}[（{client}）]。',
    ru: 'Сейчас: {subject}[ ({client})].',
  },
  cover_begin: {
    en: 'You cover for {who} until {due}. Waiting: {figures}.',
    zh: '您代 {who} 处理业务至 {due}。待办：{figures}。',
    ru: 'Вы замещаете: {who}, до {due}. Ждут: {figures}.',
  },
  cover_end: {
    en: '{who} covered for you until now. Meanwhile: {figures}.',
    zh: '{who} 的代班已结束。期间：{figures}。',
    ru: 'Замещение закончилось ({who}). За это время: {figures}.',
  },
  summary: {
    en: '{count} things came due together:',
    zh: '有 {count} 件事项同时到期：',
    ru: 'Одновременно подошёл срок, всего: {count}.',
  },
  other: {
    en: 'Something needs your attention: {subject}[ ({client})].',
    zh: '有事项需要您关注：{subject}[（{client}）]。',
    ru: 'Требует внимания: {subject}[ ({client})].',
  },
}

const figureWords: Readonly<Record<string, Localised>> = {
  requests: { en: 'open requests', zh: '未结请求', ru: 'открытые запросы' },
  complaints: { en: 'complaints', zh: '投诉', ru: 'жалобы' },
  promises: { en: 'promises due within a week', zh: '一周内到期的承诺', ru: 'обещания на неделю' },
  tasks: { en: 'tasks due within a week', zh: '一周内到期的任务', ru: 'задачи на неделю' },
  handoffs: { en: 'hand-offs', zh: '转办事项', ru: 'передачи' },
  meetings: { en: 'meetings within a week', zh: '一周内的会面', ru: 'встречи на неделю' },
  came_in: { en: 'requests came in', zh: '新请求', ru: 'новые запросы' },
  answered: { en: 'answered', zh: '已答复', ru: 'отвечено' },
  still_open: { en: 'still open', zh: '仍未结', ru: 'ещё открыто' },
  contacts: { en: 'contacts logged', zh: '已记录的联络', ru: 'записано контактов' },
  promised: { en: 'promises made', zh: '新承诺', ru: 'дано обещаний' },
  tasks_done: { en: 'tasks done', zh: '已完成任务', ru: 'сделано задач' },
}

const digestTitles: Readonly<Record<string, Localised>> = {
  morning: { en: 'Your morning digest, {on}', zh: '早间摘要，{on}', ru: 'Утренняя сводка, {on}' },
  evening: { en: 'Your evening digest, {on}', zh: '晚间摘要，{on}', ru: 'Вечерняя сводка, {on}' },
}
const sinceThen: Localised = { en: 'Also:', zh: '另外：', ru: 'Кроме того:' }
const more: Localised = { en: '…and {n} more.', zh: '……另有 {n} 件。', ru: '…и ещё {n}.' }

/** What a notice says, in a few lines of plain text; times are those of the reader's zone. */
export function noticeText({ kind, facts }: Worded, language: Language, zone: TimeZone): string {
  if (kind === 'digest') return digestText(facts, language, zone)
  const own =
    kind === 'escalation' && facts.own === true
      ? 'escalation_own'
      : kind === 'handoff'
        ? `handoff_${facts.status}`
        : kind
  const sentence = (sentences[own] ?? sentences.other!)[language]
  const known = knownFacts(facts, language, zone)
  const said = filled(sentence, known)
  if (kind !== 'summary') return said
  return [said, ...lines(facts, language, zone)].join('\n')
}

function digestText(facts: Worded['facts'], language: Language, zone: TimeZone): string {
  const title = filled((digestTitles[String(facts.part)] ?? digestTitles.morning!)[language], {
    on: String(facts.on ?? ''),
  })
  const carried = lines(facts, language, zone)
  return [title, String(facts.text ?? ''), ...(carried.length > 0 ? [sinceThen[language], ...carried] : [])]
    .filter((part) => part !== '')
    .join('\n')
}

/** The notices that another one carries, a line each. */
function lines({ items, more: rest }: Worded['facts'], language: Language, zone: TimeZone): string[] {
  const told = Array.isArray(items) ? (items as Worded[]) : []
  return [
    ...told.map((item) => `• ${noticeText(item, language, zone)}`),
    ...(typeof rest === 'number' && rest > 0 ? [filled(more[language], { n: String(rest) })] : []),
  ]
}

function knownFacts(facts: Worded['facts'], language: Language, zone: TimeZone): Record<string, string> {
  const known: Record<string, string> = {}
  for (const [name, value] of Object.entries(facts))
    if (typeof value === 'string' || typeof value === 'number') known[name] = String(value)
  const due = facts.dueAt ?? facts.due_at ?? facts.dueOn
  if (isInstant(due)) known.due = `${dateIn(due, zone)} ${wallTime(due, zone)}`
  else if (isLocalDate(due)) known.due = due
  if (typeof facts.figures === 'object' && facts.figures !== null)
    known.figures = figuresText(facts.figures as Record<string, number>, language)
  return known
}

const figuresText = (figures: Record<string, number>, language: Language): string =>
  Object.entries(figures)
    .map(([name, value]) => `${figureWords[name]?.[language] ?? name} ${value}`)
    .join(language === 'zh' ? '，' : ', ')

/** Fills blanks in; a part in brackets is left out where one of its facts is absent. */
const filled = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => facts[name!] !== undefined) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '—')
