import type { Localised } from '#domain/language.ts'
import type { Outside } from '../intent/outside.ts'
import type { Refusal } from '../intent/refusals.ts'

/** Why a wish is declined, and what is done instead. */
export const refusals: Readonly<Record<Refusal, Localised>> = {
  approve_credit: {
    en: 'I cannot approve credit or change limits: that is decided by those who hold the credit authority, outside this assistant. I can prepare a task or a note for the application.',
    zh: '我不能批准贷款或调整额度：这由有审批权限的人员在本系统之外决定。我可以为该申请准备任务或记录。',
    ru: 'Я не могу одобрять кредиты и менять лимиты: это решают те, у кого есть полномочия, вне этого помощника. Могу подготовить задачу или заметку по заявке.',
  },
  promise_return: {
    en: 'I cannot promise or guarantee a return; nobody may do so to a client. I can draft a message without promises, for example to propose a meeting.',
    zh: '我不能承诺或保证收益，任何人都不得向客户作此承诺。我可以起草不含承诺的信息，例如约见客户。',
    ru: 'Обещать или гарантировать доходность нельзя, клиенту этого не вправе обещать никто. Могу набросать письмо без обещаний, например с предложением встретиться.',
  },
  transfer: {
    en: 'I cannot move money: that is for the client, or for the payment system with its own checks. I can prepare a task to follow it up.',
    zh: '我不能转账：付款须由客户本人或在支付系统中按其核查流程办理。我可以准备一项跟进任务。',
    ru: 'Я не могу переводить деньги: платежи делает сам клиент или платёжная система со своими проверками. Могу подготовить задачу, чтобы проследить.',
  },
  trade: {
    en: 'I cannot place orders: they go through the trading desk after the suitability check. I can prepare a task or log the client’s wish as a note.',
    zh: '我不能下单：交易须经适当性核查后由交易台办理。我可以准备任务，或把客户意愿登记为联系记录供您批准。',
    ru: 'Я не могу выставлять заявки: они идут через деск после проверки пригодности. Могу подготовить задачу или заметку о пожелании клиента.',
  },
  colleague: {
    en: 'I only see the clients of your own book. For another book ask the colleague or your lead, who can grant cover.',
    zh: '我只能看到您名下的客户。如需查看其他名单，请联系该同事或您的主管授权代管。',
    ru: 'Я вижу только клиентов вашего портфеля. За чужим обратитесь к коллеге или руководителю: он может дать доступ на замену.',
  },
  erase: {
    en: 'I cannot delete records or the audit trail; they are kept by rule. A change of your own can be taken back with "undo" for a while, and a wrong field can be corrected.',
    zh: '我不能删除记录或审计日志，它们必须依规保留。您自己的更改短时间内可用“撤销”收回，错误的字段可以更正。',
    ru: 'Удалять записи и журнал аудита нельзя, они хранятся по правилам. Своё изменение какое-то время можно вернуть командой «отмени», неверное поле – исправить.',
  },
  falsify: {
    en: 'I do not backdate or invent contacts, nor do I turn a check into a passed one: records have to tell what was. Say what happened and on which day, and I prepare a note of that day.',
    zh: '记录必须如实：联系不得倒签或编造，检查结果也不能手工改为通过。请告诉我实际发生了什么、在哪一天，我会按当天日期准备记录。',
    ru: 'Записи остаются такими, как было: контакты не оформляют задним числом и не придумывают, а проверки не отмечают пройденными вручную. Скажите, что произошло и в какой день, и я подготовлю запись за тот день.',
  },
  screening: {
    en: 'Whatever the client, I show nothing of sanctions, anti-money-laundering checks and screening, nor of blocks that come from them: compliance answers such questions. I can prepare a task for you to ask them.',
    zh: '筛查、制裁及反洗钱方面的信息，无论哪位客户，这里一律不显示，请向合规部门询问。我可以为您准备一项询问合规的任务。',
    ru: 'О каком бы клиенте ни шла речь, сведений о санкциях, проверках по противодействию отмыванию и скрининге, а также о блокировках из-за них я не показываю: на такие вопросы отвечает комплаенс. Могу подготовить вам задачу спросить у них.',
  },
  send: {
    en: 'I send nothing on my own. Have a draft written first; then say "send it", and it leaves once you approve the card.',
    zh: '我不会自行发送。请先起草，再说“发送”，由您批准卡片后才会发出。',
    ru: 'Сам я ничего не отправляю. Сначала попросите черновик, затем скажите «отправь»: письмо уйдёт, когда вы одобрите карточку.',
  },
  bypass: {
    en: 'Checks and approvals cannot be skipped. I can prepare the card, and you approve it yourself.',
    zh: '检查和审批不能跳过。我可以准备卡片，由您本人批准。',
    ru: 'Проверки и одобрения пропустить нельзя. Могу подготовить карточку, а одобрите её вы.',
  },
}

/** What lies outside, and what can be asked instead. */
export const outsides: Readonly<Record<Outside | 'other', Localised>> = {
  other: {
    en: 'That is outside what I can answer. I know your clients, contacts, notes and tasks. "help" shows examples.',
    zh: '这超出了我的范围。我了解您的客户、联系记录和任务。输入“帮助”查看示例。',
    ru: 'Это вне моих возможностей. Я знаю ваших клиентов, контакты, заметки и задачи. «Помощь» покажет примеры.',
  },
  market: {
    en: 'I have no market data: no prices, rates or forecasts. I can tell what a client holds, what is on our shelf and what it suits.',
    zh: '我没有市场数据：没有价格、汇率，也不作预测。我可以告诉您客户持有什么、产品目录里有什么、适合哪些客户。',
    ru: 'Рыночных данных у меня нет: ни цен, ни курсов, ни прогнозов. Могу сказать, что держит клиент, что есть в перечне продуктов и кому это подходит.',
  },
  sum: {
    en: 'I do no sums of my own: every figure here comes from a record. Ask me for instance for the loans, balances or holdings of a client or of the whole book.',
    zh: '我不做单独的计算：这里的数字都来自业务记录。您可以问我某位客户或全部客户的贷款、余额或持仓。',
    ru: 'Отвлечённых подсчётов я не делаю: все цифры здесь берутся из записей. Спросите, например, о кредитах, остатках или позициях клиента либо всего портфеля.',
  },
}
