import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../../game/session/replay.ts'
import { createSave, readSave, restoreSave, type Save } from '../../../game/session/save.ts'
import { createSession } from '../../../game/session/session.ts'
import { selectBeat, selectPosition } from '../../../game/session/session-state.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { compileInk, tellerOf } from '../../support/tell.ts'

const identity = { id: 'walk', cut: '', hash: 'first' }

const first = `
EXTERNAL chance(percent, id)
VAR coat = ""
VAR unused = 0
-> market
=== market
# scene: market
# year: 2019
A coat.
* [Turn it # line:m1]
  ~ coat = "turned"
* [Mend it # line:m2]
  ~ coat = "mended"
- Done. # line:m3
* [Home # line:m4] -> home
=== home
# scene: home
# year: 2019
A jar. {chance(50, "luck"): Full.|Empty.}
* [Sell # line:h1]
* [Keep # line:h2]
- Night.
* [On # line:h3] -> river
=== river
# scene: river
# year: 2019
Ice. The coat is {coat}.
* [Cross # line:r1] Over. -> END
=== function chance(percent, id)
~ return percent > 50
`

function play(ink: string, path: readonly string[], seed = 7) {
  const session = createSession({ teller: tellerOf(ink), story: identity, seed })
  path.forEach((id, turn) => session.choose(id, turn))
  return session.store.getState()
}

const saveAfter = (path: readonly string[]): Save => createSave(play(first, path), 1000)

function restoreIn(ink: string, save: Save, renamed = {}) {
  return restoreSave(tellerOf(ink), save, { story: { ...identity, hash: 'second' }, renamed })
}

describe('a save', () => {
  it('survives being written and read', () => {
    const save = saveAfter(['m2', 'm4', 'h1'])
    expect(readSave(JSON.stringify(save), 'here')).toEqual(save)
  })

  it('comes back to the same turns, without a word, when the story is the same (law)', () => {
    // compiled once: compiling takes most of the time of a telling
    const compiled = compileInk(first)
    const teller = () => createStoryteller(compiled)
    const step = fc.nat(1)
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 6 }),
        fc.integer({ min: 0, max: 0xffffffff }),
        (steps, seed) => {
          const session = createSession({ teller: teller(), story: identity, seed })
          steps.forEach((n, turn) => {
            const { choices } = selectBeat(session.store.getState())
            const choice = choices[n % Math.max(choices.length, 1)]
            if (choice) session.choose(choice.id, turn)
          })
          const state = session.store.getState()
          const save = createSave(state, 0)
          const restored = restoreSave(teller(), save, { story: identity })
          expect(restored).toEqual({ turns: state.turns, notice: null })
          expect(replay(teller(), selectPosition(state)).turns).toEqual(state.turns)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds its place when a choice was inserted above one it passed through, and says so', () => {
    const changed = first.replace('* [Turn it', '* [Sit down # line:m0]\n  Later.\n* [Turn it')
    const restored = restoreIn(changed, saveAfter(['m1', 'm4', 'h2', 'h3']))
    expect(restored.turns.at(-1)?.beat.lines[0]?.text).toBe('Ice. The coat is turned.')
    expect(restored.notice?.code).toBe('story-changed')
  })

  it('finds its place when a knot was renamed', () => {
    const changed = first.replaceAll('-> home', '-> house').replace('=== home', '=== house')
    const restored = restoreIn(changed, saveAfter(['m1', 'm4', 'h2']))
    expect(restored.turns.at(-1)?.beat.knot).toBe('house')
    expect(restored.turns).toHaveLength(4)
    expect(restored.notice?.code).toBe('story-changed')
  })

  it('finds its place when a variable was deleted', () => {
    const restored = restoreIn(first.replace('VAR unused = 0\n', ''), saveAfter(['m1', 'm4']))
    expect(restored.turns.at(-1)?.beat.knot).toBe('home')
  })

  it('follows a choice that was renamed', () => {
    const restored = restoreIn(first.replace('line:h2', 'line:h9'), saveAfter(['m1', 'm4', 'h2', 'h3']), {
      h2: 'h9',
    })
    expect(restored.turns.at(-1)?.beat.knot).toBe('river')
    expect(restored.notice?.code).toBe('story-changed')
  })

  it('goes on at the last scene it can reach when its choice is gone, and says so', () => {
    const changed = first.replace('* [On # line:h3] -> river', '* [Out # line:h8] -> river')
    const restored = restoreIn(changed, saveAfter(['m1', 'm4', 'h2', 'h3']))
    const last = restored.turns.at(-1)
    expect(last?.beat.knot).toBe('home')
    expect(last?.beat.choices.map((choice) => choice.id)).toEqual(['h1', 'h2'])
    expect(restored.notice?.code).toBe('story-changed-here')
    expect(restored.notice?.message).toMatch(/beginning of the last scene/)
  })

  it('goes back to its checkpoint, not past it, when the changed story runs on in the same scene', () => {
    const changed = first.replaceAll('# scene: home', '# scene: market').replace('line:h3', 'line:h8')
    const restored = restoreIn(changed, saveAfter(['m1', 'm4', 'h2', 'h3']))
    expect(restored.turns).toHaveLength(1)
  })

  it.each([
    ['not json', '{'],
    ['another shape', '{"schema":2}'],
    ['a wrong seed', JSON.stringify({ ...saveAfter([]), seed: -1 })],
    ['a wrong path', JSON.stringify({ ...saveAfter([]), path: [1] })],
  ])('is a problem, not an error, when it is %s', (_, text) => {
    expect(readSave(text, 'key')).toMatchObject({ code: 'unreadable-save', where: 'key' })
  })
})
