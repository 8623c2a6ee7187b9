import type {
  DecodedSound,
  FilterStage,
  GainParam,
  GainStage,
  SourceStage,
  SpeakerContext,
  SpeakerNode,
} from '../../../game/platform/speaker-context.ts'

/** A source that remembers what was asked of it. */
export interface FakeSource extends SourceStage {
  startedAt: number | null
  stoppedAt: number | null
  finish(): void
}

/** An audio context that makes no sound and stands still until `currentTime` is moved. */
export interface FakeContext extends SpeakerContext {
  currentTime: number
  state: string
  readonly sources: FakeSource[]
  readonly calls: string[]
  /** How many decoded sounds are still in a source that hasn't been stopped. */
  held(): number
}

/** A node that knows where it leads. */
interface FakeNode extends SpeakerNode {
  next: SpeakerNode | null
}

function createNode(): FakeNode {
  return {
    next: null,
    connect(to) {
      this.next = to
    },
    disconnect: () => undefined,
  }
}

const isFake = (node: SpeakerNode): node is FakeNode => 'next' in node
const isGain = (node: SpeakerNode): node is GainStage => 'gain' in node
const isFilter = (node: SpeakerNode): node is FilterStage => 'frequency' in node

/** How a source will be heard once every ramp has come to its end: in dB, and between which corners in Hz. */
export function heard(source: SpeakerNode): { db: number; from: number; to: number } {
  const way: SpeakerNode[] = []
  for (let node: SpeakerNode | null = source; node; node = isFake(node) ? node.next : null) way.push(node)
  const corners = (type: BiquadFilterType): number[] =>
    way.flatMap((node) => (isFilter(node) && node.type === type ? [node.frequency.value] : []))
  return {
    db: 20 * Math.log10(way.reduce((gain, node) => (isGain(node) ? gain * node.gain.value : gain), 1)),
    from: Math.max(...corners('highpass')),
    to: Math.min(...corners('lowpass')),
  }
}

function createParam(): GainParam {
  return {
    value: 1,
    setValueAtTime: () => undefined,
    linearRampToValueAtTime(value) {
      this.value = value
    },
    cancelScheduledValues: () => undefined,
  }
}

const createGain = (): GainStage => ({ ...createNode(), gain: createParam() })

function createSource(context: { currentTime: number }): FakeSource {
  const listeners: (() => void)[] = []
  return {
    ...createNode(),
    buffer: null,
    loop: false,
    loopStart: 0,
    loopEnd: 0,
    startedAt: null,
    stoppedAt: null,
    start(when = 0) {
      this.startedAt = Math.max(when, context.currentTime)
    },
    stop(when = 0) {
      this.stoppedAt = Math.max(when, context.currentTime)
    },
    addEventListener: (_, listener) => void listeners.push(listener),
    finish: () => listeners.forEach((listener) => listener()),
  }
}

const decodedSound = (): DecodedSound => {
  const samples = new Float32Array(1000)
  return { sampleRate: 100, duration: 10, numberOfChannels: 1, getChannelData: () => samples }
}

/** `refuses` is the text of the files this browser can't decode. */
export function createFakeContext(refuses = 'never'): FakeContext {
  const sources: FakeSource[] = []
  const calls: string[] = []
  const change = (name: string, state: string) => async (): Promise<void> => {
    calls.push(name)
    context.state = state
  }
  const context: FakeContext = {
    currentTime: 0,
    state: 'running',
    destination: createNode(),
    sources,
    calls,
    held: () => sources.filter(({ stoppedAt }) => stoppedAt === null).length,
    createGain,
    createBufferSource() {
      const source = createSource(context)
      sources.push(source)
      return source
    },
    createBiquadFilter: () => ({ ...createNode(), type: 'lowpass', frequency: createParam() }),
    createWaveShaper: () => ({ ...createNode(), curve: null }),
    async decodeAudioData(bytes) {
      if (new TextDecoder().decode(bytes).includes(refuses)) throw new Error('EncodingError')
      return decodedSound()
    },
    suspend: change('suspend', 'suspended'),
    resume: change('resume', 'running'),
    close: change('close', 'closed'),
  }
  return context
}
