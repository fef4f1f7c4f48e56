import type { Localised } from '#domain/language.ts'
import type { Channel } from '#domain/work.ts'
import { localised as say } from './pattern.ts'

type Way = Readonly<{ pattern: RegExp; channels: readonly Channel[]; label: Localised }>

/** How somebody was reached, where the word says so; "contacted" and "spoke" leave it open. */
const ways: readonly Way[] = [
  {
    pattern: /(?<!\p{L})in person(?!\p{L})|(?<!\p{L})лично(?!\p{L})|当面|亲自/u,
    channels: ['meeting', 'branch'],
    label: say('met in person', '当面见过', 'личная встреча'),
  },
  {
    pattern:
      /(?<!\p{L})(?:met|meet|seen|see|visit(?:ed)?)(?!\p{L})|(?<!\p{L})(?:встреча|виде|навещ|посеща)\p{L}+|见过?面|拜访|见过/u,
    channels: ['meeting', 'branch', 'video'],
    label: say('met', '见过面', 'встреча'),
  },
  {
    pattern:
      /(?<!\p{L})(?:call(?:ed)?|phoned|rung|rang)(?!\p{L})|(?<!\p{L})(?:по|до|со)?звон\p{L}+|(?<!\p{L})созв[ао]н\p{L}+|打过?电话|通过?话/u,
    channels: ['call'],
    label: say('called', '通过电话', 'звонок'),
  },
  {
    pattern:
      /(?<!\p{L})(?:e-?mailed|written to|wrote to)(?!\p{L})|(?<!\p{L})(?:на)?писал\p{L}*|发过?邮件|写过?信/u,
    channels: ['email', 'message', 'letter'],
    label: say('written to', '写过信息', 'письмо'),
  },
]

export const wayIn = (folded: string): Way | undefined => ways.find(({ pattern }) => pattern.test(folded))

export const denied = (label: Localised): Localised =>
  say(`not ${label.en}`, `没有${label.zh}`, `нет: ${label.ru}`)
