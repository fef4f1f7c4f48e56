import { tidy } from './words.ts'

/** Words after which people give a reason; what stands before them is the wish itself. */
const reasonForms: readonly RegExp[] = [
  /(?<!\p{L})(?:because|since|as it is|the reason is(?: that)?|my reason is(?: that)?|reason)(?!\p{L})\s*[:,—-]?\s*(\S.*)$/isu,
  /(?<!\p{L})(?:потому,? что|так как|поскольку|ибо|причина(?: в том,? что)?|по причине)(?!\p{L})\s*[:,—-]?\s*(\S.*)$/isu,
  /(?:因为|由于|理由(?:是|为)?|原因(?:是|为)?)\s*[:：，,]?\s*(\S.*)$/su,
]
/** The tool takes no shorter one. */
const leastReason = 3

/** Why a wording stays as it is, where a message says so. */
export function reasonIn(said: string): string | undefined {
  const found = reasonForms.map((form) => form.exec(said)?.[1]).find((text) => text !== undefined)
  const reason = found && tidy(found)
  return reason !== undefined && reason !== '' && reason.length >= leastReason ? reason : undefined
}
