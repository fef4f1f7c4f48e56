/** Places of a normalised name that are written in several ways and heard as one, with those ways. */
const places: readonly (readonly [RegExp, readonly string[]])[] = [
  // Lindquist and Lindqvist; Meier, Mayer; Stephens and Stevens
  [/(?:qu|qv|kv)(?=i)/, ['qu', 'qv', 'kv']],
  [/[ae][iy]/, ['ei', 'ey', 'ai', 'ay']],
  [/(?<=^ste)(?:ph|v)(?=en)/, ['ph', 'v']],
  // Jon and John, Sara and Sarah, Clark and Clarke
  [/(?<=[aeiou])h?(?=[lmnr](?:$|[^aeiouylmnr]))/, ['', 'h']],
  [/(?<=a)h?$/, ['', 'h']],
  [/(?<=rk|ok|wn)e?$/, ['', 'e']],
  // Schmidt and Schmitt, Brand and Brandt
  [/(?<=[a-z])(?:dt|tt|t|(?<=[ln])d)$/, ['dt', 'tt', 't']],
  [/(?<=[ln])(?:dt|d|t)$/, ['d']],
  [/(?:дт|тт|(?<=и)т)$/, ['дт', 'тт', 'т']],
]

const shortest = 3
const most = 12

/** Other spellings that an ear cannot tell from a normalised word of a name, at most a dozen: Lindquist for lindqvist. */
export function spelledAlike(text: string): readonly string[] {
  if (text.length < shortest || /\d/.test(text)) return []
  const found = new Set([text])
  for (const [place, ways] of places)
    for (const known of [...found])
      if (place.test(known))
        for (const way of ways) if (found.size <= most) found.add(known.replace(place, way))
  found.delete(text)
  return [...found]
}
