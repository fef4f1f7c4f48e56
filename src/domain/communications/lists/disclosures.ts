import type { Localised } from '../../language.ts'
import type { DisclosureKind } from '../types.ts'

export const productFamilies = ['deposit', 'payment', 'investment', 'ibip', 'credit', 'insurance'] as const
export type ProductFamily = (typeof productFamilies)[number]

/** Approved wording of one disclosure: for a family where it has its own, for all others under `any`. */
type Wordings = Readonly<Partial<Record<ProductFamily | 'any', Localised>>>

/** The approved library. `{slot}` is filled from the product record; nothing else may vary. */
export const disclosures: Readonly<Record<DisclosureKind, Wordings>> = {
  risk: {
    any: {
      en: 'Risk: the value of {name} can fall as well as rise, and you may get back less than you put in.',
      zh: '风险提示：{name}的价值可能下跌，您可能收回少于投入的金额，请谨慎决定。',
      ru: 'Риск: стоимость «{name}» может снизиться, возможны убытки; Вы можете получить меньше, чем вложили.',
    },
    deposit: {
      en: 'Risk: {name} is covered by the deposit guarantee scheme up to its limit only; an amount above it may be lost if the bank fails.',
      zh: '风险提示：{name}仅在存款保险限额内受保障，超出部分在银行倒闭时可能损失。',
      ru: 'Риск: вклад «{name}» застрахован только в пределах лимита; сумма сверх него может быть потеряна при отзыве лицензии.',
    },
    credit: {
      en: 'Risk: {name} must be repaid with interest; if payments are missed, further costs and loss of the collateral may follow.',
      zh: '风险提示：{name}须还本付息，逾期可能产生额外费用并可能失去抵押物。',
      ru: 'Риск: кредит «{name}» нужно вернуть с процентами; при просрочке возможны дополнительные расходы и потеря залога.',
    },
    insurance: {
      en: 'Risk: {name} pays only what the policy terms cover; on early surrender you may get back less than you paid in.',
      zh: '风险提示：{name}仅按保单条款赔付，提前退保可能收回少于已交的金额，有风险。',
      ru: 'Риск: полис «{name}» покрывает только указанное в условиях; при досрочном расторжении Вы можете получить меньше внесённого.',
    },
  },
  cost: {
    any: {
      en: 'Costs of {name}: entry fee {cost_entry_pct}%, ongoing charge {cost_ongoing_pct}% a year, exit fee {cost_exit_pct}%.',
      zh: '{name}的费用：申购费{cost_entry_pct}%，管理费每年{cost_ongoing_pct}%，赎回费{cost_exit_pct}%。',
      ru: 'Расходы по «{name}»: комиссия при покупке {cost_entry_pct}%, ежегодная комиссия {cost_ongoing_pct}%, комиссия при выходе {cost_exit_pct}%.',
    },
    credit: {
      en: 'Costs of {name}: annual percentage rate {apr_pct}%, fees {cost_entry_pct}% of the amount.',
      zh: '{name}的费用：综合年化利率{apr_pct}%，手续费为金额的{cost_entry_pct}%。',
      ru: 'Расходы по «{name}»: полная стоимость кредита {apr_pct}% в год, комиссии {cost_entry_pct}% от суммы.',
    },
  },
  past_performance: {
    any: {
      en: 'Past performance is not a reliable indicator of future results.',
      zh: '过往业绩不代表未来表现。',
      ru: 'Результаты в прошлом не определяют доходы в будущем.',
    },
  },
  forecast: {
    any: {
      en: 'Forecasts are based on assumptions and are not a reliable indicator of future results.',
      zh: '预测基于假设，并非可靠的未来业绩指标，不代表实际结果。',
      ru: 'Прогнозы основаны на допущениях и не являются надёжным показателем будущих результатов.',
    },
  },
  no_capital_guarantee: {
    any: {
      en: 'The capital is not guaranteed, and neither is a return.',
      zh: '本产品不保本，也不保证收益。',
      ru: 'Возврат капитала и доход не гарантированы.',
    },
  },
  deposit_guarantee: {
    any: {
      en: 'This product is not covered by the deposit guarantee scheme.',
      zh: '本产品不受存款保险保障。',
      ru: 'На этот продукт страхование вкладов не распространяется.',
    },
    deposit: {
      en: 'Deposits are covered by the deposit guarantee scheme up to {guarantee_limit} per client.',
      zh: '存款受存款保险保障，每位存款人的最高偿付限额为{guarantee_limit}。',
      ru: 'Вклады застрахованы в пределах {guarantee_limit} на одного вкладчика.',
    },
  },
  sustainability_mismatch: {
    any: {
      en: '{name} does not meet the sustainability preferences you stated.',
      zh: '{name}不符合您表明的可持续投资偏好。',
      ru: '«{name}» не соответствует указанным Вами предпочтениям по устойчивому развитию.',
    },
  },
  conflict_of_interest: {
    any: {
      en: 'The bank receives {inducement_pct}% from the provider of {name}. This is disclosed as a conflict of interest.',
      zh: '本行从{name}的提供方收取{inducement_pct}%的报酬，特此披露利益冲突。',
      ru: 'Банк получает {inducement_pct}% от поставщика «{name}»; раскрываем это как конфликт интересов.',
    },
  },
}
