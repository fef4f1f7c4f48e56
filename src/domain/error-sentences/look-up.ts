import { type Entry, entry } from './entry.ts'

export const lookUpErrors = {
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
  recipient_unknown: entry(
    'forbidden',
    'This address is not on record for the client. Record it first, then send.',
    '该地址不在客户资料中。请先登记，再发送。',
    'Этого адреса нет в карточке клиента. Сначала внесите его, затем отправляйте.',
  ),
  outgoing_gone: entry(
    'gone',
    'It is too late to stop this message: it is {status}.',
    '这条消息已无法撤回：{status}。',
    'Остановить это сообщение уже нельзя: {status}.',
  ),
  record_not_found: entry('not_found', 'There is no such record.', '没有这条记录。', 'Такой записи нет.'),
  promise_not_found: entry(
    'not_found',
    'No open promise fits "{promise}".',
    '没有符合“{promise}”的未兑现承诺。',
    'Нет открытого обещания по словам «{promise}».',
  ),
  promise_ambiguous: entry(
    'ambiguous',
    'Several open promises fit "{promise}". Which one is meant?',
    '有多项未兑现承诺符合“{promise}”，请问是哪一项？',
    'Под «{promise}» подходят несколько открытых обещаний. Какое имеется в виду?',
  ),
  request_not_found: entry(
    'not_found',
    'No open request or complaint fits "{request}".',
    '没有符合“{request}”的未结请求或投诉。',
    'Нет открытого запроса или жалобы по словам «{request}».',
  ),
  request_ambiguous: entry(
    'ambiguous',
    'Several open requests fit "{request}". Which one is meant?',
    '有多项未结请求符合“{request}”，请问是哪一项？',
    'Под «{request}» подходят несколько открытых запросов. Какой имеется в виду?',
  ),
} as const satisfies Record<string, Entry>
