import { createStore, type StoreApi } from 'zustand/vanilla'
import { noPicture, type Picture } from '../session/picture.ts'
import type { Stage } from '../session/stage.ts'
import { problem, type Problem } from '../story/problem.ts'
import { createHandles, type Handle } from './handles.ts'
import { createLiveLayer, type LoadLive, type MoodyPicture } from './live-layer.ts'
import { placePicture, type PictureFrame, type Size } from './picture-geometry.ts'
import type { SceneFile } from './scene-file.ts'
import { createSceneLibrary } from './scene-library.ts'
import './scene-view.css'
import { createStills, decodeStill } from './stills.ts'
import { chooseTransition, transitionTimes, type Transition } from './transition.ts'

/** `still` shows the baked pictures and cuts between them: for reduced motion and data saver. */
export type Motion = 'full' | 'still'

export interface SceneViewOptions {
  /** A positioned element that the picture fills. Everything put in it is hidden from assistive technology. */
  readonly host: HTMLElement
  /** The address of a file of the game, by its path beside the page. */
  readonly addressOf: (path: string) => string
  readonly motion: Motion
  readonly fetchFile: (url: string) => Promise<Response>
  /** Told once of each thing that can't be shown; the story goes on without it. */
  readonly report: (problem: Problem) => void
  readonly loadLive: LoadLive
}

/** The picture behind the page: stills first, the live scene over them where the device is up to it. */
export interface SceneView {
  /** What the page needs to know of the picture shown. */
  readonly picture: StoreApi<Picture>
  /** Shows a stage; one that comes later overtakes. */
  show(stage: Stage): void
  /** `full`, said again after the ladder went down to stills, tries the live scene once more. */
  setMotion(motion: Motion): void
  /** Second handles on listed choices; by touch, the first tap only points. Those whose `at` the scene doesn't know are not shown. */
  setHandles(handles: readonly Handle[], onPick: (choiceId: string) => void): void
  /** Holds all movement, for instance behind a dialog. */
  pause(): void
  resume(): void
  /** Takes everything away for good. */
  stop(): void
}

interface Shown extends MoodyPicture {
  readonly file: SceneFile
  readonly stage: Stage
}

/** Milliseconds for which a picture is seen that lies on the way to another: long enough to be taken as meant. */
const passing = 4000

/** Puts the scenes into an element. */
export function createSceneView(options: SceneViewOptions): SceneView {
  const { host, fetchFile, loadLive } = options
  const report = reportOnce(options.report)
  const library = createSceneLibrary(options.addressOf, fetchFile, report)
  const picture = createStore<Picture>(() => noPicture)
  const measure = (): Size => ({ width: host.clientWidth, height: host.clientHeight })

  const root = addElement(host, 'scene-view')
  root.ariaHidden = 'true'
  const stills = createStills(addElement(root, 'scene-stills'), measure())
  const shade = addElement(root, 'scene-shade')
  const handles = createHandles(addElement(root, 'scene-handles'), (pointed) => picture.setState({ pointed }))
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
  let endPassing = (): void => undefined

  root.dataset.motion = options.motion
  live.allow(options.motion === 'full')
  observer.observe(host)

  async function show(stage: Stage): Promise<void> {
    if (stage.scene === null) return
    const ticket = ++latest
    endPassing()
    live.hush()
    await afterPaint(host)
    if (ticket !== latest) return
    const isOvertaken = (): boolean => ticket !== latest
    const next = await findLook(stage.scene, stage)
    if (!next || isOvertaken()) return
    if (next.id === shown?.id) {
      shown = next
      root.dataset.light = next.mood.light
      live.setMood(next.mood)
      return
    }
    const still = await loadStill(next.addressOf(next.look.still))
    if (!still || isOvertaken()) return
    const before = shown
    shown = next
    layOut()
    paint(next)
    // another beat in front of the same picture doesn't overtake it
    const isShown = (): boolean => shown?.id === next.id
    if (before && stage.via !== null) await passBy(stage.via, stage, isShown)
    if (isShown())
      await live.show(shown, uncover(still, next.frame, chooseTransition(before?.stage ?? null, stage)))
  }

  /** Lets another backdrop be seen for a moment, or until the next stage; card and colours are those of the place it leads to. */
  async function passBy(scene: string, stage: Stage, isWanted: () => boolean): Promise<void> {
    const passed = await findLook(scene, { ...stage, look: null })
    const still = passed && (await loadStill(passed.addressOf(passed.look.still)))
    if (!passed || !still || !isWanted()) return
    const ended = new Promise<void>((resolve) => (endPassing = resolve))
    root.dataset.passing = ''
    const { id } = picture.getState()
    picture.setState({ id: passed.id })
    await uncover(still, passed.frame, 'distance')
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, passing))])
    delete root.dataset.passing
    if (isWanted()) picture.setState({ id })
  }

  /** Lays a still over what is shown. A live scene goes before it: two flat pictures pass, not two stacks of layers. */
  async function uncover(still: HTMLImageElement, frame: PictureFrame, asked: Transition): Promise<void> {
    const isWeak = root.dataset.rung !== 'full'
    const transition = isWeak && asked !== 'cut' ? 'dissolve' : asked
    const time = root.dataset.motion === 'still' ? 0 : transitionTimes[transition]
    const isWash = transition === 'wash'
    if (live.covers)
      await Promise.all([stills.lay(still, frame, 0, false), live.leave(isWeak ? 0 : time, isWash)])
    // a live scene that is still on its way out goes on going
    else
      await Promise.all([
        stills.lay(still, frame, time, isWash),
        live.leave(isWeak ? 0 : transitionTimes.dissolve, false),
      ])
  }

  async function findLook(scene: string, stage: Stage): Promise<Shown | null> {
    const file = await library.read(scene)
    return file && describeLook(file, stage.look, stage)
  }

  function describeLook(file: SceneFile, name: string | null, stage: Stage): Shown | null {
    const chosen = name ?? file.defaultLook
    const look = Object.hasOwn(file.looks, chosen) ? file.looks[chosen] : undefined
    if (look) {
      const { focus43, focus916 } = look.frame
      const frame = { width: file.width, height: file.height, focus43, focus916 }
      const mood = { weather: stage.weather, light: stage.light }
      const addressOf = (name: string) => library.addressOf(file.id, name)
      return { id: `${file.id}/${chosen}`, addressOf, file, look, frame, mood, stage }
    }
    report(problem('unknown-look', `The scene “${file.id}” has no look “${chosen}”.`, `${file.id}/${chosen}`))
    return chosen === file.defaultLook ? null : describeLook(file, file.defaultLook, stage)
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
      handles.rest()
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
