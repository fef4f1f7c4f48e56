import { sentenceOf } from '#web/state/toasts.ts'
import { say, tell } from '#web/words/tell.ts'
import { Icon } from './icon.tsx'

const words = {
  retry: say('Try again', '重试', 'Повторить'),
  loading: say('Loading…', '加载中…', 'Загрузка…'),
}

/** What stands where something could not be read. */
export const Trouble = ({ error, onRetry }: Readonly<{ error: unknown; onRetry?: () => void }>) => (
  <div class="paper stack" role="alert">
    <p>{sentenceOf(error)}</p>
    {onRetry && (
      <div>
        <button type="button" class="button" onClick={onRetry}>
          <Icon name="retry" /> {tell(words.retry)}
        </button>
      </div>
    )}
  </div>
)

/** What stands while something is read; it keeps the room, so that nothing jumps. */
export const Loading = () => (
  <p class="paper quiet" aria-busy="true">
    {tell(words.loading)}
  </p>
)
