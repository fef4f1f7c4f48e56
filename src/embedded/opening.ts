/** How a message begins before it says anything: how many things will follow, or that one should listen. */
const openings = [
  /^\s*(?:(?:so|ok(?:ay)?|right|well|hi|hey|listen|look)[\s,]+)*(?:i (?:have|need|want)\s+)?(?:two|three|four|a few|a couple of|couple of|several|\d)\s+(?:quick |small |little )?(?:things|points|requests|items|favou?rs)(?:\s+(?:for you|please|from me|today))*\s*[:;.,–—-]+\s*(?=\S)/iu,
  /^\s*(?:(?:so|ok(?:ay)?|right|well)[\s,]+)*(?:first(?:ly)?|1)(?: (?:of all|off|thing|up))?[,:.)]\s+(?=\S)/iu,
  /^\s*(?:(?:так|итак|ну|привет|слушай(?:те)?|смотри(?:те)?)[\s,:–—-]+)*(?:(?:есть|у меня)\s+)*(?:две|три|четыре|пара|пару|несколько|\d)\s+(?:вещи|вещей|дела|дел|просьбы|просьб|момента|моментов|пункта|пунктов)\s*[:;.,–—-]+\s*(?=\S)/iu,
  /^\s*(?:слушай(?:те)?|смотри(?:те)?|коротко|вкратце|кратко|если коротко|в двух словах|апдейт)\s*[:,–—-]+\s*(?=\S)/iu,
  /^\s*(?:(?:好的?|那个|对了|嗯)[，,\s]*)*(?:我?(?:有|说|想说))?(?:两|二|三|四|几|\d)(?:件|个)(?:小)?(?:事|事情|任务)(?:儿)?\s*[：:，,。；;、]\s*(?=\S)/u,
  /^\s*(?:听着|听我说|是这样)[，,：:]\s*(?=\S)/u,
] as const

/** Sounds, greetings and words that only ask for attention, before what is said. */
const fillers =
  /^\s*(?:(?:u[mh]+|erm?|hm+|ok(?:ay)?|right(?=,| so| then)|alright|well(?=,)|hey(?: there| rapport)?|hi(?: there| rapport)?|hello|listen(?=,)|look(?=,)|sorry(?=,)|quick (?:one|question|q)|one (?:more |quick |other )*thing|so(?! (?:far|much|many|long|that)(?!\p{L})))(?:[\s,.:!–—-]|…)+)+(?=\S+\s+\S)/iu
const fillersRussian =
  /^\s*(?:(?:слушай(?:те)?|смотри(?:те)?(?=,)|так(?=,)|ну(?! (?:и|а|как)(?!\p{L}))|короче|привет|здравствуй(?:те)?|добр(?:ый|ого) (?:день|вечер|дня|вечера)|э+(?:-э+)*|эм+|м-?м+|будь(?:те)? добр[аы]?|будь(?:те)? любез[а-я]+|пожалуйста|извини(?:те)?(?=,)|прости(?:те)?(?=,)|ладно(?=,)|вот(?=,))(?:[\s,.:!–—-]|…)+)+(?=\S+\s+\S)/iu
const fillersHan =
  /^\s*(?:(?:那个|对了|嗯+|呃+|额|你好|您好|哈喽|嗨|诶|哎|喂|不好意思|话说|打扰一?下)(?:[，,。！!：:\s]|…)+|请问一?下?[，,]?)+(?=\S{3})/u

const polite =
  /(?:(?:[\s,.!–—-]+(?:please|pls|plz|when(?:ever)? you (?:get|have) (?:a |the )?(?:sec|second|minute|min|moment|chance|time)|if you (?:can|could|would|don['’]?t mind|please)|,\s*(?:ok(?:ay)?|alright|will you|would you)\?|(?:[,.!]\s*|(?<!(?<!\p{L})(?:a|an|the|my|our|his|her|their|him|them|us|say|says|said|saying|with|of|and|quick|big|many|short|brief|warm|for|note|no|message|card|letter|mail|email|sends?|word) ))(?:many )?(?:thanks|thank you|thx|cheers|ta)(?: (?:a lot|so much|very much|in advance|again|a million))?))+)[\s.!]*$/iu
const politeRussian =
  /(?:[\s,.!–—-]+(?:пожалуйста|плиз|пжлст?|пож|если (?:можно|не (?:сложно|трудно|затруднит))|когда будет (?:минут\p{L}*|время)|будь(?:те)? добр[аы]?)|,\s*(?:ок(?:ей)?|ладно|хорошо|лады|добро)\?|[,.!–—-]\s*(?:большое |заранее )?(?:спасибо|спс|благодарю)(?: (?:большое|заранее|огромное))?)+[\s.!]*$/iu
const politeHan =
  /(?:[，,。！!\s]+(?:先?谢谢?(?:你|您|啦|了|哈)*|多谢|感谢|辛苦(?:你|您|了|啦)*|麻烦(?:你|您)?[了啦]|拜托(?:了|啦|你了)?|(?:好|行|可以)[吗么嘛][？?]?|好不好[？?]?)|(?<=\p{Script=Han}{3})哈)+[\s。！!～~]*$/u

/** Characters at the end in which politeness stands. */
const politeWithin = 80

/** What stays of a message says something. */
const least = 5
const says = (text: string): boolean => text.length >= least || /\p{Script=Han}{2}/u.test(text)

/** A message without its opening ("three things: …", «смотри: …», 两件事：…), the sounds before it and the thanks behind it. */
export function withoutOpening(spoken: string): string {
  const opened = openings.map((opening) => opening.exec(spoken)).find((found) => found !== null)
  const said = opened ? spoken.slice(opened[0].length) : spoken
  const rest = withoutThanks(said).replace(
    /\p{Script=Han}/u.test(said) ? fillersHan : /\p{Script=Cyrillic}/u.test(said) ? fillersRussian : fillers,
    '',
  )
  return says(rest) ? rest : said
}

/** A message without the politeness at its end. */
function withoutThanks(said: string): string {
  const end = /\p{Script=Han}/u.test(said)
    ? politeHan
    : /\p{Script=Cyrillic}/u.test(said)
      ? politeRussian
      : polite
  const from = Math.max(0, said.length - politeWithin)
  const rest = said.slice(0, from) + said.slice(from).replace(end, '')
  return says(rest) ? rest : said
}
