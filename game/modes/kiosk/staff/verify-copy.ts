import * as v from 'valibot'
import { keptPrefix } from '../../../session/kept.ts'
import { parseJson } from '../../../session/read-text.ts'

/** What a look at every kept file of the game has found. */
export interface CopyFacts {
  readonly files: number
  readonly bytes: number
  /** Files whose bytes are not what they were. */
  readonly broken: number
  /** Files that the version in use needs and that are not there. */
  readonly missing: number
  /** Eight letters that two screens with the same files have in common; '' where there are none. */
  readonly sum: string
}

const listSchema = v.record(v.string(), v.nullable(v.string()))

/** Reads every file of the copy under `scope` and holds it to the hash under which it is kept (game/offline/file-shelf.ts). */
export async function verifyCopy(caches: CacheStorage, scope: string): Promise<CopyFacts> {
  const name = `${keptPrefix}files ${scope}`
  // to open a store is to make one
  if (!(await caches.has(name))) return { files: 0, bytes: 0, broken: 0, missing: 0, sum: '' }
  const cache = await caches.open(name)
  const there = new Map<string, boolean>()
  let bytes = 0
  for (const request of await cache.keys()) {
    const hash = new URL(request.url).searchParams.get('sha256')
    const kept = hash === null ? undefined : await cache.match(request)
    if (hash === null || kept === undefined) continue
    const content = await kept.arrayBuffer()
    bytes += content.byteLength
    there.set(hash, (await sha256(content)) === hash)
  }
  // the list that the service worker leaves with the files once they have shown that they work
  const note = await cache.match(`${scope}?trial=worked`)
  const list = v.safeParse(listSchema, parseJson((await note?.text()) ?? ''))
  const wanted = list.success ? Object.values(list.output).filter((hash) => hash !== null) : []
  const all = [...there.keys()].toSorted()
  return {
    files: there.size,
    bytes,
    broken: [...there.values()].filter((isWhole) => !isWhole).length,
    missing: wanted.filter((hash) => !there.has(hash)).length,
    sum: all.length === 0 ? '' : (await sha256(new TextEncoder().encode(all.join()))).slice(0, 8),
  }
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
