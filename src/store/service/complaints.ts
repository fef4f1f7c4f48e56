import type { Reach } from '../book/reach.ts'
import type { ComplaintBook } from '../port.ts'
import { fileOf, filesOfClient, matchComplaints } from './complaint-files.ts'
import { countFeedback, listFeedback, moversOf } from './feedback-rows.ts'
import { callbackContact, similarTo, worthOf } from './similar-cases.ts'
import { askersOf, listTickets, voicesSince } from './tickets.ts'

export { complaintsWritesOf } from './complaint-writes.ts'

/** Complaints and feedback of visible clients, and what the whole bank learned from such. */
export const complaintsOf = (reach: Reach): ComplaintBook => ({
  file: fileOf(reach),
  match: matchComplaints(reach),
  ofClient: filesOfClient(reach),
  similar: similarTo(reach),
  callbackContact: callbackContact(reach),
  voices: voicesSince(reach),
  tickets: listTickets(reach),
  askers: askersOf(reach),
  feedback: listFeedback(reach),
  feedbackCounts: countFeedback(reach),
  movers: moversOf(reach),
  worth: worthOf(reach),
})
