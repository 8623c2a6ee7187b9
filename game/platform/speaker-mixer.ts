import type { FilterStage, GainStage, SpeakerContext, SpeakerNode } from './speaker-context.ts'
import { MIX, fadeTo, gainAt, segments, steady, type Envelope } from './speaker-plan.ts'

/** A gain that follows envelopes. */
export interface Fader {
  readonly node: GainStage
  /** Replaces the envelope by what `change` makes of it. */
  shape(change: (envelope: Envelope, now: number) => Envelope): void
  gainNow(): number
}

export function createFader(context: SpeakerContext, gain: number): Fader {
  const node = context.createGain()
  node.gain.value = gain
  let envelope = steady(gain)
  return {
    node,
    shape(change) {
      const now = context.currentTime
      envelope = change(envelope, now)
      // Straight segments rather than value curves: browsers disagree on curves that are cut short.
      node.gain.cancelScheduledValues(0)
      for (const [k, [time, value]] of segments(envelope, now).entries())
        if (k === 0) node.gain.setValueAtTime(value, time)
        else node.gain.linearRampToValueAtTime(value, time)
    },
    gainNow: () => gainAt(envelope, context.currentTime),
  }
}

/** The buses, from the reader's side: where sounds go in, and what can be turned. */
export interface Mixer {
  readonly ambience: Fader
  readonly effects: Fader
  /** A low-pass over single sounds, wide open but for readers who want no sudden ones. */
  readonly effectsTop: FilterStage
  readonly music: Fader
  /** Steps of the ambience back for music and for effects. */
  readonly musicDuck: Fader
  readonly effectDuck: Fader
  readonly master: Fader
  /** Steps of everything back for spoken words. */
  readonly speechDuck: Fader
  /** Closed while paused. */
  readonly gate: Fader
}

const WIDE_OPEN_HZ = 20_000
const KNEE = Math.pow(10, -3 / 20)

/** Straight up to -3 dBFS, then bent, never over full scale. */
function softClip(): Float32Array<ArrayBuffer> {
  const size = 2049
  return Float32Array.from({ length: size }, (_, i) => {
    const x = (2 * i) / (size - 1) - 1
    const over = Math.abs(x) - KNEE
    return over <= 0 ? x : Math.sign(x) * (KNEE + (1 - KNEE) * Math.tanh(over / (1 - KNEE)))
  })
}

function chain(...nodes: SpeakerNode[]): void {
  for (const [k, node] of nodes.entries()) {
    const next = nodes[k + 1]
    if (next) node.connect(next)
  }
}

export interface MixerOptions {
  /** A gain no reader can exceed. */
  cap: number
  lowCutHz: number
}

/** Buses into a low cut, a soft clip, the reader's volume, the cap, the step back for speech, the gate, and out. */
export function createMixer(context: SpeakerContext, { cap, lowCutHz }: MixerOptions): Mixer {
  const fader = (gain: number): Fader => createFader(context, gain)
  const mixer: Mixer = {
    ambience: fader(1),
    effects: fader(1),
    effectsTop: context.createBiquadFilter(),
    music: fader(1),
    musicDuck: fader(1),
    effectDuck: fader(1),
    master: fader(0),
    speechDuck: fader(1),
    gate: fader(1),
  }
  mixer.effectsTop.type = 'lowpass'
  turnTop(mixer, null)
  const lowCut = context.createBiquadFilter()
  lowCut.type = 'highpass'
  lowCut.frequency.value = lowCutHz
  const clip = context.createWaveShaper()
  clip.curve = softClip()
  const ceiling = context.createGain()
  ceiling.gain.value = cap
  chain(mixer.ambience.node, mixer.musicDuck.node, mixer.effectDuck.node, lowCut)
  chain(mixer.effects.node, mixer.effectsTop, lowCut)
  chain(mixer.music.node, lowCut)
  chain(lowCut, clip, mixer.master.node, ceiling, mixer.speechDuck.node, mixer.gate.node, context.destination)
  return mixer
}

/** Turns a fader to `gain` quickly enough to follow a finger and slowly enough not to click. */
export const turnTo = (fader: Fader, gain: number): void =>
  fader.shape((envelope, now) => fadeTo(envelope, gain, { start: now, seconds: 0.1 }))

/** Takes the edge off single sounds above `hz`, or gives it back (null). */
export function turnTop({ effectsTop }: Mixer, hz: number | null): void {
  effectsTop.frequency.value = hz ?? WIDE_OPEN_HZ
}

/** Everything steps back for spoken words, or comes up again after them. */
export function duckForSpeech({ speechDuck }: Mixer, isSpoken: boolean): void {
  const { gain, down, up } = MIX.speechDuck
  speechDuck.shape((envelope, now) =>
    fadeTo(envelope, isSpoken ? gain : 1, { start: now, seconds: isSpoken ? down : up }),
  )
}
