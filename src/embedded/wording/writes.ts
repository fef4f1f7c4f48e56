import type { Localised } from '#domain/language.ts'
import { isLocalDate } from '#domain/time.ts'
import { aboutComplaint } from './complaint-card.ts'
import { word } from './labels.ts'
import { aboutMeeting } from './meetings.ts'
import { aboutPromise } from './promise-card.ts'
import { aboutRequest } from './request-card.ts'
import type { DraftResult, UndoResult, WriteResult } from './results.ts'
import { colon, comma, date, day, lines, pick, quote, say, stop, type Voice } from './say.ts'
import { aboutTask } from './task-card.ts'
import { aboutTeam } from './team-card.ts'

const field = (result: WriteResult, label: string): string | undefined =>
  result.fields.find((line) => line.label.en === label)?.value

/** Values of a card as they are read: dates in the language, codes as words. */
const shown = (voice: Voice, value: string): string =>
  isLocalDate(value) ? date(voice, value) : word(value, voice.language)

function followUps(voice: Voice, { fields }: WriteResult): string | undefined {
  const found: string[] = []
  fields.forEach((line, index) => {
    if (line.label.en !== 'Follow-up') return
    const next = fields[index + 1]
    const due = next?.label.en === 'Due' && isLocalDate(next.value) ? day(voice, next.value) : undefined
    found.push(
      `${quote(voice, line.value)}${due ? pick(voice, `, due ${due}`, `（${due}）`, `, срок ${due}`) : ''}`,
    )
  })
  if (found.length === 0) return undefined
  return `${pick(voice, found.length === 1 ? 'Follow-up' : 'Follow-ups', '后续任务', found.length === 1 ? 'Следующий шаг' : 'Следующие шаги')}${colon(voice)}${found.join('; ')}${stop(voice)}`
}

function about(voice: Voice, result: WriteResult): string {
  const name = result.client?.name
  switch (result.tool) {
    case 'log_interaction': {
      const channel = word(field(result, 'Channel') ?? 'other', voice.language)
      const on = field(result, 'Date')
      const when = on && isLocalDate(on) ? day(voice, on) : ''
      return pick(
        voice,
        `a note of the ${channel} with ${name} (${when})`,
        `${name}的${channel}记录（${when}）`,
        `запись – ${channel}, ${name} (${when})`,
      )
    }
    case 'create_task':
      return aboutTask(voice, result)
    case 'complete_task':
      return pick(
        voice,
        `to mark ${quote(voice, field(result, 'Task') ?? '')} as done`,
        `将${quote(voice, field(result, 'Task') ?? '')}标记为完成`,
        `отметка о выполнении – ${quote(voice, field(result, 'Task') ?? '')}`,
      )
    case 'update_client': {
      const changes = result.fields
        .filter((line) => line.label.en !== 'Client')
        .map(
          (line) =>
            `${say(voice, line.label)}${colon(voice)}${line.before ? `${shown(voice, line.before)} → ` : ''}${shown(voice, line.value)}`,
        )
      return pick(
        voice,
        `a change for ${name}: ${changes.join('; ')}`,
        `${name}的资料更改：${changes.join('；')}`,
        `изменение – ${name}, ${changes.join('; ')}`,
      )
    }
    case 'record_fact': {
      const fact = quote(voice, field(result, 'Fact') ?? '')
      return pick(
        voice,
        `a fact about ${name}: ${fact}`,
        `${name}的信息${fact}`,
        `сведение – ${name}: ${fact}`,
      )
    }
    case 'schedule_meeting':
      return aboutMeeting(voice, result)
    default:
      return (
        aboutPromise(voice, result) ??
        aboutRequest(voice, result) ??
        aboutComplaint(voice, result) ??
        aboutTeam(voice, result) ??
        [
          name,
          ...result.fields
            .filter((line) => line.label.en !== 'Client')
            .map((line) => `${say(voice, line.label)}${colon(voice)}${shown(voice, line.value)}`),
        ]
          .filter(Boolean)
          .join(comma(voice))
      )
  }
}

/** A letter is read on its card, so the words beside it tell only to whom and when. */
function wordSending(voice: Voice, { fields, client, status }: WriteResult): string {
  const field = (en: string): string => fields.find(({ label }) => label.en === en)?.value ?? ''
  const [to, subject, leaves] = [field('To'), quote(voice, field('Subject')), field('Leaves')]
  const name = client?.name ?? to
  return lines([
    pick(
      voice,
      `${subject} to ${name} <${to}> is ready; it would leave at ${leaves}.`,
      `致${name} <${to}>的${subject}已备好，将于${leaves}发送。`,
      `${subject}, ${name} <${to}>: ждёт одобрения, уйдёт не раньше ${leaves}.`,
    ),
    status === 'saved'
      ? undefined
      : pick(
          voice,
          'Check the whole text on the card. Nothing leaves before it is approved; then it can be stopped for ten minutes.',
          '请在卡片上核对全文。未经批准不会发送；批准后十分钟内可以撤回。',
          'Проверьте весь текст на карточке. Без одобрения ничего не уйдёт; затем отправку можно остановить в течение десяти минут.',
        ),
  ])
}

