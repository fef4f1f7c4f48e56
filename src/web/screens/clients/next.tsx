import type { ClientPage } from '#http/views.ts'
import { begin } from '#web/state/conversation.ts'
import { tidy } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './clients-words.ts'

/** What to do next, the most owed first, each with its reason and one tap to begin. */
export const Next = ({ page: { actions } }: Readonly<{ page: ClientPage }>) => (
  <section class="paper stack" aria-labelledby="next">
    <h2 id="next">{tell(words.next)}</h2>
    {actions.length === 0 && <p class="quiet">{tell(words.noNext)}</p>}
    <ul class="list">
      {actions.map((action) => (
        <li class="money" key={action.id}>
          <span class="grow">
            <bdi>{action.title}</bdi>
            <span class="small quiet block">{tidy(action.reason)}</span>
          </span>
          <button type="button" class="button" onClick={() => begin(action.say)}>
            {tell(words.begin)}
          </button>
        </li>
      ))}
    </ul>
  </section>
)
