/** Reads of the area; see the tools that use them. */
export type CadenceBook = Readonly<Record<never, never>>
/** Writes of the area, inside the executor's transaction. */
export type CadenceWriter = Readonly<Record<never, never>>
