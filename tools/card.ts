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
  owed_by: { en: 'Owed by', zh: '承诺方', ru: 'Кто обещал' },
  evidence: { en: 'Shown by', zh: '凭据', ru: 'Подтверждение' },
  repeats: { en: 'Repeats', zh: '重复', ru: 'Повтор' },
  waits_for: { en: 'After', zh: '须先完成', ru: 'После задачи' },
  next_on: { en: 'Next one', zh: '下一次', ru: 'Следующая' },
  rest_day: { en: 'Not a working day', zh: '非工作日', ru: 'Нерабочий день' },
  completes: { en: 'Closes the task', zh: '完成任务', ru: 'Закрывает задачу' },
  logged_already: { en: 'Logged already', zh: '已有记录', ru: 'Уже записано' },
  team_lead: { en: 'Lead', zh: '负责人', ru: 'Руководитель' },
  team_relationship: { en: 'Relationship', zh: '客户关系', ru: 'Отношения' },
  team_solution_designer: { en: 'Solution designer', zh: '方案设计', ru: 'Решения' },
  team_assistant: { en: 'Assistant', zh: '助理', ru: 'Ассистент' },
  book: { en: 'Book of', zh: '客户簿', ru: 'Книга' },
  covered_by: { en: 'Covered by', zh: '代管人', ru: 'Замещает' },
  handed_to: { en: 'Goes to', zh: '移交给', ru: 'Кому' },
  from_on: { en: 'From', zh: '开始日期', ru: 'С' },
  to_on: { en: 'Last day', zh: '结束日期', ru: 'По' },
  covered_already: { en: 'Covered already', zh: '已有代管', ru: 'Уже замещает' },
  clients_count: { en: 'Clients', zh: '客户数', ru: 'Клиентов' },
  open_complaints: { en: 'Open complaints', zh: '未结投诉', ru: 'Открытых жалоб' },
  open_requests: { en: 'Open requests', zh: '未结请求', ru: 'Открытых запросов' },
  open_promises: { en: 'Open promises', zh: '未兑现承诺', ru: 'Открытых обещаний' },
  open_tasks: { en: 'Open tasks', zh: '未完成任务', ru: 'Открытых задач' },
  planned_meetings: { en: 'Planned meetings', zh: '已约会面', ru: 'Назначенных встреч' },
  know_complaint: { en: 'Complaint', zh: '投诉', ru: 'Жалоба' },
  know_request: { en: 'Request', zh: '请求', ru: 'Запрос' },
  know_promise: { en: 'Promise due', zh: '到期承诺', ru: 'Срок обещания' },
  know_meeting: { en: 'Meeting', zh: '会面', ru: 'Встреча' },
  know_do_not_contact: { en: 'Do not contact', zh: '请勿联系', ru: 'Не беспокоить' },
  know_vulnerable: { en: 'Vulnerable', zh: '弱势客户', ru: 'Уязвимый клиент' },
  client_words: { en: 'Client’s words', zh: '客户原话', ru: 'Слова клиента' },
  received_at: { en: 'Received', zh: '收到时间', ru: 'Получен' },
  urgency: { en: 'Urgency', zh: '紧急程度', ru: 'Срочность' },
  first_answer_due: { en: 'First answer by', zh: '首次回复期限', ru: 'Первый ответ до' },
  resolution_due: { en: 'Solved by', zh: '解决期限', ru: 'Решить до' },
  open_already: { en: 'Open already', zh: '已有未结请求', ru: 'Уже открыт' },
  next_step: { en: 'Next', zh: '下一步', ru: 'Дальше' },
  answered_at: { en: 'First answered', zh: '首次回复', ru: 'Первый ответ' },
  logged_as: { en: 'Logged as contact', zh: '记为联系', ru: 'Запишется контакт' },
  department: { en: 'Department', zh: '部门', ru: 'Отдел' },
  assignee: { en: 'Person', zh: '经办人', ru: 'Исполнитель' },
  to_do: { en: 'To do', zh: '事项', ru: 'Что сделать' },
  request: { en: 'Request', zh: '请求', ru: 'Запрос' },
  informed: { en: 'Informed', zh: '知会', ru: 'В копии' },
  theme: { en: 'Improvement theme', zh: '改进主题', ru: 'Тема улучшения' },
  handed_by: { en: 'From', zh: '来自', ru: 'От кого' },
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
