import * as v from 'valibot'

const finite = v.pipe(v.number(), v.finite())
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour is written #rrggbb'))
const word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'a name is lower case letters, digits and _'))
const file = v.pipe(v.string(), v.regex(/^[a-z0-9_]+\/[a-z0-9_-]+\.webp$/, 'a file is <look>/<name>.webp'))
const box = v.strictTuple([finite, finite, finite, finite])
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const layer = v.strictObject({
  file,
  x: finite,
  y: finite,
  width: v.pipe(finite, v.minValue(1)),
  height: v.pipe(finite, v.minValue(1)),
  scale: v.pipe(finite, v.gtValue(0)),
  depth: share,
  blend: v.picklist(['normal', 'screen']),
  lit: v.boolean(),
  tint: v.exactOptional(color),
  alpha: v.exactOptional(share),
  sway: v.exactOptional(
    v.strictObject({
      x: finite,
      y: finite,
      rotation: finite,
      seconds: v.pipe(finite, v.gtValue(0)),
      /** What it turns about, where that isn't its middle: a nail, a hook. */
      pivot: v.exactOptional(v.strictTuple([finite, finite])),
      /** It is drawn at one end of its swing, which is twice as wide to the other side; else in the middle. */
      end: v.exactOptional(v.boolean()),
    }),
  ),
})

const frame = v.strictObject({
  card: v.picklist(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
  safe: box,
  focus43: finite,
  focus916: finite,
})

const weather = v.strictObject({
  kind: v.picklist([
    'snow',
    'rain',
    'mist',
    'steam',
    'breath',
    'smoke',
    'embers',
    'glints',
    'leaves',
    'headlights',
    'passers',
  ]),
  /** Where steam, breath, smoke and embers rise. */
  at: v.exactOptional(v.strictTuple([finite, finite])),
  /** Where glints lie, leaves and rain fall, lights and people pass from side to side: x, y, width, height. */
  area: v.exactOptional(box),
  /** `#rrggbb` in place of its usual colour. */
  color: v.exactOptional(color),
  amount: v.exactOptional(v.pipe(finite, v.gtValue(0))),
  /** Times its usual size and way: less for what is far off. */
  size: v.exactOptional(v.pipe(finite, v.gtValue(0))),
  /** Times its usual way to the side: 0 straight up or down, less than 0 to the left. */
  drift: v.exactOptional(finite),
  /** It moves with the layers of this depth, behind the painted ones that are nearer; before everything if not given. */
  depth: v.exactOptional(share),
})

const look = v.strictObject({
  still: file,
  layers: v.pipe(v.array(layer), v.minLength(1)),
  frame,
  value: v.picklist(['dark', 'light']),
  ground: color,
  weather: v.array(weather),
  flicker: v.exactOptional(v.strictObject({ kind: v.picklist(['lamp', 'fire', 'neon', 'tube']) })),
})

const hotspot = v.pipe(
  box,
  v.check(
    ([x, y, w, h]) => x >= 0 && y >= 0 && x + w <= 1600 && y + h <= 900,
    'a hotspot lies inside the picture',
  ),
  v.check(([, , w, h]) => w >= 120 && h >= 120, 'a hotspot is at least 120 x 120'),
)

const sceneFile = v.pipe(
  v.strictObject({
    schema: v.literal(1),
    id: word,
    width: v.literal(1600),
    height: v.literal(900),
    looks: v.record(word, look),
    defaultLook: word,
    hotspots: v.record(word, hotspot),
  }),
  v.check(({ looks, defaultLook }) => defaultLook in looks, 'defaultLook names one of the looks'),
)

/** A scene.json: the looks of one backdrop, their layers from back to front, and where choices lie in the picture. Lengths in units of 1600 x 900. */
export type SceneFile = v.InferOutput<typeof sceneFile>
/** One light of a scene. */
export type SceneLook = v.InferOutput<typeof look>
/** One picture file of a look and how it is shown. */
export type SceneLayer = v.InferOutput<typeof layer>

/** Reads a scene.json from outside; the problem says which field is wrong and why. */
export function parseSceneFile(
  input: unknown,
): { ok: true; scene: SceneFile } | { ok: false; problem: { code: string; message: string; where: string } } {
  const result = v.safeParse(sceneFile, input)
  if (result.success) return { ok: true, scene: result.output }
  const [issue] = result.issues
  return {
    ok: false,
    problem: { code: 'scene-file', message: issue.message, where: v.getDotPath(issue) ?? 'scene.json' },
  }
}
