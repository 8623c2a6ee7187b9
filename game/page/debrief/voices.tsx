import type { DebriefPart } from './debrief-part.ts'
import { debriefWords } from './debrief-words.ts'
import { FactList } from './real.tsx'

const { voices: words } = debriefWords

/** People who were there, as their sources report them: nothing is put into anybody's mouth. */
export const Voices: DebriefPart = ({ data: { voices }, SourceLink }) => (
  <>
    <p>{words.lead}</p>
    <p class="ask">{words.ask}</p>
    {voices.length === 0 ? <p>{words.none}</p> : <FactList facts={voices} SourceLink={SourceLink} />}
  </>
)
