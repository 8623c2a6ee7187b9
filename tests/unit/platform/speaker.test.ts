import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseSoundTable } from '../../../game/platform/sound-table.ts'
import { FULL_LEVELS as FULL } from '../../../game/platform/speaker-levels.ts'
import { createSpeaker, type SpeakerOptions } from '../../../game/platform/speaker.ts'
import { isProblem, type Problem } from '../../../game/story/problem.ts'
import { QUIET_HOUSE } from '../../../game/platform/speaker-house.ts'
import { createFakeContext, heard } from './speaker-fake-context.ts'

function entry(id: string, kind: 'ambience' | 'effect' | 'music') {
  const files = { file: `${id}.webm`, fallback: `${id}.m4a` }
  const caption = `Words of ${id}.`
  const lead = kind === 'ambience' ? 0.25 : 0
  return {
    kind,
    ...files,
    seconds: 2,
    lead,
    lufs: kind === 'effect' ? -26 : -32,
    peak: -12,
    bytes: 1,
    caption,
  }
}

const parsed = parseSoundTable({
  rain: entry('rain', 'ambience'),
  wind: entry('wind', 'ambience'),
  stove: entry('stove', 'ambience'),
  low: { ...entry('low', 'ambience'), lufs: -38 },
  zip: entry('zip', 'effect'),
  stamp: entry('stamp', 'effect'),
  mother: { ...entry('mother', 'music'), rests: [4] },
  lining: entry('lining', 'music'),
  no_tick: { kind: 'effect', caption: 'No tick.' },
  silence: { kind: 'ambience', caption: 'Nothing.' },
})
if (isProblem(parsed)) throw new Error(parsed.message)
const table = parsed

/** A speaker on a fake context, over files that are there unless `missing` names them. */
interface SetUp extends Pick<SpeakerOptions, 'cap' | 'house'> {
  missing?: string[]
  refuses?: string
}
function setUp({ missing = [], refuses, ...given }: SetUp = {}) {
  const context = createFakeContext(refuses)
  const problems: Problem[] = []
  const captions: string[] = []
  const fetched: string[] = []
  const options: SpeakerOptions = {
    table,
    urlOf: (file) => `sounds/${file}`,
    report: (problem) => problems.push(problem),
    onCaption: ({ text }) => captions.push(text),
    contextFactory: () => context,
    get: async (address) => {
      const file = String(address).replace('sounds/', '')
      fetched.push(file)
      return missing.includes(file) ? new Response(null, { status: 404 }) : new Response(file)
    },
    random: () => 0.5,
    ...given,
  }
  return { speaker: createSpeaker(options), context, problems, captions, fetched }
}

/** Lets every fetch and decode that is under way come to its end. */
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('before the first tap', () => {
  it('fetches nothing, says everything in words, and then begins with what is wanted', async () => {
    const { speaker, context, captions, fetched } = setUp()
    speaker.ambience('rain')
    speaker.play('zip')
    await settle()
    expect(fetched).toEqual([])
    expect(captions).toEqual(['Words of rain.', 'Words of zip.'])
    speaker.unlock()
    await settle()
    expect(fetched).toEqual(['rain.webm'])
    expect(context.sources).toMatchObject([{ loop: true, loopStart: 0.25, loopEnd: 2.25, startedAt: 0 }])
  })
})

