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
} as const satisfies Record<string, Entry>
