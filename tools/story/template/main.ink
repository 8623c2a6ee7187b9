# title: TITLE

// The cuts. The page sets `cut` by name before the first line.
CONST SHORT = 1
CONST WHOLE = 2
VAR cut = WHOLE

// chance(percent, "id") answers from the reader's seed; the function below stands in for it in Inky.
EXTERNAL chance(percent, id)

-> doorstep

=== doorstep
Somebody has left a parcel on the step. It has no name on it. # line:do01
* [Take it in # line:do02]
    It is heavier than it looks, and it ticks. # line:do03
* [Leave it where it is # line:do04]
    By noon the cat is sitting on it. # line:do05
-
{ chance(50, "rain"):
    Then it rains, on the step and on what is on it. # line:do06
- else:
    It stays dry all day, and so does everything else. # line:do07
}
{ cut == WHOLE:
    In the evening somebody comes up the road, and stops to read the number on the gate. # line:do08
}
-> END

=== function chance(percent, id)
~ return percent > 50
