import { paperName } from '#domain/paper-words.ts'
import { recordWord } from '#domain/record-words.ts'
import type { ClientPage } from '#http/views.ts'
import { to } from '#web/state/route.ts'
import { day, number } from '#web/words/format.ts'
import { count, language, tell } from '#web/words/tell.ts'
import { counted, words } from './clients-words.ts'
import { From, Section } from './section.tsx'

type Card = ClientPage['card']
const word = (code: string): string => recordWord(code, language.value)

/** Whatever stands in an address of a client, it names a recipient and nothing else of a letter. */
const mailTo = (address: string): string => `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`

export function People({ card: { client } }: Readonly<{ card: Card }>) {
  const { contacts, relations } = client
  return (
    <Section title={tell(words.people)} size={contacts.length + relations.length}>
      <ul class="list">
        {contacts.map(({ kind, label, value }) => (
          <li class="money" key={kind + value}>
            <span class="grow">
              {kind === 'phone' ? (
                <a href={`tel:${value.replace(/[^\d+]/g, '')}`}>
                  <bdi>{value}</bdi>
                </a>
              ) : kind === 'email' ? (
                <a href={mailTo(value)}>
                  <bdi>{value}</bdi>
                </a>
              ) : (
                <bdi>{value}</bdi>
              )}
            </span>
            <bdi class="quiet small">{label ?? word(kind)}</bdi>
          </li>
        ))}
        {relations.map(({ kind, client: other, name, share_pct: share }) => (
          <li class="money" key={kind + name}>
            <span class="grow">
              {other ? (
                <a href={to('clients', other)}>
                  <bdi>{name}</bdi>
                </a>
              ) : (
                <bdi>{name}</bdi>
              )}
            </span>
            <span class="quiet small">
              {word(kind)}
              {share && ` · ${tell(words.share, { pct: Number(share) })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export const Facts = ({ card: { facts } }: Readonly<{ card: Card }>) => (
  <Section title={tell(words.facts)} size={facts.length}>
    <ul class="list">
      {facts.map((fact) => (
        <li class="entry" key={fact.text}>
          <p class="row">
            {fact.on && <span class="small quiet number">{day(fact.on)}</span>}
            <From origin={fact.origin} />
          </p>
          <bdi>{fact.text}</bdi>
        </li>
      ))}
    </ul>
  </Section>
)

export function Papers({ card: { documents, client } }: Readonly<{ card: Card }>) {
  const { kyc } = client
  return (
    <Section title={tell(words.papers)} size={documents.length + (kyc ? 1 : 0)}>
      <ul class="list">
        {kyc && (
          <li class="money">
            <span class="grow">{tell(words.kyc)}</span>
            <span class="figure">
              {kyc.status && word(kyc.status)}
              {kyc.valid_until && (
                <span class="small quiet block">{tell(words.validUntil, { on: day(kyc.valid_until) })}</span>
              )}
            </span>
          </li>
        )}
        {documents.map(({ kind, status, expires_on: until }) => (
          <li class="money" key={kind + (until ?? '')}>
            <bdi class="grow">{paperName(kind, language.value)}</bdi>
            <span class="figure">
              <span class={status === 'on_file' ? 'tag good' : 'tag warn'}>{word(status)}</span>
              {until && <span class="small quiet block">{tell(words.validUntil, { on: day(until) })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Profile({ card: { client } }: Readonly<{ card: Card }>) {
  const { profile } = client
  const risk = profile.risk_tolerance
  const rows: readonly (readonly [string, string | undefined])[] = [
    [tell(words.occupation), client.occupation],
    [tell(words.sector), client.sector],
    [tell(words.language), word(client.language)],
    [tell(words.since), client.client_since && day(client.client_since)],
    [
      tell(words.cadence),
      client.contact_every_days === undefined ? undefined : count(client.contact_every_days, counted.days),
    ],
    [
      tell(words.risk),
      risk === undefined
        ? undefined
        : [
            number(risk),
            profile.risk_assessed_on && tell(words.assessed, { on: day(profile.risk_assessed_on) }),
          ]
            .filter(Boolean)
            .join(', '),
    ],
    [tell(words.objectives), profile.objectives?.map(word).join(', ')],
    [
      tell(words.horizon),
      profile.horizon_months === undefined ? undefined : count(profile.horizon_months, counted.months),
    ],
    [tell(words.consent), profile.marketing_consent && word(profile.marketing_consent)],
    [
      tell(words.otherNames),
      client.names
        .map(({ text }) => text)
        .filter((text) => text !== client.name)
        .join(', '),
    ],
  ]
  const known = rows.filter(([, value]) => value)
  return (
    <Section title={tell(words.profile)} size={known.length + (client.notes ? 1 : 0)}>
      <dl class="facts">
        {known.map(([label, value]) => (
          <div class="money" key={label}>
            <dt class="quiet">{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {client.notes && (
        <div class="entry">
          <p class="row">
            <span class="quiet">{tell(words.notes)}</span>
            <From origin={client.notes.origin} />
          </p>
          <p class="told">
            <bdi>{client.notes.text}</bdi>
          </p>
        </div>
      )}
    </Section>
  )
}
