import type { Deed } from './claims.ts'

/** Stems of perfective verbs by deed. */
const stems: readonly (readonly [deed: Deed, stems: string])[] = [
  [
    'send',
    'отправ|отосл|высл|посл|пересл|направ|разосл|перед|достав|уведом|сообщ|проинформиров|известн?|отпис|скин|позвон|ответ|отвеч',
  ],
  ['task', 'запланиров|заплан|назнач|напомн|договор|заброниров|постав|завед|заве|установ'],
  ['complete', 'закры|заверш|выполн|отмет|отмеч|помет|помеч'],
  ['log', 'запис|зафиксиров|внес|внесл|занес|занесл|зарегистриров|пропис|законспектиров|учте|учел|учл'],
  ['update', 'обнов|измен|исправ|поправ|скорректиров|смен|помен|замен|переимен'],
  ['undo', 'удал|стер|стер[лт]|убра|отмен|откат'],
  [
    'any',
    'сохран|созд|добав|оформ|одобр|утверд|утвержд|подтверд|подтвержд|сдел|полож|заблокиров|закреп|перевел|перевед|провел|провед|подал|пода',
  ],
]
const finiteEnding = '[иаяеуы]?л(?:[аои]|ся|ась|ось|ись)?'
const shortEnding = '(?:[еоаяи]?н[аоы]?|т[аоы]?|лен[аоы]?|жен[аоы]?|щен[аоы]?|ен[аоы]?)'
const word = (inner: string): string => `(?<!\\p{L})(?:${inner})(?!\\p{L})`

type Patterns = Readonly<{ deed: Deed; own: RegExp; short: RegExp; bare: RegExp }>
const lead = '(?:(?:уже|все|всё|успешно|только что|сейчас|теперь|и|также|я|мы|для вас|вам)\\s+)*'

const patterns: readonly Patterns[] = stems.map(([deed, roots]) => {
  const finite = `(?:${roots})${finiteEnding}|(?:внес|занес|стер|учел|завел|перевел|провел)`
  return {
    deed,
    // Said of oneself: after "я", or with no subject at all at the head of the clause.
    own: new RegExp(
      `(?:(?<!\\p{L})(?:я|мы)(?:\\s+[\\p{L}-]+){0,3}\\s+|^[^\\p{L}]*${lead})(?:${finite})(?!\\p{L})`,
      'u',
    ),
    short: new RegExp(word(`(?:${roots})${shortEnding}`), 'u'),
    bare: new RegExp(`^[^\\p{L}]*${lead}(?:${roots})(?:[еоаяи]?но|то|лено|жено|щено|ено)(?!\\p{L})`, 'u'),
  }
})

/** Things that this assistant would write; what is said of anything else is a state of the bank's record. */
const things = new RegExp(
  word(
    '(?:запис|заметк|задач|письм|напоминан|встреч|звон|карточк|сообщен|изменен|данн|заявк|платеж|деньг|перевод|город|телефон|адрес|почт|все)\\p{L}*|клиент\\p{L}*(?= (?:уведомл|проинформ|оповещ))',
  ),
  'u',
)
const banking = new RegExp(
  word(
    '(?:кредит|счет|вклад|договор|профил|анкет|паспорт|документ|ипотек|депозит|согласи|жалоб|поручени|риск)\\p{L}*|kyc',
  ),
  'u',
)

const stated: readonly (readonly [deed: Deed, pattern: RegExp])[] = [
  ['any', new RegExp(`^[^\\p{L}]*${lead}(?:готово|сделано|порядок|готовы)[.!… ]*$`, 'u')],
  ['any', new RegExp(`^[^\\p{L}]*${lead}(?:сделал[аи]?|позаботил(?:ся|ась))(?!\\p{L})`, 'u')],
  ['any', new RegExp(`^[^\\p{L}]*${lead}открыл[аи]?\\s+(?:счет|вклад|карт)`, 'u')],
  ['any', /карта\s+(?:уже\s+|теперь\s+)?заблокирована/u],
  ['any', /(?:сохранение|обновление|создание|добавление)\s.{0,20}(?:успешно|прошло|выполнено|завершено)/u],
  ['send', /(?:отправка|рассылка)\s.{0,20}(?:успешно|прошла|выполнена|завершена)/u],
  ['send', /(?:письмо|сообщение)\s+(?:уже\s+)?(?:ушло|улетело|у клиент\p{L}*|в пути|дошло)/u],
  [
    'any',
    /(?:запись|заметка)\s+(?:уже\s+|теперь\s+)?(?:в (?:карточке|системе|базе|деле|crm))|напоминание\s+(?:уже\s+)?стоит/u,
  ],
  ['send', new RegExp(`^[^\\p{L}]*${lead}написал[аи]?\\s+(?!черновик|проект|текст|вариант)`, 'u')],
  [
    'send',
    new RegExp(
      word('(?:клиент|письмо|сообщение)\\p{L}*\\s+(?:был[аои]?\\s+)?(?:уведомлен|доставлен|оповещен)[аоы]?'),
      'u',
    ),
  ],
  [
    'update',
    new RegExp(word('(?:город|телефон|адрес|почта|сегмент)\\s+(?:теперь|сменен|изменен)\\p{L}*'), 'u'),
  ],
]

/** A negation, a condition, or something still to come. */
const unreal =
  /(?<!\p{L})(?:не(?! только)|нет|ничего|никому|никто|будет|будут|можно|нужно|надо|чтобы|ждет|ждут|нельзя|договорились|чернов\p{L}*)(?!\p{L})/u
const subordinate = /^(?:и |а |но )?(?:если|пока|когда|после|чтобы|как только|прежде чем)(?!\p{L})/u
/** A record with the day it is of is a record, not news. */
const dated = /\d{1,2} (?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)|(?:19|20)\d\d/u

/** The deeds that one Russian clause claims. */
export function russianDeeds(clause: string): Deed[] {
  if (!/[а-я]/u.test(clause) || unreal.test(clause) || subordinate.test(clause)) return []
  const found = new Set<Deed>()
  for (const [deed, pattern] of stated) if (pattern.test(clause)) found.add(deed)
  for (const { deed, own, short, bare } of patterns) {
    if (own.test(clause) || bare.test(clause)) found.add(deed)
    const state = dated.test(clause) || (banking.test(clause) && !things.test(clause))
    if (!state && things.test(clause) && short.test(clause)) found.add(deed)
  }
  return [...found]
}
