import { Client } from '@colyseus/sdk'

/** The load's end of a Colyseus room. */
export function createEngine([url]) {
  const rooms = []
  const join = async (joining) => {
    const room = await joining
    // what it sends that nobody listens for isn't worth a warning
    room.onMessage('*', () => undefined)
    rooms.push(room)
    return room
  }
  return {
    async open() {
      const client = new Client(url)
      const leader = await join(client.create('class'))
      let onVoted = () => undefined
      let counts = null
      leader.onStateChange(({ voted, counts: shown }) => {
        onVoted(voted)
        if (shown.length > 0) counts = [...shown]
      })
      return {
        onVoted: (listener) => (onVoted = listener),
        ask: async () => undefined,
        reveal: async () => leader.send('reveal'),
        counts: () => counts,
        async sit() {
          const room = await join(client.joinById(leader.roomId))
          room.send('sit')
          let onKept = () => undefined
          let onRevealed = () => undefined
          room.onMessage('kept', () => onKept())
          room.onStateChange(({ counts: shown }) => shown.length > 0 && onRevealed())
          return {
            vote: (choice) =>
              new Promise((resolve) => {
                onKept = resolve
                room.send('vote', choice)
              }),
            onRevealed: (listener) => (onRevealed = listener),
          }
        },
      }
    },
    close() {
      for (const room of rooms) void room.leave()
    },
  }
}
