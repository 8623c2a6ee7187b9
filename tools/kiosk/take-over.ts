import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusedFile } from '../../game/modes/kiosk/kiosk-file.ts'
import { checkFile } from './check.ts'

interface TakeOverOptions {
  /** The folder that a place fills in, the build's, and the one of the stories. */
  readonly assets: string
  readonly build: string
  readonly stories: string
  readonly log: (line: string) => void
}

/**
 * Takes what a place fills in over into the build, anew at each start, so that there is one file to edit. A kiosk.json that
 * would leave a screen without its set-up or its story stays behind, where the one of the last start can do better; a note
 * beside that says so to “How it is”.
 */
export function takeOver({ assets, build, stories, log }: TakeOverOptions): void {
  copyFileSync(join(assets, 'help.json'), join(build, 'help.json'))
  const [file, last] = [join(assets, 'kiosk.json'), join(build, 'kiosk.json')]
  const { lines, isUsable } = checkFile(file, stories)
  lines.forEach(log)
  const note = join(build, refusedFile)
  if (!isUsable && checkFile(last, stories).isUsable) {
    log('The set-up of the last start holds until this is mended.')
    writeFileSync(note, JSON.stringify(lines.map((line) => line.replace(file, 'kiosk.json'))))
  } else {
    copyFileSync(file, last)
    rmSync(note, { force: true })
  }
}
