/** Orders that often stand second in a task, and the deed that each means. */
const deeds = `спроси спросить уточни уточнить скажи сказать отправь отправить напиши написать позвони позвонить перезвони перезвонить
  узнай узнать проверь проверить пришли прислать предложи предложить попроси попросить обсуди обсудить договорись договориться
  поздравь поздравить подготовь подготовить передай передать запроси запросить собери собрать набери набрать закажи заказать
  согласуй согласовать расскажи рассказать объясни объяснить назначь назначить забери забрать возьми взять подпиши подписать
  выясни выяснить посмотри посмотреть глянь глянуть сообщи сообщить вышли выслать отвези отвезти свяжись связаться`

let known: ReadonlyMap<string, string> | undefined
const deedOf = (order: string): string | undefined => {
  if (!known) {
    const words = deeds.split(/\s+/)
    known = new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]!] as const] : [])))
  }
  return known.get(order)
}

const second =
  /((?:,|(?<!\p{L})(?:и|а|потом|затем))\s+(?:(?:и|а|потом|затем|заодно|сразу|там же|ещё|еще)\s+)*)([а-яё]{4,12})(?:те)?(?!\p{L})/giu

/** A task's words with a second order as a deed: «Набрать Петрова и уточни сумму» is «Набрать Петрова и уточнить сумму». */
export const asDeeds = (text: string): string =>
  /\p{L}(?:ть|ти|чь|ться)(?!\p{L})/u.test(text)
    ? text.replace(second, (whole, lead: string, order: string) => {
        const deed = deedOf(order.toLowerCase())
        return deed === undefined ? whole : lead + deed
      })
    : text
