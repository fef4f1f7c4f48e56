import type { Gender, PersonName } from './facts.ts'
import { type Greeting, type Named, namedIn } from './named.ts'
import type { DraftChannel } from './purposes.ts'

const malePatronymic = /(?:вич|ьич|[мнтк]ич)$|^(?:оглы|оглу|улы)$/iu
const femalePatronymic = /(?:вна|ична)$|^(?:кызы|кизи)$/iu
const isPatronymic = (word: string) => malePatronymic.test(word) || femalePatronymic.test(word)

function genderOf(patronymic: string): Gender | undefined {
  const word = patronymic.split(' ').at(-1) ?? ''
  if (femalePatronymic.test(word)) return 'female'
  return malePatronymic.test(word) ? 'male' : undefined
}

/** First name and patronymic out of a full name of three words; two words never show which is which. */
function nameAndPatronymic({ full, first, patronymic }: Named): { first: string; patronymic: string } {
  if (first !== '' && patronymic !== '') return { first, patronymic }
  const words = full.split(' ')
  const at = words[1] && isPatronymic(words[1]) ? 1 : 2
  const word = words[at]
  if (words.length !== 3 || !word || !isPatronymic(word)) return { first, patronymic }
  return { first: words[at - 1] ?? first, patronymic: word }
}

function person(who: PersonName, channel: DraftChannel): Greeting {
  const named = namedIn(who, ['cyrillic', 'latin'])
  if (named.full === '') return { text: 'Здравствуйте!', missing: ['recipient.name'] }
  const { first, patronymic } = nameAndPatronymic(named)
  const grammatical = genderOf(patronymic)
  const clash = grammatical && named.gender && grammatical !== named.gender
  const gender = clash ? undefined : (named.gender ?? grammatical)
  if (first !== '' && patronymic !== '') {
    const name = `${first} ${patronymic}`
    if (channel === 'message' || named.familiar) return { text: `Добрый день, ${name}!`, missing: [] }
    if (!gender) return { text: `Здравствуйте, ${name}!`, missing: ['recipient.gender'] }
    return { text: `${gender === 'female' ? 'Уважаемая' : 'Уважаемый'} ${name}!`, missing: [] }
  }
  if (named.familiar && first !== '') return { text: `Здравствуйте, ${first}!`, missing: [] }
  if (gender && named.family !== '') {
    const form = gender === 'female' ? 'Уважаемая госпожа' : 'Уважаемый господин'
    return { text: `${form} ${named.family}!`, missing: [] }
  }
  const whole = first !== '' && named.family !== '' ? `${first} ${named.family}` : first || named.full
  return {
    text: `Здравствуйте, ${whole}!`,
    missing: gender ? ['recipient.patronymic'] : ['recipient.patronymic', 'recipient.gender'],
  }
}

function household(who: PersonName): Greeting {
  const { full } = namedIn(who, ['cyrillic'])
  const family = /^семья\s+(.+)$/iu.exec(full)?.[1]
  return family
    ? { text: `Уважаемая семья ${family}!`, missing: [] }
    : { text: 'Здравствуйте!', missing: ['recipient.contact_person'] }
}

const firm = (): Greeting => ({ text: 'Уважаемые коллеги!', missing: [] })

/** Russian salutations: Уважаемая Анна Петровна, Уважаемый господин Смит, Здравствуйте, Анна, Уважаемые коллеги. */
export const addressRussian = { person, household, firm }
