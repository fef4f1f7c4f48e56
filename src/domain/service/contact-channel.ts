import type { Channel } from '../work.ts'

/** Words by which people say how they reached a client, in lower case. */
const words: readonly (readonly [Channel, RegExp])[] = [
  ['email', /\be-?mail|\bmailed?\b|письм|почт|邮件|发信/],
  ['message', /\bmessage|\bsms\b|whatsapp|wechat|telegram|сообщени|написал|微信|短信/],
  ['call', /\bcall|\bphone|\brang\b|\bspoke\b|звон|телефон|созвон|电话|致电|通话/],
  ['video', /\bvideo|\bzoom\b|видео|视频/],
  ['meeting', /\bmet\b|\bmeeting|встре|见面|拜访|会面/],
  ['branch', /\bbranch|\bcounter\b|отделени|网点|柜台/],
]

/** The channel that a note of a contact names; undefined where it names none. */
export const channelNamed = (note: string): Channel | undefined =>
  words.find(([, pattern]) => pattern.test(note.toLowerCase()))?.[0]
