/** Names under which Slack hands back what was pressed; the listeners register exactly these. */
export const actionIds = {
  cardApprove: 'card.approve',
  cardEdit: 'card.edit',
  cardDecline: 'card.decline',
  cardUndo: 'card.undo',
  choicePick: 'choice.pick',
  draftEdit: 'draft.edit',
  draftShorter: 'draft.shorter',
  draftWarmer: 'draft.warmer',
  draftLanguage: 'draft.language',
  draftSend: 'draft.send',
  draftEml: 'draft.eml',
  shareHere: 'share.here',
  shareCancel: 'share.cancel',
  /** Buttons of the home page. */
  homeAsk: 'home.ask',
  homeOpen: 'home.open',
  homeLog: 'home.log',
  homeRequest: 'home.request',
  homeSettings: 'home.settings',
  homeRefresh: 'home.refresh',
  /** A link; it needs no answer but Slack reports the press. */
  openPage: 'page.open',
  /** Asks an edited message again. */
  askAgain: 'ask.again',
  stopTurn: 'turn.stop',
  /** Takes a quick answer on in a conversation. */
  quickContinue: 'quick.continue',
} as const
export type ActionId = (typeof actionIds)[keyof typeof actionIds]

/** Names of the windows we open, as their submission brings them back. */
export const viewIds = {
  cardEdit: 'card.edit.submit',
  draftEdit: 'draft.edit.submit',
  log: 'log.submit',
  request: 'request.submit',
  settings: 'settings.submit',
  home: 'home',
} as const
export type ViewId = (typeof viewIds)[keyof typeof viewIds]

/** Names of the shortcuts and of the command in the manifest. */
export const shortcutIds = {
  logMessage: 'log.message',
  logCall: 'log.call',
  newRequest: 'request.new',
} as const
export const command = '/rm'

/** Names of the inputs of our windows; an input is found by block and action alike. */
export const inputIds = {
  client: 'client',
  channel: 'channel',
  on: 'on',
  text: 'text',
  tasks: 'tasks',
  subject: 'subject',
  body: 'body',
  language: 'settings.language',
  zone: 'settings.zone',
  quietFrom: 'settings.quiet_from',
  quietTo: 'settings.quiet_to',
  morning: 'settings.morning',
  evening: 'settings.evening',
  autoCommit: 'settings.auto_commit',
} as const
