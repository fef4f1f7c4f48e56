/*
 * Words by which a person decides the card that waits. They are read by code before any model, because only a
 * person may approve; anything longer than the bare word goes to the assistant as an ordinary message.
 */
const approveWords = new Set([
  'approve',
  'approved',
  'yes',
  'y',
  'ok',
  'okay',
  'yes please',
  'save it',
  'confirm',
  'go ahead',
  'do it',
  '批准',
  '同意',
  '确认',
  '好',
  '好的',
  '是',
  '是的',
  '可以',
  '保存',
  'да',
  'одобряю',
  'подтверждаю',
  'ок',
  'сохрани',
  'одобрить',
  'подтвердить',
  'согласен',
  'согласна',
  'утверждаю',
])

const declineWords = new Set([
  'decline',
  'declined',
  'no',
  'n',
  'cancel',
  'discard',
  'reject',
  'no thanks',
  "don't save",
  'do not save',
  '拒绝',
  '不',
  '不要',
  '取消',
  '不用',
  '不同意',
  '否',
  '不保存',
  'нет',
  'отклонить',
  'отклоняю',
  'не надо',
  'не сохраняй',
  'отказ',
  'не нужно',
])

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’‘]/g, "'")
    .replace(/[.!,。！，…]+$/u, '')
    .trim()

export const decisionIn = (text: string): 'approve' | 'decline' | undefined => {
  const word = bare(text)
  if (approveWords.has(word)) return 'approve'
  return declineWords.has(word) ? 'decline' : undefined
}

const undoWords =
  /\b(?:undo|revert|rewind|withdraw|cancel|scrap|roll(?:ed)? back|t(?:ake|ook) (?:it|that|this|the \w+) back|take back|put it back)\b|撤销|撤回|取消|还原|恢复|撤銷|還原|恢復|(?<!\p{L})(?:отмен|верни|вернуть|откат|отзови|отозвать|убери)/iu

/** Whether a person's own words ask to take something back. */
export const asksToUndo = (text: string): boolean => undoWords.test(text)
