import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const preferences = v.looseObject({ profile: v.optional(v.looseObject({}), {}) })

/**
 * Makes a profile ready for the next start: a browser that crashed is not to ask about it, and one that was killed leaves a
 * lock behind. True where the browser before had not ended in good order. Preferences that can't be read are taken away:
 * the browser writes new ones.
 */
export function readyProfile(profile: string): boolean {
  mkdirSync(join(profile, 'Default'), { recursive: true })
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true })
  const file = join(profile, 'Default', 'Preferences')
  if (!existsSync(file)) return false
  const read = readPreferences(file)
  if (read === null) {
    rmSync(file)
    return true
  }
  const { exit_type: how, exited_cleanly: isClean } = read.profile
  // “SessionEnded” is what a browser writes that was asked to end
  const hadCrashed = (how !== 'Normal' && how !== 'SessionEnded') || isClean === false
  const mended = { ...read, profile: { ...read.profile, exit_type: 'Normal', exited_cleanly: true } }
  writeFileSync(file, JSON.stringify(mended))
  return hadCrashed
}

function readPreferences(file: string): v.InferOutput<typeof preferences> | null {
  try {
    const read = v.safeParse(preferences, JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
