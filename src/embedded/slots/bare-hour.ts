const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const alone = new RegExp(
  String.raw`^(?:(?:and|also|oh|please)[\s,]+)*(?:(?:in |on )?(?:the |that |early |late )*(?<part>morning|afternoon|evening)[\s,]+)?(?:(?:at|around|about|say|like|maybe|rather|to|for) )*(?<h>\d{1,2}|${hours.join('|')})(?:(?<half>[ -]?thirty|[.:]30)| ?o['’]?clock)?(?: in the (?<behind>morning|afternoon|evening))?(?: (?:please|pls|then|instead|rather|sharp))*[\s.!]*$`,
  'iu',
)

/** "Actually 4", "the afternoon, 3": an hour that stands alone in a correction, written as a time of day. */
export function hourWritten(text: string): string {
  const { part, h = '', half, behind } = alone.exec(text.trim())?.groups ?? {}
  const hour = /^\d/.test(h) ? Number(h) : hours.indexOf(h.toLowerCase()) + 1
  if (hour < 1 || hour > 20) return text
  const when = (behind ?? part ?? '').toLowerCase()
  // Nobody meets at three in the night.
  const later = when === 'morning' ? false : when !== '' ? hour < 12 : hour < 7
  return `at ${later ? hour + 12 : hour}:${half ? '30' : '00'}`
}
