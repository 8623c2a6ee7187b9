import { describe, expect, it } from 'vitest'
import type { Rolldown } from 'vite'
import { inlineScripts } from '../../../tools/inline-scripts.ts'

function chunk(fileName: string, code: string, imports: string[], exports: string[]): Rolldown.OutputChunk {
  return { type: 'chunk', fileName, code, imports, exports } as Partial<Rolldown.OutputChunk> as never
}

const page =
  '<head><link rel="modulepreload" href="./built/page.js"><script type="module" crossorigin src="./built/index.js"></script></head><body><p>First beat</p></body>'

function build(shared = 'const a=1,b="x";export{a as n,b};') {
  const bundle: Rolldown.OutputBundle = {
    'built/index.js': chunk(
      'built/index.js',
      'import{n as e,b}from"./page.js";import(`./late.js`).then(l=>l.go(e,b,import.meta.url));',
      ['built/page.js'],
      [],
    ),
    'built/page.js': chunk('built/page.js', shared, [], ['n', 'b']),
    'built/late.js': chunk(
      'built/late.js',
      'import{n}from"./page.js";export{n as go}',
      ['built/page.js'],
      ['go'],
    ),
  }
  return { bundle, html: inlineScripts(page, bundle) }
}

/** The scripts of a page, as their texts. */
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text)

describe('inlineScripts', () => {
  it('puts the entry after what it imports, behind the words, and asks for no file', () => {
    const { html } = build()
    expect(html).toMatch(/^<head><\/head><body><p>First beat<\/p><script>/)
    expect(html).not.toMatch(/src=|modulepreload/)
    expect(scriptsOf(html)).toEqual([
      'self.inPage={}',
      'const a=1,b="x";self.inPage["built/page.js"]={n:a,b:b}',
      'const{n:e,b}=self.inPage["built/page.js"];import("./built/late.js").then(l=>l.go(e,b,({url:new URL("built/index.js",document.baseURI).href}).url));',
    ])
  })

  it('leaves a door in place of each file, and other files as they were', () => {
    const { bundle } = build()
    expect(bundle['built/page.js']).toMatchObject({
      code: 'const e0=self.inPage["built/page.js"].n,e1=self.inPage["built/page.js"].b;export{e0 as n,e1 as b};\n',
    })
    expect(bundle['built/late.js']).toMatchObject({ code: 'import{n}from"./page.js";export{n as go}' })
  })

  // a minifier that has used up its short names comes to this one
  it('hands on what is called by a word of the language', () => {
    const bundle: Rolldown.OutputBundle = {
      'built/index.js': chunk('built/index.js', 'const a=1;export{a as in};', [], ['in']),
    }
    inlineScripts(page, bundle)
    expect(bundle['built/index.js']).toMatchObject({
      code: 'const e0=self.inPage["built/index.js"].in;export{e0 as in};\n',
    })
  })

  it('keeps a string of the code from ending the script', () => {
    const { html } = build('const a="</script></SCRIPT>",b="<!--";export{a as n,b};')
    expect(scriptsOf(html)).toHaveLength(3)
    expect(html).toContain(String.raw`const a="<\/script><\/SCRIPT>",b="<\!--";`)
  })

  it('refuses a page without an entry', () => {
    expect(() => inlineScripts('<p>First beat</p>', {})).toThrow(/no entry script/)
  })
})
