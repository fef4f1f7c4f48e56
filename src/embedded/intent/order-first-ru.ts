const order =
  '(?:поставь|назначь|запланируй|забронируй|забей|воткни|напомни|покажи|открой|выведи|найди|набросай|накидай|напиши|черкни|составь|сочини|подготовь|перенеси|сдвинь|отмени|заведи|оформи|создай|сравни|подбери|проверь|передай|обнови|поменяй|измени|исправь)(?:те)?'
/** For whom, with whom or when stands before the order, and nothing that tells or asks. */
const late = new RegExp(
  `^(?:(?:и|а|ну|так|пожалуйста) )*((?!(?:кто|что|где|когда|как|не) )[^.,;:!?«"]{3,60}?) (${order})(?= |$)`,
  'u',
)
const told = /\p{L}(?:[аеиоуыя]л|л[аи]|л[аи]сь|лся|ет|ит|ют|ят|ут|ат|ется|ится|уют)(?: |$)/u
const starts = new RegExp(`^(?:(?:и|а|ну|так|пожалуйста) )*${order} `, 'u')

/** A Russian message (folded) with its order in front: «с Петровым поставь встречу» is «поставь с Петровым встречу». */
export function orderInFront(folded: string): string {
  if (!/^[а-я]/u.test(folded) || starts.test(folded)) return folded
  const found = late.exec(folded)
  if (!found || told.test(found[1]!)) return folded
  return `${found[2]} ${found[1]}${folded.slice(found[0].length)}`
}
