import { type Entry, entry } from './entry.ts'

export const sessionErrors = {
  session_locked: entry(
    'locked',
    'The page is locked. Enter your code to go on.',
    '页面已锁定，请输入解锁码继续。',
    'Страница заблокирована. Введите код, чтобы продолжить.',
  ),
  session_needed: entry(
    'forbidden',
    'This is done on the page, signed in; a token cannot do it.',
    '此操作需在页面登录后进行，令牌无法执行。',
    'Это делается на странице после входа; токеном нельзя.',
  ),
  other_person: entry(
    'conflict',
    'Somebody else has signed in here meanwhile. Nothing was done; open the page again.',
    '此处已有他人登录，操作未执行，请重新打开页面。',
    'Здесь тем временем вошёл другой человек. Ничего не сделано, откройте страницу заново.',
  ),
  session_not_found: entry(
    'not_found',
    'There is no such session of yours.',
    '您没有这个会话。',
    'У вас нет такого сеанса.',
  ),
  token_not_found: entry(
    'not_found',
    'There is no such token of yours.',
    '您没有这个令牌。',
    'У вас нет такого токена.',
  ),
  tokens_too_many: entry(
    'conflict',
    'You have {limit} tokens already. End one of them first.',
    '您已有 {limit} 个令牌，请先撤销其中一个。',
    'У вас уже {limit} токенов. Сначала отзовите один из них.',
  ),
  scope_missing: entry(
    'forbidden',
    'This token may not do that: it lacks the right "{scope}".',
    '此令牌无权执行该操作：缺少权限“{scope}”。',
    'Этому токену такое не разрешено: нет права «{scope}».',
  ),
  pin_invalid: entry(
    'invalid',
    'A code has 6 to 12 digits, which are neither all the same nor one after the other.',
    '解锁码须为 6 至 12 位数字，不能全部相同或连续。',
    'Код состоит из 6–12 цифр — не одинаковых и не идущих подряд.',
  ),
  pin_wrong: entry(
    'forbidden',
    'The code is wrong. Tries left: {left}.',
    '解锁码错误，还可尝试 {left} 次。',
    'Неверный код. Осталось попыток: {left}.',
  ),
  pin_current_needed: entry(
    'forbidden',
    'Enter your present code to change it, or sign in anew and set another within 10 minutes.',
    '更改解锁码需输入当前解锁码；或重新登录后 10 分钟内设置新的。',
    'Чтобы сменить код, введите нынешний или войдите заново и задайте новый в течение 10 минут.',
  ),
  header_needed: entry(
    'forbidden',
    'A change by cookie needs the content type application/json or the header X-Rapport.',
    '使用 Cookie 的更改请求须带 application/json 内容类型或 X-Rapport 请求头。',
    'Изменению по cookie нужен тип содержимого application/json или заголовок X-Rapport.',
  ),
  oidc_not_set_up: entry(
    'not_found',
    'Signing in with the bank’s account is not set up here.',
    '此处未配置银行账号登录。',
    'Вход через учётную запись банка здесь не настроен.',
  ),
  oidc_unavailable: entry(
    'unavailable',
    'The bank’s sign-in service does not answer. Try again in a minute.',
    '银行登录服务无响应，请稍后重试。',
    'Служба входа банка не отвечает. Повторите через минуту.',
  ),
  oidc_failed: entry(
    'forbidden',
    'Signing in did not work: the answer does not belong to a sign-in that began here. Start again.',
    '登录失败：返回结果与此处发起的登录不符，请重新开始。',
    'Войти не удалось: ответ не относится к входу, начатому здесь. Начните заново.',
  ),
  oidc_email_unverified: entry(
    'forbidden',
    'The bank’s sign-in service does not vouch for your e-mail address. Ask your administrator.',
    '银行登录服务未确认您的邮箱地址，请联系管理员。',
    'Служба входа банка не подтвердила ваш адрес почты. Обратитесь к администратору.',
  ),
  oidc_person_unknown: entry(
    'forbidden',
    'You are not among the users of this service. Ask your administrator to add you.',
    '您不是本服务的用户，请联系管理员添加。',
    'Вас нет среди пользователей этой службы. Попросите администратора добавить вас.',
  ),
  vault_unavailable: entry(
    'unavailable',
    'The key of your device’s notes cannot be read. Tell your administrator that SESSION_SECRET was changed.',
    '无法读取设备笔记的密钥。请告知管理员 SESSION_SECRET 已被更改。',
    'Ключ заметок на устройстве не читается. Сообщите администратору, что SESSION_SECRET изменён.',
  ),
} as const satisfies Record<string, Entry>
