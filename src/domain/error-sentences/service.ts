import { type Entry, entry } from './entry.ts'

/** Requests, complaints, hand-offs, teams and cover. */
export const serviceErrors = {
  book_not_found: entry(
    'not_found',
    'There is no book of that person within your reach.',
    '您的权限范围内没有该人员的客户簿。',
    'В вашем доступе нет книги этого человека.',
  ),
  person_not_found: entry(
    'not_found',
    'No colleague is called "{person}". Give the name as it is in the bank’s directory, or the e-mail.',
    '通讯录中没有名为“{person}”的同事，请提供姓名或邮箱。',
    'Нет коллеги с именем «{person}». Назовите имя из справочника банка или адрес почты.',
  ),
  person_ambiguous: entry(
    'ambiguous',
    'Several colleagues fit "{person}". Which one is meant?',
    '有多位同事符合“{person}”，请问是哪一位？',
    'Под «{person}» подходят несколько коллег. Кто имеется в виду?',
  ),
  team_change_unclear: entry(
    'invalid',
    'Say one thing: who joins the team of a client, who covers a book from when until when, or to whom a book goes.',
    '请只说一件事：谁加入某客户的团队、谁在何时至何时代管客户簿，或客户簿移交给谁。',
    'Скажите что-то одно: кто входит в команду клиента, кто и с какого по какое число замещает, или кому передаётся книга.',
  ),
  cover_of_one_client: entry(
    'ambiguous',
    'Cover is a right in a whole book; there is none in {client} alone. Which shall I prepare?',
    '代管权限针对整个客户簿，不能只给{client}一位客户。请问准备哪一项？',
    'Замещение даёт права на всю книгу, на одного клиента ({client}) его нет. Что подготовить?',
  ),
  cover_of_oneself: entry(
    'invalid',
    '{person} cannot cover their own book.',
    '{person} 不能代管自己的客户簿。',
    '{person} не может замещать самого себя.',
  ),
  cover_too_long: entry(
    'invalid',
    'Cover runs for at most {days} days. For longer, hand the book over.',
    '代管最长 {days} 天；更长时间请移交客户簿。',
    'Замещение длится не более {days} дней. На больший срок передайте книгу.',
  ),
  colleague_cannot_work: entry(
    'invalid',
    '{person} has a role that does not work with clients, and cannot take this on.',
    '{person} 的角色不处理客户事务，无法承担此项工作。',
    '{person}: роль не работает с клиентами, поручить это нельзя.',
  ),
  request_step: entry(
    'conflict',
    'This request is {status}: that step does not fit.',
    '该请求{status}，无法执行这一步。',
    'Этот шаг сейчас не подходит: запрос — {status}.',
  ),
  complaint_pause_early: entry(
    'conflict',
    'A complaint is answered before its clock stands still: send the holding reply first, then pause it.',
    '投诉须先回复客户，才能暂停计时：请先发出安抚回复，再暂停。',
    'Сначала ответьте на жалобу, потом останавливайте часы: отправьте промежуточный ответ и затем приостановите.',
  ),
  complaint_own_steps: entry(
    'invalid',
    'A complaint is settled by update_complaint, with the call-back and its result.',
    '投诉须通过投诉流程办结：先回访客户并记录结果。',
    'Жалоба закрывается в её собственном порядке: с обратным звонком и его итогом.',
  ),
  pause_reason_needed: entry(
    'invalid',
    'Say what the request waits for: the reason stands beside the clock that stands still.',
    '请说明请求在等什么：原因会与停止的时钟一并记录。',
    'Скажите, чего ждёт запрос: причина записывается рядом с остановленными часами.',
  ),
  answer_evidence_needed: entry(
    'invalid',
    'Nothing on record shows that {client} was answered about "{subject}". Say what you told the client, or log the contact or send the mail first.',
    '没有记录表明已就“{subject}”答复 {client}。请说明您如何答复，或先记录联系、发送邮件。',
    'Нет записи о том, что клиенту {client} ответили по «{subject}». Скажите, что вы ответили, либо сначала запишите контакт или отправьте письмо.',
  ),
  request_other_client: entry(
    'invalid',
    'That request is not one of {client}.',
    '该请求不属于 {client}。',
    'Этот запрос не относится к клиенту {client}.',
  ),
  task_other_client: entry(
    'invalid',
    'That task is about another client than {client}. Complete it by itself.',
    '该任务属于另一位客户，而不是 {client}。请单独完成该任务。',
    'Эта задача о другом клиенте, не {client}. Закройте её отдельно.',
  ),
  handoff_step: entry(
    'conflict',
    'That step is not open to you here: the hand-off is {status}.',
    '转交事项{status}，您无法执行这一步。',
    'Этот шаг вам сейчас недоступен: поручение — {status}.',
  ),
  handoff_note_needed: entry(
    'invalid',
    'Say in a note what was done, asked or why not: the relationship manager reads it.',
    '请附说明：做了什么、想问什么或为何不办，客户经理会看到。',
    'Добавьте пояснение: что сделано, что спросить или почему нет. Его прочтёт менеджер.',
  ),
  handoff_nobody: entry(
    'not_found',
    'Nobody in the department {department} holds the role {role}. One could ask: {others}.',
    '{department} 中没有人担任 {role}。可以询问：{others}。',
    'В отделе {department} никто не отвечает за {role}. Можно спросить: {others}.',
  ),
  role_ambiguous: entry(
    'ambiguous',
    'Several people in the department {department} could do it. Who is meant?',
    '{department} 有多人可办理，请问交给谁？',
    'В отделе {department} это могут сделать несколько человек. Кому передать?',
  ),
  handoff_other_client: entry(
    'invalid',
    'The text names another client, {name}: a department learns of the client of the hand-off only. Say it without that name.',
    '文字中提到了另一位客户 {name}：转交事项只能涉及本客户，请去掉该姓名。',
    'В тексте назван другой клиент, {name}: отдел узнаёт только о клиенте поручения. Скажите без этого имени.',
  ),
} as const satisfies Record<string, Entry>