/** A write that waits is worded as prepared; "saved" is only said of one that was. */
export function wordWrite(voice: Voice, result: WriteResult): string {
  if (result.tool === 'send_message') return wordSending(voice, result)
  const what = about(voice, result)
  if (result.status === 'saved')
    return lines([
      pick(
        voice,
        `Saved: ${what}. You can undo it for a while.`,
        `已保存：${what}。短时间内可以撤销。`,
        `Сохранено: ${what}. Какое-то время это можно отменить.`,
      ),
      followUps(voice, result),
    ])
  const ask: Localised = result.second_person
    ? {
        en: 'It takes effect once a second person with that right approves it.',
        zh: '须由有权限的第二人批准后才会生效。',
        ru: 'Вступит в силу, когда одобрит второй сотрудник с таким правом.',
      }
    : ['complete_task', 'close_promise', 'update_client'].includes(result.tool)
      ? {
          en: 'Approve it to apply it.',
          zh: '批准后才会生效。',
          ru: 'Одобрите, чтобы изменение вступило в силу.',
        }
      : { en: 'Approve it to save it.', zh: '批准后才会保存。', ru: 'Одобрите, чтобы сохранить.' }
  return lines([
    result.corrected
      ? pick(
          voice,
          `I prepared it anew: ${what}.`,
          `我重新准备好了${what}。`,
          `Подготовлено заново: ${what}.`,
        )
      : pick(voice, `I prepared ${what}.`, `我准备好了${what}。`, `Подготовлено: ${what}.`),
    followUps(voice, result),
    say(voice, ask),
  ])
}

export function wordUndo(voice: Voice, result: UndoResult): string {
  const what = quote(voice, say(voice, result.title))
  return result.status === 'undone'
    ? pick(voice, `Undone: ${what}.`, `已撤销：${what}。`, `Отменено: ${what}.`)
    : pick(
        voice,
        `Withdrawn before it was approved: ${what}. Nothing was changed.`,
        `已撤回待批准的${what}，未作任何更改。`,
        `Отозвано до одобрения: ${what}. Ничего не изменено.`,
      )
}

export function wordDraft(voice: Voice, draft: DraftResult): string {
  const to = draft.recipient ? ` <${draft.recipient}>` : ''
  const language =
    draft.language === voice.language
      ? ''
      : pick(
          voice,
          ` in ${word(draft.language, 'en')}`,
          `（${word(draft.language, 'zh')}）`,
          ` (язык: ${word(draft.language, 'ru')})`,
        )
  const missing =
    draft.missing.length > 0
      ? `${pick(voice, 'Please fill in', '请补充', 'Заполните')}${colon(voice)}${draft.missing.map((item) => word(item, voice.language)).join(comma(voice))}${stop(voice)}`
      : undefined
  return lines([
    pick(
      voice,
      `Draft${language} to ${draft.client.name}${to}. It is only a draft, nothing was sent.`,
      `给${draft.client.name}${to}的草稿${language}。仅为草稿，未发送。`,
      `Черновик${language}: ${draft.client.name}${to}. Это только черновик, ничего не отправлено.`,
    ),
    draft.subject === ''
      ? undefined
      : `${pick(voice, 'Subject', '主题', 'Тема')}${colon(voice)}${draft.subject}`,
    `\n${draft.body}\n`,
    missing,
    ...lawOf(voice, draft),
  ]).trim()
}

/** What the rules took out of a draft, and which words keep it from being sent as it is. */
function lawOf(voice: Voice, { struck, wording }: DraftResult): string[] {
  const told: string[] = []
  if (struck)
    told.push(
      pick(
        voice,
        'What was said of a product is not in the letter: there is no verdict that allows it. Check its suitability first.',
        '关于产品的内容未写入信函：没有允许建议的适当性结论，请先检查适当性。',
        'Сказанное о продукте в письмо не вошло: нет оценки, которая это разрешает. Сначала проверьте пригодность.',
      ),
    )
  if (wording) {
    const found = wording.findings.map(({ message }) => message).join(' ')
    told.push(
      wording.outcome === 'block'
        ? pick(
            voice,
            `This wording cannot be sent: ${found}`,
            `此措辞不能发送：${found}`,
            `С такой формулировкой письмо не уйдёт: ${found}`,
          )
        : pick(
            voice,
            `Before it can be sent, reword this or give a reason: ${found}`,
            `发送前请改写以下内容或说明理由：${found}`,
            `Перед отправкой измените это или назовите причину: ${found}`,
          ),
    )
  }
  return told
}
