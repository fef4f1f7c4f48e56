import type { Localised } from '../language.ts'
import type { Department } from './terms.ts'

/** Departments as people read them. */
export const departmentNames: Readonly<Record<Department, Localised>> = {
  product: { en: 'Product', zh: '产品部', ru: 'Продукты' },
  risk: { en: 'Risk', zh: '风险部', ru: 'Риски' },
  operations: { en: 'Operations', zh: '运营部', ru: 'Операции' },
  customer_service: { en: 'Customer service', zh: '客户服务部', ru: 'Клиентский сервис' },
  legal: { en: 'Legal', zh: '法务部', ru: 'Юристы' },
}
