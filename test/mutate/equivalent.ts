const noDocument = 'No document is needed for this family, so the count of missing documents is always 0.'
const sameIncome =
  'The other rule of this pair reads the same two facts (kind of client, debt service) for the same family in every pack, and is undetermined on the same records: the missing facts are listed all the same.'
const sameTying =
  'SUIT-TIE-01 and SUIT-TIE-02 read one fact, product.tying, for every family in every pack; without it both are undetermined, and either alone lists it.'
const olderDecided =
  'At 65 and above, a share of 20% or more makes the first alternative true by itself; whether the second one is true as well changes nothing.'

/** Faults that no case can catch, because no input tells them from the rule as it stands; each with its proof. */
export const equivalent: Readonly<Record<string, string>> = {
  'SUIT-DOC-01: no longer for deposit': noDocument,
  'SUIT-DOC-01: no longer for payment': noDocument,
  'SUIT-FX-01: missing facts are ignored':
    'derived.missing_fx_count is never unknown: without a base currency or holdings it is the count over what is there.',
  'SUIT-CRED-01: missing facts are ignored': sameIncome,
  'SUIT-CRED-02: missing facts are ignored': sameIncome,
  'SUIT-RU-02: missing facts are ignored': sameIncome,
  'SUIT-TIE-01: missing facts are ignored': sameTying,
  'SUIT-TIE-02: missing facts are ignored': sameTying,
  'SUIT-HK-01: condition.6.2: part 1 dropped': olderDecided,
  'SUIT-HK-01: condition.6.2.1: < becomes <=': olderDecided,
}
