/** A process that appends entries to the audit trail of a shared database: `appender.ts <url> <name> <count>` */
import { openStore } from '#store/open.ts'

const [url = '', name = '', count = '0'] = process.argv.slice(2)
const store = await openStore({ url })
await Promise.all(
  Array.from({ length: Number(count) }, (_, n) =>
    store.audit.append({ kind: `by.${name}`, refId: String(n), payload: { n } }),
  ),
)
await store.close()
