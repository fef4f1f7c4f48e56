import type { Localised } from '../../language.ts'
import type { Family } from '../types.ts'

/** What is wrong and how to say it better, for the writer; never a word of the text itself. */
export const messages: Readonly<Record<Family, Localised>> = {
  'COMM-GUAR': {
    en: 'This promises a return or the capital of an investment. Say what may happen instead: "the value can fall, and a return is not assured".',
    zh: '这里对投资的收益或本金作出了承诺。请改为说明可能的结果，例如“净值可能下跌，收益不作保证”。',
    ru: 'Здесь обещан доход или возврат капитала. Скажите, что возможно: «стоимость может снизиться, доход не гарантирован».',
  },
  'COMM-NORISK': {
    en: 'This calls an investment free of risk. Name its risk instead: "you may get back less than you invest".',
    zh: '这里把投资说成没有风险。请写明风险，例如“您可能收回少于投入的金额”。',
    ru: 'Здесь вложение названо безрисковым. Назовите риск: «Вы можете получить меньше, чем вложили».',
  },
  'COMM-EXAG': {
    en: 'This is a superlative without a source. State the fact and where it comes from.',
    zh: '这是没有出处的极限用语。请写明事实和来源。',
    ru: 'Превосходная степень без источника. Приведите факт и откуда он взят.',
  },
  'COMM-DISC': {
    en: 'A product is recommended without a risk statement or a cost statement. Add what is missing.',
    zh: '推荐产品时缺少风险说明或费用说明，请补上。',
    ru: 'Продукт рекомендован без указания риска или расходов. Добавьте недостающее.',
  },
  'COMM-PERF': {
    en: 'A performance figure needs its period and the caveat on past performance; a forecast needs its basis and caveat.',
    zh: '业绩数字须写明期间并附上过往业绩提示；预测须写明依据并附上提示。',
    ru: 'Показателю доходности нужны период и оговорка о прошлых результатах; прогнозу нужны основание и оговорка.',
  },
  'COMM-PRESS': {
    en: 'This presses the client to decide. Give the date and leave the client time.',
    zh: '这里在催促客户作决定。请写明日期，并给客户留出时间。',
    ru: 'Это давит на клиента. Назовите дату и оставьте время на решение.',
  },
  'COMM-TAX': {
    en: 'This is tax or legal advice, or predicts its outcome. Refer the client to a tax or legal adviser.',
    zh: '这属于税务或法律意见，或预言其结果。请建议客户咨询税务或法律顾问。',
    ru: 'Это налоговая или юридическая консультация или предсказание исхода. Направьте клиента к консультанту.',
  },
  'COMM-COMP': {
    en: 'This disparages another firm. Compare facts only.',
    zh: '这里贬低了其他机构。请只比较事实。',
    ru: 'Это порочит другую организацию. Сравнивайте только факты.',
  },
  'COMM-MNPI': {
    en: 'This may pass on information that is not public. Remove it; Compliance is informed.',
    zh: '这里可能透露未公开的信息。请删除；合规部门将获知。',
    ru: 'Здесь может быть неопубликованная информация. Уберите её; комплаенс уведомлён.',
  },
  'COMM-OTHER': {
    en: 'This names somebody else. A client may read of nobody but themselves.',
    zh: '这里提到了他人。客户只能看到自己的资料。',
    ru: 'Здесь упомянуто другое лицо. Клиент может читать только о себе.',
  },
  'COMM-PII': {
    en: 'A full account, card or identity number stands in clear. Show its last four digits only.',
    zh: '这里有完整的账号、卡号或证件号。请只显示末四位。',
    ru: 'Номер счёта, карты или документа указан полностью. Оставьте последние четыре цифры.',
  },
  'COMM-DISCR': {
    en: 'This treats or describes people worse for the group they belong to. Give the reason without the group.',
    zh: '这里因人的群体而区别对待或贬低。请不提群体，只说明理由。',
    ru: 'Это ущемляет людей по принадлежности к группе. Назовите причину, не называя группу.',
  },
  'COMM-CRED': {
    en: 'This promises or states an approval that is not given. Say: "we will examine the application and tell you the decision".',
    zh: '这里承诺了尚未作出的批准。请改为“我们将审核申请并告知结果”。',
    ru: 'Это обещает одобрение, которого нет. Скажите: «мы рассмотрим заявку и сообщим решение».',
  },
  'COMM-INT': {
    en: 'An internal remark, code or placeholder stands in the text. Remove it.',
    zh: '文中有内部备注、代码或未填的占位符。请删除。',
    ru: 'В тексте внутренняя пометка, код или незаполненное место. Уберите их.',
  },
  'COMM-TIP': {
    en: 'This text cannot be sent. Please speak to Compliance.',
    zh: '此文不能发送。请联系合规部门。',
    ru: 'Этот текст нельзя отправить. Обратитесь в комплаенс.',
  },
  'COMM-FORM': {
    en: 'The text is too long (over 20,000 characters) or not valid Unicode and cannot be checked. Shorten or rewrite it.',
    zh: '文本过长（超过两万字）或不是有效的 Unicode，无法检查。请缩短或重写。',
    ru: 'Текст слишком длинный (более 20 000 знаков) или не является корректным Юникодом. Сократите его.',
  },
}
