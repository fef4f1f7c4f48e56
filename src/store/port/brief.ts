/** Reads of the area; see the tools that use them. */
export type BriefBook = Readonly<Record<never, never>>
/** Writes of the area, inside the executor's transaction. */
export type BriefWriter = Readonly<Record<never, never>>
