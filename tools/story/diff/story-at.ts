import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problem, type Problem } from '../../../game/story/problem.ts'
import { isLoaded, loadStory, type LoadedStory } from '../load.ts'

/** Reads a story's folder as it was at a revision of git: a commit, a tag, a branch, `HEAD~3`. */
export function loadStoryAt(revision: string, folder: string): LoadedStory | readonly Problem[] {
  const where = `${revision}:${folder}`
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
  if (commit.status !== 0)
    return [problem('no-revision', `git knows no revision “${revision}” here.`, folder)]
  const archive = git('archive', '--format=tar', commit.stdout.toString().trim(), folder)
  if (archive.status !== 0) return [problem('no-story', 'There was no such story then.', where)]
  const root = mkdtempSync(join(tmpdir(), 'story-at-'))
  try {
    const unpacked = spawnSync('tar', ['-xf', '-', '-C', root], { input: archive.stdout })
    if (unpacked.status !== 0) return [problem('no-story', 'tar could not unpack what git gave.', where)]
    const story = loadStory(join(root, folder))
    // what is wrong with it is wrong with that revision, not with a folder that is gone in a moment
    return isLoaded(story)
      ? story
      : story.map((one) => ({ ...one, where: one.where.replace(join(root, '/'), `${revision}:`) }))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function git(...args: readonly string[]) {
  return spawnSync('git', args, { maxBuffer: 2 ** 28 })
}
