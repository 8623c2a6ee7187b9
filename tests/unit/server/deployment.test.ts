import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const options = [...read('server/main.ts').matchAll(/^ {4}(\w+): \{ type: 'string'/gm)].map(
  ([, name]) => name,
)
const systemdAnalyze = '/usr/bin/systemd-analyze'
const optionsIn = (command: string) => [...command.matchAll(/--(\w+)\b/g)].map(([, name]) => name)

describe('files that start the server elsewhere', () => {
  test('Dockerfile: what it copies is there, and it starts the server by options that it has', () => {
    const dockerfile = read('server/Dockerfile')
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) =>
      from.split(' '),
    )
    expect(copied).toContain('package-lock.json')
    expect(copied.filter((path) => !existsSync(path))).toEqual([])
    const command = v.parse(v.array(v.string()), JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? ''))
    expect(command.slice(0, 2)).toEqual(['node', 'server/main.ts'])
    const named = optionsIn(command.join(' '))
    expect(named).toHaveLength(3)
    expect(options).toEqual(expect.arrayContaining(named))
    // what the server imports is copied, and what it needs isn't only there for developers
    const imported = read('server/main.ts').matchAll(/from '([^.n][^']*)'/g)
    const { dependencies } = v.parse(
      v.object({ dependencies: v.record(v.string(), v.string()) }),
      JSON.parse(read('package.json')),
    )
    for (const [, name = ''] of imported) expect(Object.keys(dependencies)).toContain(name)
    for (const name of ['hono', 'valibot', 'ioredis']) expect(Object.keys(dependencies)).toContain(name)
  })

  test('compose.yaml: the proxy sends to the nodes that there are, and the store keeps what is acknowledged', () => {
    const compose = read('server/compose.yaml')
    const services = compose.slice(compose.indexOf('\nservices:'), compose.indexOf('\nnetworks:'))
    const names = [...services.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name)
    expect(names).toEqual(['relay-1', 'relay-2', 'valkey', 'proxy'])
    const sentTo = [...read('server/Caddyfile').matchAll(/([\w-]+):4173/g)].map(([, name]) => name)
    expect(sentTo).toEqual(['relay-1', 'relay-2'])
    expect(compose).toContain('REDIS_URL: redis://valkey:6379')
    expect(compose).toContain('dockerfile: server/Dockerfile')
    expect(compose).toContain('./Caddyfile:/etc/caddy/Caddyfile:ro')
    for (const option of ['--appendonly yes', '--appendfsync always', '--maxmemory-policy noeviction'])
      expect(compose).toContain(option)
    // no tab, which YAML doesn't take, and a step of two
    expect(compose).not.toMatch(/\t/)
    expect(compose.split('\n').filter((line) => (/^ */.exec(line)?.[0].length ?? 0) % 2 === 1)).toEqual([])
  })

  test('the unit: it starts the server by options that it has, keeps it up, and gives it nothing but its store', () => {
    const { Service, Install } = readUnit(read('server/pocket-of-air.service'))
    const [program = '', ...words] = Service?.['ExecStart']?.split(' ') ?? []
    // the folder that the command’s relative path starts in, and with which its Node comes
    expect(program).toBe(`${Service?.['WorkingDirectory']}/node_modules/node/bin/node`)
    expect(words[0]).toBe('server/main.ts')
    const named = optionsIn(words.join(' '))
    expect(named).toContain('classes')
    expect(options).toEqual(expect.arrayContaining(named))
    expect(words.at(-1)).toMatch(/^\$\{STATE_DIRECTORY\}\//)
    expect(Service).toMatchObject({
      Restart: 'always',
      DynamicUser: 'yes',
      StateDirectory: expect.stringMatching(/^[\w-]+$/),
      StateDirectoryMode: '0700',
      NoNewPrivileges: 'yes',
      ProtectSystem: 'strict',
    })
    expect(Install).toEqual({ WantedBy: 'multi-user.target' })
  })

  test.skipIf(!existsSync(systemdAnalyze))('the unit: systemd takes it', () => {
    const unit = read('server/pocket-of-air.service')
    const [, program = ''] = /^ExecStart=(\S+) /m.exec(unit) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'unit-'))
    const file = join(folder, 'pocket-of-air.service')
    // the place that it names isn't on this machine
    writeFileSync(file, unit.replace(program, process.execPath))
    const verified = spawnSync(systemdAnalyze, ['verify', '--man=no', file], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(verified.stderr).not.toContain('pocket-of-air')
    expect(verified.status).toBe(0)
  })
})

test('one package alone runs a script when it is installed, and it is known', () => {
  const lock = v.object({
    packages: v.record(v.string(), v.looseObject({ hasInstallScript: v.optional(v.boolean(), false) })),
  })
  const { packages } = v.parse(lock, JSON.parse(read('package-lock.json')))
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(scripted.map(([at]) => at)).toEqual(['node_modules/node'])
})

test('every package is pinned by the hash of its bytes, and no registry is named', () => {
  const lock = v.object({
    packages: v.record(
      v.string(),
      v.looseObject({ integrity: v.optional(v.string()), link: v.optional(v.boolean()) }),
    ),
  })
  for (const file of ['package-lock.json', 'tests/bench/peers/package-lock.json']) {
    const text = read(file)
    const { packages } = v.parse(lock, JSON.parse(text))
    const loose = Object.entries(packages).filter(
      ([at, { integrity }]) => at !== '' && !/^sha512-/.test(integrity ?? ''),
    )
    expect(loose.map(([at]) => at)).toEqual([])
    expect(text).not.toMatch(/"resolved"/)
  }
})

/** The settings of a unit by section. Throws at a line that is none, and at a setting made twice. */
function readUnit(text: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const sections: Record<string, Record<string, string>> = {}
  let section: Record<string, string> = {}
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, name] = /^\[(\w+)\]$/.exec(line) ?? []
    const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? []
    if (name !== undefined) sections[name] = section = {}
    else if (key !== undefined && value !== undefined && !Object.hasOwn(section, key)) section[key] = value
    else throw new Error(`no line of a unit: ${line}`)
  }
  return sections
}
