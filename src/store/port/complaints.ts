/** Reads of the area; see the tools that use them. */
export type ComplaintBook = Readonly<Record<never, never>>
/** Writes of the area, inside the executor's transaction. */
export type ComplaintWriter = Readonly<Record<never, never>>
