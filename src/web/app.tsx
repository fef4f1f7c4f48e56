import { effect } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect, useErrorBoundary, useState } from 'preact/hooks'
import type { Me } from '#http/views.ts'
import { CaptureButton } from './parts/capture-button.tsx'
import { Icon } from './parts/icon.tsx'
import { Loading, Trouble } from './parts/trouble.tsx'
import { Gate } from './screens/gate.tsx'
import { type Screen, screens } from './screens/screens.ts'
import { badges } from './state/badges.ts'
import { route, to } from './state/route.ts'
import { me, session } from './state/session.ts'
import { dismiss, toasts } from './state/toasts.ts'
import { readCode } from './wire/code.ts'
import { language, say, tell } from './words/tell.ts'

const words = {
  skip: say('Skip to the content', '跳到正文', 'Перейти к содержанию'),
  places: say('Places', '导航', 'Разделы'),
  offline: say(
    'No signal. You read what was kept on this device.',
    '没有网络，显示的是本机保存的内容。',
    'Нет связи. Показано то, что сохранено на устройстве.',
  ),
  dismiss: say('Dismiss', '关闭', 'Убрать'),
  waiting: say('{n} waiting', '{n} 项待办', 'ожидают: {n}'),
}

effect(() => {
  document.documentElement.lang = language.value
})

export function App() {
  const state = session.value
  if (state === 'starting') return <Loading />
  const person = me.value
  if (state === 'out' || state === 'locked' || !person)
    return <Shell>{<Gate state={state === 'locked' ? 'locked' : 'out'} />}</Shell>
  const { screen: wanted } = route.value
  const open = Object.hasOwn(screens, wanted) ? screens[wanted] : undefined
  const screen = open?.for(person) ? open : screens.more!
  return (
    <Shell>
      <a class="button skip" href="#content">
        {tell(words.skip)}
      </a>
      <Tabs person={person} />
      <main class="screen" id="content" tabIndex={-1}>
        {state === 'offline' && (
          <p class="banner" role="status">
            {tell(words.offline)}
          </p>
        )}
        <Loaded screen={screen} key={screen.title.en} />
      </main>
    </Shell>
  )
}

const Shell = ({ children }: Readonly<{ children: preact.ComponentChildren }>) => (
  <div class="shell">
    {children}
    <CaptureButton />
    <div class="toasts" aria-live="polite">
      {toasts.value.map(({ n, text, kind, action }) => (
        <div class="toast" key={n} role={kind === 'trouble' ? 'alert' : 'status'}>
          <span class="grow">{text}</span>
          {action && (
            <button
              type="button"
              class="button"
              onClick={() => {
                dismiss(n)
                action.run()
              }}
            >
              {action.label}
            </button>
          )}
          <button type="button" class="button" aria-label={tell(words.dismiss)} onClick={() => dismiss(n)}>
            <Icon name="close" size={18} />
          </button>
        </div>
      ))}
    </div>
  </div>
)

const Tabs = ({ person }: Readonly<{ person: Me }>) => (
  <nav class="tabs" aria-label={tell(words.places)}>
    {Object.entries(screens)
      .filter(([, screen]) => screen.tab && screen.for(person))
      .map(([name, screen]) => {
        const waiting = badges.value[name] ?? 0
        const here = route.value.screen === name
        return (
          <a class="tab" href={to(name)} key={name} {...(here ? { 'aria-current': 'page' as const } : {})}>
            <Icon name={screen.icon} />
            {waiting > 0 && (
              <span class="badge">
                <span aria-hidden="true">{waiting > 99 ? '99+' : waiting}</span>
                <span class="unseen">{tell(words.waiting, { n: waiting })}</span>
              </span>
            )}
            <span>{tell(screen.title)}</span>
          </a>
        )
      })}
  </nav>
)

/** The code of a screen, read when it is first opened; a lost signal in between is a sentence with a way on. */
function Loaded({ screen }: Readonly<{ screen: Screen }>) {
  const [found, set] = useState<Readonly<{ Content?: FunctionComponent; error?: unknown }>>({})
  // What breaks in one screen leaves the tabs, and a way on.
  const [broken, reset] = useErrorBoundary((error) => reportError(error))
  const load = (): void => {
    set({})
    readCode(screen.load).then(
      ({ default: Content }) => set({ Content }),
      (error: unknown) => set({ error }),
    )
  }
  useEffect(load, [screen])
  if (broken) return <Trouble error={broken} onRetry={reset} />
  if (found.Content) return <found.Content />
  return found.error ? <Trouble error={found.error} onRetry={load} /> : <Loading />
}
