import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { runnerImport, type IndexHtmlTransformContext, type Plugin } from 'vite'
import type { Opening } from '../game/session/opening.ts'
import { parseSceneFile } from '../game/scenes/scene-file.ts'
import { noPicture, type Picture } from '../game/session/picture.ts'
import { emptyStage, foldStage } from '../game/session/stage.ts'
import { startOf, type StoryFile } from '../game/session/story-file.ts'
import type { Prelude } from '../game/story/prelude.ts'
import { inlineScripts } from './inline-scripts.ts'
import { isLoaded, loadStory } from './story/load.ts'
import { printPrelude } from './story/prelude.ts'

/** How many bytes, gzipped, the beats told ahead may take. */
const preludeBytes = 8 * 1024

interface OpeningOptions {
  /** The story that the page opens with. */
  readonly story: string
}

/**
 * Prints the first beat of a story into index.html, with the beats that follow it as data, so that it can be read without
 * a script and chosen before the story has arrived; in a build, also its styles and its scripts.
 */
export function printedOpening({ story }: OpeningOptions): Plugin {
  let root = ''
  return {
    name: 'printed-opening',
    enforce: 'post',
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        const { opening, middle } = readOpening(root, story)
        const { module } = await runnerImport<{ printOpening(opening: Opening): string }>(
          join(root, 'game/modes/print.tsx'),
        )
        const data = JSON.stringify(opening).replaceAll('<', '\\u003c')
        const page = html
          .replace('<!--opening-->', () => module.printOpening(opening))
          .replace('id="opening"></script>', () => `id="opening">${data}</script>`)
        if (context.bundle === undefined) return page
        return inlineStyles(page, context, `:root{--first-middle:${middle}%}`)
      },
    },
    generateBundle: {
      // after all that still changes the scripts
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build has no page')
        page.source = inlineScripts(String(page.source), bundle)
      },
    },
  }
}

function readOpening(root: string, id: string): { opening: Opening; middle: number } {
  const loaded = loadStory(join(root, 'stories', id))
  if (!isLoaded(loaded)) throw new Error(loaded.map(({ where, message }) => `${where} ${message}`).join('\n'))
  const { file, compiled } = loaded
  const cut = file.cuts[0] ?? null
  const prelude = printPrelude(compiled.json, startOf(cut), preludeBytes)
  const first = prelude['']
  if (first === undefined) throw new Error(`${id}: the first beat draws, so it can't be printed`)
  const { middle, ...pictured } = readPicture(root, foldStage(emptyStage, first))
  return {
    opening: {
      story: trimStory(file, prelude),
      cut: cut?.id ?? '',
      language: file.languages[0] ?? 'en',
      hash: compiled.hash,
      prelude,
      ...pictured,
    },
    middle,
  }
}

/**
 * The description without what the first page can do without: of the scenes, how those told ahead are to be met; what a
 * telling's end needs comes with the whole story.
 */
function trimStory(file: StoryFile, prelude: Prelude): StoryFile {
  const told = new Set(Object.values(prelude).flatMap(({ knot }) => knot))
  const scenes = Object.entries(file.scenes).filter(([knot]) => told.has(knot))
  return {
    ...file,
    scenes: Object.fromEntries(scenes.map(([knot, scene]) => [knot, { ...scene, bridge: '' }])),
    chapters: [],
    endings: {},
    tellings: {},
    looksAhead: {},
    recap: { choices: {}, chances: {}, others: [] },
    themes: {},
    leavesOut: [],
    aliases: {},
  }
}

/** How the first picture bears the card, the address of its still, and where a narrow crop of it lies, in percent. */
function readPicture(root: string, stage: { scene: string | null; look: string | null }) {
  if (stage.scene === null) return { picture: noPicture, still: null, middle: 50 }
  const path = join(root, 'assets/scenes', stage.scene, 'scene.json')
  const parsed = parseSceneFile(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.ok) throw new Error(`${parsed.problem.where} ${parsed.problem.message}`)
  const name = stage.look ?? parsed.scene.defaultLook
  const look = parsed.scene.looks[name]
  if (look === undefined) throw new Error(`${path} has no look “${name}”`)
  const { frame, value, ground } = look
  const picture: Picture = {
    ...noPicture,
    id: `${stage.scene}/${name}`,
    card: frame.card,
    value,
    ground,
  }
  // a crop of 4:3 is 1200 of 1600 wide
  const middle = Math.min(100, Math.max(0, ((frame.focus43 - 600) / 400) * 100))
  return { picture, still: `scenes/${stage.scene}/${look.still}`, middle }
}

/** Puts the entry's style sheet into the page, and `more`, so that the first paint waits for nothing else. */
function inlineStyles(html: string, { bundle }: IndexHtmlTransformContext, more: string): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, name: string) => {
    const sheet = bundle?.[name]
    if (sheet?.type !== 'asset') return link
    // addresses in the sheet are relative to its own folder
    const folder = posix.dirname(name)
    const css = String(sheet.source).replace(
      /url\((\.[^)]*)\)/g,
      (_, url: string) => `url(./${posix.join(folder, url)})`,
    )
    return `<style>${css.trim()}${more}</style>`
  })
}
