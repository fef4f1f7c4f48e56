import type { Severity } from '#domain/service/terms.ts'
import { levels, states } from './complaint-words.ts'
import type { WriteResult } from './results.ts'
import { clipped, colon, pick, quote, type Voice } from './say.ts'

const shownAs = ({ fields }: WriteResult, label: string): string | undefined =>
  fields.find((line) => line.label.en === label)?.value

/** What the card of a complaint is about; undefined for a card of another kind. */
export function aboutComplaint(voice: Voice, result: WriteResult): string | undefined {
  const name = result.client?.name ?? ''
  if (result.tool === 'update_complaint') return aboutChange(voice, result, name)
  if (result.tool !== 'open_complaint') return undefined
  const severity = levels[shownAs(result, 'Severity') as Severity]?.[voice.language]
  const reason = shownAs(result, 'Reason')
  const open = shownAs(result, 'Open already')
  if (open !== undefined)
    return pick(
      voice,
      `these words as an addition to the complaint of ${name} that is open already: ${open}${severity ? `; it becomes ${severity}` : ''}`,
      `补充到${name}的未结投诉：${open}${severity ? `；严重程度升为${severity}` : ''}`,
      `дополнение к открытой жалобе, ${name}: ${open}${severity ? `; тяжесть теперь ${severity}` : ''}`,
    )
  const [first, promised] = [shownAs(result, 'First answer by'), shownAs(result, 'Time promised')]
  return pick(
    voice,
    `the complaint of ${name}: severity ${severity} (${reason}); first reply by ${first}. The holding reply on the card names ${promised} as the time of the answer, and nothing more`,
    `${name}的投诉：严重程度${severity}（${reason}）；首次回复期限 ${first}。卡片上的安抚回复只写明答复时间 ${promised}`,
    `жалоба, ${name}: тяжесть ${severity} (${reason}); первый ответ до ${first}. В промежуточном ответе на карточке назван только срок: ${promised}`,
  )
}

const changed = [
  'Note',
  'Severity',
  'Theme',
  'Cause',
  'Remedy',
  'Amount',
  'Authority',
  'Call-back',
  'Lesson: prevention',
]

/** Words that somebody wrote are told as theirs. */
const inWords: ReadonlySet<string> = new Set(['Note', 'Cause', 'Remedy', 'Lesson: prevention'])

function aboutChange(voice: Voice, result: WriteResult, name: string): string {
  const parts = result.fields
    .filter(({ label }) => changed.includes(label.en))
    .map(({ label, value }) => {
      const said = clipped(value, 140)
      return `${label[voice.language]}${colon(voice)}${inWords.has(label.en) ? quote(voice, said) : said}`
    })
  const status = states[shownAs(result, 'Status') as keyof typeof states]?.[voice.language]
  const all = [
    ...parts,
    ...(status ? [`${pick(voice, 'Status', '状态', 'Статус')}${colon(voice)}${status}`] : []),
  ]
  return pick(
    voice,
    `the complaint of ${name}: ${all.join('; ')}`,
    `${name}的投诉更新：${all.join('；')}`,
    `жалоба, ${name}: ${all.join('; ')}`,
  )
}
