/** What the speaker needs of Web Audio; an AudioContext has it all. */
export interface SpeakerContext {
  readonly currentTime: number
  readonly state: string
  readonly destination: SpeakerNode
  createGain(): GainStage
  createBufferSource(): SourceStage
  createBiquadFilter(): FilterStage
  createWaveShaper(): ShaperStage
  decodeAudioData(bytes: ArrayBuffer): Promise<DecodedSound>
  suspend(): Promise<void>
  resume(): Promise<void>
  close(): Promise<void>
}

export interface SpeakerNode {
  connect(to: SpeakerNode): unknown
  disconnect(): void
}

export interface GainParam {
  value: number
  setValueAtTime(value: number, time: number): unknown
  linearRampToValueAtTime(value: number, time: number): unknown
  cancelScheduledValues(time: number): unknown
}

export interface GainStage extends SpeakerNode {
  readonly gain: GainParam
}

export interface FilterStage extends SpeakerNode {
  type: BiquadFilterType
  readonly frequency: GainParam
}

export interface ShaperStage extends SpeakerNode {
  curve: Float32Array<ArrayBuffer> | null
}

export interface DecodedSound {
  readonly sampleRate: number
  readonly duration: number
  readonly numberOfChannels: number
  getChannelData(channel: number): Float32Array
}

export interface SourceStage extends SpeakerNode {
  buffer: DecodedSound | null
  loop: boolean
  loopStart: number
  loopEnd: number
  start(when?: number, offset?: number): void
  stop(when?: number): void
  addEventListener(type: 'ended', listener: () => void): void
}
