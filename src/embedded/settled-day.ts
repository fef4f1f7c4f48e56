const day = String.raw`(?:(?:next |this |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:the )?\d{1,2}(?:st|nd|rd|th)(?: (?:of )?\p{L}{3,9})?|\d{1,2} \p{L}{3,9})`
const settled = (): RegExp =>
  new RegExp(
    String.raw`(?<=(?:^|\s)(?:by|on|until|till|for|before) )${day}[\s,;.]+(?:hm+|well|but|no|nope|oh|ah|actually|wait|though|hang on)(?!\p{L}).*?[\s,;.](?:so[\s,]+(?:then\s+)?|then\s+(?=(?:lets?|let['’]s|say|put|make|take|go|do|call|set)(?!\p{L})))(?:(?:i['’]?d |we['’]?d |lets? |let['’]s )?(?:say|put|make it|make that|take|go with|do|call it|set)\s+)?(?:it |for |on |by |down )*(?<last>${day})(?: (?:then|it is|please|pls|instead))*[\s.!]*$`,
    'iu',
  )

/** "By Friday, hm that's tight and he said Monday is fine too, so put Monday": the day that was settled on stands for the first. */
export function withSettledDay(said: string): string {
  if (said.length > 400 || !/(?:day|tomorrow|st|nd|rd|th|\d \p{L}+)[\s,;.].*\s(?:so|then)[\s,]/iu.test(said))
    return said
  const found = settled().exec(said)
  return found?.groups?.last ? `${said.slice(0, found.index)}${found.groups.last}` : said
}
