import { keptPrefix } from '../session/kept.ts'
import { chooseFiles, findPath, mayHold } from './file-list.ts'
import { createFileShelf } from './file-shelf.ts'
import { createTrial } from './trial.ts'
import type { WorkerScope } from './worker-scope.ts'

/**
 * The service worker. It knows the files of its own version, has all of them before it is installed, and then answers
 * from them alone. So the browser's own rule, that a new worker waits until no page uses the old, is all that an update
 * needs: one that can't be had whole never comes to wait. One that came whole and doesn't work is what the trial is for.
 * Its address says which sounds are kept: `?sound=webm` or `m4a`.
 */
declare const self: WorkerScope

const { scope } = self.registration
const sound = new URLSearchParams(self.location.search).get('sound') === 'm4a' ? 'm4a' : 'webm'
const files = chooseFiles(gameFiles, sound)
const open = () => self.caches.open(`${keptPrefix}files ${scope}`)
const shelf = createFileShelf({ open, get: (address, options) => fetch(address, options), scope })
const trial = createTrial({ open, scope, files })

self.addEventListener('install', (event) => event.waitUntil(shelf.fill(files)))

self.addEventListener('activate', (event) => event.waitUntil(prune().then(() => self.clients.claim())))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && mayHold(files, scope, request.url)) event.respondWith(answer(request))
})

self.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.data === 'take-over' && port !== undefined) event.waitUntil(takeOver(port))
  if (event.data === 'works') event.waitUntil(trial.onWorks().then((isNew) => (isNew ? prune() : undefined)))
})

async function answer(request: Request): Promise<Response> {
  if (request.mode === 'navigate') await trial.onPage()
  const files = await trial.choose()
  const path = findPath(files, scope, request.url)
  if (path === null) return fetch(request)
  const kept = await (files[path] === null ? shelf.refresh(files, path) : shelf.read(files, path))
  return kept ?? fetch(request)
}

async function prune(): Promise<void> {
  const { lists, notes } = await trial.needed()
  await shelf.prune(lists, notes)
}

/** Takes over from the only window: another could be in the middle of a story. Answers whether it does. */
async function takeOver(port: MessagePort): Promise<void> {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  // the page around a kiosk tells no story
  const tellers = windows.filter(({ url }) => url.startsWith(scope) && !url.startsWith(`${scope}kiosk.html`))
  const isAlone = tellers.length <= 1
  port.postMessage(isAlone)
  if (isAlone) await self.skipWaiting()
}
