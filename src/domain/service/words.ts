import type { Localised } from '../language.ts'
import type { Department, HandoffStatus, RequestStatus, Sentiment, Severity, Urgency } from './terms.ts'

/** Departments as people read them. */
export const departmentNames: Readonly<Record<Department, Localised>> = {
  product: { en: 'Product', zh: '产品部', ru: 'Продукты' },
  risk: { en: 'Risk', zh: '风险部', ru: 'Риски' },
  operations: { en: 'Operations', zh: '运营部', ru: 'Операции' },
  customer_service: { en: 'Customer service', zh: '客户服务部', ru: 'Клиентский сервис' },
  legal: { en: 'Legal', zh: '法务部', ru: 'Юристы' },
  compliance: { en: 'Compliance', zh: '合规部', ru: 'Комплаенс' },
}

/** How far a request, a complaint or a hand-off is, as it reads in "it is ...". */
export const statusNames: Readonly<Record<RequestStatus | HandoffStatus | 'paused', Localised>> = {
  open: { en: 'open', zh: '未结', ru: 'открыто' },
  answered: { en: 'answered', zh: '已回复', ru: 'ответ дан' },
  resolved: { en: 'resolved', zh: '已解决', ru: 'решено' },
  closed: { en: 'closed', zh: '已关闭', ru: 'закрыто' },
  paused: { en: 'paused', zh: '已暂停', ru: 'приостановлено' },
  sent: { en: 'sent', zh: '已转交', ru: 'передано' },
  accepted: { en: 'taken on', zh: '已接手', ru: 'в работе' },
  asked_back: { en: 'waiting for our answer', zh: '待我方答复', ru: 'ждёт нашего ответа' },
  done: { en: 'done', zh: '已办结', ru: 'выполнено' },
  declined: { en: 'declined', zh: '已退回', ru: 'отклонено' },
  withdrawn: { en: 'withdrawn', zh: '已撤回', ru: 'отозвано' },
}

export const urgencyNames: Readonly<Record<Urgency, Localised>> = {
  normal: { en: 'normal', zh: '普通', ru: 'обычная' },
  urgent: { en: 'urgent', zh: '紧急', ru: 'срочно' },
}

export const severityNames: Readonly<Record<Severity, Localised>> = {
  low: { en: 'low', zh: '轻微', ru: 'низкая' },
  medium: { en: 'medium', zh: '一般', ru: 'средняя' },
  high: { en: 'high', zh: '严重', ru: 'высокая' },
  critical: { en: 'critical', zh: '重大', ru: 'критическая' },
}

export const sentimentNames: Readonly<Record<Sentiment, Localised>> = {
  positive: { en: 'positive', zh: '正面', ru: 'положительный' },
  neutral: { en: 'neutral', zh: '中性', ru: 'нейтральный' },
  negative: { en: 'negative', zh: '负面', ru: 'отрицательный' },
}
