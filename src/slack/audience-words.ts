import type { Localised } from '#domain/language.ts'

const said = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** Why an answer is not for a channel. */
export const audienceWords = {
  outside: said(
    'People from outside the bank can read this channel, so I answered you in our direct conversation.',
    '此频道有行外人员可见，因此我已在私信中回复您。',
    'Этот канал читают люди не из банка, поэтому я ответил вам в личной переписке.',
  ),
  guest: said(
    'There are guests in this channel, so I answered you in our direct conversation.',
    '此频道中有访客，因此我已在私信中回复您。',
    'В этом канале есть гости, поэтому я ответил вам в личной переписке.',
  ),
  unseen: said(
    'I cannot tell who reads this channel, so nothing can be shared here.',
    '我无法确认谁能阅读此频道，因此不能在此分享。',
    'Я не могу узнать, кто читает этот канал, поэтому поделиться здесь нельзя.',
  ),
  crowd: said(
    'Too many people read this channel to check the right of each, so nothing can be shared here.',
    '阅读此频道的人过多，无法逐一核对权限，因此不能在此分享。',
    'Этот канал читает слишком много людей, чтобы проверить права каждого; поделиться здесь нельзя.',
  ),
  secret: said(
    'Complaints and screening facts are never shared in a channel.',
    '投诉与筛查信息绝不会在频道中分享。',
    'Сведения о жалобах и проверках в каналах не показываются.',
  ),
  lacking: said(
    'People who read this channel have no right to see this ({n}), so it stays with you.',
    '此频道中有 {n} 人无权查看该内容，因此仅您可见。',
    'Среди читающих этот канал есть те, кому это видеть нельзя ({n}), поэтому видите только вы.',
  ),
  public: said(
    'Everyone in the workspace can read this channel, so client data stays with you.',
    '工作区所有人都能阅读此频道，因此客户信息仅您可见。',
    'Этот канал может читать всё пространство, поэтому данные клиентов видите только вы.',
  ),
  changed: said(
    'Who may read along has changed since you asked; nothing was shared.',
    '自您提问后，可阅读者已发生变化，未分享任何内容。',
    'С тех пор изменилось, кто это читает; ничего не показано.',
  ),
  names: said('names of clients', '客户姓名', 'имена клиентов'),
  figures: said('figures', '数字', 'цифры'),
  question: said(
    'You asked in #{channel}: {text}',
    '您在 #{channel} 中问：{text}',
    'Вы спросили в #{channel}: {text}',
  ),
} as const satisfies Record<string, Localised>

export type AudienceWord = keyof typeof audienceWords
