import type { CaptureConflict } from '#domain/capture.ts'
import { valueAsRead } from '#domain/card-words.ts'
import { moment } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { fieldNames, words } from './captures-words.ts'

/** What the person saw, what stands there now and what they want, side by side. */
export const Conflict = ({ conflict }: Readonly<{ conflict: CaptureConflict }>) => (
  <section class="paper stack conflict">
    <p>{tell(words.conflict, { at: moment(conflict.seenAsOf) })}</p>
    {conflict.fields.length > 0 && (
      <div class="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{tell(words.field)}</th>
              <th scope="col">{tell(words.seen)}</th>
              <th scope="col">{tell(words.now)}</th>
              <th scope="col">{tell(words.yours)}</th>
            </tr>
          </thead>
          <tbody>
            {conflict.fields.map(({ name, seen, now, yours }) => (
              <tr key={name}>
                <th scope="row">{fieldNames[name] ? tell(fieldNames[name]) : name}</th>
                <Value name={name} value={seen} />
                <Value name={name} value={now} />
                <Value name={name} value={yours} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)

const Value = ({ name, value }: Readonly<{ name: string; value: string | undefined }>) => (
  <td>
    <bdi>{value === undefined ? tell(words.nothing) : valueAsRead({ key: name }, value, language.value)}</bdi>
  </td>
)
