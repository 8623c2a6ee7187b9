import { createStore, type StoreApi } from 'zustand/vanilla'
import { noPicture, type Picture } from '../session/picture.ts'
import type { Stage } from '../session/stage.ts'
import { problem, type Problem } from '../story/problem.ts'
import { createHandles, type Handle } from './handles.ts'
import { createLiveLayer, type LoadLive, type MoodyPicture } from './live-layer.ts'
import type { Mood } from './live-stage.ts'
import { placePicture, type Size } from './picture-geometry.ts'
import type { SceneFile } from './scene-file.ts'
import { createSceneLibrary } from './scene-library.ts'
import './scene-view.css'
import { resolveLook, standIns as ownStandIns } from './stand-ins.ts'
import { createStills, decodeStill } from './stills.ts'

/** `still` shows the baked pictures and cuts between them: for reduced motion and data saver. */
export type Motion = 'full' | 'still'

export interface SceneViewOptions {
  /** A positioned element that the picture fills. Everything put in it is hidden from assistive technology. */
  readonly host: HTMLElement
  /** The address of the folder of scenes. */
  readonly baseUrl: string
  readonly motion: Motion
  readonly fetchFile: (url: string) => Promise<Response>
  /** Told once of each thing that can't be shown; the story goes on without it. */
  readonly report: (problem: Problem) => void
  readonly standIns?: Readonly<Record<string, string>>
  readonly loadLive?: LoadLive
}

/** The picture behind the page: stills first, the live scene over them where the device is up to it. */
export interface SceneView {
  /** What the page needs to know of the picture shown. */
  readonly picture: StoreApi<Picture>
  /** Shows a stage; one that comes later overtakes. */
  show(stage: Stage): void
  /** `full`, said again after the ladder went down to stills, tries the live scene once more. */
  setMotion(motion: Motion): void
  /** Second handles on listed choices; those whose `at` the scene doesn't know are not shown. */
  setHandles(handles: readonly Handle[], onPick: (choiceId: string) => void): void
  /** Holds all movement, for instance behind a dialog. */
  pause(): void
  resume(): void
  /** Takes everything away for good. */
  stop(): void
}

interface Shown extends MoodyPicture {
  readonly file: SceneFile
}

/** Milliseconds: from still to still, and from a live scene to the next still. */
const fades = { still: 250, leave: 900 }

/** Puts the scenes into an element. */
export function createSceneView(options: SceneViewOptions): SceneView {
  const { host, fetchFile, standIns = ownStandIns, loadLive = () => import('./live-stage.ts') } = options
  const report = reportOnce(options.report)
  const library = createSceneLibrary(options.baseUrl, fetchFile, report)
  const picture = createStore<Picture>(() => noPicture)
  const measure = (): Size => ({ width: host.clientWidth, height: host.clientHeight })

  const root = addElement(host, 'scene-view')
  root.ariaHidden = 'true'
  const stills = createStills(addElement(root, 'scene-stills'), measure())
  const shade = addElement(root, 'scene-shade')
  const handles = createHandles(addElement(root, 'scene-handles'))
  const live = createLiveLayer(shade, {
    loadLive,
    measure,
    fetchFile,
    report,
    onRung: (rung) => (root.dataset.rung = rung),
  })
  const observer = new ResizeObserver(layOut)
  let shown: Shown | null = null
  let latest = 0

  root.dataset.motion = options.motion
  live.allow(options.motion === 'full')
  observer.observe(host)

  async function show(stage: Stage): Promise<void> {
    if (stage.scene === null) return
    const ticket = ++latest
    live.hush()
    await afterPaint(host)
    if (ticket !== latest) return
    const asked = resolveLook({ scene: stage.scene, look: stage.look }, standIns)
    const file = await library.read(asked.scene)
    if (!file || ticket !== latest) return
    const next = describeLook(file, asked.look, { weather: stage.weather, light: stage.light })
    if (!next) return
    if (next.id === shown?.id) {
      shown = next
      root.dataset.light = next.mood.light
      live.setMood(next.mood)
      return
    }
    const still = await loadStill(next.folder + next.look.still)
    if (!still || ticket !== latest) return
    shown = next
    layOut()
    paint(next)
    // a live scene fades out over the next still: two flat pictures dissolve, not two stacks of see-through layers
    const cut = root.dataset.motion === 'still' || live.covers
    const left = Promise.all([stills.lay(still, next.frame, cut ? 0 : fades.still), live.leave(fades.leave)])
    await live.show(
      next,
      left.then(() => undefined),
    )
  }

  function describeLook(file: SceneFile, name: string | null, mood: Mood): Shown | null {
    const chosen = name ?? file.defaultLook
    const look = Object.hasOwn(file.looks, chosen) ? file.looks[chosen] : undefined
    if (look) {
      const { focus43, focus916 } = look.frame
      const frame = { width: file.width, height: file.height, focus43, focus916 }
      return { id: `${file.id}/${chosen}`, folder: library.folder(file.id), file, look, frame, mood }
    }
    report(problem('unknown-look', `The scene “${file.id}” has no look “${chosen}”.`, `${file.id}/${chosen}`))
    return chosen === file.defaultLook ? null : describeLook(file, file.defaultLook, mood)
  }

  async function loadStill(url: string): Promise<HTMLImageElement | null> {
    try {
      return await decodeStill(host.ownerDocument, url)
    } catch (error) {
      report(problem('missing-picture', `The picture can't be loaded: ${String(error)}`, url))
      return null
    }
  }

  function paint({ id, look, mood }: Shown): void {
    const { frame, value, ground } = look
    shade.style.backgroundColor = root.style.backgroundColor = ground
    root.dataset.scene = id
    root.dataset.value = value
    root.dataset.light = mood.light
    picture.setState({ id, card: frame.card, value, ground, description: null })
  }

  function layOut(): void {
    const size = measure()
    stills.resize(size)
    live.resize()
    if (!shown) return
    handles.place(size, { size: shown.frame, box: placePicture(size, shown.frame) }, shown.file.hotspots)
  }

  return {
    picture,
    show: (stage) => void show(stage),
    setMotion(motion) {
      root.dataset.motion = motion
      live.allow(motion === 'full')
      if (shown && !live.covers) void live.show(shown, Promise.resolve())
    },
    setHandles(next, onPick) {
      handles.set(next, onPick)
      layOut()
    },
    pause: () => live.pause(),
    resume: () => live.resume(),
    stop() {
      latest += 1
      observer.disconnect()
      live.allow(false)
      root.remove()
    },
  }
}

/** How long a paint is waited for, in milliseconds: a page that nobody looks at isn't painted. */
const paintPatience = 250

/** The next picture has been painted: the words of a new passage go before what lies behind them. */
function afterPaint({ ownerDocument: { defaultView } }: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, paintPatience)
    defaultView?.requestAnimationFrame(() => setTimeout(resolve))
  })
}

function addElement(parent: HTMLElement, className: string): HTMLElement {
  const element = parent.ownerDocument.createElement('div')
  element.className = className
  parent.append(element)
  return element
}

function reportOnce(report: (problem: Problem) => void): (problem: Problem) => void {
  const known = new Set<string>()
  return (found) => {
    const key = `${found.code} ${found.where}`
    if (known.has(key)) return
    known.add(key)
    report(found)
  }
}
