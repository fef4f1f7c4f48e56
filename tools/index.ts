import findClients from './clients/find-clients.ts'
import getClient from './clients/get-client.ts'
import updateClient from './clients/update-client.ts'
import closePromise from './day/close-promise.ts'
import completeTask from './day/complete-task.ts'
import createTask from './day/create-task.ts'
import getDailyBrief from './day/get-daily-brief.ts'
import listContactsDue from './day/list-contacts-due.ts'
import listPromises from './day/list-promises.ts'
import listTasks from './day/list-tasks.ts'
import prepareMeeting from './day/prepare-meeting.ts'
import recordPromise from './day/record-promise.ts'
import scheduleMeeting from './day/schedule-meeting.ts'
import type { Tool } from './define.ts'
import draftMessage from './drafts/draft-message.ts'
import sendMessage from './drafts/send-message.ts'
import checkSuitability from './products/check-suitability.ts'
import compareProducts from './products/compare-products.ts'
import findProducts from './products/find-products.ts'
import suggestProducts from './products/suggest-products.ts'
import askBook from './records/ask-book.ts'
import listInteractions from './records/list-interactions.ts'
import logInteraction from './records/log-interaction.ts'
import recordFact from './records/record-fact.ts'
import searchNotes from './records/search-notes.ts'
import showAdviceFile from './records/show-advice-file.ts'
import undo from './records/undo.ts'
import answerRequest from './service/answer-request.ts'
import getComplaint from './service/get-complaint.ts'
import handOff from './service/hand-off.ts'
import listFeedback from './service/list-feedback.ts'
import listRequests from './service/list-requests.ts'
import logFeedback from './service/log-feedback.ts'
import openComplaint from './service/open-complaint.ts'
import openRequest from './service/open-request.ts'
import setClientTeam from './service/set-client-team.ts'
import updateComplaint from './service/update-complaint.ts'

/** Every tool there is, in the order in which a model reads them. */
export const tools: readonly Tool[] = [
  findClients,
  getClient,
  updateClient,
  getDailyBrief,
  prepareMeeting,
  listTasks,
  createTask,
  completeTask,
  listContactsDue,
  listPromises,
  recordPromise,
  closePromise,
  scheduleMeeting,
  listInteractions,
  logInteraction,
  recordFact,
  searchNotes,
  askBook,
  undo,
  findProducts,
  compareProducts,
  checkSuitability,
  suggestProducts,
  showAdviceFile,
  draftMessage,
  sendMessage,
  listRequests,
  openRequest,
  answerRequest,
  handOff,
  openComplaint,
  getComplaint,
  updateComplaint,
  logFeedback,
  listFeedback,
  setClientTeam,
]

const byName = new Map(tools.map((tool) => [tool.name, tool]))

export const toolNamed = (name: string): Tool | undefined => byName.get(name)
