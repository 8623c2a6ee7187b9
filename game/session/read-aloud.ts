import { createStore, type StoreApi } from 'zustand/vanilla'
import { follow } from './follow.ts'
import { isRetold } from './meet.ts'
import type { Voice } from './ports.ts'
import type { Session } from './session.ts'
import { selectTurn } from './session-state.ts'
import type { SettingsStore } from './settings.ts'
import { writeScript, type ScriptWords, type Spoken } from './spoken-script.ts'

/** Where the reading aloud of a passage stands. */
export interface AloudState {
  /** What is to be said of the passage on screen; never changed, replaced with the passage. */
  readonly script: readonly Spoken[]
  /** The place in the script, from 0. */
  readonly at: number
  /**
   * `waiting`: nothing has been read yet. `done`: all is said, or something else was said in between. Each passage that
   * comes is read by itself, but while `paused`; one told again in other words, only while `reading`.
   */
  readonly status: 'waiting' | 'reading' | 'paused' | 'done'
}

/** A reading of a telling, passage by passage. Only its verbs and the session's turns change it. */
export interface ReadAloud {
  readonly store: Pick<StoreApi<AloudState>, 'getState' | 'subscribe'>
  /** Reads on from where it stands; from the top once all is said. */
  play(): void
  pause(): void
  /** Reads the sentence again. */
  again(): void
  /** Reads the next sentence; after the last nothing is left to say. */
  next(): void
  /**
   * Says something else in place of what is being read, in the story's language where no other is named or there is no voice
   * for it: that can be read on when asked, and the next passage comes by itself.
   */
  interject(text: string, language?: string): void
  /** Falls silent for good. */
  stop(): void
}

export interface ReadAloudOptions {
  readonly session: Session
  readonly settings: SettingsStore
  readonly voice: Voice
  readonly language: string
  readonly words: ScriptWords
}

/** Reads a telling aloud, beginning when asked to, then turn by turn. A voice that fails pauses it and is said as a notice. */
export function createReadAloud({ session, settings, voice, language, words }: ReadAloudOptions): ReadAloud {
  const store = createStore<AloudState>(() => ({ script: [], at: 0, status: 'waiting' }))

  function say(at: number): void {
    const { script } = store.getState()
    const spoken = script[at]
    if (spoken === undefined) return rest({ at: script.length, status: 'done' })
    const state: AloudState = { script, at, status: 'reading' }
    store.setState(state, true)
    const { voiceRate } = settings.getState()
    void voice.speak(spoken.text, { language, rate: voiceRate }).then((end) => {
      // whoever has gone on, or stopped, has another state by now
      if (store.getState() !== state) return
      if (end === null) return say(at + 1)
      rest({ status: 'paused' })
      session.notify(end)
    })
  }

  function rest(part: Partial<AloudState>): void {
    voice.stop()
    store.setState(part)
  }

  const stops = [
    follow(session.store, selectTurn, (turn, before) => {
      const { status } = store.getState()
      rest({ script: writeScript(turn.beat, words), at: 0 })
      if (before === null) return
      if (isRetold(turn, before) ? status === 'reading' : status !== 'paused') say(0)
    }),
    follow(
      settings,
      ({ voiceRate }) => voiceRate,
      () => {
        const { status, at } = store.getState()
        if (status === 'reading') say(at)
      },
    ),
  ]

  return {
    store,
    play() {
      const { script, status, at } = store.getState()
      if (status !== 'reading') say(at < script.length ? at : 0)
    },
    pause() {
      if (store.getState().status === 'reading') rest({ status: 'paused' })
    },
    again() {
      const { script, at } = store.getState()
      say(Math.min(at, script.length - 1))
    },
    next() {
      say(store.getState().at + 1)
    },
    interject(text, its = language) {
      if (store.getState().status !== 'paused') rest({ status: 'done' })
      const { voiceRate } = settings.getState()
      void voice
        .speak(text, { language: voice.speaks(its) ? its : language, rate: voiceRate })
        .then((end) => end !== null && session.notify(end))
    },
    stop() {
      stops.forEach((stop) => stop())
      rest({ status: 'paused' })
    },
  }
}
