import { type Entry, entry } from './entry.ts'

export const conversationErrors = {
  thread_not_found: entry(
    'not_found',
    'There is no such conversation.',
    '没有这个对话。',
    'Такого разговора нет.',
  ),
  turn_not_found: entry('not_found', 'There is no such message.', '没有这条消息。', 'Такого сообщения нет.'),
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
  message_endless: entry(
    'too_large',
    'In this message {length} characters follow each other without a space or a comma; at most {limit} can be read so. Divide them, or leave them out.',
    '消息中有 {length} 个字符连续无空格或标点，最多可读 {limit} 个。请断句或删去这一段。',
    'В сообщении {length} знаков подряд без пробела и запятой; так читается не больше {limit}. Разделите их или уберите.',
  ),
  call_unusable: entry(
    'invalid',
    'This call could not be read: there is no such tool, or its arguments are not valid JSON. Use one of the tools listed.',
    '无法识别该调用：没有这个工具，或参数不是有效的 JSON。请使用列出的工具。',
    'Вызов не прочитан: такого инструмента нет или аргументы — не верный JSON. Используйте инструменты из списка.',
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
  command_interrupted: entry(
    'conflict',
    'This was interrupted. Look at the record, and ask again if it is still needed.',
    '操作曾被中断。请先查看记录，如仍需要再重新提出。',
    'Действие было прервано. Посмотрите запись и повторите, если оно ещё нужно.',
  ),
  command_not_asked: entry(
    'conflict',
    'Only the user may ask for this. If it is meant, say "undo".',
    '只有用户本人可以要求此操作。如确需撤销，请说“撤销”。',
    'Об этом может попросить только сам пользователь. Если это нужно, скажите «отмени».',
  ),
  turn_limit: entry(
    'unavailable',
    'This took too many steps and was stopped. Ask for less at once.',
    '步骤过多，已停止。请分步提问。',
    'Понадобилось слишком много шагов, работа остановлена. Спросите по частям.',
  ),
} as const satisfies Record<string, Entry>
