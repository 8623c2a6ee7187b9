import { useWhole } from '../../page/use-store.ts'
import { classWords } from './class-words.ts'
import type { Seat } from './seat.tsx'

/** What stands under a seat's last line: that the class looks back, together, or pauses. */
export function SeatEnd({ seat }: { readonly seat: Seat }) {
  const { view } = useWhole(seat.link.state)
  const words = classWords.seat
  const isTalking = view !== null && view.talk !== null
  return (
    <>
      <p class="class-said" role="status">
        {view?.isPaused === true ? words.paused : isTalking ? words.talk : words.end}
      </p>
      <SeatNote seat={seat} />
    </>
  )
}

/** Who this is in the class, how the line is, and a wish for more time that the leader sees without a name. */
export function SeatNote({ seat: { callsign, link } }: { readonly seat: Seat }) {
  const { line, view } = useWhole(link.state)
  const { seat } = classWords
  const wantsTime = view?.wantsTime === true
  return (
    <div class="seat-note">
      <p>
        {seat.you(callsign)} <span role="status">{classWords.line[line]}</span>
      </p>
      {view !== null && view.talk === null && (
        <button
          type="button"
          class="quiet"
          onClick={() => void link.send({ kind: 'wants-time', wants: !wantsTime })}
        >
          {wantsTime ? seat.hasTime : seat.needTime}
        </button>
      )}
    </div>
  )
}
