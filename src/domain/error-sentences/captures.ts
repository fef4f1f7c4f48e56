import { type Entry, entry } from './entry.ts'

export const captureErrors = {
  capture_decides: entry(
    'invalid',
    'A noted "{text}" decides nothing later: open the card and decide it there.',
    '离线记下的“{text}”不会在之后生效，请打开卡片再作决定。',
    'Записанное «{text}» задним числом ничего не решает: откройте карточку и решите там.',
  ),
  capture_later: entry(
    'busy',
    'The assistant is still busy with it; it is sent again by itself.',
    '助手仍在处理，稍后会自动重新发送。',
    'Ассистент ещё занят; запись отправится снова сама.',
  ),
  recording_not_found: entry(
    'not_found',
    'There is no such recording.',
    '没有这段录音。',
    'Такой записи голоса нет.',
  ),
  recording_taken: entry(
    'conflict',
    'A recording with this id exists already. Record again.',
    '该编号的录音已存在，请重新录制。',
    'Запись с таким номером уже есть. Запишите заново.',
  ),
  recordings_full: entry(
    'limited',
    'No more than {limit} recordings are kept within a day. Try again tomorrow, or write a note.',
    '一天最多保存 {limit} 段录音。请明天再试，或改写文字记录。',
    'За сутки сохраняется не больше {limit} записей. Повторите завтра или напишите заметку.',
  ),
  recording_kind: entry(
    'invalid',
    'This is no sound that can be kept. Use WebM, MP4, Ogg, WAV or MP3.',
    '无法保存这种声音文件。请使用 WebM、MP4、Ogg、WAV 或 MP3。',
    'Такой звук сохранить нельзя. Подходят WebM, MP4, Ogg, WAV или MP3.',
  ),
} as const satisfies Record<string, Entry>
