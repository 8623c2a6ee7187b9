import { io } from 'socket.io-client'

/** The load's end of a Socket.IO room: WebSockets from the first message on. */
export function createEngine([url]) {
  const sockets = []
  async function connect() {
    const socket = io(url, { transports: ['websocket'], forceNew: true })
    sockets.push(socket)
    await new Promise((resolve) => socket.once('connect', resolve))
    return socket
  }
  return {
    async open() {
      const leader = await connect()
      const code = await leader.emitWithAck('open')
      let counts = null
      leader.on('revealed', (shown) => (counts = shown))
      return {
        onVoted: (listener) => leader.on('voted', listener),
        ask: async () => undefined,
        reveal: () => leader.emitWithAck('reveal'),
        counts: () => counts,
        async sit() {
          const socket = await connect()
          await socket.emitWithAck('sit', code)
          return {
            vote: (choice) => socket.emitWithAck('vote', choice),
            onRevealed: (listener) => socket.on('revealed', listener),
          }
        },
      }
    },
    close() {
      for (const socket of sockets) socket.disconnect()
    },
  }
}
