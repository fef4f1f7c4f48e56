import type { Localised } from '../language.ts'

/** What happened to a letter or to an approval, as entries of the trail name it. */
const steps: Readonly<Record<string, Localised>> = {
  'proposal.committed': { en: 'approved', zh: '已批准', ru: 'одобрено' },
  'proposal.declined': { en: 'declined', zh: '已拒绝', ru: 'отклонено' },
  'proposal.undone': { en: 'taken back', zh: '已撤销', ru: 'отменено' },
  'proposal.edited': { en: 'card changed', zh: '卡片已修改', ru: 'карточка изменена' },
  'proposal.expired': { en: 'expired', zh: '已过期', ru: 'срок истёк' },
  'outgoing.queued': { en: 'queued for sending', zh: '已排队待发', ru: 'поставлено в очередь' },
  'outgoing.sent': { en: 'sent', zh: '已发出', ru: 'отправлено' },
  'outgoing.cancelled': { en: 'sending stopped', zh: '已停止发送', ru: 'отправка остановлена' },
  'outgoing.failed': { en: 'sending failed', zh: '发送失败', ru: 'отправить не удалось' },
  'advice.cleared': { en: 'warnings answered for', zh: '提示事项已确认', ru: 'предупреждения приняты' },
  'advice.clearance_withdrawn': {
    en: 'confirmation withdrawn',
    zh: '确认已撤回',
    ru: 'подтверждение отозвано',
  },
}

/** The kind of an entry in words; a kind without words stays as it is. */
export const stepWords = (kind: string): Localised => steps[kind] ?? { en: kind, zh: kind, ru: kind }
