import { z } from 'zod'
import { changeSchema, tokenSchema } from '../account-routes.ts'
import { actSchema } from '../act-routes.ts'
import { auditSearch } from '../audit-routes.ts'
import { briefQuery } from '../brief-routes.ts'
import { captureBody, capturesQuery } from '../capture-routes.ts'
import { chatSchema } from '../chat-routes.ts'
import { clientQuery, clientSearch, clientsQuery } from '../client-routes.ts'
import { draftsQuery } from '../draft-routes.ts'
import { noticesQuery, seenSchema } from '../notice-routes.ts'
import { approveSchema, declineSchema, editSchema, proposalsQuery } from '../proposal-routes.ts'
import { recordingQuery } from '../recording-routes.ts'
import { linkSchema, localSchema, pinSchema, unlockSchema } from '../session-routes.ts'
import { suggestionQuery } from '../suggestion-routes.ts'
import { threadsQuery } from '../thread-routes.ts'
import * as answers from './answers.ts'
import { name, ok, oneProposal } from './shapes.ts'

export const tags = {
  service: 'The service itself',
  access: 'Signing in, sessions and tokens',
  chat: 'The assistant and its conversations',
  cards: 'Cards that wait for a decision',
  clients: 'Clients and the day',
  capture: 'What devices note, with or without signal',
  drafts: 'Drafts, which nothing sends',
  oversight: 'Teams and the audit trail',
} as const

/** An answer that is no JSON: its media type and what it holds. */
export type Plain = Readonly<{ type: string; holds: string; events?: z.ZodType }>

/** What a route takes and answers; who may use it stands in the table of access. */
export type Operation = Readonly<{
  tag: keyof typeof tags
  summary: string
  query?: z.ZodObject
  body?: z.ZodType | Readonly<{ types: readonly string[]; holds: string }>
  /** Absent where a browser is sent elsewhere. */
  answer?: z.ZodType | Plain
  /** 200 where absent. */
  status?: 200 | 201 | 303
}>

const stream: Plain = {
  type: 'text/event-stream',
  holds: 'Each line that begins with "data: " holds one StreamPart as JSON; the last one is "data: [DONE]".',
  events: answers.chunk,
}
const up = name('Up', z.object({ status: z.literal('ok') }))
const advice = clientQuery.extend({ on: z.iso.date().optional(), product: z.string().optional() })
const ended = name('Ended', z.object({ ended: z.number().int() }))

