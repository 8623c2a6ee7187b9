import type { Closing, Reason } from '../../classroom/closings.ts'

/** The words of the talk after a telling, in English. Whoever leads it reads them out, or leaves them on the wall. */
export const debriefWords = {
  title: 'Talking about it',
  steps: 'The steps of the talk',
  /** Where one is among the steps. */
  place: (at: number, of: number) => `${at} of ${of}`,
  back: 'Back',
  next: (title: string) => `Next: ${title}`,
  finish: 'End the talk',
  stop: 'Stop here',
  toStory: 'Back to the story',

  feel: {
    title: 'How are you?',
    lines: [
      'Take a minute for yourself. Nobody has to say anything, and nothing of it is collected.',
      'What stays with you? Was there a place where you wanted to stop, or one where you wanted to stay?',
      'Whoever wants to leave the room for a moment may.',
    ],
  },

  happened: {
    title: 'What happened',
    braid:
      'Each of you read alone. These are your ways together: where they parted, and where they met again. No way was better than another.',
    braidSafe:
      'Three ways, drawn by lot, are left out, and every number is only about right. So nobody’s own way can be told from it.',
    tooFew: {
      why: 'Fewer than six of you have read, so the ways are not drawn here: somebody’s own way could be told from the picture.',
      instead: 'You can do without it:',
      ways: [
        'Whoever wants to tells of one place where it was hard to choose, and what spoke for either side. Nobody has to say what they took.',
        'Then the others say where it went on otherwise for them, as far as they want to.',
        'Where did all of you come to the same, whatever you took? What decided it there?',
      ],
    },
    together: 'You never all parted here: nearly all of you took the same at each crossing.',
    one: 'All of you read one way. These were its crossings.',
    asked: { hands: 'What the room said', votes: 'How the class voted' },
    path: 'The way that was told',
    hands: (count: number) => (count === 1 ? '1 hand' : `${count} hands`),
    votes: (count: number) => (count === 1 ? '1 vote' : `${count} votes`),
    keptBack: 'few or none, so not said',
    taken: 'taken',
    publicHands: 'Hands are raised where everybody sees them, so they stand here as they were counted.',
    nothingAsked: 'Nothing was counted on this way.',
  },

  braid: {
    picture: 'The ways as strands of ink. The list says the same in words.',
    crossing: (number: number) => `Crossing ${number}`,
    about: (count: number) => `about ${count}`,
    few: 'few or nobody',
    then: 'After it:',
    toCrossing: (number: number) => `crossing ${number}`,
    toEnding: (title: string) => `the end “${title}”`,
    scattered: 'These ways went on so differently that nothing can be said of where.',
    endings: 'Where the ways ended',
  },

  fates: {
    title: 'The same choice, different fates',
    lead: 'A choice is one thread of three. Luck is another, and what other people decide is the third.',
    parted: 'Here the same was chosen, and it went on differently:',
    ask: 'What made the difference: what she chose, luck, or somebody else?',
  },

  real: {
    title: 'What was real',
    made: 'Ji-young, her family and every sentence that they say are made up. What the story says about the world has sources.',
    met: 'What you came to, with who says so, when, and how sure that is:',
    more: (count: number) => (count === 1 ? 'And 1 more' : `And ${count} more`),
    guessed: 'How often something happens was partly guessed, to make a story move:',
    none: 'No sources are at hand just now.',
  },

  beyond: {
    title: 'What was outside her control',
    lead: 'None of this was hers to choose. White is luck. Blue was decided by other people.',
    none: 'Of this, nothing can be said for all of you.',
    ask: 'Who could have decided otherwise?',
  },

  voices: {
    title: 'Voices',
    lead: 'A story is made up. These people are not. Each sentence is a report of what somebody said or lived through, read at its source.',
    none: 'No voices are at hand just now.',
    ask: 'What do they say that the story could not?',
  },

  sure: {
    title: 'How sure are you?',
    question: 'How sure are you now that you know what it was like?',
    line: 'A story can’t tell that, and this one doesn’t claim to. Whatever you answer is worth a thought.',
    answers: { less: 'Less than before', same: 'As before', more: 'More than before' },
    replies: {
      less: 'That is what sources do: they show where the gaps are.',
      same: 'Then one question is worth asking: what would you have to hear to be sure?',
      more: 'A story can feel like knowing. Which sentence of it made you sure, and who says it?',
    },
    kept: 'Each for yourself. Nothing of it is kept or counted.',
  },

  now: {
    title: 'What now',
    asks: 'Questions to take along:',
    steps: 'Small steps, near at hand, for whoever wants one:',
    near: [
      'Ask a librarian for one book by somebody who left North Korea, and read a chapter.',
      'Look up whom your town or school has for people who have just arrived, and what they say they need.',
      'Write down one question that this left you with, and put it to somebody who may know.',
      'Read one of the sources to its end, and look for what it does not say.',
    ],
    noDebt: 'Nobody owes anything for having read a story. To do nothing now is all right too.',
    help: 'Whoever would rather talk to somebody:',
  },

  closing: {
    ask: 'Why does it stop here?',
    reasons: {
      time: 'The time is up',
      'too-much': 'It is too much just now',
      trouble: 'Something isn’t working',
    } satisfies Record<Reason, string>,
    goOn: 'Go on with the talk',
    ends: {
      debrief: 'That was it. Look up, stretch, look out of the window.',
      time: 'The rest can wait for another day. Where you were, you can begin again.',
      'too-much':
        'Then this is enough. Nobody has to explain why. Look up, breathe out, look out of the window.',
      trouble: 'Then it ends here, and nothing of the telling is lost.',
    } satisfies Record<Closing, string>,
    again: 'Back to the talk',
  },
}
