import type { Language } from '../language.ts'

// What is to be told of a client ("we will send her the offer") as the client reads it ("We will send you the offer").

/** A sentence that the writer says in their own name, or of what the client may do. */
const inOwnName: Readonly<Record<Language, RegExp>> = {
  en: /^(?:we|i)(?:['’](?:ll|ve|re|m)|\s+(?:will|shall|have|are|am|can|could|would|received|need|are going to))\b|^you (?:can|may|could|will|have to|need)\b/i,
  ru: /^(?:(?:мы|я)\s|(?:при|вы|от|пере)?(?:шл|прав|звон|готов)\p{L}*(?:ем|ём|им|у|ю)(?!\p{L})|Вы (?:можете|сможете)|Вам (?:можно|нужно|надо|нужен|нужна|нужны))/iu,
  zh: /^(?:我们|我行|我(?!觉得|看|想|认为)|行里|银行|您.{0,8}?(?:可以|能|需要|只需))/u,
}

/** What an opinion on the client looks like, in whosever name. */
const opinion: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:think|believe|suspect|doubt|fear|afraid|worried|trust|lose|lost|like (?:her|him|them))\b/i,
  ru: /дума|счита|подозр|сомнева|боим|боюсь|теря|потер/iu,
  zh: /觉得|认为|怀疑|担心|怕/u,
}

const plain: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' }

/** "she needs" as one says it to her: "you need". */
const secondPerson = (verb: string): string =>
  plain[verb] ?? (/(?:ss|us)$/.test(verb) ? verb : verb.replace(/(?<=[^s])s$/, ''))

/** After these "her" is whom something is done for, and no owner of what follows. */
const noOwner =
  /^(?:\s*$|[\s]*[,.;:!?]|\s+(?:the|a|an|this|that|these|some|all|any|by|on|in|at|to|from|about|as|if|when|once|with|for|back|again|soon|today|tomorrow|and|or|what|how|whether|before|after|until|next|our|we|i|both|two|three|an?other|more|it|them|regarding|monday|tuesday|wednesday|thursday|friday)\b)/i

function english(text: string): string {
  return text
    .replace(/\b(?:she|he|they)['’](?:ll)\b/gi, 'you’ll')
    .replace(/\b(?:she|he)\s+(\p{L}+)/giu, (_, verb: string) => `you ${secondPerson(verb)}`)
    .replace(/\bthey\b/gi, 'you')
    .replace(/\b(?:him|them)\b/gi, 'you')
    .replace(/\b(?:his|their)\b/gi, 'your')
    .replace(/\b(?:hers|theirs)\b/gi, 'yours')
    .replace(/\bher\b/gi, (_, at: number, whole: string) =>
      noOwner.test(whole.slice(at + 3)) ? 'you' : 'your',
    )
}

const russianForms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:он|она) (с?мо)жет(?!\p{L})/giu, 'Вы $1жете'],
  [/(?<!\p{L})они (с?мо)гут(?!\p{L})/giu, 'Вы $1жете'],
  [/(?<!\p{L})(с|со|перед|за|над) (?:ней|ним|ними|нею)(?!\p{L})/giu, '$1 Вами'],
  [/(?<!\p{L})(к|ко|по) (?:ней|нему|ним)(?!\p{L})/giu, '$1 Вам'],
  [/(?<!\p{L})(у|от|для|до|без|из-за|о|об|про|на|за) (?:не[её]|него|них|ней|н[её]м)(?!\p{L})/giu, '$1 Вас'],
  [/(?<!\p{L})(?:ей|ему|им)(?!\p{L})/giu, 'Вам'],
  // Before anything but a preposition, a sign or the end it may as well be "her contract".
  [
    /(?<!\p{L})(?:е[её]|его|их)(?=\s*$|\s*[.,;:!?]|\s+(?:в|во|на|до|по|о|об|с|со|из|к|как|когда|если|сегодня|завтра|позже)(?!\p{L}))/giu,
    'Вас',
  ],
]

const turns: Readonly<Record<Language, (text: string, names: readonly string[]) => string>> = {
  en: (text, names) =>
    english(
      names.reduce(
        (rest, name) =>
          rest
            .replaceAll(new RegExp(`(?<!\\p{L})${escaped(name)}['’]s(?!\\p{L})`, 'giu'), 'your')
            .replaceAll(new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu'), 'you'),
        text,
      ),
    ),
  ru: (text) => russianForms.reduce((rest, [form, instead]) => rest.replace(form, instead), text),
  zh: (text, names) =>
    names
      .reduce(
        (rest, name) => rest.replaceAll(new RegExp(`${escaped(name)}(?:女士|先生|总)?`, 'gu'), '您'),
        text,
      )
      .replace(/客户|他们|她们|[他她]/gu, '您'),
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Who is still spoken of as of somebody else. */
const third: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:he|she|they|him|her|them|his|their)\b/i,
  ru: /(?<!\p{L})(?:он|она|они|его|е[её]|их|ему|ей|им|н[её]й|нему|него|не[её]|ними?)(?!\p{L})/iu,
  zh: /[他她]/u,
}

/**
 * A note in the writer's name, or of what the client may do, turned to the client; undefined for any other and where
 * somebody is left of whom it speaks. `names` are the client's own, as they may stand in it.
 */
export function turnedToClient(
  note: string,
  language: Language,
  names: readonly string[],
): string | undefined {
  if (opinion[language].test(note)) return undefined
  const longest = [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
  const turned = turns[language](note, longest)
  return inOwnName[language].test(turned) && !third[language].test(turned) ? turned : undefined
}
