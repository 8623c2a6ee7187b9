import type { FileList } from './file-list.ts'

/** What a shelf of files stands on. */
export interface FileShelfOptions {
  /** Opens the store of files; the same one for every version, since a file that stays the same is fetched once. */
  readonly open: () => Promise<Cache>
  readonly get: (address: string, options: RequestInit) => Promise<Response>
  /** The address of the folder that the game stands in, with a slash at its end. */
  readonly scope: string
}

/** The game's files on a device, each under the hash of its bytes: versions lie beside one another and share what is the same. */
export interface FileShelf {
  /**
   * Fetches what is not there yet. Rejects, and takes nothing away, where a file can't be had, kept, or isn't what it should
   * be; one that a place may edit may be missing.
   */
  fill(files: FileList): Promise<void>
  /** The kept file; undefined where it isn't there. */
  read(files: FileList, path: string): Promise<Response | undefined>
  /** The file as the network has it now, kept for when there is none; what is kept where it doesn't come, or only word of trouble. */
  refresh(files: FileList, path: string): Promise<Response | undefined>
  /** Takes away everything that is in none of the lists, but for the addresses named. */
  prune(lists: readonly FileList[], but?: readonly string[]): Promise<void>
}

/** How many files are fetched at once: few, so that the page goes first. */
const lanes = 4
/** Milliseconds after which a file that may have been edited is taken as it was. */
const patience = 4000

/** A shelf over a browser's cache. */
export function createFileShelf({ open, get, scope }: FileShelfOptions): FileShelf {
  const keyOf = (path: string, hash: string | null): string =>
    `${scope}?${new URLSearchParams(hash === null ? { file: path } : { sha256: hash }).toString()}`
  const addressOf = (path: string): string => scope + (path === 'index.html' ? '' : encodeURI(path))
  const keysOf = (files: FileList): readonly string[] =>
    Object.entries(files).map(([path, hash]) => keyOf(path, hash))

  async function keep(cache: Cache, path: string, hash: string | null): Promise<void> {
    const response = await get(addressOf(path), { cache: 'no-cache', priority: 'low' })
    // a place may do without what it may edit
    if (!response.ok && hash === null) return
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    const bytes = await response.arrayBuffer()
    if (hash !== null && (await sha256(bytes)) !== hash)
      throw new Error(`${path}: not the file of this version`)
    // made anew: a page must not be answered with a response that was redirected
    await cache.put(keyOf(path, hash), new Response(bytes, { headers: response.headers }))
  }

  async function read(files: FileList, path: string): Promise<Response | undefined> {
    const cache = await open()
    return cache.match(keyOf(path, files[path] ?? null))
  }

  return {
    async fill(files) {
      const cache = await open()
      const there = new Set((await cache.keys()).map(({ url }) => url))
      const missing = Object.entries(files).filter(
        ([path, hash]) => hash === null || !there.has(keyOf(path, hash)),
      )
      const queue = missing.values()
      const lane = async () => {
        for (const [path, hash] of queue) await keep(cache, path, hash)
      }
      await Promise.all(Array.from({ length: lanes }, lane))
    },
    read,
    async refresh(files, path) {
      try {
        const response = await get(addressOf(path), {
          cache: 'no-cache',
          signal: AbortSignal.timeout(patience),
        })
        if (response.status >= 500) return (await read(files, path)) ?? response
        if (response.ok) await (await open()).put(keyOf(path, null), response.clone())
        return response
      } catch {
        // no network, or one that doesn't answer: as it was
        return read(files, path)
      }
    },
    async prune(lists, but = []) {
      const cache = await open()
      const wanted = new Set([...lists.flatMap(keysOf), ...but])
      const old = (await cache.keys()).filter(({ url }) => !wanted.has(url))
      await Promise.all(old.map((request) => cache.delete(request)))
    },
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
