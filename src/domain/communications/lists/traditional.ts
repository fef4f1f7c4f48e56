/** Traditional characters and the simplified ones the lists are written in. */
export const simplified: ReadonlyMap<string, string> = new Map()
