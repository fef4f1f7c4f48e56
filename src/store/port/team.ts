/** Reads of the area; see the tools that use them. */
export type TeamBook = Readonly<Record<never, never>>
/** Writes of the area, inside the executor's transaction. */
export type TeamWriter = Readonly<Record<never, never>>
