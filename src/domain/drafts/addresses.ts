import { figuresIn } from '../text/figures.ts'
import { findIdentifiers } from '../text/identifiers.ts'

const invisible = /\p{Cf}|\u034f|\ufe0f/gu

/** Letters of other scripts that look like Latin ones: a host written with them is still that host. */
const twins: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  ο: 'o',
  α: 'a',
  ν: 'v',
}

/** One form for every spelling of an address: "evil [dot] com", full width, zero-width marks, look-alike letters. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/\s*[[({<]\s*(?:dot|точка|点)\s*[\])}>]\s*|\s+(?:dot|точка)\s+(?=[a-z]{2,})/gu, '.')
    .replace(/\s*[[({<]\s*(?:at|собака)\s*[\])}>]\s*|\s+at\s+(?=[a-z\d-]+\.[a-z]{2,})/gu, '@')
    .replace(/\[\.\]|\(\.\)|。(?=[a-z])/g, '.')
    .replace(/hxxp/g, 'http')
    .replace(/&(?:#0*46|#x0*2e|period);/g, '.')
    .replace(/&(?:#0*64|#x0*40|commat);/g, '@')
}

const latin = (text: string): string =>
  text.replace(/[\u0370-\u03ff\u0400-\u052f]/g, (char) => twins[char] ?? char)

const schemes = /(?:https?|ftp|file|data|javascript|tel|sms|mailto|tg|wa|weixin|whatsapp):[^\s<>"'）)\]]{2,}/g
const hosts =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:com|net|org|info|biz|io|co|me|ru|рф|cn|中国|eu|uk|de|ch|fr|us|hk|kz|ua|app|dev|link|click|xyz|top|site|online|shop|store|bank|finance|example|test|invalid|local|zip|ly|gl|to|gg|cc|tv|pro|vip|live|cloud|page|web|work|club|win|icu|pw|su|in|tk|ml)(?![\p{L}\p{N}])(?:\/[^\s<>"'）)\]]*)?/gu
const mails = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu
const handles = /(?<![\p{L}\p{N}])@[a-z][a-z\d_]{3,}/gu

/**
 * Every way out of a text: links, hosts, mail addresses, handles, phone numbers with their plus, account and card
 * numbers; in one form each, whatever the spelling.
 */
export function addressesIn(text: string): string[] {
  const even = plain(text)
  const found = [schemes, mails, hosts, handles].flatMap((pattern) =>
    [...latin(even).matchAll(pattern)].map(([match]) => match.replace(/[.,;:!?]+$/, '')),
  )
  const phones = figuresIn(even)
    .filter(({ kind, value }) => kind === 'phone' && value.replace(/\D/g, '').length >= 7)
    .map(({ value }) => value.replace(/\D/g, ''))
  const numbers = findIdentifiers(even).map(({ value }) => value.toLowerCase())
  return [...new Set([...found, ...phones, ...numbers])]
}

/** The addresses of a text that stand in none of the texts that may give one. */
export function strangeAddresses(text: string, given: readonly string[]): string[] {
  const found = addressesIn(text)
  if (found.length === 0) return []
  const known = given.map((part) => latin(plain(part)))
  const bare = known.map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
  return found.filter((address) => {
    if (/[@.:]/.test(address)) return !known.some((part) => holds(part, address))
    return !bare.some((part) => part.includes(address))
  })
}

/** Whole addresses only: "bank.com" is not given by "bank.com.evil.net". */
function holds(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const after = text.slice(at + address.length)
    if (!/[\p{L}\p{N}_-]$/u.test(text.slice(0, at)) && !/^(?:[\p{L}\p{N}_@-]|\.[\p{L}\p{N}])/u.test(after))
      return true
  }
  return false
}
