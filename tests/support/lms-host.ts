import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { serve } from '@hono/node-server'
import { unzipSync } from 'fflate'
import { Hono } from 'hono'
import { findCut, parseStoryFile, type StoryFile } from '../../game/session/story-file.ts'
import { isProblem } from '../../game/story/problem.ts'
import type { Standard } from '../../tools/package/course.ts'
import { packForLms } from '../../tools/package/pack.ts'

/** A learning platform of one test: what was uploaded to it, and the pages in which it opens that. */
export interface LmsHost {
  readonly url: string
  /** Packs the build as `npm run package` does and uploads it; gives back the address at which its unit is launched. */
  upload(standard: Standard, cut: string, origins?: readonly string[]): string
  /** Opens a unit in a frame, in a page that first runs this script; gives back the page's address. */
  launch(unit: string, script: string): string
  /** The same in a page of scorm-again that knows what was kept, as after `resumed`. */
  launchScorm(unit: string, standard: 'scorm12' | 'scorm2004', kept: Kept | null): string
  /** What was committed, oldest first. */
  readonly commits: readonly Kept[]
  end(): Promise<void>
}

/** The data model of SCORM as scorm-again commits it. */
export interface Kept {
  readonly cmi: Readonly<Record<string, unknown>> & { readonly suspend_data?: string }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Opens one on a free port. */
export async function openLmsHost(): Promise<LmsHost> {
  const files = new Map<string, Uint8Array>()
  const pages = new Map<string, string>()
  const commits: Kept[] = []
  const app = new Hono()

  app.get('/content/*', (context) => {
    const path = decodeURIComponent(context.req.path)
    const bytes = files.get(path)
    if (bytes === undefined) return context.notFound()
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
    })
  })
  app.get('/lms/:page', (context) => context.html(pages.get(context.req.param('page')) ?? 'nothing'))
  app.get('/scorm-again/:file', (context) =>
    context.body(readFileSync(`node_modules/scorm-again/dist/${context.req.param('file')}`, 'utf8'), 200, {
      'content-type': 'text/javascript',
    }),
  )
  app.post('/commit', async (context) => {
    commits.push(await context.req.json<Kept>())
    return context.json({ result: true, errorCode: 0 })
  })

  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (at: AddressInfo) =>
        resolve({ server, port: at.port }),
      )
    },
  )
  const url = `http://127.0.0.1:${port}/`

  function launch(unit: string, script: string): string {
    const name = String(pages.size)
    pages.set(name, framePage(unit, script))
    return `${url}lms/${name}`
  }

  return {
    url,
    commits,
    launch,
    upload(standard, cut, origins = []) {
      const folder = `/content/${standard}-${cut}/deep/`
      if (!files.has(`${folder}index.html`)) {
        const unzipped = Object.entries(unzipSync(pack(standard, cut, origins)))
        unzipped.forEach(([path, bytes]) => files.set(folder + path, bytes))
      }
      return `${url.slice(0, -1)}${folder}${unitOf((path) => readText(files.get(folder + path)))}`
    },
    launchScorm(unit, standard, kept) {
      const { library, api, class: name } = players[standard]
      const script = `
        window.${api} = new ${name}({ lmsCommitUrl: '/commit', autocommit: false, logLevel: 5 })
        const kept = ${JSON.stringify(kept === null ? null : resumed(kept))}
        if (kept !== null) window.${api}.loadFromJSON(kept)`
      return launch(unit, `</script><script src="/scorm-again/${library}"></script><script>${script}`)
    },
    async end() {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const players = {
  scorm12: { library: 'scorm12.js', api: 'API', class: 'Scorm12API' },
  scorm2004: { library: 'scorm2004.js', api: 'API_1484_11', class: 'Scorm2004API' },
}

function pack(standard: Standard, cutId: string, origins: readonly string[]): Uint8Array {
  const story = readBuiltStory()
  const cut = findCut(story, cutId)
  if (isProblem(cut)) throw new Error(cut.message)
  return packForLms(standard, { dist: 'dist', story, cut, language: 'en', origins })
}

/** The description of the story that is in the build. */
export function readBuiltStory(): StoryFile {
  const path = 'dist/stories/pocket-of-air/story.json'
  const story = parseStoryFile(JSON.parse(readFileSync(path, 'utf8')), path)
  if (isProblem(story)) throw new Error(story.message)
  return story
}

const readText = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** The address of the unit as an LMS makes it from the manifest, relative to that. */
function unitOf(read: (path: string) => string): string {
  const scorm = read('imsmanifest.xml')
  if (scorm === '') return unescapeXml(/<url>(.*)<\/url>/.exec(read('cmi5.xml'))?.[1] ?? '')
  const page = /<resource [^>]*href="([^"]*)"/.exec(scorm)?.[1] ?? ''
  return page + unescapeXml(/<item [^>]*parameters="([^"]*)"/.exec(scorm)?.[1] ?? '')
}

const unescapeXml = (text: string) => text.replaceAll('&amp;', '&')

/** What an LMS loads at the next visit: all that was kept, without what belongs to one visit only. */
function resumed({ cmi }: Kept): unknown {
  const visit = { entry: 'resume', exit: '', session_time: '' }
  return 'core' in cmi ? { ...cmi, core: Object.assign({}, cmi['core'], visit) } : { ...cmi, ...visit }
}

function framePage(unit: string, script: string): string {
  return `<!doctype html><html lang="en"><head><title>A course</title><script>${script}</script>
    <style>body, html { height: 100%; margin: 0 } iframe { border: 0; width: 100%; height: 90% }</style></head>
    <body><button onclick="document.querySelector('iframe').src='about:blank'">Exit</button>
    <iframe name="unit" title="The unit" src="${unit.replaceAll('&', '&amp;')}"></iframe></body></html>`
}
