// Cyrillic spelling of pinyin syllables (the Palladius system), composed from initials and finals.
const initials: Readonly<Record<string, string>> = {
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
}

const finals: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'э',
  ai: 'ай',
  ei: 'эй',
  ao: 'ао',
  ou: 'оу',
  an: 'ань',
  en: 'энь',
  ang: 'ан',
  eng: 'эн',
  er: 'эр',
  i: 'и',
  ia: 'я',
  ie: 'е',
  iao: 'яо',
  iu: 'ю',
  ian: 'янь',
  in: 'инь',
  iang: 'ян',
  ing: 'ин',
  iong: 'юн',
  u: 'у',
  ua: 'уа',
  uo: 'о',
  uai: 'уай',
  ui: 'уй',
  uan: 'уань',
  un: 'унь',
  uang: 'уан',
  ong: 'ун',
  v: 'юй',
  ve: 'юэ',
  van: 'юань',
  vn: 'юнь',
}

const whole: Readonly<Record<string, string>> = {
  zi: 'цзы',
  ci: 'цы',
  si: 'сы',
  hui: 'хуэй',
  yi: 'и',
  ya: 'я',
  yo: 'ё',
  ye: 'е',
  yao: 'яо',
  you: 'ю',
  yan: 'янь',
  yin: 'инь',
  yang: 'ян',
  ying: 'ин',
  yong: 'юн',
  yu: 'юй',
  yue: 'юэ',
  yuan: 'юань',
  yun: 'юнь',
  wu: 'у',
  wa: 'ва',
  wo: 'во',
  wai: 'вай',
  wei: 'вэй',
  wan: 'вань',
  wen: 'вэнь',
  wang: 'ван',
  weng: 'вэн',
}

/** `xiao` -> `сяо`; a syllable that is not pinyin stays as it is. */
export function palladius(syllable: string): string {
  const known = whole[syllable]
  if (known !== undefined) return known
  const start = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?(.+)$/.exec(syllable)
  const initial = start?.[1] ?? ''
  // After j, q and x the letter u is spoken and spelled as ü.
  const final = /^[jqx]$/.test(initial) ? start?.[2]?.replace(/^u/, 'v') : start?.[2]
  const ending = final === undefined ? undefined : finals[final]
  return ending === undefined ? syllable : (initials[initial] ?? '') + ending
}
