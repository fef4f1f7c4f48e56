import { type Entry, entry } from './entry.ts'

export const questionsErrors = {
  ask_sql_missing: entry(
    'invalid',
    'Give one SQLite SELECT over the reporting views in `sql`. The views: {views}.',
    '请在 `sql` 中给出一条针对报表视图的 SQLite SELECT 语句。可用视图：{views}。',
    'Дайте в `sql` один запрос SELECT (SQLite) к отчётным представлениям: {views}.',
  ),
  ask_not_select: entry(
    'invalid',
    'Only one SELECT can be asked: no second statement, and nothing that changes or inspects the database.',
    '只能提出一条 SELECT 查询：不允许第二条语句，也不允许更改或检查数据库。',
    'Можно задать только один SELECT: без второй команды и без команд, которые меняют или изучают базу.',
  ),
  ask_syntax: entry(
    'invalid',
    'The query cannot be read near "{near}". Write one SQLite SELECT; put names such as "on" in double quotes.',
    '在“{near}”附近无法解析该查询。请写一条 SQLite SELECT，"on" 之类的名称需加双引号。',
    'Запрос не читается около «{near}». Напишите один SELECT (SQLite); имена вроде "on" берите в двойные кавычки.',
  ),
  ask_character: entry(
    'invalid',
    'The query holds the sign {character}, which has no place there. Write names and values plainly, without parameters.',
    '查询中含有不允许的字符 {character}。请直接写名称和值，不要使用参数。',
    'В запросе стоит знак {character}, которому там не место. Пишите имена и значения прямо, без параметров.',
  ),
  ask_construct: entry(
    'invalid',
    'The query uses {construct}, which is not allowed here. Ask with a plain SELECT over the views.',
    '查询中使用了 {construct}，此处不允许。请用针对视图的普通 SELECT 提问。',
    'В запросе есть {construct}, здесь это не допускается. Задайте вопрос обычным SELECT к представлениям.',
  ),
  ask_function: entry(
    'invalid',
    'The function {function} is not allowed. Use count, sum, avg, min, max, round, coalesce, date, strftime, substr and the like.',
    '不允许使用函数 {function}。请使用 count、sum、avg、min、max、round、coalesce、date、strftime、substr 等。',
    'Функция {function} не допускается. Есть count, sum, avg, min, max, round, coalesce, date, strftime, substr и подобные.',
  ),
  ask_view_unknown: entry(
    'invalid',
    'There is no view "{view}" for you, so this is not in the data that can be asked. Near it: {near}.',
    '没有供您使用的视图“{view}”，因此可查询的数据中没有这一项。相近的有：{near}。',
    'Представления «{view}» для вас нет, значит, этого нет в доступных данных. Похожие: {near}.',
  ),
  ask_column_unknown: entry(
    'invalid',
    'There is no column "{column}" here, so this is not in the data under that name; a text stands in single quotes. Near it: {near}.',
    '此处没有列“{column}”，数据中没有这个名称；文本请用单引号。相近的有：{near}。',
    'Столбца «{column}» здесь нет, под таким именем этого нет в данных; текст берут в одинарные кавычки. Похожие: {near}.',
  ),
  ask_name_taken: entry(
    'invalid',
    'The name "{name}" is taken by a view or stands twice. Give this part another name.',
    '名称“{name}”已被视图占用或重复出现，请换一个名称。',
    'Имя «{name}» занято представлением или стоит дважды. Назовите эту часть иначе.',
  ),
  ask_unbounded: entry(
    'invalid',
    'Nothing ties {views} together, so every row would be joined with every other. Add a condition such as a.client_id = b.client_id.',
    '{views} 之间没有关联条件，会让每一行与其他所有行组合。请加上条件，例如 a.client_id = b.client_id。',
    'Ничто не связывает {views}, и каждая строка соединилась бы с каждой. Добавьте условие, например a.client_id = b.client_id.',
  ),
  ask_too_complex: entry(
    'invalid',
    'The query is too long or too deeply nested. Ask a simpler question, or in two steps.',
    '查询过长或嵌套过深。请提出更简单的问题，或分两步提问。',
    'Запрос слишком длинный или слишком вложенный. Задайте вопрос проще или в два шага.',
  ),
  ask_too_long: entry(
    'too_large',
    'The answer took longer than two seconds, so the question was stopped. Narrow it: fewer rows, fewer joins, a shorter time.',
    '计算超过两秒，查询已被停止。请缩小范围：减少行数、关联或时间跨度。',
    'Ответ считался дольше двух секунд, и вопрос остановлен. Сузьте его: меньше строк, соединений, короче период.',
  ),
  ask_failed: entry(
    'invalid',
    'The database could not answer this query: {problem}.',
    '数据库无法执行该查询：{problem}。',
    'База не смогла выполнить запрос: {problem}.',
  ),
  ask_busy: entry(
    'busy',
    'Many questions are being answered at this moment. Ask again in a few seconds.',
    '目前正在回答的问题较多，请几秒后再问。',
    'Сейчас считается много вопросов. Спросите ещё раз через несколько секунд.',
  ),
  ask_no_views: entry(
    'forbidden',
    'Your role works without client data, so there is nothing it could ask.',
    '您的角色不涉及客户数据，因此没有可查询的内容。',
    'Ваша роль не работает с данными клиентов, спрашивать ей нечего.',
  ),
  ask_unavailable: entry(
    'unavailable',
    'Questions to the whole book cannot be answered right now. Look the client up by name instead.',
    '目前无法回答针对整个客户簿的问题，请改为按名称查询客户。',
    'Вопросы ко всей книге сейчас недоступны. Найдите клиента по имени.',
  ),
  fact_known: entry(
    'conflict',
    'This is on record already for {client}: "{text}", since {since}. Nothing new was proposed.',
    '{client} 已有此项记录：“{text}”（{since}）。未提出新的更改。',
    'Это уже записано о клиенте {client}: «{text}», с {since}. Нового не предложено.',
  ),
  reference_ambiguous: entry(
    'ambiguous',
    'several rows fit the {kind} "{reference}"; give its id or number',
    '有多行符合 {kind}“{reference}”，请给出编号',
    'под {kind} «{reference}» подходят несколько строк; укажите номер',
  ),
  currency_needed: entry(
    'invalid',
    'the amount of "{field}" has no currency; write {"value": 100, "currency": "EUR"}, or give the client a base_currency',
    '“{field}”的金额没有币种；请写成 {"value": 100, "currency": "EUR"}，或为客户填写 base_currency',
    'у суммы «{field}» нет валюты; напишите {"value": 100, "currency": "EUR"} или укажите base_currency клиента',
  ),
  manager_needed: entry(
    'invalid',
    'no relationship manager is named; give "rm", or say whose clients these are with --as E-MAIL',
    '没有指定客户经理；请填写“rm”，或用 --as 邮箱 说明客户归属',
    'не указан менеджер; заполните «rm» или укажите, чьи это клиенты: --as E-MAIL',
  ),
} as const satisfies Record<string, Entry>
