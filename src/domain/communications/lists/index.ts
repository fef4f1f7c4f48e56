import type { TriggerList } from '../types.ts'
import { compEn } from './en/comp.ts'
import { credEn } from './en/cred.ts'
import { discEn } from './en/disc.ts'
import { discrEn } from './en/discr.ts'
import { exagEn } from './en/exag.ts'
import { guarEn } from './en/guar.ts'
import { intEn } from './en/int.ts'
import { mnpiEn } from './en/mnpi.ts'
import { noriskEn } from './en/norisk.ts'
import { otherEn } from './en/other.ts'
import { perfEn } from './en/perf.ts'
import { piiEn } from './en/pii.ts'
import { pressEn } from './en/press.ts'
import { taxEn } from './en/tax.ts'
import { tipEn } from './en/tip.ts'
import { compRu } from './ru/comp.ts'
import { credRu } from './ru/cred.ts'
import { discRu } from './ru/disc.ts'
import { discrRu } from './ru/discr.ts'
import { exagRu } from './ru/exag.ts'
import { guarRu } from './ru/guar.ts'
import { intRu } from './ru/int.ts'
import { mnpiRu } from './ru/mnpi.ts'
import { noriskRu } from './ru/norisk.ts'
import { otherRu } from './ru/other.ts'
import { perfRu } from './ru/perf.ts'
import { piiRu } from './ru/pii.ts'
import { pressRu } from './ru/press.ts'
import { taxRu } from './ru/tax.ts'
import { tipRu } from './ru/tip.ts'
import { compZh } from './zh/comp.ts'
import { credZh } from './zh/cred.ts'
import { discZh } from './zh/disc.ts'
import { discrZh } from './zh/discr.ts'
import { exagZh } from './zh/exag.ts'
import { guarZh } from './zh/guar.ts'
import { intZh } from './zh/int.ts'
import { mnpiZh } from './zh/mnpi.ts'
import { noriskZh } from './zh/norisk.ts'
import { otherZh } from './zh/other.ts'
import { perfZh } from './zh/perf.ts'
import { piiZh } from './zh/pii.ts'
import { pressZh } from './zh/press.ts'
import { taxZh } from './zh/tax.ts'
import { tipZh } from './zh/tip.ts'

/** Every trigger list, one per family and language. */
export const allLists: readonly TriggerList[] = [
  guarEn,
  noriskEn,
  exagEn,
  discEn,
  perfEn,
  pressEn,
  taxEn,
  compEn,
  mnpiEn,
  otherEn,
  piiEn,
  discrEn,
  credEn,
  intEn,
  tipEn,
  guarZh,
  noriskZh,
  exagZh,
  discZh,
  perfZh,
  pressZh,
  taxZh,
  compZh,
  mnpiZh,
  otherZh,
  piiZh,
  discrZh,
  credZh,
  intZh,
  tipZh,
  guarRu,
  noriskRu,
  exagRu,
  discRu,
  perfRu,
  pressRu,
  taxRu,
  compRu,
  mnpiRu,
  otherRu,
  piiRu,
  discrRu,
  credRu,
  intRu,
  tipRu,
]
