import type { Localised } from '../language.ts'
import type { Disclosure } from '../suitability/disclosures.ts'

const words = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** Approved wording of the disclosures that are about the advice and not about a figure; `{name}` is the product. */
export const adviceStatements: Readonly<Partial<Record<Disclosure, Localised>>> = {
  target_market: words(
    '{name} is meant for clients of the target market that its provider has set; we have compared it with the details you gave us.',
    '{name}面向其发行方设定的目标客户；我们已将其与您提供的情况作过比对。',
    '«{name}» предназначен для целевого рынка, определённого поставщиком; мы сопоставили его с данными, которые Вы сообщили.',
  ),
  suitability_report: words(
    'Before you decide on {name}, you will receive a written suitability report.',
    '在您就{name}作出决定之前，您会收到书面的适当性报告。',
    'До решения по «{name}» Вы получите письменный отчёт о пригодности.',
  ),
  cooling_off: words(
    'Before an order for {name}, a cooling-off period of at least two calendar days applies.',
    '认购{name}之前，须经过至少两个日历日的冷静期。',
    'До заявки на «{name}» действует период охлаждения не менее двух календарных дней.',
  ),
  recording: words(
    'A sale of {name} at a branch is recorded in sound and picture.',
    '在网点销售{name}须录音录像。',
    'Продажа «{name}» в отделении записывается со звуком и изображением.',
  ),
  debt_load_notice: words(
    'With {name}, your payments would exceed half of your income; a separate written notice on your debt load is enclosed for your signature.',
    '办理{name}后，您的还款额将超过收入的一半；另附债务负担书面告知，请签署。',
    'С «{name}» Ваши платежи превысят половину дохода; отдельное письменное уведомление о долговой нагрузке прилагается на подпись.',
  ),
  separate_prices: words(
    'Each part of {name} is also available alone; we will give you the separate prices.',
    '{name}的各组成部分均可单独购买，我们会提供单独价格。',
    'Каждую часть «{name}» можно приобрести отдельно; отдельные цены мы сообщим.',
  ),
}

/** The sentence by which a letter from a recipe brings a product up. */
export const proposalWords: Localised = words(
  'I would like to look at {name} with you.',
  '我想与您一起了解一下{name}。',
  'Хочу вместе с Вами рассмотреть «{name}».',
)
