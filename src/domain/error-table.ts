import { accessErrors } from './error-sentences/access.ts'
import { captureErrors } from './error-sentences/captures.ts'
import { commandsErrors } from './error-sentences/commands.ts'
import { complaintErrors } from './error-sentences/complaints.ts'
import { conversationErrors } from './error-sentences/conversation.ts'
import { databaseErrors } from './error-sentences/database.ts'
import { dayErrors } from './error-sentences/day.ts'
import { type Entry, entry } from './error-sentences/entry.ts'
import { httpErrors } from './error-sentences/http.ts'
import { importErrors } from './error-sentences/import.ts'
import { lookUpErrors } from './error-sentences/look-up.ts'
import { productsErrors } from './error-sentences/products.ts'
import { proposalsErrors } from './error-sentences/proposals.ts'
import { questionsErrors } from './error-sentences/questions.ts'
import { serviceErrors } from './error-sentences/service.ts'
import { sessionErrors } from './error-sentences/sessions.ts'
import { valuesErrors } from './error-sentences/values.ts'

/** Every sentence a person or a model may read when something is wrong, by its code; areas lie apart. */
export const errorTable = {
  internal: entry(
    'internal',
    'Something went wrong on our side. Nothing was changed. Reference {reference}.',
    '系统内部出错，未作任何更改。参考编号 {reference}。',
    'Внутренняя ошибка, ничего не изменено. Номер для обращения: {reference}.',
  ),
  ...valuesErrors,
  ...accessErrors,
  ...sessionErrors,
  ...lookUpErrors,
  ...proposalsErrors,
  ...conversationErrors,
  ...databaseErrors,
  ...commandsErrors,
  ...httpErrors,
  ...productsErrors,
  ...importErrors,
  ...questionsErrors,
  ...dayErrors,
  ...serviceErrors,
  ...complaintErrors,
  ...captureErrors,
} as const satisfies Record<string, Entry>
