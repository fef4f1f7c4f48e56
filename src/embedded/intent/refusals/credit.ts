import { any } from '../forms.ts'
import type { Forms } from './kinds.ts'
import { imperative } from './order.ts'

/** Papers of a loan can be given; a request for a decision is none. */
const papers =
  '(?!.*(?:offer|agreement|document|papers|contract|(?<!\\p{L})form|calculator|statement|application|(?<!\\p{L})file|question|request|note|task|reminder|call|meeting))'
/** In Chinese an order to write or to ask may hold the same words. */
const between = '(?:(?!写|问|说|告诉|提醒|邮件|记|谈|聊|答应|通知|吗|[?？]).)'
/** Neither asked nor told of as promised already: 跟他打了包票，把额度批下来. */
const asksHan =
  '(?!.*(?:吗|没有?|了没|[?？])\\s*$)(?!.*(?:打了?包票|拍了?胸脯|(?:跟|和|向|对).{1,8}(?:答应|承诺|说好)[了过]|^我.{0,8}(?:答应|承诺)[了过]))'

/** Credit is decided by those who hold the authority, outside. */
export const credit: readonly Forms[] = [
  [
    { refusal: 'approve_credit', plain: true },
    any(
      imperative(
        `(?:approve|grant|authori[sz]e|sign off(?: on)?|green[- ]?light|rubber[- ]?stamp|push through|wave through|disburse|pay out|(?:give|hand)(?! (?:to )?(?:the )?(?:risk|legal|operations|ops|compliance|products?|customer service)(?!\\p{L})))(?!\\p{L})${papers}.{0,50}(?:credit(?! card)|loan|overdraft|mortgage|(?:credit |loan )?facility|lombard|(?:million|[\\dmk]) (?:credit )?line)(?!\\p{L})`,
      ),
      imperative(
        '(?:одобри|утверди|завизируй|выдай|согласуй|прокредитуй)\\p{L}*(?!\\p{L})(?!.*(?:документ|договор|справк|анкет|бланк|заявлени|письм|график|выписк)).{0,50}(?:кредит|заем|займ|ипотек|ссуд|овердрафт|кредитную линию|рефинанс)',
      ),
      imperative(
        '(?:дай|дать|дайте) (?:добро|отмашку|зел[её]ный свет|одобрение) (?:на|по)(?!\\p{L}).{0,50}(?:кредит|заем|займ|ипотек|ссуд|лимит|овердрафт|лини)',
      ),
      imperative(
        '(?:прими|принять|примите|вынеси) (?:\\p{L}+ )?решение (?:по|о|об)(?!\\p{L}).{0,40}(?:кредит|заем|займ|ипотек|ссуд|лимит|овердрафт|лини)',
      ),
      imperative(
        `${asksHan}(?:给|帮|替|为|把|让)?${between}{0,16}(?:批准|批给|批了?一?(?:笔|个)|[多再]批|放一?笔|放款|核准|发放)${between}{0,20}(?:贷款?|授信|额度|信用额|透支)`,
      ),
      imperative(`${asksHan}(?:给|帮|替|为)${between}{1,16}(?:放款|放贷)(?:了|吧)?[。！!\\s]*$`),
      imperative(
        `${asksHan}(?:给|帮|替|把|让)?${between}{1,20}(?:贷款?|授信|额度|透支)(?:申请)?(?:就|直接|马上|赶紧|尽快|都|也|给|我|帮)*(?:批(?:了|掉|下来|准)?|通过(?:了)?|放了|核准)(?:一下|吧|掉|好)?[。！!\\s]*$`,
      ),
    ),
  ],
  [
    { refusal: 'approve_credit' },
    any(
      imperative(
        '(?:approve|grant|okay|sign off|authori[sz]e|give|increase|raise|bump up|lift|extend|waive|forgive|write off|release|restructure|double)(?!\\p{L}).{0,50}(?:credit|loan|limit|overdraft|mortgage|facility|covenant|arrears|(?:overdue|default|late) interest|late fees?)',
      ),
      imperative(
        '(?:одобри|утверди|согласуй|выдай|подпиши|увеличь|подними|подвинь|расширь|продли|пролонгируй|реструктурируй|спиши|прости|аннулируй)\\p{L}*(?!\\p{L}).{0,50}(?:кредит|заем|займ|лимит|ипотек|ссуд|овердрафт|линию|просрочк|долг|пени|неустойк)',
      ),
      imperative(
        `(?:批准|审批|批|放款|同意|提高|上调|调高|通过|核准|免掉|免除|减免|豁免|核销)${between}{0,20}(?:贷款|授信|额度|房贷|信用|再?贷|逾期|罚息|利息|欠款)|^把.{1,16}(?:贷款|授信|额度).{0,6}(?:批了|批准|通过|提高|提到|调到|调高|升到|加到)`,
      ),
    ),
  ],
]
