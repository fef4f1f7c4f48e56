import type { Localised } from '#domain/language.ts'

/** Words of complaints, as people read them. */
export const levels = {
  low: { en: 'low', zh: '低', ru: 'низкая' },
  medium: { en: 'medium', zh: '中', ru: 'средняя' },
  high: { en: 'high', zh: '高', ru: 'высокая' },
  critical: { en: 'critical', zh: '特别严重', ru: 'критическая' },
} as const
export const states = {
  open: { en: 'open', zh: '待答复', ru: 'открыта' },
  answered: { en: 'answered, not solved', zh: '已答复，未解决', ru: 'ответ дан, не решена' },
  resolved: { en: 'resolved, call-back pending', zh: '已解决，待结案', ru: 'решена, ещё не закрыта' },
  closed: { en: 'closed', zh: '已结案', ru: 'закрыта' },
} as const
export const clockWords = {
  holding_reply: { en: 'first reply', zh: '首次回复', ru: 'первый ответ' },
  promised: { en: 'time promised', zh: '承诺答复', ru: 'обещанный срок' },
  resolution: { en: 'solution', zh: '解决', ru: 'решение' },
  callback: { en: 'call-back', zh: '回访', ru: 'обратный звонок' },
} as const
export const sides = {
  bank: { en: 'our error', zh: '我方差错', ru: 'наша ошибка' },
  client: { en: "client's misunderstanding", zh: '客户误解', ru: 'недоразумение клиента' },
  third_party: { en: 'third party', zh: '第三方', ru: 'третья сторона' },
} as const
export const events: Readonly<Record<string, Localised>> = {
  received: { en: 'received', zh: '收到', ru: 'получена' },
  client_said: { en: 'the client added', zh: '客户补充', ru: 'клиент добавил' },
  note: { en: 'note', zh: '备注', ru: 'заметка' },
  no_lesson: { en: 'note', zh: '备注', ru: 'заметка' },
  cause: { en: 'cause', zh: '原因', ru: 'причина' },
  remedy: { en: 'remedy', zh: '补救', ru: 'решение' },
  callback: { en: 'call-back', zh: '回访', ru: 'обратный звонок' },
  resolved: { en: 'resolved', zh: '已解决', ru: 'решена' },
  closed: { en: 'closed', zh: '已结案', ru: 'закрыта' },
  reopened: { en: 'reopened', zh: '重新打开', ru: 'открыта снова' },
  severity: { en: 'severity', zh: '严重程度', ru: 'тяжесть' },
  lesson: { en: 'lesson', zh: '经验', ru: 'урок' },
  handoff: { en: 'handed off', zh: '转交', ru: 'передано' },
  handoff_done: { en: 'answer of the department', zh: '部门答复', ru: 'ответ отдела' },
  handoff_declined: { en: 'declined by the department', zh: '部门退回', ru: 'отдел отклонил' },
  answered: { en: 'answered', zh: '已答复', ru: 'дан ответ' },
  call: { en: 'call', zh: '电话', ru: 'звонок' },
  meeting: { en: 'meeting', zh: '会面', ru: 'встреча' },
  email: { en: 'e-mail', zh: '邮件', ru: 'письмо' },
  message: { en: 'message', zh: '消息', ru: 'сообщение' },
  branch: { en: 'visit to the branch', zh: '到网点', ru: 'визит в отделение' },
  video: { en: 'video call', zh: '视频', ru: 'видеозвонок' },
  letter: { en: 'letter', zh: '信函', ru: 'бумажное письмо' },
  other: { en: 'contact', zh: '联系', ru: 'контакт' },
  mail_sent: { en: 'mail sent', zh: '邮件已发送', ru: 'письмо ушло' },
  mail_queued: { en: 'mail on its way', zh: '邮件待发送', ru: 'письмо в пути' },
}
