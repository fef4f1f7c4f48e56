/** Parts of a brief in the order in which they are read. */
export const briefSections = [
  'meetings',
  'clocks',
  'team',
  'handoffs',
  'promises',
  'approvals',
  'loan_warnings',
  'instalments',
  'maturities',
  'expiries',
  'contacts',
  'events',
  'tasks',
  'drafts',
  'notices',
] as const
export type BriefSection = (typeof briefSections)[number]
