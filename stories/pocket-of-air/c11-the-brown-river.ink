// Chapter 11. The Brown River, 2019 or 2024

=== s_mekong
~ draw_landing()
~ q_aim = true
{ cut == FIVE: -> short }
{ late:
    # chapter: The Brown River
    # scene: brown_river
    # look: rain_night
    # sound: amb_rain
    # sound: boat_wood
    # tension: low
    # year: 2024
    The boat is a plank with an opinion. Its opinion is that {took_child:three and a half|three} are too many, and the boatman, who makes another, has heard it out and kicked it. # line:sm0s
- else:
    # chapter: The Brown River
    # scene: brown_river
    # look: rain_night
    # sound: amb_rain
    # sound: boat_wood
    # tension: low
    # year: 2019
    The boat is a plank with an opinion. Its opinion is that six are too many, and the boatman, who makes a seventh, has heard it out and kicked it. # line:sm0t
}
{ cut == FULL:
    {late:"Is it deep? Can you swim? Do they have crocodiles?" says the boy.|{leader == "ko":Ko's nine days were nine days in the flat, and then the rest.|Kwon's list has a pencil line through six names by now.} Sung-chol has been given the end of the plank that's under water.} # line:sm0u
    {n_go_on > 0 && not late:It's the dry season, and the river is low; one smells it long before one gets to it: mud.|The river is brown even in the dark. One smells it: earth, in a great hurry.} {season == "summer" and crossed == 2019:The river at home came up to their necks.|The river at home could be walked on.} # line:sm0v
- else:
    {late:Behind Ji-young the boy who asks in threes has stopped asking.|Sung-chol has apologised to the plank and been given the end that's under water.} # line:sm0w
}
+ [Go on # line:sm0x]
+ [Leave this scene # leave # line:sm0y] -> leave
-
{ cut < FULL: -> put_out }
# fact: infant-on-journey
{took_child:{child_name == "Bi":Bi|Yu} is tied on in front of her with the red scarf, twice round and knotted. She's still playing quiet.|{late:Tae-ok has put her hem up with three stitches, by feel.|Byol is tied to Jong-hui with a bed sheet. Two arms stick out of it sideways and are conducting.}} {late and not took_child:Children have been over it|They've been over it smaller than that}, somebody said on the bank, and held his hands as one shows the length of a loaf. # line:sm0z
# fact: mekong-night-rain
There's to be a lamp on the far bank, and there it is: on the left, at walking pace, then at a run, then behind them. The boatman says a word. No one asks to have it put into Korean. # line:sm10
+ [Go on # line:sm3g]
+ [Leave this scene # leave # line:sm3h] -> leave
-
{n_go_on > 0 && not late:It isn't the month for rain, they were told, and it|It} rains like gravel being unloaded. The plank goes in under trees that {n_go_on > 0 && not late:lean out from the bank, and everybody is got out into mud|are standing in the water up to their knees, and everybody is got out on to something}; and the boat, in a much better temper without them, is gone. # line:sm11
-> which

= put_out
# fact: mekong-night-rain
The lamp that they're to land by is beside them, and then behind them. They're put out under trees, on to something, and the boat is gone. # light: out # line:sm13
-> which

= which
# fact: thailand-no-return
So this is a country, but which? One bank is Thailand, and Thailand, as far as anybody on the road knows, has never yet sent a person back. The other bank is a country that has. The frogs are the same. # line:sm14
-> decide

= short
# chapter: The Brown River
# scene: brown_river
# look: rain_night
# sound: amb_rain
# sound: boat_wood
# tension: low
# year: 2019
# fact: link-3000-miles
2019, a brown river south of China, night and rain. {leader == "ko":Ko kept to her nine days.|{list_answers:Kwon's list moved sooner than she'd said.|Kwon's list moved later than anyone had said.}} Nearly three thousand miles lie behind the six of them, most of it window. # line:sm03
# fact: mekong-night-rain
The boat is a plank with an opinion. It's swept past its landing, and they are under trees, in a country, but which? # line:sm04
+ [Go on # line:sm01]
+ [Leave this scene # line:sm02 # leave] -> leave
- -> onward

= decide
* [Wait for grey light # line:sm15]
    ~ mekong = "wait"
    {late:Every quarter of an hour Tae-ok wrings out her hem, so that one always knows what time it is.|The grandmother has got the cards out from somewhere about her person. They're pulp. She deals them anyway, by touch, and wins.} # line:sm16
* [Walk, holding each other's hems # at:bank # line:sm17]
    ~ mekong = "walk"
    Ji-young has {late:Tae-ok's. It's a rolled hem, by hand, and it would have been a pleasure by daylight.|Sung-chol's, which she'd know anywhere: she has put up a yard of it herself.} Behind her somebody has got hold of hers. # line:sm18
    { cut == FULL:
        They walk until there's a fence, and along the fence until there's water, and along the water.{took_child: On her chest a small voice remarks, "Tree." So it has lost the game, and doesn't mind.} # line:sm19
    }
* [Call out, once, in Korean # line:sm1a]
    ~ mekong = "call"
    She has the word ready, and it isn't what comes. "Have you eaten?" calls Ji-young, at the top of her voice, into the whole of a country. # line:sm1b
    { cut == FULL:
        The frogs stop. A long way off a dog takes it up. # line:sm1c
        {late:"Well, really," says Tae-ok.|"No," says Byol, in the bed sheet.} # line:sm1d
    }
+ [Leave this scene # leave # line:sm1e] -> leave
-
{ cut == LESSON:
    { wrong_bank:
        # fact: mekong-night-rain
        By first light it's the wrong one. An old man with a dog thinks for a long while, and goes to wake his brother, who has a boat. # line:sm1f
    - else:
        # fact: thailand-no-return
        By first light it's the right one. An old man with a dog looks at them, laughs, and hands out small bananas. # line:sm1g
    }
}
-> onward

= leave
They cross a wide river at night, in the rain. # bridge # line:sm05
-> over

= over
-> onward

= onward
-> s_first_man

=== s_first_man
{ cut == FIVE: -> cut_line }
{ cut < FULL: -> over }
{ wrong_bank:
    ~ owe(1)
}
{ late:
    # scene: brown_river
    # look: dawn
    # sound: amb_frogs_water
    # year: 2024
    A dog first; then, at the end of a string, an old man with a telephone round his neck. # line:sf03
- else:
    # scene: brown_river
    # look: dawn
    # sound: amb_frogs_water
    # year: 2019
    A dog first; then, at the end of a string, an old man with a telephone round his neck. # line:sf04
}
{mekong == "call":He's come about the noise.|{mekong == "walk":They've walked, it appears, in one large ring. There is their tree, with the mark of the boat on it.|They have been sitting all night two hundred steps from his gate.}} The river has turned the colour of milk that has had tea in it, and it's stopped raining, all but the trees. # line:sf05
+ [Go on # line:sf07]
-
# fact: cambodia-used-by-some
People have come to this country round every corner there is; one woman came by way of Cambodia. Some dog must have found her, too. # line:sf08
{ wrong_bank:
    # fact: mekong-night-rain
    He thinks for as long as it takes the dog to smell everybody. Then he shakes his head, and points over the river at the other side. It's the wrong bank. # line:sf09
    # fact: thailand-no-return
    "Thai," he says, of the far trees, and lays his cheek on his hand to show how people sleep there. He goes to wake his brother, who has a boat. The brother has a price, too. {leader == "ko" or late:It's got to go on the paper, with the rest.|There's no paper for it to go on. Ji-young ties a knot in her hem, to remember what she owes.} # line:sf0a
- else:
    # fact: thailand-no-return
    He looks at them, and at the river, and begins to laugh, without any harm in it, so that the telephone hops on his chest. He stamps on the ground they are standing on. "Thai," he says. It's the right bank; they have been in it up to the knees since midnight. # line:sf0b
    # fact: mekong-night-rain
    Out of his shirt he takes a hand of bananas no longer than fingers, still warm, and shares them out by size of person. # line:sf0c
}
He won't have money; he has looked at {late:Tae-ok's|the grandmother's}, and given it back. But one can't just walk off up a track. # line:sf0d
-> decide

= decide
* [The button, the thimble, the air # line:sf0e]
    ~ Memory += gave_pocket
    { pocket:
    - "thimble":
        Mother's thimble is on her finger before she has thought, and then it's in his palm. He tries it on the dog's nose, and then on his thumb, and knocks with it, twice, on the telephone. # line:sf0f
    - "button":
        It's Father's, off the railway jacket, with an engine's wheel on it. The old man holds it away from him to see, then close. "Toot," he says, after some thought. He has never lived where there was one. # line:sf0g
    - else:
        She pulls the pocket out by its corners, to show him. There's nothing in it, and it's the best she has. He looks in. {Memory ? byol_pocket:He draws it shut with two fingers, carefully, and nods to her as to a person who has paid.|He takes a pinch of what's there, sniffs it, and puts it behind his ear, where he would a cigarette.} # line:sf0h
    }
    {Memory ? byol_pocket:Byol, who knows what has been in that pocket, looks at Ji-young as at a person who has sold a house.|The pocket lies flat, after that, against her side.} # line:sf0i
* [The last of the biscuits, with both hands # line:sf0j]
    ~ Memory += pays
    There are four, and they've been in the river. He takes one with both of his, breaks it, half for the dog, and eats standing up, with respect, like someone at a wedding. # line:sf0k
    {Memory ? gift:At Bok-nyeo's, once, she let a bowl be a gift. She's out of practice.|So that's even, near enough.} # line:sf0l
* ["Thank you", wrong, in three languages # line:sf0m]
    He corrects the first. He doesn't know the second; it's Chinese{zh > 2:, and rather good}. The third is Korean, and she bows with it, from the waist, until the water runs out of her collar over her head. # line:sf0n
    He says the Korean back to her, all five syllables, without a mistake.{late: "How did he do that?" says the boy, on the track. "Has he got a book? Did you hear the vowels?"} # line:sf0o
-
+ [Go on # line:sf19]
- -> onward

= cut_line
{ wrong_bank:
    # year: 2019
    # fact: mekong-night-rain
    By first light it's the wrong one. An old man thinks for a long while, and goes to wake his brother, who has a boat. # line:sf01
- else:
    # year: 2019
    By first light it's the right one. An old man laughs, and hands out small bananas. # line:sf02
}
-> over

= over
-> onward

= onward
-> s_thai

=== s_thai
{ cut == FIVE: -> short }
{ late:
    # chapter: The Brown River
    # scene: police_veranda
    # look: morning
    # sound: amb_office
    # year: 2024
    Five wooden steps, swept, with a row of shoes beside them; at the top, under a fan, the police. # line:st0a
- else:
    # chapter: The Brown River
    # scene: police_veranda
    # look: morning
    # sound: amb_office
    # year: 2019
    Five wooden steps, swept, with a row of shoes beside them; at the top, under a fan, the police. # line:st0b
}
{ cut == FULL: {exit == "vietnam" and not late:The van with curtains has put them down at the corner, and gone.|The first house on the road had pointed here, and so had the second, with a spoon.}} In Thailand, everyone says, the thing is to be arrested: there's an aeroplane to Seoul at the end of it. One goes up the steps and asks. # line:st0c
Her whole body disagrees. {late:For {crossed == 2020:four|five} years|Since the first bank} it has learnt one lesson about uniforms. { cut == FULL: {on_file:Its ten fingers have been to an office once, of their own accord, and what came of that was a file.|{returned_once or Memory ? back_in_china:It has been handed over before now, and remembers the swept yard.|Her knees stay where they are, like a mule's.}}} # line:st0d
+ [Go on # line:st0e]
-
# fact: thailand-not-party
# fact: thailand-no-return
Thailand has signed no promise about people who flee, and from Thailand one is flown to Seoul. China has signed one, and from China one is driven back over the bridge. { cut == FULL: Ji-young turns it over and over, and can't find the right side.} # line:st0g
# sound: chair_plastic
# discuss: stop_thai
Sergeant Anong looks up from her crossword: a fan, a uniform that she irons herself, seven across. { cut == FULL: She takes in the {late:{took_child:four|three}|six} of them.} Then with one foot she pushes forward a plastic chair. {Memory ? chairs:People with chairs, thinks Ji-young. So she's one of those.} # line:st0h
-> decide

= short
# chapter: The Brown River
# scene: police_veranda
# look: morning
# sound: amb_office
# year: 2019
2019, Thailand, a police post with a veranda. Here, everyone says, the thing is to be arrested. Her whole body disagrees. # line:st04
# fact: thailand-not-party
# fact: thailand-no-return
Thailand has signed no promise and, as far as anybody here knows, sends nobody back to the North. # line:st05
# sound: chair_plastic
# discuss: stop_thai
Sergeant Anong looks up from a crossword, and with one foot pushes forward a plastic chair. # line:st06
-> decide

= decide
* [Go up the steps and hold out her wrists # line:st01 # at:steps]
    ~ thai = "wrists"
    The sergeant considers the wrists, and puts a glass of water into the nearer hand. # line:st07
    { cut == FULL:
        There's ice in it. It knocks on the glass, and {late:Tae-ok|Jong-hui}, below, takes one step back at the sound. # line:st0i
    }
* [Sit on the chair as if she had an appointment # line:st02 # at:chair]
    ~ thai = "chair"
    She is given a form, a pen, and half of somebody's rice. # line:st08
    { cut > FIVE:
        Trade, says a box. She has no word for it here, so she takes hold of the sergeant's sleeve, and shows her, at the cuff, what the shop did wrong. # line:st0k
        { cut == FULL:
            Anong looks at the cuff. "_Oh_," she says, and puts down, in a clear hand, one word. Whatever it is, it's her trade. # line:st0l
        }
    }
* [{late:Send the seamstress first|Let one of the others go first}, and watch # line:st03]
    ~ thai = "watch"
    {late:Tae-ok goes first. She tells the sergeant, down her nose, that she would like to be arrested, please.|A miner goes first. He apologises to the door.} # line:st09
    { cut == FULL:
        {not late and Memory ? grandma:"I'd have gone," says the grandmother, who's been let have everything first since the frying pan.} From below one sees only feet: a pair that's wet, going up, and a pair in rubber sandals, which go away, and come back with a second chair. # line:st0m
    }
- -> onward

= onward
-> s_fine

=== s_fine
{ cut < FULL: -> over }
{ late:
    # scene: police_veranda
    # look: morning
    # sound: amb_room_clock
    # year: 2024
    A clock as large as a cartwheel, and below it the smallest court in the world: a flag, a judge, a railing with a towel hung on it to dry. # line:sf0p
- else:
    # scene: police_veranda
    # look: morning
    # sound: amb_room_clock
    # year: 2019
    A clock as large as a cartwheel, and below it the smallest court in the world: a flag, a judge, a railing with a towel hung on it to dry. # line:sf0q
}
{thai == "chair":Anong has brought them over in the pick-up. She shows Ji-young to the one chair with her biro, like an usher: that's yours, isn't it?|{thai == "watch":Anong has brought them over in the pick-up, in the order in which they came up the steps. The judge begins at the other end, and there's nobody in front of her.|Anong has brought them over in the pick-up. Going in she takes Ji-young by the wrist, looks at it, and gives it back.}} # line:sf0r
+ [Go on # line:sf0s]
-
The interpreter learned his Korean from serials, and says everything to her with great tenderness. # line:sf0t
"He would like to know," he says, with a catch in it, "what you do." # line:sf0u
"I'm a tailor." # line:sf0v
The judge hears that in Thai. He looks at his left sleeve, and, while the clerk is finding the stamp, turns the cuff under. # line:sf0w
# fact: thailand-fine-or-sentence
For coming in like that it's a fine, or else days: ten, or it may be thirty. After either come the bus, and Bangkok, and the waiting. # line:sf0x
Money has come for one fine, {late:from whoever sold the seats, and there are three of them to be charged|{leader == "ko":from Ko's man, against the paper|from the people with the list}, and five of them are of an age to be charged}. Otherwise one can borrow: the interpreter knows somebody, and says so sadly. # line:sf0z
-> decide

= decide
* [Borrow, and pay # line:sf10]
    ~ owe(1)
    She signs for it. {debt > 3:It's one more of these papers, and each of them thinks that it's the only one.|It's a small sum, as sums have been going.} # line:sf11
    On the way out the judge says something to her himself, in English. "He asks," says the interpreter, "whether _invisible_ is possible." She holds the cuff to the window. It is; it takes until the bus. # line:sf12
* [Days. She knows how to do days # line:sf13]
    ~ Memory += days
    {lane:She does not think about the room in which she learned it. Here the days are written on the wall, with a number.|One does the first, and then there's one fewer.} # line:sf14
    There are fourteen. {thai == "chair":On the third somebody carries in a plastic chair. She isn't told who from.|On the third she asks for the clerk's torn gown, and gets it.} When it's over she has a word of Thai for each of them, nine of them kinds of noodle. # line:sf15
* [Days, and give the paid place to {late:the boy|Jong-hui} # line:sf16]
    ~ Memory += days
    { not late:
        ~ byol += 1
    }
    {late:"Why?" says the boy. "Don't you want it? What did I do?" Ji-young looks at a point beside his ear. "You're growing," she says. "You'd be longer by the end."|"Why?" says Jong-hui. "She can't count yet," says Ji-young. "One ought to be able to count, for days."} # line:sf17
    {late:He goes off to Bangkok sitting next to the driver, with his knees against the glass. He turns round three times.|From the pick-up Byol says "no" until it has gone round the corner, and for a little after that.} # line:sf18
- -> onward

= over
-> onward

= onward
-> s_bangkok

=== s_bangkok
{ cut == FIVE: -> over }
{ late:
    # scene: curtained_room
    # look: sarongs
    # sound: amb_voices
    # year: 2024
    One tap. It's in the corner of the women's room, with no wall round it, and the day is arranged round it, like a village round a well. # line:sb10
- else:
    # scene: curtained_room
    # look: sarongs
    # sound: amb_voices
    # year: 2019
    One tap. It's in the corner of the women's room, with no wall round it, and the day is arranged round it, like a village round a well. # line:sb11
}
# fact: thailand-cells-crowded
# fact: thailand-numbers
There are far more women than the room was made for. When they came by the thousand one slept in turns. # line:sb12
{ cut == FULL:
    {Memory ? days:She has come late to it, with her days served, and has the place by the door, where one is stepped on.|She has a place under the window.} # line:sb13
}
+ [Go on # line:sb14]
-
There's a list pasted up, for the places on the next aeroplane. Ji-young reads it for the woman in a man's coat who crossed the first river beside her and whose name she never asked. Fourth from the bottom is a woman of forty-four, from up by that river. # line:sb15
{ cut == FULL:
    {shoe == "glove":Forty-four might be right. Has she a glove that doesn't match anything?|{shoe == "arm":Forty-four might be right. Ji-young knows her by the sleeve and by nothing else.|{shoe == "joke":The woman in the river would be about that. One could be rude about a man's coat, and see who was offended.|Forty-four might be right. She'd only know her by the coat.}}} She asks all along the wall for anyone who came over in a man's coat. It's thirty-four degrees. Nobody along the wall has kept a coat. # line:sb16
- else:
    She asks all along the wall for anyone who came over in a man's coat. Nobody has kept hers. # line:sb3m
}
In the evening somebody starts a song.{ cut == FULL: {late: It's Tae-ok, through her nose.| It is the girl in the hood, with the hood down; they'd had two words out of her till now, both of them thank you.}} Everyone knows the second line, and a hundred people sing it.{ cut == FULL: {song == "mother": It isn't Mother's, though it stops for breath in the same place.|{Memory ? psalm: Ji-young goes on after it, under her breath, with the one about the shepherd, and the mat next to hers has the next line.}}} # line:sb17
-> decide

= decide
* [Sew a curtain from six sarongs; hers hangs straight # line:sb18]
    ~ Memory += curtain
    ~ Memory += pride
    "Who's got one to spare?" says Ji-young, and has them round the tap on a string before it's been decided: a flat seam, and in the hem {took_child:buttons, lent by their owner, and counted|a row of coins too small to buy anything}. # sound: curtain_rings # line:sb19
    { cut == FULL:
        {late:"You've eased the third," says Tae-ok, feeling it. It's the nearest she has come to a compliment.} # line:sb1a
        The first to go behind it is a woman of sixty. She's in there for a good while, though there's hardly any water. # line:sb1b
    }
* [Run the list for the tap, in fairness and ill temper # line:sb1c]
    ~ stubborn += 1
    Someone's got to, or it goes by elbows. Ji-young does it by mats, with a chalk, from the wall inwards. "You've had your bowl. That's a bowl. _That's_ a basin." # line:sb1d
* [Join in at the second line # line:sb1f]
    ~ Memory += sang
    She doesn't sing, as a rule. But it's a line like a handrail: everyone has a hand on it already. # line:sb1g
- -> ask2

= ask2
{ cut < FULL:
    One Friday the fourth from the bottom is Ji-young: a Rim. # line:sb3h
    -> onward
}
# fact: bangkok-hunger-strike-2007
On the ninth day a sheet of paper comes round, with a pencil tied to it. Let us be sent on sooner, it says; or from Monday we'll eat nothing. It's been done here, by three hundred women, for three days. Whether it helped, nobody here can say; the ones who did it have gone. # line:sb1i
* [Sign # line:sb1j]
    ~ Memory += signed
    She puts it small, and legible: Rim Ji-young, with the R. {leader == "ko":It's the {late:third|second} paper that she's signed on the way. This one costs nothing until Monday.|Here she is, on a sheet of paper, between a Pak and a thumb.} # line:sb1k
    On Monday there's rice, and nobody has it. By the evening one can hear the rice. # line:sb1l
* [Carry it to the far corner, unsigned # line:sb1m]
    There's a feud between the corner and the door. Ji-young walks the sheet over the legs and stands by with her arms crossed while it's read. # line:sb1n
    "And you?" says the corner. "Where are you on it?" # line:sb1o
    "I brought it," says Ji-young. They look for that, on the sheet, and can't find the place. # line:sb1p
* [Let it go past # line:sb1q]
    She looks at the pencil; a good one, with a rubber. She hands it to the left. # line:sb1r
    {took_child:"What does it want?" says a voice at her elbow. "It wants us not to eat." {child_name == "Bi":Bi|Yu} goes after it down the row, to see who would.|{Memory ? cake_home or Memory ? father_rice:She has gone without a good many meals, so that others had them. It isn't a thing she can see herself offering.|At the third mat along somebody's mother is crying and writing.}} # line:sb1s
- -> onward

= over
-> onward

= onward
-> s_country

=== s_country
{ cut < FULL: -> over }
{ late:
    # scene: office_table
    # look: carafe
    # sound: amb_office
    # year: 2024
    "Where do you wish to go?" Between them are a carafe, and a fan that looks from the one to the other as if at a match. # line:sc1i
- else:
    # scene: office_table
    # look: carafe
    # sound: amb_office
    # year: 2019
    "Where do you wish to go?" Between them are a carafe, and a fan that looks from the one to the other as if at a match. # line:sc1j
}
Drivers have asked her that, and her brother. No one with a pen in their hand has ever asked. The woman with the pen is from the South, and has a cold from the air in here. # line:sc1k
# fact: rok-constitution-article3
To Seoul it's a matter of weeks, or of some months. By the constitution there the whole peninsula is the country, down to the street with Mother's jar in it: so that one wouldn't be let in, exactly, but let back, to a place one has never seen. # line:sc1l
+ [Go on # line:sc1m]
-
# fact: rok-1997-act
"There's a law, too," says the woman, "since 1997." One has only to ask, in so many words, for protection. {leader == "ko":Ko had her say them over twice, like an address.|The words are on a card, under the carafe. They have got rather wet.} # line:sc1n
# fact: us-resettlement-225
Or there's elsewhere. America has a law for it as well, and in all its years has taken in as many as would fill the room with the tap, and the corridor. That takes longer. It might be years. # line:sc1o
{hope == "unseen":In Seoul they'd know her by her second word. Elsewhere she'd be a foreigner like any other.|{hope == "farther":She cut her coat for farther on. Now there are two of those.|"Which of them pays better?" says Ji-young, and the woman with the cold laughs before she can help it.}} The pen waits. # line:sc1p
-> decide

= decide
* [South Korea: "I ask for protection." # line:sc1q]
    She says it to the carafe, in the voice for fittings. # line:sc1r
    "Thank you," says the woman, and turns the sheet round, to be signed. {Memory ? signed:It's her second signature in this building, and the first was against it.|She signs with the R.} "Is there anyone there who's expecting you?" # line:sc1s
    "A machine," says Ji-young. {first == "machine":She means it.|It's the first thing that comes.} # line:sc1t
* { cut > LESSON && not late } [Somewhere with nobody in it who knows her accent # line:sc1u]
    "I have to tell you," says the woman, "that it's a great deal longer." # line:sc1v
    "I've been short," says Ji-young. "I didn't care for it." # line:sc1w
    {byol > 1:In the room with the tap she tells Jong-hui, who nods, and unpicks from her own collar, stitch by stitch, an address. Byol has drawn on it.|"America!" says the grandmother, in the room with the tap. "They play for money there."} On the Friday the others' names are on the list, all together, and hers isn't. # line:sc1x
    ++ [Go on # line:sc4j]
    -- -> s_other
* [Ask what one eats there # line:sc1y]
    "Well," says the woman. It isn't on the sheet. "Everything. There's a stew that I—with the soft beancurd. It comes to the table still boiling. You break an egg in." She has stopped looking at the box. "I haven't been home since spring." # line:sc1z
    "Put that," says Ji-young. # line:sc20
    The woman writes South Korea. Then she gets out a handkerchief, because of the cold. # line:sc21
- -> onward

= over
-> onward

= onward
-> s_airport

=== s_other
{ cut < FULL: -> over }
# scene: one_room
# look: night
# sound: amb_street
# year: 2020
_This is Tom. Tom is at the airport._ That is page one of an English book. Ji-young reads it in one room in Bangkok, up four flights, where she has been waiting since March 2020 for America to say yes. # line:so01
# fact: us-resettlement-225
There was a date on which she'd be asked her questions. Then the office shut, like every office in the world. The desk for people from the North had never been a busy one. # line:so02
A church has signed for her, so that she waits out here, and not in the room with the tap. At the back of a wedding shop she sews white, by the bale, for people whom she sees only as a bust and a waist. Behind the house the canal boats go by with a sheet held up against the splash. # line:so03
+ [Go on # line:so04]
-
{sungchol > 0:From Seoul comes a postcard of an egg. _Fighting_, it says, in pencil, and nothing more.|From Seoul comes a photograph: a door with five pairs of shoes before it, one of them very small.} # line:so05
# fact: no-typical-refugee
On Tuesdays there's a class: a doctor from one war, two brothers from another. What they have in common is Tom. "Don't tell your story to the newspapers," says the teacher. "They can be read where your family is." # line:so06
There's a form for practice. _Occupation._ It has twelve boxes in a row. She puts in capitals, T, A, and so on, and the letters hold. # show: form # line:so07
{told == "nobody":At night she writes home, in thread, on the wrong side of hems. On Saturdays it goes to a wedding.|At night she talks to the pocket, in Korean, so as not to forget how.} # line:so08
-> decide

= decide
* [Learn the whole of Tom by heart # line:so09]
    ~ tom = "true"
    She does him at the machine, aloud, a page to a seam. _Excuse me. Is this the line for London? No, this is the line for Rome._ # line:so0a
    "Excuse me," she says to the conductor of the bus, who has come along the aisle clacking the lid of her tin tube of tickets. "Is this the line for London?" The conductor would very much like it to be. # line:so0b
* [Rewrite Tom so that he misses the plane # line:so0c]
    ~ tom = "rewritten"
    ~ stubborn += 1
    It needs one word, in chalk, on the margin of page nine: _late_. Tom sits down on the suitcase. A lady gives him soup. He takes a room. He needs a trade; she gives him hers. "But this is good," says the teacher. "What happens next?" # line:so0d
    "He has customers," says Ji-young. # line:so0e
- -> ask2

= ask2
In the nineteenth month there's a letter from the Americans, with an eagle on it and no date in it. In the same week there's one from Seoul, on thinner paper. By the law there she could still come, even now. Would she write, either way? # line:so0f
* [Go on waiting # line:so0g]
    She writes to Seoul, and thanks them, in the old spelling, with a buttonhole, worked on a scrap, by way of signature. # line:so0h
    Then she opens the second volume. Tom has got as far as the taxi. # line:so0i
    -> end_other
* [Seoul, then # line:so0j]
    ~ late = true
    ~ seoul_year = 2022
    She leaves the book on the sill, open, so that Tom gets some air. {tom == "rewritten":"He is late," she says to the teacher, of herself, when they shake hands; and it's correct.|"Excuse me," she says at the desk, and hears with interest that it's come out in his voice. "Is this the line for Seoul?"} # line:so0k
    It is. She's at the airport. # line:so0l
    -> s_airport

= over
-> s_airport
