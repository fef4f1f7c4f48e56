import { render } from 'preact'
import { App } from './app.tsx'
import { refreshSession } from './state/session.ts'

render(<App />, document.getElementById('page')!)
await refreshSession()
