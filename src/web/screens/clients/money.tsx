import { recordWord } from '#domain/record-words.ts'
import type { ClientPage } from '#http/views.ts'
import { amount, day } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { words } from './clients-words.ts'
import { Section } from './section.tsx'

type Card = ClientPage['card']

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

/** Accounts and holdings with what they are worth, totals by currency: amounts of two currencies are never added. */
export function Money({ card: { accounts, holdings, totals } }: Readonly<{ card: Card }>) {
  return (
    <Section title={tell(words.money)} size={accounts.length + holdings.length} open>
      <ul class="list">
        {accounts.map((account) => (
          <li class="money" key={account.id}>
            <span class="grow">
              <span>{recordWord(account.kind, language.value)}</span>
              <span class="small quiet number block">{account.number}</span>
            </span>
            <span class="figure number">
              {account.balance ? amount(account.balance) : <span class="quiet">{tell(words.noBalance)}</span>}
              {account.balance_on && <span class="small quiet block">{day(account.balance_on)}</span>}
            </span>
          </li>
        ))}
        {holdings.map((holding) => (
          <li class="money" key={holding.id}>
            <span class="grow">
              <bdi>{holding.name}</bdi>
              <span class="small quiet block">
                {joined([
                  holding.rate_pct && tell(words.rate, { rate: Number(holding.rate_pct) }),
                  holding.matures_on && tell(words.matures, { on: day(holding.matures_on) }),
                ])}
              </span>
            </span>
            <span class="figure number">
              {holding.value && amount(holding.value)}
              {holding.valued_on && (
                <span class="small quiet block">{tell(words.valued, { on: day(holding.valued_on) })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Totals of={totals.holdings} />
    </Section>
  )
}

export function Loans({ card: { loans, totals } }: Readonly<{ card: Card }>) {
  return (
    <Section title={tell(words.loans)} size={loans.length}>
      <ul class="list">
        {loans.map((loan) => (
          <li class="money" key={loan.id}>
            <span class="grow">
              <span class="row">
                <bdi>
                  {loan.purpose === undefined
                    ? amount(loan.amount)
                    : recordWord(loan.purpose, language.value)}
                </bdi>
                <span
                  class={
                    loan.state === 'in_debt' || loan.state === 'finished_unpaid' ? 'tag bad' : 'tag good'
                  }
                >
                  {recordWord(loan.state, language.value)}
                </span>
              </span>
              <span class="small quiet block">
                {joined([
                  loan.number,
                  loan.rate_pct && tell(words.rate, { rate: Number(loan.rate_pct) }),
                  loan.matures_on && tell(words.matures, { on: day(loan.matures_on) }),
                ])}
              </span>
            </span>
            <span class="figure number">
              {amount(loan.outstanding ?? loan.amount)}
              {loan.outstanding && <span class="small quiet block">{tell(words.outstanding)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <Totals of={totals.loans} />
    </Section>
  )
}

export function Cards({ card: { cards } }: Readonly<{ card: Card }>) {
  if (cards.length === 0) return null
  return (
    <Section title={tell(words.cards)} size={cards.length}>
      <ul class="list">
        {cards.map((each) => (
          <li class="money" key={each.id}>
            <span class="grow">
              {recordWord(each.kind, language.value)}
              <span class="small quiet number block">{each.masked_number}</span>
            </span>
            <span class="figure">
              {recordWord(each.status, language.value)}
              {each.expires_on && (
                <span class="small quiet block">{tell(words.matures, { on: day(each.expires_on) })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Totals = ({ of }: Readonly<{ of: readonly Readonly<{ value: number; currency: string }>[] }>) =>
  of.length === 0 ? null : (
    <p class="row between total">
      <span>{tell(words.total)}</span>
      <span class="figure number strong">
        {of.map((total) => (
          <span class="block" key={total.currency}>
            {amount(total)}
          </span>
        ))}
      </span>
    </p>
  )
