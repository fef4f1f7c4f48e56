/** Endings of Russian names in the cases other than the first, and what the first case ends in instead. */
const spelled: readonly (readonly [RegExp, readonly string[]])[] = [
  // Иванова, Иванову, Ивановым, Иванове; Ивановой, Иванову of a woman; the Ивановы, who may be either
  [/(?<=[оеиы][вн])(?:а|у|ым|е|ы|ых|ыми)$/, ['']],
  [/(?<=[оеиы][вн])(?:ой|у|ы|ых|ыми)$/, ['а']],
  // Чайковского, Чайковской
  [/(?<=[сцн])(?:кого|кому|ким|ком)$/, ['кий', 'кой']],
  [/(?<=[сцн])(?:кой|кую)$/, ['кая']],
  // the Чайковские and the Рудые
  [/(?<=[сцн])(?:кие|ких|кими)$/, ['кий', 'кой', 'кая']],
  [/(?:ые|ых|ыми)$/, ['ый', 'ой', 'ая']],
  [/(?:ого|ому|ым|ом)$/, ['ый', 'ой']],
  [/(?:ой|ую)$/, ['ая']],
  // Мария, Юрий, Сергей, Игорь
  [/(?:ию|ии|ией)$/, ['ия', 'ий']],
  [/(?:ия|ием)$/, ['ий']],
  [/(?:я|ю|ем|е)$/, ['й', 'ь', 'я']],
  [/(?:и|ей)$/, ['я', 'ь', 'а']],
  [/ью$/, ['ь']],
  // Соловей
  [/ь(?:я|ю|ем|ём|е|и)$/, ['ей']],
  // Анна, Никита, Саша
  [/(?:ы|е|у|ой|ою)$/, ['а']],
  // Павел, Пётр, Кравец
  [/л(?:а|у|ом|е)$/, ['ел']],
  [/ц(?:а|у|ем|ом|е)$/, ['ец']],
  // Заяц, Боец
  [/йц(?:а|у|ем|ом|е|ы)$/, ['яц', 'ец']],
  // Казачок, Пасечек; Шевченко, as some decline it
  [/(?<=[бвгджзлмнпрстфхцчшщ])к(?:а|у|ом|е)$/, ['ок', 'ек']],
  [/к(?:и|е|у|ой)$/, ['ко']],
  [/льв(?:а|у|ом|е)$/, ['лев']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/, ['']],
]

/** Names are compared without marks, which makes й an и. */
const unmarked = (text: string): string => text.replaceAll('й', 'и')
const rules = spelled.map(
  ([ending, bases]) => [new RegExp(unmarked(ending.source)), bases.map(unmarked)] as const,
)

const shortestBase = 3

/** What a normalised Cyrillic word may be a case of; the word itself is not listed. */
export function baseForms(word: string): readonly string[] {
  if (!/^\p{Script=Cyrillic}{3,}$/u.test(word)) return []
  const forms = rules.flatMap(([ending, bases]) =>
    ending.test(word) ? bases.map((base) => word.replace(ending, base)) : [],
  )
  return [...new Set(forms)].filter((form) => form.length >= shortestBase && form !== word)
}
