import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore, type Voice } from '../../../game/session/ports.ts'
import { createReadAloud } from '../../../game/session/read-aloud.ts'
import { createSession } from '../../../game/session/session.ts'
import { createSettings } from '../../../game/session/settings.ts'
import { problem, type Problem } from '../../../game/story/problem.ts'
import { tellerOf } from '../../support/tell.ts'

const ink = 'One. Two.\n+ [On # line:on] Three.\n+ + [Out # line:out] Four. -> END'

/** A voice that is done with a sentence when the test says so. */
function createFakeVoice() {
  const said: string[] = []
  let settle: ((end: Problem | null) => void) | null = null
  const end = async (found: Problem | null = null) => {
    settle?.(found)
    settle = null
    await Promise.resolve()
  }
  const voice: Voice = {
    speaks: () => true,
    speak(text, { rate }) {
      void end()
      said.push(rate === 1 ? text : `${text} (${rate})`)
      return new Promise((resolve) => (settle = resolve))
    },
    stop: () => void end(),
    watch: () => () => undefined,
  }
  return { voice, said, end }
}

function setUp() {
  const session = createSession({
    teller: tellerOf(ink),
    story: { id: 's', cut: '', hash: 'h' },
    seed: 1,
  })
  const settings = createSettings(createMemoryStore(), (found) => {
    throw new Error(found.message)
  })
  const fake = createFakeVoice()
  const words = { choice: (n: number, text: string) => `${n} ${text}`, leave: (text: string) => text }
  const reading = createReadAloud({ session, settings, voice: fake.voice, language: 'en', words })
  return { session, settings, reading, ...fake, status: () => reading.store.getState().status }
}

describe('reading aloud', () => {
  let set = setUp()
  beforeEach(() => void (set = setUp()))

  it('says nothing until asked', () => {
    expect([set.said, set.status()]).toEqual([[], 'waiting'])
  })

  it('says the passage sentence by sentence, its choices, and then waits', async () => {
    set.reading.play()
    for (let i = 0; i < 3; i++) await set.end()
    expect([set.said, set.status()]).toEqual([['One.', 'Two.', '1 On'], 'done'])
  })

  it('goes on with each passage that comes', async () => {
    set.reading.play()
    set.session.choose('on', 0)
    await set.end()
    expect(set.said).toEqual(['One.', 'Three.', '1 Out'])
  })

  it('begins by itself with the first choice', () => {
    set.session.choose('on', 0)
    expect(set.said).toEqual(['Three.'])
  })

  it('says nothing of a passage told again in other words before it was asked, or when all is said', async () => {
    set.session.retell(tellerOf(ink))
    expect([set.said, set.status()]).toEqual([[], 'waiting'])
    set.reading.play()
    for (let i = 0; i < 3; i++) await set.end()
    set.session.retell(tellerOf(ink))
    expect([set.said.length, set.status()]).toEqual([3, 'done'])
  })

  it('reads a passage told again in other words from its top', () => {
    set.reading.play()
    set.reading.next()
    set.session.retell(tellerOf(ink.replace('One.', 'Uno.')))
    expect(set.said).toEqual(['One.', 'Two.', 'Uno.'])
  })

  it('paused, stays so through a choice, and goes on where it was broken off', async () => {
    set.reading.play()
    await set.end()
    set.reading.pause()
    await set.end()
    expect([set.said, set.status()]).toEqual([['One.', 'Two.'], 'paused'])
    set.reading.play()
    expect(set.said).toEqual(['One.', 'Two.', 'Two.'])
    set.reading.pause()
    set.session.choose('on', 0)
    expect(set.said).toHaveLength(3)
  })

  it('says a sentence again, and the next', () => {
    set.reading.play()
    set.reading.next()
    set.reading.again()
    expect(set.said).toEqual(['One.', 'Two.', 'Two.'])
  })

  it('has nothing left after the last, and then begins from the top', () => {
    set.reading.play()
    for (let i = 0; i < 5; i++) set.reading.next()
    expect(set.status()).toBe('done')
    set.reading.again()
    expect(set.said.at(-1)).toBe('1 On')
    for (let i = 0; i < 2; i++) set.reading.next()
    set.reading.play()
    expect(set.said.at(-1)).toBe('One.')
  })

  it('takes a new pace at once', () => {
    set.reading.play()
    set.settings.change({ voiceRate: 1.5 })
    expect(set.said).toEqual(['One.', 'One. (1.5)'])
  })

  it('pauses and says so when the voice fails', async () => {
    set.reading.play()
    await set.end(problem('voice-failed', 'The voice has stopped.', 'en'))
    expect([set.said, set.status()]).toEqual([['One.'], 'paused'])
    expect(set.session.store.getState().notice?.code).toBe('voice-failed')
  })

  it('stopped, follows no more', async () => {
    set.reading.play()
    set.reading.stop()
    await set.end()
    set.session.choose('on', 0)
    expect(set.said).toEqual(['One.'])
  })

  it('says something else in between, reads on from there when asked, and the next passage by itself', async () => {
    set.reading.play()
    await set.end()
    set.reading.interject('Close')
    await set.end()
    expect([set.said, set.status()]).toEqual([['One.', 'Two.', 'Close'], 'done'])
    set.reading.play()
    expect(set.said.at(-1)).toBe('Two.')
    set.reading.interject('1 On')
    set.session.choose('on', 0)
    expect([set.said.at(-1), set.status()]).toEqual(['Three.', 'reading'])
  })

  it('stays paused, whatever else is said', () => {
    set.reading.play()
    set.reading.pause()
    set.reading.interject('Close')
    set.session.choose('on', 0)
    expect([set.said, set.status()]).toEqual([['One.', 'Close'], 'paused'])
  })
})
