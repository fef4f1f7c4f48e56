import type { HttpContext } from './context.ts'

type NodeBindings = Readonly<{ incoming?: Readonly<{ socket?: Readonly<{ remoteAddress?: string }> }> }>

/**
 * Where a request comes from, as far as it cannot be forged: the other end of the socket, or what the platform says
 * that ended the connection. With proxies of one's own before the service, `proxyHops` of them, the address that the
 * outermost of these wrote down; whatever stands left of it was sent by the client and is not read.
 */
export function addressOf(c: HttpContext, proxyHops = 0): string {
  const socket = (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress
  if (socket === undefined)
    return onWorkers() ? normalAddress(c.req.header('cf-connecting-ip') ?? 'unknown') : 'unknown'
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  const told = proxyHops > 0 ? forwarded.at(-proxyHops) : undefined
  return normalAddress(told || socket)
}

const onWorkers = (): boolean => globalThis.navigator?.userAgent === 'Cloudflare-Workers'

/** An address of the old protocol as it is, of the new one its network of 64 bits: one client has all of them. */
export function normalAddress(text: string): string {
  const mapped = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(text)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!text.includes(':')) return text.slice(0, 64)
  const [head = '', tail] = text.toLowerCase().split('%')[0]!.split('::')
  const groups = (part: string | undefined): string[] => part?.split(':').filter(Boolean) ?? []
  const [first, last] = [groups(head), groups(tail)]
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const whole = [...first, ...Array.from({ length: zeros }, () => '0'), ...last]
  return `${whole
    .slice(0, 4)
    .map((group) => group.slice(0, 4).replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
