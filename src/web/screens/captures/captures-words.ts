import type { CaptureState } from '#domain/capture.ts'
import type { Localised } from '#domain/language.ts'
import { say } from '#web/words/tell.ts'

export const words = {
  empty: say(
    'Nothing noted on this device yet. The round button notes something from every screen, also without signal.',
    '本机还没有记录。点击圆形按钮可在任何页面记录，无网络时也可以。',
    'На этом устройстве пока ничего не записано. Круглая кнопка записывает с любого экрана, даже без связи.',
  ),
  sendNow: say('Send what waits', '发送待发记录', 'Отправить ожидающее'),
  sealed: say('Sealed', '已加密', 'Зашифровано'),
  offline: say(
    'It goes out once when the signal is back.',
    '网络恢复后将自动发送一次。',
    'Уйдёт один раз, когда появится связь.',
  ),
  retry: say('Send again', '重新发送', 'Отправить снова'),
  edit: say('Edit', '编辑', 'Изменить'),
  remove: say('Remove', '删除', 'Удалить'),
  removeSure: say('Really remove?', '确认删除？', 'Точно удалить?'),
  whichClient: say('Which client is meant?', '指的是哪位客户？', 'Какой клиент имеется в виду?'),
  sound: say('{n} s of sound', '语音 {n} 秒', 'звук, {n} с'),
  conflict: say(
    'The record changed after you saw it ({at}). Both are below: approve to write yours, decline to leave it as it is.',
    '您查看（{at}）之后该记录已被更改。下方列出两个版本：批准则写入您的内容，拒绝则保持现状。',
    'Запись изменилась после того, как вы её видели ({at}). Ниже обе версии: согласуйте, чтобы записать вашу, или отклоните, чтобы оставить как есть.',
  ),
  field: say('Field', '字段', 'Поле'),
  seen: say('You saw', '您看到的', 'Вы видели'),
  now: say('Now', '现在', 'Сейчас'),
  yours: say('Yours', '您的', 'Ваше'),
  nothing: say('—', '—', '—'),
  openChat: say('Open in the chat', '在对话中打开', 'Открыть в чате'),
  theClient: say('the client you picked', '您选择的客户', 'выбранный клиент'),
} as const

/** Where a capture on the device stands. */
export const queuedWords = {
  queued: say('waits', '待发送', 'ждёт'),
  sending: say('on its way', '发送中', 'отправляется'),
  stopped: say('stopped', '未发送', 'не отправлено'),
} as const

/** What an arrived capture came to. */
export const arrivedWords: Readonly<Record<CaptureState, Localised>> = {
  received: say('arrived', '已送达', 'доставлено'),
  card: say('card waits', '待审批', 'ждёт согласования'),
  saved: say('saved', '已保存', 'сохранено'),
  conflict: say('changed meanwhile', '期间有更改', 'изменилось за это время'),
  refused: say('not saved', '未保存', 'не сохранено'),
}

/** Fields of a record that can differ between what was seen and what is now. */
export const fieldNames: Readonly<Record<string, Localised>> = {
  name: say('Name', '姓名', 'Имя'),
  nickname: say('Nickname', '昵称', 'Прозвище'),
  phone: say('Phone', '电话', 'Телефон'),
  email: say('E-mail', '电子邮箱', 'Эл. почта'),
  address: say('Address', '地址', 'Адрес'),
  city: say('City', '城市', 'Город'),
  district: say('District', '区', 'Район'),
  region: say('Region', '地区', 'Регион'),
  country: say('Country', '国家/地区', 'Страна'),
  occupation: say('Occupation', '职业', 'Род занятий'),
  sector: say('Sector', '行业', 'Отрасль'),
  segment: say('Segment', '客户分层', 'Сегмент'),
  stage: say('Stage', '阶段', 'Этап'),
  language: say('Language', '语言', 'Язык'),
  notes: say('Notes', '备注', 'Примечания'),
  contact_every_days: say('Contact every (days)', '联系间隔（天）', 'Контакт раз в (дней)'),
  text: say('Text', '内容', 'Текст'),
  status: say('Status', '状态', 'Статус'),
  due_on: say('Due', '截止日期', 'Срок'),
  due_at: say('Due at', '截止时间', 'Время срока'),
  priority: say('Priority', '优先级', 'Приоритет'),
}

export const othersWords = {
  en: {
    one: '# note of another person lies here, sealed until they sign in.',
    other: '# notes of other people lie here, sealed until they sign in.',
  },
  zh: { other: '本机另有他人的 # 条加密记录，须由其本人登录后发送。' },
  ru: {
    one: 'Здесь лежит # запись другого человека, зашифрованная до его входа.',
    few: 'Здесь лежат # записи других людей, зашифрованные до их входа.',
    many: 'Здесь лежат # записей других людей, зашифрованных до их входа.',
  },
} as const

/** Told when a capture arrived, whichever screen is open. */
export const arrivalWords: Readonly<Record<CaptureState | 'stopped', Localised>> = {
  received: say('Your note arrived.', '您的记录已送达。', 'Запись доставлена.'),
  card: say(
    'Your note arrived: a card waits for you.',
    '您的记录已送达，有卡片待您审批。',
    'Запись доставлена: карточка ждёт вашего решения.',
  ),
  saved: say('Your note arrived and is saved.', '您的记录已送达并保存。', 'Запись доставлена и сохранена.'),
  conflict: say(
    'Your note arrived, but the record changed meanwhile.',
    '您的记录已送达，但该记录期间有更改。',
    'Запись доставлена, но данные за это время изменились.',
  ),
  refused: say(
    'Your note arrived but was not saved.',
    '您的记录已送达，但未能保存。',
    'Запись доставлена, но не сохранена.',
  ),
  stopped: say('Your note could not be sent.', '您的记录未能发送。', 'Запись не удалось отправить.'),
}
export const look = say('Look', '查看', 'Открыть')
