import { fold } from '#domain/text/fold.ts'

export type Gender = 'male' | 'female'
export type RussianCase = 'genitive' | 'dative' | 'instrumental'

const male = new Set(
  `александр алексей анатолий андрей антон аркадий арсений артем артур борис вадим валентин валерий василий виктор виталий владимир
  владислав всеволод вячеслав геннадий георгий герман глеб григорий давид даниил данил денис дмитрий евгений егор ефим захар иван
  игорь илья иннокентий иосиф кирилл константин лев леонид лука макар максим марат марк матвей михаил никита николай олег павел петр
  платон роман ростислав руслан савва савелий святослав семен сергей станислав степан тарас тимофей тимур федор филипп фома юрий яков
  ярослав эдуард эльдар рустам ринат айрат азат тигран армен арсен`.split(/\s+/),
)
const female = new Set(
  `алевтина александра алена алина алиса алла альбина анастасия ангелина анна антонина арина валентина валерия варвара василиса вера
  вероника виктория галина дарья диана ева евгения екатерина елена елизавета жанна зинаида зоя инна ирина карина кира клавдия кристина
  ксения лариса лидия лилия любовь людмила маргарита марина мария марта милана надежда наталия наталья нина оксана олеся ольга полина
  раиса регина римма роза светлана серафима снежана софия софья таисия тамара татьяна ульяна эльвира эмма юлия яна ярослава яна
  гульнара алсу айгуль лейла динара`.split(/\s+/),
)
const patronymic = /^[а-я]{2,}(?:вич|ич|вна|чна|шна)$/

type Forms = readonly [genitive: string, dative: string, instrumental: string]
const order: readonly RussianCase[] = ['genitive', 'dative', 'instrumental']
const attach = (stem: string, forms: Forms, wanted: RussianCase): string =>
  stem + forms[order.indexOf(wanted)]!
const cut = (word: string, count: number): string => word.slice(0, word.length - count)
const hushing = (stem: string): boolean => /[жшчщц]$/i.test(stem)

/** The gender a Russian full name shows: by its patronymic, else by a well-known first name; unknown otherwise. */
export function genderOf(name: string): Gender | undefined {
  const parts = fold(name).split(/[\s-]+/)
  const last = parts.find((part) => patronymic.test(part))
  if (last) return last.endsWith('ич') ? 'male' : 'female'
  if (parts.some((part) => male.has(part))) return 'male'
  return parts.some((part) => female.has(part)) ? 'female' : undefined
}

const irregular: Readonly<Record<string, string>> = { павел: 'Павл', лев: 'Льв', петр: 'Петр' }

function firstName(name: string, gender: Gender, wanted: RussianCase): string {
  const folded = fold(name)
  const own = irregular[folded]
  if (own && gender === 'male') return attach(own, ['а', 'у', 'ом'], wanted)
  if (folded === 'любовь') return attach(cut(name, 1), ['и', 'и', 'ью'], wanted)
  if (/ия$/.test(folded)) return attach(cut(name, 1), ['и', 'и', 'ей'], wanted)
  if (/я$/.test(folded)) return attach(cut(name, 1), ['и', 'е', 'ей'], wanted)
  if (/а$/.test(folded)) {
    const stem = cut(name, 1)
    return attach(stem, [/[гкхжшчщ]$/i.test(stem) ? 'и' : 'ы', 'е', hushing(stem) ? 'ей' : 'ой'], wanted)
  }
  if (gender === 'female') return name
  if (/[йь]$/.test(folded)) return attach(cut(name, 1), ['я', 'ю', 'ем'], wanted)
  return /[бвгджзклмнпрстфхцчшщ]$/.test(folded)
    ? attach(name, ['а', 'у', hushing(name) ? 'ем' : 'ом'], wanted)
    : name
}

function patronymicName(name: string, wanted: RussianCase): string {
  const folded = fold(name)
  if (folded.endsWith('на')) return attach(cut(name, 1), ['ы', 'е', 'ой'], wanted)
  const stressed = /^(?:ильич|лукич|кузьмич|фомич|саввич)$/.test(folded)
  return attach(name, ['а', 'у', stressed && folded !== 'саввич' ? 'ом' : 'ем'], wanted)
}

/** Surnames of unsure type (-ко, -ых, -ец, -а, foreign vowels, female consonants) stay as they are. */
function surname(name: string, gender: Gender, wanted: RussianCase): string {
  const folded = fold(name)
  if (gender === 'female') {
    if (/(?:[ое]в|[иы]н)а$/.test(folded)) return attach(cut(name, 1), ['ой', 'ой', 'ой'], wanted)
    if (/(?:ск|цк|[нлрвт])ая$/.test(folded)) return attach(cut(name, 2), ['ой', 'ой', 'ой'], wanted)
    return name
  }
  if (/(?:[ое]в|[иы]н)$/.test(folded) && folded.length > 3) return attach(name, ['а', 'у', 'ым'], wanted)
  if (/(?:[кгх])ий$/.test(folded)) return attach(cut(name, 2), ['ого', 'ому', 'им'], wanted)
  if (/(?:ый|[лнтв]ой)$/.test(folded)) return attach(cut(name, 2), ['ого', 'ому', 'ым'], wanted)
  if (/(?:ых|их|ец|ок|ек|ел|ень)$/.test(folded) || folded.length < 3) return name
  if (/[аеоуи]й$|ь$/.test(folded) && !/ий$/.test(folded))
    return attach(cut(name, 1), ['я', 'ю', 'ем'], wanted)
  return /[бвгджзклмнпрстфхцчшщ]$/.test(folded)
    ? attach(name, ['а', 'у', hushing(name) ? 'ем' : 'ом'], wanted)
    : name
}

function surnameParts(name: string, gender: Gender, wanted: RussianCase): string {
  return name
    .split('-')
    .map((part) => surname(part, gender, wanted))
    .join('-')
}

/**
 * A personal name ("Иван Петрович Сидоров", in either order) in another case: «позвонить Ивану Петровичу Сидорову».
 * What is not surely a Russian personal name of known gender comes back unchanged.
 */
export function declineName(name: string, wanted: RussianCase, known?: Gender): string {
  const parts = name.trim().split(/\s+/)
  const gender = known ?? genderOf(name)
  const cyrillic = parts.every((part) => /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/.test(part))
  if (!gender || !cyrillic || parts.length > 3) return name
  const folded = parts.map(fold)
  const given = gender === 'male' ? male : female
  const middle = folded.findIndex((part) => patronymic.test(part) && !given.has(part))
  const beforeMiddle = middle > 0 ? middle - 1 : -1
  const listed = folded.findIndex((part) => given.has(part))
  const first = listed >= 0 ? listed : beforeMiddle
  if (first < 0 && !(parts.length === 1 && known)) return name
  return parts
    .map((part, index) => {
      if (index === first) return firstName(part, gender, wanted)
      return index === middle ? patronymicName(part, wanted) : surnameParts(part, gender, wanted)
    })
    .join(' ')
}
