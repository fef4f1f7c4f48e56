import { type Entry, entry } from './entry.ts'

/** Complaints, lessons, feedback and what is written to clients about them. */
export const complaintErrors = {
  complaint_not_found: entry(
    'not_found',
    'No complaint "{complaint}" is in your book. Name the client or the matter.',
    '您的客户中没有“{complaint}”这一投诉，请说明客户或事项。',
    'Жалобы «{complaint}» в вашем портфеле нет. Назовите клиента или предмет.',
  ),
  complaint_ambiguous: entry(
    'ambiguous',
    'Several complaints fit "{complaint}". Which one do you mean?',
    '有多项投诉符合“{complaint}”，您指的是哪一项？',
    'Под «{complaint}» подходят несколько жалоб. Какая из них?',
  ),
  complaint_closed: entry(
    'conflict',
    'This complaint is closed. Reopen it first, then go on.',
    '该投诉已结案，请先重新打开。',
    'Эта жалоба закрыта. Сначала откройте её снова.',
  ),
  complaint_unchanged: entry(
    'invalid',
    'Say what is new: a note, a cause, a remedy, the call-back, the status or a lesson.',
    '请说明更新内容：备注、原因、补救措施、回访、状态或经验总结。',
    'Скажите, что нового: заметка, причина, решение, обратный звонок, статус или урок.',
  ),
  promised_time_past: entry(
    'conflict',
    'The time promised in the holding reply, {time}, has passed. Prepare the complaint again.',
    '安抚回复中承诺的时间 {time} 已过，请重新登记。',
    'Срок, названный в ответе ({time}), прошёл. Подготовьте жалобу заново.',
  ),
  cause_unknown: entry(
    'invalid',
    'There is no cause number {cause} in this complaint.',
    '该投诉没有编号为 {cause} 的原因。',
    'В этой жалобе нет причины с номером {cause}.',
  ),
  remedy_above_authority: entry(
    'forbidden',
    'This remedy is above {limit}, the most a team lead may promise. The management of the bank decides: hand the case to legal.',
    '该补救超过团队主管的权限上限 {limit}，须由银行管理层决定：请转交法务部。',
    'Это решение выше {limit}, предела полномочий руководителя команды. Решает руководство банка: передайте дело юристам.',
  ),
  remedy_beyond_approver: entry(
    'forbidden',
    'Your own authority for compensation does not cover this remedy. A team lead decides it.',
    '您的补偿权限不足以批准此补救，须由团队主管决定。',
    'Ваших полномочий на компенсацию не хватает. Решает руководитель команды.',
  ),
  resolve_missing: entry(
    'conflict',
    'The complaint cannot be resolved yet. Missing: {missing}.',
    '投诉尚不能标记为已解决。缺少：{missing}。',
    'Жалобу пока нельзя считать решённой. Не хватает: {missing}.',
  ),
  close_missing: entry(
    'conflict',
    'The complaint cannot be closed yet. Missing: {missing}.',
    '投诉尚不能结案。缺少：{missing}。',
    'Жалобу пока нельзя закрыть. Не хватает: {missing}.',
  ),
  callback_too_early: entry(
    'conflict',
    'The call-back comes after the resolution: resolve the complaint first, then call.',
    '回访应在解决之后：请先标记解决，再致电客户。',
    'Обратный звонок следует после решения: сначала решите жалобу, потом звоните.',
  ),
  callback_no_contact: entry(
    'conflict',
    'No contact with {client} after the resolution is on record. Log the call first, then note its result here.',
    '解决之后没有与{client}的联系记录。请先记录通话，再登记回访结果。',
    'После решения нет записи о контакте: {client}. Сначала внесите звонок, затем его результат.',
  ),
  lesson_identity: entry(
    'invalid',
    'A lesson names nobody: take out "{piece}".',
    '经验总结不得包含身份信息：请删去“{piece}”。',
    'В уроке не называют никого: уберите «{piece}».',
  ),
  complaint_none_open: entry(
    'not_found',
    '{client} has no complaint to explain. Open it first.',
    '{client} 没有需要说明的投诉，请先登记。',
    'У клиента {client} нет жалобы для объяснения. Сначала откройте её.',
  ),
  cause_not_verified: entry(
    'conflict',
    'No cause of the complaint of {client} is verified. An explanation tells only what was found.',
    '{client} 投诉的原因尚未核实；说明只能陈述已查明的内容。',
    'По жалобе клиента {client} не подтверждена ни одна причина. Объяснение говорит только об установленном.',
  ),
  admission_unverified: entry(
    'forbidden',
    'The text admits "{piece}", and no error of the bank is verified. Take it out, or verify the cause first.',
    '文本承认了“{piece}”，但尚未核实银行有错。请删去，或先核实原因。',
    'В тексте признано «{piece}», а ошибка банка не подтверждена. Уберите это или сначала подтвердите причину.',
  ),
  explanation_figure: entry(
    'forbidden',
    'The text names {figure}, which is not the approved remedy. Figures of an explanation are those on record.',
    '文本中的 {figure} 不是已批准的补救金额；说明中的金额须与记录一致。',
    'В тексте названо {figure}, это не одобренная сумма. Суммы в объяснении берутся из записи.',
  ),
  improvement_none: entry(
    'not_found',
    '{client} asked for no improvement that has shipped.',
    '{client} 没有提出过已上线的改进。',
    'Клиент {client} не просил об улучшении, которое уже сделано.',
  ),
} as const satisfies Record<string, Entry>
