import { say } from '#web/words/tell.ts'

export const words = {
  out: say('You are signed out', '您已退出登录', 'Вы не в системе'),
  linkDemo: say(
    'Open the sign-in link that the start of the service printed in the terminal. It works once; “npm run users -- link” makes another.',
    '请打开服务启动时在终端显示的登录链接。该链接仅可使用一次；可用“npm run users -- link”生成新链接。',
    'Откройте ссылку для входа, которую служба напечатала в терминале при запуске. Она действует один раз; новую создаёт «npm run users -- link».',
  ),
  linkBank: say(
    'Open the sign-in link you were sent, or ask your administrator for a new one.',
    '请打开发给您的登录链接，或向管理员索取新链接。',
    'Откройте присланную вам ссылку для входа или попросите у администратора новую.',
  ),
  signIn: say('Sign in with the bank’s account', '使用银行账号登录', 'Войти через учётную запись банка'),
  noSignal: say(
    'No signal: signing in has to wait. You can still note things; they are sealed on this device.',
    '没有网络，暂时无法登录。您仍可记录，内容会加密保存在本机。',
    'Нет связи, войти пока нельзя. Записывать можно: всё шифруется на этом устройстве.',
  ),
  retry: say('Try again', '重试', 'Повторить'),
  locked: say('Locked', '已锁定', 'Заблокировано'),
  greet: say('Welcome back, {name}.', '欢迎回来，{name}。', 'С возвращением, {name}.'),
  code: say('Your code', '解锁码', 'Ваш код'),
  unlock: say('Unlock', '解锁', 'Разблокировать'),
  codeForm: say('The code has 6 to 12 digits.', '解锁码为 6 至 12 位数字。', 'Код состоит из 6–12 цифр.'),
  wait: say(
    'Too many tries. Wait {n} s.',
    '尝试次数过多，请等待 {n} 秒。',
    'Слишком много попыток. Подождите {n} с.',
  ),
  signInAgain: say('Sign in again instead', '改为重新登录', 'Войти заново'),
} as const

export const waiting = {
  en: {
    one: '# note waits on this device, sealed. It goes out after you sign in.',
    other: '# notes wait on this device, sealed. They go out after you sign in.',
  },
  zh: { other: '本机有 # 条加密记录待发送，登录后自动发送。' },
  ru: {
    one: 'На устройстве ждёт # запись, она зашифрована и уйдёт после входа.',
    few: 'На устройстве ждут # записи, они зашифрованы и уйдут после входа.',
    many: 'На устройстве ждут # записей, они зашифрованы и уйдут после входа.',
  },
} as const
