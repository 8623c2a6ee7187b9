import './braid.css'
import { useState } from 'preact/hooks'
import type { Braid, BraidChoice, Strand } from '../../classroom/braid.ts'
import { choiceName, drawBraid, endingName } from './braid-drawing.ts'
import type { DebriefNames } from './debrief-data.ts'
import { debriefWords } from './debrief-words.ts'

interface BraidViewProps {
  readonly braid: Braid
  readonly names: DebriefNames
}

const { braid: words } = debriefWords

/** The ways of a group as strands of ink, and the same in words. What is opened in the list is dark in the picture. */
export function BraidView({ braid, names }: BraidViewProps) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <div class="braid">
      <BraidPicture braid={braid} open={open} />
      <div>
        <ol class="crossings">
          {braid.crossings.map(({ choices }, at) => (
            <li key={at}>
              <h3>{words.crossing(at + 1)}</h3>
              <ul>
                {choices.map((one, n) => (
                  <li key={one.choice}>
                    <ChoiceNote
                      {...{ one, names }}
                      name={choiceName(at, n)}
                      isOpen={open === one.choice}
                      onOpen={(isOpen) =>
                        setOpen((now) => (isOpen ? one.choice : now === one.choice ? null : now))
                      }
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <h3>{words.endings}</h3>
        <ul class="ends">
          {braid.endings.map(({ ending, about }, at) => (
            <li key={ending}>
              <b>{endingName(at)}</b> {names.endings[ending]?.title}, {words.about(about)}.{' '}
              {names.endings[ending]?.text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

interface ChoiceNoteProps {
  readonly one: BraidChoice
  readonly name: string
  readonly names: DebriefNames
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

function ChoiceNote({ one: { choice, about, next }, name, names, isOpen, onOpen }: ChoiceNoteProps) {
  const line = (
    <>
      <b>{name}</b>{' '}
      <span>
        {names.choices[choice]} <em>{about === null ? words.few : words.about(about)}</em>
      </span>
    </>
  )
  if (about === null) return <p class="took">{line}</p>
  return (
    <details open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary class="took">{line}</summary>
      {next.length === 0 ? (
        <p>{words.scattered}</p>
      ) : (
        <>
          <p>{words.then}</p>
          <ul>
            {next.map((to, at) => (
              <li key={at}>
                {nameStrand(to, names)}, {words.about(to.about)}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

/** Where a strand leads, in words. */
export function nameStrand(to: Strand, { endings }: DebriefNames): string {
  if ('crossing' in to) return words.toCrossing(to.crossing + 1)
  return words.toEnding(endings[to.ending]?.title ?? '')
}

function BraidPicture({ braid, open }: { readonly braid: Braid; readonly open: string | null }) {
  const { width, height, strands, knots } = drawBraid(braid)
  return (
    <svg class="strands" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.picture}>
      {strands.map(({ line, width, choice, isCounted }, at) => (
        <path
          key={at}
          class="ink"
          d={line}
          stroke-width={width}
          data-open={open === null ? undefined : open === choice ? 'yes' : 'no'}
          data-few={isCounted ? undefined : ''}
        />
      ))}
      {knots.map(({ kind, name, x, y }) => (
        <g key={name} class={`knot ${kind}`}>
          <circle cx={x} cy={y} r={13} />
          <text x={x} y={y} dy="0.35em">
            {name}
          </text>
        </g>
      ))}
    </svg>
  )
}
