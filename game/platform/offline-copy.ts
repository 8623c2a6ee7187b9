import { createStore, type StoreApi } from 'zustand/vanilla'
import { keptPrefix } from '../session/kept.ts'
import type { CopyState, InstallOffer, KeptFiles, OfflineCopy } from '../session/ports.ts'
import { problem, type Problem } from '../story/problem.ts'

/** What the copy of a page's game stands on. */
export interface OfflineCopyOptions {
  /** The address of the folder that the game stands in. */
  readonly scope: string
  readonly install: StoreApi<InstallOffer | null>
  /** Which format of the sounds this browser decodes; asked before the first copy is made. */
  readonly findSoundFormat: () => Promise<string>
  readonly report: (problem: Problem) => void
}

/** The copy that this page's service worker keeps. Its state is the worker's: there is no other record of it. */
export function createOfflineCopy(options: OfflineCopyOptions): OfflineCopy {
  const { scope, install, findSoundFormat, report } = options
  // both are missing where the connection isn't safe, and in some browsers' private windows
  const workers = 'serviceWorker' in navigator && 'caches' in window ? navigator.serviceWorker : null
  const state = createStore<CopyState>(() => (workers === null ? 'refused' : 'none'))
  let registration: ServiceWorkerRegistration | null = null
  const found = workers === null ? Promise.resolve() : find(workers).catch(onRefused)

  async function find(container: ServiceWorkerContainer): Promise<void> {
    const known = await container.getRegistration(scope)
    // a worker of the site above is none of ours
    if (known?.scope === scope) follow(known)
  }

  function follow(known: ServiceWorkerRegistration): void {
    registration = known
    const watch = () => {
      known.installing?.addEventListener('statechange', look)
      look()
    }
    known.addEventListener('updatefound', watch)
    known.waiting?.addEventListener('statechange', look)
    watch()
  }

  function look(): void {
    if (registration !== null) state.setState(readState(registration), true)
  }

  function onRefused(error: unknown): void {
    report(problem('no-offline-copy', `This browser keeps no copy of the game: ${String(error)}`, scope))
    state.setState('failed', true)
  }

  return {
    state,
    install,
    async keep() {
      await found
      if (workers === null || registration?.active || registration?.installing) return
      // browsers bring the worker that was erased back to the page it belonged to, with nothing in its store
      if (state.getState() === 'erased') return
      state.setState('coming', true)
      try {
        const address = `${scope}offline-worker.js?sound=${await findSoundFormat()}`
        if (state.getState() !== 'coming') return
        follow(await workers.register(address, { scope, updateViaCache: 'none' }))
      } catch (error) {
        onRefused(error)
      }
    },
    async takeNewer() {
      const waiting = registration?.waiting
      if (!workers || !waiting) return false
      const reload = () => location.reload()
      workers.addEventListener('controllerchange', reload, { once: true })
      const isTaken = await askToTakeOver(waiting)
      if (!isTaken) workers.removeEventListener('controllerchange', reload)
      return isTaken
    },
    async list() {
      const names = await ourCaches()
      return Promise.all(names.map(async (name) => ({ name, ...(await measure(await caches.open(name))) })))
    },
    async erase() {
      try {
        await registration?.unregister()
        for (const name of await ourCaches()) await caches.delete(name)
      } catch (error) {
        report(problem('copy-stays', `The copy of the game could not be erased: ${String(error)}`, scope))
        return false
      }
      registration = null
      if (workers !== null) state.setState('erased', true)
      return true
    },
  }
}

function readState({ active, waiting, installing }: ServiceWorkerRegistration): CopyState {
  if (active !== null) return waiting === null ? 'whole' : 'newer'
  return waiting === null && installing === null ? 'failed' : 'coming'
}

function askToTakeOver(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
    worker.postMessage('take-over', [port2])
  })
}

async function ourCaches(): Promise<readonly string[]> {
  if (!('caches' in window)) return []
  return (await caches.keys()).filter((name) => name.startsWith(keptPrefix))
}

async function measure(cache: Cache): Promise<Omit<KeptFiles, 'name'>> {
  const kept = await cache.matchAll()
  const sizes = await Promise.all(kept.map(async (response) => (await response.blob()).size))
  return { count: kept.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
