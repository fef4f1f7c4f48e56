import type { ErrorKind } from './errors.ts'
import type { Localised } from './language.ts'

type Entry = Localised & Readonly<{ kind: ErrorKind }>
const entry = (kind: ErrorKind, en: string, zh: string, ru: string): Entry => ({ kind, en, zh, ru })

/** Every sentence a person or a model may read when something is wrong: what it is and what to do. */
export const errorTable = {
  internal: entry(
    'internal',
    'Something went wrong on our side. Nothing was changed. Reference {reference}.',
    '系统内部出错，未作任何更改。参考编号 {reference}。',
    'Внутренняя ошибка, ничего не изменено. Номер для обращения: {reference}.',
  ),
  // values
  amount_invalid: entry(
    'invalid',
    '"{amount}" is not an amount in {currency}. Write it like 1234.50.',
    '“{amount}”不是有效的{currency}金额，请写成 1234.50 这样的形式。',
    '«{amount}» — не сумма в {currency}. Напишите, например, 1234.50.',
  ),
  amount_out_of_range: entry(
    'invalid',
    'The amount {amount} {currency} is too large to be kept exactly.',
    '金额 {amount} {currency} 过大，无法精确保存。',
    'Сумма {amount} {currency} слишком велика для точного хранения.',
  ),
  currencies_differ: entry(
    'invalid',
    'Amounts in {a} and {b} cannot be added or compared without a rate.',
    '没有汇率时，不能对 {a} 和 {b} 的金额进行加总或比较。',
    'Суммы в {a} и {b} нельзя складывать или сравнивать без курса.',
  ),
  date_invalid: entry(
    'invalid',
    '"{date}" is not a date. Write it as YYYY-MM-DD.',
    '“{date}”不是有效日期，请写成 YYYY-MM-DD。',
    '«{date}» — не дата. Напишите в виде ГГГГ-ММ-ДД.',
  ),
  date_in_past: entry(
    'invalid',
    'The date {date} has passed. Give a day from today on.',
    '日期 {date} 已过，请给出今天或以后的日期。',
    'Дата {date} уже прошла. Укажите сегодняшний день или более поздний.',
  ),
  date_in_future: entry(
    'invalid',
    'The date {date} is still to come; a contact can be logged only once it has happened.',
    '日期 {date} 尚未到来，联系发生后才能登记。',
    'Дата {date} ещё не наступила: контакт записывают после того, как он состоялся.',
  ),
  duration_invalid: entry(
    'invalid',
    '"{duration}" is not a duration. Write it like PT15M or P1D.',
    '“{duration}”不是有效时长，请写成 PT15M 或 P1D。',
    '«{duration}» — не длительность. Напишите, например, PT15M или P1D.',
  ),
  time_zone_unknown: entry(
    'invalid',
    '"{zone}" is not a time zone. Use an IANA name such as Europe/Zurich.',
    '“{zone}”不是有效时区，请使用 IANA 名称，例如 Asia/Shanghai。',
    '«{zone}» — не часовой пояс. Укажите имя IANA, например Europe/Moscow.',
  ),
  input_invalid: entry(
    'invalid',
    'The request is not right: {problems}.',
    '请求有误：{problems}。',
    'Запрос составлен неверно: {problems}.',
  ),
  json_invalid: entry(
    'invalid',
    'The body is not valid JSON. Send one JSON object.',
    '请求正文不是有效的 JSON，请发送一个 JSON 对象。',
    'Тело запроса — не JSON. Отправьте один объект JSON.',
  ),
  body_too_large: entry(
    'too_large',
    'The body is larger than {limit}. Send less text, or attach it as a file.',
    '请求正文超过 {limit}，请缩短内容或以文件形式提供。',
    'Тело запроса больше {limit}. Сократите текст или приложите его файлом.',
  ),
  nothing_to_change: entry(
    'invalid',
    'Nothing would change: the record already says so.',
    '无需更改：记录中已是如此。',
    'Менять нечего: в карточке уже так.',
  ),
  // access
  sign_in_needed: entry(
    'unauthenticated',
    'Please sign in first.',
    '请先登录。',
    'Сначала войдите в систему.',
  ),
  link_used: entry(
    'gone',
    'This sign-in link was used or has expired. Ask for a new one.',
    '该登录链接已使用或已过期，请重新获取。',
    'Эта ссылка для входа уже использована или истекла. Запросите новую.',
  ),
  not_entitled: entry(
    'forbidden',
    'You are not entitled to do this. {reason}',
    '您无权执行此操作。{reason}',
    'У вас нет на это прав. {reason}',
  ),
  read_only_role: entry(
    'forbidden',
    'Your role may read but not change client records.',
    '您的角色只能查看，不能更改客户资料。',
    'Ваша роль позволяет читать, но не менять карточки клиентов.',
  ),
  rate_limited: entry(
    'busy',
    'Too many requests at once. Try again in {seconds} seconds.',
    '请求过于频繁，请在 {seconds} 秒后重试。',
    'Слишком много запросов. Повторите через {seconds} с.',
  ),
  // look-up
  client_not_found: entry(
    'not_found',
    'No client "{client}" is in your book. Check the name, or give the id.',
    '您的客户名单中没有“{client}”，请核对姓名或提供编号。',
    'В вашем портфеле нет клиента «{client}». Проверьте имя или укажите номер.',
  ),
  client_ambiguous: entry(
    'ambiguous',
    'Several clients fit "{client}". Which one do you mean?',
    '有多位客户符合“{client}”，您指的是哪一位？',
    'Запросу «{client}» соответствуют несколько клиентов. Кого вы имеете в виду?',
  ),
  client_needed: entry(
    'invalid',
    'Say which client this is about.',
    '请说明是哪位客户。',
    'Укажите, о каком клиенте речь.',
  ),
  task_not_found: entry(
    'not_found',
    'No such task is among yours.',
    '您的任务中没有这一项。',
    'Среди ваших задач такой нет.',
  ),
  task_ambiguous: entry(
    'ambiguous',
    'Several open tasks fit "{task}". Which one do you mean?',
    '有多项未完成任务符合“{task}”，您指的是哪一项？',
    'Описанию «{task}» подходят несколько открытых задач. Какая из них?',
  ),
  record_not_found: entry('not_found', 'There is no such record.', '没有这条记录。', 'Такой записи нет.'),
  // proposals
  proposal_not_found: entry(
    'not_found',
    'There is no such proposal.',
    '没有这项提议。',
    'Такого предложения нет.',
  ),
  proposal_decided: entry(
    'conflict',
    'This proposal was already {status}; nothing was done a second time.',
    '该提议已处理（{status}），未重复执行。',
    'Это предложение уже обработано ({status}); повторно ничего не сделано.',
  ),
  proposal_expired: entry(
    'gone',
    'This proposal expired on {at}. Ask again to get a fresh one.',
    '该提议已于 {at} 过期，请重新提出。',
    'Срок предложения истёк {at}. Попросите ещё раз.',
  ),
  proposal_stale: entry(
    'conflict',
    'The record changed after this was proposed. Look at the new card and decide again.',
    '提议之后记录已有变动，请查看新卡片后再决定。',
    'После предложения запись изменилась. Посмотрите новую карточку и решите заново.',
  ),
  second_person_needed: entry(
    'forbidden',
    'A second person must approve this; the one who proposed it cannot.',
    '此操作须由第二人批准，提议人本人不能批准。',
    'Это должен одобрить второй сотрудник; автор предложения не может.',
  ),
  field_not_editable: entry(
    'invalid',
    'The field "{field}" is not on this card. Fields: {fields}.',
    '该卡片没有“{field}”字段。可编辑字段：{fields}。',
    'На этой карточке нет поля «{field}». Поля: {fields}.',
  ),
  nothing_to_undo: entry(
    'not_found',
    'There is nothing left to undo here: a change can be undone for ten minutes after it was saved.',
    '没有可撤销的操作：更改保存后十分钟内可以撤销。',
    'Отменять нечего: изменение можно отменить в течение десяти минут после сохранения.',
  ),
  undo_blocked: entry(
    'conflict',
    'This cannot be undone: the record was changed again since.',
    '无法撤销：该记录之后又有更改。',
    'Отменить нельзя: запись с тех пор снова изменили.',
  ),
  nothing_pending: entry(
    'not_found',
    'Nothing is waiting for a decision in this conversation.',
    '本对话中没有待批准的事项。',
    'В этом разговоре ничего не ждёт решения.',
  ),
  // conversation
  thread_not_found: entry(
    'not_found',
    'There is no such conversation.',
    '没有这个对话。',
    'Такого разговора нет.',
  ),
  turn_running: entry(
    'conflict',
    'The previous message is still being answered.',
    '上一条消息仍在处理中。',
    'Предыдущее сообщение ещё обрабатывается.',
  ),
  message_empty: entry('invalid', 'Write a message first.', '请先输入内容。', 'Сначала напишите сообщение.'),
  message_too_long: entry(
    'too_large',
    'The message has {length} characters; at most {limit} can be read at once.',
    '消息有 {length} 个字符，一次最多可读 {limit} 个。',
    'В сообщении {length} знаков; за раз читается не больше {limit}.',
  ),
  tool_unknown: entry(
    'not_found',
    'There is no tool named "{tool}".',
    '没有名为“{tool}”的工具。',
    'Инструмента «{tool}» нет.',
  ),
  model_unavailable: entry(
    'unavailable',
    'The language model did not answer; the built-in assistant took over.',
    '语言模型没有响应，已由内置助手接替。',
    'Языковая модель не ответила; её заменил встроенный помощник.',
  ),
  turn_limit: entry(
    'unavailable',
    'This took too many steps and was stopped. Ask for less at once.',
    '步骤过多，已停止。请分步提问。',
    'Понадобилось слишком много шагов, работа остановлена. Спросите по частям.',
  ),
  // database
  database_busy: entry(
    'busy',
    'The database is busy. Nothing was changed; try again in a moment.',
    '数据库繁忙，未作更改，请稍后重试。',
    'База данных занята. Ничего не изменено; повторите чуть позже.',
  ),
  database_locked: entry(
    'unavailable',
    'The database {path} is held by another program. Stop that program, or use another RAPPORT_DB.',
    '数据库 {path} 正被其他程序占用，请停止该程序或改用其他 RAPPORT_DB。',
    'База {path} занята другой программой. Остановите её или укажите другую в RAPPORT_DB.',
  ),
  database_read_only: entry(
    'unavailable',
    'The database {path} cannot be written. Check the rights of the file and its folder.',
    '数据库 {path} 不可写，请检查文件及其目录的权限。',
    'В базу {path} нельзя писать. Проверьте права на файл и папку.',
  ),
  database_corrupt: entry(
    'unavailable',
    'The file {path} is not a sound database (or its key is wrong). Restore a backup: npm run db -- restore FILE.',
    '文件 {path} 不是完好的数据库（或密钥有误）。请恢复备份：npm run db -- restore FILE。',
    'Файл {path} — не исправная база (или неверен ключ). Восстановите копию: npm run db -- restore ФАЙЛ.',
  ),
  database_unreachable: entry(
    'unavailable',
    'The database server at {path} does not answer. Check RAPPORT_DB and the network.',
    '数据库服务器 {path} 无响应，请检查 RAPPORT_DB 和网络。',
    'Сервер базы {path} не отвечает. Проверьте RAPPORT_DB и сеть.',
  ),
  database_refused: entry(
    'unavailable',
    'The database server at {path} refused the token. Check RAPPORT_DB_TOKEN.',
    '数据库服务器 {path} 拒绝了令牌，请检查 RAPPORT_DB_TOKEN。',
    'Сервер базы {path} отклонил токен. Проверьте RAPPORT_DB_TOKEN.',
  ),
  database_full: entry(
    'unavailable',
    'The disk of {path} is full. Nothing was changed; free some space and try again.',
    '{path} 所在磁盘已满，未作更改；请释放空间后重试。',
    'Диск с {path} заполнен. Ничего не изменено; освободите место и повторите.',
  ),
  database_newer_schema: entry(
    'unavailable',
    'This database was written by a newer version of Rapport ({migration}). Update Rapport or restore a backup.',
    '该数据库由更新版本的 Rapport 写入（{migration}），请升级 Rapport 或恢复备份。',
    'Эта база записана более новой версией Rapport ({migration}). Обновите Rapport или восстановите копию.',
  ),
  database_foreign_migration: entry(
    'unavailable',
    'The migration {migration} in this database differs from ours. Restore a backup made by this product.',
    '该数据库中的迁移 {migration} 与本产品不一致，请恢复由本产品制作的备份。',
    'Миграция {migration} в этой базе отличается от нашей. Восстановите копию, сделанную этим продуктом.',
  ),
  write_inside_transaction: entry(
    'internal',
    'A write was sent past its own transaction.',
    '写入绕过了所属事务。',
    'Запись отправлена в обход своей транзакции.',
  ),
  // configuration and commands
  setting_invalid: entry(
    'invalid',
    '{name} is wrong: {problem}',
    '{name} 设置有误：{problem}',
    'Неверно задано {name}: {problem}',
  ),
  usage: entry('invalid', '{problem}', '{problem}', '{problem}'),
  user_not_found: entry(
    'not_found',
    'No user has the address {email}.',
    '没有邮箱为 {email} 的用户。',
    'Пользователя с адресом {email} нет.',
  ),
  user_exists: entry(
    'conflict',
    'A user with the address {email} exists already.',
    '邮箱为 {email} 的用户已存在。',
    'Пользователь с адресом {email} уже есть.',
  ),
  // import
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
} as const satisfies Record<string, Entry>
