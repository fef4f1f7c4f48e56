import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DomainError } from '#domain/errors.ts'
import { type Environment, readConfig, variables } from '#src/config.ts'

const secret = 'x'.repeat(32)
const problem = (environment: Environment): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'setting_invalid') return error.message
    throw error
  }
  return ''
}

describe('settings', () => {
  test('nothing set means the demo on this machine with the built-in assistant', () => {
    expect(readConfig({})).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3210,
      proxyHops: 0,
      database: { url: 'file:.data/rapport.db' },
      model: { quick: true },
      rules: { pack: 'core' },
      outbox: '.data/outbox',
    })
    expect(readConfig({ PORT: '', RAPPORT_MODEL: ' ' })).toEqual(readConfig({}))
  })

  test('everything set', () => {
    expect(
      readConfig({
        RAPPORT_MODE: 'bank',
        HOST: '0.0.0.0',
        PORT: '80',
        PROXY_HOPS: '2',
        PUBLIC_URL: 'https://rapport.example/',
        SESSION_SECRET: secret,
        RAPPORT_DB: 'libsql://db.example',
        RAPPORT_DB_TOKEN: 't',
        RAPPORT_MODEL: 'openai:gpt',
        OPENAI_BASE_URL: 'http://127.0.0.1:1234/v1',
        RAPPORT_QUICK: 'off',
        RAPPORT_PACK: 'hk',
        RAPPORT_RULES: '/etc/rapport',
        RAPPORT_OUTBOX: '/var/spool/rapport',
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      mode: 'bank',
      host: '0.0.0.0',
      port: 80,
      proxyHops: 2,
      publicUrl: 'https://rapport.example',
      sessionSecret: secret,
      database: { url: 'libsql://db.example', token: 't' },
      model: { model: 'openai:gpt', baseUrl: 'http://127.0.0.1:1234/v1', quick: false },
      rules: { pack: 'hk', folder: '/etc/rapport' },
      outbox: '/var/spool/rapport',
      logLevel: 'debug',
    })
  })

  test.each<[Environment, RegExp]>([
    [{ RAPPORT_MODE: 'prod' }, /^RAPPORT_MODE is wrong: "prod" is none of demo, bank/],
    [{ HOST: '0.0.0.0' }, /^HOST is wrong: the demo serves this machine only/],
    [{ HOST: 'example.com' }, /^HOST is wrong/],
    [{ PORT: '70000' }, /^PORT is wrong: "70000" is not a port/],
    [{ PORT: 'http' }, /^PORT is wrong/],
    [{ PROXY_HOPS: '-1' }, /^PROXY_HOPS is wrong: "-1" is none of 0, 1/],
    [{ PUBLIC_URL: 'rapport.example' }, /^PUBLIC_URL is wrong/],
    [{ RAPPORT_MODE: 'bank' }, /^SESSION_SECRET is wrong: RAPPORT_MODE=bank needs one of at least 32/],
    [{ RAPPORT_MODE: 'bank', SESSION_SECRET: 'short' }, /^SESSION_SECRET is wrong: it has 5 characters/],
    [{ RAPPORT_DB: 'rapport.db' }, /^RAPPORT_DB is wrong: write it as file:PATH/],
    [{ RAPPORT_MODEL: 'gpt-5' }, /^RAPPORT_MODEL is wrong: "gpt-5" must read openai:MODEL/],
    [{ RAPPORT_MODEL: 'openai:gpt-5' }, /^OPENAI_API_KEY is wrong: the model openai:gpt-5 needs a key/],
    [{ OPENAI_BASE_URL: 'ftp://x' }, /^OPENAI_BASE_URL is wrong/],
    [{ RAPPORT_QUICK: 'maybe' }, /^RAPPORT_QUICK is wrong: "maybe" is none of on, off/],
    [{ RAPPORT_PACK: 'uk' }, /^RAPPORT_PACK is wrong: "uk" is none of core, eu, us, cn, hk, ru/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_SIGNING_SECRET is wrong: Slack is set up without it/],
    [{ SLACK_SIGNING_SECRET: 's' }, /^SLACK_BOT_TOKEN is wrong: Slack is set up without a token/],
    [{ SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN is wrong: it begins with/],
    [{ SLACK_APP_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN is wrong: it begins with xapp-/],
    [
      { SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1' },
      /^SLACK_CLIENT_SECRET is wrong: the two go together/,
    ],
    [
      { SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: '2' },
      /^SESSION_SECRET is wrong: tokens of workspaces/,
    ],
    [{ SLACK_API_URL: 'slack' }, /^SLACK_API_URL is wrong/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is wrong: "loud" is none of trace/],
  ])('%j', (environment, sentence) => {
    expect(problem(environment)).toMatch(sentence)
  })

  test('Slack is set up by a token, or by what workspaces install the app with', () => {
    const one = { SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }
    expect(readConfig(one).slack).toEqual({ signingSecret: 's', botToken: 'xoxb-1', appToken: 'xapp-1' })
    expect(
      readConfig({
        SLACK_SIGNING_SECRET: 's',
        SLACK_CLIENT_ID: '1',
        SLACK_CLIENT_SECRET: '2',
        SESSION_SECRET: secret,
      }).slack,
    ).toEqual({
      signingSecret: 's',
      oauth: { clientId: '1', clientSecret: '2', stateSecret: secret },
    })
  })

  test('a secret is never repeated in a sentence', () => {
    expect(problem({ RAPPORT_MODE: 'bank', SESSION_SECRET: 'hunter2' })).not.toContain('hunter2')
  })

  test('.env.example has one line of words for each variable, and no other', () => {
    const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    const named = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
    expect([...named].sort()).toEqual([...variables].sort())
    for (const [at, line] of lines.entries()) {
      expect(line, `line ${at + 1}`).toMatch(at % 2 === 0 ? /^# \S/ : /^[A-Z_]+=/)
    }
    const filled = Object.fromEntries(
      lines.flatMap((line) => (line.includes('=') && !line.startsWith('#') ? [line.split('=')] : [])),
    )
    expect(readConfig(filled)).toEqual(readConfig({}))
  })
})
