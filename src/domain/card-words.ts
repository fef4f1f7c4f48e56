import type { segments, stages } from './client.ts'
import type { FactConfidence, FactKind } from './facts.ts'
import type { Language, Localised } from './language.ts'
import type { OriginKind } from './origin.ts'
import type { CardField } from './proposal.ts'
import { sentimentNames, severityNames, statusNames, urgencyNames } from './service/words.ts'
import type { Channel, priorities } from './work.ts'

const said = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** Codes of card lines as people say them, by the argument that the line edits. */
const words: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  channel: {
    call: said('call', '电话', 'звонок'),
    meeting: said('meeting', '会面', 'встреча'),
    video: said('video call', '视频', 'видеозвонок'),
    email: said('e-mail', '邮件', 'эл. письмо'),
    message: said('message', '消息', 'сообщение'),
    letter: said('letter', '信函', 'бумажное письмо'),
    branch: said('branch visit', '网点到访', 'визит в отделение'),
    other: said('other', '其他', 'другое'),
  } satisfies Record<Channel, Localised>,
  direction: { in: said('in', '来自客户', 'от клиента'), out: said('out', '发给客户', 'клиенту') },
  priority: {
    low: said('low', '低', 'низкий'),
    normal: said('normal', '普通', 'обычный'),
    high: said('high', '高', 'высокий'),
  } satisfies Record<(typeof priorities)[number], Localised>,
  language: {
    en: said('English', '英语', 'английский'),
    zh: said('Chinese', '中文', 'китайский'),
    ru: said('Russian', '俄语', 'русский'),
  } satisfies Record<Language, Localised>,
  segment: {
    key: said('key', '重点', 'ключевой'),
    affluent: said('affluent', '富裕', 'состоятельный'),
    mass: said('mass', '大众', 'массовый'),
    sme: said('SME', '中小企业', 'МСБ'),
    corporate: said('corporate', '企业', 'корпоративный'),
  } satisfies Record<(typeof segments)[number], Localised>,
  kind: {
    family: said('family', '家庭', 'семья'),
    life_event: said('life event', '人生大事', 'событие в жизни'),
    work: said('work', '工作', 'работа'),
    business: said('business', '生意', 'бизнес'),
    finance: said('finances', '财务', 'финансы'),
    asset: said('assets', '资产', 'имущество'),
    plan: said('plan', '计划', 'планы'),
    wish: said('wish', '愿望', 'пожелание'),
    preference: said('preference', '偏好', 'предпочтение'),
    competitor: said('another bank', '其他银行', 'другой банк'),
    health: said('health', '健康', 'здоровье'),
    security: said('security', '安全', 'безопасность'),
    churn_sign: said('may leave', '流失迹象', 'может уйти'),
    other: said('other', '其他', 'прочее'),
  } satisfies Record<FactKind, Localised>,
  confidence: {
    sure: said('sure', '确定', 'точно'),
    likely: said('likely', '很可能', 'вероятно'),
    unsure: said('unsure', '不确定', 'не точно'),
  } satisfies Record<FactConfidence, Localised>,
  owed_by: { bank: said('we', '我方', 'мы'), client: said('the client', '客户', 'клиент') },
  status: statusNames,
  urgency: urgencyNames,
  severity: severityNames,
  sentiment: sentimentNames,
  stage: {
    prospect: said('prospect', '潜在客户', 'потенциальный клиент'),
    active: said('active', '有效', 'действующий'),
    dormant: said('dormant', '休眠', 'спящий'),
    closed: said('closed', '已关闭', 'закрыт'),
  } satisfies Record<(typeof stages)[number], Localised>,
}

/**
 * A value of a card line as it reads in a language; what is no code of ours reads as it is. A line that cannot be edited
 * is known by its label.
 */
export function valueAsRead(
  { key, label }: Pick<CardField, 'key'> & Partial<Pick<CardField, 'label'>>,
  value: string,
  language: Language,
): string {
  const argument = key?.split('.').at(-1) ?? label?.en.toLowerCase() ?? ''
  const codes = words[argument]
  return (codes !== undefined && Object.hasOwn(codes, value) ? codes[value]?.[language] : undefined) ?? value
}

/** Where a text came from, as cards name it. */
export const originWords: Readonly<Record<OriginKind, Localised>> = {
  rm: { en: 'own note', zh: '内部记录', ru: 'своя запись' },
  mail: { en: 'mail', zh: '邮件', ru: 'письмо' },
  note: { en: 'note', zh: '备注', ru: 'заметка' },
  file: { en: 'file', zh: '文件', ru: 'файл' },
  import: { en: 'imported text', zh: '导入内容', ru: 'импортированный текст' },
  chat: { en: 'chat', zh: '聊天', ru: 'чат' },
}
