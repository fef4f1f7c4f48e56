import { say } from '#web/words/tell.ts'

export const words = {
  saved: say('Saved.', '已保存。', 'Сохранено.'),
  save: say('Save', '保存', 'Сохранить'),
  // the person
  page: say('Language and time', '语言与时间', 'Язык и время'),
  language: say('Language', '语言', 'Язык'),
  zone: say('Time zone', '时区', 'Часовой пояс'),
  messages: say('Messages by the assistant', '助手主动消息', 'Сообщения ассистента'),
  quiet: say('Quiet hours', '免打扰时段', 'Тихие часы'),
  from: say('from', '从', 'с'),
  to: say('to', '至', 'до'),
  morning: say('Morning digest', '早间摘要', 'Утренняя сводка'),
  evening: say('Evening digest', '晚间摘要', 'Вечерняя сводка'),
  at: say('at', '时间', 'в'),
  autoCommit: say('Save without asking', '无需确认直接保存', 'Сохранять без вопроса'),
  autoCommitMeans: say(
    'Your own notes, contacts and tasks are saved at once and can be undone for ten minutes. What goes to a client, what needs a second person and what comes from outside still waits for you.',
    '您自己的记录、联系和任务会立即保存，十分钟内可撤销。发给客户的内容、需第二人批准的事项以及外部来源的内容仍需您确认。',
    'Ваши собственные заметки, контакты и задачи сохраняются сразу, отменить их можно в течение десяти минут. То, что уходит клиенту, требует второго человека или пришло извне, по-прежнему ждёт вас.',
  ),
  // unlock code
  code: say('Unlock code', '解锁码', 'Код разблокировки'),
  codeMeans: say(
    'With a code the page locks after {n} minutes without use and opens again by the code. Without one you are signed out then.',
    '设置解锁码后，页面在闲置 {n} 分钟后锁定，输入解锁码即可继续；未设置则会退出登录。',
    'С кодом страница после {n} мин простоя блокируется и открывается по коду. Без кода вы тогда выходите из системы.',
  ),
  codeNew: say('New code, 6 to 12 digits', '新解锁码（6 至 12 位数字）', 'Новый код, 6–12 цифр'),
  codeAgain: say('The same again', '再次输入', 'Ещё раз'),
  codePresent: say('Present code', '当前解锁码', 'Нынешний код'),
  codePresentHint: say(
    'Not needed within ten minutes of signing in.',
    '登录后十分钟内无需填写。',
    'В первые десять минут после входа не нужен.',
  ),
  codeDiffers: say('The two codes differ.', '两次输入不一致。', 'Коды не совпадают.'),
  codeSet: say('Set the code', '设置解锁码', 'Задать код'),
  codeChange: say('Change the code', '更改解锁码', 'Сменить код'),
  codeRemove: say('Remove the code', '删除解锁码', 'Убрать код'),
  codeRemoved: say('The code is removed.', '解锁码已删除。', 'Код убран.'),
  // sessions
  sessions: say('Where you are signed in', '已登录的设备', 'Где вы вошли'),
  here: say('this one', '本机', 'эта'),
  lockedTag: say('locked', '已锁定', 'заблокирована'),
  seen: say('last used {at}', '最近使用 {at}', 'последний раз {at}'),
  end: say('End', '结束', 'Завершить'),
  everywhere: say('Sign out everywhere', '在所有设备上退出', 'Выйти везде'),
  everywhereMeans: say(
    'Ends this and every other session, and all tokens for programs.',
    '结束本机和其他所有登录，并撤销全部程序令牌。',
    'Завершает этот и все прочие сеансы и отзывает все токены для программ.',
  ),
  // tokens
  tokens: say('Tokens for programs', '程序令牌', 'Токены для программ'),
  tokensNone: say(
    'No program has a token of yours.',
    '尚无程序使用您的令牌。',
    'Ни у одной программы нет вашего токена.',
  ),
  tokenName: say('What it is for', '用途', 'Для чего'),
  tokenMay: say('It may', '权限', 'Что разрешено'),
  tokenDays: say('Works for', '有效期', 'Действует'),
  tokenMake: say('Make a token', '创建令牌', 'Создать токен'),
  tokenOnce: say(
    'Copy it now: it is shown this once.',
    '请立即复制：令牌仅显示这一次。',
    'Скопируйте сейчас: токен показывается один раз.',
  ),
  copy: say('Copy', '复制', 'Копировать'),
  copied: say('Copied.', '已复制。', 'Скопировано.'),
  until: say('until {at}', '有效至 {at}', 'до {at}'),
  revoke: say('Revoke', '撤销', 'Отозвать'),
  read: say('read', '读取', 'читать'),
  draft: say('draft', '起草', 'готовить черновики'),
  write: say('write and approve', '写入与审批', 'записывать и согласовывать'),
  account: say('manage your access', '管理您的访问权限', 'управлять вашим доступом'),
  // device
  device: say('On this device', '本机', 'На этом устройстве'),
  used: say('The page takes {n} MB here.', '本页面占用 {n} MB。', 'Страница занимает {n} МБ.'),
  forget: say('Forget what is kept here', '清除本机保存的内容', 'Забыть всё, что здесь хранится'),
  forgetSure: say('Really forget all of it?', '确认全部清除？', 'Точно всё забыть?'),
  forgetMeans: say(
    'What was read, the keys and the page itself go from this device, and you are signed out here.',
    '将删除已读内容、密钥和页面本身，并在本机退出登录。',
    'С устройства удаляются прочитанное, ключи и сама страница, и здесь вы выходите из системы.',
  ),
  install: say('Install as an app', '安装为应用', 'Установить как приложение'),
  installHint: say(
    'To install: the browser’s menu, then “Add to home screen”.',
    '安装方法：打开浏览器菜单，选择“添加到主屏幕”。',
    'Чтобы установить: меню браузера, затем «На экран „Домой“».',
  ),
  notify: say(
    'Tell me by the system when something is due',
    '到期时通过系统通知我',
    'Сообщать через систему, когда подходит срок',
  ),
  notifyMeans: say(
    'It says only that something is due in Rapport: no client, no detail.',
    '通知仅提示 Rapport 中有事项到期，不含客户或具体内容。',
    'Уведомление говорит лишь, что в Rapport подошёл срок: без клиента и подробностей.',
  ),
  notifyOn: say('System notices are on.', '系统通知已开启。', 'Системные уведомления включены.'),
  notifyOff: say(
    'The browser does not allow notices; its settings change that.',
    '浏览器未允许通知，可在浏览器设置中更改。',
    'Браузер не разрешает уведомления; это меняется в его настройках.',
  ),
  version: say(
    'Build {build}. Answers come from: {by}.',
    '版本 {build}。回答来自：{by}。',
    'Сборка {build}. Отвечает: {by}.',
  ),
  builtIn: say('the built-in assistant', '内置助手', 'встроенный ассистент'),
} as const

export const languageNames = { en: 'English', zh: '中文', ru: 'Русский' } as const

export const days = {
  en: { one: '# day', other: '# days' },
  zh: { other: '# 天' },
  ru: { one: '# день', few: '# дня', many: '# дней' },
} as const
export const unsent = {
  en: { one: '# note that has not gone is lost!', other: '# notes that have not gone are lost!' },
  zh: { other: '有 # 条未发送的记录将丢失！' },
  ru: {
    one: 'Пропадёт # неотправленная запись!',
    few: 'Пропадут # неотправленные записи!',
    many: 'Пропадут # неотправленных записей!',
  },
} as const
