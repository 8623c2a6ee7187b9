// Chapter 17. Lining: the four pages after every ending

=== epi_lining
-> short

= short
# scene: coat_lining
# look: lamp
# sound: silence
# music: mus_lining
# year: 2025
# recap: lining
The coat, inside out. White thread is luck, blue is what others decided, red is what she chose. # line:el09
# fact: seed-two-directions-diagram
What she had hoped for: {hope == "wage":"To be paid. The jar full to here."|{hope == "unseen":"A grey coat. One that nobody looks at twice."|"A deep seam. Cloth left in, to let out farther on."}} # line:el0a
-> china

= china
{
- end_small:
    # fact: seed-two-directions-diagram
    What China looked like to her: a doorway, with room for a machine and one person, and the street going by. # line:el0b
- end_on_file:
    # fact: seed-two-directions-diagram
    What China looked like to her: a counter, with a nice clerk behind it and a file behind the clerk. # line:el0c
- end_inland:
    # fact: seed-two-directions-diagram
    What China looked like to her: a place where nobody asked, and so nobody knew her. # line:el0d
- end_stop:
    # fact: seed-two-directions-diagram
    What China looked like to her: money here, hunger there, and between them fewer and fewer hands. # line:el0e
- end_one_call:
    # fact: seed-two-directions-diagram
    What China looked like to her: from this kitchen, a wall with a telephone on it. How it looked from there the story doesn't know. # line:el0f
- end_no_tick:
    # fact: seed-two-directions-diagram
    What China looked like to her: in her last message it was a zip, done, and come when you can. # line:el0g
- end_table:
    # fact: seed-two-directions-diagram
    What China looked like to her: at table it is fruit, wages, lights left on. The rest of it stays shut. # line:el0h
- end_key:
    # fact: seed-two-directions-diagram
    What China looked like to her: a long corridor, with people in it who opened a door and people who didn't. # line:el0i
- end_brother:
    # fact: seed-two-directions-diagram
    What China looked like to her: what he has crossed too, and neither of them can think of anything to say about it. # line:el0j
- end_silence:
    # fact: seed-two-directions-diagram
    What China looked like to her: the last place from which one could climb a hill and ring. # line:el0k
- end_tuesdays:
    # fact: seed-two-directions-diagram
    What China looked like to her: a paper, signed in a room with the curtains drawn. # line:el0l
- end_landing:
    # fact: seed-two-directions-diagram
    What China looked like to her: long practice at not being in when somebody knocks. # line:el0m
}
-> decide

= decide
* [Hold luck; change one choice # line:xl01]
    ~ view = "choice"
    # recap: choice
    A red stitch is unpicked. # line:el0n
* [Hold every choice; change luck # line:xl02]
    ~ view = "luck"
    # recap: luck
    The white stitches are drawn again. # line:el0o
* [Hold both; change one law, one desk, one signature # line:xl03]
    ~ view = "others"
    # recap: others
    A blue stitch is lifted on the needle. # line:el0p
* [Leave the coat as it is # line:xl04]
    ~ view = "none"
    It has been worn. # line:el0q
    -> onward
-
+ [Go on # line:xl05]
- -> onward

= onward
-> epi_cannot

=== epi_cannot
-> short

= short
# scene: coat_lining
# look: lamp
# sound: silence
# music: silence
# year: 2025
This was made from sourced facts and a great deal of guessing, the odds among it. It cannot show hunger, cold, or years. # line:ec03
It says little of men, of old and disabled people, of people who love people of their own sex, since little has been written down. Everyone whose words it rests on lived to be asked. People who did live it were not your instructors. # line:ec04
# fact: adl-no-simulations
You've read a story. It does not know what it was like; nor, now, does a reader. # line:ec05
+ [Go on # line:xc01]
- -> onward

= onward
-> epi_derole

=== epi_derole
-> short

= short
# scene: door_frame
# look: day
# sound: silence
# year: 2025
# fact: seed-names-are-pseudonyms
Ji-young was a lent name. Here is the nail. # line:ed01
* [Hang up the coat # line:xd01]
- It hangs. It looks like anybody's. # line:ed02
# fact: safety-first-and-last
Think, or say, one way in which you are not she. Then find, where you are, something green, something soft, something nobody's. # line:ed03
-> onward

= onward
-> epi_calm

=== epi_calm
-> short

= short
# scene: calm_snow
# look: snow
# sound: silence
# music: mus_lining
# year: 2025
# calm: snow
Snow, on no border in particular. # line:ec06
-> decide

= decide
* [Stay with the snow # line:xm01]
    It goes on falling. It isn't for anything. # line:ec07
    -> decide
* [Sources # line:xm02]
    # fact: seed-cites-hrw-report
    # fact: hrw-406
    # fact: hrw-1076
    This began with a report, "China: No Letup in Forced Returns to North Korea". What else it rests on stands beside each page. # line:ec08
    -> decide
+ [Finish # line:xm03]
- -> onward

= onward
-> fin

=== fin
# scene: calm_snow
# look: snow
# year: 2025
End. # line:fi01
-> END
