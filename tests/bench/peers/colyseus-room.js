import { Room, Server } from '@colyseus/core'
import { schema, t } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { createServer } from 'node:http'
import { createVoting } from './voting.js'

const VotingState = schema({ voted: t.int16(), counts: t.array('int16') }, 'VotingState')

/** A class is a Colyseus room: who sits in it follows its state, sent every 50 ms as it comes. */
class ClassRoom extends Room {
  maxClients = 64
  voting = createVoting()
  seats = new Map()

  onCreate() {
    this.state = new VotingState()
    this.state.voted = -1
    this.onMessage('sit', (client) => this.seats.set(client.sessionId, this.voting.sit()))
    this.onMessage('vote', (client, choice) => {
      this.state.voted = this.voting.vote(this.seats.get(client.sessionId), choice)
      client.send('kept')
    })
    this.onMessage('reveal', () =>
      this.state.counts.push(...this.voting.counts().map((count) => count ?? -1)),
    )
  }
}

const http = createServer()
const server = new Server({ transport: new WebSocketTransport({ server: http }), greet: false })
server.define('class', ClassRoom)
await server.listen(0, '127.0.0.1')
console.log(`listening ${http.address().port}`)
