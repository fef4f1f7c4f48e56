/** How a message begins before it says anything: how many things will follow, or that one should listen. */
const openings = [
  /^\s*(?:(?:so|ok(?:ay)?|right|well|hi|hey|listen|look)[\s,]+)*(?:i (?:have|need|want)\s+)?(?:two|three|four|a few|a couple of|couple of|several|\d)\s+(?:quick |small |little )?(?:things|points|requests|items|favou?rs)(?:\s+(?:for you|please|from me|today))*\s*[:;.,–—-]+\s*(?=\S)/iu,
  /^\s*(?:(?:so|ok(?:ay)?|right|well)[\s,]+)*(?:first(?:ly)?|1)(?: (?:of all|off|thing|up))?[,:.)]\s+(?=\S)/iu,
  /^\s*(?:(?:так|итак|ну|привет|слушай(?:те)?|смотри(?:те)?)[\s,:–—-]+)*(?:(?:есть|у меня)\s+)*(?:две|три|четыре|пара|пару|несколько|\d)\s+(?:вещи|вещей|дела|дел|просьбы|просьб|момента|моментов|пункта|пунктов)\s*[:;.,–—-]+\s*(?=\S)/iu,
  /^\s*(?:слушай(?:те)?|смотри(?:те)?|коротко|вкратце|кратко|если коротко|в двух словах|апдейт)\s*[:,–—-]+\s*(?=\S)/iu,
  /^\s*(?:(?:好的?|那个|对了|嗯)[，,\s]*)*(?:我?(?:有|说|想说))?(?:两|二|三|四|几|\d)(?:件|个)(?:小)?(?:事|事情|任务)(?:儿)?\s*[：:，,。；;、]\s*(?=\S)/u,
  /^\s*(?:听着|听我说|是这样)[，,：:]\s*(?=\S)/u,
] as const

/** A message without its opening: "three things: …", «смотри: …», 两件事：…. */
export function withoutOpening(said: string): string {
  for (const opening of openings) {
    const found = opening.exec(said)
    if (found) return said.slice(found[0].length)
  }
  return said
}
