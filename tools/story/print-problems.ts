import type { Problem } from '../../game/story/problem.ts'

/** Says what is wrong, a line each, with its place; gives back that all is not well. */
export function printProblems(problems: readonly Problem[]): false {
  for (const { where, message, code } of problems) console.error(`${where}  ${message}  [${code}]`)
  return false
}
