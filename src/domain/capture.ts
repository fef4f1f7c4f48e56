import { z } from 'zod'
import type { Instant } from './time.ts'

/**
 * What is noted on a device, with or without signal: a note in free words that the assistant reads, a contact, a task,
 * a task that is done or moved, a change of a client's fields, and a recorded voice note.
 */
export const captureKinds = ['note', 'log', 'task', 'complete_task', 'change', 'voice'] as const
export const captureKindSchema = z.enum(captureKinds)
export type CaptureKind = (typeof captureKinds)[number]

/** received: stored, its turn not over; card: a card waits; saved: committed; conflict: a card waits since the record changed; refused. */
export const captureStates = ['received', 'card', 'saved', 'conflict', 'refused'] as const
export type CaptureState = (typeof captureStates)[number]

/** What the device showed when it was captured, and what the record holds now, field by field. */
export type CaptureConflict = Readonly<{
  seenAsOf: Instant
  fields: readonly Readonly<{ name: string; seen?: string; now?: string; yours?: string }>[]
}>

/** Longest recording, in bytes and seconds. */
export const recordingLimit = { bytes: 10 * 1024 * 1024, seconds: 10 * 60 } as const
