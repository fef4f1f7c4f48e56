/** Somebody else of whom the same is wished for: 徐振邦的也来一份, 岚裳同样要一份. */
const alsoHan =
  /^(?:那|还有|再|顺便|对了|[，,\s])*(?<who>[^，,。；;也同照]{2,12}?)(?:那边|那儿|那头|家)?(?:的|那份)?[，,\s]*(?:也|同样(?:也)?|照样(?:也)?|一样)[，,\s]*(?:得|要|给我|帮我|给[他她]们?|麻烦|请|照样|同样|一样)*(?:来|看|拉|翻|查|准备|弄|做|写|发|出|调|列|整|搞|备|起草|拟|约|打|记|安排|找|给|是|\p{Script=Han})?(?:出来|[一]?(?:[下个份封条遍套张])|出|看看|看|给我|吧|呗|哈|的|这么办|一样|同样|[。！!~\s])*(?:[，,](?<when>.{2,12}))?$/u

/** The words for whom a short message wishes for the same as before; nothing where it says more. */
export function whoAlso(said: string): string | undefined {
  if (said.length > 28 || !/[也同照一]/u.test(said)) return undefined
  const { who, when } = alsoHan.exec(said.trim())?.groups ?? {}
  if (when === undefined) return who
  return /[点天周号月]|[:：]\d\d/u.test(when) ? `${who}，${when}` : undefined
}
