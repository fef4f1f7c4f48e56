import type { webApi } from '@slack/bolt'
import type { Assistant } from '#agent/assistant.ts'
import type { AgentDeps } from '#agent/context.ts'
import type { Actor } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'

/** What the settings say about Slack. */
export type SlackConfig = Readonly<{
  signingSecret: string
  /** Token of the one workspace; absent where workspaces install the app by themselves. */
  botToken?: string
  /** Token of the connection that Socket Mode opens. */
  appToken?: string
  oauth?: Readonly<{ clientId: string; clientSecret: string; stateSecret: string }>
  /** Address of the page, for links to what is too long for a message. */
  publicUrl?: string
  /** Base address of the Web API, for tests and the sandbox. */
  apiUrl?: string
}>

/** What every part of the surface works with. */
export type SlackDeps = Readonly<{
  agent: AgentDeps
  assistant: Assistant
  /** Answers at once without a language model; absent where `assistant` needs none either. */
  builtIn?: Assistant
  config: SlackConfig
  /** Brings the clock of a person's book; must have run before anything is done for them. */
  signedIn(actor: Actor): Promise<void>
  /** Takes an unexpected error with the reference that the user reads. */
  report(error: unknown, reference: string): void
}>

/** Who asks: a person of ours behind a user of a workspace, at this moment. */
export type Asker = Readonly<{
  actor: Actor
  team: string
  slackUser: string
  /** Language of the person's Slack, of ours where Slack's is none we speak. */
  language: Language
  client: webApi.WebClient
}>
