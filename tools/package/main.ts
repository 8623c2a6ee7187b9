import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findCut, parseStoryFile, type Cut, type StoryFile } from '../../game/session/story-file.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import { standards } from './course.ts'
import { packForLms, packForWeb } from './pack.ts'

const usage = `npm run package -- <what> [options]

  scorm12     a package for learning platforms that take SCORM 1.2 (nearly all)
  scorm2004   for SCORM 2004, 4th edition
  cmi5        for cmi5; the page may then send to any https address,
              or only to those that --lrs names (as often as needed)
  web         for any web server

  --cut lesson|five|full   which telling a course opens; lesson if none is named
  --lang en                in which language
  --lrs https://…          see cmi5

They are written to dist-packages/. What a course is told: docs/lms.md.`

const dist = 'dist'
const storyId = 'pocket-of-air'
/** What a teacher can have read within a lesson. */
const usualCut = 'lesson'

interface Package {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Makes the package that was asked for, or says what can't be read in the words. */
function makePackage(args: readonly string[]): Package | Problem {
  const read = readWords(args)
  if (isProblem(read)) return read
  const { kind, values } = read
  if (kind === 'web') return { name: 'web', bytes: packForWeb({ dist }) }
  const standard = standards.find((one) => one === kind)
  if (standard === undefined)
    return problem('bad-package', `“${kind}” is no package. --help shows what there is.`, 'npm run package')
  const origins = readOrigins(values.lrs)
  if (isProblem(origins)) return origins
  const story = readStory()
  if (isProblem(story)) return story
  const cut = chooseCut(story, values.cut)
  if (isProblem(cut)) return cut
  const language = story.languages.find((one) => values.lang === undefined || one === values.lang)
  if (language === undefined)
    return problem('bad-language', `The story is told in ${story.languages.join(', ')} only.`, '--lang')
  const parts = [standard, ...(cut?.id === usualCut ? [] : [cut?.id]), ...(values.lang ? [language] : [])]
  return {
    name: parts.filter((part) => part !== undefined).join('-'),
    bytes: packForLms(standard, { dist, story, cut, language, origins }),
  }
}

function readWords(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { cut: { type: 'string' }, lang: { type: 'string' }, lrs: { type: 'string', multiple: true } },
    })
    const [kind = '', ...rest] = positionals
    if (rest.length === 0) return { kind, values }
    return problem('bad-package', 'One package at a time. --help shows what there is.', 'npm run package')
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    return problem('bad-option', `${reason}. --help shows what there is.`, 'npm run package')
  }
}

/** The story's description as it stands in the build, since that is what is packed. */
function readStory(): StoryFile | Problem {
  const path = join(dist, 'stories', storyId, 'story.json')
  return parseStoryFile(JSON.parse(readFileSync(path, 'utf8')), path)
}

function chooseCut(story: StoryFile, named: string | undefined): Cut | null | Problem {
  const usual = story.cuts.find(({ id }) => id === usualCut)
  return findCut(story, named ?? usual?.id ?? null)
}

/** The origins of web addresses; every https address if there are none. */
function readOrigins(addresses: readonly string[] = []): readonly string[] | Problem {
  const wrong = addresses.find((one) => !/^https?:/.test(one) || !URL.canParse(one))
  if (wrong !== undefined) return problem('bad-address', `“${wrong}” is no web address.`, '--lrs')
  return addresses.length === 0 ? ['https:'] : addresses.map((one) => new URL(one).origin)
}

const args = process.argv.slice(2)
const made = args.length === 0 || args.includes('--help') ? null : makePackage(args)
if (made === null) console.log(usage)
else if (isProblem(made)) {
  console.error(`${made.where}  ${made.message}`)
  process.exitCode = 1
} else {
  const file = `dist-packages/a-pocket-of-air-${made.name}.zip`
  mkdirSync('dist-packages', { recursive: true })
  writeFileSync(file, made.bytes)
  console.log(`${file}  ${(made.bytes.length / 1_000_000).toFixed(1)} MB`)
}
