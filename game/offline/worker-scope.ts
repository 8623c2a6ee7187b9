import type { FileList } from './file-list.ts'

/** What happens to a service worker, as far as it is used here: the DOM's types don't have it. */
interface LifeEvent {
  waitUntil(done: Promise<unknown>): void
}

interface FetchEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

interface WindowClient {
  readonly url: string
}

/** The global scope of the service worker. */
export interface WorkerScope {
  readonly location: Location
  readonly caches: CacheStorage
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly WindowClient[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: LifeEvent & MessageEvent) => void): void
}

declare global {
  /** Every file of the build; the build puts it in. */
  const gameFiles: FileList
}
