// Chapter 12. The R Falls Off, 2020, 2022 or 2024

=== s_airport
{ cut < FULL: -> over }
{ seoul_year:
- 2020:
    # chapter: The R Falls Off
    # scene: office_table
    # look: corridor
    # sound: amb_office
    # year: 2020
    # fact: arrivals-2019
    A floor that walks. February 2020, Incheon: the corridor carries her along at the speed of a person with a suitcase. Some thousand people came this way last year, says the man in the parka, and nearly all of them tripped where it stops. # line:sa1w
- 2022:
    # chapter: The R Falls Off
    # scene: office_table
    # look: corridor
    # sound: amb_office
    # year: 2022
    # fact: arrivals-2021-2022
    A floor that walks. March 2022, Incheon: the corridor carries her past shuttered counters at the speed of a person with a suitcase. "You're the first this month," says the man in the parka, and looks round for somebody to share it with. # line:sa1x
- else:
    # chapter: The R Falls Off
    # scene: office_table
    # look: corridor
    # sound: amb_office
    # year: 2024
    # fact: arrivals-2024
    A floor that walks. The end of July 2024, Incheon: outside the glass the air wobbles over the concrete, and in here it's cold as a cellar. "Four or five a week now," says the man in the parka. "Mostly people who've been years in China first. Mind where it stops." # line:sa1y
}
She trips where it stops. # line:sa1z
+ [Go on # line:sa22]
-
{took_child:{rain_name()} turns round on the floor that walks and goes the wrong way with great energy, so as to stay where she is.} # line:sa20
{Memory ? coat_carried:She holds up the {coat == "song":jacket|coat}. She has carried it through places where bananas grow. "You came prepared," he says.|What they gave her in the last country is a {exit == "mongolia":felt waistcoat with a camel|cotton shirt with a ship} on it.{coat == "hers": Her own coat is at the bottom of the bag, and stiff with the road.} He takes off the parka. Underneath he has a second parka, thinner.} # line:sa21
{ s_country == 0:
    # fact: rok-constitution-article3
    # fact: rok-1997-act
    This isn't the queue for foreigners. By the constitution here she has only gone from one part of home to another, the long way round. But by a law of 1997 one has to ask to be let in; so she asks again, to be safe. # line:sa23
    "I know," he says. "Look: you're ticked." # line:sa24
}
+ [Go on # line:sa46]
-
# fact: rok-returned-two-fishermen
On the aeroplane a woman had told the whole row how, {seoul_year == 2020:in November|in 2019}, this same country sent two fishermen back. They were said to have killed the rest of a crew. Everybody had felt for the seat belt. # line:sa25
Halfway along, at midnight, with all its lights on, stands a shop that sells only socks. # line:sa29
-> decide

= decide
* [Stop. Think of Ok-dan. Be waited for # line:sa2a]
    ~ socks = true
    ~ okdan += 1
    Socks to the ceiling, in pairs, on small white feet that end at the ankle. {Memory ? okdan_gone:If Ok-dan came this way she has stood here too, with her hands behind her, and has priced the lot.|In the row, at this hour, Ok-dan's line is down and the pegs are in a tin.} In _pairs_, Ok-dan would say. And when they lose one? I'm only saying. # line:sa2b
    The man in the parka looks at his list. Then he comes back, stands beside her, and looks at socks until she's done. # line:sa2c
* [Walk past it and turn round three times # line:sa2d]
    ~ socks = false
    Once for the price, since it must be a mistake. Once for the mistake, since it's on all of them. The third time because behind the till a girl is asleep on her arms, in front of four thousand socks. # line:sa2e
- -> onward

= over
-> onward

= onward
-> s_screen

=== s_screen
{ cut < FULL: -> over }
~ draw_belief()
{ seoul_year:
- 2020:
    # scene: office_table
    # look: carafe
    # sound: amb_room_clock
    # year: 2020
    A carafe of water with six glasses, for two people. March 2020, a room with a clock, and outside it a yard with a pear tree. # line:ss1o
- 2022:
    # scene: office_table
    # look: carafe
    # sound: amb_room_clock
    # year: 2022
    A carafe of water with six glasses, for two people. April 2022, a room with a clock, and outside it a yard with a pear tree in flower. # line:ss1p
- else:
    # scene: office_table
    # look: carafe
    # sound: amb_room_clock
    # year: 2024
    A carafe of water with six glasses, for two people. August 2024, a room with a clock, and outside it a yard with a pear tree that drips from one rain to the next. # line:ss1q
}
The man across from her has to find out whether she is who she says. # line:ss1r
# fact: screening-90-days
# fact: screening-typical-length
"It can be up to ninety days," he says, first thing, the way an honest seller says the price. "Mostly it's some weeks, if nothing's odd." # line:ss1s
+ [Go on # line:ss1v]
-
What he asked on Thursday he asks again on Monday, put differently, and lays the one answer over the other. {exit:
- "mongolia":
    "How far did you walk?" "Till it was the same in every direction." He would like that in kilometres. # line:ss1y
- "vietnam":
    "And at the second border, who spoke?" "A man with a thermos." He would like the rank. # line:ss1z
- else:
    {mekong:
    - "call":
        "And under the trees you called out. In Korean." "Once." "Why once?" "Somebody barked." # line:ss20
    - "walk":
        "You walked in the dark, holding hems. Whose hem?" She tells him the cloth. He writes down the cloth. # line:ss21
    - "wait":
        "And under the trees, till it was light, you did what?" "Nothing." "For how many hours?" "It was the same nothing." # line:ss22
    - else:
        "And the boat?" "A plank." He writes _boat_. # line:ss23
    }
}
# fact: screening-abuse-case
On the wall hangs a notice about her rights. Some years ago, in a place like this, a man was called a spy on a statement that somebody had been frightened into. So now, each Monday, the notice is read out to her. # line:ss24
Some things would be easier not to say. {lane:A lane. }{leader == "list":A list, in pencil, with soup. }{q_media:A film, or the one evening of it that she saw. }{left_child:A child, and on whose lap. }{took_child:A child, asleep in the next room, and how she comes to be. }{work == "none":An old woman, and how she lays a spoon.|{name == "none":A place where she answered to "you".|A name she answered to.}}{said_first != "": Who telephoned, that time, and from whose hill.} # line:ss25
-> decide

= decide
* [All of it, in order, with dates # line:ss26]
    ~ told_rok = "all"
    It takes a fortnight of mornings. The dates are the hard part, since she has so few of them: ice, maize, {lane:the week somebody painted the gate|the week it rained}. # line:ss27
    {lane:When she comes to the lane he pours himself a glass of water, and doesn't drink it, and doesn't ask how many rooms.|When she comes to the river he asks what the air was like on the other side. "The same," she says. He smiles at the paper; it seems he has heard that before.} # line:ss28
* [All but one thing # line:ss29]
    ~ told_rok = "most"
    { chance(40, "screening-abuse-case"):
        ~ believed = false
    }
    It's a small thing. It would fit in a pocket with the hand closed over it, and that's where she leaves it. # line:ss2a
    {believed:He turns the page, and asks about the price of thread.|He turns back one page, and forward one, and makes a dot in the margin, so light that the pen might have slipped.} # line:ss2b
* [What she is asked, and no more # line:ss2c]
    ~ told_rok = "some"
    {work == "none":"Did they feed you, in China?" "Yes." "On what?" "What there was."|"Did you work there?" "Yes." "At what?" "What there was."} # line:ss2d
- -> ask2

= ask2
There is his jacket. The left lapel was pressed by a machine, a thumb's width too high, and it has been pointing at her ear since the first day. # line:ss2g
* [Say so, on day nine # line:ss2h]
    ~ Memory += lapel
    ~ Memory += pride
    "Your lapel." # line:ss2i
    He looks down at it, then at the clock, and writes: _10.40, witness remarks on lapel._ # line:ss2j
    "Steam," she says, "from the back, with a cloth between. You roll it. You don't fold it." # line:ss2k
    On day ten it's rolled. He doesn't mention it. # line:ss2l
* [Suffer # line:ss2m]
    ~ stubborn += 1
    She fixes her eyes on the carafe. In the glass of it there's a small bent man with a lapel. # line:ss2n
- -> onward

= over
~ draw_belief()
-> onward

= onward
{ not believed: -> s_again }
-> s_hanawon

=== s_again
{ cut < FULL: -> over }
{ seoul_year:
- 2020:
    # scene: office_table
    # look: carafe
    # sound: amb_room_clock
    # year: 2020
    The same carafe. May 2020, and there's another man behind the same questions. # line:sa2h
- 2022:
    # scene: office_table
    # look: carafe
    # sound: amb_room_clock
    # year: 2022
    The same carafe. June 2022, the pears are the size of buttons, and there's another man behind the same questions. # line:sa2i
- else:
    # scene: office_table
    # look: carafe
    # sound: amb_room_clock
    # year: 2024
    The same carafe. September 2024, the pears have been picked, and there's another man behind the same questions. # line:sa2j
}
# fact: screening-90-days
"Day fifty-three," he says. "Thirty-seven left, at the most. I'm told to tell you that, and I'd tell you anyhow." # line:sa2k
{told_rok:
- "all":
    She has told it all once. Told again it comes out smoother, and she can see that this does her no good. # line:sa2l
- "most":
    It's the same place each time. He goes up to it, and taps, and it sounds hollow; and she talks about thread. # line:sa2m
- else:
    He has read her answers. "They're short," he says. "So were the questions," says Ji-young. # line:sa2n
}
# fact: testimony-reliability
It isn't that he thinks she lies. People have told it here better than it was, and people to whom it all happened have got the year wrong, and they sound the same. "You see my trouble," he says. She does. # line:sa2o
+ [Go on # line:sa2p]
-
# fact: screening-abuse-case
The notice about her rights has been joined by a second notice. He reads out both. # line:sa2q
Nothing that she says can be looked up. {Memory ? finger:She holds up the finger that the ice took the feeling from, and tells him to put a pin in it. He doesn't want to. He does it, and she goes on talking, and that's the first thing in fifty-three days that they've both seen happen.|She tells him something that only a person from her row in the market would know. Then they both see that only a person from that row could say if it was true.} # line:sa2r
On Thursday he comes in with a colleague's sleeve over his arm, torn from cuff to elbow. "You say you're a tailor." It's half a joke. # line:sa2s
She puts out her hand for it. She isn't joking. # line:sa2t
-> decide

= decide
* [Mend it so that it can't be found # line:sa2u]
    ~ Memory += invisible
    She draws threads out of the hem and weaves them across the tear, for a whole afternoon. He has brought letters to answer, and doesn't answer them. # line:sa2v
    He takes the sleeve down the corridor, door by door, and asks people to show him where. Nobody can. He writes: _could not be found_. # line:sa2w
* [Mend it in red thread, to be seen # line:sa2x]
    ~ Memory += red
    There's a perfectly good grey in the kit they've lent her. She takes the red. Cuff to elbow, every stitch the length of the last: anyone could follow it with a finger in the dark. # line:sa2y
    "He can't wear that to a meeting," says the man. # line:sa2z
    "No." # line:sa30
    He looks at it for longer than he has looked at any of her answers. # line:sa31
-
On day sixty-one somebody she has never seen comes in with a form, and she's believed. It takes as long as the stamp. # sound: stamp # line:sa32
-> onward

= over
-> onward

= onward
-> s_hanawon

=== s_hanawon
{ cut < FULL: -> over }
{ seoul_year:
- 2020:
    # scene: office_table
    # look: classroom
    # sound: amb_voices
    # year: 2020
    "And this is a lease," says the teacher, and forty women write down _lease_. Summer 2020, a resettlement centre in the hills; their masks go in and out on the long words. # line:sh01
- 2022:
    # scene: office_table
    # look: classroom
    # sound: amb_voices
    # year: 2022
    "And this is a lease," says the teacher, to a room built for two hundred, and seven women write down _lease_. Summer 2022, a resettlement centre in the hills. # line:sh02
- else:
    # scene: office_table
    # look: classroom
    # sound: amb_voices
    # year: 2024
    "And this is a lease," says the teacher, to a room built for two hundred, and the women in the first two rows write down _lease_. Autumn 2024, a resettlement centre in the hills. # line:sh03
}
# fact: hanawon-12-weeks
Twelve weeks of it, four hundred hours: how a bank card works. Which rubbish is which. That a man on the telephone who says he's the police isn't. That the newspaper may be rude about the president. # line:sh04
{took_child:{rain_name()} is in the playroom, teaching Chinese to a rocking horse.} # line:sh05
+ [Go on # line:sh06]
-
# fact: hanawon-not-free-to-leave
There's a gate, and for the twelve weeks it's shut, for their own good. Through it one sees a hill with a path that any person may walk on. In the mornings one does: a man with a dog. # line:sh07
{tooth:
- "salt":
    The dentist looks in and is quiet. "What did you do for this?" "Salt." "For how long?" "Till Thursday." He says that he's sorry. He says it to each of them. # line:sh08
- "pupil":
    The dentist admires the gap. "Who did this?" "An old teacher's pupil, on a kitchen chair." He is sorry about the three beside it. # line:sh09
- "cash":
    "This was pulled by a butcher," says the dentist. "He was dear, too," says Ji-young. He is sorry. He says it to each of them. # line:sh0a
- else:
    The dentist says that he's sorry. He says it to each of them, before they've opened their mouths, and again after. # line:sh0b
}
# fact: repatriation-linked-ptsd
# fact: ptsd-like-stress-in-china
The nurse has a list that's the same for everyone. How do you sleep? Were you ever sent back? People who were sent back sleep worst, and after them anybody who was long in China. "What did you do when someone knocked?" {returned_once:"Opened," says Ji-young. "Once." The nurse turns the list over, and there's more of it.|Ji-young looks at the door. So does the nurse. Nobody has knocked.} # line:sh0c
There are three courses to choose from. # line:sh0e
-> decide

= decide
* [Sewing: she is asked, by week two, to teach it # line:sh0f]
    ~ course = "sewing"
    ~ Memory += pride
    The machines are new, and each has a lamp in the exact place where one has always wanted a lamp. The instructor watches her thread it by touch, and goes to sit with the others. # line:sh0g
* [Computers: nine hours on the letter ㄹ # line:sh0h]
    ~ course = "computer"
    It's the one at the front of her surname, as that's spelled where she comes from, and for nine hours she hits the key beside it. On the second afternoon it comes out right. She looks round. Everybody else is looking round too. # line:sh0i
* [Driving: a machine that goes where one looks # line:sh0j]
    ~ course = "driving"
    "Look where you want to go," says the instructor, "not at what you're afraid of." She looks at the cone. They go to the cone. # line:sh0k
- -> ask2

= ask2
# fact: mental-health-study
Down the corridor is a counsellor's room. A good many who come here are ill with sadness in their first years. The counsellor doesn't say so. She leaves the door ajar and a chair at an angle, and goes on watering something. # line:sh0m
* [Sit # line:sh0n]
    ~ counsel = true
    The counsellor sits down too, at the same angle, so that they're both looking at the hill. The man with the dog comes over it. "He's late," says Ji-young. # line:sh0o
    "He's got a new dog." # line:sh0p
    So they talk about what happened to the old one. # line:sh0q
* [Sit, and talk about the dentist for an hour # line:sh0r]
    ~ counsel = true
    She does his voice. She does the thing he does with the mirror. The counsellor laughs till she has to take off her glasses. # line:sh0s
    "And what is it that he's sorry for?" says the counsellor, wiping them. # line:sh0t
    Ji-young looks at the hill. "He wasn't there," she says. "He can't get over it." # line:sh0u
* [Walk by, looking busy # line:sh0v]
    She has a towel. One can go a long way in an institution with a towel. She goes by on Monday, Tuesday, and twice on Thursday, and each time the chair stands at a slightly different angle. # line:sh0w
- -> onward

= over
-> onward

= onward
-> s_name

=== s_name
{ cut == FIVE: -> over }
{ seoul_year:
- 2020:
    # chapter: The R Falls Off
    # scene: office_table
    # look: counter
    # sound: amb_office
    # year: 2020
    "Rim," says Ji-young. "Im," says the clerk, writing. September 2020, a counter in the South with a stamp on a chain. # line:sn0x
- 2022:
    # chapter: The R Falls Off
    # scene: office_table
    # look: counter
    # sound: amb_office
    # year: 2022
    "Rim," says Ji-young. "Im," says the clerk, writing. September 2022, a counter in the South with a stamp on a chain. # line:sn0y
- else:
    # chapter: The R Falls Off
    # scene: office_table
    # look: counter
    # sound: amb_office
    # year: 2024
    "Rim," says Ji-young. "Im," says the clerk, writing. December 2024, a counter in the South with a stamp on a chain. # line:sn0z
}
{ cut == LESSON:
    # fact: screening-typical-length
    # fact: hanawon-12-weeks
    Since the aeroplane there were some weeks of questions and twelve of lessons. {late:Tae-ok had the next desk{took_child:, and {rain_name()} the floor under both}.|Byol, who's three, said no to all of it.} # line:sn2j
}
{ cut == FULL:
    In the South the R falls off. It's a rule, says the clerk, about which letters may stand at the front. The Chinese character stays as it was: two trees, side by side. "They don't lose a leaf over it." # line:sn10
    "And you may have any given name you like. Many people change it, for a fresh start. Ji-young…" The clerk brightens. "Like the novel! No. That's Kim." # line:sn14
- else:
    In the South the R falls off. It's a rule, says the clerk. And the given name may be changed too; many do it, for a fresh start. # line:sn15
}
+ [Go on # line:sn16]
- -> word

= word
# fact: naming-talbukmin
On the form a box has been ticked in advance. The word beside it means one who has got away from the North. "I didn't get away," says a woman with a {cut == LESSON:shopping bag|perm} behind her. "I left. I locked up." {cut == FULL:More than half the queue doesn't care for the word.} # line:sn18
{ cut == FULL:
    # fact: naming-protest-2025
    # fact: naming-bukhyangmin-dispute
    In years to come a ministry will try a new one, and there'll be a banner against that, too. # line:sn19
}
"It's only for the file," says the clerk, and holds out the pen. # line:sn1a
-> decide

= decide
* [Im Ji-young; keep what is left # line:sn1b]
    ~ name = "own"
    She writes it as shown. {cut == FULL:It's like a coat back from the cleaner's: one's own, and one goes through the pockets.} # line:sn1c
    "Im Ji-young-ssi," the clerk calls, to try it out, though she's standing right there. # line:sn1d
    It takes her as long as one stitch. "Here," she says. # line:sn1e
* [Another given name, for the file; Ji-young at home # line:sn1f]
    ~ name = "two"
    She takes the plainest on the sheet, one that three women in every office have. # line:sn1g
    {cut == FULL:"It suits you," says the clerk, who says that to everyone.|"It suits you," says the clerk.} # line:sn1h
    {took_child:"Who's that?" says {rain_name()}, when it is called. "A lady who does our forms."|The other she keeps, whole, for indoors.} # line:sn1i
* [Ask whether the R can be put back # line:sn1j]
    ~ name = "rim"
    {stubborn > 3:"Still," says the clerk, "it's the rule," and meets her eye, and sighs, and gets up.|The clerk looks at the queue, and at her, and gets up.} # line:sn1k
    ~ stubborn += 1
    There's a court that one can ask. The clerk brings a leaflet{cut == FULL:, and a second leaflet on how to read the first}. Until then it's Im; but the clerk, Ji-young sees, has written it in pencil. # line:sn1l
- { cut == FULL:
    The stamp comes down. # sound: stamp # line:sn1m
    On the wet paper the two trees stand as they've always stood, with a little room in front of them. # line:sn1n
}
-> onward

= over
-> onward

= onward
-> s_key
