const encoder = new TextEncoder()
const decoder = new TextDecoder()
const algorithm = 'AES-GCM'
const ivBytes = 12

/** Seals short texts with a key of their own: AES-256-GCM under a key derived by HKDF-SHA-256 for one purpose. */
export type Seal = Readonly<{
  seal(text: string): Promise<string>
  /** Throws where the text was changed or sealed under another secret. */
  open(sealed: string): Promise<string>
}>

/** A seal from the service's secret; each purpose has another key. */
export function createSeal(secret: string, purpose: string): Seal {
  const key = async (): Promise<CryptoKey> => {
    const base = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey'])
    return crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(purpose) },
      base,
      { name: algorithm, length: 256 },
      false,
      ['encrypt', 'decrypt'],
    )
  }
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
      const sealed = await crypto.subtle.encrypt({ name: algorithm, iv }, await key(), encoder.encode(text))
      return `${toBase64(iv)}.${toBase64(new Uint8Array(sealed))}`
    },
    async open(sealed) {
      const [iv = '', text = ''] = sealed.split('.')
      const opened = await crypto.subtle.decrypt(
        { name: algorithm, iv: fromBase64(iv) },
        await key(),
        fromBase64(text),
      )
      return decoder.decode(opened)
    },
  }
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
