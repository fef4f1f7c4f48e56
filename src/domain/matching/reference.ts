import type { ClientId } from '../ids.ts'
import { isId } from '../ids.ts'

/** What a reference to a client may be, apart from a name. */
export type Reading =
  | Readonly<{ kind: 'id'; id: ClientId }>
  | Readonly<{ kind: 'number'; number: string }>
  | Readonly<{ kind: 'account'; number: string }>
  | Readonly<{ kind: 'phone'; digits: string }>
  | Readonly<{ kind: 'email'; address: string }>

const numbered = '(?:no\\.?|nr\\.?|number|num|id|№|#|номер(?:ом)?|号码|号|編號|编号)?\\s*[:#№]?\\s*'
const value = '([\\p{L}\\d][\\p{L}\\d\\-/. ]*\\d|\\d)'
const account = new RegExp(
  `(?:^|\\s|的)(?:accounts?|acct\\.?|a/c|iban|сч[её]т(?:а|у|ом|е)?|账户|帐户|账号|帳戶|帳號|户头)\\s*${numbered}${value}\\s*(?:号|號)?$`,
  'iu',
)
const client = new RegExp(
  `^(?:the\\s+)?(?:clients?|customer|клиент(?:а|у|ом|е|ка|ки|ке|ку|кой)?|客户|客戶|顾客)\\s*${numbered}([\\p{L}\\d-]*\\d[\\p{L}\\d-]*)\\s*(?:号|號)?$`,
  'iu',
)
const bare = /^(?:no\.?|nr\.?|№|#|номер|编号|編號)?\s*([A-Za-z]{0,4}-?\d[\d-]*)$/iu
const mail = /[^\s<>,;]+@[^\s<>,;]+\.[^\s<>,;]+/
const phone = /^(?:tel\.?|phone|тел\.?|телефон|电话|電話)?[:\s]*(\+?[\d\s().-]{7,24})$/iu
const phoneDigits = 7

/** Every way to read a reference that is no name, the likeliest first. */
export function readings(text: string): readonly Reading[] {
  const said = text.normalize('NFKC').trim()
  const id = said.toLowerCase()
  if (isId('client', id)) return [{ kind: 'id', id }]
  const address = mail.exec(said)?.[0]
  if (address !== undefined) return [{ kind: 'email', address: address.toLowerCase() }]
  const ofAccount = account.exec(said)?.[1]
  if (ofAccount !== undefined) return [{ kind: 'account', number: ofAccount.trim() }]
  const found: Reading[] = []
  const number = client.exec(said)?.[1] ?? bare.exec(said)?.[1]
  if (number !== undefined) found.push({ kind: 'number', number })
  if (number !== undefined && !client.test(said)) found.push({ kind: 'account', number })
  const digits = phone.exec(said)?.[1]?.replace(/\D/g, '')
  if (digits !== undefined && digits.length >= phoneDigits) found.push({ kind: 'phone', digits })
  return found
}
