import { type Fact, gapOf, isGap, text, texts } from '../values.ts'
import type { PackName } from '../vocabulary.ts'
import type { Derivation, Sources } from './sources.ts'

/** The document that a packaged product needs beside the others, by pack. */
const ofPackaged: Partial<Record<PackName, string>> = { eu: 'kid', hk: 'kfs', ru: 'product_passport' }

/** Documents a retail client must be able to get: of every product of the family, and only of packaged ones. */
function needed(family: string, packName: PackName): Readonly<{ always: string[]; packaged: string[] }> {
  if (family === 'credit') return { always: ['credit_information'], packaged: [] }
  if (family === 'insurance') return { always: ['ipid'], packaged: [] }
  if (family !== 'investment' && family !== 'ibip') return { always: [], packaged: [] }
  const extra = ofPackaged[packName]
  return {
    always: ['cost_schedule', 'risk_statement', ...(packName === 'us' ? ['form_crs'] : [])],
    packaged: extra === undefined ? [] : [extra],
  }
}

/** The documents not on file, sorted. What is surely missing decides, whether the product is packaged or not. */
function missingDocuments({ fact, packName }: Sources): Fact {
  const family = fact('product.family')
  const [onFile, packaged] = [fact('product.documents'), fact('product.packaged')]
  if (isGap(family)) return family
  const { always, packaged: ifPackaged } = needed(text(family), packName)
  const isPackagedAsked = ifPackaged.length > 0
  if (always.length === 0 && !isPackagedAsked) return []
  if (isGap(onFile)) return gapOf(onFile, isPackagedAsked ? packaged : false) ?? onFile
  const lacks = (document: string): boolean => !texts(onFile).includes(document)
  const sure = always.filter(lacks)
  const maybe = ifPackaged.filter(lacks)
  if (maybe.length === 0 || packaged === false) return sure.sort()
  if (isGap(packaged)) return sure.length > 0 ? sure.sort() : packaged
  return [...sure, ...maybe].sort()
}

export const documentFacts = {
  missing_documents: { sort: 'texts', of: 'product', work: missingDocuments },
  missing_documents_count: {
    sort: 'number',
    of: 'product',
    work: (sources) => {
      const missing = missingDocuments(sources)
      return isGap(missing) ? missing : texts(missing).length
    },
  },
} as const satisfies Record<string, Derivation>
