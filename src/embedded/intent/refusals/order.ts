import { patternOf } from '#domain/text/letters.ts'
import type { Form } from '../forms.ts'

/** What may stand before an order: politeness, haste, and whom it is to be told. */
const opening = String.raw`^(?:(?:please|pls|plz|kindly|just|now|quickly|simply|then|so|hi|can you|could you|would you|will you|go ahead and|ok|okay|hey|and|also|i want (?:you )?to|i need (?:you )?to|i(?:'d| would) like (?:you )?to|you (?:can|should|must)|let's|let us|help me (?:to )?|do me a favou?r and|tell (?:him|her|them|\p{L}+) (?:we|that we|i|that)|хорошо|отлично|супер|класс|прекрасно|годится|окей|ок|да|ладно|все (?:верно|хорошо)|пожалуйста|будь (?:добр|добра|другом)|прошу(?: тебя| вас)?|слушай|а|и|ну|так|давай(?:те)?|просто|быстро|быстренько|срочно|можешь|можете|сможешь|надо(?: бы)?|нужно|мне (?:надо|нужно)|хочу|помоги(?:те)?(?: мне)?|тогда|请|请问|帮我|帮忙|麻烦(?:你|您)?|给我|替我|你|您|(?:能不能|能否|可不可以)(?=你|帮|替|麻烦|请)|可以|直接|现在|马上|立刻|赶紧|赶快|尽快|好的?|行|没问题|对|嗯|不错|就|那|先|我要|我想|我们)[\s,，]*)*`

/** An order for what stands behind the politeness, which is long, and so is joined to it where the order may be meant. */
export function imperative(source: string): Form {
  let made: RegExp | undefined
  return {
    source: `(?:${source})`,
    flags: 'u',
    test(text) {
      made ??= patternOf(`${opening}(?:${source})`, 'u')
      return made.test(text)
    },
  }
}
