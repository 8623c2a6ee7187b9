/** The words of what modes lay around the page, in English. */
export const modeWords = {
  interlude: {
    trouble: 'The story can’t be told just now',
    tryAgain: 'Try again',
    left: 'You have left the story',
    kept: 'You can close this page. Your place is kept on this device, and nowhere else.',
    comeBack: 'Come back to it',
    elsewhere: 'This story went on in another window.',
    goThere: 'Go on from there',
    stayHere: 'Stay here',
  },

  newer: {
    ready: 'A newer version of this story is ready on this device.',
    take: 'Use the newer version',
    refuse: 'Not now',
    later: 'The newer version is used when the other windows with this story are closed.',
  },

  asideStates: {
    coming: 'One moment.',
    missing: 'This page could not be loaded. Is the network there?',
  },

  care: {
    ahead: (categories: string) => `The next scene has to do with ${categories}.`,
    read: 'Read on',
    readSoftened: 'Read on, softened',
    short: 'Read a short summary instead',
  },

  room: {
    ended: 'This telling has ended.',
    talk: 'Talk about it together',
    discuss: 'A good place to stop and talk.',
    hands: (choice: string) => `Hands for: ${choice}`,
    more: 'One more',
    fewer: 'One fewer',
    goOnWith: (choice: string, isMajority: boolean) =>
      `Go on with what ${isMajority ? 'most hands are for' : 'has the most hands'}: ${choice}`,
    noMajority: 'Count hands, or choose for the room.',
    tie: 'The room is divided. Count again, or choose for the room.',
    count: (hands: number) => (hands === 1 ? '1 hand' : `${hands} hands`),
  },
}
