import { describe, expect, it } from 'vitest'
import { askForWording, listWordings } from '../../../../game/modes/kiosk/wordings.ts'

const story = { languages: ['en', 'ko', 'fr'], plain: ['en', 'fr'] }
const idsOf = (offered: readonly string[]) => listWordings(story, offered).wordings.map(({ id }) => id)

describe('the wordings that a kiosk offers', () => {
  it('are all that the story has, where it names none', () => {
    expect(idsOf([])).toEqual(['en', 'en-plain', 'ko', 'fr', 'fr-plain'])
  })

  it('stand in the order in which it names them', () => {
    expect(idsOf(['ko', 'en-plain'])).toEqual(['ko', 'en-plain'])
  })

  it('leave out what the story has not, and say what that is', () => {
    const { wordings, unknown } = listWordings(story, ['de', 'ko-plain', 'fr'])
    expect(wordings.map(({ id }) => id)).toEqual(['fr'])
    expect(unknown).toEqual(['de', 'ko-plain'])
  })

  it('are all again, where it names none that the story has', () => {
    expect(idsOf(['de'])).toHaveLength(5)
  })

  it('are called by their own names', () => {
    expect(listWordings(story, []).wordings.map(({ name }) => name)).toEqual([
      'English',
      'English, in plainer words',
      '한국어',
      'Français',
      'Français · plain',
    ])
  })

  it('are asked for in each of their languages, or by how it is told where there is one', () => {
    const { wordings } = listWordings(story, ['en', 'en-plain', 'ko'])
    expect(askForWording(wordings)).toEqual([
      { lang: 'en', text: 'Choose a language' },
      { lang: 'ko', text: '언어를 고르세요' },
    ])
    expect(askForWording(wordings.slice(0, 2))).toEqual([{ lang: 'en', text: 'Choose how it is told' }])
  })
})
