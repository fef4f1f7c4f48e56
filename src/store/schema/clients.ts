import type { ClientKind, NameKind, Segment, Stage } from '#domain/client.ts'
import type { Language } from '#domain/language.ts'
import { index, integer, real, sqliteTable, text, uniqueIndex } from '#drizzle'
import { at, decimal, flag, id, json, minor, on, provenance } from './columns.ts'

export const clients = sqliteTable(
  'clients',
  {
    id: id('client').primaryKey(),
    kind: text().$type<ClientKind>().notNull(),
    /** Display name. */
    name: text().notNull(),
    rmId: id('user').notNull(),
    segment: text().$type<Segment>(),
    stage: text().$type<Stage>().notNull().default('active'),
    language: text().$type<Language>().notNull().default('en'),
    gender: text().$type<'female' | 'male'>(),
    firstName: text(),
    familyName: text(),
    patronymic: text(),
    title: text(),
    formOfAddress: text().$type<'formal' | 'familiar'>(),
    birthDate: on(),
    occupation: text(),
    sector: text(),
    registrationNo: text(),
    district: text(),
    city: text(),
    region: text(),
    country: text(),
    address: text(),
    clientSince: on(),
    lastContactOn: on(),
    contactEveryDays: integer(),
    notes: text(),
    revision: integer().notNull().default(1),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
    ...provenance(),
  },
  (t) => [
    index('clients_rm_contact').on(t.rmId, t.lastContactOn),
    index('clients_rm_name').on(t.rmId, t.name),
    index('clients_district').on(t.district),
    uniqueIndex('clients_external').on(t.source, t.externalId),
    index('clients_number').on(t.externalId),
    index('clients_batch').on(t.batchId),
  ],
)

/** Every name a client goes by; the display name is one of them. */
export const clientNames = sqliteTable(
  'client_names',
  {
    id: id('name').primaryKey(),
    clientId: id('client').notNull(),
    /** Copied from the client so that one index serves the search in one book. */
    rmId: id('user').notNull(),
    kind: text().$type<NameKind>().notNull(),
    text: text().notNull(),
    /** NFKD, marks off, lower case. */
    norm: text().notNull(),
    /** `norm` with every Han character spaced. */
    tok: text().notNull(),
    /** Latin transliteration of `norm`. */
    lat: text().notNull(),
    /** Sound keys of the words; null in the database until computed for a name of an older version. */
    keys: text().notNull(),
    /** Other spellings of the whole and its parts: simplified characters, syllables and words written together. */
    runs: text().notNull(),
  },
  (t) => [
    index('client_names_client').on(t.clientId),
    index('client_names_book').on(t.rmId, t.norm, t.lat),
    index('client_names_norm').on(t.norm),
    index('client_names_lat').on(t.lat),
  ],
)

/** Facts that suitability rules read; the field names are those of the suitability specification. */
export const clientProfiles = sqliteTable('client_profiles', {
  clientId: id('client').primaryKey(),
  baseCurrency: text(),
  usPerson: flag(),
  pep: flag(),
  deceased: flag(),
  vulnerable: flag(),
  doNotContact: flag(),
  complaintOpen: flag(),
  overIndebted: flag(),
  classification: text(),
  riskTolerance: integer(),
  riskLowestCategory: flag(),
  riskAssessedOn: on(),
  knowledge: json<Record<string, string>>(),
  tradedClasses: json<string[]>(),
  testsPassed: json<string[]>(),
  objectives: json<string[]>(),
  horizonMonths: integer(),
  lossCapacityMinor: minor(),
  liquidAssetsMinor: minor(),
  monthlyExpensesMinor: minor(),
  incomeMonthlyMinor: minor(),
  obligationsMonthlyMinor: minor(),
  netWorthMinor: minor(),
  legalCapacity: text(),
  marketingConsent: text(),
  dataRestriction: text(),
  adverseCredit: text(),
  demands: json<string[]>(),
  existingCover: json<string[]>(),
  sustainability: json<Record<string, unknown>>(),
  needs: json<{ need: string; gap: number; evidence?: string }[]>(),
})

/** Sanctions, AML and screening facts: read by the compliance role and by the rule engine, by nobody else. */
export const clientScreening = sqliteTable('client_screening', {
  clientId: id('client').primaryKey(),
  sanctionsStatus: text(),
  amlRestriction: text(),
  screenedOn: on(),
})

export const kyc = sqliteTable('kyc', {
  clientId: id('client').primaryKey(),
  status: text(),
  validUntil: on(),
  level: text(),
  reviewedOn: on(),
})

export const documents = sqliteTable(
  'documents',
  {
    id: id('document').primaryKey(),
    clientId: id('client').notNull(),
    kind: text().notNull(),
    status: text().$type<'on_file' | 'requested' | 'missing' | 'expired'>().notNull(),
    expiresOn: on(),
    requestedOn: on(),
    /** When it came: what came after a promise may show that it was kept. */
    receivedOn: on(),
    ...provenance(),
  },
  (t) => [index('documents_client').on(t.clientId), index('documents_batch').on(t.batchId)],
)

export const contacts = sqliteTable(
  'contacts',
  {
    id: id('contact').primaryKey(),
    clientId: id('client').notNull(),
    kind: text().$type<'phone' | 'email' | 'messenger' | 'person'>().notNull(),
    label: text(),
    value: text().notNull(),
    /** Digits of a phone, lower-case mail: what look-up compares. */
    norm: text().notNull(),
    preferred: flag().notNull().default(false),
    ...provenance(),
  },
  (t) => [
    index('contacts_client').on(t.clientId),
    index('contacts_norm').on(t.norm),
    index('contacts_batch').on(t.batchId),
  ],
)

export const relations = sqliteTable(
  'relations',
  {
    id: id('relation').primaryKey(),
    fromId: id('client').notNull(),
    toId: id('client'),
    /** Name of a related party that is no client. */
    toName: text(),
    kind: text().notNull(),
    sharePct: decimal(),
    ...provenance(),
  },
  (t) => [
    index('relations_from').on(t.fromId),
    index('relations_to').on(t.toId),
    index('relations_batch').on(t.batchId),
  ],
)

export const consents = sqliteTable(
  'consents',
  {
    id: id('consent').primaryKey(),
    clientId: id('client').notNull(),
    kind: text().notNull(),
    status: text().$type<'granted' | 'refused' | 'withdrawn'>().notNull(),
    channel: text(),
    givenOn: on(),
    ...provenance(),
  },
  (t) => [index('consents_client').on(t.clientId), index('consents_batch').on(t.batchId)],
)

/** Life and business facts with their source and how sure they are (0 to 1). */
export const facts = sqliteTable(
  'facts',
  {
    id: id('fact').primaryKey(),
    clientId: id('client').notNull(),
    kind: text().notNull(),
    text: text().notNull(),
    on: on(),
    confidence: real().notNull().default(1),
    sourceKind: text().notNull(),
    sourceRef: text(),
    recordedAt: at().notNull(),
    ...provenance(),
  },
  (t) => [index('facts_client').on(t.clientId), index('facts_batch').on(t.batchId)],
)
