import process from 'node:process'

/** What takes long: `npm run soak -- <name> [count]`. Each is a file of its own beside this one. */
const soaks: Readonly<Record<string, (count?: number) => Promise<void>>> = {
  class: () => import('./class.ts').then(({ soakClass }) => soakClass()),
  relay: (count) => import('./relay.ts').then(({ soakRelay }) => soakRelay(count)),
  hands: (count) => import('./hands.ts').then(({ soakHands }) => soakHands(count)),
  launcher: (count) => import('./launcher.ts').then(({ soakLauncher }) => soakLauncher(count)),
  kiosk: (count) => import('./kiosk.ts').then(({ soakKiosk }) => soakKiosk(count)),
}

const [wanted = '', count] = process.argv.slice(2)
const soak = soaks[wanted]
if (soak === undefined) {
  console.error(`There is no soak “${wanted}”. There are: ${Object.keys(soaks).join(', ')}.`)
  process.exit(1)
}
await soak(count === undefined ? undefined : Number(count))
