import type { Localised } from '#domain/language.ts'
import type { CardField } from '#domain/proposal.ts'

/** Names of card lines in the three languages; a card shows exactly what would be written. */
export const labels = {
  client: { en: 'Client', zh: '客户', ru: 'Клиент' },
  channel: { en: 'Channel', zh: '方式', ru: 'Канал' },
  on: { en: 'Date', zh: '日期', ru: 'Дата' },
  direction: { en: 'Direction', zh: '方向', ru: 'Направление' },
  note: { en: 'Note', zh: '记录', ru: 'Запись' },
  text: { en: 'Task', zh: '任务', ru: 'Задача' },
  follow_up: { en: 'Follow-up', zh: '后续任务', ru: 'Следующий шаг' },
  due_on: { en: 'Due', zh: '截止日期', ru: 'Срок' },
  due_at: { en: 'Due at', zh: '截止时间', ru: 'Срок (время)' },
  priority: { en: 'Priority', zh: '优先级', ru: 'Приоритет' },
  status: { en: 'Status', zh: '状态', ru: 'Статус' },
  name: { en: 'Name', zh: '名称', ru: 'Имя' },
  nickname: { en: 'Nickname', zh: '昵称', ru: 'Краткое имя' },
  segment: { en: 'Segment', zh: '客户等级', ru: 'Сегмент' },
  stage: { en: 'Stage', zh: '阶段', ru: 'Стадия' },
  language: { en: 'Language', zh: '语言', ru: 'Язык' },
  occupation: { en: 'Occupation', zh: '职业', ru: 'Род занятий' },
  sector: { en: 'Sector', zh: '行业', ru: 'Отрасль' },
  city: { en: 'City', zh: '城市', ru: 'Город' },
  district: { en: 'District', zh: '区', ru: 'Район' },
  region: { en: 'Region', zh: '地区', ru: 'Регион' },
  country: { en: 'Country', zh: '国家', ru: 'Страна' },
  address: { en: 'Address', zh: '地址', ru: 'Адрес' },
  notes: { en: 'Notes', zh: '备注', ru: 'Заметки' },
  contact_every_days: { en: 'Contact every (days)', zh: '联系间隔（天）', ru: 'Контакт раз в (дней)' },
  phone: { en: 'Phone', zh: '电话', ru: 'Телефон' },
  recipient: { en: 'To', zh: '收件人', ru: 'Кому' },
  subject: { en: 'Subject', zh: '主题', ru: 'Тема' },
  body: { en: 'Text', zh: '正文', ru: 'Текст' },
  product: { en: 'Products', zh: '产品', ru: 'Продукты' },
  wording: { en: 'Wording', zh: '措辞提示', ru: 'Формулировки' },
  reason: { en: 'Reason', zh: '理由', ru: 'Причина' },
  leaves_at: { en: 'Leaves', zh: '发送时间', ru: 'Уйдёт' },
  fact: { en: 'Fact', zh: '信息', ru: 'Факт' },
  fact_kind: { en: 'About', zh: '类别', ru: 'О чём' },
  confidence: { en: 'How sure', zh: '可信度', ru: 'Насколько точно' },
  promise: { en: 'We promised', zh: '我方承诺', ru: 'Мы обещали' },
  client_promise: { en: 'Client promised', zh: '客户承诺', ru: 'Клиент обещал' },
  life_event: { en: 'Life event', zh: '人生大事', ru: 'Событие в жизни' },
  completes: { en: 'Closes the task', zh: '完成任务', ru: 'Закрывает задачу' },
  logged_already: { en: 'Logged already', zh: '已有记录', ru: 'Уже записано' },
  email: { en: 'E-mail', zh: '邮箱', ru: 'Эл. почта' },
} as const satisfies Record<string, Localised>

export type Label = keyof typeof labels

/** Card lines for the values that are there; `key` is the argument that the line edits. */
export function lines(
  values: readonly (readonly [
    label: Label,
    value: string | number | undefined,
    key?: string | undefined,
    before?: string | number | undefined,
  ])[],
): CardField[] {
  return values.flatMap(([label, value, key, before]) =>
    value === undefined
      ? []
      : [
          {
            label: labels[label],
            value: String(value),
            ...(key === undefined ? {} : { key }),
            ...(before === undefined ? {} : { before: String(before) }),
          },
        ],
  )
}

/** Lines of one list item, which can be left out of the card as a whole. */
export const itemLines = (item: string, fields: readonly CardField[]): CardField[] =>
  fields.map((field) => ({ ...field, item }))
