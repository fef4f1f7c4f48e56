import type { PersonName } from './facts.ts'
import { type Greeting, namedIn } from './named.ts'
import type { DraftChannel } from './purposes.ts'

const honorifics: Readonly<Record<string, string>> = {
  mr: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Miss',
  mx: 'Mx',
  dr: 'Dr',
  prof: 'Professor',
  professor: 'Professor',
}

function person(who: PersonName, channel: DraftChannel): Greeting {
  const { full, first, family, gender, title, familiar } = namedIn(who, ['latin'])
  const word = channel === 'message' && familiar ? 'Hello' : 'Dear'
  if (full === '') return { text: 'Hello,', missing: ['recipient.name'] }
  if (familiar && first !== '') return { text: `${word} ${first},`, missing: [] }
  const honorific =
    honorifics[title.toLowerCase().replace(/\.$/, '')] ?? (gender && { female: 'Ms', male: 'Mr' }[gender])
  if (honorific && family !== '') return { text: `Dear ${honorific} ${family},`, missing: [] }
  const whole = first !== '' && family !== '' ? `${first} ${family}` : full
  return { text: `Dear ${whole},`, missing: honorific ? [] : ['recipient.gender'] }
}

function household(who: PersonName): Greeting {
  const { full } = namedIn(who, ['latin'])
  if (full === '') return { text: 'Hello,', missing: ['recipient.name'] }
  const [, before, after] =
    /^(?:the )?(.+?) (?:family|household)$|^(?:familie|famille|famiglia) (.+)$/i.exec(full) ?? []
  const family = before ?? after
  return { text: family ? `Dear ${family} family,` : `Dear ${full},`, missing: [] }
}

function firm(who: PersonName): Greeting {
  const { full } = namedIn(who, ['latin'])
  return full === ''
    ? { text: 'Hello,', missing: ['recipient.name'] }
    : { text: `Dear ${full} team,`, missing: [] }
}

/** English salutations: Dear Ms Hale, Dear Anna, Dear Anna Hale, Dear Northwind Ltd team. */
export const addressEnglish = { person, household, firm }
