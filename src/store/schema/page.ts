import type { CaptureConflict, CaptureKind, CaptureState } from '#domain/capture.ts'
import { blob, index, integer, primaryKey, sqliteTable, text } from '#drizzle'
import { at, id, json } from './columns.ts'

/**
 * One key pair per person: a device seals what is captured with the public key, and reads it again with the private
 * one, which it gets while its session is open. The private key lies here under the service's own seal.
 */
export const vaultKeys = sqliteTable('vault_keys', {
  userId: id('user').primaryKey(),
  publicKey: json<Readonly<Record<string, unknown>>>().notNull(),
  sealedPrivateKey: text().notNull(),
  createdAt: at().notNull(),
})

/** What a device captured, by the id it gave it: sent twice it is one. */
export const captures = sqliteTable(
  'captures',
  {
    userId: id('user').notNull(),
    id: id('capture').notNull(),
    kind: text().$type<CaptureKind>().notNull(),
    clientId: id('client'),
    /** By the clock of the device. */
    capturedAt: at().notNull(),
    receivedAt: at().notNull(),
    threadId: id('thread').notNull(),
    turnId: id('turn'),
    proposalId: id('proposal'),
    state: text().$type<CaptureState>().notNull(),
    conflict: json<CaptureConflict>(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index('captures_client').on(t.clientId),
    index('captures_proposal').on(t.proposalId),
  ],
)

/** Sound of a voice note, of its author alone until the contact it belongs to is saved. */
export const recordings = sqliteTable(
  'recordings',
  {
    id: id('recording').primaryKey(),
    userId: id('user').notNull(),
    clientId: id('client'),
    captureId: id('capture'),
    mime: text().notNull(),
    seconds: integer().notNull(),
    bytes: blob({ mode: 'buffer' }).$type<Uint8Array>().notNull(),
    transcript: text(),
    /** `device`, or the name of the model that wrote the transcript. */
    transcribedBy: text(),
    createdAt: at().notNull(),
  },
  (t) => [index('recordings_client').on(t.clientId), index('recordings_user').on(t.userId, t.createdAt)],
)
