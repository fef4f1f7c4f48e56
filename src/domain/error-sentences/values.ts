import { type Entry, entry } from './entry.ts'

export const valuesErrors = {
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
} as const satisfies Record<string, Entry>
