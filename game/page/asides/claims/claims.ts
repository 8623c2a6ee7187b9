import { byEar } from './by-ear.ts'
import { byEye } from './by-eye.ts'
import { byHand } from './by-hand.ts'
import { inTheWords } from './in-the-words.ts'
import { onTheDevice } from './on-the-device.ts'
import type { ClaimGroup } from './claim.ts'

/** What holds. `tests/unit/page/access.test.tsx` fails when a test named in it is gone or skipped. */
export const claimGroups: readonly ClaimGroup[] = [byHand, byEar, byEye, inTheWords, onTheDevice]
