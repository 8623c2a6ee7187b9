// Chapter 8. The Gate, 2019 or 2023-25. The story stays outside with whoever comes.

// Whose eyes these are: the person outside.
=== function gate_friend()
{ taken == 2019:
    { aim == "south":
        ~ return "Deacon Kwon"
    }
    { lixia > 1:
        ~ return "Li Xia"
    }
    { boknyeo > 1:
        ~ return "Bok-nyeo"
    }
    ~ return "Sun Qin"
}
{ household == 2:
    ~ return "Sun Qin"
}
{ Memory ? xm_with || lixia > 1:
    ~ return "Li Xia"
}
{ boknyeo > 1:
    ~ return "Bok-nyeo"
}
{ Memory ? fish:
    ~ return "the fish woman"
}
~ return "Sun Qin"

// Deacon Kwon and Bok-nyeo have seen more windows than Li Xia; Xiaoman comes only with Li Xia.
=== function child_at_gate()
~ return taken > 2019 && household != 2 && Memory ? xm_with

=== a_wait
{ cut == FIVE: -> over }
+ [Go on # line:aw01]
- -> gate

// Whoever comes from a page of its own comes here: there is nothing to turn.
= gate
{ cut == FIVE: -> over }
{ taken:
- 2019:
    # chapter: The Gate
    # scene: gate_waiting
    # look: grey
    # sound: amb_street
    # year: 2019
    A wall, longer than its street, with one small door. Across from the door a tea stall, two stools. It is {aim == "south":the end of 2019|September 2019}. # line:aw02
- 2024:
    # chapter: The Gate
    # scene: gate_waiting
    # look: grey
    # sound: amb_street
    # year: 2024
    A wall, longer than its street, with one small door. Across from the door a tea stall, two stools. It is 2024. # line:aw03
- else:
    # chapter: The Gate
    # scene: gate_waiting
    # look: grey
    # sound: amb_street
    # year: 2023
    A wall, longer than its street, with one small door. Across from the door a tea stall, two stools. It is the winter of 2023. # line:aw04
}
It took less time than a hem. {taken == 2019:{aim == "south":She was taken on the road.|She was taken at the end of a month.}|{taken == 2024:She was taken on the road, in sight of a city.|She was taken from a room with one door.}} {taken == 2023 and cut == FULL:{Memory ? coat_on:She had her coat on.|She went without a coat.}} The story does not go in with her. # line:aw05
{ gate_friend():
- "Deacon Kwon":
    It stays here with Deacon Kwon, who is from the South, and had better not be seen on this pavement for long. # line:aw06
- "Li Xia":
    {child_at_gate():It stays here with Li Xia, and with Xiaoman, who was told to stay at home and is holding the bag.|It stays here with Li Xia, who {moved_town:has come a day and a night by train to be|is} angry with the wall.} # line:aw07
- "Bok-nyeo":
    It stays here with Bok-nyeo, on her stick. She has come by two buses. # line:aw08
- "the fish woman":
    It stays here with the fish woman, who has shut her stall for the first time in nine years. # line:aw09
- else:
    {household == 2:It stays here with Sun Qin, the neighbour with the loom. Dejun drove her, and is round the corner in the truck. He'd be asked how Ji-young came to his house.|It stays here with Sun Qin, a woman from the same street. Ji-young has never asked her for anything, and Sun Qin isn't sure why she has come.} # line:aw0a
}
{ cut == LESSON: -> bag_lesson }
+ [Go on # line:aw0b]
+ [Leave this scene # leave # line:aw0c] -> leave
-
# fact: family-may-bring-clothes-not-see
There's a window. Clothes may be handed in, and money. Nobody may see her, and nobody says what for. # line:aw0d
# fact: no-asylum-screening
She won't be asked why she came. It's held to be known. # line:aw0e
{ taken == 2019:
    { not n_raid.decide:
        # fact: hrw-41-detained-2017
        She isn't the only one. Two summers ago, in two months, people abroad could make sure of forty-one. # line:aw0f
    }
- else:
    # fact: detained-1500
    # fact: detained-2000
    She isn't the only one. While the road home was shut they were kept, more each year. They were counted from outside, by people who had to guess. # line:aw0g
}
# fact: kim-cheolok-detention-dates
How long it will be nobody says. For one woman, of whom both dates are known, it was half a year. # line:aw0h
-> decide

= bag_lesson
# fact: family-may-bring-clothes-not-see
# fact: no-asylum-screening
There's a window. Clothes may be handed in, and money. Nobody may see her, and nobody says what for. She won't be asked why she came. # line:aw0i
-> decide

= decide
{gate_friend() == "the fish woman":The fish woman|{gate_friend()}} packs a bag. # line:aw0j
+ [Thermal underwear and the ugly socks # line:aw0k]
    ~ bag = "warm"
    {Memory ? sock_contest:The socks are the two that never won: one darned this way, one that.|The socks were knitted by somebody with strong opinions about green.} {cut == FULL:The underwear is a man's, and new.} # line:aw0l
+ [A coat, with something sewn into the pocket, in terrible stitches # at:coat # line:aw0m]
    ~ bag = "coat"
    {taken > 2019 and xiaoman:{Memory ? xm_sews:Xiaoman sewed it, with the light on, and wouldn't be helped. The stitches hold.|Xiaoman sewed it, with no knot at the beginning, and then with nine.}|{gate_friend()} sewed it, and isn't a tailor.} {cut == FULL:Nobody will say what it is. }It's flat, and weighs nothing. # line:aw0n
    {cut == FULL:{Memory ? coat_on && taken == 2023:It is her other coat.|{coat == "song":It isn't her own; that one has been on her brother since 2019.|It's her own.}}} # line:aw0o
+ [Mandarins, which will not be passed on # line:aw0p]
    ~ bag = "mandarins"
    Eight, with their leaves on. {bought == "mandarin":With the first money she ever had here Ji-young bought one of those.|They are the brightest thing in the street.} # line:aw0q
+ [Leave this scene # leave # line:aw0r] -> leave
-
{ cut == FULL:
    {bought == "scarf":A boy's blue scarf was among her things, so long folded that it had a corner. It was left where it was.} # line:aw0s
}
-> ask2

= ask2
{ cut < FULL: -> scarf }
The window is as wide as a tray. The man behind it has a cold. {gate_friend() == "the fish woman":The fish woman|{gate_friend()}} has never seen him before. # line:aw0t
+ [Be polite to him; he has a cold # line:aw0u]
    ~ window = "polite"
    "You ought to be in bed," {gate_friend()} tells him. # line:aw0v
    "There's nobody else," he says. # line:aw0w
+ [Come every Tuesday until he knows her # line:aw0x]
    ~ window = "tuesday"
    On the fourth Tuesday he has the form out before she has got to the window. # line:aw0y
+ [Say, louder than she meant, what Ji-young can do with a buttonhole # line:aw0z]
    ~ window = "loud"
    It's heard at the tea stall. The man blows his nose, and looks down at his uniform. It has five buttonholes. # line:aw10
+ [Leave this scene # leave # line:aw11] -> leave
- -> scarf

= scarf
{ cut == FULL:
    {Memory ? last_zip && taken == 2024:The man whose zip she left in the lock has asked where she is. He was told: on a journey.|{wedding == "dance":There is a photograph of her from a wedding, with her head back. {gate_friend()} has looked at it, and put it away.|{Memory ? boss_friend:Piao Shunji has come as well, with pears, and doesn't say one word in any language.}}} # line:aw12
    {pocket == "thimble" and not (Memory ? handed_on):Somebody has asked through the window about a thimble. It's on no list.} # line:aw13
}
# discuss: stop_gate
The clothes go in. {bag == "mandarins":The mandarins come out again, in the same net, and on top of them the red scarf, which had gone in {taken == 2024:on Ji-young|too}.|The red scarf, which had gone in {taken == 2024:on Ji-young|with them}, comes out again, folded.} {window == "":A hand holds it out.|The man with the cold holds it out.} Nobody says why. # line:aw14
+ [Go on # line:aw15]
+ [Leave this scene # leave # line:aw16] -> leave
- -> onward

= leave
# fact: family-may-bring-clothes-not-see
She is arrested. Friends may bring clothes and money to the gate; they may not see her, and are told of no charge. It lasts for months. # bridge # line:aw17
-> over

= over
-> a_bus

= onward
-> a_ask

=== a_ask
{ cut == FIVE: -> over }
{ taken:
- 2019:
    # scene: gate_waiting
    # look: grey
    # sound: amb_street
    # year: 2019
    Two glasses of tea, and a man who says that he knows a man. He says it to the second glass. # line:aa01
- 2024:
    # scene: gate_waiting
    # look: grey
    # sound: amb_street
    # year: 2024
    Two glasses of tea, and a man who says that he knows a man. He says it to the second glass. # line:aa02
- else:
    # scene: gate_waiting
    # look: grey
    # sound: amb_street
    # year: 2024
    Two glasses of tea, and a man who says that he knows a man. He says it to the second glass. It's January. # line:aa03
}
# fact: longer-stay-harsher
Sometimes money works, this side of the bridge.{cut == FULL: Later it can't be tried; and over there every {taken == 2019:month|year} she has been here will be counted against her.} # line:aa04
# fact: shenyang-2002
There's a group abroad that would print her name. {cut == FULL:Once, in 2002, a family of five was let go after two weeks of newspapers.|It helped once, in 2002.} # line:aa05
There is keeping quiet. It has worked, for somebody. # line:aa06
{ cut == LESSON: -> law }
# fact: unhcr-barred
And there's an office of the United Nations for such cases, which asked for years to be let near this border, and was not. # line:aa07
+ [Go on # line:aa08]
+ [Leave this scene # leave # line:aa09] -> leave
- -> law

= law
{ taken == 2019:
    # fact: no-asylum-screening
    China holds that people like her come for economic reasons, and deals with them as people who have crossed unlawfully. # line:aa0a
- else:
    # fact: china-mfa-2023
    # fact: china-mfa-2024
    China's spokesman says that such people came in unlawfully, for economic reasons, that they aren't refugees, and that they're dealt with by law and in a humane spirit. # line:aa0b
}
# fact: china-1951-party
# fact: non-refoulement-art33
# fact: sur-place
The same country has promised in writing to send nobody back to persecution, and lawyers elsewhere say that this covers whoever would be punished for having left, whatever made her leave. # line:aa0c
{ cut == FULL:
    "I'm from Henan myself," says the tea seller, and wipes the table.{gate_friend() == "Li Xia": "So am I," says Li Xia. "You've missed a bit."} # line:aa0d
    {window == "polite":The man at the window is over his cold. He says so when he's asked.|{window == "tuesday":It is a Tuesday. There's a form ready.|{window == "loud":The man at the window has had a button sewn on, crooked.}}}{Memory ? jin_dumplings: On the shelf inside the window stands a covered bowl, in a cloth that came from a farm.} # line:aa0e
}
-> decide

= decide
+ [Pay the man who knows a man # line:aa0f]
    ~ released = chance(35, "longer-stay-harsher")
    {cut == FULL:{coin > 2:The tin goes across the table, heavy, with a napkin over it.|The tin goes across the table, and it's light, so that other people's money has to go with it.}|The tin goes across the table.} He doesn't count it. He says what day. # line:aa0g
    ~ coin = 0
    ~ owe(1)
+ [Give her name to those who would print it # line:aa0h]
    ~ Memory += published
    ~ released = chance(15, "shenyang-2002")
    They ask how it's spelt. There are three ways. {gate_friend() == "the fish woman":The fish woman|{gate_friend()}} says which she'd have liked. # line:aa0i
    {name == "none" and cut == FULL:She never would be called by anything here. Now it is in four languages.} # line:aa0j
+ [Come each week, say nothing, be remembered as no trouble # line:aa0k]
    ~ released = chance(8, "detention-china-vs-dprk")
    It means standing where one can be seen, and not looking. {gate_friend() == "the fish woman":The fish woman|{gate_friend()}} learns the bricks. # line:aa0l
+ [Leave this scene # leave # line:aa0m] -> leave
-
{ not released: -> onward }
One morning {gate_friend()} is told to wait by the small door, by somebody who doesn't say for what. It opens as wide as a coat. # line:aa0n
+ [Go on # line:aa0o]
+ [Leave this scene # leave # line:aa0p] -> after
- -> onward

= after
{ released: -> onward }
-> over

= leave
# fact: china-mfa-2024
# fact: non-refoulement-art33
Her friends do what they can. China says that such people came for economic reasons; refugee law forbids sending back anyone who would be persecuted. # bridge # line:aa0q
-> over

= over
-> a_bus

= onward
{ released && taken == 2019: -> n_closed }
{ released: -> end_door }
-> a_call

=== a_call
{ cut == FIVE: -> over }
{ taken:
- 2019:
    # scene: one_room
    # look: telephone
    # sound: amb_kettle
    # year: 2019
    # fact: last-call-two-hours
    She is allowed one call, today, to one number. # line:ac01
- else:
    # scene: one_room
    # look: telephone
    # sound: amb_kettle
    # year: 2024
    # fact: last-call-two-hours
    She is allowed one call, today, to one number. # line:ac02
}
# fact: social-media-monitored
Any number that she says aloud will be written down, and whoever answers it will be a voice in a file. # line:ac03
{ cut == FULL:
    # fact: vanished-600
    From most who have gone over that bridge there was no call at all. # line:ac04
}
{ cut == FULL:
    In one kitchen a kettle has begun. {child && household == 2:In another, at the end of a lane, somebody small is under the table.|{xiaoman:In another a girl is doing fractions, with the book against the rice cooker.|In another there's nobody in.}} # line:ac05
}
-> decide

= decide
+ [The friend at the gate: "It's all right. It isn't, but eat." # line:ac06]
    ~ called = "friend"
    "I am going to be sent," says Ji-young. "It's all right. It isn't, but eat." Behind her somebody says a word, and she says another to him, politely. Then she asks {gate_friend()} who has eaten: {gate_friend() == "Deacon Kwon":the ones in the flat, the one who cheats at cards, the cat on the stairs|{lixia > 1:Li Xia{gate_friend() == "Li Xia": herself}, {taken > 2019:her husband|the cook}|the old woman, the dog}, {taken > 2019:the man with the trousers|{work == "kitchen":the cook's nephew|the hen}}}. It takes the minute. # line:ac07
+ { child || xiaoman } [A child: how a zip is mended when the tooth is gone # line:ac08]
    ~ called = "child"
    { child:
        {file_child()} picks it up, since it rings. "It's raining," she tells it. # line:ac09
        "Is it? Listen. When a zip has lost a tooth," says Ji-young, "you sew in a stop above the gap, across, so that it can't run down as far as that. Then it's shorter, but it shuts." # line:ac0a
        "How shorter?" # line:ac0b
        "A button." # line:ac0c
        {file_child()} goes to find which button, and when she's back with it there's only the humming in the wire. {song != "none":She hums along.|She holds the button up to it.} # line:ac0d
    - else:
        "Have you got something to write with?" says Ji-young. Xiaoman has; she's doing fractions. "When the tooth is gone you sew in a stop above the gap, straight across. Six times over and pull. Then it's shorter, but it shuts." # line:ac0e
        "Doubled?" # line:ac0f
        "Doubled. And wax it." # line:ac0g
        Xiaoman writes _wax_. {Memory ? handed_on && taken == 2023:"I've got what was in your pocket," she says. "It's under my tile now."|{Memory ? xm_pocket:"I've still got the pocket," she says.|"When do you want it for?" she says.}} There's only the wire by then. # line:ac0h
    }
+ [Nobody. A number is a person # line:ac0i]
    ~ called = "none"
    The telephone lies on the oilcloth, face up. At six it rings, and it's about {gate_friend() == "Deacon Kwon":hymn books|trousers}. At nine {gate_friend()} turns it over, looks to see that the sound is on, and turns it back. # line:ac0j
+ [Leave this scene # leave # line:ac0k] -> leave
- -> onward

= leave
# fact: last-call-two-hours
Before she is sent back she is allowed one call. # bridge # line:ac0l
-> over

= over
~ draw_last_call()
-> onward

= onward
-> a_bus

=== a_bus
~ draw_last_call()
{ cut == FIVE: -> short }
+ [Go on # line:ab0c]
- -> bridge

= bridge
{ taken:
- 2019:
    # chapter: The Gate
    # scene: bridge_evening
    # look: dusk
    # sound: amb_street
    # year: 2019
    A bus with curtains, a long one. It's evening, this side of a bridge, {aim == "south":in the last weeks of 2019|in the autumn of 2019}, and nobody prints a number. # line:ab0d
- 2024:
    # chapter: The Gate
    # scene: bridge_evening
    # look: dusk
    # sound: amb_street
    # year: 2024
    A bus with curtains, and a second. It's evening, this side of a bridge, late in 2024. These will be counted afterwards, if somebody can. # line:ab0e
- else:
    # chapter: The Gate
    # scene: bridge_evening
    # look: dusk
    # sound: amb_street
    # year: 2024
    # fact: returns-list-2021-2024
    A bus with curtains, and a second. It's the twenty-sixth of April 2024, evening, this side of a bridge. There are about sixty people in them. # line:ab0f
    # fact: mass-return-oct-2023
    It isn't the evening of the ninth of October. There were buses enough then for more than five hundred. # line:ab0g
    Mi-ran may have been in one of those. On the tenth her socks were pushed back out of that other window, folded. # line:ab0u
    { cut == FULL:
        # fact: seoul-confirms-many
        "Many", a ministry in Seoul said of that evening; it appeared to be true, and it couldn't say how many. # line:ab0h
    }
}
# fact: border-protocol-1986
Two states agreed on this in 1986. Today's page has been signed at this end. # line:ab0i
{ cut == FULL:
    # fact: protocol-1998-text
    By the Chinese text names and files are handed over; by the same text whoever came because of a disaster hasn't crossed unlawfully. # line:ab0j
}
# fact: seed-two-states-control-fate
The page has no line for her to sign. # line:ab0k
{ cut == LESSON: -> pavement }
+ [Go on # line:ab0l]
+ [Leave this scene # leave # line:ab0m] -> leave
- -> pavement

= pavement
# fact: seed-punishment-on-return
What is on the other side is a risk, for each of them a different one: a camp, a prison, worse. # line:ab0n
{gate_friend() == "the fish woman":The fish woman|{gate_friend()}} stands on the pavement and counts. {taken == 2019:If the number is ever printed|When the number is printed} it will have "at least" in front of it.{child_at_gate(): Xiaoman counts too, the windows, and gets a different number.} # line:ab0o
{ cut == FULL:
    {bag == "coat":In some window, perhaps, there's a coat with something in its pocket.|{bag == "warm":It's a cold evening. She has the socks, if she was given them.}} # line:ab0p
    {gate_friend() == "the fish woman":The fish woman|{gate_friend()}} is wearing the red scarf. It was that or carry it. # line:ab0q
}
-> decide

= short
# chapter: The Gate
# scene: bridge_evening
# look: dusk
# sound: amb_street
# year: 2024
# fact: family-may-bring-clothes-not-see
April 2024, this side of a bridge, evening. Ji-young was taken in October. Clothes could be handed in; the red scarf was handed back. # line:ab05
# fact: returns-list-2021-2024
# fact: border-protocol-1986
A bus with curtains, and a second. Two states agreed on this in 1986, and somebody has signed today's page. # line:ab06
From the pavement {friend()} counts. If the number is ever printed, it will have "at least" in front of it. # line:ab07
-> decide

= decide
+ [Lift a hand at every window # line:ab01]
    ~ Memory += wave
    At one of them a curtain moves, or the bus does. # line:ab08
    { cut == FULL:
        There are windows on the far side too. It isn't possible to wave at those. # line:ab0r
    }
+ [Count aloud, so that somebody has # line:ab02]
    ~ Memory += counted_buses
    Fifty-eight, she gets to, or sixty-one. # line:ab09
    { cut == FULL:
        A man at the rail says that it ought to be done more quietly. Then he says, "Fifty-nine." # line:ab0s
    }
+ [Go home and put the kettle on for two # line:ab03]
    ~ Memory += kettle
    It boils, and she lets it. # line:ab0a
    { cut == FULL:
        There are two cups out. One has a chip, which was always Ji-young's, because she'd complained of it. # line:ab0t
    }
+ [Leave this scene # line:ab04 # leave] -> leave
- -> onward

= leave
# fact: mass-return-oct-2023
# fact: returns-list-2021-2024
She is sent back with others. On 9 October 2023 more than five hundred people were sent back in one evening; in other months fewer. # bridge # line:ab0b
-> over

= over
-> onward

= onward
-> r_form

=== r_form
~ draw_sentence()
{ cut == FIVE: -> over }
{ taken:
- 2019:
    # scene: table_top
    # look: form
    # sound: silence
    # year: 2019
    A sheet of paper, with four questions on it, set down by people who came out. # line:rf01
- else:
    # scene: table_top
    # look: form
    # sound: silence
    # year: 2024
    A sheet of paper, with four questions on it, set down by people who came out. # line:rf02
}
# fact: four-questions
_Has she met people from the South?_ {q_people:A tick. {kwon > 0:One of them wore a cardigan.|One of them talked about the weather.}|No tick.} # line:rf03
_Has she met a church?_ {q_church:A tick. {door == "church":There was soup, and the way to a farm.|{Memory ? psalm:She can say the one with the shepherd.|There was soup, with the curtains drawn.}}|No tick.} # line:rf04
_Has she seen films from the South?_ {q_media:A tick. One evening, at home, with her brother. She was looking at the seams.|No tick.} # line:rf05
_Was she going to the South?_ {q_aim:A tick. She had told somebody so, or somebody told on her.|No tick.{aim == "south": She said it once, at a table, and it went no further than the table.}} # line:rf06
{q == 0:Four times nothing. It may be believed.|One tick may be enough.} # line:rf07
+ [Go on # line:rf08]
+ [Leave this scene # leave # line:rf09] -> leave
-
# fact: ohchr-traitor-label
# fact: ohchr-100-women
A hundred women who had got out again told the United Nations. It was worst for those taken for traitors: because of a church, or of having been on the way South. # line:rf0a
{ cut == FULL:
    # fact: kinu-2014-change
    Until 2013 a first return mostly meant months. Since 2014 years are reported, and some say more; the sources don't agree. # line:rf0b
    # fact: detention-types
    Two ministries divide the work: one takes whatever is called political, and the other has the rest. # line:rf0c
    # fact: dprk-code-2004
    # fact: dprk-defection-penalty-press
    In the law of 2004 crossing without leave is up to two years of labour. Going over to the other side, as newspapers sum it up, is five years at the fewest, and for serious cases life, or death. # line:rf0d
    # fact: ohchr-no-fair-trial
    Many saw no judge, or only saw one. # line:rf0e
}
What was written under hers isn't known on this side. # line:rf0f
{ cut == FULL: -> decide }
-> onward

= decide
This is for the reader, not for Ji-young. # line:rf0g
+ [Read what is documented # line:rf0h]
    -> r_known
+ [Go past it # line:rf0i]
    The sheet is turned over. # line:rf0j
+ [Leave this scene # leave # line:rf0k] -> leave
- -> onward

= leave
# fact: four-questions
# fact: kinu-2014-change
# fact: ohchr-100-women
On the other side people sent back are questioned about whom they met and where they were going, and are punished. How hard depends on the year, on the answers, on money and on luck. The UN has documented serious harm. # bridge # line:rf0l
-> over

= over
~ draw_sentence()
-> onward

= onward
-> r_year

=== r_known
{ cut < FULL: -> over }
{ taken:
- 2019:
    # scene: table_top
    # look: form
    # sound: silence
    # year: 2019
    # fact: ohchr-100-women
    Who was asked: those hundred, held between 2009 and 2019. Whoever didn't get out again couldn't be asked. # line:rk01
- else:
    # scene: table_top
    # look: form
    # sound: silence
    # year: 2024
    # fact: ohchr-100-women
    Who was asked: those hundred, held between 2009 and 2019. Whoever didn't get out again couldn't be asked. # line:rk02
}
# fact: ohchr-food-deprivation
What they said: that they were kept close to starving. Some told the United Nations how many potatoes. They were few, and small. # line:rk03
# fact: coi-tens-of-thousands
How many: over two decades tens of thousands, an inquiry of the United Nations concluded, of whom almost all were treated inhumanly. # line:rk04
# fact: nkdb-8000-98pct
What is on record: more than eight thousand cases, in a database in Seoul. Nearly all had been sent from China. # line:rk05
# fact: testimony-reliability
What is in doubt: some well-known accounts have been changed since, or taken back. One voice isn't enough. A hundred, asked one by one, are another matter. # line:rk06
-> decide

= decide
What happened to any one of those who have not been heard from isn't known, and isn't told here. # line:rk07
+ [Go on # line:rk08]
    -> onward
+ [Sit a while at the calm screen first # line:rk09]
    -> calm
+ [Leave this scene # leave # line:rk0a] -> leave

= calm
{ taken:
- 2019:
    # scene: calm_snow
    # look: snow
    # sound: silence
    # year: 2019
    Snow, on no border in particular. There's no hurry. # line:rk0b
- else:
    # scene: calm_snow
    # look: snow
    # sound: silence
    # year: 2024
    Snow, on no border in particular. There's no hurry. # line:rk0c
}
+ [Go on # line:rk0d]
- -> onward

= leave
# fact: ohchr-100-women
# fact: nkdb-8000-98pct
The documented facts are in the sources. # bridge # line:rk0e
-> over

= over
-> onward

= onward
-> r_year

=== r_year
~ draw_year()
{ cut == FIVE: -> over }
// Home again by December: there was no such year.
{ cut == FULL && out && taken == 2019 && not q_aim && not returned_once: -> over }
{ taken:
- 2019:
    # scene: one_room
    # look: telephone
    # sound: amb_room_clock
    # year: 2020
    On this bank a lamp is left on at night. Nothing is known for a year, and then for longer. # line:ry01
- else:
    # scene: one_room
    # look: telephone
    # sound: amb_room_clock
    # year: 2025
    On this bank a lamp is left on at night. {taken == 2024:Nothing is known by the spring, nor by the autumn.|Nothing is known for a year, and then for longer.} # line:ry02
}
# fact: many-lose-contact
On the other bank a bowl has been turned upside down. It's against the dust, Mother says. {told == "nobody":She told nobody there that she was going, and nobody can tell them that she is back.|Whether they know there that she's on their side of the river isn't known here.} {cut == FULL:{watch_home == 2:They've been moved, besides, and the bowl with them.|{quilt or (sent > by_plea and arrives):There are two quilts for three people.|There's one quilt, and three people, and it is wide enough now.}}} # line:ry03
{ cut == LESSON or not (taken == 2023 or Memory ? published or Memory ? kettle): -> decide }
+ [Go on # line:ry04]
+ [Leave this scene # leave # line:ry05] -> leave
-
{ taken == 2023:
    # fact: vanished-600
    There is a word for it in the newspapers, _vanished_. It's used of hundreds at a time. # line:ry06
}
{Memory ? published:Her name was printed, on a Tuesday, abroad. People wrote, for some weeks, to ask how it was spelt.} # line:ry08
{Memory ? kettle:The chipped cup is on its hook.} # line:ry09
-> decide

= decide
+ [The number, paid for, at New Year # line:ry0a]
    ~ Memory += kept_number
    So that nobody else shall be given it. "Is it for your own use?" says the girl at the counter. # line:ry0b
    "It's for hers," says {gate_friend()}. # line:ry0c
+ {taken != 2019} [The machine, oiled, in the doorway # line:ry0d]
    ~ Memory += kept_machine
    A drop at each bearing, and a turn of the wheel to let it in. {Memory ? shop:The sign still says that people may wait.|The cloth goes back over it.} Nobody has asked for the place. # line:ry0e
+ [The mark on the door frame: Ji-song makes hers, at a guess # line:ry0f]
    ~ Memory += kept_mark
    {watch_home == 2:A new door, and pencil; his own beside it, and a ruler laid on the air.|Pencil, beside his own, with a ruler laid on the air.} {mark == "kind":He puts it a finger higher than it can have been. It runs in the family.|{mark == "true":He's strict about it.|He has nothing to go by but the height she used to hit him from.}} # line:ry0g
+ [Leave this scene # leave # line:ry0h] -> leave
- -> onward

= leave
For a year nothing is heard. # bridge # line:ry0i
-> over

= over
~ draw_year()
-> onward

= onward
{ out && taken == 2019 && not q_aim && not returned_once: -> r_again }
{ out: -> r_home }
{ called != "none": -> end_one_call }
-> end_no_tick

=== r_again
{ cut < FULL: -> over }
~ returned_once = true
~ season = "last"
~ taken = 0
~ called = ""
~ released = false
~ watch_home = 1
~ hwang += 1
// What happens again is asked again.
~ Drawn -= (the_sentence, the_year, the_crossing, the_tip)
# scene: home_room
# look: lamp
# sound: amb_stove
# year: 2019
A radish, and behind it unit head Hwang. It is December 2019. "Comrade. You're in," says Hwang, and writes it down. "You've lost weight." # line:ra01
# fact: returned-four-times
# fact: kinu-2014-change
Somebody sold something, or somebody knew someone; Mother doesn't say. The paper says four months of labour. The file says more. People tell of a woman who was sent back four times. Ji-young takes in everything she owns, at both sides, and moves the buttons. # line:ra02
{Memory ? song_spoiled:There is scorched rice, and Ji-song gives it up without being asked.|Ji-song, who asks in threes, asks nothing.} # line:ra03
+ [Go on # line:ra04]
+ [Leave this scene # leave # line:ra05] -> leave
-
# fact: family-surveillance-not-all
Hwang comes every evening to see whether she's in. They can't watch every family any more, she says; there'd be no one left to do the watching. She has this street and two others. # line:ra06
# fact: hallasan-line
Two doors on there's a house that gets money from the lower town. They've a name for such families now, after a mountain down there, and matchmakers ask for them by it. "I'm only repeating," says Hwang. # line:ra07
{hwang > 1:She doesn't write down the radish.|She puts the radish on her sheet, too, with its weight.} # line:ra08
-> decide

= decide
* [Pickle it, and send Hwang half # line:ra09]
    ~ hwang += 1
    It goes back over the wall in Hwang's own bowl. The next evening she stays for as long as a radish takes to eat, and her pencil lies on the sill. # line:ra0a
    "Four," says Hwang, with her mouth full. # line:ra0b
* [Carve Ji-song a dog out of it # line:ra0c]
    ~ Memory += radish_dog
    He's fourteen, and too old for it. It stands on the sill for a week, yellowing, looking out for the head of the unit. # line:ra0d
    "What's he called?" says Hwang. # line:ra0e
    "Comrade," says Ji-song. # line:ra0f
+ [Leave this scene # leave # line:ra0g] -> leave
- -> ask2

= ask2
By the turn of the year the river has set. {Memory ? heard_airpocket:Father has been down to look, and says nothing about it; he breathes on the window, a small round patch.|Father has been down to look, and says nothing about it.} # line:ra0h
* [Go back # line:ra0i]
    ~ kept = true
    ~ offer = "none"
    ~ aim = "north"
    Nobody has offered anything. She sews a pocket shut, and open, and shut. {father > 1:"It's enough until it isn't," says Father, who hasn't been asked.|Mother puts two potatoes on the table, in a cloth, and goes and stands with her back to the door so as not to have seen it used.} # line:ra0j
    -> river_last
* [Stay. Once was enough for Mother # line:ra0k]
    The bowl is the right way up. Mother fills it as far as anybody's. # line:ra0l
    -> r_home
+ [Leave this scene # leave # line:ra0m] -> leave

= leave
She is released after some months and is home by December 2019. # bridge # line:ra0n
-> over

= over
-> r_home

=== r_home
{ cut == FIVE: -> over }
{ taken > 2019:
    # scene: door_frame
    # look: day
    # sound: amb_stove
    # year: 2025
    # fact: returned-four-times
    Ji-song ducks for the lintel, which he would clear by a hand. It is 2025. She has lived through it and been let go, as some are. She's at the table. # line:rh01
    # fact: border-closure-worsened-hunger
    There's less in the room.{cut == FULL: When the border was shut things went out of it one at a time, and {not quilt and sent > by_plea and arrives:only a quilt|nothing} came in their place.{watch_home == 2: It's another room, farther from any road. They brought the door post; Father unscrewed it.}} # line:rh02
- else:
    # scene: door_frame
    # look: day
    # sound: amb_stove
    # year: 2020
    # fact: returned-four-times
    Ji-song ducks for the lintel, which he would clear by a hand and a half. It is 2020. She has lived through it and been let go, as some are. She's at the table. # line:rh03
    # fact: border-closure-worsened-hunger
    Since January the border has been shut to lorries too.{cut == FULL: It can be seen in the jar before it's said in the street.} # line:rh04
}
There is a subject nobody opens. {answer == "cat":They talk of radishes, the price of thread, and whether that cat was ever full.|{answer == "true":They talk of radishes, the price of thread, and whether people over there really do go on eating when they're full. They do.|They talk of radishes, and the price of thread, and of whose turn it is to be funny.}} {Memory ? song_spoiled and cut == FULL:Ji-song gets the scorched rice, the whole crust. He breaks it in four.} # line:rh05
{ cut == LESSON: -> visit }
+ [Go on # line:rh06]
+ [Leave this scene # leave # line:rh07] -> leave
- -> visit

= visit
{ hwang > 1:
    Hwang looks in. "Comrade. Your chimney," she says. "Have you eaten?" # line:rh08
- else:
    # fact: family-surveillance-not-all
    Hwang looks in, with a pencil. {not r_again:The relatives of such people are watched, though there are too many by now to be watched well. }"Comrade. You're in," she says. # line:rh09
}
{ cut == FULL:
    # fact: songbun-51-categories
    Everyone here is written down as one of half a hundred sorts. Ji-song had meant to ask at the technical school. He has been told what sort he is now. # line:rh0a
    {told == "nobody":"You might have said," says Mother, once. "When you went."|Mother is not surprised by anything, and goes through Ji-young's hems at night, unpicking.} # line:rh0b
}
{ cut == FULL:
    {Memory ? kept_mark:On the door frame there are two pencil marks she didn't make. One is hers, at a guess. He guessed too high.|{mark == "kind":On the door frame his mark is still where she cut it that day, kindly. He has passed it.|On the door frame the notches go up to a height, and stop.}} # line:rh0c
}
-> decide

= decide
* [Sew. Anything; the sleeves of other people # line:rh0d]
    ~ Memory += sewed_home
    Word goes down the row that she's back, and with it come cuffs. She does them by the window. {cut == FULL:{Memory ? finger:The finger that froze on the river, and has felt nothing since, is the best of the ten this winter: it doesn't mind the needle.|Her hands have become slower than her eye.}} # line:rh0e
    {Memory ? okdan_gone:Ok-dan's place next to hers belongs to a man with batteries. He has been told nothing about her, he says, and says it twice.|In the next place Ok-dan puts down one sock on the plank, without turning her head, and after a while the other.} # line:rh0f
* [Let Mother feed her with a spoon, once, for a joke # line:rh0g]
    ~ Memory += spoon
    "Open," says Mother. "For the unit head." # line:rh0h
    She opens, and half of it goes down her chin. Mother wipes it off with her thumb, and licks the thumb, since it's food. # line:rh0i
* [Stand against the frame and be marked # line:rh0j]
    ~ Memory += marked
    Ji-song lays the ruler on her head. It takes him some time. He's careful about the hair. # line:rh0k
    "You've shrunk," he says. # line:rh0l
    "It's the frame that's grown. They do. It's wood." # line:rh0m
+ [Leave this scene # leave # line:rh0n] -> leave
- -> ask2

= ask2
{ cut < FULL: -> onward }
Late, when the old ones are asleep, or breathing like it, he asks. "What was it like? There?" # light: dim # line:rh0o
* [Mandarins # line:rh0p]
    ~ told_song = "mandarins"
    "They come in a skin. Inside they're already divided, so there's nothing to quarrel about." # line:rh0q
    {Memory ? joke_fractions:"How many pieces?" "Ten, or so." He lies there dividing a mandarin by four.|"All of them?" "All of them." He thinks that over.} # line:rh0r
* ["I was good at my job." # line:rh0s]
    ~ told_song = "job"
    "You were good at it here." # line:rh0t
    "There they paid." # line:rh0u
    "Always?" # line:rh0v
    {Memory ? asked:"I had to ask."|"No," says Ji-young.} # line:rh0w
* ["Ask me when you're thirty." # line:rh0x]
    ~ told_song = "thirty"
    He counts, in the dark; one can hear it. {taken > 2019:"That's ten and a half years."|"That's fifteen years."} # line:rh0y
    "Then you'd better write it down." # line:rh0z
+ [Leave this scene # leave # line:rh10] -> leave
- -> onward

= leave
She is released and is home with her family. # bridge # line:rh11
-> over

= over
-> onward

= onward
-> end_table
