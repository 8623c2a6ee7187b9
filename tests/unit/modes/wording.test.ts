import { beforeEach, describe, expect, it } from 'vitest'
import { createWholeTelling } from '../../../game/modes/telling.ts'
import { followWording } from '../../../game/modes/wording.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { selectBeat, selectPosition, selectTurn } from '../../../game/session/session-state.ts'
import { createSettings } from '../../../game/session/settings.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { compileInk, tellerOf } from '../../support/tell.ts'

const ink = `
-> pier
=== pier
The ferry is late.
* [Wait # line:p1] -> water
=== water
The water is high. # scene: river
+ [Go on # line:w1] -> END
+ [Leave this scene # leave # line:w2] She crosses. # bridge
-> END
`
const plainInk = ink.replace('The water is high.', 'The river is full.')
const scenes = { water: { notes: ['fear:2'] }, pier: { notes: ['loss:2'] } }

/** A telling that stands in the scene about fear; `plain` lists the languages that have plain words. */
function open(plain: readonly string[]) {
  const story = parseStoryFile({ schema: 1, id: 's', title: 'S', plain, scenes }, 'test')
  if (isProblem(story)) throw new Error(story.message)
  const loaded = {
    ...{ story, cut: null, language: 'en', hash: 'h', compiled: compileInk(ink), remarks: [] },
    createTeller: () => tellerOf(ink),
    createPlainTeller: () => Promise.resolve(tellerOf(plainInk)),
  }
  const store = createMemoryStore()
  const telling = createWholeTelling(loaded, { store, settings: createSettings(store, () => undefined) }, 1)
  telling.session.choose('p1', 0)
  followWording(telling)
  const state = () => telling.session.store.getState()
  return {
    ...telling,
    isSoft: () => selectTurn(state()).soft,
    path: () => selectPosition(state()).path,
    text: () => selectBeat(state()).lines.map((line) => line.text),
    /** Lets what was begun come to its end. */
    settle: () => new Promise((resolve) => setTimeout(resolve)),
  }
}

describe('a change of levels', () => {
  let telling = open(['en'])
  beforeEach(() => void (telling = open(['en'])))

  it('softens the scene on screen, also where another category was softened before', async () => {
    const { care, isSoft, text, settle } = telling
    care.change('loss', 'softened')
    await settle()
    expect([isSoft(), text()]).toEqual([false, ['The water is high.']])
    care.change('fear', 'softened')
    await settle()
    expect([isSoft(), text()]).toEqual([true, ['The river is full.']])
    care.change('fear', 'written')
    await settle()
    expect([isSoft(), text()]).toEqual([false, ['The water is high.']])
  })

  it('softens the scene on screen in a language that has no plain words', () => {
    const { care, isSoft } = open([])
    care.change('fear', 'softened')
    expect(isSoft()).toBe(true)
  })

  it('leaves the scene on screen at once when it is to be left out', () => {
    const { care, text, path } = telling
    care.change('fear', 'out')
    expect([path(), text()]).toEqual([['p1', 'w2'], ['She crosses.']])
  })

  it('leaves the scene also when the story arrives after the level was chosen', () => {
    const { care, whole, path } = telling
    const loaded = whole.getState()
    whole.setState(null, true)
    care.change('fear', 'out')
    expect(path()).toEqual(['p1'])
    whole.setState(loaded, true)
    expect(path()).toEqual(['p1', 'w2'])
  })
})

it('plainer words are told when asked for, and no longer when not', async () => {
  const { settings, text, settle } = open(['en'])
  settings.change({ plain: true })
  await settle()
  expect(text()).toEqual(['The river is full.'])
  settings.change({ plain: false })
  await settle()
  expect(text()).toEqual(['The water is high.'])
})
