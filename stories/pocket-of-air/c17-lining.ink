// Chapter 17. Lining: the four pages after every ending

=== epi_lining
{ cut > FIVE: -> hem }
-> short

= hem
// The coat went in with her: she had it on, or was brought it.
~ temp gone = coat == "hers" && not released && (taken == 2024 || (taken > 0 && bag == "coat"))
{ taken == 2023 && coat == "hers" && not released && (Memory ? coat_on):
    ~ gone = true
}
# chapter: Lining
# scene: coat_lining
# look: lamp
# sound: silence
# music: mus_lining
# year: 2025
Her {green == "self":old }coat is laid on a table, face down, and the lamp is brought. # line:el1l
{ coat:
- "song": It's a coat for this page only. The cloth one stayed at home, on Ji-song's nail. # line:el1m
- "left": It's a coat for this page only. The cloth one was left in the warm south, with a woman who had let them sit down. # line:el1n
- "lining": Of the cloth one nothing came all the way except the lining, so this is very nearly it. # line:el1o
- else:
    { gone:
        It's a coat for this page only. The cloth one went in with her. # line:el2e
    - else:
        The elbows are gone and the buttonholes aren't. # line:el1p
    }
}
{ trade == "turning" && coat == "hers" && not gone:
    She turned it herself, once, and has worn it right through on the other side. It wouldn't stand it again. # line:el1q
}
{ Memory ? patch_coat:
    Four coats went into it. None of the joins can be seen, except from here. # line:el1r
}
{ cut == FULL && Memory ? reed:
    In a corner of the pocket lies a piece of reed, pressed flat, from a river bank. # line:el1s
}
{ cut == FULL && Memory ? aunt_name:
    In the hem, on a strip cut from a skirt, are three syllables, in white, each stroke as long as a sesame seed. # line:el1t
}
{ Memory ? thread_letters:
    Up one side and down the other go lines of small stitches which are letters. They begin with _Are you eating_, and weren't posted. # line:el1u
}
{ cut == FULL && Memory ? mask_pockets:
    A mask falls out, folded in four. It has a pocket in it. # line:el1v
}
{ cut == FULL && Memory ? red:
    There's an end of dull red left over, from a sleeve that wasn't hers, and that she mended so that it showed. # line:el1w
}
{ cut == FULL && Memory ? coats_over:
    Other people's coats she gave up reading, one night in a car. Even in this one, with the lamp on it, that night shows nowhere. # line:el1x
}
{ lost > 0:
    One pocket has a hole. Money went through it that she had sent home. # line:el1y
}
{ fed > 0:
    Right down in the seams are crumbs, and she could put a name to them: scorched rice, from before everything{wall_cake:; corn cake, eaten facing a wall}{dumpling == "hers":; a dumpling, while the others were being polite}{Memory ? dried_rice:; an old woman's rice, half of it dried for the road}{bought == "mandarin":; a mandarin, peel and all}{wedding == "dance":; wedding sweets}{Memory ? noodles:; noodles, slapped hard}{Memory ? haw:; haw sugar}{Memory ? sausage:; sausage, four times, in three hats}{Memory ? hotteok:; hotteok, which burns}. # line:el1z
- else:
    { cut == FULL:
        Right down in the seams is a crumb or two of scorched rice, from before everything. # line:el20
    }
}
+ [Turn it inside out # line:el21]
- -> short

= short
# chapter: Lining
# scene: coat_lining
# look: lamp
# sound: silence
# music: mus_lining
# year: 2025
# recap: lining
The coat, inside out. White thread is luck, blue is what others decided, red is what she chose. # line:el09
{ cut == FULL:
    # fact: seed-two-states-control-fate
    A good deal of the blue belongs to two states. The rest was put in by people in a hurry, or after lunch. # line:el22
    # fact: ushmm-not-inevitable
    None of it was there beforehand. One can turn it to the lamp and find, for each stitch, a minute at which the cloth was still whole. # line:el23
    # fact: ushmm-statistics-to-people
    # fact: no-typical-refugee
    In the reports on these years there are figures, and she'd be inside one of them, or between two. This is one coat. {crossed > 0:It would fit nobody else who left|It would fit nobody else who stayed}. # line:el24
    # fact: ushmm-no-comparing-pain
    There's no scale on the table. It won't be weighed against another. # line:el25
}
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
    What China looked like to her: {cut == FIVE:from this kitchen, a wall with a telephone on it|the other end of one minute on a telephone}. How it looked from there the story doesn't know. # line:el0f
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
    What China looked like to her: {cut == FIVE:the last place from which one could climb a hill and ring|the masts that a telephone on a hill at home can just reach}. # line:el0k
- end_tuesdays:
    # fact: seed-two-directions-diagram
    What China looked like to her: {cut > FIVE and seat_owed:a paper, signed with the bag packed|{leader == "ko":a paper, signed in a room with the curtains drawn|a list, in pencil, and she was fourteenth}}. # line:el0l
- end_landing:
    # fact: seed-two-directions-diagram
    What China looked like to her: long practice at not being in when somebody knocks. # line:el0m
- end_stayed:
    # fact: seed-two-directions-diagram
    What China looked like to her: lights on a bank, for six years. She never found out who paid for them. # line:el26
- end_lane:
    # fact: seed-two-directions-diagram
    What China looked like to her: a house {lane:that somebody else had decided on|in which the third nod wasn't kept}, with a lane outside it. # line:el27
- end_gate:
    # fact: seed-two-directions-diagram
    What China looked like to her: the other side of a road, at half past four. # line:el28
- end_door:
    # fact: seed-two-directions-diagram
    What China looked like to her: a long wall, and in it one small door, which somebody opened. # line:el29
- end_receiver:
    # fact: seed-two-directions-diagram
    What China looked like to her: hands. One counted, one carried, one kept a third. Now two of them are hers. # line:el2a
- end_other:
    # fact: seed-two-directions-diagram
    What China looked like to her: a place that she was always about to leave. # line:el2b
- end_airport:
    # fact: seed-two-directions-diagram
    What China looked like to her: the place that her daughter is from. # line:el2c
}
-> decide

= decide
* [Change one choice # line:xl01]
    ~ view = "choice"
    # recap: choice
    A red stitch is unpicked. # line:el0n
* [Change the luck # line:xl02]
    ~ view = "luck"
    # recap: luck
    The white stitches are drawn again. # line:el0o
* [Change what others decided # line:xl03]
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
What this says about the world has sources, some better than others. Ji-young, those she meets and their talk are made up, and most of the odds are guesses. It cannot show hunger, cold, or years. # line:ec03
It says little of men, of old and disabled people, of people who love people of their own sex, since little has been written down. Everyone whose words it rests on lived to be asked. {cut == FIVE:People who did live it were not your instructors.|This wasn't told to you by anyone who lived it.} # line:ec04
# fact: adl-no-simulations
You've read a story. It does not know what it was like; nor, now, does a reader. # line:ec05
{ cut == FULL: -> known }
-> passed

= known
+ [Go on # line:ec09]
-
# fact: robinson-10000
How many the story is about isn't known: about ten thousand in that corner of China, by one careful count, and many times that by others. # line:ec0a
# fact: testimony-reliability
A few who told what had happened to them have told it differently since. That is a reason to ask a second person, not a reason to ask nobody. # line:ec0b
# fact: against-all-odds-study
# fact: passages-simulation-limit
A study of seventy-eight people who had played another such game says that it could make them feel more for those who flee. It doesn't say whom it compared them with. The United Nations' own manual would rather have a small game than an acted-out flight, because of whoever in the room has already done it. # line:ec0c
# fact: unhcr-ethical-communications
No face in this was anyone's face, and no one's life was taken over whole, with or without asking. # line:ec0d
-> passed

= passed
+ [Go on # line:xc01]
- { cut == FIVE: -> onward }
-> ask

= ask
# fact: debrief-essential
{cut == FULL:A thing like this isn't finished when it stops. It's|A thing like this is} finished when somebody has talked it over, or thought it over on the way home. Here are three questions, of which one may be taken along. Nothing is typed, and nobody is told which. # line:ec0e
* [What did I believe I could tell by looking? # line:ec0f]
    ~ takeaway = "looking"
    There's room for it in the inside pocket. # line:ec0g
* [Who else was deciding? # line:ec0h]
    ~ takeaway = "deciding"
    It folds small, and gets longer when one opens it. # line:ec0i
* [Whose voice is missing? # line:ec0j]
    ~ takeaway = "missing"
    It doesn't weigh anything. One notices it in quiet rooms. # line:ec0k
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
{ cut > FIVE:
    {name == "rim":The R may be hung up with it. She was given it in pencil.|{name == "two":The other one, for the file, may stay in the file.|{name == "little":Little Lin, of whom there are a million, may go back to them.|{name == "none":Where she gave no name at all she was "you", and they had to look up.|{n_name and cut == FULL:The two trees that it was written with can stay where they're planted.|{cut == FULL:It was to do for now, and it has.}}}}}} {view == "none":Nothing was unpicked.|Whatever was unpicked has been put back.} # line:ed0g
    The scarf goes on first, dull red, folded once, and over it the coat. # line:ed0h
}
* [Hang up the coat # line:xd01]
- It hangs. It looks like anybody's. # line:ed02
# fact: safety-first-and-last
Think, or say, one way in which you are not she. Then find, where you are, something green, something soft, something nobody's. # line:ed03
{ cut > FIVE:
    # fact: unhcr-inclusion-check
    Somebody in the room may not have needed to be told any of this. Nobody has to say so, and nobody asks. # line:ed0i
    # fact: unhcr-stress-guidebook
    # fact: debrief-essential
    If it has stayed on your shoulders, say so to a person whose work that is. A teacher can see it, and fetch one, and needn't be one. # line:ed0j
}
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
{ cut > FIVE:
    # fact: content-notes-supported
    # fact: safety-first-and-last
    One may go at any time.{cut == FULL: That was so on every page.} # line:ec0l
    {takeaway == "looking":Under the snow it says: what did I believe I could tell by looking?|{takeaway == "deciding":Under the snow it says: who else was deciding?|{takeaway == "missing":Under the snow it says: whose voice is missing?}}} # line:ec0m
}
{ cut == FULL:
    # fact: head-heart-conscience
    What is known of it, and what is doubted; what one felt; what was fair: that's three walks home, and they needn't all be taken today. # line:ec0n
}
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
{ cut > FIVE: -> long }
-> short

= short
# scene: calm_snow
# look: snow
# sound: silence
# music: mus_lining
# year: 2025
End. # line:fi01
-> END

= long
# scene: calm_snow
# look: snow
# sound: silence
# music: mus_lining
# year: 2025
# fact: seed-names-are-pseudonyms
None of the names was anybody's. # line:fi0r
End. # line:fi0s
-> END
