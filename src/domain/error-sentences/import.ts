import { type Entry, entry } from './entry.ts'

export const importErrors = {
  file_missing: entry(
    'not_found',
    'There is no file or folder {path}.',
    '找不到文件或文件夹 {path}。',
    'Нет файла или папки {path}.',
  ),
  file_empty: entry(
    'invalid',
    'The file {path} is empty. Export it again with its header row.',
    '文件 {path} 为空，请重新导出（含表头）。',
    'Файл {path} пуст. Выгрузите его заново вместе со строкой заголовков.',
  ),
  file_unreadable: entry(
    'invalid',
    'The file {path} cannot be read: {problem}.',
    '无法读取文件 {path}：{problem}。',
    'Файл {path} не читается: {problem}.',
  ),
  column_missing: entry(
    'invalid',
    '{path}: the column "{column}" is missing. Found: {found}.',
    '{path}：缺少列“{column}”。现有列：{found}。',
    '{path}: нет столбца «{column}». Есть: {found}.',
  ),
  preset_unknown: entry(
    'invalid',
    'There is no import preset "{preset}". Known: {known}.',
    '没有导入预设“{preset}”。可用：{known}。',
    'Нет схемы импорта «{preset}». Есть: {known}.',
  ),
  batch_not_found: entry(
    'not_found',
    'There is no import batch "{batch}".',
    '没有导入批次“{batch}”。',
    'Нет партии импорта «{batch}».',
  ),
  batch_undone: entry(
    'conflict',
    'The import batch {batch} was undone already.',
    '导入批次 {batch} 已撤销。',
    'Партия импорта {batch} уже отменена.',
  ),
  import_built_upon: entry(
    'conflict',
    'The import {batch} was not undone, because later work rests on it: {what}.',
    '导入批次 {batch} 未撤销，因为之后的记录以它为基础：{what}。',
    'Импорт {batch} не отменён: на нём основаны более поздние записи: {what}.',
  ),
  import_bad_rows: entry(
    'invalid',
    'Rows that cannot be imported: {count}. Correct them, or add --skip-bad to import the rest.',
    '有 {count} 行无法导入。请更正，或加上 --skip-bad 导入其余各行。',
    'Не импортируются строки: {count}. Исправьте их или добавьте --skip-bad, чтобы импортировать остальные.',
  ),
  preset_undetected: entry(
    'invalid',
    'No import preset fits {path}. Name one with --preset: {known}.',
    '没有适合 {path} 的导入预设，请用 --preset 指定：{known}。',
    'Для {path} не подходит ни одна схема импорта. Укажите её через --preset: {known}.',
  ),
  column_ignored: entry(
    'invalid',
    'the column "{column}" is not known and was ignored',
    '未知列“{column}”，已忽略',
    'столбец «{column}» неизвестен и пропущен',
  ),
  row_width: entry(
    'invalid',
    'the row has {found} cells where the header has {expected}',
    '该行有 {found} 个单元格，而表头有 {expected} 个',
    'в строке {found} ячеек, а в заголовке {expected}',
  ),
  row_malformed: entry(
    'invalid',
    'the row cannot be read: {problem}',
    '无法读取该行：{problem}',
    'строка не читается: {problem}',
  ),
  row_twice: entry(
    'invalid',
    'the number {number} is there twice; the first row was taken',
    '编号 {number} 重复，仅采用第一行',
    'номер {number} встречается дважды; взята первая строка',
  ),
  cell_invalid: entry(
    'invalid',
    'the {column} "{value}" is not {expected}',
    '{column}“{value}”不是{expected}',
    '{column} «{value}» — не {expected}',
  ),
  reference_unknown: entry(
    'not_found',
    'there is no {kind} "{reference}" in the file or in the database',
    '文件和数据库中都没有 {kind}“{reference}”',
    'ни в файле, ни в базе нет: {kind} «{reference}»',
  ),
  draft_address_unknown: entry(
    'forbidden',
    'A draft may hold only addresses of the client, of the user, or in the user’s own words; this one is none of them: {address}. Leave it out, or ask the user for it.',
    '草稿中只能出现客户本人、用户本人的联系方式，或用户亲自提供的地址；“{address}”不属于其中任何一种。请删去，或请用户提供。',
    'В черновике могут стоять только адреса клиента, самого пользователя или названные им; «{address}» — не из них. Уберите его или спросите у пользователя.',
  ),
} as const satisfies Record<string, Entry>
