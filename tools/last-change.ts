import { spawnSync } from 'node:child_process'
import type { Plugin } from 'vite'

/** What a reader meets, and what holds it to its promises. */
const folders = ['game', 'stories', 'assets', 'tests']

/** Tells the code when all of it last changed: puts a date, as `2026-11-27`, in place of the name `lastChange`. */
export function lastChange(): Plugin {
  return {
    name: 'last-change',
    config: ({ root = '.' }) => ({ define: { lastChange: JSON.stringify(findLastChange(root)) } }),
  }
}

/** The day of the newest commit that touched what a reader meets; today for a copy that has no history. */
export function findLastChange(root: string): string {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs', '--', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
  // without git there is no output at all
  return /^\d{4}-\d\d-\d\d/.exec(stdout ?? '')?.[0] ?? new Date().toISOString().slice(0, 10)
}
