import { say } from '#web/words/tell.ts'

export const words = {
  title: say('Audit trail', '审计记录', 'Журнал аудита'),
  words: say('Words', '关键词', 'Слова'),
  kind: say('Kind', '类型', 'Вид'),
  everyKind: say('Every kind', '全部类型', 'Все виды'),
  from: say('From', '起始日', 'С даты'),
  to: say('To', '截止日', 'По дату'),
  search: say('Search', '搜索', 'Найти'),
  export: say('Export all', '导出全部', 'Выгрузить всё'),
  intact: say('The chain verifies: {n} entries.', '链条验证通过：{n} 条。', 'Цепочка цела, записей: {n}.'),
  partly: say(
    'The chain verifies so far: {n} of {of} entries.',
    '链条已验证 {n} / {of} 条。',
    'Цепочка пока цела: {n} из {of} записей.',
  ),
  broken: say(
    'The chain is broken at entry {n}.',
    '链条在第 {n} 条处断裂。',
    'Цепочка нарушена на записи {n}.',
  ),
  none: say('Nothing matches.', '没有匹配的记录。', 'Ничего не найдено.'),
  more: say('Older entries', '更早的记录', 'Более ранние записи'),
  further: say(
    'Nothing in this part; older entries may match.',
    '这一部分没有匹配，更早的记录可能有。',
    'В этой части ничего нет; могут подойти более ранние записи.',
  ),
  payload: say('What was recorded', '记录内容', 'Что записано'),
} as const
