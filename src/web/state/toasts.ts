import { signal } from '@preact/signals'
import { ApiError, isOffline } from '#web/wire/api.ts'
import { say, tell } from '#web/words/tell.ts'

export type Toast = Readonly<{
  n: number
  text: string
  kind: 'done' | 'trouble'
  action?: Readonly<{ label: string; run(): void }>
}>

export const toasts = signal<readonly Toast[]>([])
const shownMillis = 6000
let next = 0

const sentences = {
  offline: say(
    'No signal. Try again when you are connected.',
    '没有网络，请联网后再试。',
    'Нет связи. Попробуйте, когда она появится.',
  ),
  unknown: say(
    'That did not work. Please try again.',
    '操作失败，请再试一次。',
    'Не получилось. Попробуйте ещё раз.',
  ),
}

/** Shows a sentence for a while; one with an action stays twice as long. */
export function toast(text: string, kind: Toast['kind'] = 'done', action?: Toast['action']): void {
  const n = ++next
  toasts.value = [...toasts.value.slice(-2), { n, text, kind, ...(action ? { action } : {}) }]
  setTimeout(() => dismiss(n), action ? shownMillis * 2 : shownMillis)
}

export const dismiss = (n: number): void => {
  toasts.value = toasts.value.filter((each) => each.n !== n)
}

/** The sentence of an error: the service's own, or ours for what never reached it. */
export function sentenceOf(error: unknown): string {
  if (isOffline(error)) return tell(sentences.offline)
  return error instanceof ApiError && error.message !== '' ? error.message : tell(sentences.unknown)
}

export const trouble = (error: unknown): void => toast(sentenceOf(error), 'trouble')