describe('ambience', () => {
  it('keeps playing when the same is asked again', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.ambience('rain')
    await settle()
    speaker.ambience('rain')
    await settle()
    expect(context.sources.length).toBe(1)
  })

  it('lets go of a bed once it has faded', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.ambience('rain')
    await settle()
    context.currentTime = 10
    speaker.ambience('wind')
    await settle()
    expect(context.held()).toBe(2)
    context.currentTime = 13
    await vi.advanceTimersByTimeAsync(3000)
    expect(context.held()).toBe(1)
    expect(context.sources[0]?.stoppedAt).toBe(13)
  })

  it('turns round to a bed that is still leaving without fetching it again', async () => {
    const { speaker, context, fetched } = setUp()
    speaker.unlock()
    for (const id of ['rain', 'wind', 'rain']) {
      speaker.ambience(id)
      await settle()
      context.currentTime += 1
    }
    expect(fetched).toEqual(['rain.webm', 'wind.webm'])
    expect(context.sources.length).toBe(2)
  })

  it('holds no more than three decoded beds, however fast they change', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    for (const id of ['rain', 'wind', 'stove', 'rain', 'wind', 'stove']) {
      speaker.ambience(id)
      await settle()
      expect(context.held()).toBeLessThanOrEqual(3)
      context.currentTime += 0.3
      await vi.advanceTimersByTimeAsync(300)
    }
  })

  it('counting the bed under it, holds no more than three decoded, and fetches the new one after the old has gone', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.tension('low')
    for (const id of ['rain', 'wind', 'stove', 'rain', 'wind', 'stove']) {
      speaker.ambience(id)
      for (let tenth = 0; tenth < 4; tenth++) {
        context.currentTime += 0.1
        await vi.advanceTimersByTimeAsync(100)
        expect(context.held()).toBeLessThanOrEqual(3)
      }
    }
    expect(context.held()).toBe(3)
  })

  it('ignores a file that arrives after it is no longer wanted', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.ambience('rain')
    speaker.ambience('wind')
    speaker.ambience('rain')
    await settle()
    expect(context.sources.length).toBe(1)
  })
})

describe('tension', () => {
  it('lies under the ambience, in words too, and goes by itself', async () => {
    const { speaker, context, captions } = setUp()
    speaker.unlock()
    speaker.ambience('rain')
    speaker.tension('low')
    await settle()
    expect(captions).toEqual(['Words of rain.', 'Words of low.'])
    expect(context.held()).toBe(2)
    speaker.tension(null)
    context.currentTime = 5
    await vi.advanceTimersByTimeAsync(5000)
    const [rain, low] = context.sources
    expect([rain?.stoppedAt, low?.stoppedAt]).toEqual([null, 5])
  })
})

describe('a sound in its place and year', () => {
  it('is softer and darker there, and turns with the year without beginning anew', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.ambience('rain', { db: -12, lowpass: 900 })
    await settle()
    const [rain] = context.sources
    if (!rain) throw new Error('nothing sounds')
    expect(heard(rain)).toMatchObject({ db: expect.closeTo(-12), to: 900 })
    speaker.ambience('rain', {})
    await settle()
    expect(context.sources.length).toBe(1)
    expect(heard(rain)).toMatchObject({ db: expect.closeTo(0), to: 20_000 })
  })

  it('lets an effect be no louder over it than over silence', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.play('zip')
    speaker.ambience('rain', { db: -30 })
    speaker.play('stamp')
    await settle()
    const [overNothing, , overLittle] = context.sources
    if (!overNothing || !overLittle) throw new Error('nothing sounds')
    expect(heard(overLittle).db).toBeCloseTo(heard(overNothing).db)
  })
})

describe('what a reader or a house may ask', () => {
  it('no sudden sounds: single ones 6 dB softer and without their edge, the rest as it was', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.ambience('rain')
    speaker.play('zip')
    await settle()
    const [rain, zip] = context.sources
    if (!rain || !zip) throw new Error('nothing sounds')
    const before = [heard(rain), heard(zip)] as const
    speaker.setLevels({ ...FULL, noSudden: true })
    expect(heard(rain)).toEqual(before[0])
    expect(heard(zip)).toMatchObject({ db: expect.closeTo(before[1].db - 6), to: 3000 })
  })

  it('a quiet house: all softer, single sounds most, and nothing low', async () => {
    const [open, quiet] = [setUp(), setUp({ house: QUIET_HOUSE })]
    for (const { speaker } of [open, quiet]) {
      speaker.unlock()
      speaker.setLevels(FULL)
      speaker.ambience('rain')
      speaker.play('zip')
    }
    await settle()
    const [rain, zip] = quiet.context.sources.map(heard)
    const [openRain, openZip] = open.context.sources.map(heard)
    expect(rain).toMatchObject({ db: expect.closeTo((openRain?.db ?? 0) - 9), from: 180 })
    expect(zip).toMatchObject({ db: expect.closeTo((openZip?.db ?? 0) - 12), from: 180 })
  })

  it('a cap holds whatever the reader sets', async () => {
    const { speaker, context } = setUp({ cap: 0.5 })
    speaker.unlock()
    speaker.setLevels({ ...FULL, master: 7, ambience: 7 })
    speaker.ambience('rain')
    await settle()
    expect(context.sources.map((source) => heard(source).db)).toEqual([expect.closeTo(-6.02)])
  })
})

