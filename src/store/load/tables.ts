import { getTableColumns, getTableConfig, type SQLiteTable } from '#drizzle'
import * as schema from '../schema/index.ts'

/** A value as SQLite keeps it. */
export type Cell = string | number | null
/** A row by the names of its columns in the database. */
export type Stored = Readonly<Record<string, Cell>>

/** Every table that a book is loaded into, in an order in which parents come first. */
export const loadedTables = {
  users: schema.users,
  teams: schema.teams,
  team_members: schema.teamMembers,
  settings: schema.settings,
  department_roles: schema.departmentRoles,
  clients: schema.clients,
  client_names: schema.clientNames,
  client_profiles: schema.clientProfiles,
  client_screening: schema.clientScreening,
  kyc: schema.kyc,
  contacts: schema.contacts,
  relations: schema.relations,
  consents: schema.consents,
  documents: schema.documents,
  facts: schema.facts,
  products: schema.products,
  prices: schema.prices,
  rates: schema.rates,
  accounts: schema.accounts,
  account_holders: schema.accountHolders,
  cards: schema.cards,
  loans: schema.loans,
  instalments: schema.instalments,
  covenants: schema.covenants,
  collateral: schema.collateral,
  standing_orders: schema.standingOrders,
  transactions: schema.transactions,
  holdings: schema.holdings,
  interactions: schema.interactions,
  tasks: schema.tasks,
  promises: schema.promises,
  meetings: schema.meetings,
  busy_times: schema.busyTimes,
  service_plans: schema.servicePlans,
  cadence_exceptions: schema.cadenceExceptions,
  requests: schema.requests,
  complaints: schema.complaints,
  lessons: schema.lessons,
  deals: schema.deals,
  feedback: schema.feedback,
} as const

export type TableName = keyof typeof loadedTables
type Insert<T extends TableName> = (typeof loadedTables)[T]['$inferInsert']
/** Values of a row by the names of the schema; what is undefined is not given. */
export type Values<T extends TableName> = { readonly [K in keyof Insert<T>]?: Insert<T>[K] | undefined }

export type TableShape = Readonly<{
  name: TableName
  columns: readonly string[]
  key: readonly string[]
  /** Rows know their source, external id and batch. */
  provenance: boolean
  /** Source and external id are indexed, so that a row is found by them too. */
  external: boolean
  /** What a new row holds where it is given nothing. */
  blank: Stored
  toCells: (values: Readonly<Record<string, unknown>>) => Record<string, Cell>
}>

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function shapeOf(name: TableName): TableShape {
  const table: SQLiteTable = loadedTables[name]
  const fields = Object.entries(getTableColumns(table))
  const config = getTableConfig(table)
  const single = fields.filter(([, column]) => column.primary).map(([field]) => snake(field))
  const composite = config.primaryKeys.flatMap((each) => each.columns.map((column) => snake(column.name)))
  const columns = fields.map(([field]) => snake(field))
  const drivers = new Map(fields.map(([field, column]) => [field, { name: snake(field), column }]))
  const toCells: TableShape['toCells'] = (values) => {
    const cells: Record<string, Cell> = {}
    for (const [field, value] of Object.entries(values)) {
      const driver = drivers.get(field)
      if (driver === undefined || value === undefined) continue
      cells[driver.name] = value === null ? null : (driver.column.mapToDriverValue(value) as Cell)
    }
    return cells
  }
  const defaults = Object.fromEntries(fields.map(([field, column]) => [field, column.default ?? null]))
  return {
    name,
    columns,
    key: single.length > 0 ? single : composite,
    provenance: columns.includes('batch_id'),
    external: config.indexes.some((each) => each.config.name === `${name}_external`),
    blank: toCells(defaults),
    toCells,
  }
}

const shapes = new Map<TableName, TableShape>()

export function tableShape(name: TableName): TableShape {
  const known = shapes.get(name) ?? shapeOf(name)
  shapes.set(name, known)
  return known
}

/** The key of a row as one text. */
export const keyOf = (shape: TableShape, row: Stored): string =>
  shape.key.map((column) => String(row[column])).join('|')

/** Quotes a name for SQL: `on` is a keyword. */
export const quoted = (name: string): string => `"${name}"`
