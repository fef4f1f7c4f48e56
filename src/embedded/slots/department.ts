import type { Department } from '#domain/service/terms.ts'
import { fold } from '#domain/text/fold.ts'

const departmentWords: readonly (readonly [Department, RegExp])[] = [
  [
    'customer_service',
    /customer service|service desk|клиентск\p{L}+ (?:сервис|служб)|поддержк|客户服务|客服/u,
  ],
  [
    'operations',
    /operations|(?<!\p{L})ops(?!\p{L})|back ?office|операцион|运营|后台|(?<=\p{Script=Han})it(?!\p{Script=Latin})|科技部|技术部|信息部/u,
  ],
  [
    'risk',
    /(?<!\p{L})risks?(?!\p{L})|credit (?:desk|team|people|department|guys)|риск|风险|风控|信贷(?:部|审批)|授信部|信审|审批部/u,
  ],
  [
    'legal',
    /legal|lawyers?|юрист|юридич|(?<!\p{L})юр(?:отдел|департамент|служб|блок|\.? (?:отдел|департамент|служб))|правов|法务|法律|律师|合规/u,
  ],
  ['product', /products?(?: team| desk| department)?|продукт(?:ы|ов|ам)|产品/u],
]

/** The department that a text speaks of. */
export const departmentIn = (text: string): Department | undefined =>
  departmentWords.find(([, words]) => words.test(fold(text)))?.[0]
