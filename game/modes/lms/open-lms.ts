import { problem, type Problem } from '../../story/problem.ts'
import { openCmi5 } from './cmi5.ts'
import { readLaunch } from './launch.ts'
import type { Lms } from './lms-port.ts'
import { lmsWords } from './lms-words.ts'
import { findScormApi } from './scorm-api.ts'
import { openScorm, scormDialects } from './scorm.ts'

/** Opens the visit with the course that opened this page, or says in a sentence that there is none. */
export async function openLms(): Promise<Lms | Problem> {
  const launch = readLaunch(location.search)
  if (launch === null) return problem('no-course', lmsWords.alone, location.search.slice(0, 80))
  if (launch.standard === 'cmi5')
    return openCmi5(launch, { get: (...args) => fetch(...args), clock: Date.now, newId })
  const dialect = scormDialects[launch.standard]
  return openScorm(findScormApi(window, dialect.api, dialect.initialize), dialect)
}

/** A random UUID (RFC 9562, 5.4). The browser's own needs a secure context, and not every LMS has one. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
