import { say, tell } from '#web/words/tell.ts'

const words = {
  out: say(
    'Sign in with a fresh link to go on.',
    '请用新的登录链接继续。',
    'Войдите по новой ссылке, чтобы продолжить.',
  ),
  locked: say('The page is locked.', '页面已锁定。', 'Страница заблокирована.'),
}

/** What stands instead of the screens while nobody is signed in, or the page is locked. */
export const Gate = ({ state }: Readonly<{ state: 'out' | 'locked' }>) => (
  <main class="screen stack">
    <h1>Rapport</h1>
    <p>{tell(words[state])}</p>
  </main>
)