describe('effects', () => {
  it('sound 0.3 s after they are asked for, two at most', async () => {
    const { speaker, context, captions } = setUp()
    speaker.unlock()
    for (const id of ['zip', 'stamp', 'zip']) speaker.play(id)
    await settle()
    expect(context.sources.map(({ startedAt }) => startedAt)).toEqual([0.3, 0.7])
    expect(captions.length).toBe(3)
  })

  it('are decoded once', async () => {
    const { speaker, context, fetched } = setUp()
    speaker.unlock()
    speaker.play('zip')
    await settle()
    context.currentTime = 5
    speaker.play('zip')
    await settle()
    expect(fetched).toEqual(['zip.webm'])
    expect(context.sources.length).toBe(2)
  })

  it('of words alone fetch nothing', async () => {
    const { speaker, captions, fetched, problems } = setUp()
    speaker.unlock()
    speaker.play('no_tick')
    await settle()
    expect({ captions, fetched, problems }).toEqual({ captions: ['No tick.'], fetched: [], problems: [] })
  })
})

describe('music', () => {
  it('plays once, leaves at its next rest, and the next piece waits for it', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.music('mother')
    await settle()
    context.currentTime = 1
    speaker.music('lining')
    await settle()
    const [first, second] = context.sources
    expect(first).toMatchObject({ loop: false, stoppedAt: 7 })
    expect(second?.startedAt).toBe(7)
  })
})

describe('files', () => {
  it('that are missing are reported once, and the rest goes on', async () => {
    const { speaker, context, fetched, problems } = setUp({ missing: ['rain.webm', 'rain.m4a'] })
    speaker.unlock()
    for (const id of ['rain', null, 'rain', 'wind']) {
      speaker.ambience(id)
      await settle()
    }
    expect(problems).toMatchObject([{ code: 'sound-missing', where: 'rain' }])
    expect(fetched).toEqual(['rain.webm', 'rain.m4a', 'rain.webm', 'rain.m4a', 'wind.webm'])
    expect(context.sources.length).toBe(1)
  })

  it('that are there in one format only come in that one', async () => {
    const { speaker, context, fetched, problems } = setUp({ missing: ['rain.webm', 'wind.webm'] })
    speaker.unlock()
    for (const id of ['rain', 'wind']) {
      speaker.ambience(id)
      await settle()
    }
    expect(fetched).toEqual(['rain.webm', 'rain.m4a', 'wind.m4a'])
    expect(context.sources.length).toBe(2)
    expect(problems).toEqual([])
  })

  it('come as AAC from the first refusal on', async () => {
    const { speaker, context, fetched, problems } = setUp({ refuses: '.webm' })
    speaker.unlock()
    speaker.ambience('rain')
    await settle()
    speaker.ambience('wind')
    await settle()
    expect(fetched).toEqual(['rain.webm', 'rain.m4a', 'wind.m4a'])
    expect(context.sources.length).toBe(2)
    expect(problems).toEqual([])
  })

  it('that no decoder reads are reported once', async () => {
    const { speaker, fetched, problems } = setUp({ refuses: 'zip' })
    speaker.unlock()
    for (const id of ['zip', 'zip', 'stamp']) {
      speaker.play(id)
      await settle()
    }
    expect(fetched.at(-1)).toBe('stamp.webm')
    expect(problems).toMatchObject([{ code: 'sound-unreadable', where: 'zip' }])
  })

  it('of ids that no table knows are reported once', async () => {
    const { speaker, problems } = setUp()
    speaker.unlock()
    speaker.play('trumpet')
    speaker.play('trumpet')
    await settle()
    expect(problems).toMatchObject([{ code: 'unknown-sound', where: 'trumpet' }])
  })
})

