import { type Entry, entry } from './entry.ts'

/** The day of a relationship manager: calendars, meetings, promises, tasks. */
export const dayErrors = {
  calendar_empty: entry(
    'invalid',
    'The work calendar of {country} has no working day within 60 days. Correct it with npm run calendar.',
    '{country} 的工作日历在 60 天内没有工作日，请用 npm run calendar 更正。',
    'В рабочем календаре {country} нет рабочего дня в ближайшие 60 дней. Исправьте его командой npm run calendar.',
  ),
  contact_logged: entry(
    'conflict',
    'This contact with {client} on {on} is on record already: "{text}". If it was another one, say "log it as another contact".',
    '{client} 于 {on} 的这次联系已有记录：“{text}”。如果是另一次联系，请说“另记一次”。',
    'Этот контакт с клиентом {client} от {on} уже записан: «{text}». Если это был другой, скажите «запиши как другой контакт».',
  ),
  evidence_needed: entry(
    'invalid',
    'A promise is kept only by what shows it: a contact, a sent mail or a paper of this client since it was made. Record that first, or close it as broken with a note.',
    '承诺须有凭据才能标记为已兑现：该客户在承诺之后的联系记录、已发邮件或文件。请先补录，或注明原因标记为未兑现。',
    'Обещание закрывается как выполненное только с подтверждением: контакт, отправленное письмо или документ этого клиента после обещания. Сначала внесите его или закройте обещание как нарушенное с пояснением.',
  ),
  promise_evidence_ambiguous: entry(
    'ambiguous',
    'What shows that "{promise}" was kept?',
    '哪一条能证明“{promise}”已经兑现？',
    'Что подтверждает, что обещание «{promise}» выполнено?',
  ),
  note_needed: entry(
    'invalid',
    'Say in a note why the promise was not kept.',
    '请说明承诺未能兑现的原因。',
    'Поясните, почему обещание не выполнено.',
  ),
  task_waits: entry(
    'conflict',
    'This task waits for another one that is still open: "{task}". Complete that one first.',
    '此任务需先完成另一项未完成的任务：“{task}”。',
    'Эта задача ждёт другую, которая ещё открыта: «{task}». Сначала закройте её.',
  ),
  meeting_not_found: entry(
    'not_found',
    'There is no planned meeting "{meeting}" in your calendar.',
    '您的日历中没有“{meeting}”这个已安排的会面。',
    'В вашем календаре нет запланированной встречи «{meeting}».',
  ),
  reminder_meeting_needed: entry(
    'not_found',
    'No meeting "{meeting}" is planned in your calendar, so there is nothing to count back from. At what time shall I remind you?',
    '您的日历中没有已安排的“{meeting}”会面，无法据此推算提醒时间。请问要在什么时间提醒您？',
    'В вашем календаре нет запланированной встречи «{meeting}», отсчитать время не от чего. В какое время напомнить?',
  ),
  meeting_other_day: entry(
    'ambiguous',
    'No meeting "{meeting}" is planned on {on}. Do you mean one of these?',
    '{on}没有已安排的“{meeting}”会面。请问是下面哪一个？',
    'На {on} встречи «{meeting}» нет. Может быть, вы об этой?',
  ),
  reminder_repeats: entry(
    'invalid',
    'A reminder before a meeting comes once. Leave the repetition out, or give the reminder a time of its own.',
    '会面前的提醒只出现一次。请去掉重复设置，或为提醒另定时间。',
    'Напоминание перед встречей бывает один раз. Уберите повтор или назовите время.',
  ),
  meeting_ambiguous: entry(
    'ambiguous',
    'Several meetings fit "{meeting}". Which one do you mean?',
    '有多个会面符合“{meeting}”，您指的是哪一个？',
    'Подходит несколько встреч: «{meeting}». Какую вы имеете в виду?',
  ),
  meeting_subject_needed: entry(
    'invalid',
    'Whom is the meeting with, or what is it about?',
    '请说明会面对象或主题。',
    'С кем встреча или о чём она?',
  ),
  meeting_time_needed: entry(
    'ambiguous',
    'When? These times are free for {minutes} minutes:',
    '安排在什么时间？以下时段有 {minutes} 分钟空闲：',
    'Когда? Свободно ({minutes} мин.):',
  ),
  meeting_no_time: entry(
    'conflict',
    'No {minutes} minutes are free for everybody in the next {days} days. Name a time and it will be put on the card with what stands against it.',
    '未来 {days} 天内没有大家都空闲的 {minutes} 分钟。请直接说一个时间，卡片上会列出冲突。',
    'В ближайшие {days} дн. нет {minutes} минут, свободных у всех. Назовите время: на карточке будет видно, что ему мешает.',
  ),
  colleague_not_found: entry(
    'not_found',
    'There is no colleague "{name}".',
    '没有名为“{name}”的同事。',
    'Коллеги «{name}» нет.',
  ),
  colleague_ambiguous: entry(
    'ambiguous',
    'Several colleagues fit "{name}". Which one do you mean?',
    '有多位同事符合“{name}”，您指的是哪一位？',
    'Подходит несколько коллег: «{name}». Кого вы имеете в виду?',
  ),
  calendar_country_unknown: entry(
    'invalid',
    'There is no work calendar for "{country}". There are: {countries}.',
    '没有“{country}”的工作日历。可用的有：{countries}。',
    'Рабочего календаря «{country}» нет. Есть: {countries}.',
  ),
  calendar_file_wrong: entry(
    'invalid',
    'The calendar file cannot be read: {problem}. Nothing was changed.',
    '无法读取日历文件：{problem}。未作任何更改。',
    'Файл календаря не читается: {problem}. Ничего не изменено.',
  ),
  brief_day_past: entry(
    'invalid',
    'A brief is made for today ({today}) or a day to come, not for {on}.',
    '简报只能针对今天（{today}）或以后的日期，不能针对 {on}。',
    'Сводка составляется на сегодня ({today}) или на будущий день, а не на {on}.',
  ),
} as const satisfies Record<string, Entry>
