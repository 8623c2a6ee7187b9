import { pageNames } from '../session/page-names.ts'

/**
 * The files of one build by their path beside the page, each with the SHA-256 of its bytes in hexadecimal; null for what
 * a place may edit after the build (a kiosk's set-up), which can't be checked.
 */
export type FileList = Readonly<Record<string, string | null>>

/** The two ways in which every sound is there; a browser needs the one that it can decode. */
export type SoundFormat = 'webm' | 'm4a'

const others: Readonly<Record<SoundFormat, SoundFormat>> = { webm: 'm4a', m4a: 'webm' }

/** The files that a device needs whose browser decodes `sound`. */
export function chooseFiles(files: FileList, sound: SoundFormat): FileList {
  const other = `.${others[sound]}`
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith(other)))
}

/** The path of an address in a list of files that stand under `scope`; null for what is none of them. */
export function findPath(files: FileList, scope: string, address: string): string | null {
  const named = nameOf(scope, address)
  // the list is what is known to be well written, an address may be anything
  return Object.keys(files).find((path) => encodeURI(path) === named) ?? null
}

/** True when an address is a file of the list, or stands in one of its folders: another version may have it there. */
export function mayHold(files: FileList, scope: string, address: string): boolean {
  const folder = /^[^/]+\//.exec(nameOf(scope, address) ?? '')?.[0]
  if (folder === undefined) return findPath(files, scope, address) !== null
  return Object.keys(files).some((path) => encodeURI(path).startsWith(folder))
}

/** What an address is called beside the page; null where it stands elsewhere. */
function nameOf(scope: string, address: string): string | null {
  const { origin, pathname } = new URL(address)
  const whole = origin + pathname
  if (!whole.startsWith(scope)) return null
  const name = whole.slice(scope.length)
  return name === '' || pageNames.some((page) => page === name) ? 'index.html' : name
}
