import type { PageParts } from './page-parts.ts'

type Start = (parts: PageParts) => Promise<void>

/** The modes that a reader alone has no need of; each comes when it is asked for. */
export const otherModes = {
  kiosk: (): Promise<Start> => import('./kiosk/kiosk.tsx').then(({ startKiosk }) => startKiosk),
  room: (): Promise<Start> => import('./room.tsx').then(({ startRoom }) => startRoom),
  collect: (): Promise<Start> => import('./collect/collect.tsx').then(({ startCollect }) => startCollect),
  lms: (): Promise<Start> => import('./lms/lms.tsx').then(({ startLms }) => startLms),
  teach: (): Promise<Start> => import('./classroom/teach.tsx').then(({ startTeach }) => startTeach),
  join: (): Promise<Start> => import('./classroom/join.tsx').then(({ startJoin }) => startJoin),
  wall: (): Promise<Start> => import('./classroom/wall.tsx').then(({ startWall }) => startWall),
}
