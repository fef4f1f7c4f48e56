import type { Sealed } from './database.ts'

const content = 'AES-GCM'
const wrapping = { name: 'RSA-OAEP', hash: 'SHA-256' } as const
const ivBytes = 12
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The key that seals for a person; anybody may have it. */
export const sealingKey = (publicKey: JsonWebKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', bare(publicKey), wrapping, false, ['wrapKey'])

/** The key that opens again; the browser never gives it out. */
export const openingKey = (privateKey: JsonWebKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', bare(privateKey), wrapping, false, ['unwrapKey'])

/** Without what a JWK says about its use, which differs from browser to browser. */
function bare({ key_ops: _, use: __, ext: ___, ...key }: JsonWebKey): JsonWebKey {
  return key
}

/**
 * Seals bytes with AES-256-GCM under a fresh key, wrapped by RSA-OAEP for its reader. `about` names the record: sealed
 * bytes that were moved to another record do not open there.
 */
export async function seal(
  publicKey: CryptoKey,
  about: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Sealed> {
  const own = await crypto.subtle.generateKey({ name: content, length: 256 }, true, ['encrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const [key, data] = await Promise.all([
    crypto.subtle.wrapKey('raw', own, publicKey, wrapping.name),
    crypto.subtle.encrypt({ name: content, iv, additionalData: encoder.encode(about) }, own, bytes),
  ])
  return { key, iv, data }
}

/** The bytes again; throws where they were changed, moved, or sealed for somebody else. */
export async function unseal(
  privateKey: CryptoKey,
  about: string,
  { key, iv, data }: Sealed,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = await crypto.subtle.unwrapKey('raw', key, privateKey, wrapping.name, content, false, [
    'decrypt',
  ])
  const options = { name: content, iv, additionalData: encoder.encode(about) }
  return new Uint8Array(await crypto.subtle.decrypt(options, own, data))
}

export const sealJson = (publicKey: CryptoKey, about: string, value: unknown): Promise<Sealed> =>
  seal(publicKey, about, encoder.encode(JSON.stringify(value)))

export const unsealJson = async <Value>(
  privateKey: CryptoKey,
  about: string,
  sealed: Sealed,
): Promise<Value> => JSON.parse(decoder.decode(await unseal(privateKey, about, sealed))) as Value

/** How many bytes a sealed value takes on the device. */
export const sizeOf = ({ key, iv, data }: Sealed): number => key.byteLength + iv.byteLength + data.byteLength
