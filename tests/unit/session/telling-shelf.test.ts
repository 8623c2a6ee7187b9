import { describe, expect, it } from 'vitest'
import { createMemoryStore, type TextStore } from '../../../game/session/ports.ts'
import { createSession } from '../../../game/session/session.ts'
import { selectFinish } from '../../../game/session/finish.ts'
import { createTellingShelf } from '../../../game/session/telling-shelf.ts'
import { problem } from '../../../game/story/problem.ts'
import { tellerOf } from '../../support/tell.ts'

const ink = `
-> road
=== road
A road.
* [North # line:n] -> end_north
* [South # line:s] -> end_south
=== end_north
A doorway.
-> lining
=== end_south
A key.
-> lining
=== lining
A coat. # recap: lining
* [Finish # line:f] Snow. -> END
`
const story = { id: 's', tellings: { end_north: 'In one she has a doorway.' } }

function open(store: TextStore = createMemoryStore()) {
  let now = 0
  const shelf = createTellingShelf({ store, story, clock: () => ++now })
  const told = (path: readonly string[], seed = 1, script = ink) => {
    const session = createSession({ teller: tellerOf(script), story: { id: 's', cut: '', hash: 'h' }, seed })
    path.forEach((id, turn) => session.choose(id, turn))
    return session.store.getState()
  }
  return { store, shelf, told }
}

describe('a telling', () => {
  it('is finished where it looks back on itself, else at its end', () => {
    const { told } = open()
    expect(selectFinish(told([]).turns)).toBeNull()
    expect(selectFinish(told(['n']).turns)?.position.path).toEqual(['n'])
    expect(selectFinish(told(['n', 'f']).turns)?.position.path).toEqual(['n'])
  })

  it('is kept once, as far as it is finished, under the knot it ended in', () => {
    const { shelf, told } = open()
    expect(shelf.keep(told(['n']))).toBeNull()
    expect(shelf.keep(told(['n', 'f']))).toBeNull()
    const { tellings } = shelf.list()
    expect(tellings.map(({ ending, save }) => ({ ending, path: save.path }))).toEqual([
      { ending: 'end_north', path: ['n'] },
    ])
  })

  it('that has not ended is kept with no ending', () => {
    const { shelf, told } = open()
    const gate = 'A gate.\n* [Through # line:a] -> road\n'
    shelf.keep(told(['a'], 1, gate + ink.replace('-> road', '')))
    expect(shelf.list().tellings).toMatchObject([{ ending: '', save: { path: ['a'] } }])
  })

  it('is kept among the newest twelve, newest first', () => {
    const { shelf, told } = open()
    for (let seed = 1; seed <= 14; seed++) shelf.keep(told(['s'], seed))
    const seeds = shelf.list().tellings.map(({ save }) => save.seed)
    expect(seeds).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  })

  it('that can’t be read is said to be, stays where it is, and can be erased', () => {
    const { store, shelf } = open()
    store.write('pocket-of-air/telling/s/x', '{"half":')
    expect(shelf.list()).toEqual({ tellings: [], unreadable: ['pocket-of-air/telling/s/x'] })
    shelf.erase('pocket-of-air/telling/s/x')
    expect(shelf.list().unreadable).toEqual([])
  })

  it('for which there is no room is said in a sentence', () => {
    const full = { ...createMemoryStore(), write: (key: string) => problem('storage-full', 'Full.', key) }
    const { shelf, told } = open(full)
    expect(shelf.keep(told(['n']))).toMatchObject({ code: 'telling-not-kept' })
  })
})
