import { isWording, loadWording, plainWordings } from '../wording/load-wording.ts'
import type { Finding, Rule } from './finding.ts'

/** What is wrong with the other wordings of a story. */
export const wordingRule: Rule = ({ story }) =>
  plainWordings(story).flatMap((name): readonly Finding[] => {
    const loaded = loadWording(story, name)
    return isWording(loaded) ? loaded.findings : loaded.map((one) => ({ level: 'error', ...one }))
  })
