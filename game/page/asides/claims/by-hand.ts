import type { ClaimGroup } from './claim.ts'

/** What holds for those who read by keyboard, switch, gamepad, voice or touch. */
export const byHand: ClaimGroup = {
  title: 'By hand',
  claims: [
    {
      name: 'Keyboard',
      says: 'The story can be read to its end, its settings changed and the story left by keyboard alone, also by Tab and Enter alone. Keys of one letter can be turned off.',
      criteria: ['2.1.1', '2.1.2', '2.1.4'],
      tests: [
        'e2e/reading.spec.ts: the way north can be gone by keyboard alone, to an ending and the calm close',
        'e2e/reading.spec.ts: the way south can be gone by keyboard alone, to an ending and the calm close',
        'e2e/tab-and-enter.spec.ts: the story is told to its end, settings are made, and the reader leaves',
        'unit/page/pace.test.tsx: the picture in words can be shown by a key, and the keys can be turned off',
      ],
    },
    {
      name: 'One switch',
      says: 'Everything can be done with one switch: a key, a tap anywhere or a button of a gamepad. How long each thing is offered can be set.',
      criteria: ['2.1.1', '2.2.1', '2.5.1'],
      tests: [
        'e2e/one-switch.spec.ts: the story is told to its end',
        'e2e/one-switch.spec.ts: it is turned on, settings are made, the reader steps away, leaves, and turns it off',
        'e2e/one-switch.spec.ts: a tap anywhere is the switch; so are Enter and a gamepad button; Tab and Escape stay themselves',
      ],
    },
    {
      name: 'Gamepad',
      says: 'The story can be read to its end with a gamepad.',
      criteria: [],
      tests: [
        'e2e/gamepad.spec.ts: the story is told to its end',
        'e2e/gamepad.spec.ts: its buttons step away, show sources and settings, and lead back',
      ],
    },
    {
      name: 'Kiosk',
      says: 'A kiosk can be begun, and read, with three buttons, one switch or a gamepad. What is touched is at least 72 pixels high and in the lower half, where all of it can be brought.',
      criteria: ['2.1.1', '2.5.2', '2.5.5'],
      tests: [
        'e2e/kiosk-visitor.spec.ts: three buttons tell the story to its end, where a code leads to the full one',
        'e2e/kiosk-visitor.spec.ts: one switch begins, chooses the words, and takes what the story offers',
        'e2e/kiosk-visitor.spec.ts: a gamepad begins, chooses the words, and takes what the story offers',
        'e2e/kiosk-visitor.spec.ts: on screens upright and lying, to 4K, what is touched is 72 px high, in sight and in the lower half',
        'e2e/kiosk-visitor.spec.ts: “Bring down” brings words and controls into the lower half, for this visitor alone',
        'e2e/kiosk-visitor.spec.ts: a finger that slides off has pressed nothing, and starting again is asked about',
      ],
    },
    {
      name: 'Voice control',
      says: 'Every control answers to the words that are seen on it, and every choice to its number.',
      criteria: ['2.5.3', '4.1.2'],
      tests: [
        'e2e/ax-tree.spec.ts: every control can be called by the words that are seen on it, and every choice by its number',
      ],
    },
    {
      name: 'Room for a finger',
      says: 'What can be tapped is at least 44 by 44 pixels. Marks and words within a line of text are at least 24.',
      criteria: ['2.5.5', '2.5.8'],
      tests: [
        'e2e/reflow.spec.ts: 320 px wide: every passage of a telling, its recap and its calm close fit and can be touched',
        'e2e/reflow.spec.ts: 320 px wide: every dialog and every page beside the story fits and can be touched',
        'e2e/access.spec.ts: under a finger: every target takes a fingertip, and those that lead on take a thumb',
      ],
    },
    {
      name: 'No hurry',
      says: 'The story waits. Only a kiosk asks after a while whether anybody is there. A second tap by accident takes nothing, and the reader can step away, leave a scene or go back.',
      criteria: ['2.2.1', '2.2.2'],
      tests: [
        'e2e/reading.spec.ts: Escape and the button step away from anywhere, and the story waits',
        'e2e/reading.spec.ts: a second tap on the same choice is not taken for the next one',
        'e2e/reading.spec.ts: a scene can be left by its bridge',
        'unit/stories/care.test.ts: back from anywhere goes one turn back, and on again to the same',
        'e2e/kiosk.spec.ts: a kiosk that is left asks first, and then begins anew for the next visitor',
      ],
    },
  ],
}
