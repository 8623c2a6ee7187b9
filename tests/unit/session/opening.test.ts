import { describe, expect, it } from 'vitest'
import { parseOpening, type Opening } from '../../../game/session/opening.ts'
import { noPicture } from '../../../game/session/picture.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { tell } from '../../support/tell.ts'

const story = parseStoryFile({ schema: 1, id: 's', title: 'S' }, 'test')
if (isProblem(story)) throw new Error(story.message)
const opening: Opening = {
  ...{ story, cut: '', language: 'en', hash: 'h', picture: noPicture, still: null },
  prelude: { '': tell('One.\n* [On # line:a] -> END').beat },
}

describe('the printed opening', () => {
  it('comes back as it was printed', () => {
    expect(parseOpening(JSON.stringify(opening))).toEqual(opening)
  })

  it.each([
    ['nothing', ''],
    ['half of it', JSON.stringify(opening).slice(0, 200)],
    ['no first beat', JSON.stringify({ ...opening, prelude: {} })],
    ['a beat of another shape', JSON.stringify({ ...opening, prelude: { '': 'One.' } })],
    ['no picture', JSON.stringify({ ...opening, picture: null })],
  ])('is a problem where there is %s', (_, text) => {
    expect(parseOpening(text)).toMatchObject({ code: 'broken-page', where: 'opening' })
  })

  it('names the fault of its story', () => {
    const broken = parseOpening(JSON.stringify({ ...opening, story: { schema: 1, id: 's' } }))
    expect(broken).toMatchObject({ code: 'malformed-story-file', message: expect.stringContaining('title') })
  })
})
