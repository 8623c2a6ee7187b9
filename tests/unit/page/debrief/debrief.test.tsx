// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact'
import { cleanup } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { braidWays } from '../../../../game/classroom/braid.ts'
import type { DebriefData } from '../../../../game/page/debrief/debrief-data.ts'
import { Debrief } from '../../../../game/page/debrief/debrief.tsx'
import { OutLink } from '../../../../game/page/fact-note.tsx'
import type { Evidence, Fact } from '../../../../game/session/evidence-file.ts'

afterEach(cleanup)

const fact: Fact = {
  id: 'carer',
  theme: null,
  claim: 'A carer said that only her children keep her from going home.',
  figure: null,
  unit: null,
  period: null,
  source: { publisher: 'Daily NK', title: null, date: '2017-09-01', url: null },
  confidence: 'verified',
  caveat: 'One person.',
  statedBy: [],
  disagrees: [],
}
const none = createStore(() => [])
const empty: DebriefData = {
  braid: null,
  asked: [],
  path: [],
  beyond: [],
  instead: [],
  tellings: { luck: none, choice: none },
  met: [],
  voices: [],
  questions: [],
  contacts: [],
  words: { choices: {}, endings: {} },
}

function show(data: Partial<DebriefData> = {}, onClose?: (reason: string) => void) {
  const evidence = createStore<Evidence | null>(() => new Map([[fact.id, fact]]))
  render(
    <Debrief
      data={{ ...empty, ...data }}
      evidence={evidence}
      SourceLink={OutLink}
      {...(onClose === undefined ? {} : { onClose })}
    />,
  )
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const heading = () => screen.getByRole('heading', { level: 2 })
/** Goes to a step by its name among the steps. */
const goTo = (name: string) =>
  fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name }))

describe('the arc', () => {
  test('goes from how one is to what one may do, one step at a time, with focus on each title, and ends calmly', () => {
    const onClose = vi.fn()
    show({ contacts: ['Ms Kim, room 4'] }, onClose)
    const titles = [heading().textContent]
    for (let next = screen.queryByRole('button', { name: /^Next: / }); next !== null;) {
      fireEvent.click(next)
      titles.push(heading().textContent)
      expect(document.activeElement).toBe(heading())
      next = screen.queryByRole('button', { name: /^Next: / })
    }
    expect(titles).toEqual([
      'How are you?',
      'What happened',
      'The same choice, different fates',
      'What was real',
      'What was outside her control',
      'Voices',
      'How sure are you?',
      'What now',
    ])
    press('End the talk')
    expect(onClose).toHaveBeenCalledExactlyOnceWith('debrief')
    expect(heading().textContent).toContain('That was it')
    expect(screen.getByText('Ms Kim, room 4')).toBeDefined()
  })

  test.each([
    ['The time is up', 'time'],
    ['It is too much just now', 'too-much'],
    ['Something isn’t working', 'trouble'],
  ])('stops before its end only for a reason: %s', (name, reason) => {
    const onClose = vi.fn()
    show({}, onClose)
    press('Stop here')
    expect(onClose).not.toHaveBeenCalled()
    press(name)
    expect(onClose).toHaveBeenCalledExactlyOnceWith(reason)
  })

  test('goes on where it was when nobody wanted to stop after all', () => {
    show()
    goTo('Voices')
    press('Stop here')
    press('Go on with the talk')
    expect(heading().textContent).toBe('Voices')
  })
})

describe('what a step shows', () => {
  const ways = (count: number, choice: string, ending: string) =>
    Array.from({ length: count }, () => ({ steps: [{ choice, offered: ['row', 'wait'] }], ending }))
  const words = {
    choices: { row: 'She rowed.', wait: 'She waited.' },
    endings: {
      far: { title: 'Far out', text: 'In one she is far out.' },
      near: { title: 'Near', text: 'In one she is near.' },
    },
  }

  test('the braid as a picture with a name, and the same in a list, without any ranking', () => {
    const braid = braidWays(
      [...ways(9, 'row', 'far'), ...ways(9, 'wait', 'near'), ...ways(9, 'wait', 'far')],
      'lot',
    )
    show({ braid, words })
    goTo('What happened')
    expect(screen.getByRole('img', { name: /strands of ink/ })).toBeDefined()
    const body = document.querySelector('.crossings')?.textContent ?? ''
    expect(body.indexOf('She rowed.')).toBeLessThan(body.indexOf('She waited.'))
    for (const one of document.querySelectorAll('.crossings summary'))
      expect(one.textContent).toMatch(/about \d+/)
    goTo('The same choice, different fates')
    const [parted] = document.querySelectorAll('.fates > div')
    expect(parted?.querySelector('dt')?.textContent).toBe('She waited.')
    expect([...(parted?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['the end “Far out”', 'the end “Near”']),
    )
  })

  test('of fewer than six ways why there is no picture, and what to do instead', () => {
    show({ braid: braidWays(ways(5, 'row', 'far'), 'lot'), words })
    goTo('What happened')
    expect(screen.queryByRole('img')).toBeNull()
    expect(document.querySelector('.debrief-body')?.textContent).toContain('six')
    expect(screen.getByText(/Nobody has to say what they took/)).toBeDefined()
  })

  test('hands as they were counted, votes that are too few not at all', () => {
    const choices = [
      { id: 'row', text: 'Row', count: 1 },
      { id: 'wait', text: 'Wait', count: 0 },
    ]
    show({
      asked: [
        { by: 'hands', choices, taken: 'row' },
        { by: 'votes', choices: choices.map((one) => ({ ...one, count: null })), taken: 'row' },
      ],
    })
    goTo('What happened')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        'Row: 1 hand, taken',
        'Wait: 0 hands',
        'Row: few or none, so not said, taken',
        'Wait: few or none, so not said',
      ]),
    )
  })

  test('what a group answered: all that is not said in one line, so that a lesson of votes stays short', () => {
    const choices = ['Row', 'Wait', 'Swim'].map((text) => ({
      id: text,
      text,
      count: text === 'Row' ? 8 : null,
    }))
    show({ asked: [{ by: 'votes', choices, taken: 'Row' }] })
    goTo('What happened')
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('How the class voted')
    const [question] = document.querySelectorAll('.votes ul')
    expect([...(question?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Row: 8 votes, taken',
      'Wait · Swim: few or none, so not said',
    ])
  })

  test('a voice with who says so, when, and its doubt', () => {
    show({ voices: [fact] })
    goTo('Voices')
    const said = document.querySelector('.told-facts')?.textContent
    for (const part of [fact.claim, 'Daily NK', '2017-09-01', 'One person.', 'Read at the source'])
      expect(said).toContain(part)
  })

  test('how sure one is: answered for oneself, and gone with the step', () => {
    show()
    goTo('How sure are you?')
    fireEvent.click(screen.getByRole('radio', { name: 'Less than before' }))
    expect(screen.getByText(/show where the gaps are/)).toBeDefined()
    goTo('Voices')
    goTo('How sure are you?')
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
  })
})
