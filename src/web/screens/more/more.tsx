import { useEffect } from 'preact/hooks'
import { Icon } from '#web/parts/icon.tsx'
import { notices, noticesSeen } from '#web/state/notices.ts'
import { go, to } from '#web/state/route.ts'
import { me } from '#web/state/session.ts'
import { toast, trouble } from '#web/state/toasts.ts'
import { signOut } from '#web/vault/leave.ts'
import { lockHere } from '#web/vault/locking.ts'
import { queue } from '#web/vault/queue.ts'
import { moment } from '#web/words/format.ts'
import { say, tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

const words = {
  lock: say('Lock now', '立即锁定', 'Заблокировать'),
  lockNeedsCode: say(
    'Set a code first: without one, locking signs you out.',
    '请先设置解锁码：未设置时锁定会退出登录。',
    'Сначала задайте код: без него блокировка означает выход.',
  ),
  signOut: say('Sign out', '退出登录', 'Выйти'),
  notices: say('Notices', '提醒', 'Напоминания'),
  waiting: say('{n} waiting', '{n} 条待发送', 'ждут: {n}'),
}

const roles = {
  rm: say('Relationship manager', '客户经理', 'Клиентский менеджер'),
  lead: say('Team lead', '团队主管', 'Руководитель группы'),
  compliance: say('Compliance', '合规', 'Комплаенс'),
  admin: say('Administrator', '管理员', 'Администратор'),
  service: say('Service', '服务', 'Служба'),
}

/** Everything that has no tab: further screens by right, who is signed in, locking and leaving. */
export default function More() {
  const person = me.value
  useEffect(noticesSeen, [notices.value])
  if (!person) return null
  const waiting = queue.items.value.filter(({ state }) => state !== 'arrived').length
  const lock = (): void => {
    if (person.session?.pinSet) void lockHere().catch(trouble)
    else {
      toast(tell(words.lockNeedsCode))
      go('settings')
    }
  }
  return (
    <div class="stack">
      <h1>{tell(screens.more!.title)}</h1>
      <section class="paper">
        <p>
          <bdi>{person.name}</bdi>
        </p>
        <p class="small quiet">
          {tell(roles[person.role])} · <bdi>{person.email}</bdi>
        </p>
      </section>
      <nav class="paper" aria-label={tell(screens.more!.title)}>
        <ul class="list">
          {Object.entries(screens)
            .filter(([, screen]) => !screen.tab && screen.for(person))
            .map(([name, screen]) => (
              <li key={name}>
                <a class="line" href={to(name)}>
                  <Icon name={screen.icon} />
                  <span class="grow">{tell(screen.title)}</span>
                  {name === 'captures' && waiting > 0 && (
                    <span class="tag warn">{tell(words.waiting, { n: waiting })}</span>
                  )}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {notices.value.length > 0 && (
        <section class="paper stack">
          <h2>{tell(words.notices)}</h2>
          <ul class="list">
            {notices.value.map(({ id, at, text, client, urgent }) => (
              <li key={id} class="stack-tight line">
                <span class="grow">
                  <span class={urgent ? 'tag bad' : 'small quiet'}>{moment(at)}</span>
                  <br />
                  {client ? (
                    <a href={to('clients', client)}>
                      <bdi>{text}</bdi>
                    </a>
                  ) : (
                    <bdi>{text}</bdi>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="row">
        <button type="button" class="button" onClick={lock}>
          <Icon name="lock" /> {tell(words.lock)}
        </button>
        <button type="button" class="button bad" onClick={() => void signOut().catch(trouble)}>
          {tell(words.signOut)}
        </button>
      </div>
    </div>
  )
}
