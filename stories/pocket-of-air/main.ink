# title: A Pocket of Air
# author: The makers of A Pocket of Air

// The cuts. The page sets `cut` by name before the first line.
CONST FIVE = 1
CONST LESSON = 2
CONST FULL = 3
VAR cut = FIVE

EXTERNAL chance(percent, id)

INCLUDE state.ink
INCLUDE luck.ink
INCLUDE c01-the-jar.ink
INCLUDE c02-ice.ink
INCLUDE c03-hands.ink
INCLUDE c04-the-lane.ink
INCLUDE c05-covered-faces.ink
INCLUDE c06-please-stop.ink
INCLUDE c07-the-file.ink
INCLUDE c08-the-gate.ink
INCLUDE c09-small-fullness.ink
INCLUDE c10-north-first.ink
INCLUDE c11-the-brown-river.ink
INCLUDE c12-the-r-falls-off.ink
INCLUDE c13-a-key.ink
INCLUDE c14-whose-money.ink
INCLUDE c16-endings.ink
INCLUDE c17-lining.ink

-> open_coat

// Stands in for the game's own draw where there is none, as in Inky.
=== function chance(percent, id)
~ return percent > 50
