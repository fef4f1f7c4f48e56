import { html } from 'hono/html'
import { DomainError, httpStatus, sentence } from '#domain/errors.ts'
import type { Language, Localised } from '#domain/language.ts'
import type { HttpContext, HttpDeps } from './context.ts'
import { answerError, languageOf } from './errors.ts'

const again: Localised = { en: 'To the sign-in', zh: '前往登录', ru: 'Ко входу' }
const signIn: Localised = { en: 'Sign in', zh: '登录', ru: 'Войти' }
const ready: Localised = {
  en: 'Your link is ready. It works once.',
  zh: '您的登录链接已就绪，仅可使用一次。',
  ru: 'Ваша ссылка готова. Она действует один раз.',
}

const inner = (language: Language, body: unknown) => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Rapport</title>
</head>
<body>
<main>
<h1>Rapport</h1>
${body}
</main>
</body>
</html>
`

const languageAsked = (c: HttpContext): Language => languageOf(c.req.header('accept-language'))

/** Asks for one more press before a one-time link is used up. */
export function confirmPage(c: HttpContext, token: string): Response | Promise<Response> {
  const language = languageAsked(c)
  c.header('Cache-Control', 'no-store')
  return c.html(
    inner(
      language,
      html`<p>${ready[language]}</p>
<form method="post" action="/signin"><input type="hidden" name="token" value="${token}"><button>${signIn[language]}</button></form>`,
    ),
  )
}

/** What went wrong at signing in: a page for who came by a browser, JSON for everyone else. */
export function answerSignInError(
  error: unknown,
  c: HttpContext,
  deps: HttpDeps,
): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const browser = c.req.header('accept')?.includes('text/html')
  if (!browser || !(error instanceof DomainError) || error.kind === 'internal')
    return answerError(error, c, deps)
  const language = languageAsked(c)
  if (error.code === 'rate_limited') c.header('Retry-After', String(error.facts.seconds))
  return c.html(
    inner(
      language,
      html`<p>${sentence(error.code, error.facts, language)}</p>
<p><a href="/">${again[language]}</a></p>`,
    ),
    httpStatus[error.kind],
  )
}