/** Every route of the service, by method and path. */
export const operations: Readonly<Record<string, Operation>> = {
  'GET /healthz': { tag: 'service', summary: 'Whether the process answers', answer: up },
  'GET /readyz': { tag: 'service', summary: 'Whether the database answers too', answer: up },
  'GET /openapi.json': {
    tag: 'service',
    summary: 'This document',
    answer: { type: 'application/json', holds: 'An OpenAPI 3.1 document' },
  },

  'GET /signin': {
    tag: 'access',
    summary: 'Uses up a one-time link and begins a session',
    query: linkSchema,
    status: 303,
  },
  'POST /signin': {
    tag: 'access',
    summary: 'The same from a form or a program',
    body: linkSchema,
    answer: ok,
  },
  'GET /signin/oidc': { tag: 'access', summary: 'Leads to the sign-in of the bank', status: 303 },
  'GET /signin/oidc/callback': { tag: 'access', summary: 'Comes back from there', status: 303 },
  'POST /api/local-token': {
    tag: 'access',
    summary: 'A token for a program of this machine, in the demo',
    body: localSchema,
    answer: answers.localToken,
  },
  'GET /api/session-state': {
    tag: 'access',
    summary: 'How the session of this browser stands',
    answer: answers.sessionState,
  },
  'POST /api/signout': { tag: 'access', summary: 'Ends this session or token', answer: ok },
  'POST /api/lock': { tag: 'access', summary: 'Locks this session until its code is entered', answer: ok },
  'POST /api/unlock': { tag: 'access', summary: 'Opens it again', body: unlockSchema, answer: ok },
  'PUT /api/pin': { tag: 'access', summary: 'Sets the code', body: pinSchema, answer: ok },
  'DELETE /api/pin': {
    tag: 'access',
    summary: 'Takes the code away',
    body: pinSchema.pick({ current: true }),
    answer: ok,
  },
  'GET /api/vault': {
    tag: 'access',
    summary: 'The key pair of what a device keeps of this person',
    answer: answers.vault,
  },
  'GET /api/me': { tag: 'access', summary: 'Who asks, and what they may', answer: answers.me },
  'PATCH /api/me': { tag: 'access', summary: 'Changes settings', body: changeSchema, answer: answers.me },
  'GET /api/sessions': { tag: 'access', summary: 'Live sessions', answer: answers.sessions },
  'DELETE /api/sessions': { tag: 'access', summary: 'Ends every session and token', answer: ended },
  'DELETE /api/sessions/:id': { tag: 'access', summary: 'Ends one session', answer: ok },
  'GET /api/tokens': { tag: 'access', summary: 'Live tokens', answer: answers.tokens },
  'POST /api/tokens': {
    tag: 'access',
    summary: 'Makes a token of chosen rights, and shows it this once',
    body: tokenSchema,
    answer: answers.newToken,
    status: 201,
  },
  'DELETE /api/tokens/:id': { tag: 'access', summary: 'Ends one token', answer: ok },

  'POST /api/chat': {
    tag: 'chat',
    summary: 'Says something to the assistant; the same requestKey again joins the same answer',
    body: chatSchema,
    answer: stream,
  },
  'POST /api/acts': {
    tag: 'chat',
    summary: 'Calls one tool as a form or a button does; the same requestKey again is the same call',
    body: actSchema,
    answer: answers.act,
  },
  'GET /api/threads': {
    tag: 'chat',
    summary: 'Conversations, newest first',
    query: threadsQuery,
    answer: answers.threads,
  },
  'GET /api/threads/:id': {
    tag: 'chat',
    summary: 'One conversation with its cards',
    answer: answers.thread,
  },
  'GET /api/threads/:id/turns/:turn': {
    tag: 'chat',
    summary: 'Joins an answer that runs, or tells one that is over again',
    answer: stream,
  },
  'POST /api/threads/:id/undo': {
    tag: 'chat',
    summary: 'Takes back the newest write of a conversation',
    answer: oneProposal,
  },

  'GET /api/proposals': {
    tag: 'cards',
    summary: 'Cards that this person sees; for=me: those that wait for them',
    query: proposalsQuery,
    answer: answers.proposals,
  },
  'GET /api/proposals/:id': { tag: 'cards', summary: 'One card', answer: oneProposal },
  'POST /api/proposals/:id/approve': {
    tag: 'cards',
    summary: 'Approves the card that was seen, once',
    body: approveSchema,
    answer: oneProposal,
  },
  'POST /api/proposals/:id/decline': {
    tag: 'cards',
    summary: 'Declines or withdraws it',
    body: declineSchema,
    answer: oneProposal,
  },
  'POST /api/proposals/:id/edit': {
    tag: 'cards',
    summary: 'Changes lines of one’s own card',
    body: editSchema,
    answer: oneProposal,
  },
  'POST /api/proposals/:id/undo': {
    tag: 'cards',
    summary: 'Takes a saved card back while that is possible',
    answer: oneProposal,
  },

  'GET /api/brief': {
    tag: 'clients',
    summary: 'The brief of a day',
    query: briefQuery,
    answer: answers.brief,
  },
  'GET /api/suggestions': {
    tag: 'clients',
    summary: 'What one might ask now',
    query: suggestionQuery,
    answer: answers.suggestions,
  },
  'GET /api/notices': {
    tag: 'clients',
    summary: 'What the assistant tells by itself',
    query: noticesQuery,
    answer: answers.notices,
  },
  'POST /api/notices/seen': { tag: 'clients', summary: 'Was shown', body: seenSchema, answer: ok },
  'GET /api/clients': {
    tag: 'clients',
    summary: 'Clients of today’s meetings and last contacts',
    query: clientsQuery,
    answer: answers.clientHits,
  },
  'POST /api/clients/search': {
    tag: 'clients',
    summary: 'Finds clients as one types, across scripts',
    body: clientSearch,
    answer: answers.clientHits,
  },
  'GET /api/clients/:id': {
    tag: 'clients',
    summary: 'A client with history and what to do next',
    query: clientQuery,
    answer: answers.clientPage,
  },
  'GET /api/clients/:id/advice.html': {
    tag: 'clients',
    summary: 'The file of advice, to print',
    query: advice,
    answer: { type: 'text/html', holds: 'A page' },
  },
  'GET /api/meetings/:file': {
    tag: 'clients',
    summary: 'A meeting as ID.ics',
    answer: { type: 'text/calendar', holds: 'An iCalendar file' },
  },

  'POST /api/captures': {
    tag: 'capture',
    summary: 'Takes in what a device noted, once per id',
    body: captureBody,
    answer: answers.capture,
  },
  'GET /api/captures': {
    tag: 'capture',
    summary: 'One’s own captures, newest first',
    query: capturesQuery,
    answer: answers.captures,
  },
  'GET /api/captures/:id': { tag: 'capture', summary: 'What came of one', answer: answers.capture },
  'PUT /api/recordings/:id': {
    tag: 'capture',
    summary: 'Keeps the sound of a voice note, once per id',
    query: recordingQuery,
    body: {
      types: ['audio/webm', 'audio/mp4', 'audio/ogg', 'audio/wav', 'audio/mpeg'],
      holds: 'The sound, of 10 MiB and 10 minutes at most',
    },
    answer: answers.recording,
  },
  'GET /api/recordings/:id': {
    tag: 'capture',
    summary: 'The sound: for its author, and once it is saved for who sees the client',
    answer: { type: 'audio/*', holds: 'The sound' },
  },

  'GET /api/drafts': {
    tag: 'drafts',
    summary: 'One’s own drafts, newest first',
    query: draftsQuery,
    answer: answers.drafts,
  },
  'GET /api/drafts/:file': {
    tag: 'drafts',
    summary: 'A draft as ID or ID.json, or to be taken along: ID.eml, ID.txt, ID.mailto',
    answer: answers.oneDraft,
  },

  'GET /api/team': { tag: 'oversight', summary: 'Clocks and results of a team', answer: answers.team },
  'POST /api/audit/search': {
    tag: 'oversight',
    summary: 'Searches the audit trail, page by page',
    body: auditSearch,
    answer: answers.trail,
  },
  'GET /api/audit/export': {
    tag: 'oversight',
    summary: 'The whole trail, which verifies by itself',
    answer: {
      type: 'application/x-ndjson',
      holds: 'One entry a line; the last line holds their number and the head of the chain',
    },
  },
}