describe('mute, pause and stop', () => {
  it('muted, fetches nothing new, and catches up when it may be heard', async () => {
    const { speaker, fetched } = setUp()
    speaker.setLevels({ ...FULL, muted: true })
    speaker.unlock()
    speaker.ambience('rain')
    speaker.play('zip')
    await settle()
    expect(fetched).toEqual([])
    speaker.setLevels(FULL)
    await settle()
    expect(fetched).toEqual(['rain.webm'])
  })

  it('paused, suspends after a short fade, and a tap does not wake it', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.pause()
    speaker.play('zip')
    await vi.advanceTimersByTimeAsync(200)
    speaker.unlock()
    expect(context.calls).toEqual(['suspend'])
    expect(context.sources).toEqual([])
    speaker.resume()
    expect(context.calls).toEqual(['suspend', 'resume'])
  })

  it('paused before the first tap, stays held after it', () => {
    const { speaker, context } = setUp()
    speaker.pause()
    speaker.unlock()
    expect(context.state).toBe('suspended')
    speaker.resume()
    expect(context.state).toBe('running')
  })

  it('resumed at once, is not suspended after all', async () => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.pause()
    speaker.resume()
    await vi.advanceTimersByTimeAsync(200)
    expect(context.calls).not.toContain('suspend')
  })

  it('stopped, makes no sound any more, not even from a file that was on its way', async () => {
    const { speaker, context, captions } = setUp()
    speaker.unlock()
    speaker.ambience('rain')
    await settle()
    speaker.music('mother')
    speaker.stop()
    speaker.unlock()
    speaker.play('zip')
    await settle()
    expect(context.held()).toBe(0)
    expect(context.calls).toEqual(['close'])
    expect(captions).not.toContain('Words of zip.')
  })

  it('without Web Audio, says so once and stays in words', () => {
    const problems: Problem[] = []
    const report = (problem: Problem): void => void problems.push(problem)
    const contextFactory = (): never => {
      throw new Error('not here')
    }
    const speaker = createSpeaker({ table, urlOf: String, report, contextFactory })
    speaker.unlock()
    speaker.unlock()
    speaker.play('zip')
    expect(problems).toMatchObject([{ code: 'no-sound' }])
  })
})

describe('while words are spoken', () => {
  const levelOf = async (speak: (speaker: ReturnType<typeof setUp>['speaker']) => void) => {
    const { speaker, context } = setUp()
    speaker.unlock()
    speaker.setLevels(FULL)
    speaker.ambience('rain')
    await settle()
    speak(speaker)
    const [source] = context.sources
    if (source === undefined) throw new Error('nothing plays')
    return heard(source).db
  }

  it('everything steps back, and comes up again after them', async () => {
    const usual = await levelOf(() => undefined)
    expect(await levelOf((speaker) => speaker.duck(true))).toBeCloseTo(usual - 14)
    const after = await levelOf((speaker) => {
      speaker.duck(true)
      speaker.duck(false)
    })
    expect(after).toBeCloseTo(usual)
  })

  it('what begins then begins further back', async () => {
    const { speaker, context } = setUp()
    speaker.duck(true)
    speaker.unlock()
    speaker.ambience('rain')
    await settle()
    const [source] = context.sources
    const usual = await levelOf(() => undefined)
    expect(source && heard(source).db).toBeCloseTo(usual - 14)
  })
})
