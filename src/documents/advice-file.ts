import type { AdviceFile, AdviceOption, AdviceRun, AdviceStep, FactLine, Proof } from '#domain/advice/file.ts'
import { stylesheet } from './advice-file-style.ts'

export type AdvicePage = Readonly<{
  client: Readonly<{ id: string; name: string }>
  /** What the file was narrowed to, where it was. */
  product?: string | undefined
  on?: string | undefined
  file: AdviceFile
}>

/**
 * The file of advice as one self-contained page that prints: no script, nothing fetched, every text escaped. It holds
 * no moment of its own, so the same entries of the trail give the same bytes at any time.
 */
export function adviceFilePage({ client, product, on, file }: AdvicePage): string {
  const scope = [product && `Product ${product}`, on && `Day ${on}`].filter(Boolean).join(' · ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>File of advice: ${html(client.name)}</title>
<style>${stylesheet}</style>
</head>
<body>
<header>
<h1>File of advice: ${html(client.name)}</h1>
<p>${html(client.id)}${scope === '' ? '' : ` · ${html(scope)}`}</p>
<p>Rebuilt from the audit trail alone. Nothing on this page was judged anew.</p>
</header>
${file.runs.map(run).join('\n') || '<p>No product was judged.</p>'}
<section>
<h2>Decisions and sendings</h2>
${file.steps.map(step).join('\n') || '<p>Nothing was sent.</p>'}
</section>
${file.sealed.length === 0 ? '' : sealed(file)}
<section>
<h2>Proof</h2>
<p>Each entry of the trail carries the digest of its content and the hash of the entry before it. Compare these lines with an export of the trail (npm run audit -- export), which verifies the whole chain.</p>
${proofTable(file)}
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

const facts = (lines: readonly FactLine[]): string =>
  lines.length === 0
    ? '<p>None on record.</p>'
    : table(
        ['Fact', 'Value'],
        lines.map(({ path, value }) => [`<code>${html(path)}</code>`, html(value)]),
      )

const run = (each: AdviceRun): string => `<section>
<h2>Judged ${html(each.at)}${each.by === undefined ? '' : ` for ${html(each.by)}`}</h2>
<p>Day ${html(each.today)} · rules ${html(each.rules.pack)} ${html(each.rules.version)} · <code>${html(each.rules.sha256)}</code> · entry ${each.proof.seq}</p>
<h3>Planned</h3>
${facts(each.plan)}
<h3>Known of the client</h3>
${facts(each.facts)}
<h3>Options</h3>
${each.options.map((one) => option(one, each)).join('\n')}
</section>`

function option(
  { id, name, outcome, verdict, product }: AdviceOption,
  { proposed, withoutNeed }: AdviceRun,
): string {
  const place = proposed.indexOf(id)
  const standing =
    outcome === 'block'
      ? 'set aside: a rule blocks it'
      : withoutNeed.includes(id)
        ? 'set aside: no documented need'
        : place < 0
          ? 'judged alone'
          : `option ${place + 1}`
  const rules = verdict.fired.map(
    ({ rule, outcome: effect, cleared, message }) =>
      `<li><code>${html(rule)}</code> ${html(effect)}${cleared ? ' (cleared)' : ''}: ${html(message)}</li>`,
  )
  const score = verdict.score === null || verdict.score === undefined ? '' : ` · score ${verdict.score}`
  return `<article class="${outcome === 'block' ? 'blocked' : 'open'}">
<h4>${html(name)} <small>${html(id)}</small></h4>
<p><strong>${html(outcome)}</strong> · ${html(standing)}${html(score)}</p>
${rules.length === 0 ? '<p>No rule fired.</p>' : `<ul>${rules.join('')}</ul>`}
${list('Missing', verdict.missing)}${list('Impossible', verdict.invalid)}${list('Disclosures', verdict.required_disclosures)}
<details><summary>Product record</summary>${facts(product)}</details>
</article>`
}

const list = (title: string, values: readonly string[] | undefined): string =>
  values === undefined || values.length === 0 ? '' : `<p>${title}: ${html(values.join(', '))}</p>`

const step = (each: AdviceStep): string => `<article>
<h3>${html(each.kind)} ${html(each.at)}${each.by === undefined ? '' : ` by ${html(each.by)}`}</h3>
<p>entry ${each.proof.seq}${each.recipient === undefined ? '' : ` · to ${html(each.recipient)}`}${each.sendAfter === undefined ? '' : ` · not before ${html(each.sendAfter)}`}${each.archiveRef === undefined ? '' : ` · archive ${html(each.archiveRef)}`}</p>
${list('Products', each.recommends)}${each.subject === undefined ? '' : `<p><strong>${html(each.subject)}</strong></p>`}${each.body === undefined ? '' : `<pre>${html(each.body)}</pre>`}
</article>`

const sealed = ({ sealed: entries }: AdviceFile): string => `<section>
<h2>Entries without content</h2>
<p>Their content was erased or is not for this reader; that they exist is part of the chain.</p>
${table(
  ['Entry', 'At', 'Kind'],
  entries.map(({ at, kind, proof }) => [String(proof.seq), html(at), html(kind)]),
)}
</section>`

function proofTable({ runs, steps, sealed: bare }: AdviceFile): string {
  const proofs: Proof[] = [...runs, ...steps, ...bare].map(({ proof }) => proof).sort((a, b) => a.seq - b.seq)
  return table(
    ['Entry', 'Digest of the content', 'Hash', 'Hash before'],
    proofs.map(({ seq, payloadDigest, hash, prevHash }) => [
      String(seq),
      ...[payloadDigest, hash, prevHash].map((digest) => `<code>${html(digest)}</code>`),
    ]),
  )
}
