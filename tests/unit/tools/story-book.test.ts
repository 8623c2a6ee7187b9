import { describe, expect, test, vi } from 'vitest'
import { bookOf } from '../../../tools/story/book/book.ts'
import { writeBookHtml } from '../../../tools/story/book/book-html.ts'
import { writeBookMarkdown } from '../../../tools/story/book/book-markdown.ts'
import { meetStory } from '../../../tools/story/met.ts'
import { readScript } from '../../../tools/story/script/read-script.ts'
import { withoutDetours } from '../../../tools/story/script/without-detours.ts'
import { loadTale } from '../../support/load-tale.ts'

vi.setConfig({ testTimeout: 60_000 })

const ink = `VAR cut = 3
-> hall
=== hall
{ cut == 1: -> short }
-> long
= short
Short. # line:sh01
-> doors
= long
# fact: halls
A long hall. # line:lo01
-> doors
= doors
* [Left # line:l] -> garden
* [Right # line:r]
  { cut > 1:
    Down the stairs. # line:do01
  }
  -> cellar
+ [Leave this scene # line:x # leave] -> leave
= leave
She leaves. # line:le01 # bridge
-> END
=== garden
Roses. # line:ga01
-> END
=== cellar
# fact: halls
# fact: dark
"Dark," she says. # line:ce01
-> END`
const story = {
  cuts: [
    { id: 'five', label: 'Five', minutes: 5, start: { cut: 1 } },
    { id: 'full', label: 'Full', minutes: 50, start: { cut: 3 } },
  ],
  scenes: { cellar: { notes: ['dark:2'], bridge: 'She goes on.' } },
  endings: { garden: { title: 'In the garden' } },
}
const fact = (id: string, rest = {}) => ({
  id,
  claim: `Of ${id}.`,
  source: { publisher: 'The House', date: '1999', url: 'https://example.org/' },
  confidence: 'verified',
  ...rest,
})
const evidence = [fact('halls'), fact('dark', { caveat: 'not at noon' })]

function load() {
  return loadTale(ink, { story, evidence })
}

function book({ cut, through = null }: { cut?: string; through?: string | null } = {}) {
  const loaded = load()
  const script = withoutDetours(readScript(loaded))
  if (cut === undefined && through === null) return bookOf(loaded, script, { met: null, choice: '' })
  const asked = loaded.file.cuts.find(({ id }) => id === cut) ?? null
  const { knots, lines, choices } = meetStory(loaded, asked, { walks: 60, seed: 1, through })
  return bookOf(loaded, script, { met: { knots: new Set(knots.keys()), lines, choices }, choice: 'Some.' })
}

describe('the book as Markdown', () => {
  test('has everything, in the order of the ink, without its logic', () => {
    expect(writeBookMarkdown(book())).toMatchInlineSnapshot(`
      "# Tale

      ## Tale

      ### hall

      - _if cut == 1:_ → \`hall.short\`

      → \`hall.long\`

      \`= short\`

      Short.

      → \`hall.doors\`

      \`= long\`

      A long hall.[^1-1]

      \`= doors\`

      - ◆ **Left** → \`garden\`

      - ◆ **Right**

        - _if cut > 1:_

          Down the stairs.

        → \`cellar\`

      - ◆ **Leave this scene** → \`hall.leave\`

      \`= leave\`

      She leaves.

      → \`END\`

      ### garden · In the garden

      Roses.

      → \`END\`

      ### cellar

      Content: dark 2.

      If the scene is left: _She goes on._

      “Dark,” she says.[^1-1][^1-2]

      → \`END\`

      [^1-1]: Of halls. The House, 1999. <https://example.org/>
      [^1-2]: Of dark. The House, 1999. <https://example.org/> But: not at noon
      "
    `)
  })

  test('of a cut leaves out what its walks did not meet', () => {
    const text = writeBookMarkdown(book({ cut: 'five' }))
    expect(text).toContain('Short.')
    expect(text).toContain('Leave this scene')
    expect(text).toContain('Dark,')
    expect(text).not.toMatch(/long hall|Down the stairs/)
  })

  test('by way of a knot or a choice leaves out what walks past it met', () => {
    for (const through of ['r', 'cellar']) {
      const text = writeBookMarkdown(book({ cut: 'full', through }))
      expect(text).toContain('Down the stairs')
      expect(text).not.toContain('Roses')
    }
  })
})

describe('the book as HTML', () => {
  test('is one file, with every source by its number', () => {
    const html = writeBookHtml(book())
    expect(html).not.toMatch(/<link|<script|<img|@import|url\((?!data:|#)/)
    expect(html).toMatch(
      /says\.<sup><a href="#source-1-1"[^>]*>1<\/a><\/sup><sup>,<\/sup><sup><a href="#source-1-2"/,
    )
    expect(html).toContain('<li id="source-1-2">Of dark.')
    expect(html).toContain('But: not at noon')
    expect(html).toContain('“Dark,” she says.')
    expect(html).toContain('<a href="#knot-garden">garden</a>')
    expect(html).toContain('<a href="#knot-hall.leave">hall.leave</a>')
    expect(html).toContain('id="knot-hall.leave"')
  })
})
