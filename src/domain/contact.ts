import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** What look-up compares: digits with the country's code for a phone, lower case for everything else. */
export function contactForm(kind: string, value: string, country?: string): string {
  if (kind !== 'phone') return value.normalize('NFKC').trim().toLowerCase()
  const home: CountryCode | undefined =
    country !== undefined && isSupportedCountry(country) ? country : undefined
  const parsed = parsePhoneNumberFromString(value, home)
  return parsed?.isPossible() ? parsed.number.slice(1) : value.normalize('NFKC').replace(/\D/g, '')
}
