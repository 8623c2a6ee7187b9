import type { ClaimGroup } from './claim.ts'

/** What holds whatever one reads with. */
export const onTheDevice: ClaimGroup = {
  title: 'On the device',
  claims: [
    {
      name: 'Automatic checks',
      says: 'Every passage of a telling and every page beside it were searched for known faults by the program axe: on a phone and on a wide screen, on each paper.',
      criteria: ['1.3.1', '1.4.3', '2.4.2', '3.1.1', '4.1.2'],
      tests: [
        'e2e/access.spec.ts: on a phone: every beat of a telling, and its recap, pass axe',
        'e2e/access.spec.ts: on a desktop: every beat of a telling, and its recap, pass axe',
        'e2e/access.spec.ts: on a phone: every dialog and every page beside the story passes axe on every paper',
        'e2e/access.spec.ts: on a desktop: every dialog and every page beside the story passes axe on every paper',
        'e2e/access.spec.ts: on a phone: the kiosk’s and the room’s first screens pass axe',
      ],
    },
    {
      name: 'Other browsers',
      says: 'Both ways can be read to their end in Firefox and in WebKit, the browser inside Safari.',
      criteria: [],
      tests: [
        'browsers/main.ts: the way north, to an ending and the calm close',
        'browsers/main.ts: the way south, to an ending and the calm close',
      ],
    },
    {
      name: 'Without a script, without pictures',
      says: 'The first passage can be read without a script, and the story with still pictures or with none.',
      criteria: [],
      tests: [
        'e2e/reading.spec.ts: the first beat and its choices can be read without a script',
        'e2e/pictures.spec.ts: without WebGL the stills tell the same',
        'e2e/pictures.spec.ts: a missing picture is passed over, and the story goes on',
      ],
    },
    {
      name: 'Without a network',
      says: 'After one visit the story can be read without a network.',
      criteria: [],
      tests: [
        'e2e/offline.spec.ts: with all its pictures and sounds: after one visit both ways can be read without a network, each from a cold start',
      ],
    },
    {
      name: 'Nobody watches',
      says: 'Nothing is sent to anyone while the story is read, so nobody learns how a reader reads.',
      criteria: [],
      tests: [
        'e2e/safety.spec.ts: no request leaves for another host, and nothing breaks the policy, from the first beat to the last',
      ],
    },
  ],
}
