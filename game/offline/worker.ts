import { keptPrefix } from '../session/kept.ts'
import { chooseFiles, findPath } from './file-list.ts'
import { createFileShelf } from './file-shelf.ts'
import type { WorkerScope } from './worker-scope.ts'

/**
 * The service worker. It knows the files of its own version, has all of them before it is installed, and then answers
 * from them alone. So the browser's own rule, that a new worker waits until no page uses the old, is all that an update
 * needs: one that can't be had whole never comes to wait. Its address says which sounds are kept: `?sound=webm` or `m4a`.
 */
declare const self: WorkerScope

const { scope } = self.registration
const sound = new URLSearchParams(self.location.search).get('sound') === 'm4a' ? 'm4a' : 'webm'
const files = chooseFiles(gameFiles, sound)
const shelf = createFileShelf({
  open: () => self.caches.open(`${keptPrefix}files ${scope}`),
  get: (address, options) => fetch(address, options),
  scope,
})

self.addEventListener('install', (event) => event.waitUntil(shelf.fill(files)))

self.addEventListener('activate', (event) =>
  event.waitUntil(shelf.prune(files).then(() => self.clients.claim())),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = request.method === 'GET' ? findPath(files, scope, request.url) : null
  if (path === null) return
  const kept = files[path] === null ? shelf.refresh(files, path) : shelf.read(files, path)
  event.respondWith(kept.then((response) => response ?? fetch(request)))
})

/** “Take over”, from the only window: another could be in the middle of a story. Answers whether it does. */
self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.data !== 'take-over' || port === undefined) return
  event.waitUntil(
    self.clients.matchAll({ includeUncontrolled: true, type: 'window' }).then(async (windows) => {
      const isAlone = windows.filter(({ url }) => url.startsWith(scope)).length <= 1
      port.postMessage(isAlone)
      if (isAlone) await self.skipWaiting()
    }),
  )
})
