import type { Localised } from '#domain/language.ts'
import { say } from '#web/words/tell.ts'

export const words = {
  capture: say('Note something', '记一笔', 'Записать'),
  kind: say('What is it?', '类型', 'Что это?'),
  client: say('Client', '客户', 'Клиент'),
  clientHint: say('Name, or leave empty', '姓名，可留空', 'Имя, можно не указывать'),
  clientNeeded: say(
    'Say which client this is about.',
    '请填写是哪位客户。',
    'Укажите, о каком клиенте идёт речь.',
  ),
  noClient: say('Another client', '更换客户', 'Другой клиент'),
  channel: say('How', '方式', 'Как'),
  on: say('Day', '日期', 'День'),
  due: say('Due', '截止日期', 'Срок'),
  field: say('What changes', '更改内容', 'Что меняется'),
  present: say('Now: {value}', '现为：{value}', 'Сейчас: {value}'),
  nothingYet: say('nothing on record', '暂无记录', 'пока ничего'),
  value: say('New value', '新内容', 'Новое значение'),
  textNote: say('Note', '内容', 'Заметка'),
  textLog: say('What was said', '沟通内容', 'О чём говорили'),
  textTask: say('What is to be done', '待办内容', 'Что сделать'),
  textVoice: say('In words, if you like', '文字说明（可选）', 'Словами, если хотите'),
  textNeeded: say('Write a few words first.', '请先填写内容。', 'Сначала напишите несколько слов.'),
  tooLong: say(
    'This is longer than {most} characters ({now}). Shorten it, or split it in two.',
    '内容超过 {most} 个字符（现为 {now} 个），请缩短或分成两条。',
    'Текст длиннее {most} знаков (сейчас {now}). Сократите его или разделите на две записи.',
  ),
  soundNeeded: say('Record something first.', '请先录音。', 'Сначала запишите голос.'),
  keep: say('Keep', '保存', 'Сохранить'),
  keeping: say('Keeping…', '保存中…', 'Сохраняю…'),
  kept: say(
    'Kept on this device. It goes out when there is signal.',
    '已保存在本机，联网后自动发送。',
    'Сохранено на устройстве. Отправится, когда будет связь.',
  ),
  keptLocked: say(
    'Kept on this device, sealed. It goes out after you sign in.',
    '已加密保存在本机，登录后自动发送。',
    'Сохранено на устройстве в зашифрованном виде. Отправится после входа.',
  ),
  sending: say('Kept. It is on its way.', '已保存，正在发送。', 'Сохранено, отправляется.'),
  sealedHint: say(
    'The page is locked: what you note is sealed at once and can be read after you sign in.',
    '页面已锁定：记录会立即加密，登录后方可查看。',
    'Страница заблокирована: запись сразу шифруется, прочесть её можно после входа.',
  ),
  dictate: say('Dictate', '听写', 'Диктовать'),
  stopDictating: say('Stop dictating', '停止听写', 'Остановить диктовку'),
  dictationAsk: say(
    'Your browser may send your voice to its maker to turn it into words. Dictate clients’ data only where your bank allows that.',
    '浏览器可能会把您的语音发送给其厂商进行转写。仅在您所在银行允许时听写客户信息。',
    'Браузер может отправить ваш голос своему разработчику, чтобы превратить его в текст. Диктуйте данные клиентов, только если это разрешает ваш банк.',
  ),
  dictationYes: say('Dictate all the same', '仍要听写', 'Всё равно диктовать'),
  voiceHint: say(
    'Kept as a note with sound. It is written down where the bank has set up a model for it, otherwise it stays sound.',
    '将作为语音记录保存。如银行配置了转写模型则自动转写，否则仅保留语音。',
    'Сохранится как голосовая заметка. Если банк настроил модель, она будет расшифрована, иначе останется звуком.',
  ),
} as const

export const kindWords = {
  note: say('Note', '记录', 'Заметка'),
  log: say('Contact', '联系', 'Контакт'),
  task: say('Task', '任务', 'Задача'),
  voice: say('Voice', '语音', 'Голос'),
  change: say('Change', '变更', 'Правка'),
  complete_task: say('Task done', '任务完成', 'Задача выполнена'),
} as const

/** What the person did, as the conversation keeps it. */
export const saidWords = {
  note: say('Note: {text}', '记录：{text}', 'Заметка: {text}'),
  noteAbout: say('note for {client}: {text}', '记录{client}：{text}', 'заметка по клиенту {client}: {text}'),
  log: say(
    'Contact with {client}: {text}',
    '与{client}的联系：{text}',
    'Контакт с клиентом {client}: {text}',
  ),
  task: say('Task: {text}', '任务：{text}', 'Задача: {text}'),
  taskAbout: say('Task for {client}: {text}', '{client}的任务：{text}', 'Задача по клиенту {client}: {text}'),
  voice: say('Voice note, {seconds} s', '语音记录，{seconds} 秒', 'Голосовая заметка, {seconds} с'),
  change: say(
    'Change for {client}: {field} — {text}',
    '更改{client}：{field} — {text}',
    'Правка, {client}: {field} — {text}',
  ),
} as const

export const channelWords = {
  call: say('call', '电话', 'звонок'),
  meeting: say('meeting', '会面', 'встреча'),
  video: say('video call', '视频', 'видеозвонок'),
  email: say('e-mail', '邮件', 'эл. письмо'),
  message: say('message', '消息', 'сообщение'),
  letter: say('letter', '信函', 'бумажное письмо'),
  branch: say('branch visit', '网点到访', 'визит в отделение'),
  other: say('other', '其他', 'другое'),
} as const

/** Fields of a client's card that are changed on the road; the chat changes all others. */
export const fieldWords = {
  phone: say('Phone', '电话', 'Телефон'),
  email: say('E-mail', '电子邮箱', 'Эл. почта'),
  address: say('Address', '地址', 'Адрес'),
  city: say('City', '城市', 'Город'),
  occupation: say('Occupation', '职业', 'Род занятий'),
} as const satisfies Readonly<Record<string, Localised>>
export type ChangedField = keyof typeof fieldWords
