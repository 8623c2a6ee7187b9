// Chapter 7. The File, 2023

// Whether a yearly paper came of the ten fingers: a sheet signed at a school brings none.
VAR has_paper = false

// Whether she has moved to another province to be asked nothing.
VAR moved_town = false

// What the child is called in a sentence; the other name is hers to use.
=== function file_child()
{ child_name == "Bi":
    ~ return "Bi"
}
~ return "Yu"

// Who stands behind the bread in October 2023.
=== function bread_hand()
{ moved_town:
    ~ return "the woman who lets the doorway"
}
{ Memory ? told_lixia:
    ~ return "Li Xia's husband"
}
{ Memory ? fish:
    ~ return "the fish woman"
}
{ lixia > 1:
    ~ return "Li Xia"
}
~ return friend()

=== n_permit
{ cut == FIVE: -> short }
{ cut == LESSON: -> office }
+ [Go on # line:np11]
- -> office

= office
# chapter: The File
# scene: office_table
# look: counter
# sound: amb_office
# year: 2023
Plastic chairs in a row, and along the row a line of sand that has come in under the door. It's March 2023, in the ward office.{cut == FULL: Seven people sit as at the dentist's, each looking at her own hands.} # line:np12
# fact: hebei-temporary-permits
The word went round{cut == FULL:, {where == "inland":{work == "factory":along the bunks at the zip works|from stall to stall}|{household == 2:down the lane with the egg money|along the fish queue}}}: give ten fingers and your face, and bring away a paper that's good for a year.{cut == FULL: For those with ten years here, says one. For whoever comes, says another.} # line:np13
{ cut == FULL:
    {hope == "wage":"With a paper," says the woman in front, "they have to pay you." The woman behind laughs.|{hope == "unseen":It is the opposite of a grey coat, and people are queuing for it.|Good here, says the notice. It doesn't mention the bus.}} # line:np14
    {n_nine_days.decide and aim == "south":She had meant to go on. In 2020 the road cost nine years of zips; she has done nearly three, and is farther off than she was.} # line:np1s
}
{ cut == LESSON: -> counter }
# fact: social-media-monitored
"They've got us in any case," says somebody with her telephone on a string. "They read these. They know how I say good morning." # line:np15
+ [Go on # line:np16]
- -> counter

= counter
{ cut == FULL:
    "I did it in February," says the woman in front. "I've been left alone." # line:np17
    "You were left alone before," says the woman behind. # line:np18
}
# fact: biometrics-90pct
From the door, where the queue is, Ji-young asks what it's for. {zh >= 3:"It's for the file," says the clerk, who is nice about it. "And the file?" The clerk gives it some thought. "That's where we keep it," she says.|The clerk, who is nice about it, answers with a long kind sentence that has the same word at both ends. It is _file_.} # line:np19
{ cut == FULL:
    # fact: china-mfa-2024
    Next January a spokesman in the capital will be asked about people like these, by the name that newspapers have for them. There are none of that name in China, he'll say. Today they have numbers, on slips of pink paper. # line:np1a
}
# discuss: stop_permit
"Next," says the clerk, and wipes the glass with her own handkerchief. # line:np1b
-> decide

= short
# chapter: The File
# scene: office_table
# look: counter
# sound: amb_office
# year: 2023
# fact: hebei-temporary-permits
March 2023, a ward office. Give ten fingers and your face, people say, and get a paper good for a year. Only after ten years here, says one; anybody, says another. # line:np04
# fact: biometrics-90pct
# discuss: stop_permit
What the file is for nobody can say, not even the clerk, who is nice about it. # line:np05
{hope == "wage":"With a paper," says the woman in front, "they have to pay you." The woman behind laughs.|{hope == "unseen":It is the opposite of a grey coat, and people are queuing for it.|Good for one year, it says, and here.}} # line:np06
-> decide

= decide
* [Go in, and give them # line:np01 # at:desk]
    ~ on_file = true
    ~ has_paper = true
    The glass is still warm from somebody else's thumb. # line:np07
    { cut == FULL:
        {Memory ? finger:Nine go down at once. The tenth hovers. "You'll have to tell me when it's there," says Ji-young. "That one doesn't know." The clerk presses it for her, gently, like a bell.|Left hand, right hand, roll, don't press. The machine likes nine of them at once, and wants the needle finger again: it's all holes.} # line:np1c
        Then the face. "Don't smile," says the clerk. It's the easiest thing that anyone has asked of her in an office. The left side has come out best, says the clerk. # line:np1d
    }
* [Not go in; walk on by # line:np02]
    ~ on_file = false
    Like a woman with a pot on the stove. # line:np08
    { cut == FULL:
        She is past the {where == "inland":third noodle shop|bicycle mender} before she notices that both her hands are shut, thumbs in. {pocket == "thimble":She puts them into her pocket to open them, and the thimble goes on by itself.|She opens them for a dog, which looks, and goes on.} # line:np1e
    }
* { household != 2 } [Move to where nobody has asked yet # line:np03 # at:bus]
    ~ on_file = false
    { where == "inland":
        ~ where = "border"
    - else:
        ~ where = "inland"
    }
    ~ put_by(-1)
    ~ moved_town = true
    She goes as cabbages do, by lorry, to another province, with the machine's head on her knees{Memory ? shop: and her sign behind her back}. # line:np09
    { cut == FULL:
        { where == "inland":
            They make zips here, by the kilometre. "Where are you from?" says the woman who lets the doorway. It lies, as they seem to, between a key cutter and a fish stall. # line:np1f
            "The last place," says Ji-young. # line:np1g
        - else:
            The signs are in two scripts again. She reads them all the way up the street, both, aloud, and hangs up her own, in one, in a doorway between a key cutter and a fish stall. Every town seems to have it. # line:np1h
        }
    }
- -> ask2

= ask2
{ cut < FULL: -> onward }
{ not on_file: -> onward }
The clerk turns the form round and lays a pen across it. The first line is for a name. "Anything you answer to," she says. # show: form # line:np1i
* [Lin Zhiying. {name == "none":It has never had to answer|It has answered for years} # line:np1j]
    ~ form_name = "lin"
    The clerk writes two trees, close together, and then the rest. {name == "little":"They say Little Lin." "The form hasn't got little," says the clerk.|{name == "none":It looks long. Wherever she has worked they've called her "you".|It looks like a person one might ask for.}} # line:np1k
    {Memory ? kept_name:{not lane:To an old man who called her by his wife's name she said her own, every time, until he had it. |{not n_care.decide:There was a stove to which she said her own name every morning. }}This one she lets stand.} # line:np1l
* [Rim Ji-young, in her own letters # line:np1m]
    ~ form_name = "rim"
    ~ stubborn += 1
    {where == "inland":The clerk looks at the three square letters, turns the form upside down to be sure, and copies them as one draws houses. They're good. One has even got smoke.|"Oh, in Korean," says the clerk, and writes it under hers, twice as fast and with better manners.} # line:np1n
    {Memory ? kept_name and not lane:There was an old man, once, who called her by his wife's name, and she said this one till he had it.|It has not been on paper since she left home, where it was on everything.} # line:np1o
* [Let the clerk choose; she is nice about it # line:np1p]
    ~ form_name = "clerk"
    The clerk takes it as a present. She tries three in the margin, saying them under her breath, and crosses out two. "There," she says. "Nobody will ever trouble you about that one." # line:np1q
    On the way out Ji-young learns it by heart, by its {zh >= 3:sound, and likes the second half|shape}. # line:np1r
- -> onward

= onward
-> n_school

=== n_school
~ draw_place()
{ cut == FIVE: -> over }
{ child:
    # scene: school_gate
    # look: half_past_four
    # sound: amb_voices
    # year: 2023
    WHEREABOUTS OF MOTHER, it says, and after it a box as big as a stamp. # line:ns1u
    { cut == FULL:
        It's April, and {file_child()} is two and a half. She has got under the table with the paper clips of Wen Jing, the clerk, and is putting them in an order. A kindergarten place hangs on a line in the household register, and the line on this one sheet. Zhang Dejun has signed where it says father, and gone out to look at his tyres. # line:ns1v
        {child_name == "both":"And she's called?" "Yu. At night she's called Bi." "There's no box for night," says Wen Jing.|{child_name == "Bi":"Zhang Bi," says Wen Jing, writing. "That's unusual." "Not where it rains," says Ji-young.|"Yu. For rain," says Wen Jing. "We could do with it."}} # line:ns1w
    - else:
        It's April. {file_child()}, two and a half, is under the table with the clerk's paper clips. A kindergarten place hangs on a line in the household register. # line:ns1x
    }
- else:
    # scene: school_gate
    # look: half_past_four
    # sound: amb_voices
    # year: 2023
    WHEREABOUTS OF MOTHER, says the form, and after that comes a box as big as a stamp. # line:ns1y
    { cut == FULL:
        {where == "inland":Ji-young attends by telephone. Mi-ran has laid her on the heap of coats, face up, and she has the ceiling of a school office, a fan, and all of the voices.|It's April 2023, a school office, and Ji-young has come along to hold the coats.} # line:ns1z
        {where == "inland":It's April 2023, and it's|It's} about Mi-ran's Xiaoman, nearly nine, who has been sitting in for two years on the back bench. When the roll is read she says "here" after the last name, for practice. # line:ns20
    - else:
        It's April. {where == "inland":Ji-young is there by telephone, face up on the heap of coats|Ji-young has come along to hold the coats}. Mi-ran's Xiaoman, nearly nine, sits in on the back bench. A place of her own hangs on a line in the household register. # line:ns21
    }
    { cut == FULL:
        {card == "river":"My mum hasn't got a card because the river doesn't give them," Xiaoman tells the clerk, to save time.|{card == "busy":"My mum hasn't got a card because of busy people," Xiaoman tells the clerk. "Are you one?"}} # line:ns22
    }
}
+ [Go on # line:ns23]
+ [Leave this scene # leave # line:ns24] -> leave
-
# fact: law-gives-citizenship
"She is a citizen," says {cut == FULL and child:Wen Jing|the clerk, Wen Jing}. "From the minute she was born. {cut == FULL:I've got the law in this drawer. }It's only that there isn't a line for her." # line:ns25
# fact: hukou-needs-mothers-arrest
For the line she needs a sheet from the police about the mother: that she's been taken up, or that she has run away. Either would do. # line:ns26
"She is sitting here," says {child:Ji-young|Mi-ran}. # line:ns27
"Yes{cut == FULL:." Wen Jing squares the sheet against the edge of the table. "It|. It} would be simplest," she says, without lifting her eyes, "if the mother weren't." # line:ns28
"Weren't what?" # line:ns29
"Weren't." # line:ns2a
{ cut == FULL:
    # fact: mother-taken-child-registered
    There was a girl who got her desk at six, after her mother had been sent back. # line:ns2b
    { child:
        # fact: mother-leaves-so-child-registers
        There was a mother who went away by herself, and carried plates for three years in some other town, to pay for the line. # line:ns2c
    }
    Wen Jing tells it as one reads out opening hours. # line:ns2d
}
-> decide

= decide
{ cut < FULL: -> ask2 }
At the second line her pen runs dry. She shakes it, and writes four strokes of nothing, very neatly. # line:ns2e
* [Lend her a pencil. Pencil can be rubbed out # line:ns2f]
    ~ Memory += wen
    {where == "inland":Mi-ran's is for eggs, and soft.|It's chalk-soft, for cloth.} Wen Jing fills in the second line with it, so lightly that one would have to want to read it. # line:ns2g
    "I'll go over it in ink," she says, "when I've found a pen." She puts the sheet under a great many others{not child:, and under her lunch}. # line:ns2h
* [Let it be dry for as long as it takes # line:ns2i]
    She finishes the line like that, without ink. Held to the window it's all there, dented. Then she looks in the drawer, under the law, and there is a pen. # line:ns2j
+ [Leave this scene # leave # line:ns2k] -> leave
- -> ask2

= ask2
# fact: one-third-registered
# discuss: stop_school
In some places they've stopped asking. In some, one child in three has a line.{cut == FULL: Wen Jing finds out which this is when the sheet comes back from upstairs.} # line:ns2l
* [Pay what it costs to have it overlooked # line:ns2m]
    Wen Jing writes a number on a slip, so that nobody shall have said it.{cut == LESSON: It takes {child:the tin, and what Mi-ran lends|both their tins}.} # line:ns2n
    { cut == FULL:
        # fact: registration-cost-1000
        A couple over the hill were once asked for the better part of their year, and took the girl home again. # line:ns2o
        {coin > 2:{moved_town or where == "inland":The tin goes by three lorries, wedged, and can be heard coming back.|The tin has to be held with both hands going, and can be carried in one coming back.}|It takes {child:the tin, and what Mi-ran lends|both their tins}.}{weather_word: {coin > 2:What was in it|What was in Ji-young's} was for a change in the weather.} # line:ns2p
    }
    ~ put_by(-2)
    { place_given:
        ~ school = "in"
        In June there's a line. {child:Zhang {file_child()}|Chen Xiaoman}, it says, and a number as long as a street. # line:ns2q
    - else:
        ~ school = "bench"
        In June the sheet comes back, unstamped. {cut == FULL:The money was very well received, says Wen Jing.} # line:ns2r
    }
* [Sign and be seen # line:ns2s]
    { child:
        ~ on_file = true
        Ji-young writes who she is in the box, and it won't go in, so she goes on down the margin: where from, since when, which door. # line:ns2t
        "You do know that this goes upstairs," says Wen Jing. # line:ns2u
    - else:
        Mi-ran signs, in the round hand of somebody who has learnt it for the one occasion. {cut == FULL:"Rule seven of mine," she says, blowing on it. "Spelling."} # line:ns2v
    }
    { place_given:
        ~ school = "in"
        Upstairs it gets three stamps. On the last day of May there's a line, and {child:{file_child()}|Xiaoman} is in it{not child and cut == FULL:; at the roll she's read out between two boys called Chen, and forgets to answer}. # line:ns2w
    - else:
        ~ school = "bench"
        {cut == LESSON:From upstairs the form comes back|It comes down again} in a month with two stamps out of three.{cut == LESSON: So there's no line.} {cut == FULL:The third man, says Wen Jing, has asked what the mother is doing here, and she hasn't got a box for that.} # line:ns2x
    }
* [Not this year: {child:at home, with the buttons|the back bench will do} # line:ns2y]
    ~ school = "bench"
    {child:{file_child()} is got out from under the table, with one clip in each fist. They're counted back. There is one more than there was.|"I like the back," says Xiaoman. "You can see what everybody's doing."} # line:ns2z
    { cut == FULL:
        Wen Jing {Memory ? wen:gets the sheet out again, and rubs off the pencil|puts the sheet away as it is}. "It will keep," she says. # line:ns30
    }
* { child } [Go away, so that the line can read "whereabouts unknown" # line:ns31]
    ~ school = "in"
    ~ left_child = true
    Wen Jing lifts her eyes. They are brown, and younger than her voice. # line:ns32
    "For how long?" says Ji-young. # line:ns33
    "The form doesn't go into that." She writes two words, and they fit the box exactly. # line:ns34
    Under the table {file_child()} has finished. The clips go by size, and from the middle on by something else. # line:ns35
    -> n_gate
+ [Leave this scene # leave # line:ns36] -> leave
- -> onward

= leave
# fact: hukou-needs-mothers-arrest
# fact: mother-taken-child-registered
A child needs a line in the register to go to school. The form asks where the mother is. # bridge # line:ns37
-> over

= over
~ school = "bench"
-> onward

= onward
-> n_reopen

=== n_gate
{ cut == FIVE: -> over }
# scene: school_gate
# look: half_past_four
# sound: amb_voices
# year: 2023
A bell tune with one note missing, and out they come. It's September; Ji-young has a room in the next town, a machine by its window, and on Wednesdays a half-day off. # line:ng0h
# fact: mother-leaves-so-child-registers
From across the road there are two hundred backs in the same blue, the smallest in front, on a rope. In the register, after {file_child()}'s name, it says what it has to, {Memory ? wen:still in pencil|in ink}; and so {file_child()}, three this month, is on the rope, and is called when the others are called. # line:ng0i
One satchel has a seam where no factory would put one. Ji-young cut it, with a pocket on the inside that nobody ordered. # line:ng0j
{ cut == LESSON: -> decide }
+ [Go on # line:ng0k]
+ [Leave this scene # leave # line:ng0l] -> leave
-
# fact: guilt-of-mothers
Some of those who've done this, says the woman who sells candied haws, stand straight as posts. "That's so as not to run," she says. "You're leaning. You'll get used to it, or you won't." # line:ng0m
# fact: jihyun-park-son
There is one who was sent over the river, and came back for her boy, and found him. She has told it herself, since, in another country. Ji-young has it from {miran > 2:Mi-ran|the women's side of the bath-house}. # line:ng0n
{ song != "none":
    The rope has stopped for a dog. At the front of it somebody is humming, flat, {song == "tape":a tune for an accordion|{song == "drama":a theme with the wrong words in it|a song with five notes}}. # line:ng0o
- else:
    The rope has stopped for a dog. One of the smallest squats down to be level with it, and the satchel goes over her head. # line:ng0p
}
-> decide

= decide
* [Stay across the road # line:ng0q]
    ~ Memory += across
    A bus goes between, and a cart with a wardrobe on it. When they've gone by the rope has got as far as the corner, where Old Mrs Zhang is standing with her hands behind her back. # line:ng0r
    She looks across, once, at nobody. Then she walks on, more slowly than she ever walks. # line:ng0s
* [Cross, and buy her a candied haw, like any aunt # line:ng0t]
    ~ Memory += haw
    "Which is the biggest?" says Ji-young, and {file_child()} shows her. It takes both of them some time. # line:ng0u
    "You smell like the machine," says {file_child()}, in two languages, with her mouth shut round it. # line:ng0v
    "Do I? It must be going about." # line:ng0w
    {cut == FULL:There's sugar on the strap, afterwards, in the shape of a thumb.} # line:ng0x
* [Give the satchel's twin, with a note, to Old Mrs Zhang # line:ng0y]
    ~ Memory += twin
    It's one size up, for next year. Old Mrs Zhang feels the seams, and then the one inside, which she didn't know about, and finds the note in it, and shuts it again unread. # line:ng0z
    "I can't read," she says. This isn't true. "I'll tell her it's rain." # line:ng10
+ [Leave this scene # leave # line:ng11] -> leave
- -> onward

= leave
She lives in the next town and sees the child from across the road. # bridge # line:ng12
-> over

= over
-> onward

= onward
-> n_reopen

=== n_reopen
{ cut == FIVE: -> over }
{ cut == LESSON: -> kitchen }
+ [Go on # line:nr0w]
- -> kitchen

= kitchen
~ miran_gone = true
# scene: farmhouse
# look: kitchen
# sound: amb_kettle
# year: 2023
# fact: border-closed-reopened
"The road home is open," says {cut == LESSON:old }Bok-nyeo, and pinches a dumpling shut. "For lorries." She pinches another. "And for those who are sent." # line:nr0x
{ where == "inland":
    It's a Sunday in September 2023, and the telephone has been leant against the vinegar. Ji-young, three provinces away, has the lamp, the steam, and half of everybody. # line:nr0y
- else:
    It's a Sunday in September 2023. {cut == FULL:{boknyeo > 2:The yard gate isn't bolted, and hasn't been since August, day or night, for whoever might have to come in fast.|{lane and boknyeo < 1:The old woman lives an hour from anywhere; anywhere, she says, can come to her.|There's flour up to the old woman's elbows, and she won't have help.}}} # line:nr0z
}
{ cut == FULL:
    # fact: returns-list-2021-2024
    The first buses went at the end of August, and more this week. The maize man has it from somebody who drives. # line:nr10
}
+ [Go on # line:nr1x]
+ [Leave this scene # leave # line:nr1y] -> leave
-
In July the Thursday bus came back {cut == FULL:at the village forty minutes }late. The police had stopped it, and asked everyone on it for a card. The driver{cut == FULL:, who never gets down, got down, and} hung on the blue gate, by the laces, {cut == FULL:what had been on one of the seats: }a pair of school shoes. Mi-ran wasn't on the bus any more. She had taken a return.{cut == FULL and household == 2 and not left_child and not moved_town: Ji-young, that week, had stayed at home with a fever.} # line:nr1v
{ cut == FULL:
    Xiaoman wears them on Thursdays, as far as the stop and back. To school she goes in the old ones. # line:nr1w
}
# fact: family-may-bring-clothes-not-see
Where they hold her there is a window that takes in socks, and says nothing. Mi-ran's number Ji-young has taken out of her telephone, and keeps in her pocket, in thread.{where == "inland": Hers is still in Mi-ran's, and the police have that.} # line:nr11
{ cut == FULL:
    # fact: detained-2000
    Behind such windows people have been sitting ever since the sickness. # line:nr12
    {Memory ? asked_bok:"You asked me once should you marry," says Bok-nyeo. "I said wait. I didn't know how much waiting there was."|{Memory ? crane:On the nail by the stove hangs a mask with a crane on it, in silk, washed thin. She puts it on for the bus.|{Memory ? masks:The bean curd hangs dripping in one of Ji-young's masks, three layers, pleated.}}} # line:nr13
}
+ [Go on # line:nr14]
+ [Leave this scene # leave # line:nr15] -> leave
-
{dumplings.decide:Officer Jin comes for his dumplings.|Officer Jin, of the local station, comes for his dumplings, as he has every Sunday since he was a schoolboy.}{cut == FULL: He sits down, and doesn't take off his coat.} # line:nr16
{ cut == FULL:
    {Memory ? jin_joke:"And the weather in the next county?" says Ji-young. "I've not been lately," says Jin.|{jin_button:One of his buttons she sewed on, years ago, with him inside the coat. He turns it while he talks.|"Wind getting up," he says to the kettle.}} # line:nr18
    # fact: facial-recognition-deportation-centres
    They've built something long and new along the frontier, he says, and put up some hundreds of cameras that know a face again. He's to go on a course about it. # line:nr19
}
# fact: police-quotas
It's the last week of the month. {cut == FULL:On the wall at the station there is a sheet with a number at the top, and he is a man whom a number keeps awake.|At the station there's a sheet with a number at the top.} {cut == FULL:{jin > 0:He looks straight at {where == "inland":the telephone|Ji-young}; it's the rudest thing he has ever done.|He looks at the drain.}} # line:nr1a
When he has gone there are ten dumplings on the plate. He is always given ten, and has never left one. # line:nr1b
-> decide

= decide
* [Sleep somewhere else for a month # line:nr1c]
    ~ Memory += moved
    {where == "inland":"Then don't tell me where," says Bok-nyeo. "I talk in my sleep."|"Not here," says Bok-nyeo, before she's asked. "Here is where he'd have to look first. He knows I know that."} # line:nr1d
    {cut == FULL:By dark Ji-young will have carried bedding{child and not left_child:, and {file_child()},} to a room behind {Memory ? fish and not moved_town:the ice store, which smells of fish|the coal, under a shelf of somebody's empty crocks}. It has one door, too.} # line:nr1e
* [Stay, and finish the winter orders # line:nr1f]
    ~ stubborn += 1
    There are fourteen zips and a lining to do. People have paid for half of each. # line:nr1g
    {cut == FULL:"There will always be a zip," says Bok-nyeo. She scrapes the board for a while, though it's clean.} # line:nr1h
* { not left_child && coin > 1 } [Go on: it has to be south, and now # line:nr1i]
    ~ aim = "south"
    Bok-nyeo goes on pinching until there's no dough. {hope == "farther":"You always did leave some cloth in a hem," she says.|"It's a long way round to go next door," she says.} # line:nr1j
    She looks at the wall{where == "inland":, and leaves the telephone on|, and the gate is left on the latch}. # line:nr1k
    -> s_late
+ [Leave this scene # leave # line:nr1l] -> leave
- -> ask2

= ask2
{ cut < FULL: -> onward }
{where == "inland":Bok-nyeo holds the plate up to the telephone, so that it can be seen that they're all there.|The plate goes on steaming between them.} # line:nr1m
* [Send the dumplings after him, for his pocket # line:nr1n]
    ~ Memory += jin_dumplings
    {where == "inland":"Run," says Ji-young, out of the vinegar, and a woman of eighty-two goes across a yard with a hot cloth, and gets him at the gate.|He has got as far as the gate. Ji-young puts them in from behind, in a cloth, on the left, where that coat has always wanted a bigger pocket.} # line:nr1o
    He goes on standing there with his back to the house. "They'll drip," says Officer Jin, to the road. # line:nr1p
* [Give them to the dog, who has no position # line:nr1q]
    The dog eats nine and carries the tenth behind the woodpile, for later. # line:nr1r
    "He's on nobody's sheet," says Bok-nyeo. # line:nr1s
+ [Leave this scene # leave # line:nr1t] -> leave
- -> onward

= leave
# fact: border-closed-reopened
# fact: returns-list-2021-2024
In August 2023 the border reopens. People in detention begin to be sent back. # bridge # line:nr1u
-> over

= over
-> onward

= onward
-> n_knock2

=== n_knock2
~ draw_knock()
{ cut == FIVE: -> short }
{ cut == LESSON: -> room }
+ [Go on # line:nk20]
- -> room

= room
# scene: one_room
# look: night
# sound: amb_room_clock
# tension: low
# year: 2023
# fact: mass-return-oct-2023
Steam on the window{cut == FULL:, and a clock that is slow}. It's the second week of October. On Monday evening more than five hundred people were driven back across the river.{cut == FULL: By Wednesday everybody knows.} # line:nk21
{ cut == LESSON: -> knocks }
{ Memory ? moved:
    It is somebody else's room, with somebody else's door; she has slept behind it for a fortnight{child and not left_child: with {file_child()}'s feet in her back}. # line:nk22
- else:
    {household == 2 and not left_child:In the lane the lamps are out early. {file_child()} is asleep with a button in each hand.|{left_child:There's a satchel half cut on the table, one size up again.|On the table is the last but one of the winter zips.}} # line:nk23
}
# fact: biometrics-90pct
{has_paper:{Memory ? moved:In a plastic sleeve, in her bedding, is her paper|In a plastic sleeve on the wall hangs her paper}, good until March, and somewhere somebody has her ten fingers. It's said that they have almost everyone's.|{on_file:Somewhere upstairs lies a sheet with her name down its margin. It's said that they have almost everyone by now, on one sheet or another.|It's said that they have almost everyone's fingers by now, paper or no. She has looked at hers, and they don't say.}} # line:nk24
{ wedding == "dance":
    She is on seventeen telephones, dancing. # line:nk25
}
+ [Go on # line:nk26]
+ [Leave this scene # leave # line:nk27] -> leave
- -> knocks

= knocks
# sound: knock_form
# fact: knock-on-the-door
Three knocks. {cut == FULL:There's a way of knocking that is family and a way that is a form, and after|After} {crossed == 2019:four years|three years} she still can't tell {cut == FULL:them apart, since they're|family from a form, since they knock} the same. {cut == FULL and Memory ? told_lixia and not moved_town:Li Xia kicks, low down, twice. This was a hand.} # line:nk28
{ cut == FULL:
    {Memory ? ran_after and not (Memory ? moved) and not moved_town:It could be the man with the sizes. He comes by at any hour, when there has been a birthday and he got it right.} # line:nk29
    The clock has a good deal of room in it between one tick and another. # line:nk2a
}
-> decide

= short
# scene: one_room
# look: night
# sound: amb_room_clock
# tension: low
# year: 2023
# fact: mass-return-oct-2023
October 2023, a room with one door. On Monday evening more than five hundred people were driven back across the river. By Wednesday everybody knows. # arrive: cut # line:nk01
# sound: knock_form
# fact: knock-on-the-door
Three knocks. There's a way of knocking that is family and a way that is a form. They are the same. # line:nk02
-> decide

= decide
* [Open the door # line:kk01 # at:door]
    It opens inwards, so that she has to step back for whoever it is. # line:nk03
    { cut == FULL:
        She has time to think that the hinge wants oil, and that it isn't {Memory ? moved:hers to oil|worth starting}. # line:nk2b
    }
* [Put on the coat first # line:kk02]
    ~ Memory += coat_on
    One sleeve. The other. Whoever it is can wait for the buttons. # line:nk04
    { cut == FULL:
        {Memory ? reed:The reed in its pocket has always rustled a little when she puts it on. It rustles.|{Memory ? thread_letters:It's a heavy coat, for its cloth. Three years of letters are in it, and nobody has ever asked what she has against plain lining.|The collar is cold, and then it isn't.}} # line:nk2c
    }
* [Empty the pocket under the loose tile # line:kk03]
    ~ Memory += handed_on
    There's a number in it, in thread, and a number is a person. # line:nk05
    { cut == FULL:
        {child and not left_child:{file_child()} is sitting up. So it goes into her fist instead, with the buttons, where it'll be put in an order.|{pocket == "thimble":The thimble follows it, and rings once on the stone.|{pocket == "button":The railway button follows it, on its thread.|Then the pocket's as it ought to be.}}} # line:nk2d
    }
+ [Leave this scene # line:kk04 # leave] -> leave
-
{ cut == FIVE:
    { taken == 2023:
        # fact: seed-arrest-any-time
        Two men, and a form. It takes less time than a hem. The story does not go in with her. # line:nk06
    - else:
        It's bread, still hot, and behind the bread {friend()}, with no hand free. # line:nk07
    }
- else:
    { taken == 2023:
        # fact: seed-arrest-any-time
        Two men, and a form. {form_name == "rim":The name on it is hers, with the R on.|{form_name == "lin":Two trees, it says, and the rest.|{form_name == "clerk":It has on it the name that was never going to trouble her. She nearly says that they've come to the wrong door.|The line for the name is empty.}}} One of them stoops and turns off the iron. # line:nk2e
    - else:
        { Memory ? moved:
            It's bread, still hot, for the woman whose room it is, from her sister. The sister looks at Ji-young, who has got her back against the wall. "You'd better eat something," she says. # line:nk2f
        - else:
            It's bread, still hot, and behind the bread {bread_hand()}, with no hand free. {Memory ? told_lixia and not moved_town:He has married into a family of kickers, and no one has told him.|{n_knock.ask2:"Well, take it," says the bread. "It won't get any hotter."|"I knocked with my elbow," says the bread. "Were you asleep?"}} # line:nk2g
        }
    }
}
-> onward

= leave
In October 2023 someone knocks. # bridge # line:nk08
-> over

= over
-> onward

= onward
{ taken == 2023 && cut > FIVE: -> a_wait }
{ taken == 2023: -> a_bus }
-> n_after
