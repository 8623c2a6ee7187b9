import { describe, expect, it } from 'vitest'
import { createLibrary } from '../../../game/platform/library.ts'

const files: Record<string, string> = {
  'stories/a/en.json': '{"inkVersion":21}',
  'stories/a/story.json': '{"schema":1,"id":"a","title":"A"}',
  'stories/a/evidence.json': '[{"id":"f"}]',
  'kiosk.json': '{',
}

const library = createLibrary('http://here.test/sub/', (input) => {
  const path = String(input).replace('http://here.test/sub/', '')
  if (path.includes('offline')) return Promise.reject(new TypeError('offline'))
  const text = files[path]
  return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }))
})

describe('a library', () => {
  it('gives a compiled story with its hash', async () => {
    expect(await library.compiled('a', 'en')).toEqual({
      text: '{"inkVersion":21}',
      hash: expect.stringMatching(/-17$/),
    })
  })

  it('gives a story’s description, checked and filled up', async () => {
    expect(await library.storyFile('a')).toMatchObject({ id: 'a', title: 'A', languages: ['en'], cuts: [] })
  })

  it.each([
    ['a file that is not there', () => library.compiled('b', 'en'), 'no-such-file'],
    ['no network', () => library.compiled('offline', 'en'), 'file-missing'],
    ['text that is no JSON', () => library.json('kiosk.json'), 'file-broken'],
    ['facts of another shape', () => library.evidence('a'), 'malformed-evidence'],
  ])('answers %s with a problem', async (_, ask, code) => {
    expect(await ask()).toMatchObject({ code })
  })
})
