import { posix } from 'node:path'
import { ImportType, init, parse } from 'es-module-lexer'
import type { Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

await init

/** Where a script in the page leaves what it exports, by the name of the file that it would have been. */
const registry = 'self.inPage'

/**
 * Puts the page's entry and all that it imports at once into the page, so that the first choice answers without another
 * round trip. Their files stay as doors: what comes later imports from them as before, and gets the module that runs in
 * the page. A door hands on values: nothing exported from there may be assigned again later.
 */
export function inlineScripts(html: string, bundle: Bundle): string {
  const entry = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(html)?.[1]
  if (entry === undefined) throw new Error('the built page has no entry script')
  const chunks = inOrder(bundle, entry)
  const scripts = chunks.map((chunk) => `<script type="module">${moveIntoPage(chunk)}</script>`)
  for (const chunk of chunks) chunk.code = writeDoor(chunk)
  return html
    .replace(/\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g, '')
    .replace('</body>', () => `<script>${registry}={}</script>${scripts.join('')}</body>`)
}

/** The chunk of that name and all that it imports statically, each after what it imports itself. */
function inOrder(bundle: Bundle, name: string): readonly Chunk[] {
  const chunk = bundle[name]
  if (chunk?.type !== 'chunk') throw new Error(`${name} is not in the build`)
  return [...new Set([...chunk.imports.flatMap((imported) => inOrder(bundle, imported)), chunk])]
}

/** The code of a chunk as it runs inside the page: addresses as they were, imports and exports by the registry. */
function moveIntoPage({ fileName, code }: Chunk): string {
  const [imports, exports] = parse(code)
  const resolve = (address = '') => posix.join(posix.dirname(fileName), address)
  let moved = ''
  let done = 0
  const put = (until: number, from: number, text: string) => {
    moved += code.slice(done, until) + text
    done = from
  }
  for (const { t, n, s, e, ss, se } of imports) {
    if (t === ImportType.Static) {
      const statement = code.slice(ss, se)
      const names = /^import\s*\{(.*)\}/s.exec(statement)?.[1]
      // what is imported for its effects alone stands in the page before this
      if (/^import\s*["']/.test(statement)) put(ss, se, '')
      else if (names === undefined)
        throw new Error(`${fileName}: only an import of names can be moved into the page`)
      else put(ss, se, `const{${names.replaceAll(' as ', ':')}}=${registry}["${resolve(n)}"]`)
    } else if (t === ImportType.ImportMeta) {
      put(ss, se, `({url:new URL("${fileName}",document.baseURI).href})`)
    } else if (n !== undefined) {
      put(s, e, `"./${resolve(n)}"`)
    }
  }
  if (exports.length > 0) {
    const names = exports.map(({ n, ln }) => `${n}:${ln ?? n}`)
    put(code.lastIndexOf('export{'), code.length, `${registry}["${fileName}"]={${names.join()}}`)
  }
  moved += code.slice(done)
  // inside a page these two would end the script, or hide its end
  return moved
    .replace(/<\/(?=script)/gi, String.raw`<\/`)
    .replaceAll('<!--', String.raw`<\!--`)
    .trim()
}

/** The file that stands for a chunk that runs in the page. What it exports may be called anything, `in` too. */
function writeDoor({ fileName, exports }: Chunk): string {
  if (exports.length === 0) return ''
  const values = exports.map((name, i) => `e${i}=${registry}["${fileName}"].${name}`)
  const names = exports.map((name, i) => `e${i} as ${name}`)
  return `const ${values.join()};export{${names.join()}};\n`
}
