/** What a spelled number word does: adds itself, multiplies what stands before it, or is a fraction. */
export type NumberWord =
  | Readonly<{ adds: number }>
  | Readonly<{ times: number }>
  | Readonly<{ fraction: string }>
  | Readonly<{ joins: true }>

const words = new Map<string, NumberWord>()
const adds = (value: number, text: string): void => {
  for (const word of text.split(' ')) words.set(word, { adds: value })
}
const times = (value: number, text: string): void => {
  for (const word of text.split(' ')) words.set(word, { times: value })
}

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
english.split(' ').forEach((word, value) => {
  adds(value, word)
})
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, index) => {
  adds((index + 2) * 10, word)
})
times(100, 'hundred')
times(1e3, 'thousand thousands thsd k')
times(1e6, 'million millions mln mn mio')
times(1e9, 'billion billions bn bln')
times(1e12, 'trillion trillions')

const russian = [
  'ноль ноля',
  'один одна одно одну одного одной одному одним',
  'два две двух двум двумя',
  'три трех трем тремя',
  'четыре четырех четырем',
  'пять пяти пятью',
  'шесть шести шестью',
  'семь семи семью',
  'восемь восьми',
  'девять девяти',
  'десять десяти',
  'одиннадцать одиннадцати',
  'двенадцать двенадцати',
  'тринадцать тринадцати',
  'четырнадцать четырнадцати',
  'пятнадцать пятнадцати',
  'шестнадцать шестнадцати',
  'семнадцать семнадцати',
  'восемнадцать восемнадцати',
  'девятнадцать девятнадцати',
]
russian.forEach((forms, value) => {
  adds(value, forms)
})
const russianTens =
  'двадцать двадцати|тридцать тридцати|сорок сорока|пятьдесят пятидесяти|шестьдесят шестидесяти|семьдесят семидесяти|восемьдесят восьмидесяти|девяносто девяноста'
russianTens.split('|').forEach((forms, index) => {
  adds((index + 2) * 10, forms)
})
const russianHundreds =
  'сто ста|двести двухсот|триста трехсот|четыреста четырехсот|пятьсот пятисот|шестьсот шестисот|семьсот семисот|восемьсот восьмисот|девятьсот девятисот'
russianHundreds.split('|').forEach((forms, index) => {
  adds((index + 1) * 100, forms)
})
times(1e3, 'тысяча тысячи тысяч тысячу тысячам тысячей тыс тыщ тыща тыщи тыщу')
times(1e6, 'миллион миллиона миллионов миллиону миллионам млн лям ляма лямов')
times(1e9, 'миллиард миллиарда миллиардов миллиарду млрд ярд ярда ярдов')
times(1e12, 'триллион триллиона триллионов трлн')

words.set('half', { fraction: '0.5' })
words.set('quarter', { fraction: '0.25' })
words.set('полтора', { fraction: '1.5' })
words.set('полторы', { fraction: '1.5' })
words.set('полутора', { fraction: '1.5' })
words.set('половиной', { fraction: '0.5' })
words.set('пол', { fraction: '0.5' })
words.set('четверть', { fraction: '0.25' })
words.set('полмиллиона', { fraction: '500000' })
words.set('полумиллиона', { fraction: '500000' })
words.set('полмиллиарда', { fraction: '500000000' })
words.set('полляма', { fraction: '500000' })
for (const word of 'and a an of с'.split(' ')) words.set(word, { joins: true })

/** Spelled numbers of English and Russian, folded, in every case form. */
export const numberWords: ReadonlyMap<string, NumberWord> = words

/** Units written right after digits: `300k`, `2bn`, `500w`, `300к`. */
export const attachedScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['к', 1e3],
  ['w', 1e4],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** Units that may stand after a space: `1.5 million`, `300 тыс`. */
export const spacedScales: ReadonlyMap<string, number> = new Map([
  ...[...words].flatMap(([word, role]): [string, number][] =>
    'times' in role && role.times >= 1000 ? [[word, role.times]] : [],
  ),
  ['k', 1e3],
  ['grand', 1e3],
  ['mil', 1e6],
  ['лимон', 1e6],
  ['лимона', 1e6],
  ['лимонов', 1e6],
])
