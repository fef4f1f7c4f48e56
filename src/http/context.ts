import type { Context } from 'hono'
import type { Assistant } from '#agent/assistant.ts'
import type { AgentDeps } from '#agent/context.ts'
import type { Transcriber } from '#agent/transcribe.ts'
import type { Actor } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import type { OidcSettings } from './oidc.ts'
import type { PageFiles } from './page-routes.ts'
import type { Limits } from './rate-limit.ts'
import type { Identity } from './sign-in.ts'

/** What the HTTP surface is made from. */
export type HttpDeps = Readonly<{
  agent: AgentDeps
  assistant: Assistant
  /** Runs once a request is known to come from this person. */
  signedIn(actor: Actor): Promise<void>
  report(error: unknown, reference: string): void
  /** Who answers: `built-in` or the name of the model. */
  answeredBy: string
  mode: 'demo' | 'bank'
  limits: Limits
  /** How many proxies of one's own stand before the service. */
  proxyHops: number
  /** What the service seals with; the same for every process on one database. */
  secret(): Promise<string>
  /** Address under which people reach the service; that of the request where absent. */
  publicUrl?: string
  /** Where people sign in with the bank's account; absent where that is not set up. */
  oidc?: OidcSettings
  cookies: Readonly<{ secure: boolean; secret?: string }>
  /** Writes voice notes down; they stay notes with sound where there is none. */
  transcriber?: Transcriber
  /** The built phone page; a plain sentence stands at `/` where there is none. */
  page?: PageFiles
  /** Lets programs of this machine sign in as anyone of the demo book; absent elsewhere. */
  localKey?: string
}>

export type HttpEnv = {
  Variables: {
    /** Set behind `requireActor`. */
    actor: Actor
    /** The token or session behind it, set there too. */
    identity: Identity
    /** How the request signed in: a cookie is sent by browsers on their own, a bearer token is not. */
    by: 'cookie' | 'bearer'
    language: Language
  }
}
export type HttpContext = Context<HttpEnv>
