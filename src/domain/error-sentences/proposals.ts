import { type Entry, entry } from './entry.ts'

export const proposalsErrors = {
  proposal_not_found: entry(
    'not_found',
    'There is no such proposal.',
    '没有这项提议。',
    'Такого предложения нет.',
  ),
  correction_unknown: entry(
    'not_found',
    'There is no card waiting here that this could correct. Propose it anew, without `corrects`.',
    '这里没有等待批准、可供更正的卡片。请重新提出，不带 `corrects`。',
    'Здесь нет ожидающей карточки, которую можно исправить. Предложите заново, без `corrects`.',
  ),
  proposal_changed: entry(
    'conflict',
    'The card was changed after it was shown to you. Look at it again, then decide.',
    '卡片在显示给您之后已被修改。请重新查看后再决定。',
    'Карточку изменили после того, как она была показана вам. Посмотрите её ещё раз и решите.',
  ),
  proposal_decided: entry(
    'conflict',
    'This proposal was already {status}; nothing was done a second time.',
    '该提议已处理（{status}），未重复执行。',
    'Это предложение уже обработано ({status}); повторно ничего не сделано.',
  ),
  proposal_expired: entry(
    'gone',
    'This proposal expired on {at}. Ask again to get a fresh one.',
    '该提议已于 {at} 过期，请重新提出。',
    'Срок предложения истёк {at}. Попросите ещё раз.',
  ),
  choice_over: entry(
    'conflict',
    'The conversation has gone on since this was asked. Please ask again.',
    '对话已继续，此问题不再有效，请重新提问。',
    'С тех пор разговор продолжился, и этот вопрос уже закрыт. Спросите ещё раз.',
  ),
  proposal_stale: entry(
    'conflict',
    'The record changed after this was proposed. Look at the new card and decide again.',
    '提议之后记录已有变动，请查看新卡片后再决定。',
    'После предложения запись изменилась. Посмотрите новую карточку и решите заново.',
  ),
  second_person_needed: entry(
    'forbidden',
    'A second person must approve this; the one who proposed it cannot.',
    '此操作须由第二人批准，提议人本人不能批准。',
    'Это должен одобрить второй сотрудник; автор предложения не может.',
  ),
  role_cannot_approve: entry(
    'forbidden',
    'Your role may look at this proposal but not decide it; the relationship manager, the lead or a cover can.',
    '您的角色可查看该提议，但不能处理；请由客户经理、主管或代班人员处理。',
    'Ваша роль позволяет видеть предложение, но не решать по нему; это могут менеджер клиента, руководитель или замещающий.',
  ),
  only_proposer_edits: entry(
    'forbidden',
    'Only the person who proposed this can edit it. Decline it and ask for a new one instead.',
    '只有提议人本人可以修改。您可以拒绝后请其重新提出。',
    'Изменить предложение может только его автор. Отклоните его и попросите новое.',
  ),
  undo_not_yours: entry(
    'forbidden',
    'Only the person who proposed or approved this can undo it.',
    '只有提议人或批准人可以撤销此操作。',
    'Отменить это может только тот, кто предложил или одобрил.',
  ),
  proposal_waits: entry(
    'conflict',
    'An earlier step of this plan must be approved first.',
    '须先批准该计划中的前一步。',
    'Сначала нужно одобрить предыдущий шаг этого плана.',
  ),
  proposer_left: entry(
    'conflict',
    'The person who proposed this has no access any more. Propose it anew.',
    '提议人已无访问权限，请重新提出。',
    'У автора предложения больше нет доступа. Предложите это заново.',
  ),
  field_not_editable: entry(
    'invalid',
    'The field "{field}" is not on this card. Fields: {fields}.',
    '该卡片没有“{field}”字段。可编辑字段：{fields}。',
    'На этой карточке нет поля «{field}». Поля: {fields}.',
  ),
  nothing_to_undo: entry(
    'not_found',
    'There is nothing left to undo here: a change can be undone for ten minutes after it was saved.',
    '没有可撤销的操作：更改保存后十分钟内可以撤销。',
    'Отменять нечего: изменение можно отменить в течение десяти минут после сохранения.',
  ),
  undo_blocked: entry(
    'conflict',
    'This cannot be undone: the record was changed again since.',
    '无法撤销：该记录之后又有更改。',
    'Отменить нельзя: запись с тех пор снова изменили.',
  ),
  nothing_pending: entry(
    'not_found',
    'Nothing is waiting for a decision in this conversation.',
    '本对话中没有待批准的事项。',
    'В этом разговоре ничего не ждёт решения.',
  ),
} as const satisfies Record<string, Entry>
