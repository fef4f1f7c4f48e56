const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё'

const keys = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((key, at) => [key, to[at]!]))
const toCyrillic = keys(latinKeys, cyrillicKeys)
const toLatin = keys(cyrillicKeys, latinKeys)

const shortest = 3
const vowel = /[aeiouyаеиоуыэюя]/
/** Runs of letters that no name has. */
const unheard =
  /[bcdfghjklmnpqrstvwxz]{5}|[бвгджзклмнпрстфхцчшщ]{5}|(?:^|\s)[ъьы]|[ъь][аоуыэъь]|[йы][йыъь]|[жшщчц][йыщъ]/u

const convert = (text: string, map: ReadonlyMap<string, string>): string =>
  [...text].map((key) => map.get(key) ?? key).join('')

/**
 * What a text would be on the other of two keyboards, Latin and Russian: ghbdtn for привет, руддщ for hello. Empty
 * where that is no name either.
 */
export function layoutReadings(text: string): readonly string[] {
  const typed = text.normalize('NFC').toLowerCase().trim()
  const latin = /^[a-z[\];',.`\s-]+$/.test(typed)
  if (!latin && !/^[а-яё\s-]+$/.test(typed)) return []
  const whole = convert(typed, latin ? toCyrillic : toLatin)
  // A full stop or comma at the end may be just that.
  const bare = latin && /[,.;]$/.test(typed) ? [convert(typed.slice(0, -1), toCyrillic)] : []
  return [whole, ...bare].filter(likely)
}

const likely = (reading: string): boolean =>
  reading.replaceAll(/\s/g, '').length >= shortest &&
  !/[^\p{L}\s-]/u.test(reading) &&
  !unheard.test(reading) &&
  reading.split(/[\s-]+/).every((word) => vowel.test(word))
