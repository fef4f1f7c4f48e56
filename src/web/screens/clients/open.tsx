import { recordWord } from '#domain/record-words.ts'
import type { ClientPage } from '#http/views.ts'
import { dateOf, day, moment, today } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { words } from './clients-words.ts'
import { From, Section } from './section.tsx'

/** What is open with the client, from both sides. */
export function Open({ card }: Readonly<{ card: ClientPage['card'] }>) {
  const { open_requests: requests, open_promises: promises, open_tasks: tasks } = card
  return (
    <Section title={tell(words.open)} size={requests.length + promises.length + tasks.length} open>
      <ul class="list">
        {requests.map((request) => (
          <li class="entry" key={request.id}>
            <p class="row">
              <span class={request.kind === 'complaint' ? 'tag bad' : 'tag'}>
                {recordWord(request.kind, language.value)}
              </span>
              <span class="small quiet number">{day(dateOf(request.received_at))}</span>
              <From origin={request.origin} />
            </p>
            <bdi>{request.subject}</bdi>
          </li>
        ))}
        {promises.map((promise) => (
          <li class="entry" key={promise.id}>
            <p class="row">
              <span class="tag">{tell(promise.owed_by === 'bank' ? words.ours : words.theirs)}</span>
              <Due on={promise.due_on} />
              <From origin={promise.origin} />
            </p>
            <bdi>{promise.text}</bdi>
          </li>
        ))}
        {tasks.map((task) => (
          <li class="entry" key={task.id}>
            <p class="row">
              <span class="tag">{tell(words.task)}</span>
              {task.due_at ? (
                <span class="small quiet number">{moment(task.due_at)}</span>
              ) : (
                <Due on={task.due_on} />
              )}
              <From origin={task.origin} />
            </p>
            <bdi>{task.text}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Due = ({ on }: Readonly<{ on?: string | undefined }>) =>
  on === undefined ? null : (
    <>
      <span class="small quiet number">{tell(words.due, { on: day(on) })}</span>
      {on < today() && <span class="tag bad">{tell(words.late)}</span>}
    </>
  )
