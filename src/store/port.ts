// The store as the rest of the system sees it: types only.
export type * from './port/advice.ts'
export type * from './port/book.ts'
export type * from './port/conversations.ts'
export type * from './port/drafts.ts'
export type * from './port/loading.ts'
export type * from './port/records.ts'
export type * from './port/system.ts'
