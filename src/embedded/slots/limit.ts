/** The number of rows asked for: "top 5", "5 largest", "前5". */
export function limitIn(folded: string): number | undefined {
  const match =
    /(?:top|bottom|first|last|latest|топ|худши[ех]|первые|последни[ехй]|крайни[ехй])[ -]?(\d{1,2})(?!\d)/u.exec(
      folded,
    ) ??
    /(?<!\d)(\d{1,2}) (?:largest|biggest|best|richest|last|latest|most recent|крупнейш|самых|последн)/u.exec(
      folded,
    ) ??
    /(?<!\d)(\d{1,2}) (?:clients|customers|people|клиент\p{L}*)(?= .{0,30}(?:longest|largest|smallest|lowest|highest|дольше вс|больше вс))/u.exec(
      folded,
    ) ??
    /最[久长].{0,8}?(\d{1,2})\s*(?:个|位|名|家)/u.exec(folded) ??
    /(?:前|最近|最后|倒数|垫底的?|近)\s*(\d{1,2})/u.exec(folded) ??
    /(?:最高|最大|最多|最近|最新)的?\s*(\d{1,2})\s*(?:个|位|名|笔|家|次|条|封|通|回)/u.exec(folded)
  if (match) return clamp(Number(match[1]))
  const spelled =
    /(?:last|top|bottom|first|latest) (two|three|four|five|ten)(?!\p{L})/u.exec(folded)?.[1] ??
    /(?<!\p{L})(two|three|four|five|ten|две|два|три|четыре|пять|десять) (?:largest|biggest|best|richest|last|latest|сам\p{L}+|крупнейш|последн|больш)/u.exec(
      folded,
    )?.[1] ??
    /(?<!\p{L})(two|three|four|five|ten) (?:largest|biggest|best|richest|latest|most recent)(?!\p{L})/u.exec(
      folded,
    )?.[1] ??
    /(?:последни[ех]|топ|первы[ех]) (две|два|три|четыре|пять|десять)(?!\p{L})/u.exec(folded)?.[1] ??
    /(?<!\p{L})(две|два|три|четыре|пять|десять) (?:сам|крупн|наибольш|последн)/u.exec(folded)?.[1] ??
    /(?:前|最近|近|最后|倒数|最新|最[大高多]的?)的?([两三四五十])(?:个|位|名|笔|家|次|条|封|通|回)/u.exec(
      folded,
    )?.[1] ??
    /前([三五十])/u.exec(folded)?.[1] ??
    /(?:longest|oldest|largest|smallest|lowest|highest).{0,30}?(?<!\p{L})(two|three|four|five|ten) (?:clients|customers|people)|(?<!\p{L})(two|three|four|five|ten) (?:clients|customers|people|of my clients)(?= .{0,20}(?:longest|largest|smallest|lowest|highest))|(?<!\p{L})(две|два|три|четыре|пять|десять) (?:клиент\p{L}*)(?=.{0,30}(?:дольше всего|больше всего|сам))/u
      .exec(folded)
      ?.slice(1)
      .find((part) => part !== undefined) ??
    /(?<!\p{L})(тройк|пятерк|десятк)/u.exec(folded)?.[1]
  return spelled === undefined ? undefined : spelledNumbers[spelled]
}
const clamp = (value: number): number => Math.min(50, Math.max(1, value))
const spelledNumbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  две: 2,
  два: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  десять: 10,
  тройк: 3,
  пятерк: 5,
  десятк: 10,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  十: 10,
}
