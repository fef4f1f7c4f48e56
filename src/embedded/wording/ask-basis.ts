import type { Localised } from '#domain/language.ts'
import type { LocalDate } from '#domain/time.ts'
import type { AskSpec } from '../ask/spec.ts'
import { named } from './ask-words.ts'
import { date, joined, pick, say, type Voice } from './say.ts'

export type Scope = 'own book' | 'team' | 'bank'

const scopes: Readonly<Record<Scope, Localised>> = {
  'own book': { en: 'your book', zh: '您的客户簿', ru: 'ваша книга' },
  team: { en: 'the books of your team', zh: '您团队的客户簿', ru: 'книги вашей команды' },
  bank: { en: 'the whole bank', zh: '全行', ru: 'весь банк' },
}

/** How the figure came about, and as of when. */
export function basis(
  voice: Voice,
  spec: AskSpec,
  result: Readonly<{ scope: Scope; as_of: LocalDate; client?: Readonly<{ name: string }> }>,
): string {
  const { measure, into } = spec
  const figure = 'figure' in measure ? measure.figure : undefined
  const what = figure ? say(voice, figure.label) : say(voice, named(spec.noun))
  const how: Localised =
    measure.kind === 'sum'
      ? { en: `Sum of ${what}`, zh: `${what}合计`, ru: `Сумма: ${what}` }
      : measure.kind === 'avg'
        ? { en: `Average of ${what}`, zh: `${what}平均值`, ru: `Среднее: ${what}` }
        : measure.kind === 'median'
          ? { en: `Median of ${what}`, zh: `${what}中位数`, ru: `Медиана: ${what}` }
          : measure.kind === 'max' || measure.kind === 'min'
            ? { en: `Ranked by ${what}`, zh: `按${what}排序`, ru: `По убыванию: ${what}` }
            : measure.kind === 'perClient'
              ? {
                  en: `Total of ${what}, divided by the clients who have any`,
                  zh: `${what}合计除以有此项的客户数`,
                  ru: `Всего (${what}), делённое на число клиентов, у кого есть`,
                }
              : measure.kind === 'share'
                ? measure.worth
                  ? {
                      en: 'Shares of the number and of the amount',
                      zh: '按数量与金额分别计算占比',
                      ru: 'Доли от числа и от суммы',
                    }
                  : { en: 'Share of the count', zh: '按数量计算占比', ru: 'Доля от числа' }
                : { en: `Counted: ${what}`, zh: `统计对象：${what}`, ru: `Считали: ${what}` }
  const money = figure?.unit === 'money' && measure.kind !== 'max' && measure.kind !== 'min'
  const currency: Localised | undefined = into
    ? {
        en: `converted into ${into} at the latest rates`,
        zh: `按最新汇率折算为 ${into}`,
        ru: `в пересчёте в ${into} по последним курсам`,
      }
    : money
      ? { en: 'each currency by itself', zh: '各币种分别计算', ru: 'каждая валюта отдельно' }
      : undefined
  const at = date(voice, result.as_of)
  const { name } = result.client ?? {}
  const scope = name === undefined ? scopes[result.scope] : { en: name, zh: name, ru: name }
  return pick(
    voice,
    `${joined(voice, [how.en, currency?.en])}; ${scope.en}, as of ${at}.`,
    `${joined(voice, [how.zh, currency?.zh])}；${scope.zh}，截至${at}。`,
    `${joined(voice, [how.ru, currency?.ru])}; ${scope.ru}, на ${at}${at.endsWith('.') ? '' : '.'}`,
  )
}

/** In which books several figures were counted, and as of when. */
export function asOf(voice: Voice, { scope, as_of }: Readonly<{ scope: Scope; as_of: LocalDate }>): string {
  const at = date(voice, as_of)
  const where = scopes[scope]
  return pick(
    voice,
    `Counted in ${where.en}, as of ${at}.`,
    `统计范围：${where.zh}，截至${at}。`,
    `Считали: ${where.ru}, на ${at}${at.endsWith('.') ? '' : '.'}`,
  )
}
