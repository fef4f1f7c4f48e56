import type { Language } from '#domain/language.ts'

/** The headings and set words of the file of advice, as `[en, zh, ru]`. */
const words = {
  title: ['File of advice', '建议档案', 'Досье рекомендаций'],
  product: ['Product', '产品', 'Продукт'],
  day: ['Day', '日期', 'День'],
  rebuilt: [
    'Rebuilt from the audit trail alone. Nothing on this page was judged anew.',
    '本页仅依据审计记录重建，未作任何重新评估。',
    'Восстановлено только по журналу аудита. Ничего не оценено заново.',
  ],
  nothingJudged: ['No product was judged.', '没有产品评估记录。', 'Продукты не оценивались.'],
  steps: ['Decisions and sendings', '决定与发送', 'Решения и отправки'],
  nothingSent: ['Nothing was sent.', '没有发送记录。', 'Ничего не отправлялось.'],
  proof: ['Proof', '证明', 'Доказательство'],
  proofText: [
    'Each entry of the trail carries the digest of its content and the hash of the entry before it. Compare these lines with an export of the trail (npm run audit -- export), which verifies the whole chain.',
    '每条记录都带有其内容摘要和前一条记录的哈希值。可与审计导出（npm run audit -- export）比对，导出时会校验整条链。',
    'Каждая запись журнала содержит дайджест своего содержания и хеш предыдущей записи. Сравните эти строки с выгрузкой журнала (npm run audit -- export), которая проверяет всю цепочку.',
  ],
  noFacts: ['None on record.', '无记录。', 'Нет данных.'],
  fact: ['Fact', '事实', 'Факт'],
  value: ['Value', '值', 'Значение'],
  judged: ['Judged', '评估时间', 'Оценено'],
  forWhom: ['for', '经办人', 'для'],
  rules: ['rules', '规则', 'правила'],
  entry: ['entry', '条目', 'запись'],
  planned: ['Planned', '拟议交易', 'Планировалось'],
  known: ['Known of the client', '已知客户信息', 'Известно о клиенте'],
  options: ['Options', '备选产品', 'Варианты'],
  blocked: ['set aside: a rule blocks it', '已排除：规则不允许', 'отклонён: запрещает правило'],
  noNeed: ['set aside: no documented need', '已排除：无已记录的需求', 'отклонён: потребность не записана'],
  alone: ['judged alone', '单独评估', 'оценён отдельно'],
  option: ['option', '方案', 'вариант'],
  cleared: [' (cleared)', '（已确认）', ' (снято)'],
  score: ['score', '得分', 'оценка'],
  noRule: ['No rule fired.', '未触发任何规则。', 'Ни одно правило не сработало.'],
  missing: ['Missing', '缺失', 'Не хватает'],
  impossible: ['Impossible', '不可能的值', 'Невозможные значения'],
  disclosures: ['Disclosures', '须披露', 'Раскрыть'],
  record: ['Product record', '产品记录', 'Карточка продукта'],
  by: ['by', '操作人', 'кем:'],
  to: ['to', '收件人', 'кому:'],
  notBefore: ['not before', '不早于', 'не раньше'],
  archive: ['archive', '存档', 'архив'],
  products: ['Products', '产品', 'Продукты'],
  sealed: ['Entries without content', '无内容的条目', 'Записи без содержания'],
  sealedText: [
    'Their content was erased or is not for this reader; that they exist is part of the chain.',
    '其内容已删除或不对此读者开放；条目的存在仍是链的一部分。',
    'Их содержание удалено или не для этого читателя; само их наличие — часть цепочки.',
  ],
  entryHead: ['Entry', '条目', 'Запись'],
  at: ['At', '时间', 'Когда'],
  kind: ['Kind', '类型', 'Вид'],
  digest: ['Digest of the content', '内容摘要', 'Дайджест содержания'],
  hash: ['Hash', '哈希', 'Хеш'],
  before: ['Hash before', '前一哈希', 'Предыдущий хеш'],
} as const satisfies Record<string, readonly [en: string, zh: string, ru: string]>

const place = { en: 0, zh: 1, ru: 2 } as const

/** The words of the page in one language. */
export const adviceWords =
  (language: Language) =>
  (key: keyof typeof words): string =>
    words[key][place[language]]
export type AdviceWords = ReturnType<typeof adviceWords>
