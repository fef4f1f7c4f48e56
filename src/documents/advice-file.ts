import type { AdviceFile, AdviceOption, AdviceRun, AdviceStep, FactLine, Proof } from '#domain/advice/file.ts'
import { stepWords } from '#domain/advice/step-words.ts'
import type { Language } from '#domain/language.ts'
import { outcomeTitles, ruleTitles } from '#domain/suitability/titles-table.ts'
import { stylesheet } from './advice-file-style.ts'
import { type AdviceWords, adviceWords } from './advice-words.ts'

export type AdvicePage = Readonly<{
  client: Readonly<{ id: string; name: string }>
  /** What the file was narrowed to, where it was. */
  product?: string | undefined
  on?: string | undefined
  file: AdviceFile
  /** Of headings and set words; what the trail holds stays as it was written. English where absent. */
  language?: Language
}>

type Said = Readonly<{ say: AdviceWords; language: Language }>

/**
 * The file of advice as one self-contained page that prints: no script, nothing fetched, every text escaped. It holds
 * no moment of its own, so the same entries of the trail give the same bytes at any time.
 */
export function adviceFilePage({ client, product, on, file, language = 'en' }: AdvicePage): string {
  const say = adviceWords(language)
  const said = { say, language }
  const scope = [product && `${say('product')} ${product}`, on && `${say('day')} ${on}`]
    .filter(Boolean)
    .join(' · ')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say('title')}: ${html(client.name)}</title>
<style>${stylesheet}</style>
</head>
<body>
<header>
<h1>${say('title')}: ${html(client.name)}</h1>
<p>${html(client.id)}${scope === '' ? '' : ` · ${html(scope)}`}</p>
<p>${say('rebuilt')}</p>
</header>
${file.runs.map((each) => run(each, said)).join('\n') || `<p>${say('nothingJudged')}</p>`}
<section>
<h2>${say('steps')}</h2>
${file.steps.map((each) => step(each, said)).join('\n') || `<p>${say('nothingSent')}</p>`}
</section>
${file.sealed.length === 0 ? '' : sealed(file, said)}
<section>
<h2>${say('proof')}</h2>
<p>${say('proofText')}</p>
${proofTable(file, said)}
</section>
</body>
</html>
`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML text or a quoted attribute; a lone surrogate, which no file can hold, is replaced. */
const html = (text: string): string => text.toWellFormed().replace(/[&<>"']/g, (char) => escapes[char] ?? '')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${html(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

const facts = (lines: readonly FactLine[], { say }: Said): string =>
  lines.length === 0
    ? `<p>${say('noFacts')}</p>`
    : table(
        [say('fact'), say('value')],
        lines.map(({ path, value }) => [`<code>${html(path)}</code>`, html(value)]),
      )

const run = (each: AdviceRun, said: Said): string => {
  const { say } = said
  return `<section>
<h2>${say('judged')} ${html(each.at)}${each.by === undefined ? '' : ` ${say('forWhom')} ${html(each.by)}`}</h2>
<p>${say('day')} ${html(each.today)} · ${say('rules')} ${html(each.rules.pack)} ${html(each.rules.version)} · <code>${html(each.rules.sha256)}</code> · ${say('entry')} ${each.proof.seq}</p>
<h3>${say('planned')}</h3>
${facts(each.plan, said)}
<h3>${say('known')}</h3>
${facts(each.facts, said)}
<h3>${say('options')}</h3>
${each.options.map((one) => option(one, each, said)).join('\n')}
</section>`
}

function option(
  { id, name, outcome, verdict, product }: AdviceOption,
  { proposed, withoutNeed }: AdviceRun,
  said: Said,
): string {
  const { say, language } = said
  const place = proposed.indexOf(id)
  const standing =
    outcome === 'block'
      ? say('blocked')
      : withoutNeed.includes(id)
        ? say('noNeed')
        : place < 0
          ? say('alone')
          : `${say('option')} ${place + 1}`
  const rules = verdict.fired.map(
    ({ rule, outcome: effect, cleared, message }) =>
      `<li><code>${html(rule)}</code> ${html(outcomeIn(effect, language))}${cleared ? say('cleared') : ''}: ${html(messageIn(rule, message, language))}</li>`,
  )
  const score =
    verdict.score === null || verdict.score === undefined ? '' : ` · ${say('score')} ${verdict.score}`
  return `<article class="${outcome === 'block' ? 'blocked' : 'open'}">
<h4>${html(name)} <small>${html(id)}</small></h4>
<p><strong>${html(outcomeIn(outcome, language))}</strong> · ${html(standing)}${html(score)}</p>
${rules.length === 0 ? `<p>${say('noRule')}</p>` : `<ul>${rules.join('')}</ul>`}
${list(say('missing'), verdict.missing)}${list(say('impossible'), verdict.invalid)}${list(say('disclosures'), verdict.required_disclosures)}
<details><summary>${say('record')}</summary>${facts(product, said)}</details>
</article>`
}

/** The engine's own word where the page is in English, so that it reads as the trail does. */
const outcomeIn = (outcome: AdviceOption['outcome'], language: Language): string =>
  language === 'en' ? outcome : outcomeTitles[outcome][language]

/** Rules speak English: elsewhere their title comes first. */
function messageIn(rule: string, message: string, language: Language): string {
  const title = language === 'en' ? undefined : ruleTitles[rule]?.[language]
  return title === undefined ? message : `${title}. ${message}`
}

const list = (title: string, values: readonly string[] | undefined): string =>
  values === undefined || values.length === 0 ? '' : `<p>${title}: ${html(values.join(', '))}</p>`

const step = (each: AdviceStep, { say, language }: Said): string => {
  const kind = language === 'en' ? each.kind : `${stepWords(each.kind)[language]} (${each.kind})`
  const by = each.by === undefined ? '' : ` ${say('by')} ${html(each.by)}`
  const to = each.recipient === undefined ? '' : ` · ${say('to')} ${html(each.recipient)}`
  const from = each.sendAfter === undefined ? '' : ` · ${say('notBefore')} ${html(each.sendAfter)}`
  const archive = each.archiveRef === undefined ? '' : ` · ${say('archive')} ${html(each.archiveRef)}`
  return `<article>
<h3>${html(kind)} ${html(each.at)}${by}</h3>
<p>${say('entry')} ${each.proof.seq}${to}${from}${archive}</p>
${list(say('products'), each.recommends)}${each.subject === undefined ? '' : `<p><strong>${html(each.subject)}</strong></p>`}${each.body === undefined ? '' : `<pre>${html(each.body)}</pre>`}
</article>`
}

const sealed = ({ sealed: entries }: AdviceFile, { say }: Said): string => `<section>
<h2>${say('sealed')}</h2>
<p>${say('sealedText')}</p>
${table(
  [say('entryHead'), say('at'), say('kind')],
  entries.map(({ at, kind, proof }) => [String(proof.seq), html(at), html(kind)]),
)}
</section>`

function proofTable({ runs, steps, sealed: bare }: AdviceFile, { say }: Said): string {
  const proofs: Proof[] = [...runs, ...steps, ...bare].map(({ proof }) => proof).sort((a, b) => a.seq - b.seq)
  return table(
    [say('entryHead'), say('digest'), say('hash'), say('before')],
    proofs.map(({ seq, payloadDigest, hash, prevHash }) => [
      String(seq),
      ...[payloadDigest, hash, prevHash].map((digest) => `<code>${html(digest)}</code>`),
    ]),
  )
}
