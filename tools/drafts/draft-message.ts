import { z } from 'zod'
import { composeDraft } from '#domain/drafts/compose.ts'
import { draftFactNames } from '#domain/drafts/facts.ts'
import { draftChannelSchema, draftMannerSchema, draftPurposeSchema } from '#domain/drafts/purposes.ts'
import { restyled } from '#domain/drafts/restyle.ts'
import { DomainError } from '#domain/errors.ts'
import { languageSchema } from '#domain/language.ts'
import { originSchema } from '#domain/origin.ts'
import { outcomes } from '#domain/suitability/vocabulary.ts'
import { cardOf } from '../client-card.ts'
import { serviceFacts } from '../complaint-letter.ts'
import { defineTool } from '../define.ts'
import { invitedTo } from '../invitation.ts'
import { productArgument } from '../product-shapes.ts'
import { lawful, namesOf } from '../recommending.ts'
import { choosePurpose, draftFacts, mailAddress, recipientOf, senderOf } from '../record-facts.ts'
import { clientArgument, clientShape, defined, toClient } from '../shapes.ts'
import { noteOf } from '../statements.ts'
import { told, wordingOf } from '../wording.ts'

export default defineTool({
  name: 'draft_message',
  area: 'drafts',
  risk: 'draft',
  title: { en: 'Writing a draft', zh: '正在起草', ru: 'Пишу черновик' },
  description:
    'Writes and keeps a draft to a client from the record and a recipe; nothing is sent. `note` is what the user wants said. ' +
    '`recommends` names products to propose: their statements are added and locked. To word it yourself give `text` (the whole letter with its greeting and signature, facts only from tool results) and `subject`.',
  input: z.object({
    client: clientArgument,
    purpose: draftPurposeSchema.optional().describe('Chosen from the record where absent'),
    channel: draftChannelSchema.optional(),
    language: languageSchema.optional().describe("The client's language where absent"),
    note: z.string().trim().min(1).max(2000).optional(),
    subject: z.string().trim().min(1).max(200).optional(),
    text: z.string().trim().min(1).max(8000).optional(),
    manner: z.array(draftMannerSchema).min(1).max(2).optional().describe('How it is to read'),
    meeting: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('A meeting with the client whose calendar file goes along: its id or words'),
    recommends: z
      .array(productArgument)
      .min(1)
      .max(3)
      .optional()
      .describe('Products the letter proposes; only with a verdict that passes'),
  }),
  output: z.object({
    draft: z.string(),
    client: clientShape,
    purpose: draftPurposeSchema,
    channel: draftChannelSchema,
    language: languageSchema,
    recipient: z.string().optional(),
    subject: z.string(),
    body: z.string(),
    based_on: z.array(originSchema),
    missing: z.array(z.string()),
    /** The meeting whose calendar file goes along. */
    meeting: z.string().optional(),
    recommends: z.array(z.object({ id: z.string(), name: z.string(), outcome: z.enum(outcomes) })).optional(),
    /** How many products were taken out of the words for want of a verdict, with their sentences. */
    struck: z.number().int().optional(),
    wording: z
      .object({
        outcome: z.enum(['warn', 'block']),
        findings: z.array(z.object({ family: z.string(), message: z.string() })),
      })
      .optional(),
    sent: z.literal(false),
  }),
  examples: [
    { language: 'en', say: 'draft a follow-up to Anna Keller', input: { client: 'Anna Keller' } },
    {
      language: 'en',
      say: 'write John Smith a thank-you note',
      input: { client: 'John Smith', purpose: 'thanks' },
    },
    {
      language: 'en',
      say: 'mail Orion Logistics about the missing papers',
      input: { client: 'Orion Logistics', purpose: 'missing_papers' },
    },
    {
      language: 'en',
      say: 'apologise to Maria Rossi for the delay',
      input: { client: 'Maria Rossi', purpose: 'apology' },
    },
    { language: 'zh', say: '给王伟写一封跟进邮件', input: { client: '王伟' } },
    { language: 'zh', say: '给李娜起草一封感谢信', input: { client: '李娜', purpose: 'thanks' } },
    { language: 'zh', say: '通知张敏存款快到期了', input: { client: '张敏', purpose: 'maturity_ahead' } },
    {
      language: 'ru',
      say: 'напиши письмо Петрову после встречи',
      input: { client: 'Петрову', purpose: 'after_meeting' },
    },
    { language: 'ru', say: 'подготовь черновик письма Ковалёвой', input: { client: 'Ковалёвой' } },
    {
      language: 'ru',
      say: 'извинись перед Соколовым за задержку',
      input: { client: 'Соколовым', purpose: 'apology' },
    },
  ],
  run: async (said, context) => {
    const { actor, me, language: spoken, newId, saveDraft, today } = context
    const { found, card } = await cardOf(said.client, context)
    const purpose = said.purpose ?? choosePurpose(card, today)
    const channel = said.channel ?? 'email'
    const manner = said.manner ?? []
    const meeting = await invitedTo(said.meeting, found, context)
    const language = said.language ?? card.language
    const law = await lawful(said, card, language, context)
    if (law.recommends.length > 0 && channel === 'message') throw new DomainError('recommend_channel')
    const known = draftFacts(card, purpose, today, actor.zone)
    const facts = { ...known.facts, ...defined(await serviceFacts(purpose, card, said, context)) }
    const { origins } = known
    const compose = (note: string) =>
      composeDraft({
        purpose,
        language,
        channel,
        recipient: recipientOf(card),
        sender: senderOf(me, language),
        facts,
        today,
        ...(note === '' ? {} : { note, note_only: said.purpose === undefined && said.note !== undefined }),
        other_names: card.relations.map((relation) => relation.name),
        shorter: manner.includes('shorter'),
        warmer: manner.includes('warmer'),
      })
    const written = compose(said.text === undefined ? noteOf(law, language) : (law.note ?? ''))
    // Where the user's words cannot stand in the letter, its products are brought up all the same.
    const left = law.recommends.length > 0 && written.missing.includes('note')
    const composed = left ? compose(noteOf({ recommends: law.recommends, noted: [] }, language)) : written
    const missing = said.text === undefined ? written.missing : []
    const recommended = law.recommends.map(({ product }) => product.id)
    const subject = law.subject ?? composed.subject
    // The recipe has warm lines of its own.
    const letter = restyled(
      law.text ?? composed.body,
      law.text ? manner : manner.filter((each) => each === 'shorter'),
      language,
    )
    const body = [letter, law.statements].filter(Boolean).join('\n\n')
    const wording = await wordingOf({ subject, body, channel, recommends: recommended }, card, context)
    const draft = await saveDraft({
      ...defined({ recipient: channel === 'email' ? mailAddress(card) : undefined }),
      id: newId('draft'),
      clientId: card.id,
      purpose,
      channel,
      language,
      subject,
      body,
      origins,
      missing,
      ...defined({ meetingId: meeting?.id }),
      ...(recommended.length === 0 ? {} : { recommends: recommended, disclosures: law.statements }),
      findings: wording.findings,
      outcome: wording.outcome,
    })
    return defined({
      draft: draft.id,
      client: toClient(found, actor),
      purpose,
      channel,
      language,
      recipient: draft.recipient,
      subject: draft.subject,
      body: draft.body,
      based_on: [...draft.origins],
      // Said in the user's language: what is missing is for them, the letter is for the client.
      missing: missing.map((fact) => draftFactNames[fact][spoken]),
      meeting: meeting?.id,
      recommends: recommended.length === 0 ? undefined : namesOf(law, spoken),
      struck: law.struck === 0 ? undefined : law.struck,
      wording: wording.outcome === 'pass' ? undefined : told(wording),
      sent: false as const,
    })
  },
})
