import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { createVoting } from './voting.js'

/** A class is a Socket.IO room. Prints the port that it listens at. */
const http = createServer()
const io = new Server(http)
const classes = new Map()

io.on('connection', (socket) => {
  let place = null
  socket.on('open', (answer) => {
    const code = String(classes.size)
    classes.set(code, { voting: createVoting(), leader: socket, shown: -1 })
    place = { code }
    void socket.join(code)
    answer(code)
  })
  socket.on('sit', (code, answer) => {
    place = { code, seat: classes.get(code).voting.sit() }
    void socket.join(code)
    answer()
  })
  socket.on('vote', (choice, answer) => {
    const one = classes.get(place.code)
    const shown = one.voting.vote(place.seat, choice)
    answer()
    if (shown !== one.shown) one.leader.emit('voted', shown)
    one.shown = shown
  })
  socket.on('reveal', (answer) => {
    io.to(place.code).emit('revealed', classes.get(place.code).voting.counts())
    answer()
  })
})

http.listen(0, '127.0.0.1', () => console.log(`listening ${http.address().port}`))
