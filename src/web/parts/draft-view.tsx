import { messages } from '#domain/communications/lists/messages.ts'
import { draftFactNames } from '#domain/drafts/facts.ts'
import type { Localised } from '#domain/language.ts'
import type { MessageView } from '#http/views.ts'
import { to } from '#web/state/route.ts'
import { language, say, tell } from '#web/words/tell.ts'
import { Icon } from './icon.tsx'
import './draft-view.css'

type Draft = NonNullable<MessageView['drafts']>[number]

const words = {
  draftFor: say('Draft to {client}', '致{client}的草稿', 'Черновик: {client}'),
  to: say('To', '收件人', 'Кому'),
  noRecipient: say('no address on record', '无收件地址', 'адреса нет'),
  subject: say('Subject', '主题', 'Тема'),
  locked: say('Locked, stays word for word', '已锁定，须逐字保留', 'Закреплено, сохраняется дословно'),
  findings: say('Wording', '措辞提示', 'Формулировки'),
  blocked: say(
    'This wording cannot be sent; change the text first.',
    '此措辞不能发送，请先修改文本。',
    'С такими формулировками отправить нельзя; сначала измените текст.',
  ),
  missing: say('Still missing: {facts}', '尚缺：{facts}', 'Не хватает: {facts}'),
  open: say('Open draft', '打开草稿', 'Открыть черновик'),
  nothingSent: say('A draft; nothing is sent.', '仅为草稿，未发送。', 'Это черновик; ничего не отправлено.'),
}

/** The locked statements, where the text ends with them; and the text before them. */
export function partsOfDraft({ body, disclosures = '' }: Pick<Draft, 'body' | 'disclosures'>) {
  const whole = body.trimEnd()
  return disclosures !== '' && whole.endsWith(disclosures)
    ? { free: whole.slice(0, whole.length - disclosures.length).trimEnd(), locked: disclosures }
    : { free: whole, locked: '' }
}

const findingWords: Readonly<Record<string, Localised>> = messages

/** What a finding says, in the reader's language: it was kept in the one of the turn that made the draft. */
export const messageOf = ({ family, message }: Readonly<{ family: string; message: string }>): string =>
  findingWords[family]?.[language.value] ?? message

/** What the wording check found, each sentence once. */
export const findingsOf = ({ findings = [] }: Pick<Draft, 'findings'>): string[] => [
  ...new Set(
    findings.flatMap((finding) => {
      const { family, message } = (finding ?? {}) as { family?: unknown; message?: unknown }
      return typeof message === 'string' ? [messageOf({ family: String(family), message })] : []
    }),
  ),
]

const factNames: Readonly<Record<string, Localised>> = draftFactNames

/** Facts that a draft lacks, as people call them. */
export const missingOf = ({ missing }: Pick<Draft, 'missing'>): string =>
  missing.map((fact) => factNames[fact]?.[language.value] ?? fact).join(language.value === 'zh' ? '、' : ', ')

/** A draft as it stands: head, text, what is locked, found and missing, and the way to where it is worked on. */
export function DraftView({ draft }: Readonly<{ draft: Draft }>) {
  const { free, locked } = partsOfDraft(draft)
  const findings = findingsOf(draft)
  const title = tell(words.draftFor, { client: draft.clientName })
  return (
    <article class="paper draft stack" aria-label={title}>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <dl class="draft-head">
        <div>
          <dt>{tell(words.to)}</dt>
          <dd>
            <bdi>{draft.recipient ?? tell(words.noRecipient)}</bdi>
          </dd>
        </div>
        {draft.subject !== '' && (
          <div>
            <dt>{tell(words.subject)}</dt>
            <dd>
              <bdi>{draft.subject}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <div class="draft-body" lang={draft.language} dir="auto">
        {free}
      </div>
      {locked !== '' && (
        <section class="draft-locked" aria-label={tell(words.locked)}>
          <p class="small row">
            <Icon name="lock" size={16} /> {tell(words.locked)}
          </p>
          <div class="draft-body" lang={draft.language} dir="auto">
            {locked}
          </div>
        </section>
      )}
      {findings.length > 0 && (
        <section class={draft.outcome === 'block' ? 'draft-findings bad' : 'draft-findings'}>
          <strong>{tell(words.findings)}</strong>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
          {draft.outcome === 'block' && <p>{tell(words.blocked)}</p>}
        </section>
      )}
      {draft.missing.length > 0 && <p class="small">{tell(words.missing, { facts: missingOf(draft) })}</p>}
      <div class="row between">
        <span class="small quiet">{tell(words.nothingSent)}</span>
        <a class="button" href={to('drafts', draft.id)}>
          {tell(words.open)}
        </a>
      </div>
    </article>
  )
}
