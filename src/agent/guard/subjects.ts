import { remembered } from './remembered.ts'

/** A sentence that goes on about the client of the sentence before. */
const goesOn =
  /^[^\p{L}\p{N}]*(?:she|he|her|his|hers|they|their|its|она|он|ее|её|его|у нее|у неё|у него|ей|ему|их|她|他|其)(?!\p{L}*[a-zа-я])/iu
/** A name said in part counts at the head of a sentence, or with a possessive: elsewhere it may be a product's. */
const atHead = (said: string, word: string): boolean => {
  const head = said.replace(/^[^\p{L}\p{N}]+/u, '')
  const after = head.charAt(word.length)
  return (head.startsWith(word) && !/[\p{L}\p{N}-]/u.test(after)) || said.includes(`${word}'s`)
}

/** Tells which clients a sentence is about; remembers them for the sentence that goes on with "she". */
export function whoIsMeant() {
  let before: ReadonlySet<string> = new Set()
  return (sentence: string, names: ReadonlyMap<string, string>): ReadonlySet<string> => {
    const named = clientsNamed(sentence, names)
    const meant = named.size === 0 && goesOn.test(sentence) ? before : named
    if (sentence.trim() !== '') before = meant
    return meant
  }
}

function clientsNamed(sentence: string, names: ReadonlyMap<string, string>): Set<string> {
  const said = sentence.toLowerCase().replace(/[’‘]/gu, "'")
  const whole = [...names].filter(([, name]) => said.includes(spoken(name, '').whole))
  const found =
    whole.length > 0
      ? whole
      : [...names].filter(([, name]) => spoken(name, '').parts.some((word) => atHead(said, word)))
  return new Set(found.map(([id]) => id))
}

/** A client's name in small letters, and the words of it that are long enough to stand for it. */
const spoken = remembered((name) => {
  const whole = name.toLowerCase()
  return { whole, parts: whole.split(/[\s,.]+/u).filter((word) => word.length >= 4) }
})
