const digits: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const word = `(?:${Object.keys(digits).join('|')})`
/** A number told digit by digit is as long as one that can be dialled. */
const run = new RegExp(
  String.raw`(?<!\p{L})(?:plus[\s,]+)?(?:(?:(?:double|triple)[\s,]+)?${word}[\s,-]+){6,}(?:(?:double|triple)[\s,]+)?${word}(?!\p{L})`,
  'giu',
)

/** "Plus four one, seven nine …": digits as they are dictated, written as a number. */
export function digitsWritten(said: string): string {
  if (!/(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine)[\s,-]+\p{L}/iu.test(said)) return said
  return said.replace(run, (spoken) => {
    let times = 1
    let number = ''
    for (const each of spoken.toLowerCase().split(/[\s,-]+/u)) {
      if (each === 'plus') number += '+'
      else if (each === 'double' || each === 'triple') times = each === 'double' ? 2 : 3
      else {
        number += (digits[each] ?? '').repeat(times)
        times = 1
      }
    }
    return number
  })
}
