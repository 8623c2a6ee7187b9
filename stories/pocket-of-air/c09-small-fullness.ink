// Chapter 9. Small Fullness, 2023-25

=== n_after
{ cut == FIVE: -> over }
~ miran_gone = true
{ cut == LESSON: -> bread }
+ [Go on # line:na10]
- -> bread

= bread
{ where == "inland":
    # chapter: Small Fullness
    # scene: one_room
    # look: window
    # sound: amb_room_clock
    # year: 2023
    It was bread.{cut == FULL: {Memory ? moved:It was for somebody else, but they cut her some.|They ate it standing up, the first half of it, in case.}} That's four weeks ago, and it's November, and there are steps on the stairs, which stop at each landing to read the number. # line:na11
- else:
    # chapter: Small Fullness
    # scene: farmhouse
    # look: yard_autumn
    # sound: amb_village
    # year: 2023
    It was bread.{cut == FULL: {Memory ? moved:It was for somebody else, but they cut her some, and after another week she went home to her own door.|They ate it standing up, the first half of it, in case.}} That's four weeks ago. {household == 2 and not left_child:It's November, and there are steps in the lane.|It's a Sunday in November, Bok-nyeo's cabbages are in, and there are steps in the yard.} # line:na12
}
{ cut == FULL:
    # fact: mass-return-oct-2023
    # fact: mass-return-mostly-women-idea
    Several bridges were used, that Monday, the ninth of October, and most of the people in the buses were women. # line:na13
}
# fact: family-may-bring-clothes-not-see
{cut == FULL:Since the tenth|Since the evening of the buses}, the window where socks could be handed in for Mi-ran hasn't taken them. They were pushed back, folded. # line:na14
{ cut == FULL:
    # fact: seoul-confirms-many
    # fact: vanished-600
    "Many", they say in Seoul, where there's a ministry for it. There's a group there that asks after each of them, and its word is _vanished_.{Memory ? heard_gone: In the row at home they said "gone", and looked at the plank.} # line:na15
    {Memory ? jin_dumplings:Officer Jin hasn't been for his dumplings since. The cloth came back, washed, on the gatepost.|When there are names Ji-young reads them for the woman in the man's coat, who {crossed == 2020:{river_last.second:was having a rest in the middle of the ice|crossed when she did}|{shoe == "glove":went over the ice with a glove for a shoe|{shoe == "arm":{season == "summer":came over by its sleeve|could count to four hundred}|crossed when she did}}}. She never asked what she was called, and so it takes a long time.} # line:na16
}
+ [Go on # line:na17]
+ [Leave this scene # leave # line:na18] -> leave
-
Xiaoman has come, {cut == FULL:nine years old|Mi-ran's girl, nine}, with her satchel{where == "inland":, handed on from driver to driver for two days|{household == 2 and not left_child:, from the blue gate|, by herself, off the egg lorry}}. She puts it down where one puts things that stay. # line:na19
"I can sew," she says. {cut == FULL:{Memory ? xm_sews:Over the pocket in her jacket, the one in her own stitches, she keeps her hand flat. There's something in it now.|Over the pocket in her jacket, the brown one with the one red stitch, she keeps her hand flat. There's something in it now.}} # line:na1a
{ cut == FULL:
    {card == "busy":"It was the busy ones," says Xiaoman. "I would have waited."|{card == "river":"The river doesn't give cards," says Xiaoman. "I've been and looked."|"She came in by the window," says Xiaoman. "They only give cards out at the door. Did she go out by the door?"}} # line:na1b
}
{ cut < FULL: -> rule_nine }
+ [Go on # line:na35]
+ [Leave this scene # leave # line:na36] -> leave
-
{ school == "in" and not child:
    # fact: mother-taken-child-registered
    The teacher has moved her to the front, she says. In the register, where it says about mothers, somebody has been in and made it simpler. # line:na1c
- else:
    # fact: mother-taken-child-registered
    The clerk at the school has sent word. About Xiaoman's line in the register: there would be no difficulty, now. # line:na1d
}
{ cut == FULL:
    {
    - h_miran.decide:
        # fact: village-of-ten-women
        Of the ten pegs on the stone, Mi-ran had laid the ninth by itself, on the far side, and wiped her hand. The tenth she'd kept between her teeth.{s_asking and not n_where and (n_work or not n_go_on): The first seven are in Ji-young's drawer, two without a spring. "I'm not old yet," Mi-ran used to say, when she was offered them.} # line:na1e
    - crossed == 2019:
        # fact: village-of-ten-women
        Of the ten women in that village Mi-ran was the one in eggs. # line:na37
    - else:
        # fact: village-of-ten-women
        {n_orange:Of the ten women in her village she was the one in eggs.|In one village, its head told the newspapers, there had been ten such women: seven went on to the South, one nobody knows where, one was sent back, and one is there yet.} # line:na38
    }
    {miran > 3:"If I'm ever late," Mi-ran told Ji-young, that summer, counting eggs, "she likes the light on. It isn't a rule. It's just so that you know."} # line:na1f
}
-> rule_nine

= rule_nine
# discuss: stop_october
"Rule nine," says Xiaoman. "Hem first." She has all of her mother's rules, as far as thirty-one. She'd been told that there would be more. # line:na1g
-> decide

= decide
* ["Then sit. This hem first." # line:na1h]
    ~ Memory += xm_with
    {cut == FULL:It's a man's hem and goes round for ever. She does it with her tongue out, and it puckers, and she looks at that.|It puckers. She looks at that.} # line:na1i
    "Do I unpick it?" # line:na1j
    "All of it." # line:na1k
    {cut == FULL:"Mum would have said it's only trousers," says Xiaoman. She's already looking for the end.} # line:na1l
* [Take her to her father's people, and visit # line:na1m]
    ~ Memory += xm_father
    {cut == FULL:They're Chens, {where == "inland":two days back the way she came|two villages on}; the father is at sea, or on a building. }There's a grandmother, a television, and a bed with a bear on it that somebody has gone out and got. # line:na1n
    "{where == "inland":First Sundays|Sundays}," says Ji-young, and Xiaoman holds out her wrist, and has it drawn on in tailor's chalk, with hands at two o'clock. # line:na1o
* [Write to every number Mi-ran ever used # line:na1p]
    ~ Memory += wrote
    There are seven. {cut == FULL:Three of them have gone to strangers, and one of the strangers sends back a picture of a cat. To the rest Xiaoman dictates.|Xiaoman dictates.} # line:na1q
    "Say I've got the long division. Say the black hen." # line:na1r
+ [Leave this scene # leave # line:na1s] -> leave
- -> ask2

= ask2
{ cut < FULL: -> onward }
{ where == "inland":
    By six it's dark, {Memory ? xm_father:the bear can wait till tomorrow, }and somebody has got to have supper. Nobody has moved the satchel. # line:na1t
- else:
    # sound: amb_kettle
    By six it's dark, {Memory ? xm_father:the bear can wait till tomorrow, }and somebody has got to have supper. {Memory ? crane:Bok-nyeo has come in from the bus in the mask with the crane, and hung it on its nail.|Nobody has moved the satchel.} # line:na3a
}
* [The bread, all of it, with sugar # line:na1u]
    ~ fed += 1
    Today's bread{Memory ? fish and where == "inland":, from the fish woman, who says it's only yesterday's}. The sugar goes on until it stops sinking in. # line:na1v
    "Is this allowed?" says Xiaoman. # line:na1w
    "There's no rule." # line:na1x
* [Noodles, slapped, hard # line:na1y]
    {Memory ? noodles:Old Mrs Zhang's way: you lift, and you let the table have it. Flour comes down from the lamp.|It's done against the table. Neither of them has ever been shown how.} # line:na1z
    ~ Memory += noodles
    After the sixth slap Xiaoman is hitting it with both hands, and nobody tells her that it's long enough. # line:na20
* [Soup. Three bowls, one of them covered # line:na21]
    ~ Memory += third_bowl
    The plate goes on top, upside down, to keep the heat in. # line:na22
    In the morning Xiaoman has it, cold, standing at the stove. She washes the bowl and sets it back with the plate on top. # line:na23
+ [Leave this scene # leave # line:na24] -> leave
- -> onward

= leave
# fact: mass-return-oct-2023
On 9 October 2023 more than five hundred people were sent back. Mi-ran no longer answers. Her daughter Xiaoman comes to Ji-young. # bridge # line:na25
-> over

= over
-> onward

= onward
-> n_april

=== n_april
{ cut < FULL: -> over }
+ [Go on # line:na26]
-
# scene: alteration_corner
# look: noon
# sound: amb_street
# year: 2024
"More vinegar," says the key cutter, and holds out his bowl to Ji-young. It's noon, a Sunday in May 2024. The machine has its cloth on, and on the stool between the doors stands a basin of cold noodles. {left_child:She has kept the doorway on, for Thursdays. |}The radio does the price of pork, the price of eggs, and a song. # line:na27
# fact: returns-list-2021-2024
It doesn't do the sixty who were sent back on the twenty-sixth of April. That came with the {Memory ? fish:fish|bread}. # line:na28
{Memory ? wrote:Of the four numbers that might be Mi-ran's, one has begun to ring again. A man who sells tyres has it now. He was decent about it.|{Memory ? third_bowl:{Memory ? xm_father:The third bowl stands on its shelf with the plate on top. On {where == "inland":first Sundays|Sundays} Xiaoman asks after it.|Xiaoman has been told that the third bowl can be put away. She says that it is away.}|In the drawer with the receipts lie the socks that were pushed back through the window, never worn.}} # line:na29
{Memory ? paid_driver:In the morning a jacket came in, by way of three drivers, with a stop sewn into its zip that she had put there herself, by the light of a dashboard. There was a slip of paper rolled up in it: _I don't do that road any more. Nobody does. It held._} # line:na2a
+ [Go on # line:na2b]
-
A woman comes for her trousers, and is handed a bowl. She's perhaps fifty, and eats standing up. She has {zh >= 3:a Korean _sh_ in her Chinese, like a stone in rice|said "thank you" in Chinese, with care}. When the key cutter is called to a lock, she looks to see who is at the fish. # line:na2c
# fact: escape-cost-2023
# fact: escape-cost-outlier-85000
"I'm going on," she says into the noodles, in Korean. "South. There's a seat." It costs what a house costs. Some have been told a small house, and some a large one.{s_leads && leader == "none": Ji-young once said she'd pay for it in notes. What's in the tin would do for the doorstep.} # line:na2d
# fact: counterespionage-2023
# fact: hrw-approach-all-but-ended
Since last summer there's a law by which helping can be called spying, and those who did it for nothing have mostly stopped. Hardly anybody goes now. "There's room to put your feet up," says the woman, and begins to smile, with a noodle in it. # line:na2e
{hope == "farther":Ji-young feels with one heel for the hem of her own trousers. There's a finger of cloth left in it.|{hope == "wage":Ji-young works it out in zips, and is sixty by the time it's paid.|Ji-young looks at her for the second time. All that the woman has on is grey, and very well made.}} # line:na2f
-> decide

= decide
* [Sew her a pocket for the road, and stay # line:na2g]
    ~ Memory += pocket_for_her
    On the inside, on the left, with the seam turned under so that nothing rubs. It takes as long as a song and the weather. # line:na2h
    "What goes in it?" # line:na2i
    "Nothing," says Ji-young. "You just have it." # line:na2j
* { not left_child && coin > 0 } [Go with her # line:na2k]
    ~ aim = "south"
    "There's one more seat," says the woman. "He always says that there's one." She sits down on the step, since it will take a minute, and holds her trousers on her knees, folded. # line:na2l
    -> s_late
* [Ask her to carry a name to Seoul: Mi-ran's # line:na2m]
    ~ Memory += name_south
    Not on paper. Ji-young says it, and the woman says it, surname first, three times, and then the village, and then: "Who shall I tell them is asking?" # line:na2n
    "Say it's about an egg bill." # line:na2o
    {Memory ? counted:The woman counts it off along her fingers, as Ji-young once counted the fingers themselves.|The woman goes off up the street moving her lips.} # line:na2p
- -> onward

= over
-> onward

= onward
-> n_workers

=== n_workers
{ cut < FULL: -> over }
+ [Go on # line:nw2v]
-
# scene: restaurant
# look: front
# sound: amb_treadle
# year: 2024
Two reels of white, number forty. It's all that the girl has come for, and she has said it twice. It's August 2024. On Fridays{household == 2 and not left_child:, when the egg lorry goes in,} Ji-young's machine stands in the window of {work == "kitchen" and where != "inland":the cold-noodle restaurant|a noodle shop}, for the custom. # line:nw2w
{songi > 0:"You worked over the wall," says Ji-young in Korean, not looking up. The girl is Song-i, of the waitresses who walked in pairs.|Past it twice a day go girls from Pyongyang, whom the state has sent{where == "inland": even here}, in pairs. This one is called Song-i; it says so inside her collar.} She's twenty-five. # line:nw2x
# fact: dispatched-70pct
# fact: dispatched-wages-2019
She used to carry plates. Now she sews collars, up a stair with a lock. Of every ten she earns the state takes seven, and managers have been at the three. # line:nw2y
At the table by the wall, ten paces off, sits her minder. {work == "kitchen" and where != "inland":Piao Shunji has put a bowl in front of him, and is standing there with the pears.|The owner has put a bowl in front of him, and is explaining the vinegar.} It's a large bowl: four minutes, perhaps. The window stands open. While something loud goes by in the street, he can't hear. # line:nw2z
+ [Go on # line:nw30]
-
# fact: helong-workers-asked-for-pay
A lorry. "The floor above ours asked for its pay," says Song-i, for as long as it lasts. "All together. They put the irons down." Then it's past. "White," she says. "Number forty." {Memory ? asked or Memory ? threatened:Ji-young asked for hers once, on her own, with her mouth dry.|{lane and household == 2:Where Ji-young was put to work, there was no pay to ask for.|Ji-young never asked for hers.}} # line:nw31
# fact: hrw-returns-breakdown
A bus, which is shorter. "They were sent home. We've got their chairs." It was more than a hundred, by a count made abroad. # line:nw32
# fact: upr-2024-rejection
# fact: seed-upr-2024-rejected
Over the minder's head the television has the news. In Geneva this year two countries asked China to protect people from the North and to send nobody back, and got a no, in writing. That isn't in it. There's a flood, and a panda. # line:nw33
{songi > 1:A moped does for the rest. "There was a mandarin on the wall," says Song-i. "In 2019. Eight of us ate it, and put the skin together again."|Then there are only bicycles. Song-i looks at the reels.} # line:nw34
-> decide

= decide
* [Wind her two reels and say nothing # line:nw35]
    ~ songi += 1
    The wheel goes round, louder than a bus. Nobody could hear over it whether two people were talking. They aren't. At the end of the second reel Song-i bites the thread off, to save her looking for the scissors. # sound: thread_bite # line:nw36
* ["Which is your hand?" and look at her stitches: they are superb # line:nw37]
    ~ songi += 1
    ~ Memory += praised
    Song-i turns up her own collar. Twenty to the inch, and the corner goes round like a coin. # line:nw38
    "Who taught you?" # line:nw39
    "I was slow. They kept me at it." # line:nw3a
    "It's the best I've seen," says Ji-young, and she's had to bend down to say it. {stubborn > 4:"Mine included."|"I'd know it anywhere."} # line:nw3b
* [Slip a thimble into the thread # line:nw3c]
    ~ songi += 2
    { pocket == "thimble":
        ~ pocket = "given"
        It's Mother's, and has been in her own pocket since the night of the river. It goes down inside the second reel. # line:nw3d
        Song-i weighs the reel in her palm. She looks at Ji-young's hand, at the white ring where a thimble's been. # line:nw3e
    - else:
        It's the shop's, brass, with one dent. It goes down inside the second reel, and a twist of paper after it so that it won't rattle. # line:nw3f
        Song-i weighs the reel in her palm, and pays for two reels, with exactly the money for two. # line:nw3g
    }
-
"Thank you, Comrade Seamstress," says Song-i, for the whole room. The bowl by the wall has been drunk to the bottom. # line:nw3h
+ [Go on # line:nw3i]
- -> onward

= over
-> onward

= onward
-> n_order

=== n_order
{ cut < FULL: -> over }
# scene: alteration_corner
# look: lamp
# sound: amb_treadle
# year: 2025
Dark green wool, two metres and a bit, in brown paper. A man left it for a suit in 2023 and hasn't been seen since. "Cut it," said Bok-nyeo last Sunday{where == "inland":, as on most Sundays, by telephone}. "The moths won't wait for him." It's March 2025, it rains, and the only customer all afternoon has been a dog. # line:no17
{Memory ? silk:The last good cloth that she kept for herself was a hand's breadth of silk, on the inside of a mask.|In {crossed == 2020:five|six} years she has never cut anything for herself.} {Memory ? pocket_for_her:There was a pocket, last May, but that was for somebody else's road.} # line:no18
# fact: seed-temporary-breath-not-paradise
She has a roof the width of the machine, some air under it, and nobody at the door. It's enough for an afternoon. # line:no19
{promise == "coat":She promised a coat once to somebody of thirteen. {size == "":She has cut it every winter since, in her mind, and it never fits.|She has cut it once in cloth, and every winter since in her mind, and it never fits.}|{coat == "song":The coat that she has here|Her own coat} hangs on the nail behind her. It has been turned inside out once already, and has no third side.} # line:no1a
+ [Go on # line:no1b]
-
# fact: carer-keeps-going-for-children
"What keeps me here?" the {Memory ? fish:fish woman|key cutter's wife} said this morning, to a customer. "What d'you think? They're eating." She has two at school at the other end of the country. # line:no1c
{ household == 2 and not left_child:
    Old Mrs Zhang died at the beginning of the month, and left a list of what is owing to her. {file_child()} has asked who makes the edge of the pancake now. # line:no25
}
{Memory ? xm_with:Xiaoman, ten, is under the lamp with a buttonhole. It's her fortieth.|{Memory ? xm_father:{where == "inland":Xiaoman, ten, was sent here for good at New Year, with the bear. The Chens have a grandson now.|{household == 2 or where == "village":Xiaoman, ten, whose day is Sunday, has come on a Thursday|It's a Sunday, and Xiaoman, ten, has come on the two o'clock bus}.}|{Memory ? wrote:Xiaoman, ten, is in from school, and looks first if there has been an answer to the hen.|Xiaoman, ten, has come by after school, as she does, to see what there is.}}} # line:no1e
Ji-young puts her palm flat on the wool. # line:no1f
-> decide

= decide
* [A coat for herself, at last, with one pocket too many # line:no1g]
    ~ green = "self"
    She puts the tape round herself, and the numbers in her head are wrong: they're for somebody of twenty-four. # line:no1h
    "What's the extra one for?" says Xiaoman. # line:no1i
    "It isn't extra. It's on the inside." # line:no1j
* [A man's coat, narrow, deep seams: he is nineteen # line:no1k]
    ~ green = "song"
    { size:
    - "was": He'll be out of the small jacket at both ends by now. # line:no1l
    - "should": She cut for him once as he should be. She has got no wiser, and adds a finger. # line:no1m
    - "deep": She left deep seams in the last one too, and nobody has told her whether to let them out. # line:no1n
    - else: For the shoulders there's nothing to go by but Father's, in 2019. # line:no1o
    }
    She chalks it, and stands back, and a person is lying on the table, quite flat, with his arms a little out. # line:no1p
* {child} [A school coat for {file_child()}, two sizes up # line:no1q]
    ~ green = "child"
    {left_child:It will have to be taken to a corner and handed over, by Old Mrs Zhang, as something from a shop. So it wants a label. She makes one.|{file_child()}, four and a half, stands on the table for it, and won't say what she's counting.} # line:no1r
* {not child} [A school coat for Xiaoman, two sizes up # line:no1s]
    ~ green = "child"
    "I'll look like a tent," says Xiaoman, from inside it. # line:no1t
    "You'll look like a person who's expected to grow." # line:no1u
    She considers that. "Can there be one where nobody can see?" she says, and shows where. # line:no1v
- -> ask2

= ask2
{zh >= 3:"What's _home_ in yours?" says Xiaoman. She collects them; she has got _hem_, _hurry_ and _it won't come out in the wash_.|"Home," says Xiaoman in Chinese, and points at Ji-young's mouth. She wants the other one.} # line:no1w
* [Jip. Say it again # line:no1x]
    ~ Memory += jip
    "Jip." # line:no1y
    "It's got to shut. Like a lid." # line:no1z
    "_Jip_," says Xiaoman, and presses her lips together after it, and keeps them so, to see what's in there. # line:no20
* ["There are two words. One is the roof." # line:no21]
    ~ Memory += gohyang
    "And the other?" # line:no22
    "The other's where you're from. You can't say it about a flat." She says it: _gohyang_. It comes out with the wrong accent, her own. # line:no23
    "Which one have I got?" says Xiaoman. She has the chalk, and is putting it round her own hand, on the offcut, finger by finger. # line:no24
- -> onward

= over
-> onward

= onward
-> n_autumn

=== n_autumn
{ cut == FIVE: -> short }
+ [Go on # line:na2q]
- -> street

= street
# chapter: Small Fullness
# scene: northeast_street
# look: autumn
# sound: amb_street
# year: 2025
"By five," says the man, and puts a zip on the counter with a jacket round it. It's October 2025.{cut == LESSON and Memory ? xm_with: On the second stool Xiaoman, eleven, has a hem, and goes round it with her tongue out.} # line:na2r
{ cut == FULL or left_child or household == 2:
    {left_child:It's a Thursday, and the doorway; most other days, for two years, it has been a window in the next town.|{household == 2:Thursdays, at the township market, she's had a doorway since 2022; most other days it's the lane.|{moved_town:She's had the machine since 2022, and this doorway since the spring after.|{where == "inland":It's her fourth autumn in the doorway.|She's had the doorway, and the machine in it, since 2022.}}}}{cut == FULL: Leaves come down the street on their edges, like change.} # line:na39
}
# fact: hrw-406
# fact: seed-406-returned
# fact: hrw-1076
# fact: seed-1000-since-2020
In another country somebody counts. At least four hundred people sent back since last year began; at least a thousand since the border shut.{cut == FULL: Mi-ran is in it or isn't. There's no column for that.} # line:na2s
{ cut == FULL:
    # fact: seed-no-letup
    # fact: ohchr-2025-closed
    It goes on without a letup, and over there, the United Nations has written, people's rights are no better than ten years ago. # line:na2t
}
{ cut == FULL:
    {hope == "wage":She still reckons in corn: a zip is a handful, and this one, with its lining, two.|{hope == "unseen":Nobody has looked at her twice today. She kept count, so that makes one.|In every hem that leaves this doorway there's a finger of cloth left in. No customer has asked her what for.}} # line:na2u
}
{ cut == LESSON: -> pocket_line }
+ [Go on # line:na2v]
- -> pocket_line

= pocket_line
{ cut == FULL:
    {Memory ? name_south:In June a parcel came without a sender, and in it trousers that she'd once taken up. In the hem, in thread, it said _Said it. They wrote it down._|{Memory ? praised:On Fridays she looks at the collars that go by. She'd know that corner anywhere.|{Memory ? thread_letters:There's a letter begun in the lining of her coat, below the left arm. It has got as far as the weather.}}} # line:na2w
    {green == "self":The green coat is on her, for the first cold. It has one pocket too many.|{green == "song":The green coat is on its nail, with the shoulders stuffed so that they won't forget.|{green == "child":The green coat has been let down once already.}}} {Memory ? jip:"Jip," says Xiaoman, coming in out of the leaves, as other people say hello.|{Memory ? gohyang:Xiaoman has _home_ in her exercise book, twice: the roof one, and the other, with a gap beside it.}} # line:na2x
    {Memory ? chae_gone:Of Chae Hye-suk, the carrier, nothing has been heard{sent > 0 and line > 0:, but that her boys have taken over the road}.} # line:na2y
    {stop_asked:Ji-song will be twenty in November. {Memory ? tall_line:The last she heard he'd got Father's jacket on; that was February 2022.|The last voice from there was Father's, in February 2022, and she never asked how tall.}} # line:na34
}
{ household == 2 and not left_child:
    {file_child()}, five, is under the machine with the buttons. {cut == FULL:They go by a rule. She is asked about it every day, and has been very patient.} # line:na2z
}
# fact: seed-temporary-breath-not-paradise
Ji-young, thirty-one, puts a hand in her own pocket, as one does, to see what is there. {pocket == "given":There was a thimble in it until last year.|{pocket == "thimble":A thimble.|{pocket == "button":A railway button{cut == FULL and Memory ? shop and not left_child:, down from the lamp for once}.|{Memory ? heard_air:Air. That's what Ji-song shouted once, for an answer, when she had to be sure who was ringing.|{Memory ? heard_airpocket:Air. It's enough until it isn't, Father says of that.|Air.}}}}} She does the zip.{cut == FULL: It's twenty to, and the man is across the road, over a bowl of noodles.} # line:na30
-> decide

= short
# chapter: Small Fullness
# scene: northeast_street
# look: autumn
# sound: amb_street
# year: 2025
# fact: hrw-406
# fact: hrw-1076
October 2025, {where == "inland":a town that makes zips, in another province|a doorway with a machine in it}. In another country somebody counts: over four hundred people sent back since last year began, over a thousand since 2020. # line:na04
Here somebody wants a zip by five. Ji-young, thirty-one, feels in her own pocket, to see what's there. # line:na05
{hope == "wage":She has worked it out in jars. It comes to a good many. Not all of them got there.|{hope == "unseen":Nobody has looked at her twice today. She kept count, so that makes one.|The cloth she left in was never let out. It has kept its colour better than the rest.}} # line:na06
-> decide

= decide
* [Hand over the zip, and {where == "inland":cover the machine|lock the doorway} # line:na01]
    ~ close = "shop"
    She runs it up and down twice, for the sound. # sound: zip # line:na07
    { cut == FULL:
        "What do I owe you?" says the man. He's told. {Memory ? pays:He gives a little over, and she finds him the change, down to the last small coin, while he's saying not to.|He gives a little over, and after a moment she shuts the drawer on it.} # line:na31
    }
* [Climb the hill, where things can be said aloud # line:na02]
    ~ close = "hill"
    "I'm eating," she tells the wind, in Korean, at the top of her voice. # line:na08
    { cut == FULL:
        {Memory ? hill:For five years she has come on every first Sunday. This isn't one, and there's room.|It isn't a Sunday and nobody is standing anywhere.} In her stocking the telephone rings. It's a woman about a curtain. # show: phone # line:na32
    }
* [Count what is in the mooncake tin, and decide # line:na03]
    ~ close = "tin"
    She shakes it. It's too full to say anything. # sound: tin_full # line:na09
    { cut == FULL:
        {Memory ? obeys:She took him at his word, and there's his word, in notes, in a tin with a {lane:rabbit|moon} on it.|{sent > 1:What was sent isn't in it. She could draw what was bought with that, and half the drawing would be a guess.|{lane:The rabbit on the lid has worn off, all but the ears|The moon on the lid has worn down to a half}.}} # line:na33
    }
- -> onward

= onward
{ left_child: -> end_gate }
{ household == 2 && child: -> end_lane }
{ where == "inland" && not on_file && (zh >= 3 || cut == FIVE): -> end_inland }
{ on_file: -> end_on_file }
{ stop_asked && close == "tin": -> end_stop }
-> end_small
