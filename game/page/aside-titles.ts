/** The titles of the pages beside the story, in English. */
export const asideTitles = {
  reflection: 'Words of your own',
  code: 'This telling as a code',
  tellings: 'Tellings kept',
  facts: 'The facts behind it',
  leftout: 'What isn’t here, and how this was made',
  words: 'Names and hard words',
  kept: 'What is kept on this device',
  contents: 'What this story contains',
  help: 'Talking to somebody',
  access: 'How accessible this is',
}
