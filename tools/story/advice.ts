/** What ink says, and what an author can do about it, in one sentence. The first that matches is given. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /Divert target not found.*'-> (\S+)'|Divert target not found/,
    'Check the spelling, or write that knot or stitch.',
  ],
  [/Failed to load/, 'INCLUDE takes a path from the folder of main.ink.'],
  [/Recursive INCLUDE/, 'A file can’t include a file that includes it: take one INCLUDE away.'],
  [/loose end/, 'End it with a divert (-> somewhere, -> DONE, -> END) or with choices.'],
  [
    /within braces|closing (?:brace )?'\}'|saw '\}'|saw '\{'/,
    'Look for a { without its }, on this line or above.',
  ],
  [/closing '\]'/, 'Close the choice’s bracket on the same line: * [Wait # line:x].'],
  [/expected content for the conditional branch/i, 'Write what this “-” prints, or take it away.'],
  [/Unresolved variable|unresolved reference/i, 'Declare it with VAR, or check the spelling.'],
  [/Cannot find variable|not declared/i, 'Declare it with VAR, or check the spelling.'],
  [
    /name has already been used|already been declared|also defined|already a/i,
    'Give one of the two another name.',
  ],
  [/requires? \d+ arguments?|arguments? but got/i, 'Give it as many values as its heading names.'],
  [/at least one line within the (knot|stitch)/, 'Write a line under its heading, or take the heading away.'],
  [/Empty diverts/, 'Write where the arrow leads.'],
  [/Logic following a '~'/, 'After ~ comes an assignment, a call or “return”.'],
  [/You shouldn't use a '~' here/, 'Put the ~ on a line of its own.'],
  [/Do you need a '~' before 'return'/, 'Write “~ return”.'],
  [/Tags aren't allowed inside of strings/, 'Write \\# for a plain hash.'],
  [/Blank choice|completely empty/, 'Give the choice words, or write “* ->” for a fallback.'],
  [/end of line but saw/, 'Something on this line isn’t ink: look at the brackets, braces and arrows.'],
]

/** What to do about a message of the ink compiler; a general hint when it is one we don't know. */
export function adviceFor(message: string): string {
  return (
    advice.find(([pattern]) => pattern.test(message))?.[1] ??
    'See “Writing with ink” in stories/README.md, or open the file in Inky.'
  )
}
