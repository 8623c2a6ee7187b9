import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Cut, StoryFile } from '../../game/session/story-file.ts'
import { listFiles, workerFile } from '../offline-files.ts'
import { cmi5Course } from './cmi5-course.ts'
import { courseOf, launchQuery, type Standard } from './course.ts'
import { pageForCmi5, pageForLms } from './page-copy.ts'
import { scorm12Manifest, scorm2004Manifest } from './scorm-manifest.ts'

/** What is packed: one telling of a story in one language, from a build. */
export interface Packing {
  /** The folder of the build. */
  readonly dist: string
  readonly story: StoryFile
  /** Null for a story without cuts. */
  readonly cut: Cut | null
  readonly language: string
  /** For cmi5: the origins of the record stores that the page may send to. */
  readonly origins: readonly string[]
}

type Files = Readonly<Record<string, Uint8Array>>

const page = 'index.html'
const credits = 'CREDITS.md'

/** The bytes of a package for an LMS: the same build and wishes always give the same. */
export function packForLms(standard: Standard, packing: Packing): Uint8Array {
  const { dist, story, cut, language, origins } = packing
  const built = readBuilt(dist, [...Object.keys(listFiles(dist)), credits])
  const html = new TextDecoder().decode(built[page])
  const paths = Object.keys(built).toSorted()
  const course = courseOf(story, cut, language)
  const query = launchQuery(standard, story, cut, language)
  const scorm = { course, query, page, files: paths }
  const made = {
    scorm12: () => ({ [page]: pageForLms(html), 'imsmanifest.xml': scorm12Manifest(scorm) }),
    scorm2004: () => ({ [page]: pageForLms(html), 'imsmanifest.xml': scorm2004Manifest(scorm) }),
    cmi5: () => ({ [page]: pageForCmi5(html, origins), 'cmi5.xml': cmi5Course(course, page + query) }),
  }
  return zip({ ...built, ...asBytes(made[standard]()) })
}

/** The bytes of a package for any web server. */
export function packForWeb({ dist }: Pick<Packing, 'dist'>): Uint8Array {
  const readme = `A Pocket of Air: an interactive story with its sources. Put this folder on any web server and open index.html there.
It needs nothing else, asks nobody else for anything and sends nothing anywhere; kiosk.json and help.json are yours to edit.
Code: MIT. Text, pictures and sounds: CC BY-SA 4.0, see CREDITS.md.
`
  const paths = [...Object.keys(listFiles(dist)), credits, workerFile, 'icons/social.jpg']
  return zip({ ...readBuilt(dist, paths), ...asBytes({ 'README.txt': readme }) })
}

function readBuilt(dist: string, paths: readonly string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(dist, path))]))
}

const asBytes = (texts: Readonly<Record<string, string>>): Files =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]))

/** What is small already: to press it again costs time and gains nothing. */
const pressed = new Set(['.webp', '.png', '.jpg', '.woff2', '.mp3', '.m4a', '.opus', '.ogg', '.webm'])

function zip(files: Files): Uint8Array {
  const entries = Object.keys(files)
    .toSorted()
    .map((path) => [path, [files[path], { level: pressed.has(extname(path)) ? 0 : 9 }]] as const)
  // the first moment that a zip can name, on the clock of whichever machine
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: new Date(1980, 0, 1) })
}
