import { describe, expect, it } from 'vitest'
import { createSceneLibrary } from '../../../game/scenes/scene-library.ts'
import type { Problem } from '../../../game/story/problem.ts'

const scene = {
  schema: 1,
  id: 'river',
  width: 1600,
  height: 900,
  defaultLook: 'night',
  looks: {
    night: {
      still: 'night/still.webp',
      layers: [
        {
          file: 'night/0-back.webp',
          x: 0,
          y: 0,
          width: 1600,
          height: 900,
          scale: 1,
          depth: 0,
          blend: 'normal',
          lit: false,
        },
      ],
      frame: { card: 'top-left', safe: [0, 0, 600, 500], focus43: 620, focus916: 600 },
      value: 'dark',
      ground: '#0a121d',
      weather: [],
    },
  },
  hotspots: {},
}

function setUp(answer: () => Promise<Response>) {
  const asked: string[] = []
  const problems: Problem[] = []
  const library = createSceneLibrary(
    (path) => path,
    (url) => {
      asked.push(url)
      return answer()
    },
    (found) => problems.push(found),
  )
  return { library, asked, problems }
}

describe('createSceneLibrary', () => {
  it('reads a scene once', async () => {
    const { library, asked, problems } = setUp(async () => Response.json(scene))
    expect(await library.read('river')).toMatchObject({ id: 'river' })
    expect(await library.read('river')).toMatchObject({ id: 'river' })
    expect(asked).toEqual(['scenes/river/scene.json'])
    expect(problems).toEqual([])
  })

  it.each([
    ['missing', async () => new Response('', { status: 404 }), 'missing-scene'],
    ['not JSON', async () => new Response('<html>'), 'missing-scene'],
    ['of another shape', async () => Response.json({ ...scene, schema: 2 }), 'scene-file'],
    ['out of reach', () => Promise.reject(new Error('offline')), 'missing-scene'],
  ])('tells of a file that is %s, and asks again the next time', async (_what, answer, code) => {
    const { library, asked, problems } = setUp(answer)
    expect(await library.read('river')).toBeNull()
    expect(await library.read('river')).toBeNull()
    expect(asked).toHaveLength(2)
    expect(problems[0]).toMatchObject({ code })
    expect(problems[0]?.where).toContain('scenes/river/scene.json')
  })
})
