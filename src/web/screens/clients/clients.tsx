import { route } from '#web/state/route.ts'
import { ClientScreen } from './client.tsx'
import { Search } from './search.tsx'
import './clients.css'

/** Search as one types; with an id in the address, that client. */
export default function Clients() {
  const { id } = route.value
  return id === undefined ? <Search /> : <ClientScreen id={id} key={id} />
}
