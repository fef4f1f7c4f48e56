/** Reads of the area; see the tools that use them. */
export type MeetingBook = Readonly<Record<never, never>>
/** Writes of the area, inside the executor's transaction. */
export type MeetingWriter = Readonly<Record<never, never>>
