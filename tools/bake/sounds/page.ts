import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { decode } from './kit/encode.ts'
import { measureSeam, type Seam } from './kit/loop-measures.ts'
import { measureLaptopLoss, measureTruePeak } from './kit/loudness.ts'
import { unlap } from './kit/ring-file.ts'
import { samplesIn, type Samples } from './kit/signal.ts'
import { toMono } from './kit/tape.ts'
import { drawSpectrogram } from './picture.ts'
import type { BakedSound } from './bake-sound.ts'
import { RECIPES, SAME_FILE } from './catalogue.ts'
import { isBaked, readTable, type Entry } from './table.ts'
import { pageStyle } from './page-style.ts'

const SOUNDS = path.join(import.meta.dirname, '../../../assets/sounds')
const PAGE = path.join(import.meta.dirname, '../../../docs/sounds.html')

const GROUPS = [
  {
    kind: 'ambience',
    title: 'Places',
    about: 'Rings: the player below stops at the end, the game goes round.',
  },
  { kind: 'music', title: 'Music', about: 'Played once, for less than a fifth of the time.' },
  {
    kind: 'effect',
    title: 'Single sounds',
    about: 'In the game no more than 8 LU over the place they sound in.',
  },
] as const

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** What the page says of a recorded sound beyond its row, measured on its decoded file. */
interface Measured {
  picture: string
  truePeak: number
  laptop: number
  seam: Seam | null
}

async function measure(id: string, sound: BakedSound): Promise<Measured> {
  // as one channel becomes two, ffmpeg takes 3 dB from it
  const whole = decode(path.join(SOUNDS, sound.file), RECIPES[SAME_FILE[id] ?? id]?.channels ?? 1)
  const channels = sound.lead > 0 ? unlap(whole, samplesIn(sound.seconds)) : whole
  const [left = new Float32Array(), right = left] = channels
  const mono: Samples = toMono({ length: left.length, left, right })
  const webp = await drawSpectrogram(mono, 360, 120)
  return {
    picture: `data:image/webp;base64,${webp.toString('base64')}`,
    truePeak: measureTruePeak(channels),
    laptop: measureLaptopLoss(channels),
    seam: sound.lead > 0 ? measureSeam(mono) : null,
  }
}

/** A sound's words: where it is heard, and what. */
function wordsOf({ caption, where }: Entry): string {
  return `<p>${where === undefined ? '' : `<span class="where">${escape(where)}</span> `}${escape(caption)}</p>`
}

function figuresOf(sound: BakedSound, { truePeak, laptop, seam }: Measured): string {
  const figures = [
    ['length', `${sound.seconds.toFixed(1)} s`],
    [sound.kind === 'effect' ? 'loudest 400 ms' : 'loudness', `${sound.lufs.toFixed(1)} LUFS`],
    ['true peak', `${truePeak.toFixed(1)} dBTP`],
    ['on a laptop', `${laptop.toFixed(1)} LU`],
    ['Opus', `${(sound.bytes / 1000).toFixed(0)} kB`],
  ]
  if (seam)
    figures.push(['seam', [seam.corner, seam.level, seam.spectrum].map((p) => `p${Math.floor(p)}`).join(' ')])
  return figures.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')
}

async function describeSound(id: string, sound: Entry): Promise<string> {
  if (!isBaked(sound))
    return `<article id="${id}"><h3>${id}</h3>${wordsOf(sound)}<p>Words alone.</p></article>`
  const measured = await measure(id, sound)
  const alt = `Spectrogram of ${id}: time across, 60 Hz to 16 kHz upwards`
  return `<article id="${id}">
<h3>${id}</h3>
${wordsOf(sound)}
<img src="${measured.picture}" width="360" height="120" alt="${alt}" />
<audio controls preload="none" aria-label="${id}"><source src="../assets/sounds/${sound.file}" type="audio/webm" /><source src="../assets/sounds/${sound.fallback}" type="audio/mp4" /></audio>
<dl>${figuresOf(sound, measured)}</dl>
</article>`
}

/** Writes docs/sounds.html: every sound with its words, its picture, its figures, and a player. Needs ffmpeg. */
export async function writeSoundPage(): Promise<void> {
  const table = await readTable(path.join(SOUNDS, 'sounds.json'))
  const sections: string[] = []
  for (const { kind, title, about } of GROUPS) {
    const articles: string[] = []
    for (const [id, sound] of Object.entries(table))
      if (sound.kind === kind) articles.push(await describeSound(id, sound))
    sections.push(`<section><h2>${title}</h2><p>${about}</p>${articles.join('\n')}</section>`)
  }
  const files = new Map(
    Object.values(table)
      .filter(isBaked)
      .map(({ file, bytes }) => [file, bytes]),
  )
  const bytes = [...files.values()].reduce((sum, one) => sum + one, 0)
  await writeFile(
    PAGE,
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>A Pocket of Air: all its sounds</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>All its sounds</h1>
<p>${files.size} files, ${(bytes / 1e6).toFixed(2)} MB in Opus. All of it is computed (tools/bake/sounds); nothing was recorded. Written by <code>npm run bake -- sounds --page</code>.</p>
<p>In the pictures time runs across and pitch upwards, 60 Hz to 16 kHz; the loudest 6 dB are red. <i>On a laptop</i> is the loudness lost where a loudspeaker gives nothing under 250 Hz. <i>Seam</i> is how much the join of a ring stands out before the game heals it, as percentiles of its own ordinary places (edge, level, colour); after it none is over 99 that isn't as sharp when the file is played straight on (tests/e2e/sounds.spec.ts).</p>
${sections.join('\n')}
</main>
</body>
</html>
`,
  )
}
