import { mailOfDraft } from '#documents/take-draft.ts'
import type { DraftRow } from '#store/port.ts'
import { directWith } from './posting.ts'
import type { Pressed } from './pressed.ts'
import { clip, oneLine } from './render/text.ts'

const uploadMillis = 10_000

/**
 * Hands the draft to its author as a mail file, in the thread of the draft or in the direct conversation; throws
 * draft_blocked.
 */
export async function uploadDraft({ asker, place }: Pressed, draft: DraftRow): Promise<void> {
  const { client, actor } = asker
  const mail = await mailOfDraft(draft, actor)
  const filename = `${draft.id}.eml`
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
    filename,
    length: mail.byteLength,
  })
  if (url === undefined || id === undefined) throw new Error('no address to upload to')
  const answered = await fetch(url, {
    method: 'POST',
    body: mail.slice().buffer,
    redirect: 'manual',
    signal: AbortSignal.timeout(uploadMillis),
  })
  if (!answered.ok) throw new Error(`the upload was answered with ${answered.status}`)
  // A letter to a client is for its author: from a channel it goes to the direct conversation.
  const here = place.channel?.startsWith('D') === true && place.thread !== undefined
  await client.files.completeUploadExternal({
    files: [{ id, title: clip(oneLine(draft.subject || filename), 200) }],
    ...(here && place.channel !== undefined && place.thread !== undefined
      ? { channel_id: place.channel, thread_ts: place.thread }
      : { channel_id: await directWith(asker) }),
  })
}
