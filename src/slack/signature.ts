/** Most seconds that a request may be older or newer than our clock. */
export const toleranceSeconds = 300

const hexDigits = /^v0=([0-9a-f]{64})$/

export type SignedRequest = Readonly<{
  /** The body as it came, before any parser. */
  body: string
  signature: string | undefined
  /** Seconds since 1970 as the sender wrote them. */
  timestamp: string | undefined
}>

export type Verifier = (request: SignedRequest, nowMillis: number) => Promise<boolean>

/**
 * Tells requests that Slack signed from all others: HMAC-SHA-256 over version, time stamp and raw body, compared in
 * constant time, and no time stamp further than five minutes from now in either direction. Throws for an empty secret.
 */
export function signatureVerifier(secret: string): Verifier {
  if (secret === '') throw new Error('the signing secret is empty')
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  let key: CryptoKey | undefined
  return async ({ body, signature, timestamp }, nowMillis) => {
    const hex = hexDigits.exec(signature ?? '')?.[1]
    if (hex === undefined || !/^\d{1,12}$/.test(timestamp ?? '')) return false
    if (Math.abs(Math.floor(nowMillis / 1000) - Number(timestamp)) > toleranceSeconds) return false
    key ??= await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['verify'])
    const sent = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    return crypto.subtle.verify('HMAC', key, sent, encoder.encode(`v0:${timestamp}:${body}`))
  }
}
