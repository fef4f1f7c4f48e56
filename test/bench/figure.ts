/** One measured value; a ratio has the unit x, and `of` says against what. */
export type Figure = Readonly<{ name: string; value: number; unit: string; of?: string }>
