import type { Settings } from '#store/port.ts'

/**
 * What the service seals with: the secret of its settings, or, in a demo without one, a random one that is made once
 * and kept in the database, which protects nothing there but keeps all processes of one mind.
 */
export function serviceSecret(given: string | undefined, settings: Settings): () => Promise<string> {
  let known = given
  return async () => {
    known ??= (await settings.get(key)) ?? (await settings.setOnce(key, randomSecret()))
    return known
  }
}

const key = 'service.secret'
const randomSecret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
