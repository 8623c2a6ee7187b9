import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { findCut, parseStoryFile, type StoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import type { Standard } from '../../../tools/package/course.ts'
import { packForLms, packForWeb } from '../../../tools/package/pack.ts'

/** What a title could do to XML. */
const hard = `Air & <ice> "north" 'south' ]]> \u0007한`

const html = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'; img-src 'self'" />
<link rel="manifest" href="./manifest.webmanifest"></head></html>`

const built: Readonly<Record<string, string>> = {
  'index.html': html,
  'CREDITS.md': 'Who made what',
  'offline-worker.js': '// keeps files',
  'icons/social.jpg': 'a picture',
  'built/page-1.js': 'export {}',
  'scenes/a b/still.webp': 'a still',
  'stories/s/story.json': '{}',
  'kiosk.json': '{}',
}

const story = storyOf({ title: hard, summary: hard, age: 'From 14 & on', languages: ['en', 'de'] })
const dist = folderOf(built)

function storyOf(more: object): StoryFile {
  const cuts = [{ id: 'lesson', minutes: 21, label: 'For a <lesson>', start: {} }]
  const parsed = parseStoryFile({ schema: 1, id: 's', title: 'S', cuts, ...more }, 'test')
  if (isProblem(parsed)) throw new Error(parsed.message)
  return parsed
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'packed-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

function pack(standard: Standard, language = 'en'): Uint8Array {
  const cut = findCut(story, 'lesson')
  if (isProblem(cut)) throw new Error(cut.message)
  return packForLms(standard, { dist, story, cut, language, origins: ['https://lrs.example'] })
}

const readZip = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [path, new TextDecoder().decode(file)]),
  )

function manifestOf(standard: Standard, language?: string) {
  const files = readZip(pack(standard, language))
  const text = files[standard === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml'] ?? ''
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n</)
  return new new Window().DOMParser().parseFromString(text, 'text/xml')
}

type Manifest = ReturnType<typeof manifestOf>

const names = (element: ReturnType<Manifest['querySelector']>) =>
  Array.from(element?.children ?? [], ({ tagName }) => tagName)
const one = (document: Manifest, tag: string) => document.querySelector(tag)
const shown = hard.replace('\u0007', '')

describe.each(['scorm12', 'scorm2004'] as const)('the manifest of %s', (standard) => {
  const document = manifestOf(standard)

  it('has the parts that the standard’s schema wants, in its order', () => {
    expect(document.documentElement.tagName).toBe('manifest')
    expect(names(document.documentElement)).toEqual(['metadata', 'organizations', 'resources'])
    expect(names(one(document, 'metadata')).slice(0, 2)).toEqual(['schema', 'schemaversion'])
    expect(one(document, 'schema')?.textContent).toBe('ADL SCORM')
    expect(one(document, 'schemaversion')?.textContent).toBe(
      standard === 'scorm12' ? '1.2' : '2004 4th Edition',
    )
    expect(names(one(document, 'organization'))).toEqual(['title', 'item'])
    expect(names(one(document, 'item'))[0]).toBe('title')
    expect(one(document, 'resource')?.getAttribute('type')).toBe('webcontent')
    const kind = one(document, 'resource')?.getAttribute(
      standard === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType',
    )
    expect(kind).toBe('sco')
  })

  it('names each thing once, and names nothing that isn’t there', () => {
    const ids = ['manifest', 'organization', 'item', 'resource'].map((tag) =>
      one(document, tag)?.getAttribute('identifier'),
    )
    expect(new Set(ids).size).toBe(4)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
    expect(one(document, 'organizations')?.getAttribute('default')).toBe(ids[1])
    expect(one(document, 'item')?.getAttribute('identifierref')).toBe(ids[3])
  })

  it('says what the story says of itself, whatever signs are in it', () => {
    expect(one(document, 'title')?.textContent).toBe(shown)
    expect(one(document, 'item')?.textContent).toContain(`${shown}: For a <lesson>`)
    const about = one(document, 'metadata')?.textContent ?? ''
    for (const words of [shown, 'From 14 & on', 'PT21M', 'en']) expect(about).toContain(words)
  })

  it('opens the page in its mode, and passes nothing or nobody', () => {
    expect(one(document, 'resource')?.getAttribute('href')).toBe('index.html')
    expect(one(document, 'item')?.getAttribute('parameters')).toBe(
      `?mode=lms&standard=${standard}&story=s&cut=lesson&lang=en`,
    )
    expect(document.documentElement.outerHTML).not.toMatch(/mastery|minNormalizedMeasure|prerequisites/)
  })

  it('lists every file of the package but itself', () => {
    const files = Object.keys(readZip(pack(standard))).filter((path) => path !== 'imsmanifest.xml')
    const listed = Array.from(document.getElementsByTagName('file'), (file) => file.getAttribute('href'))
    expect(listed).toEqual(files.map((path) => encodeURI(path)))
    expect(files).toEqual([
      'CREDITS.md',
      'built/page-1.js',
      'index.html',
      'kiosk.json',
      'scenes/a b/still.webp',
      'stories/s/story.json',
    ])
  })
})

it('SCORM 2004 is told not to make up what isn’t reported', () => {
  const [item] = manifestOf('scorm2004').getElementsByTagName('item')
  expect(item?.innerHTML).toContain(
    '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"',
  )
})

describe('the course of cmi5', () => {
  const document = manifestOf('cmi5')

  it('has the parts that the standard’s schema wants, in its order', () => {
    expect(names(document.documentElement)).toEqual(['course', 'au'])
    expect(names(one(document, 'course'))).toEqual(['title', 'description'])
    expect(names(one(document, 'au'))).toEqual(['title', 'description', 'url'])
    expect(one(document, 'au')?.getAttribute('moveOn')).toBe('Completed')
    expect(one(document, 'langstring')?.textContent).toBe(shown)
    expect(one(document, 'url')?.textContent).toBe(
      'index.html?mode=lms&standard=cmi5&story=s&cut=lesson&lang=en',
    )
  })

  it('has ids of its own for course and unit, others in another language', () => {
    const ids = (from: Manifest) => ['course', 'au'].map((tag) => one(from, tag)?.getAttribute('id'))
    const all = [...ids(document), ...ids(manifestOf('cmi5', 'de'))]
    expect(new Set(all).size).toBe(4)
    for (const id of all)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('the page in a package', () => {
  const pageOf = (bytes: Uint8Array) => readZip(bytes)['index.html']

  it('may send to the record store only where it must', () => {
    const policy = "connect-src 'self' https://lrs.example;"
    expect(pageOf(pack('cmi5'))).toContain(policy)
    for (const standard of ['scorm12', 'scorm2004'] as const)
      expect(pageOf(pack(standard))).toContain("connect-src 'self';")
  })

  it('isn’t to be installed from a course, and has no worker there', () => {
    for (const standard of ['scorm12', 'scorm2004', 'cmi5'] as const) {
      expect(pageOf(pack(standard))).not.toContain('rel="manifest"')
      expect(readZip(pack(standard))).not.toHaveProperty(['offline-worker.js'])
    }
  })

  it('for the web is the build as it is, with three lines about it', () => {
    const { 'README.txt': readme = '', ...files } = readZip(packForWeb({ dist }))
    expect(files).toEqual(built)
    expect(readme.trim().split('\n')).toHaveLength(3)
  })
})

it('a package is the same to the byte, wherever and whenever it is made', () => {
  const script = `
    import { packForWeb } from './tools/package/pack.ts'
    process.stdout.write(packForWeb({ dist: process.argv[1] }))`
  const made = ['Asia/Tokyo', 'America/New_York'].map((TZ) =>
    execFileSync('node', ['--input-type=module', '--eval', script, dist], { env: { ...process.env, TZ } }),
  )
  expect(made[0]).toEqual(made[1])
  expect(Buffer.from(packForWeb({ dist }))).toEqual(made[0])
})

it.each([
  [['scorm13'], '“scorm13” is no package'],
  [['scorm12', 'web'], 'One package at a time'],
  [['scorm12', '--colour'], 'Unknown option'],
  [['cmi5', '--lrs', 'lrs'], '“lrs” is no web address'],
])('what can’t be packed is a sentence: %s', (words, message) => {
  const ran = spawnSync('node', ['tools/package/main.ts', ...words], { encoding: 'utf8' })
  expect(ran.status).toBe(1)
  expect(ran.stderr).toContain(message)
})
