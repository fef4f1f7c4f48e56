import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))

const sources = [...filesBelow('src'), ...filesBelow('tools')].filter((file) => /\.(tsx?|mjs)$/.test(file))
/** Data: word lists, recipes, tables of sentences; their length is that of the world, not of our code. */
const isData = (file: string): boolean =>
  /\/(data|recipes|lists|wording|demo|migrations)\/|-(table|words|names)\.ts$|\/(places|currencies)\.ts$/.test(
    file,
  )

/** A room is the folder a rule speaks of. */
const roomOf = (file: string): string => {
  if (file.startsWith('tools/')) return 'tools'
  if (file.startsWith('prompts/')) return 'prompts'
  if (/^src\/store\/port(\/|\.ts)/.test(file)) return 'port'
  const [, first = ''] = file.split('/')
  return file.split('/').length === 2 ? 'root' : first
}

type Import = Readonly<{ from: string; target: string; typesOnly: boolean }>

/** Every import and re-export of a file, resolved to a file of ours or to a package's name. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = text.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s)?([^'";]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  )
  return [...found].map(([, , type, , specifier, dynamic]) => {
    const name = specifier ?? dynamic ?? ''
    const target = name.startsWith('.')
      ? normalize(join(dirname(file), name))
      : name === '#drizzle'
        ? 'drizzle-orm'
        : name.startsWith('#')
          ? name.replace(/^#(\w+)\//, (_, room: string) =>
              room === 'tools' || room === 'prompts' || room === 'test'
                ? `${room}/`
                : room === 'src'
                  ? 'src/'
                  : `src/${room}/`,
            )
          : name
    return { from: file, target, typesOnly: type !== undefined }
  })
}

const isOurs = (target: string): boolean => /^(src|tools|prompts|test)\//.test(target)
const packageOf = (target: string): string =>
  target.startsWith('node:')
    ? 'node'
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/')

type Rule = Readonly<{
  rooms: readonly string[]
  /** Rooms whose types only may be imported. */
  types?: readonly string[]
  packages: readonly string[] | 'any'
}>

const domainPackages = [
  'zod',
  'temporal-polyfill',
  'big.js',
  'any-ascii',
  'pinyin-pro',
  'opencc-js',
  'libphonenumber-js',
]
const rules: Readonly<Record<string, Rule>> = {
  domain: { rooms: ['domain'], packages: domainPackages },
  port: { rooms: ['port'], types: ['domain'], packages: [] },
  store: {
    rooms: ['store', 'port', 'domain'],
    packages: ['drizzle-orm', '@libsql/client', 'drizzle-kit', 'pgsql-ast-parser', 'zod', 'node'],
  },
  tools: { rooms: ['tools', 'domain'], types: ['port'], packages: ['zod'] },
  embedded: {
    rooms: ['embedded', 'domain', 'tools'],
    packages: ['@ai-sdk/provider', 'big.js', 'zod', 'pinyin-pro', 'opencc-js', 'any-ascii'],
  },
  agent: {
    rooms: ['agent', 'domain', 'tools', 'prompts', 'embedded'],
    types: ['port'],
    packages: ['ai', '@ai-sdk/openai', '@ai-sdk/provider', 'zod', 'big.js'],
  },
  documents: { rooms: ['documents', 'domain'], types: ['port'], packages: 'any' },
  connect: { rooms: ['connect', 'domain'], types: ['port'], packages: 'any' },
  importer: { rooms: ['importer', 'domain'], types: ['port'], packages: 'any' },
  http: {
    rooms: ['http', 'agent', 'documents', 'domain'],
    types: ['port'],
    packages: ['hono', 'zod', 'ai', 'openid-client'],
  },
  slack: { rooms: ['slack', 'agent', 'documents', 'domain'], types: ['port'], packages: 'any' },
  mcp: { rooms: ['mcp', 'agent', 'documents', 'domain'], types: ['port'], packages: 'any' },
  jobs: { rooms: ['jobs', 'agent', 'documents', 'domain'], types: ['port'], packages: 'any' },
  web: { rooms: ['web', 'domain'], types: ['http'], packages: 'any' },
  cli: {
    rooms: ['cli', 'agent', 'documents', 'importer', 'connect', 'store', 'port', 'domain', 'root'],
    packages: 'any',
  },
  root: { rooms: [...new Set(sources.map(roomOf)), 'prompts'], packages: 'any' },
}

function breaches(file: string): string[] {
  const room = roomOf(file)
  const rule = rules[room]
  if (!rule) return [`${file}: the folder "${room}" stands in no rule`]
  return importsOf(file).flatMap(({ target, typesOnly }) => {
    if (!isOurs(target)) {
      const name = packageOf(target)
      return rule.packages === 'any' || rule.packages.includes(name)
        ? []
        : [`${file} imports the package ${name}`]
    }
    const to = roomOf(target)
    if (rule.rooms.includes(to)) return []
    if (rule.types?.includes(to)) return typesOnly ? [] : [`${file} imports ${target} as more than a type`]
    return [`${file} imports ${target}`]
  })
}

describe('architecture', () => {
  test('every folder imports only what the table allows', () => {
    expect(sources.flatMap(breaches)).toEqual([])
  })

  test('the check sees a forbidden import', () => {
    expect(importsOf('src/store/open.ts').some(({ target }) => target === 'src/store/database.ts')).toBe(true)
    expect(rules.domain?.rooms.includes(roomOf('src/store/open.ts'))).toBe(false)
  })

  test('nobody imports an entry', () => {
    const entries = ['src/node.ts', 'src/worker.ts']
    const importing = sources.flatMap(importsOf).filter(({ target }) => entries.includes(target))
    expect(importing).toEqual([])
  })

  test('a source file has at most 250 lines', () => {
    const long = sources
      .filter((file) => !isData(file))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  test('the environment is read in one place', () => {
    const readers = sources.filter((file) =>
      /process\.env|Deno\.env|import\.meta\.env/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(readers).toEqual(['src/config.ts'])
  })

  test('time and chance are injected', () => {
    const shared = sources.filter((file) =>
      /^(src\/(domain|store|agent|embedded|documents|importer)|tools)\//.test(file),
    )
    const readers = shared.filter((file) =>
      /Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(readers).toEqual(['src/domain/time.ts'])
  })

  test('the visible top level is the agreed one', () => {
    const visible = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules')
    const agreed = [
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'package-lock.json',
      'package.json',
      'prompts',
      'src',
      'test',
      'tools',
      'tsconfig.json',
      'wrangler.toml',
    ]
    expect(visible.filter((name) => !agreed.includes(name))).toEqual([])
  })
})
