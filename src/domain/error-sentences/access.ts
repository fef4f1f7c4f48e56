import { type Entry, entry } from './entry.ts'

export const accessErrors = {
  sign_in_needed: entry(
    'unauthenticated',
    'Please sign in first.',
    '请先登录。',
    'Сначала войдите в систему.',
  ),
  link_used: entry(
    'gone',
    'This sign-in link was used or has expired. Ask for a new one.',
    '该登录链接已使用或已过期，请重新获取。',
    'Эта ссылка для входа уже использована или истекла. Запросите новую.',
  ),
  not_entitled: entry(
    'forbidden',
    'You are not entitled to do this. {reason}',
    '您无权执行此操作。{reason}',
    'У вас нет на это прав. {reason}',
  ),
  read_only_role: entry(
    'forbidden',
    'Your role may read but not change client records.',
    '您的角色只能查看，不能更改客户资料。',
    'Ваша роль позволяет читать, но не менять карточки клиентов.',
  ),
  rate_limited: entry(
    'limited',
    'Too many requests at once. Try again in {seconds} seconds.',
    '请求过于频繁，请在 {seconds} 秒后重试。',
    'Слишком много запросов. Повторите через {seconds} с.',
  ),
} as const satisfies Record<string, Entry>
