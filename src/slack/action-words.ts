import type { Localised } from '#domain/language.ts'

const said = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** What is said around buttons, windows and commands. */
export const actionWords = {
  picked: said('You chose: {label}', '您选择了：{label}', 'Вы выбрали: {label}'),
  logCall: said(
    'Log a {channel} with {client}',
    '登记与{client}的{channel}',
    'Записать: {channel}, {client}',
  ),
  logMessage: said(
    'Log a Slack message to {client}',
    '将一条 Slack 消息记录到{client}',
    'Записать сообщение из Slack: {client}',
  ),
  request: said(
    'New request of {client}: {subject}',
    '{client}的新请求：{subject}',
    'Новый запрос, {client}: {subject}',
  ),
  quoted: said('Message of {author}:', '{author} 的消息：', 'Сообщение от {author}:'),
  emptyMessage: said(
    'This message has no text that could be logged.',
    '此消息没有可记录的文本。',
    'В этом сообщении нет текста, который можно записать.',
  ),
  sendDraft: said('Send the draft to {client}', '发送致{client}的草稿', 'Отправить черновик: {client}'),
  changeDraft: said(
    'Change the draft to {client}: {how}',
    '修改致{client}的草稿：{how}',
    'Изменить черновик, {client}: {how}',
  ),
  noShorter: said(
    'It is already as short as its facts allow.',
    '已经是最短的版本。',
    'Короче без потери содержания уже не получится.',
  ),
  working: said('Working on it…', '正在处理…', 'Работаю над этим…'),
  continued: said('You asked: {text}', '您问过：{text}', 'Вы спрашивали: {text}'),
  edited: said(
    'You edited your message; my answer is still to the first one.',
    '您修改了消息；我的回答仍针对修改前的内容。',
    'Вы изменили сообщение; мой ответ пока относится к прежнему.',
  ),
  askAgain: said('Ask again', '重新提问', 'Спросить заново'),
  inDirect: said(
    'What came of it waits in our direct conversation.',
    '结果已放在我们的私信中。',
    'Результат ждёт вас в личной переписке со мной.',
  ),
} as const satisfies Record<string, Localised>
