// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { CodeAside } from '../../../game/modes/aside-code.tsx'
import { createWholeTelling } from '../../../game/modes/telling.ts'
import { codeWords } from '../../../game/page/asides/code-words.ts'
import { OutLink } from '../../../game/page/fact-note.tsx'
import { encodePath } from '../../../game/session/path-code.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { replay } from '../../../game/session/replay.ts'
import { selectBeat } from '../../../game/session/session-state.ts'
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
+ [Go on # line:w1] -> bank
+ [Leave this scene # leave # line:w2] She crosses. # bridge
-> bank
=== bank
The far bank. -> END
`
const plainInk = ink.replace('The ferry is late.', 'The boat is late.').replace('The far bank.', 'Land.')

afterEach(cleanup)

function openCode(path: readonly string[]) {
  const story = parseStoryFile(
    { schema: 1, id: 's', title: 'S', scenes: { water: { notes: ['fear:2'] } } },
    'test',
  )
  if (isProblem(story)) throw new Error(story.message)
  const code = encodePath(replay(tellerOf(ink), { seed: 1, path }).turns, story, '')
  if (isProblem(code)) throw new Error(code.message)
  const loaded = {
    ...{ story, cut: null, language: 'en', hash: 'h', compiled: compileInk(ink), remarks: [] },
    createTeller: () => tellerOf(ink),
    createPlainTeller: () => Promise.resolve(tellerOf(plainInk)),
  }
  const store = createMemoryStore()
  const telling = createWholeTelling(loaded, { store, settings: createSettings(store, () => undefined) }, 1)
  const nothing = () => undefined
  const props = { telling, SourceLink: OutLink, onReturn: nothing, onGo: nothing }

  return {
    telling,
    text: () => selectBeat(telling.session.store.getState()).lines.map((line) => line.text),
    enter() {
      render(<CodeAside {...props} />)
      fireEvent.input(screen.getByRole('textbox', { name: codeWords.form.enter }), {
        target: { value: code },
      })
      fireEvent.click(screen.getByRole('button', { name: codeWords.form.act }))
    },
  }
}

it('a code that ends in a scene that its reader leaves out opens past it', () => {
  const { telling, text, enter } = openCode(['p1'])
  telling.care.change('fear', 'out')
  enter()
  expect(text()).toEqual(['She crosses.', 'The far bank.'])
})

it('a code is opened in the words of the telling on screen', () => {
  const { telling, text, enter } = openCode(['p1', 'w1'])
  telling.session.retell(tellerOf(plainInk))
  enter()
  expect(text()).toEqual(['Land.'])
})
