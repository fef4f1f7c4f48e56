import { createSeal } from '#domain/seal.ts'

/** The most that Workers allow; the seal over the result is what keeps so short a code from being guessed offline. */
const iterations = 100_000
const hash = 'SHA-256'
const encoder = new TextEncoder()

/** 6 to 12 digits, neither all the same nor one after the other. */
export function isGoodPin(pin: string): boolean {
  if (!/^\d{6,12}$/.test(pin)) return false
  const steps = new Set(Array.from(pin.slice(1), (digit, index) => Number(digit) - Number(pin[index])))
  return steps.size > 1 || ![-1, 0, 1].includes([...steps][0] ?? 0)
}

/**
 * A code as it is stored: salted PBKDF2 with its parameters, under the service's seal, so that a copy of the database
 * alone does not let the few codes there are be tried out.
 */
export async function hashPin(pin: string, secret: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const derived = await derive(pin, salt, iterations)
  return sealOf(secret).seal(`pbkdf2-sha256$${iterations}$${hex(salt)}$${hex(derived)}`)
}

/** Whether a code is the stored one; one sealed under another secret is no code at all. */
export async function isPin(pin: string, stored: string, secret: string): Promise<boolean> {
  const opened = await sealOf(secret)
    .open(stored)
    .catch(() => '')
  const [, times = '', salt = '', derived = ''] =
    /^pbkdf2-sha256\$(\d+)\$([0-9a-f]+)\$([0-9a-f]+)$/.exec(opened) ?? []
  if (derived === '') return false
  const given = await derive(pin, fromHex(salt), Number(times))
  return same(given, fromHex(derived))
}

const sealOf = (secret: string) => createSeal(secret, 'rapport unlock code')

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, times: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(pin), 'PBKDF2', false, ['deriveBits'])
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash, salt, iterations: times }, key, 256),
  )
}

/** Compares every byte, so that timing tells nothing. */
const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.reduce((differing, byte, at) => differing | (byte ^ other[at]!), 0) === 0

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
