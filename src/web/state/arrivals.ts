import { arrivalWords, look } from '#web/screens/captures/captures-words.ts'
import { queue } from '#web/vault/queue.ts'
import { tell } from '#web/words/tell.ts'
import { go, route } from './route.ts'
import { toast } from './toasts.ts'

/** Tells what a capture came to when it arrives, whichever screen is open. */
export function startArrivals(): void {
  let before = new Map<string, string>()
  queue.items.subscribe((items) => {
    for (const { id, state, result } of items) {
      if (before.get(id) !== 'sending' || (state !== 'arrived' && state !== 'stopped')) continue
      // Who looks at the list sees it there.
      if (route.value.screen === 'captures') continue
      const came = state === 'stopped' ? 'stopped' : (result?.state ?? 'received')
      const wrong = came === 'stopped' || came === 'refused'
      toast(tell(arrivalWords[came]), wrong ? 'trouble' : 'done', {
        label: tell(look),
        run: () => go('captures'),
      })
    }
    before = new Map(items.map(({ id, state }) => [id, state]))
  })
}
