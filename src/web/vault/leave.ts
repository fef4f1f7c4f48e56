import { signedOut } from '#web/state/session.ts'
import { post } from '#web/wire/api.ts'

/** Ends the session, and with it all that was read: from the device, and from the memory of this page. Throws refusals. */
export async function signOut(): Promise<void> {
  await post('/api/signout')
  await leave()
}

/** The session is over: the page forgets and starts anew. */
export async function leave(): Promise<void> {
  await signedOut()
  history.replaceState(null, '', '/')
  location.reload()
}
