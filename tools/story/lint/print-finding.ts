import type { Finding } from './finding.ts'

/** A finding on one line, as terminals make links of it and editors read it (.vscode/tasks.json). */
export function printFinding({ level, where, code, message }: Finding): string {
  return `${where}  ${level}  ${message}  [${code}]`
}
