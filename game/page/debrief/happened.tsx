import { Stitches } from '../recap.tsx'
import { AskedList } from './asked-list.tsx'
import { BraidView } from './braid-view.tsx'
import type { DebriefPart } from './debrief-part.ts'
import { debriefWords } from './debrief-words.ts'
import { fewestWays } from '../../classroom/braid.ts'

const { happened: words } = debriefWords

/** What happened: the ways of those who read alone, or the one way that all read and how the room chose on it. */
export const Happened: DebriefPart = ({ data, ...rest }) => {
  const { braid, asked, path, words: names } = data
  if (braid !== null) {
    if (braid.ways < fewestWays) return <TooFew />
    return (
      <>
        <p>{words.braid}</p>
        {braid.crossings.length === 0 ? <p>{words.together}</p> : <BraidView {...{ braid, names }} />}
        <p class="hint">{words.braidSafe}</p>
      </>
    )
  }
  return (
    <>
      <p>{words.one}</p>
      {asked.length === 0 ? <p class="hint">{words.nothingAsked}</p> : <AskedList asked={asked} />}
      {asked.some(({ by }) => by === 'hands') && <p class="hint">{words.publicHands}</p>}
      {path.length > 0 && (
        <details>
          <summary>{words.path}</summary>
          <Stitches stitches={path} {...rest} />
        </details>
      )}
    </>
  )
}

/** What a group talks about of whose ways no picture can be drawn. */
function TooFew() {
  const { why, instead, ways } = words.tooFew
  return (
    <>
      <p>{why}</p>
      <p>{instead}</p>
      <ul class="dashes">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </>
  )
}
