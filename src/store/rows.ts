/** A row whose empty columns are absent members instead of nulls. */
export type Present<Row> = {
  [K in keyof Row as null extends Row[K] ? never : K]: Row[K]
} & { [K in keyof Row as null extends Row[K] ? K : never]?: NonNullable<Row[K]> }

/** Drops the empty columns of a row. */
export const present = <Row extends object>(row: Row): Present<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>
