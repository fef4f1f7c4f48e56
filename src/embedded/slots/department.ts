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
    /(?<!\p{L})risks?(?!\p{L})|credit (?:desk|team|people|department|guys)|риск|кредитн\p{L}+ (?:отдел|департамент|служб)|кредитник|кредитчик|风险|风控|信贷(?:部|审批)|授信部|信审|审批部/u,
  ],
  [
    'legal',
    /legal|lawyers?|юрист|юридич|(?<!\p{L})юр(?:отдел|департамент|служб|блок|\.? (?:отдел|департамент|служб))|правов|法务|法律|律师/u,
  ],
  ['product', /products?(?: team| desk| department)?|продукт(?:ы|ов|ам)|产品/u],
]

const compliance =
  /(?<!\p{L})(?:compliance(?! with)|(?:aml|kyc) (?:team|desk|people|officer|department)|financial crime (?:team|desk|unit))(?!\p{L})|компла[ей]+нс|финмониторинг|合规(?!矩|吗)|反洗钱(?:部|组|团队|那边|同事)/u

/** The department that a text speaks of; whom compliance is asked about may be the work of another, named after it. */
export function departmentIn(text: string): Department | undefined {
  const folded = fold(text)
  const found = departmentWords.find(([, words]) => words.test(folded))
  const other = found?.[1].exec(folded)?.index ?? folded.length
  const at = compliance.exec(folded)?.index
  return at !== undefined && at < other ? 'compliance' : found?.[0]
}
