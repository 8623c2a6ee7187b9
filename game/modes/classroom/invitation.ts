import * as v from 'valibot'
import { readClassCode } from '../../classroom/class-code.ts'
import type { ClassShelf, Guest, Invitation } from './class-shelf.ts'

const invitation = v.object({
  code: v.pipe(v.string(), v.transform(readClassCode), v.string()),
  token: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
})

/** What the link for a second adult, or for the wall, says behind its #: it is sent to no server. */
export function readInvitation(hash: string): Invitation | null {
  const said = new URLSearchParams(hash.slice(1))
  const read = v.safeParse(invitation, { code: said.get('class') ?? '', token: said.get('token') })
  return read.success ? read.output : null
}

/** The parts of a window by which an address is read and changed. */
interface Place {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>
  readonly history: Pick<History, 'replaceState'>
}

/**
 * The invitation by which this page was opened, or has been before it was loaded again. A projector shows the address to a
 * whole room: what is kept in the tab is taken out of it. Where nothing can be kept, the address stays as it is.
 */
export function takeInvitation(
  guest: Guest,
  shelf: ClassShelf,
  { location, history }: Place,
): Invitation | null {
  const said = readInvitation(location.hash)
  if (said === null) return shelf.invited(guest)
  if (shelf.keepInvited(guest, said) === null)
    history.replaceState(null, '', location.pathname + location.search)
  return said
}
