import { type Entry, entry } from './entry.ts'

export const httpErrors = {
  route_not_found: entry(
    'not_found',
    'There is nothing at this address.',
    '此地址没有内容。',
    'По этому адресу ничего нет.',
  ),
  cross_origin: entry(
    'forbidden',
    'This request came from another site and was refused. Use the page of this service, or a bearer token.',
    '该请求来自其他网站，已拒绝。请使用本服务的页面，或使用令牌。',
    'Запрос пришёл с другого сайта и отклонён. Используйте страницу этой службы или токен.',
  ),
  draft_not_found: entry('not_found', 'There is no such draft.', '没有这份草稿。', 'Такого черновика нет.'),
  draft_blocked: entry(
    'conflict',
    'The wording of this draft is blocked: it can be read and changed, but it does not leave as it is.',
    '这份草稿的措辞被拦截：可以查看和修改，但不能按原文发出。',
    'Формулировки этого черновика запрещены: его можно читать и менять, но в таком виде он не уйдёт.',
  ),
  usage: entry('invalid', '{problem}', '{problem}', '{problem}'),
} as const satisfies Record<string, Entry>
