/** Hours in the case that «с» and «до» ask for, by their number. */
const hours = 'часа двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати'.split(' ')
const halves =
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого'.split(
    ' ',
  )
const hour = String.raw`(\d{1,2}(?:[:.]\d\d)?|${hours.join('|').replaceAll('е', '[её]')}|часу|половины \p{L}+ого|половины третьего)(?: час(?:а|ов))?`
const span = new RegExp(
  String.raw`(?<!\p{L})со?\s+${hour}\s+до\s+${hour}(?![\p{L}\d])(?!\s+(?:числа|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек))`,
  'iu',
)

/** Minutes of the day; nobody meets at three in the night. */
function minutesOf(said: string): number | undefined {
  const [figure, minutes = '0'] = said.split(/[:.]/u)
  const spelled = hours.indexOf(said.toLowerCase().replaceAll('ё', 'е').replace('часу', 'часа'))
  const half = halves.indexOf(said.toLowerCase().replaceAll('ё', 'е').replace('половины ', ''))
  if (half >= 0) return ((half < 7 ? half + 12 : half) % 24) * 60 + 30
  const plain = spelled >= 0 ? spelled + 1 : Number(figure)
  if (!Number.isInteger(plain) || plain < 1 || plain > 23) return undefined
  return (plain < 7 ? plain + 12 : plain) * 60 + Number(minutes)
}

export type HourSpan = Readonly<{ said: string; minutes: number }>

/** «С четырёх до пяти»: the same text with the first hour alone in its place, and how long it lasts; nothing where no such span stands. */
export function hourSpan(said: string): HourSpan | undefined {
  const found = span.exec(said)
  if (!found) return undefined
  const [from, to] = [minutesOf(found[1]!), minutesOf(found[2]!)]
  if (from === undefined || to === undefined || to <= from) return undefined
  const clock = `${Math.floor(from / 60)}:${String(from % 60).padStart(2, '0')}`
  return { said: said.replace(found[0], `в ${clock}`.padEnd(found[0].length)), minutes: to - from }
}
