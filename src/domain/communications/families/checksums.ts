const digitsOf = (text: string): number[] => [...text].map(Number)

/** Luhn's check of a card number, digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** ISO 13616: country, two check digits and the account, upper case, without spaces. */
export function passesIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  let rest = 0
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const code = char.charCodeAt(0)
    rest = code >= 65 ? (rest * 100 + code - 55) % 97 : (rest * 10 + Number(char)) % 97
  }
  return rest === 1
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: 17 digits with a birth date and a check character. */
export function passesChineseIdentity(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false
  const [month, day] = [Number(number.slice(10, 12)), Number(number.slice(12, 14))]
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const sum = identityWeights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11] === number[17]
}

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  (weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11) % 10

/** Russian taxpayer number of 10 or 12 digits. */
export function passesInn(number: string): boolean {
  const digits = digitsOf(number)
  if (digits.length === 10) return weighted(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[9]
  if (digits.length !== 12) return false
  return (
    weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[10] &&
    weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[11]
  )
}

/** Russian insurance number of 11 digits. */
export function passesSnils(number: string): boolean {
  const digits = digitsOf(number)
  if (digits.length !== 11) return false
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (9 - at), 0)
  return (sum % 101) % 100 === Number(number.slice(9))
}
