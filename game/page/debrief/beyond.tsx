import { Instead, Stitches } from '../recap.tsx'
import type { DebriefPart } from './debrief-part.ts'
import { debriefWords } from './debrief-words.ts'

const { beyond: words } = debriefWords

/** What luck and other people decided, with its evidence, and how they could have decided otherwise. */
export const Beyond: DebriefPart = ({ data: { beyond, instead }, ...rest }) => (
  <>
    <p>{words.lead}</p>
    <p class="ask">{words.ask}</p>
    {beyond.length === 0 ? <p>{words.none}</p> : <Stitches stitches={beyond} {...rest} />}
    {instead.length > 0 && <Instead sentences={instead} />}
  </>
)
