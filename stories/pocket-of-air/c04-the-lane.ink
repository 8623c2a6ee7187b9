// Chapter 4. The House at the End of the Lane, 2019-20. Gated. Only its cut line is told in the short telling.

=== h_house
~ settle_son()
{ cut == FIVE: -> cut_line }
{ not show_trafficking: -> leave }
~ household = 1
~ lane = true
~ where = "village"
~ zh += 1
{ crossed == 2020:
    # chapter: The House at the End of the Lane
    # scene: lane_house
    # look: shut
    # sound: amb_village
    # year: 2020
    Four hooks beside a door. On the first hangs an old woman's jacket, on the second a man's. # arrive: cut # line:hh03
- else:
    # chapter: The House at the End of the Lane
    # scene: lane_house
    # look: shut
    # sound: amb_village
    # year: 2019
    Four hooks beside a door. On the first hangs an old woman's jacket, on the second a man's. # arrive: cut # line:hh04
}
What is missing is soon told: her shoes, her {coat == "song":jacket|coat}, the key, the month. {cut == FULL:There is a calendar, but it's an old one, kept for the carp on it. }The red scarf they have let her keep. # line:hh05
# sound: bowl_down
Old Mrs Zhang, who is seventy, puts down noodles and says a word, and pinches the air on either side of Ji-young's arm. Later Ji-young learns that it means "thin". # line:hh06
# fact: threat-of-reporting
The next word the old woman teaches her on purpose, with a finger on the window pane, in the direction of the road. It means "police". # line:hh07
+ [Go on # line:hh08]
+ [Leave this scene # leave # line:hh09] -> leave
-
# fact: seed-forced-marriage-rural
# fact: palermo-consent-irrelevant
The son, Zhang Dejun, is {crossed == 2020:forty-two|forty-one}, and eats looking into his bowl. Nobody has asked Ji-young anything. The Zhangs have been told that she came willingly, or have told each other so. # line:hh0a
{ cut < FULL: -> decide }
# fact: sex-ratio-demand
{Memory ? counted:On the riverbank she counted, and it came out right: fingers, buttons, money. She counts again. The fingers are all here. What|What} can be counted from the window is washing. In nine yards there are trousers for some twenty men, and two skirts, both black, both old. The daughters of this lane are at work in cities. # line:hh0b
# fact: park-64pct-trafficked
# fact: park-forms
A student in Seoul has been counting too. Of the people she asked, more than half had been taken where they hadn't agreed to go, and most of those to a house with a man in it. # line:hh0c
-> decide

= decide
* [Unpick the inside pocket, and put it under a floor tile # line:hh0d]
    ~ Memory += kept_pocket
    It came out in the first hour, with her teeth, stitch by stitch, before they took the {coat == "song":jacket|coat} off to be washed. {pocket == "thimble":Mother's thimble is in it, wrapped in one turn of thread so that it won't ring.|{pocket == "button":The button off Father's railway jacket is in it, and has to be felt once all round the edge.|{Memory ? reed:There is only a bit of reed in it, so it folds almost flat.|There is nothing in it, so it folds quite flat.}}} # line:hh0e
    {cut == FULL:The third tile from the stove is the one that rocks. With the pocket under it, it doesn't.|It goes under the third tile from the stove.} # line:hh0f
* [Put in a stitch for each day, on the quilt's underside # line:hh0g]
    ~ Memory += day_thread
    The thread is the quilt's own, out of the hem. She starts with four, for the days that she's sure of, and one for those in the car, which may have been two. # line:hh0h
    When there's sun old Mrs Zhang hangs the quilt over the wall, face up, and beats it. At night Ji-young runs her thumb along the back. The stitches have held. # line:hh0i
* [Say her own name to the stove, each morning # line:hh0j]
    ~ Memory += kept_name
    "Rim Ji-young," she says, before it's lit, in the voice of someone who reads a meter. Then the match. # line:hh0k
    Within a fortnight old Mrs Zhang, who takes it for what people say to stoves over there, has begun to say it too. She says it quite well. Only the _m_ is a little short. # line:hh0l
+ [Leave this scene # leave # line:hh0m] -> leave
-
+ [Go on # line:hh0n]
- -> onward

= cut_line
# year: 2019
# fact: seed-forced-marriage-rural
# fact: palermo-consent-irrelevant
For some months of 2019 she is held in a village house she did not choose. With another woman's help, and with sewing, she comes by a key. # line:hh02
+ [Go on # line:hh01]
- -> over

= leave
{ crossed == 2020:
    # year: 2020
    # fact: seed-forced-marriage-rural
    # fact: palermo-consent-irrelevant
    For some months Ji-young lives in a village house she did not choose and is not free to leave. She learns some Chinese. She gets to know Choe Mi-ran, from her own province, and by sewing for the neighbours she comes by a key. What was done was done by others; the law calls it trafficking whatever she said or did. # bridge # line:hh0o
- else:
    # year: 2019
    # fact: seed-forced-marriage-rural
    # fact: palermo-consent-irrelevant
    For some months Ji-young lives in a village house she did not choose and is not free to leave. She learns some Chinese. She gets to know Choe Mi-ran, from her own province, and by sewing for the neighbours she comes by a key. What was done was done by others; the law calls it trafficking whatever she said or did. # bridge # line:hh0p
}
+ [Go on # line:hh0q]
- -> over

= over
{ not lane:
    ~ household = 1
    ~ lane = true
    ~ where = "village"
    ~ zh += 1
}
~ miran += 1
~ Memory += skipped_lane
-> h_out

= onward
-> h_old

=== h_old
{ cut < FULL: -> over }
{ not show_trafficking: -> leave }
{ crossed == 2020:
    # scene: lane_house
    # look: shut
    # sound: amb_kettle
    # year: 2020
    Dough comes down on the board, and the bowls on the shelf say something about it. # show: dough # line:ho01
- else:
    # scene: lane_house
    # look: shut
    # sound: amb_kettle
    # year: 2019
    Dough comes down on the board, and the bowls on the shelf say something about it. # show: dough # line:ho02
}
Old Mrs Zhang doubles it over, slaps it, doubles it over. One, two, four, eight. It's the first sum in this kitchen that Ji-young has been able to follow. # line:ho03
# fact: reminded-of-price
There is another going on alongside, in the same voice and to the same slaps. It is what they owe because of her: to whom, till when, and what against. Sixteen. Ji-young hasn't got the verbs yet. She has the nouns, and they are brother, bank, New Year, pig. Thirty-two. # line:ho04
When it starts Zhang Dejun goes out to the pigs, and he stays out until it's over. He can hear it from there. It's a small yard. # line:ho05
+ [Go on # line:ho06]
+ [Leave this scene # leave # line:ho07] -> leave
-
# fact: marriage-spectrum
"Over the hill," says the old woman, and with one floury hand holds the other by the wrist. Then she points to a bowl. She looks to see whether that has been understood: there is that kind of house, and there is this kind, and in this one people get noodles. # line:ho08
# fact: refuge-of-last-resort-marriage
"And out there?" Her elbow goes to the window. "Who feeds you there? No paper, no bowl." It is said neither kindly nor unkindly. It's true, too. The Zhangs didn't make it true. They found it standing, like somebody else's wall, and put their house against it. # line:ho09
Then the dough again, and a jerk of the chin. Your turn. # line:ho0a
-> decide

= decide
* [Learn it properly; a skill is a skill # line:ho0b]
    ~ Memory += noodles
    ~ zh += 1
    It's in the wrist, and in not being sorry for the dough. On the ninth day she gets to two hundred and fifty-six without a break, and holds the skein up to the light. It could be knitted with. # line:ho0c
    "Thick," says old Mrs Zhang. That makes two adjectives. # line:ho0d
* [Do it badly, on purpose, every day # line:ho0e]
    ~ stubborn += 1
    It wants some thought. They have to be fat in the middle, stuck at the bend, and each day wrong in another place, so that nobody can call it a method. # line:ho0f
    The Zhangs eat them. Old Mrs Zhang draws one out to its full length, with a knot in it, and looks along it at Ji-young for some time; then she begins again at brother, bank. # line:ho0g
* [Mend the old woman's trousers, and say what it costs, in Chinese # line:ho0h]
    ~ Memory += named_price
    Both knees, and the seat. Ji-young bites the thread. "Three," she says, and then the word for money. # sound: thread_bite # line:ho0i
    Old Mrs Zhang laughs, then sees that nobody else is laughing. She puts on her trousers and doesn't pay. # line:ho0j
    But the wall is low. Next morning there's a jacket lying across it with the lining out, and the neighbour with the loom, looking at the sky, says, "Three?" # line:ho0k
+ [Leave this scene # leave # line:ho0l] -> leave
-
+ [Go on # line:ho0m]
- -> onward

= leave
Weeks pass in the house. # bridge # line:ho0n
-> over

= over
-> onward

= onward
-> h_miran

=== h_miran
{ cut == FIVE: -> over }
{ not show_trafficking: -> leave }
~ miran += 1
{ crossed == 2020:
    # scene: farmhouse
    # look: stones_day
    # sound: amb_village
    # year: 2020
    "Don't look round," says the next stone, in Korean. "She's deaf on this side, but she can see a face." # line:hm01
- else:
    # scene: farmhouse
    # look: stones_day
    # sound: amb_village
    # year: 2019
    "Don't look round," says the next stone, in Korean. "She's deaf on this side, but she can see a face." # line:hm02
}
Old Mrs Zhang sits up on the bank, minding the soap. At the next stone somebody slaps a sheet as if it owed her money. Every word has the slope of Ji-young's own province in it. # line:hm03
# fact: seed-forced-marriage-rural
"Choe Mi-ran. {crossed == 2020:Ten|Nine} years, that house, the blue gate. I wasn't asked either." Slap. "Rule one: learn to swear. Rule two: find out who can't thread a needle any more." # line:hm04
At their feet a small girl in a boy's jacket, Xiaoman, {crossed == 2020:six|five}, is building a river. # line:hm05
+ [Go on # line:hm06]
+ [Leave this scene # leave # line:hm07] -> leave
-
# fact: village-of-ten-women
"Were there others?" # line:hm08
Mi-ran takes ten pegs out of her apron and sets them along the stone. Seven she moves south, one by one, as far as her arm goes. "Seoul." One she lets the water have: she went out for salt. One she lays on the far side of the stream, by itself, and wipes her hand: sent back. The last she puts between her teeth, and goes on hitting the sheet. # line:hm09
{ cut < FULL: -> decide }
# fact: marriage-spectrum
# fact: refuge-of-last-resort-marriage
Mi-ran wrings the sheet by herself, one end under her foot. Behind the blue gate, she says, there's a man, a hen-house, a daughter, as there is behind anyone's. It was the only roof that took somebody who isn't written down, and so she has never found out what she'd think of it next to another. # line:hm0a
She spits out the peg. "One question, before the soap is finished." # line:hm0b
-> decide

= decide
* ["Why did you stay?" # line:hm0c]
    ~ Memory += asked_stay
    "The first year because of the lock. The second because of the lock." Mi-ran nods at the river. "Then that one had a fever for nine days, and then it was winter." # line:hm0d
    "And now?" # line:hm0e
    "Now I do the egg money, since he can't add. If there's one word for all that, somebody who has read books must have it." She looks at her hands. "He says please, these days. I never know what to do with it." # line:hm0f
* ["Will you teach me to swear?" # line:hm0g]
    ~ zh += 1
    ~ Memory += swears
    Mi-ran looks her up and down, as one looks at the hem of a beginner. "We'll start with the turtle." # line:hm0h
    It's three words, and the last falls off a roof. By the second sheet Ji-young can say it to a stone. # line:hm0i
    "You're asking it. Don't ask it." # line:hm0j
    Xiaoman, who hasn't lifted her head, says it to her river without a fault. # line:hm0k
* ["Where does the bus go?" # line:hm0l]
    ~ Memory += asked_bus
    "There's one on Thursday. It goes to the township and turns round." Slap. "Everyone on it has known me for years. They'd wish the Zhangs good morning about you before the brakes were off." # line:hm0m
    "So not that one." # line:hm0n
    "That one," says Mi-ran. "There's only that one. But you don't start with the bus. You start so that on some Thursday nobody's surprised." # line:hm0o
+ [Leave this scene # leave # line:hm0p] -> leave
-
+ [Go on # line:hm0q]
- -> onward

= leave
In the village she meets Choe Mi-ran, from her own province, who has been there {crossed == 2020:ten|nine} years, and Mi-ran's daughter Xiaoman. # bridge # line:hm0r
-> over

= over
~ miran += 1
~ Memory += skipped_lane
-> h_out

= onward
-> h_door

=== h_door
{ cut == FIVE: -> over }
{ not show_trafficking: -> leave }
~ draw_neighbour()
{ crossed == 2020:
    # scene: lane_house
    # look: shut
    # sound: amb_village
    # tension: low
    # year: 2020
    The lock is brass, no longer than her thumb. One could open it with a hairpin. # line:hd01
- else:
    # scene: lane_house
    # look: shut
    # sound: amb_village
    # tension: low
    # year: 2019
    The lock is brass, no longer than her thumb. One could open it with a hairpin. # line:hd02
}
She has. It was in the third week, at night. There was a yard, a lane, a dog; beyond them a road, a police station where they ask for a card, a form, and at the far end of the form the bridge to the other side. She shut the door again, and heard it click. Nobody here needs a stronger lock. # line:hd03
# fact: threat-of-reporting
"If you shout," Mi-ran has told her, "the ones who come will be police." Old Mrs Zhang says it oftener, and in one word. # line:hd04
{ cut == FULL:
    # fact: palermo-consent-irrelevant
    "And later they'll say that you stayed," says Mi-ran, "with the door on a hairpin." Let them. Somebody walked to a shop for that lock. # line:hd05
}
{cut == FULL && (Memory ? bridges):She still knows the bridges that the car drove over, in order. They lead back to the river.} # line:hd06
{ cut < FULL: -> decide }
+ [Go on # line:hd07]
+ [Leave this scene # leave # line:hd08] -> leave
-
# fact: ushmm-not-inevitable
A good many people have had that door in their hand. {crossed == 2020:The village doctor, who came about the cough.|The village head, who has every pig in a copybook.} The policeman who stood in the front room {season == "summer":in August|in the spring}, asked how many lived here, was told two, and wrote two, with three bowls on the table. What would have come of his writing three is another matter; nobody had given him a form for that. # line:hd09
# fact: first-us-refugee-online-plea
"There was one in Beijing," says Mi-ran. "In a locked flat. She got to a computer and wrote it down, for anybody. Somebody read it. She's in America." # line:hd0a
"Have you got a computer?" # line:hd0b
"I've got hens." # line:hd0c
-> decide

= decide
* [Sew for the lane, for people who have front doors # line:hd0d]
    ~ thread = "sew"
    She starts with old Mrs Zhang's collar, because it is going to a funeral. It's the best collar there, and nine families have nothing to look at but collars. # line:hd0e
    By the end of the week there's a heap on the wall: fourteen zips, a shirt, somebody's wedding trousers, to be let out by one child. # line:hd0f
* [Plan with Mi-ran for the autumn fair # line:hd0g]
    ~ thread = "fair"
    ~ miran += 1
    There'll be a stage, and pigs, and two thousand people looking the other way. "I lose Xiaoman," says Mi-ran. "Loudly, by the stage." # line:hd0h
    It has to be practised. For weeks Xiaoman is lost, in the maize, behind the kiln, once in a vat, until she complains that people find her too early on purpose. # line:hd0i
* [Wait, and learn fifty words a week # line:hd0j]
    ~ thread = "wait"
    ~ zh += 1
    Bowl, salt, left, tomorrow. She keeps them as one keeps buttons: those that only lie there, and those that do something up. _Because_ is a good one. _Although_ she gets from the radio, on a Friday, and there is nobody to say it to but the pot. # line:hd0k
* [Tell the neighbour with the loom, and see # line:hd0l]
    ~ thread = "neighbour"
    { not neighbour_safe:
        ~ Memory += told_on
    }
    Sun Qin lets the shuttle run to the end of its row. In all that noise a few words of bad Chinese might have been anything. "I know," she says then, slowly, so that it can be followed. "We all know. Nobody has told us." # line:hd0m
    { neighbour_safe:
        She doesn't say that she's sorry. She says that her own door, on the ditch side, has no lock and no dog; and starts the next row. # line:hd0n
    - else:
        She gives Ji-young an apple. By evening the Zhangs have it, word for word. Nobody raises a voice. In the morning there is another lock on the door, steel, as long as a hand; and for three days no sound from the loom. # line:hd0o
    }
+ [Leave this scene # leave # line:hd0p] -> leave
-
+ [Go on # line:hd0q]
- -> onward

= leave
By sewing for the neighbours, and with Mi-ran's help, she comes by a key. # bridge # line:hd0r
-> over

= over
~ Memory += skipped_lane
-> h_out

= onward
-> h_machine

=== h_machine
{ cut < FULL: -> over }
{ not show_trafficking: -> leave }
~ Memory += key
{ crossed == 2020:
    # scene: lane_house
    # look: open
    # sound: amb_village
    # year: 2020
    Under the cloth in the front room, under the cloth's own dust, is a sewing machine. # line:hm0s
- else:
    # scene: lane_house
    # look: open
    # sound: amb_village
    # year: 2019
    Under the cloth in the front room, under the cloth's own dust, is a sewing machine. # line:hm0t
}
It has been dead for as long as the calendar. She cuts a belt for it out of a tractor's inner tube. {Memory ? told_on:A cup of loom oil stands on the wall one morning with nobody behind it.|The oil is from the loom next door, Sun Qin's, in an egg cup.} # line:hm0u
# sound: amb_treadle
Three drops. She turns the wheel by hand, a quarter, back a quarter, and feels the place where the oil finds the bearing. For a moment there's nothing in the room but that. # line:hm0v
{thread:
- "fair": It's the fair that does it. To have her in sight, old Mrs Zhang sits her at a table with a needle, beside the stage, and there's a queue. Xiaoman is lost for nothing, and found by three people at once. # line:hm0w
- "wait": Then one evening she says _although_ to the woman from the mill: although that zip is broken, the trousers are good. By Sunday the whole lane wants to hear her say it, and brings trousers. # line:hm0x
- "neighbour": {Memory ? told_on:The lane has heard about the second lock. It doesn't say so. It brings zips, more than a lane can have broken, and pays before it's asked.|Sun Qin brings the first zip, and then Sun Qin's sister; and it turns out that everyone on the ditch side has been waiting for a winter coat.} # line:hm0y
- else: The heap on the wall gets too high for the wall. # line:hm0z
}
+ [Go on # line:hm10]
+ [Leave this scene # leave # line:hm11] -> leave
-
By the first frost {Memory ? named_price:there's a price list on the gatepost, in chalk, in her own numerals. Old Mrs Zhang rubs out the first one. The lane has it by heart.|they come to the window with their zips, and pay through it, and it begins to look foolish.} # line:hm12
# fact: refuge-of-last-resort-marriage
The headman's sister stands in the rain with his good trousers over her arm, and the door is locked and the Zhangs are at the mill. A tailor whom nobody can get in to is bad for everybody's trousers. She says so to the lane, at some length. It's all that speaks for Ji-young in this country: one hem. # line:hm13
The key is on the machine next morning. Nobody says who put it there. Nobody is thanked. # line:hm14
# fact: marriage-spectrum
"Our tailor," says old Mrs Zhang now, to the lane. To Ji-young, over the dough, she says what she has always said: brother, bank, New Year, pig. # line:hm15
There's a mooncake tin on the sill, with a rabbit on its lid. What the lane pays goes into that. # line:hm16
-> decide

= decide
* [Half to the old woman, in front of the lane # line:hm17]
    ~ Memory += face
    "For the noodles," says Ji-young, at the gate, at the hour when everyone is at his own. She counts it out into the old woman's palm, in Chinese, aloud. # line:hm18
    The old woman has to take it, and be seen to. That evening, over the dough, what they owe because of her is as long as ever. But the whole lane has heard Ji-young's sum. # line:hm19
* [All of it stays in the tin # line:hm1a]
    ~ put_by(2)
    # sound: tin_coins
    The first note lies on the bottom like a stamp that nobody has licked. By the tenth zip there is enough to rattle. She moves the tin from the sill to the machine, and from the machine to her bed, and sleeps with the rabbit against her ear. # line:hm1b
* [Shoes. Her own, green, half price # line:hm1c]
    ~ shoes = "green"
    ~ put_by(1)
    Mi-ran brings them from the township: canvas, and green as a lorry, so that even at half price they'd stood there since spring. Her old ones have never been mentioned. She doesn't mention them. # line:hm1d
    The lane looks first at the shoes and then at her. She does the laces up sitting on the step, with the door behind her open, and then undoes them and does them up again. # line:hm1e
+ [Leave this scene # leave # line:hm1f] -> leave
-
+ [Go on # line:hm1g]
- -> onward

= leave
By autumn she sews for the whole lane, and has come by a key. # bridge # line:hm1h
-> over

= over
~ Memory += skipped_lane
-> h_out

= onward
-> h_out

=== h_out
{ cut == FIVE: -> over }
~ Memory += key
{ crossed == 2020:
    ~ late = true
}
{ crossed == 2020:
    # chapter: The House at the End of the Lane
    # scene: lane_house
    # look: open
    # sound: amb_village
    # year: 2020
    A key, {Memory ? told_on:steel|brass}, about as heavy as a thimble. October 2020. It lies in her hand, and what it opens is a door. # line:ho0o
- else:
    # chapter: The House at the End of the Lane
    # scene: lane_house
    # look: open
    # sound: amb_village
    # year: 2019
    A key, {Memory ? told_on:steel|brass}, about as heavy as a thimble. October 2019. It lies in her hand, and what it opens is a door. # line:ho0p
}
# fact: seed-status-many-undocumented
It isn't a paper. Nowhere in this country is there a sheet with her name on it{cut == FULL:, for anyone to ask her for or to look her up by}.{cut == FULL: She came by the key with zips{thread == "fair":, at a fair|{thread == "wait":, and the word _although_|{thread == "neighbour":{Memory ? told_on:, and somebody's bad conscience|, and a neighbour}}}}.} # line:ho0q
{ cut == FULL:
    # fact: refuge-of-last-resort-marriage
    There is a bus on Thursday. There's a stove, too, and a winter{cut == FULL:; and an old woman who keeps the crisp edge of the pancake for her and reckons up what they owe for her. {Memory ? face:"She's paid for her noodles," says the lane, and nods to them both.|"You could do worse," says the lane, and doesn't say than what.}|.} # line:ho0r
}
{ cut < FULL: -> wednesday }
+ [Go on # line:ho0t]
+ [Leave this scene # leave # line:ho0u] -> leave
-
{ Memory ? kept_pocket:
    The third tile rocks again. Her {coat == "song":jacket|coat} is back on the fourth hook, washed, smaller. The pocket is grey from the floor, and she sews it in where it was, in the old holes.{Memory ? sewn_shut: The seam across its mouth, which she put there in the dark, she leaves till last. Then she draws the thread.} {pocket == "thimble":The thimble fits.|{pocket == "button":The button has gone green round the eyes.|There's as much in it as there was.}} # line:ho0v
- else:
    Her own {coat == "song":jacket|coat} {Memory ? skipped_lane:hangs by the door|is back on the fourth hook, washed, smaller}. {Memory ? sewn_shut:The inside pocket is sewn shut, in stitches made in a moving car. She has them out in a minute.|In its inside pocket {pocket == "thimble":is Mother's thimble, which nobody had thought worth taking|{pocket == "button":is the railway button, which nobody had thought worth taking|is what she left there, air{Memory ? reed: and a reed}}}.} # line:ho0w
}
+ [Go on # line:ho1p]
+ [Leave this scene # leave # line:ho1q] -> leave
-
{Memory ? day_thread:On the back of the quilt are {season == "summer":a hundred and two|{crossed == 2020:two hundred and seventy-one|two hundred and thirty-four}} stitches. Somebody will sleep under them this winter, and not know that it's a calendar.|She knows the month again. People say it when they come for their trousers.} # line:ho0x
{shoes == "green":Her shoes stand by the door with their toes to it. |{Memory ? skipped_lane:It's six li to the bus.|Old Mrs Zhang's second-best shoes have been hers since the summer. They're a size too small, and it's six li to the bus.}} {h_machine.decide:What was in the tin has gone into her hem, and her needles into the tin.|} # line:ho0y
{Memory ? bridges:She has told Mi-ran the bridges, in order. Mi-ran has the same ones, from {crossed == 2020:ten|nine} years ago.} {Memory ? asked_bus:"Some Thursday when nobody's surprised, I said," says Mi-ran. "I've told the driver you have a tooth."} # line:ho1r
-> wednesday

= wednesday
# fact: marriage-spectrum
# fact: village-of-ten-women
{h_miran.decide:{Memory ? asked_stay:"You asked me why I stayed," says Mi-ran.|"Ten of us," says Mi-ran, "and I'm the tenth."}|"There were ten of us," says Choe Mi-ran. "Seven are in Seoul. One went out for salt. One was sent back over. And I'm here."} She looks up the lane. "On a Monday I'd do it all again. On a Tuesday I'd set fire to the roof." She blows her nose. "It's Wednesday. Don't ask me." # line:ho0s
-> decide

= decide
* { crossed == 2019 } [Go to the town in the cousin's lorry, to work # line:ho0z]
    ~ household = 0
    ~ where = "border"
    ~ aim = "north"
    The cousin is Mi-ran's husband's, drives cabbages, and doesn't talk. Mi-ran gives her two eggs, boiled, one for each hand. "Rule six. Don't wave. It makes them wonder who to." # line:ho10
    Nobody waves. On the window sill of that house lies the {Memory ? told_on:steel|brass} lock, open, with the key in it. # line:ho11
    + + [Go on # line:ho12]
        -> n_where
* { crossed == 2020 } [Go to the town in the cousin's lorry; the shutters there are half down # line:ho13]
    ~ household = 0
    ~ where = "border"
    The cousin is Mi-ran's husband's, drives cabbages, and doesn't talk. Mi-ran ties Ji-young's mask for her, behind, with a knot she'd use on a sack. "There. They'll take you for somebody with a cold." # line:ho14
    On the window sill of that house lies the {Memory ? told_on:steel|brass} lock, open, with the key in it. # line:ho15
    + + [Go on # line:ho16]
        -> n_silence
* { crossed == 2019 } [Go, and ask who knows a way to Seoul # line:ho17]
    ~ household = 0
    ~ where = "border"
    ~ aim = "south"
    {h_miran.decide:"Seven pegs," says Mi-ran, and counts them into her hand, real ones, with the spring gone in two. "You bring those back to me when I'm old." She holds on to the last for a moment.|Mi-ran has brought two eggs, boiled, one for each hand, and doesn't quite let go of the second.} "I was always going to go on the next one. There's always such a lot to do on a Wednesday." # line:ho18
    On the window sill of that house lies the {Memory ? told_on:steel|brass} lock, open, with the key in it. # line:ho19
    + + [Go on # line:ho1a]
        -> s_asking
* { crossed == 2019 } [Take a room at the lane's other end; go on with the zips # line:ho1b]
    ~ household = 0
    ~ where = "village"
    ~ miran += 1
    ~ aim = "north"
    ~ work = "lane"
    It was a store for sweet potatoes, and belongs to the people whose eggs Mi-ran sells. It has a bolt on the inside, which she shoots four times the first evening. {cut == FULL:The old woman walks past with her face to the wall.} The lane comes on Monday, with its zips, sixty steps farther than before. # line:ho1c
    The {Memory ? told_on:steel|brass} lock she has left on the window sill of that house, open. # line:ho1d
    + + [Go on # line:ho1e]
        -> n_orange
* { show_trafficking and crossed == 2019 } [Stay the winter, with the key # line:ho1f]
    ~ household = 2
    On Thursday the bus comes, stands, turns round. She hears it from the machine. She has the needle down in a zip and doesn't look up, and could not have said, then or later, that this was an answer. # line:ho1g
    The {Memory ? told_on:steel|brass} lock lies on the window sill, open. # line:ho1h
    + + [Go on # line:ho1i]
        -> h_winter
* { crossed == 2020 } [Take a room at the lane's other end; go on with the zips # line:ho1j]
    ~ household = 0
    ~ where = "village"
    ~ miran += 1
    It was a store for sweet potatoes, and belongs to the people whose eggs Mi-ran sells. It has a bolt on the inside. In another year no one would have dared to let it to a person without a card; this year there's a rope across the end of the lane, and nobody comes by who could ask. # line:ho1k
    The {Memory ? told_on:steel|brass} lock she has left on the other window sill, open. # line:ho1l
    + + [Go on # line:ho1m]
        -> n_silence
+ [Leave this scene # leave # line:ho1n] -> leave

= leave
In the autumn she has a key, and decides whether to go. # bridge # line:ho1o
-> over

= over
~ household = 0
~ where = "border"
{ aim == "home":
    ~ aim = "north"
}
-> onward

= onward
{ crossed == 2020: -> n_silence }
{ aim == "south": -> s_asking }
-> n_where

=== h_winter
{ cut < FULL: -> cut_line }
{ not show_trafficking: -> leave }
~ child = true
~ household = 2
~ where = "village"
~ put_by(1)
# chapter: The House at the End of the Lane
# scene: lane_house
# look: open
# sound: amb_treadle
# year: 2020
The loudspeaker on its pole, which since the autumn has spoken only of swine fever, clears its throat. It is January 2020. The road is closed, it says, from noon, at both ends. # line:hw01
# fact: border-closed-reopened
Over there they have closed the river as well. The lane stands at its gates with a cloth before its mouth, and for a week nobody breaks a zip. # line:hw02
{ lane:
    # fact: refuge-of-last-resort-marriage
    She has stayed for the stove, or for the machine, or because of the snow and then the rope across the road. It was never put to her as a thing that one says yes to. # line:hw03
- else:
    # fact: refuge-of-last-resort-marriage
    Of the three nods two have come true: the machine is mended, and a key was cut. The third was spring. With no paper, and {work == "care" and not left_teacher:somebody else at the gas|the other room let} by now, there is nothing to hold anybody to that, and everybody at the table knows it. # line:hw04
}
+ [Go on # line:hw05]
+ [Leave this scene # leave # line:hw06] -> leave
-
{ not lane:
    Ji-young's key is steel, new, with a burr on one tooth. She wears it at her neck on red wool, drawn out of the end of Mother's scarf. # line:hw0z
}
# fact: palermo-consent-irrelevant
A key isn't a yes. She has the inside of a door, and what's outside it is as before: no paper, no bus that carries people without asking, and a police station at the end of the road. Spring comes, and there's still a rope across the road. In summer it's down, and the police station is where it was. # line:hw07
# fact: marriage-spectrum
The lane says "the Zhangs' tailor" as it says "the Chens' hens". There are women in such houses who would call it their house, and women who never will, and women whom nobody has asked. # line:hw08
+ [Go on # line:hw09]
+ [Leave this scene # leave # line:hw0a] -> leave
-
# sound: amb_rain
In the autumn there is a child. How that was is hers. The story wasn't there, and it doesn't take its own silence for consent. # line:hw0b
It rains that week. Old Mrs Zhang brings millet gruel with an egg in it, and says what the egg will be set down against. Mi-ran comes with her girl, Xiaoman, and counts: ten, and ten. "All there," she says. "Rule fifteen. Call her something, before they do." # line:hw0c
-> decide

= decide
* [Yu, rain; it works in Chinese # at:cradle # line:hw0d]
    ~ child_name = "Yu"
    Eight strokes, and four of them are drops. Nobody will ever have to ask how it's written. "Yu," says Ji-young to the window, to try it; and the window goes on with it for three days. # line:hw0e
* [Bi, rain; only she will call her that # line:hw0f]
    ~ child_name = "Bi"
    The lane will want something that it can shout across a yard, and it shouts Yu, since it's raining in Chinese too. Let it. "Bi," says Ji-young, low down, under the noise of the machine, where there has never been anybody to talk to. # line:hw0g
* [Both; the child will sort it out # line:hw0h]
    ~ child_name = "both"
    ~ zh += 1
    Yu on the lane's side of the door, and Bi on hers. "She'll think that there are two of her," says Mi-ran. # line:hw0i
    "Then there are two." # line:hw0j
    Xiaoman thinks it over with her mouth open. # line:hw0k
+ [Leave this scene # leave # line:hw0l] -> leave
- -> ask2

= ask2
At night the treadle has to stop, because of the old woman's head. Then it's quiet enough to need a song. # line:hw0m
* [Mother's song # line:hw0n]
    ~ song = "mother"
    It has a verse about a well, of which she has only the rope. She has always gone straight on from the rope to the moon. In four nights the child is asleep before the rope. # music: mus_hum # line:hw0o
* { lane || offer == "pak" || offer == "son" } [The accordion tune, to take it back from that car # line:hw0p]
    ~ song = "tape"
    { lane:
        She hums it slower than the tape did, and puts words to it, about a hen. By the new moon it's a song about a hen. # music: mus_cradle # line:hw0q
    - else:
        It played once in a car that did bring her to a kitchen with a light in it. She gives it words about a hen. The driver's gallstones she leaves out. # music: mus_cradle # line:hw0r
    }
* [The theme of the drama, with the wrong words # line:hw0s]
    ~ song = "drama"
    {q_media:There's one episode of it in her head, and the song comes in twice. What they sing there about love she sings about buttonholes, and it scans better.|She has only ever heard it from Ji-song, who hummed it under a blanket till he was hit with a sock. It goes up where he couldn't. She gives it words about buttonholes.} # line:hw0t
+ [Leave this scene # leave # line:hw0u] -> leave
-
+ [Go on # line:hw0v]
- -> onward

= leave
# year: 2020
# fact: border-closed-reopened
She stays in the village through the closing of the roads: with a key, and with nowhere that would let her in. In the autumn of 2020 she has a daughter, and names her for rain. That she stayed does not make it chosen. # bridge # line:hw0w
-> over

= cut_line
# year: 2020
# fact: border-closed-reopened
# fact: palermo-consent-irrelevant
She stays in the village while the roads close: with a key, and with nowhere that would let her in. In the autumn of 2020 she has a daughter, and names her for rain. That she stayed does not make it chosen. # line:hw0x
+ [Go on # line:hw0y]
- -> over

= over
~ child = true
~ household = 2
~ where = "village"
-> onward

= onward
-> n_silence
