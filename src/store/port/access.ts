import type { Actor, Scope } from '#domain/actor.ts'
import type { Id, UserId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'

/** How a request may prove whose it is: a program by a bearer token, a browser by the session in its cookie. */
export type Proof = 'bearer' | 'session'

/** Who holds a live token or session, and how it stands. */
export type SignedIn = Readonly<{
  /** With the scopes of the token, where it has any. */
  actor: Actor
  id: Id<'token'>
  createdAt: Instant
  /** When it was last used, to the minute; when it was made where it never was. */
  seenAt: Instant
  expiresAt?: Instant
  lockedAt?: Instant
  /** Stored form of the code that unlocks the person's sessions. */
  pinHash?: string
}>

/** A live token or session as its owner reads it; nothing of its text is kept. */
export type TokenRow = Readonly<{
  id: Id<'token'>
  label?: string
  scopes?: readonly Scope[]
  createdAt: Instant
  seenAt?: Instant
  expiresAt?: Instant
  lockedAt?: Instant
}>

/** Sessions and tokens while they live: how they stand, what their owner does with them. */
export type Access = Readonly<{
  /** Undefined where no live one of this kind has this text. */
  signedIn(token: string, proof: Proof): Promise<SignedIn | undefined>
  /** Keeps that it was used, at most once a minute. */
  seen(held: SignedIn): Promise<void>
  /** The live ones of a person, newest first. */
  list(owner: UserId, proof: Proof): Promise<readonly TokenRow[]>
  /** Ends one; false where this person holds no such live one. `by` is for the trail. */
  end(owner: UserId, proof: Proof, id: Id<'token'>, by: string): Promise<boolean>
  /** Ends every session of a person, and their sign-in links and tokens with them; answers how many sessions. */
  endAll(owner: UserId): Promise<number>
  lock(id: Id<'token'>): Promise<void>
  /**
   * Counts a try at the code before it is judged, so that tries at the same time count each. Answers how many are
   * left after it, or undefined where there were none: the session is over then.
   */
  tryPin(id: Id<'token'>): Promise<number | undefined>
  /** The code was right: the session is open, and its tries count from the beginning. */
  unlock(id: Id<'token'>): Promise<void>
  /** Sets or, with undefined, takes away the stored code of a person. */
  setPin(owner: UserId, pinHash: string | undefined): Promise<void>
}>

/** A person's key pair: the public one in clear, the private one under the service's seal. */
export type VaultKey = Readonly<{ publicKey: JsonWebKey; sealedPrivateKey: string }>

export type VaultKeys = Readonly<{
  get(owner: UserId): Promise<VaultKey | undefined>
  /** Stores a first pair; answers the one that stands, which another process may have stored before. */
  keep(owner: UserId, key: VaultKey): Promise<VaultKey>
}>
