import type { ClaimGroup } from './claim.ts'

/** What holds for those who see little, or otherwise than most. */
export const byEye: ClaimGroup = {
  title: 'By eye',
  claims: [
    {
      name: 'Small screens and large words',
      says: 'On a screen 320 pixels wide, and at 400 %, nothing has to be scrolled sideways. Words can be made three times as large.',
      criteria: ['1.4.4', '1.4.10'],
      tests: [
        'e2e/reflow.spec.ts: 320 px wide: every passage of a telling, its recap and its calm close fit and can be touched',
        'e2e/reflow.spec.ts: at 400 %: every passage of a telling, its recap and its calm close fit and can be touched',
        'e2e/reflow.spec.ts: at 400 %: every dialog and every page beside the story fits and can be touched',
        'e2e/reflow.spec.ts: nothing is cut off sideways on a 320 px screen with {"textSize":300,"measure":"narrow"}',
      ],
    },
    {
      name: 'Spacing',
      says: 'Letters, words and lines can be set wider by the reader or by the browser, and nothing is cut off.',
      criteria: ['1.4.8', '1.4.12'],
      tests: [
        'e2e/eye.spec.ts: wider letters, words and lines of the reader’s own cut nothing off',
        'e2e/reflow.spec.ts: nothing is cut off sideways on a 320 px screen with {"spacing":"wider","face":"clear"}',
      ],
    },
    {
      name: 'Contrast',
      says: 'On each paper, words stand out from what is behind them by at least 4.5 to 1, also over pictures. The story’s own lines stand out by at least 7 to 1.',
      criteria: ['1.4.3', '1.4.6'],
      tests: [
        'e2e/eye.spec.ts: on paper “auto”: every word stands out from what lies under it',
        'e2e/eye.spec.ts: on paper “paper”: every word stands out from what lies under it',
        'e2e/eye.spec.ts: on paper “dark”: every word stands out from what lies under it',
        'e2e/eye.spec.ts: on paper “contrast”: every word stands out from what lies under it',
      ],
    },
    {
      name: 'Where one is',
      says: 'Whoever goes through the page by keyboard sees where they are on each paper, and is never left nowhere.',
      criteria: ['2.4.3', '2.4.7', '2.4.11'],
      tests: [
        'e2e/eye.spec.ts: on paper “auto”: Tab comes to every control, and each shows that it is there',
        'e2e/eye.spec.ts: on paper “paper”: Tab comes to every control, and each shows that it is there',
        'e2e/eye.spec.ts: on paper “dark”: Tab comes to every control, and each shows that it is there',
        'e2e/eye.spec.ts: on paper “contrast”: Tab comes to every control, and each shows that it is there',
        'e2e/focus.spec.ts: after every choice of a telling focus is on the new passage’s label, and after every dialog where it was',
      ],
    },
    {
      name: 'Nothing jumps up',
      says: 'Nothing appears only because something is pointed at.',
      criteria: ['1.4.13'],
      tests: ['e2e/eye.spec.ts: nothing appears by pointing alone'],
    },
    {
      name: 'Any way up',
      says: 'The story can be read with the screen upright or on its side.',
      criteria: ['1.3.4'],
      tests: ['e2e/eye.spec.ts: held upright or on its side, the screen shows the whole passage'],
    },
    {
      name: 'Colours of the device',
      says: 'Where the device sets its own colours, all parts can still be told apart. No thread of the lining is told by colour alone.',
      criteria: ['1.4.1', '1.4.11'],
      tests: [
        'e2e/settings.spec.ts: with forced colours: card, choices, bar and focus are drawn by lines',
        'e2e/settings.spec.ts: with forced colours: the threads of the lining differ by their stitch',
        'unit/page/closing.test.tsx: every stitch names its thread in words, and opens on its source where there is one',
      ],
    },
    {
      name: 'Flashes',
      says: 'No picture flashes more than three times a second, in any fortieth of the screen.',
      criteria: ['2.3.1'],
      tests: ['e2e/flash.spec.ts: no picture flashes, whatever moves in it'],
    },
    {
      name: 'Movement',
      says: 'Who asks for less movement gets still pictures.',
      criteria: ['2.3.3'],
      tests: ['e2e/pictures.spec.ts: nobody who asked for less motion is given a live scene'],
    },
  ],
}
