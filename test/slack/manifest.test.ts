import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { webApi } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { botScopes, commands, eventScopes, methodScopes, paths, shortcuts } from '#src/slack/abilities.ts'

type Manifest = NonNullable<webApi.AppsManifestCreateArguments['manifest']>

const folder = new URL('../../src/slack/', import.meta.url).pathname
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('abilities.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

/** Methods of the Web API that the code calls, however a line is broken. */
const called = (): string[] => {
  const areas = 'chat|assistant|conversations|users|files|views|auth|oauth|team|reactions|bots|dnd|usergroups'
  const found = sources.matchAll(
    new RegExp(`\\b(?:client|WebClient\\([^)]*\\))\\??\\s*\\.(${areas})((?:\\s*\\.\\w+)+)\\(`, 'g'),
  )
  return [...new Set([...found].map(([, area, rest = '']) => `${area}${rest.replace(/\s+/g, '')}`))]
    .map((method) => method.replace(/\.(?:catch|then)$/, ''))
    .sort()
}
/** Events that the code listens to; of messages the app is told where they are direct. */
const listened = (): string[] => {
  const names = [...sources.matchAll(/app\.event(?:<\w+>)?\(\s*'([\w.]+)'/g)].map(([, name = '']) => name)
  const all = /\bapp\.message\(/.test(sources) ? [...names, 'message'] : names
  return [...new Set(all.map((name) => (name === 'message' ? 'message.im' : name)))].sort()
}

describe('the manifest', () => {
  test('the table names exactly the methods that the code calls', () => {
    expect(called()).toEqual(Object.keys(methodScopes).sort())
  })

  test('the table names exactly the events that the code listens to', () => {
    expect(listened()).toEqual(Object.keys(eventScopes).sort())
  })

  test('declares every scope, event, command and shortcut that is used, and no other', () => {
    expect(manifest.oauth_config?.scopes?.bot).toEqual(botScopes)
    expect([...(manifest.settings?.event_subscriptions?.bot_events ?? [])].sort()).toEqual(
      Object.keys(eventScopes).sort(),
    )
    expect(manifest.features?.slash_commands?.map(({ command }) => command)).toEqual(commands)
    expect(manifest.features?.shortcuts?.map(({ callback_id: id, type }) => ({ id, type }))).toEqual(
      shortcuts,
    )
  })

  test('asks for no scope of a user, uses HTTP and the agent view, and names our addresses', () => {
    expect(manifest.oauth_config?.scopes?.user).toBeUndefined()
    expect(manifest.settings?.socket_mode_enabled).toBe(false)
    expect(manifest.settings?.interactivity?.is_enabled).toBe(true)
    expect(manifest.features?.agent_view?.agent_description?.length).toBeLessThanOrEqual(300)
    expect(manifest.features?.assistant_view).toBeUndefined()
    const addresses = [
      manifest.settings?.event_subscriptions?.request_url,
      manifest.settings?.interactivity?.request_url,
      manifest.features?.slash_commands?.[0]?.url,
    ]
    expect(addresses.map((url) => new URL(url ?? '').pathname)).toEqual([
      paths.events,
      paths.events,
      paths.events,
    ])
    expect(manifest.oauth_config?.redirect_urls?.map((url) => new URL(url).pathname)).toEqual([
      paths.redirect,
    ])
  })

  test('every button, menu and window that is drawn has a listener', () => {
    const named = (part: 'render' | 'listeners', group: string): string[] => {
      const files = readdirSync(join(folder, part)).filter((file) => file.endsWith('.ts'))
      const text = files.map((file) => readFileSync(join(folder, part, file), 'utf8')).join('\n')
      return [
        ...new Set([...text.matchAll(new RegExp(`\\b${group}\\.(\\w+)`, 'g'))].map(([, id = '']) => id)),
      ]
    }
    const heard = named('listeners', 'actionIds')
    expect(heard.length).toBeGreaterThan(15)
    expect(named('render', 'actionIds').filter((id) => !heard.includes(id))).toEqual([])
    const submitted = [...named('listeners', 'viewIds'), 'home']
    expect(named('render', 'viewIds').filter((id) => !submitted.includes(id))).toEqual([])
  })
})
