import * as v from 'valibot'
import { createSceneView, type Motion, type SceneView, type SceneViewOptions } from '../scenes/scene-view.ts'
import { savesData } from '../platform/data-saver.ts'
import { watchPress } from '../platform/watch-press.ts'
import { follow } from '../session/follow.ts'
import { selectBeat, selectStage, selectTurn, selectTurnNumber } from '../session/session-state.ts'
import { defaultSettings, type Settings } from '../session/settings.ts'
import { emptyStage, type Stage } from '../session/stage.ts'
import type { Beat } from '../story/beat.ts'
import type { Problem } from '../story/problem.ts'
import { reportToConsole, type Delivery } from './page-parts.ts'
import type { Telling } from './telling.ts'

export interface PicturesOptions extends Delivery {
  readonly host: HTMLElement
  readonly report: (problem: Problem) => void
}

/** What the scenes show in words, by `scene/look`. */
const descriptionsSchema = v.record(v.string(), v.string())

/** Puts the pictures of a telling behind its page; returns the view, for whoever pauses it. */
export function followWithPictures(
  telling: Telling,
  { host, report, ...delivery }: PicturesOptions,
): SceneView {
  const { session, settings, language } = telling
  const motionNow = () =>
    selectTurn(session.store.getState()).soft ? 'still' : chooseMotion(settings.getState())
  let motion = motionNow()
  const view = createView(host, delivery, { motion, report })
  const whenReleased = watchPress(host.ownerDocument)
  let descriptions: Readonly<Record<string, string>> = {}

  deviceWish().addEventListener('change', adjustMotion)
  settings.subscribe(adjustMotion)
  // ahead of the picture itself: a quieter scene begins with one that keeps still
  session.store.subscribe(adjustMotion)
  follow(
    session.store,
    (state) => state.turns,
    (turns, before) => {
      const stage = selectStage(session.store.getState())
      if (stage === before?.at(-1)?.stage) return
      // who goes back has seen what lies on the way
      view.show(before === null || turns.length > before.length ? stage : { ...stage, via: null })
    },
  )
  follow(session.store, selectBeat, (beat) =>
    view.setHandles(listHandles(beat), (choiceId) =>
      session.choose(choiceId, selectTurnNumber(session.store.getState())),
    ),
  )
  // the card goes where the picture leaves room for it, but not from under a finger
  view.picture.subscribe(() => whenReleased(tellPicture))
  void delivery.library.json(`scenes/descriptions.${language}.json`).then((data) => {
    const read = v.safeParse(descriptionsSchema, data)
    if (!read.success) return
    descriptions = read.output
    whenReleased(tellPicture)
  })

  function adjustMotion(): void {
    if (motionNow() === motion) return
    motion = motionNow()
    view.setMotion(motion)
  }

  function tellPicture(): void {
    const picture = view.picture.getState()
    if (picture.id !== null)
      telling.picture.setState({ ...picture, description: descriptions[picture.id] ?? null })
  }

  return view
}

/** A picture by itself. */
export type Shown = Pick<Stage, 'scene' | 'look'>

/** How long each of several pictures is shown, in milliseconds. */
const turnTime = 16_000

/** Shows pictures in turn, round and round, moving as the device wishes. Gives back how to stop. */
export function showInTurn(pictures: readonly Shown[], host: HTMLElement, delivery: Delivery): () => void {
  const view = createView(host, delivery, { motion: chooseMotion(defaultSettings), report: reportToConsole })
  let next = 0
  const show = () => view.show({ ...emptyStage, ...pictures[next++ % pictures.length], arrive: 'distance' })
  show()
  const timer = setInterval(show, turnTime)
  return () => {
    clearInterval(timer)
    view.stop()
  }
}

function createView(
  host: HTMLElement,
  { addressOf, loadLive }: Delivery,
  rest: Pick<SceneViewOptions, 'motion' | 'report'>,
): SceneView {
  return createSceneView({
    host,
    addressOf,
    loadLive,
    fetchFile: (url) => fetch(url),
    ...rest,
  })
}

/** Whether pictures move: as the reader said, else as the device wishes. */
function chooseMotion({ motion }: Settings): Motion {
  if (motion !== 'auto') return motion
  return deviceWish().matches || savesData() ? 'still' : 'full'
}

/** The device's own wish for pictures that don't move. */
function deviceWish(): MediaQueryList {
  return window.matchMedia('(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)')
}

/** The choices of a beat that have a place in the picture. */
function listHandles({ choices }: Beat) {
  return choices.flatMap(({ id, text, hotspot }) =>
    hotspot === null ? [] : [{ choiceId: id, label: text, at: hotspot }],
  )
}
