// Chapter 16. Endings. None is good or bad, and none has a number.

=== end_stayed
{ cut == FIVE: -> over }
# scene: door_frame
# look: day
# sound: amb_stove
# year: 2025
"Yours pulls to the left," says Ji-song. He is twenty, and turns a collar better than she does. {cut == FULL:{Memory ? taught_song:She taught him on newspaper, in the year without thread.|He learned it from watching her be cross.} }Ji-young is thirty-one, and has never been anywhere. # line:es0n
{ cut < FULL: -> more }
+ [Go on # line:es0o]
-
-> more

= more
{ cut == FULL:
    # fact: border-closure-worsened-hunger
    Only when the lorries stopped did the row learn how much had come over the river: zips, flour, needles, the sugar in the New Year cakes. {trade == "yarn":She has unravelled most of the jerseys in this town, and they've come back to her as other jerseys.|She has put one zip into four pairs of trousers, one after the other.} # line:es0p
    # fact: hrw-approach-all-but-ended
    Hardly anyone tries to cross now. {Memory ? lied_for_okdan:"She owes me for a hem," says Ji-young if she's asked about Ok-dan.|{Memory ? minded_seams:Of Ok-dan there's no word. Ji-young's stool still stands on that side.|Ok-dan's daughter has the pitch, and sells the socks in pairs.}} # line:es0q
}
# fact: motives-mixed-survey
Those who went mostly said, when asked, that it was hunger. There was hunger in this house too, every spring, and nobody went. {hope == "wage":In six years the jar has been to the wrist twice, both times in October.|{hope == "unseen":Everyone in the row knows her coat.|The deep seam is in Ji-song's sleeves.}} # line:es0r
+ [Go on # line:es0s]
-
# fact: ohchr-2025-closed
# fact: border-closed-reopened
The country has seldom been so closed, say people abroad who count such things. In January 2020 somebody signed it shut. The same pen could open it a hand's width. # line:es0t
{ cut == FULL:
    At dusk the lights come on across the river, the whole length of it. "Who pays?" Ji-song used to ask. # line:es0u
}
There are six more marks on the door frame. The last two are at the same height. {mark == "end":She cut the sixth when nobody was growing.|{mark == "kind":The first is a hair above where he was; he overtook it without noticing.|He still stands against it on his birthday, with his heels in.}} {cut == FULL and Memory ? patch_coat:On the nail hangs a coat made of four coats, and whoever goes out wears it.|} # line:es0v
There's a cough in the yard, and then Father, with snow on him and two fish the length of a comb. They're from the pond behind the brickworks, he says, where there aren't any. # line:es0w
{Memory ? joke_fractions:"A half each," says Ji-song. "Of what?" says Mother. She has the knife.|"Who's cutting?" says Father.} # line:es0x
+ [Go on # line:es0y]
- -> epi_lining

= over
-> end_small

=== end_small
{ cut == FIVE: -> short }
# scene: alteration_corner
# look: lamp
# sound: amb_treadle
# year: 2025
The paint is going from ZIPS WHILE YOU WAIT, and people wait, one with a child who would like to know how a zip knows which tooth is next. # line:es0z
# fact: seed-temporary-breath-not-paradise
She came for a place to breathe in for a while. The while is {crossed == 2020:nearly six years|six years} now. # line:es10
{ cut == FULL:
    # fact: seed-thousands-tolerated
    The policeman of the street brings his trousers himself, and studies {where == "inland":the calendar|the fish} while she measures. Neither of them has ever said a thing about it. # line:es11
    # fact: robinson-10000
    "They've counted you people again," reads {lixia > 1:Li Xia{moved_town:, here for the holiday,}|{friend()}} from her telephone. "It comes out different." She looks Ji-young up and down. "You'd think that they could see you." # line:es12
}
+ [Go on # line:es13]
-
{ cut == FULL:
    {Memory ? obeys:She said twice that she'd stop, and what isn't sent is in the tin.|{line > 0:Some months there's a way to send, and then it goes, less a third, or half.|There's no way to send just now. The tin has stopped making a sound.}}{cut == FULL and son_owed: Nobody has ever come for the rest of Son's fee.} # line:es14
}
# fact: no-asylum-screening
Two streets off sits a man who could ask why she came, and write it down. Nobody has told him that he may. # line:es15
{ cut == FULL:
    On the calendar the day in May called Small Fullness is long past. There is still no great one; they have been through it as far as December. {Memory ? xm_father and where != "inland":Xiaoman, whose name it is, has inked a ring round it, here and on the Chens' calendar.|Xiaoman, whose name it is, does the buttons after school.} # line:es16
- else:
    On the calendar there's a day in May called Small Fullness. There is no great one. # line:es17
}
{close == "hill":She's down from the hill|She has the lock in her hand} when a man comes for his trousers. {trade == "pockets":He finds the pocket, and looks at her. She is looking at the stove.|{trade == "mending":He holds them to the light, for where the hole was, and gives up.|He walks the length of the doorway, which takes two steps.}} They fit.{cut == FULL and stubborn > 6: "Still unpicking?" he says, of the thing under the needle. It's the third time.} # line:es18
She hangs up the ticket, and reaches for the next hem.{green == "self": It's the hem of her own green coat.|} # line:es19
+ [Go on # line:es1a]
- -> epi_lining

= short
# scene: alteration_corner
# look: lamp
# sound: amb_treadle
# year: 2025
# fact: seed-temporary-breath-not-paradise
Neither safe nor caught. The sign says ZIPS WHILE YOU WAIT, and people wait. # line:es02
# fact: no-asylum-screening
At an office two streets off somebody could ask why she came. In six years nobody has. # line:es03
The calendar has a day in May called Small Fullness, when the grain begins to fill. There is no Great Fullness in it. # line:es04
{close == "hill":When she's down from the hill a man is waiting for his trousers.|She has locked up when a man comes for his trousers.} They fit. # line:es05
{ trade:
- "mending":
    "What did you do to them?" # line:es06
    "Nothing," says Ji-young. "That's the price of it." # line:es07
- "pockets":
    He finds the pocket. "What's it for?" # line:es08
    "How should I know? They're not my trousers." # line:es09
- else:
    "They look like somebody else's," he says. # line:es0a
    "They've had a rest," says Ji-young. # line:es0b
}
+ [Go on # line:es01]
- -> epi_lining

=== end_on_file
{ cut == FIVE: -> short }
# scene: travel_window
# look: bus
# sound: amb_wheels
# year: 2025
The bus driver tears the ticket, gives her half of it, and looks at the next person. She sits down with her hand still out. # show: ticket # line:eo0d
# fact: hebei-temporary-permits
In her pocket is the paper: a year's leave to be where she is, given to some people, in some places. {cut == FULL:Some won't fetch theirs, for fear of what it's for. }With it she is going to the sea. # line:eo0e
It's large, and nobody there asks for the paper. {hope == "wage":She puts her arm in, up to the wrist.|{hope == "unseen":It is grey all the way across, and everyone is looking at it.|It goes on and on, like something that nobody has hemmed.}} # line:eo0f
{ cut < FULL: -> shore }
+ [Go on # line:eo1l]
- -> shore

= shore
{ cut == FULL:
    At the edge stands a boy with his wrists out of his sleeves. Ji-song's twenty. She lets the cuffs down, in her head, for the two of them. # line:eo1k
    # fact: social-media-monitored
    A family is taking photographs. "Now you," says the mother. No, thank you, says Ji-young, who's in one album already. By then they have all moved closer together to make room. # line:eo0g
}
+ [Go on # line:eo0h]
-
# scene: office_table
# look: counter
# sound: amb_room_clock
# year: 2025
# fact: biometrics-90pct
The file has her ten fingers and her face, front and side. It has those of nearly everyone from the North, says one man who knows a good many of them. {cut == FULL:{form_name == "rim":Rim, it says, as she asked.|}} # line:eo0i
{ cut == FULL:
    # fact: estimates-range-10k-300k
    How many people that is, those who count abroad can't agree on. Whoever keeps the file could count them, and could say who else may look. # line:eo0j
}
At home the paper hangs from a pin, where other people hang a calendar.{cut == FULL: {Memory ? wrote or Memory ? xm_with:Xiaoman has looked at the back, too.|She has also looked at the back.} The back is white.}{cut == LESSON && Memory ? obeys: Under it stands the tin. She gave Father her word, and there it is, in notes; nobody has rung to let her off it.} # line:eo0n
# fact: seed-arrest-any-time
The paper is good until someone knocks with another paper. In March she takes it to be stamped for one more year. "A nice winter?" says the clerk, and stamps. # line:eo0k
"Could I have a library card with this?" # line:eo0l
The clerk thinks. She would like to. "Almost," she says. # line:eo0m
+ [Go on # line:eo0o]
- -> epi_lining

= short
# scene: office_table
# look: counter
# sound: amb_room_clock
# year: 2025
# fact: hebei-temporary-permits
The paper hangs where other people hang a calendar. With it in her pocket she has been to the sea, by bus, breathing all the way. {hope == "wage":She put her arm in, up to the wrist.|{hope == "unseen":It was grey all the way across, and everyone was looking at it.|It went on and on, like something that nobody had hemmed.}} # line:eo03
# fact: biometrics-90pct
Her ten fingers are in a file. Somebody could say who may open it. # line:eo04
Every March the paper is renewed. "Any changes?" says the clerk, with the pen ready. # line:eo05
"Older." # line:eo06
"There isn't a box for that." # line:eo07
+ [Go on # line:ef01]
- -> epi_lining

=== end_lane
{ cut == FIVE: -> over }
# scene: lane_house
# look: open
# sound: amb_treadle
# year: 2025
The key is on the inside of the door, and at dusk it is Ji-young who turns it. # line:el0r
Old Mrs Zhang was buried on the hill in March. Ji-young hemmed the white bands, said the price, and didn't go up. Zhang Dejun sleeps over the pigs. If he wants something from the kitchen he sends the child. # line:el0s
{ cut < FULL: -> more }
+ [Go on # line:el0t]
-
-> more

= more
# fact: palermo-consent-irrelevant
There's a law that has a name for how it began. What has been kind since doesn't change the name, and nothing that she says could. # line:el0u
{ cut == FULL:
    {Memory ? noodles:When she slaps noodles on the board she still hears, slap by slap, in the old woman's voice, what they owed because of her.|The old woman saved her the crisp edge of the pancake, and, with the pan in her hand, reckoned up what they owed because of her. Ji-young can't remember the one without the other.} # line:el0v
}
+ [Go on # line:el0w]
-
The lane brings its trousers, and waits in the yard, and pays. {cut == FULL:{shoes == "green":Her green shoes stand on the step, resoled, pointing out.|}} # line:el0x
{ cut == FULL:
    # fact: village-of-ten-women
    Most who could go on from villages like this have gone, to Seoul, mainly. {miran_gone:Mi-ran was fetched off the Thursday bus.}{Memory ? xm_with: Her girl does hems by now.} # line:el0y
}
# fact: law-gives-citizenship
{child_name == "both":Yu, or Bi, depending on who calls,|{child_name == "Bi":Bi, whom everyone else calls Yu,|Yu}} is five. By the law here she's been a citizen since her first breath. {school == "in":She has her line in the register as well, and it has its stamps.|Nobody has written her in the register yet.} # line:el0z
She is under the machine with the button tin. {song == "tape":She's singing the tune of a man with an accordion, and it's about a pig in a hat.{cut == FULL: She has never been in that car.}|{song == "mother":She's singing her grandmother's song, with an animal in it that wasn't there.|She's singing, and the words are wrong on purpose.}} # line:el10
"Where does this go?" says Ji-young, and holds down a brass one. # line:el11
A hand comes up and takes it. "With the wet ones," says {child_name == "Bi":Bi|Yu}. # line:el12
+ [Go on # line:el13]
- -> epi_lining

= over
-> end_small

=== end_gate
{ cut == FIVE: -> over }
# scene: school_gate
# look: half_past_four
# sound: amb_voices
# year: 2025
_Whereabouts unknown_, it says of the mother, in the register, {Memory ? wen:in pencil, which was Ji-young's|in Wen Jing's good hand}. The mother is forty paces off, beside the haw seller, in a red scarf. # line:eg01
# fact: hukou-needs-mothers-arrest
A police paper ought to go with that, to say that she was arrested, or ran away. {cut == FULL:Nobody has asked to see it yet.} # line:eg02
# fact: one-third-registered
{child_name == "Bi":Bi|Yu} is in a register, as one in three of such children is. She has a peg with a radish on it. # line:eg03
{ cut == FULL:
    # fact: mother-leaves-so-child-registers
    The mother that Wen Jing told her of, who carried plates, had left a boy of nine months. {file_child()} was two, and had the paper clips in order. # line:eg04
}
+ [Go on # line:eg05]
+ [Leave this scene # leave # line:eg06] -> leave
-
# fact: guilt-of-mothers
Other mothers went ahead to Seoul, and have a sea in between. {cut == FULL:Here it's a road. }On Saturdays the child is brought over by bus, eats out of a bowl with a rabbit on it, and is taken back. # line:eg07
At half past four come two hundred backs, all of one blue, the smallest in front, on a rope. Hers is well back by now. She knows it by the satchel, since she cut it. {cut == FULL:{Memory ? twin:It's the second of the two, a size up, the one that was rain.|{Memory ? haw:She's holding a haw on a stick, like any aunt.|The haw seller turns his sticks so that the red side is out.}}} # line:eg08
{ Memory ? across:
    She stays on her side of the road. From there one can see the whole gate. # line:eg09
}
Today the rope goes slack. The satchel is swung round and opened. Two fingers go down into the inside pocket, and are held up, closed, above everyone's heads, to show her what's in it. # line:eg0a
"Yours?" says the haw seller. # line:eg0b
"Only the satchel," says Ji-young. # line:eg0c
+ [Go on # line:eg0d]
+ [Leave this scene # leave # line:eg0e] -> leave
- -> epi_lining

= leave
# fact: mother-leaves-so-child-registers
She lives apart from her child so that the child can be registered. # bridge # line:eg0f
-> epi_lining

= over
-> end_small

=== end_inland
{ cut == FIVE: -> short }
# scene: one_room
# look: bunks
# sound: amb_treadle
# year: 2025
{nickname == "Sneeze":"Sneeze!" shouts the floor when a belt goes. The young ones think it's a surname.|"Lin!" shouts the {work == "factory":floor|workshop} when a belt goes.} She dreams in Chinese now, all but the numbers. In Korean, says {cut == FULL:Xiaoman|{friend()}}, she only snores. # line:ei06
{ cut == FULL:
    # fact: seed-jobs-low-paid
    Three days in the week she's {work == "factory":on the floor still|at a zip works}, paid by the hundred zips, not much; the rest is the doorway. She's shouted at like everybody, and it does her good. # line:ei07
}
{ cut < FULL: -> more }
+ [Go on # line:ei08]
-
-> more

= more
# fact: seed-mass-returns-far-provinces
It's a long way to the river. There have been buses that came farther, full. # line:ei09
{ cut == FULL:
    # fact: seed-200000-in-china
    # fact: robinson-10000
    People like her are counted, by other people: ten thousand, says one count; up to two hundred thousand, with the children, says another. She's in one of them. # line:ei0a
}
# fact: seed-invisible-existence-illusion
Nobody has asked, and so nobody knows, and so she's safe: it's an easy sum with a mistake in it.{cut == FULL and hope == "unseen": "Somebody could be looking for grey," a boy of thirteen once said.} # line:ei0b
{ cut == FULL:
    Downstairs a woman enters lodgers in a book. She has never entered the bed by the window, or Xiaoman at the foot of it. # line:ei0c
}
+ [Go on # line:ei0d]
-
"Foot," says Ji-young{mute && nickname == "Sneeze":, whom the sneeze is said to have cured|{mute:, who used to be mute here}}. "Lever. Cloth. No: _lever_." # line:ei0e
The new girl says it back exactly as she was given it. {teacher > 0:It has Teacher Quan's third tone in it, and he's dead. "Fourth row, window," he used to say. "Louder."|It has the tone of the voice that reads the weather at six.} # line:ei0f
"You talk like {teacher > 0:a schoolbook|the radio}," says the girl. "Where's home?" # line:ei0g
"North. Mind your thumb." # line:ei0h
The girl hops, with the thumb in her mouth. "_Aiya!_ What do you say at yours, when you've pricked yourself?" # line:ei0i
There was a word. {cut == FULL:Mother used to take the pins out of her lips to say it. }{cut == FULL:Ji-young stands with the oil can, and listens for it past the machines{Memory ? suk_ja:, as Teacher Quan used to listen for a name|}, and what comes is something else of Mother's.|Ji-young listens for it past the machines.} # line:ei0j
"We said 'eat'," she says. # line:ei0k
+ [Go on # line:ei0l]
- -> epi_lining

= short
# scene: one_room
# look: bunks
# sound: amb_treadle
# year: 2025
# fact: seed-invisible-existence-illusion
Her bunk is in the fourth row, by the window. She dreams in Chinese now; in Korean, says {friend()}, she only snores. # line:ei02
# fact: seed-mass-returns-far-provinces
People have been sent back from farther than this. No office here has a sheet with her name on it, to find her by or to miss her by. # line:ei03
She shows a new girl the machine: foot, lever, cloth. One of the words has a tone in it {work == "care":that was an old teacher's|from the six o'clock weather}. # line:ei04
"Where are you from?" says the girl. "You talk like {work == "care":a schoolbook|the radio}." # line:ei05
+ [Go on # line:ei01]
- -> epi_lining

=== end_stop
{ cut == FIVE: -> short }
# scene: table_top
# look: notes
# sound: amb_room_clock
# year: 2025
The lid of the mooncake tin goes on if one kneels on it. # line:es1b
# fact: family-refuses-money
"Do not send." Father said it, with his own mouth. They had held him, when the carrier was taken, and then had him dig for a month. # line:es1c
{ cut < FULL: -> more }
+ [Go on # line:es1d]
+ [Leave this scene # leave # line:es1e] -> leave
-
-> more

= more
{ cut == FULL:
    {Memory ? ice_line:She'd asked him how the ice was, and has gone over the answer since.|{Memory ? tall_line:She'd asked if the boy was tall. It was the one time that his voice went up.|"All right, Father," she said.}} {Memory ? obeys:She took him at his word the same day.|It was more than a day before she took him at his word.} # line:es1f
    # fact: fee-30-2021-risk
    # fact: brokers-down-70pct
    There are still hands that would take it, for a third. There are fewer: of ten who used to carry, seven don't, one of them reckons. # line:es1g
    # fact: many-lose-contact
    Most people who left have no way to ask at all. She has had a voice, and it said no. # line:es1h
}
Somebody was standing behind him while he said it. That man could tell her whether Father meant it. # line:es1i
+ [Go on # line:es1j]
+ [Leave this scene # leave # line:es1k] -> leave
-
On the first Sunday she carries it up the hill. It's the heaviest thing she owns. At home it would be {quilt:a jar full to the wrist|a second quilt, a jar full to the wrist}, and shoes in five sizes for somebody who has grown into the sixth without them. # line:es1l
On top there's wind. {cut == FULL:{hope == "wage":"To here," she says aloud, and shows her wrist to a good deal of sky.|"I'm eating," she says aloud. It goes off over the valley, and nobody signs for it.}} # line:es1m
She has a needle with her, and a strip of lining{cut == FULL:{Memory ? thread_letters:; she has written to them in thread before|, since she can't just sit}}. The month, the sum, no name, in stitches so small that they have to be felt. # line:es1n
RECEIVED, it says then. After that the strip is as long again, with nothing on it. # line:es1o
+ [Go on # line:es1p]
+ [Leave this scene # leave # line:es1q] -> leave
- -> epi_lining

= short
# scene: table_top
# look: notes
# sound: amb_room_clock
# year: 2025
# fact: family-refuses-money
Father asked, in his own voice, and she took him at his word. Whoever stood beside him could tell her if he meant it. That man has a desk, and goes home from it at six. # line:es0c
The tin is the heaviest thing she owns: {quilt:a jar to the wrist|a quilt, a jar to the wrist}, and shoes in five sizes for somebody who has done his growing without them. # line:es0d
Round the lid goes a strip of lining, with a receipt in thread: the month, the sum, no name. # line:es0e
RECEIVED, it says, and then a space. # line:es0f
+ [Go on # line:eo01]
+ [Leave this scene # line:eo02 # leave] -> leave
- -> epi_lining

= leave
She has stopped sending money, as her father asked. # bridge # line:es0g
-> epi_lining

=== end_door
{ cut == FIVE: -> over }
# scene: gate_waiting
# look: grey
# sound: amb_street
# year: 2024
A small door in a long wall is open the width of a coat. It's November 2024, and it has been months. Across the road {gate_friend()}, with the second pair of ugly socks, has looked away from it twice before believing it. # line:ed04
{ cut == FULL:
    # fact: detained-2000
    Behind walls like it there were two thousand at one time, by one man's estimate. Hundreds of them went out by another side, to a bus. # line:ed05
}
# fact: longer-stay-harsher
# fact: shenyang-2002
It might have been the money, four people's. That helps, sometimes. It might have been a newspaper, as it was once, in 2002, for a family of five.{Memory ? published: Her name was in one, spelled two ways.} # line:ed06
Or it was the man at the window, {cut == LESSON:who'd had a cold|{window == "polite":whose cold somebody asked after each time|{window == "tuesday":who had got used to Tuesdays|{window == "loud":who had been told what those hands could do with a buttonhole|who'd had a cold}}}}. He isn't there today. # line:ed07
{ cut == FULL:
    {bag == "coat":She has her coat on. The pocket's been unpicked, and sewn up again, by someone with no needle.|{bag == "mandarins":"Did you get the mandarins?" says {gate_friend()}. It's the first thing that anyone says.|She has the first pair of socks on. "They itch," she says.}} # line:ed08
}
+ [Go on # line:ed09]
-
# scene: alteration_corner
# look: lamp
# sound: amb_treadle
# year: 2025
# fact: seed-arrest-any-time
A year on nobody has explained. It's the same doorway. She still has no paper, and they could come any evening. # line:ed0a
{cut == FULL:She owes four people, and pays them all on one day, so that none of them gets to be first. {Memory ? gift:The fourth is Bok-nyeo, who won't have it. "I ran, that time," she says. "Let me sit."|{Memory ? pays:One said that it had been a gift, and was given new cuffs.|They take it. It's the kindest thing about them.}}} # line:ed0b
{cut == FULL:{hope == "unseen":She had been at some pains to be grey in this street, and now they know her from one end of it to the other.|From one end of the street to the other they know her now.}} # line:ed0c
On the day she came back somebody had written under ZIPS WHILE YOU WAIT, in chalk, in a hurry: WHERE WERE YOU. # line:ed0d
She left it there for a week, since it was meant kindly. Then she found the chalk. AT A FITTING, she wrote. # line:ed0e
+ [Go on # line:ed0f]
- -> epi_lining

= over
-> end_small

=== end_one_call
{ cut == FIVE: -> short }
# scene: one_room
# look: telephone
# sound: amb_kettle
# year: 2025
A telephone on the oilcloth of a kitchen table, face up, and a stool pulled up to it, where nobody sits. # line:eo0p
{ called == "child":
    # fact: last-call-two-hours
    There was one call, two hours before the bus, and it was {child:{file_child()}|Xiaoman} who answered. It was all about a zip with a tooth gone, and that was a minute. # line:eo0q
- else:
    # fact: last-call-two-hours
    There was one call, two hours before the bus. "I am going to be sent. It's all right. It isn't, but eat." Then she asked if everyone had eaten. That was a minute. # line:eo0r
}
{ called == "child":
    Six zips have been mended since, that way, badly, by {gate_friend()}. They hold. # line:eo0s
}
{cut == FULL:{Memory ? kept_machine:On Sundays somebody treads the machine, with nothing in it, so that it won't seize.|{Memory ? shears:Her shears hang by the door, wrapped.|}}} # line:eo0t
{ cut == FULL:
    # fact: non-refoulement-art33
    The promise with this country's name under it, to send nobody back into danger, is still in force. # line:eo0u
}
+ [Go on # line:eo0v]
+ [Leave this scene # leave # line:eo0w] -> leave
-
{ cut == FULL:
    # fact: coi-aiding-abetting
    # fact: seed-two-states-control-fate
    Two states had her in hand that afternoon; and a judge has written to the one on this bank that officials who hand people over may be taking part in what comes after. At any desk somebody could have said: not this one, not today, the form's wrong. # line:eo0x
    # fact: seed-punishment-on-return
    What people risk who are sent back stands in reports. There is one here, in the drawer under the rice spoon, and {gate_friend()} has read half of it. # line:eo0y
- else:
    # fact: non-refoulement-art33
    # fact: coi-aiding-abetting
    # fact: seed-punishment-on-return
    A list crossed several desks that day. The country has promised in writing to send nobody back into danger, and a judge has warned its officials. At any desk somebody could have said: not this one. # line:eo0z
}
# fact: vanished-600
Nothing has been heard, of her or of most who went by those bridges. It hasn't been heard, either, that there is nothing to hear. {Memory ? counted_buses:The count still stands at fifty-eight, or sixty-one.|} # line:eo10
{ cut == FULL:
    {Memory ? handed_on:What was in her pocket is in a saucer on the sill, and is dusted round.|{Memory ? xm_sews:A girl comes on Thursdays to do the buttonholes, and has a numbered rule for each of them.|The red scarf, which was handed back, has a hook of its own.}} # line:eo11
}
{Memory ? kettle:The kettle goes on for two.|At New Year two cups are poured.} Hers comes first, so that it will be cool enough.{gate_friend() == "Li Xia" and Memory ? ri_ha: "Ri Ha," says Li Xia to the steam, so as not to get out of practice.} # line:eo13
+ [Go on # line:eo14]
+ [Leave this scene # leave # line:eo15] -> leave
- -> epi_lining

= short
# scene: one_room
# look: telephone
# sound: amb_kettle
# year: 2025
The one call that she was allowed went to {friend()}. "It's all right. It isn't, but eat." Then she asked if everyone had eaten, and that took up the minute. # line:eo08
# fact: china-1951-party
# fact: non-refoulement-art33
# fact: china-mfa-2024
That day a list crossed several desks, in a country that has promised in writing to send nobody back to persecution, and says that these people came for economic reasons. At any desk somebody could have said: not this one. # line:eo09
# fact: many-lose-contact
Nothing has been heard. It has not been heard, either, that there is nothing to hear.{Memory ? counted_buses: The count still stands at fifty-eight, or sixty-one.} # line:eo0a
{Memory ? kettle:The kettle still goes on for two. Ji-young's is poured|At New Year two cups are poured, Ji-young's} first, so that it'll be cool enough. # line:eo0b
+ [Go on # line:ec01]
+ [Leave this scene # line:ec02 # leave] -> leave
- -> epi_lining

= leave
She was sent back after one call. Nothing more is known. # bridge # line:eo0c
-> epi_lining

=== end_no_tick
{ cut == FIVE: -> short }
# scene: hill_phone
# look: day
# sound: amb_wind
# sound: no_tick
# year: 2025
"Zip done. Come for it when you can." That is the last there is of hers. "Coming" stands under it, and beside "Coming" is one grey mark. A second one would mean that it's been seen. # line:en08
It was {gate_friend()} who wrote that, and who climbs up here to look{cut == FULL:, where the air is best for a telephone, and holds it overhead, like somebody drying a sock}.{cut == FULL and Memory ? fish: They took turns at one stove.} # line:en09
# fact: many-lose-contact
Most who leave their country never hear from those behind again.{cut == FULL: Now it's so on this bank too.} # line:en0a
+ [Go on # line:en0b]
+ [Leave this scene # leave # line:en0c] -> leave
-
{ cut == FULL:
    # fact: mass-return-mostly-women-idea
    # fact: vanished-600
    Abroad they have counted, as well as one can from outside: hundreds in one autumn, most of them women, and no word of them since. "Vanished", it says. But there's a list. Somebody typed it, and any of those who stamped it could read it out. # line:en0d
    # fact: hrw-1076
    In front of the number since 2020, which is a thousand and some, they've printed "at least". She's in the number, or she's in the "at least". # line:en0e
    {Memory ? counted_buses:"Fifty-eight," is said up here, "or sixty-one." It has to be kept in somebody's mouth.|{Memory ? wave:That evening a hand was lifted to every window, in case. In wet weather that arm aches.|{Memory ? kettle:That evening the kettle went on for two, and nobody noticed until it boiled.|}}} # line:en0f
- else:
    # fact: vanished-600
    # fact: mass-return-mostly-women-idea
    # fact: hrw-1076
    Abroad they've counted: hundreds in one autumn, mostly women; a thousand and some since 2020, "at least". Somewhere there's a list, with stamps, which somebody could read out. # line:en0g
}
{cut == FULL:The zip is done. }{Memory ? kept_machine:The jacket that it's in hangs over the machine, which gets its oil on Sundays.|The jacket that it's in is on its hook, with the ticket pinned to it, and hasn't been fetched.}{cut == FULL and bought == "scarf": In the drawer is a boy's scarf that was never worn.} # line:en0h
{Memory ? kept_number:"For hers," says the girl in the shop, at New Year, who remembers. "It's not been used in {taken == 2019:six years|over a year}. You could let it go."|"That number's not been used in {taken == 2019:six years|over a year}," says the girl in the shop, at New Year. "You could let it go."} # line:en0i
"What does it cost to keep?" # line:en0j
The girl says. It's the price of a fish. # line:en0k
"One fish," says {gate_friend()}, and puts it on the glass. # line:en0l
+ [Go on # line:en0m]
+ [Leave this scene # leave # line:en0n] -> leave
- -> epi_lining

= short
# scene: hill_phone
# look: day
# sound: amb_wind
# sound: no_tick
# year: 2025
Ji-young's last message is still the last: "Zip done. Come for it when you can." Under it is an answer, "Coming", and beside the answer one grey mark, not two. # line:en03
# fact: hrw-1076
# fact: vanished-600
In another country there's a count, which says "at least". She is in it, or isn't. Somewhere there's a list, with stamps on it, that somebody could read aloud.{Memory ? counted_buses: Fifty-eight, it would come to, or sixty-one.} # line:en04
{Memory ? kettle:At New Year the kettle is put on for two, and|Each New Year} Ji-young's number is paid for, so that it won't go to a stranger. # line:en05
"It's the price of a fish," says {friend()}. "One fish." # line:en06
+ [Go on # line:et01]
+ [Leave this scene # line:et02 # leave] -> leave
- -> epi_lining

= leave
She was sent back. Nothing more is known. # bridge # line:en07
-> epi_lining

=== end_table
{ cut == FIVE: -> short }
{ taken > 2020:
    # scene: home_room
    # look: flour
    # sound: amb_stove
    # year: 2025
    Four bowls. The fourth stood on its face, against dust, for {crossed == 2020:five years|six years}. Mother still wipes it before she fills it. # line:et0f
- else:
    # scene: home_room
    # look: flour
    # sound: amb_stove
    # year: 2020
    Four bowls. It's 2020, and the fourth stood on its face, against dust, for as long as she was gone. Mother still wipes it before she fills it. # line:et0g
}
# fact: returned-four-times
{cut == FULL and not river_last.second:There are women who've come back to a table like it four times.|Some have come back to a table like it more than once.} # line:et0h
# fact: seed-enemies-of-the-state
_Enemy_, says the file. It could have said _hungry_; somebody held the pen. # line:et0i
{ watch_home == 2:
    # fact: family-surveillance-not-all
    The unit head where they've been moved to is of the same make as Hwang. "You've lost weight," she says, and ticks her sheet, and leaves a radish. # line:et0j
- else:
    # fact: family-surveillance-not-all
    Hwang comes again, with her sheet. {cut == FULL:{watch_home == 1:She looked in, all that time, to see if anyone else was out.|They'd been let alone, mostly; there are so many.}} "You've lost weight," she says, and puts down a radish. # line:et0k
}
{ cut == FULL:
    # fact: longer-stay-harsher
    Where she was kept they had wanted to know how long, over there. It goes by years. # line:et0l
    # fact: ohchr-100-women
    It has been told, elsewhere, to people who wrote it down. It isn't told at this table. # line:et0m
}
+ [Go on # line:et0n]
-
Her place is one in from the stove. Ji-song had his feet in it all the while, he says, so that it shouldn't go cold. {cut == FULL:{not quilt:{sent > by_plea && arrives:There is a second quilt again, and nobody says whose money.|There's still the one quilt, and the politics of it have begun again.}|{size != "" && taken > 2020:The jacket that was cut for him at a guess never came. He shows her how far down its sleeves would be.|}}} # line:et0o
{told_song == "mandarins":"And how many mandarins to a bag?" he says. He's had it twelve times.|{told_song == "job":"She was good at her job there," he tells people.|{told_song == "thirty":At thirty he may ask her. He has worked out the date.|"What did they have there?" he says. "Mandarins," says Ji-young.}}} So much can be told at table. She opens her mouth for the rest, and eats. # line:et0p
{ cut == FULL:
    {Memory ? spoon:She has the spoon to herself now. Each time it goes in Mother's own mouth opens.|{Memory ? sewed_home:She has other people's sleeves beside her, and bites off a thread between mouthfuls.|{Memory ? marked:There's a new mark on the door frame, hers, between two of his.|}}} # line:et0q
}
{Memory ? father_rice:Father has kept back the scorched rice, and puts it in front of her.|{Memory ? song_spoiled:Ji-song has the scorched rice, as always. He pushes it across with one finger.|The scorched rice lies in the middle, and nobody's first.}} # line:et0r
Flour has been spilt. With the handle of the spoon Father draws a fish in it. {Memory ? ice_line:"Still thick," he says. "Since you asked."|} Then he bends down, with his bad chest, and under the fish he breathes a small round patch. # line:et0s
+ [Go on # line:et0t]
- -> epi_lining

= short
# scene: home_room
# look: flour
# sound: amb_stove
# music: mus_mother
# year: 2025
# fact: returned-four-times
She was gone, and is back, and has lived through it. # line:et03
# fact: seed-enemies-of-the-state
# fact: family-surveillance-not-all
The file says enemy. It might have said hungry; somebody held the pen. The head of the neighbourhood unit comes to see if she's in. "You've lost weight," she says, and puts down a radish. # line:et04
Ji-song ducks for a lintel that he'd clear. {not quilt:There is a second quilt again.{sent > 0 && arrives: Nobody says whose money.}|There is nothing in any of his pockets. She has looked.} # line:et05
Mother turns the fourth bowl the right way up. It has stood on its face for six years, against dust, she says. # line:et06
Father draws a fish in the spilt flour. Under it, he breathes a small round patch. # line:et07
+ [Go on # line:eb01]
- -> epi_lining

=== end_key
{ cut == FIVE: -> short }
# scene: seoul_flat
# look: empty
# sound: amb_flat_city
# year: 2025
Four notes, and the door's open. {Memory ? corner:She used to sleep in that corner, with {Memory ? coat_carried:her {coat == "song":jacket|coat}|the airport man's parka} over her.|{Memory ? starfish:She still sleeps in the middle, like a starfish, on principle.|The floor is warm, and she has nearly stopped noticing.}} # line:ek0c
-> more

= more
At the table there's a chair, with its own cushion, that nobody sits on. # line:ek0f
{
- debt > 0 && (on_paper() || paid_brother):
    The rent is paid, and the paper in the drawer goes down by the month. # line:ek0v
- debt > 0:
    The rent is paid. For what she owes on the road nobody has come. # line:ek0w
- Memory ? court || Memory ? bargain:
    In the drawer is a paper with nothing owing on it. It took some saying. # line:ek0l
- else:
    Nothing is owed but the rent. # line:ek0m
}
{ cut == FULL:
    # fact: rok-constitution-article3
    # fact: arrivals-2025
    By the constitution she was a citizen here before she was born. It's a short sentence, and it would have fitted on any counter from the river down. About two hundred have come this year by the way she came. # line:ek0n
}
+ [Go on # line:ek0o]
-
On Sundays she goes to the sea, by train, under {name == "two":the name that's for the file|a name that fits{name == "rim":, R and all; she had to ask for the R|, less one letter}}. {cut == FULL:{mango == "six":She buys a bun, and divides it in her head by six.|She brings a bun, and eats it facing the water{wall_cake:, as one used to face a wall}.}} # line:ek0p
{Memory ? frame_seoul:On the kitchen doorpost there are pencil marks, at heights that are guesses. The top one's a hope.|{mark == "kind":On the kitchen doorpost there is one mark, from memory, a hair too high.|On the kitchen doorpost there is one mark, from memory, at thirteen.}} # line:ek0q
{ cut == FULL:
    {Memory ? sign:ZIPS WHILE YOU WAIT leans in the hall.|{signname == "rim":Over the counter it says RIM, in paint, a bit crooked.|{signname == "turned":Over the counter it says TURNED COATS, and people come in to ask.|{Memory ? machine:The automatic buttonhole is for customers who can't tell.|}}}} {father_dead:There's no photograph of Father. Some evenings she coughs once, his way, to hear it.|} # line:ek0r
}
By the door stand {took_child:three pairs of shoes, the small ones wet, and the third|two pairs of shoes, and one} is Grandmother Bang's. {cut == FULL:{bang > 1:They're here oftener than they're upstairs.|They came down about a fuse, and stayed.}{stubborn > 4: "Still biting your thread," says Bang on the way past.|}} # line:ek0s
In the kitchen the lid of a jar comes off. {kimchi == "mother":"Fish!" says Bang. "It's like being kissed by a sailor."|{kimchi == "bok":"No fish," says Bang, with her mouth full. "Somebody brought you up."|"Too much pear," says Bang, with her mouth full.}} # line:ek0t
+ [Go on # line:ek0u]
- -> epi_lining

= short
# scene: seoul_flat
# look: empty
# sound: amb_flat_city
# year: 2025
# fact: rok-constitution-article3
By the constitution she was a citizen here before she was born. Of all the desks from the river to this floor, it was the last that said so. # line:ek02
Most days are good. On Sundays she goes to the sea, by train, under her own name. # line:ek03
{
- paid_brother:
    She pays by the month for a road that nobody has come down. # line:ek04
- Memory ? repaid:
    Nothing in the flat is owed for but the rent. # line:ek05
- Memory ? machine:
    The automatic buttonhole is for customers who can't tell. # line:ek06
- Memory ? ticket:
    In the book behind the refrigerator there's one person's fare, from nowhere yet. # line:ek07
- else:
    Some of that first money is a stove, up there, or was somebody's. # line:ek08
}
At the table there is a chair that nobody sits on. # line:ek09
Inside the door stand two pairs of shoes. One is Grandmother Bang's. # line:ek0a
"Too much pear," says Bang from the kitchen, with her mouth full. # line:ek0b
+ [Go on # line:ek01]
- -> epi_lining

=== end_receiver
{ cut == FIVE: -> over }
# scene: office_table
# look: counter
# sound: amb_office
# year: 2025
On a bench in a corridor stands a button tin. A man from the court has asked what's in it. "Thread," says Ji-young. Eleven reels, one for each family, and no two of a colour. # line:er02
# fact: rok-crackdown-2023
# fact: fx-act-charge
The order of 2023 has got as far as her. _An unregistered exchange business_, says the summons: eleven families' rice, passed on for noodles and the bus. {cut == FULL:She has read it. One can't find the place where a mother would go in.} # line:er03
{ cut < FULL: -> more }
+ [Go on # line:er04]
-
-> more

= more
{ cut == FULL:
    # fact: annual-1-2m
    The grey is a woman who has sent something every year since 1998. {Memory ? advanced:The brown is the man who hadn't the money that month. He paid it back at Christmas, and stood there until it had been counted.|{Memory ? turned_coat:The brown is the man who brought a coat to be sold. He's wearing it.|{Memory ? kind_lie:The brown is the man who hadn't the money that month, and was told that it went. He paid it in coins, and sends pears.|}}} # line:er05
}
+ [Go on # line:er06]
-
{ cut == FULL:
    {Memory ? burnt:There is no list. She knows it by heart: grey, brown, bottle green.|{Memory ? told_eleven:She told all eleven when the letter came. None of them has asked for the reel back.|{Memory ? lawyer:Her lawyer is the one from the newspaper, and eats rice rolls out of his briefcase.|}}} # line:er07
}
# fact: acquittal-nov-2025
On the twenty-eighth of November, in another room, another woman was acquitted, who'd passed money on as she did. Most before her were not. Ji-young's own day is in January. # line:er08
# fact: links-broken-60-70
Of eleven voices seven still answer. The other four reels she doesn't use, and doesn't throw out. # line:er09
{ cut == FULL:
    {kyungja > 0:"Fine or no fine," Kyung-ja said this morning, "there's a zip at four."|} # line:er0a
}
The detective holds the door for her. {cut == FULL:There were other files he might have opened that morning; he has said so himself. }"May I ask you something?" he says. "What does one do about a lapel?" # line:er0b
{cut == FULL:{Memory ? lapel:She mentioned one to another man, the first year, and he wrote it down with the time.|She has been trying not to look at it since 2023.}} # line:er0c
"Take it off," says Ji-young, and has the needle out. # line:er0d
+ [Go on # line:er0e]
- -> epi_lining

= over
-> end_key

=== end_brother
{ cut == FIVE: -> short }
# scene: office_table
# look: corridor
# sound: amb_office
# music: mus_mother
# year: 2025
B is the door. It isn't the airport's: those who fly in are taken away, to be asked for weeks who they are, and this is where they come out. {cut == FULL:She has stood here since it was dark.} # line:eb06
{ cut < FULL: -> more }
+ [Go on # line:eb07]
-
-> more

= more
# fact: arrivals-2025
# fact: women-88pct-2025
Two hundred and twenty-four people from the North will have come this year, nearly nine in ten of them women. {cut == FULL:There has been one man this morning, and he was sixty.} # line:eb08
{ cut == FULL:
    # fact: chain-migration-12000
    # fact: escape-cost-2023
    They've come like that for years, one drawing the next through, like thread. It has got several times dearer. {debt > 3:She will be paying until he's thirty.|} # line:eb09
}
{ cut == FULL and sent > 0:
    # fact: uses-of-money
    What she used to send was mostly eaten, as it should be. A little was kept back, for the road. # line:eb0a
}
{father_dead:Only Mother is left at the table up there. She still lays it for two.|Two people are left at the table up there.} # line:eb0b
+ [Go on # line:eb0c]
-
Over her arm is a coat, cut at a guess{size == "deep" || hope == "farther":, with cloth left in wherever cloth can be left|{size == "was":, from a boy's measure|}}{green == "song":, in dark green|}. {cut == FULL:{Memory ? jackets:There are five before it in her wardrobe.|{promise == "coat":It was promised for a birthday. {green == "song":He had said blue.|She's some birthdays late.}|{coat == "song":There was one on a nail for him once; he'll have worn it out from the top.|}}}} # line:eb0d
Somebody comes out with a plastic bag, and stops. # line:eb0e
He is exactly as tall as she is.{Memory ? frame_seoul: {mark == "true":The pencil mark on her doorpost had it right.|The pencil mark on her doorpost has a hand's width over him.}} Neither of them can think of anything. {cut == FULL:He has the length of China behind him, as she had.} # line:eb0f
"Stand up straight," says Ji-young. # line:eb0g
"I am."{cut == FULL and Memory ? tall_line: He has been, he says, ever since she said so.} His voice is terrible, and deep.{cut == FULL: He listens to it himself.} # line:eb0h
At some desk somebody has believed him. The coat's tight across the back. So she turns him round, there, and opens the shoulders, with a needle that nobody saw her bring. # line:eb0i
{ cut == FULL:
    {Memory ? ddakji:"I've got better at ddakji," he says over his shoulder. "You'd really lose." "Hold still."|"Is it new, what did it cost, and can they all see?" he says over his shoulder. "Hold still."} {bought == "scarf":The blue scarf is round his neck already. It has a corner in it from being folded.|} # line:eb0j
}
He puts his hand into the pocket{jacket_pocket:, the inside one}, and stands there. # line:eb0k
"What's in it?" says Ji-young. # line:eb0l
"Air," he says. # line:eb0m
+ [Go on # line:eb0n]
- -> epi_lining

= short
# scene: office_table
# look: corridor
# sound: amb_office
# music: mus_mother
# year: 2025
# fact: arrivals-2025
Arrivals, door B. About two hundred people from the North have come out this year. Behind the door, at some desk, he said who he was, and was believed. # line:eb02
Two people are left at the table at home. # line:eb03
He is exactly as tall as she is. Neither of them can think of anything. She has brought a coat, cut at a guess{hope == "farther":, with cloth left in}, and lets the shoulders out there, in the corridor, with a needle that nobody saw her bring. # line:eb04
He puts his hand in the pocket and says, in a terrible new deep voice, "Air." # line:eb05
+ [Go on # line:er01]
- -> epi_lining

=== end_other
{ cut < FULL: -> over }
# scene: alteration_corner
# look: abroad
# sound: amb_street
# music: mus_work
# year: 2025
TAILOR, it says across the glass, in capital letters. She painted them from the inside, backwards, and they hold. # line:eo16
# fact: us-resettlement-225
There was a law here, from 2004, by which people like her might come. About two hundred and twenty-five have. At the end of it a man had her file in front of him, on a Tuesday, and signed it. He could have gone to lunch. # line:eo17
+ [Go on # line:eo18]
-
{tom == "true":She knows the whole of Tom by heart, all nineteen months of him, and he never does get on the aeroplane.|In her version Tom missed the aeroplane, and takes up trousers there, while people wait for theirs.} # line:eo19
From home she has heard nothing since {n_call:the hill, in December 2019. {sent > 0 and arrives:There was corn in the jar then.|"Then eat," said Mother. She eats.}|she left, and nobody there knows which country she is in.} # line:eo1m
# fact: no-typical-refugee
The library asked her to come and speak: what was it like? "For which one?" she said. At her table on Thursdays there are a cook, a widow, and a boy who can't bear dogs. She brought them alterations instead. # line:eo1a
+ [Go on # line:eo1b]
-
"Breathe in," says Ji-young to a bridesmaid. "Now be comfortable. Now be more comfortable." There's half an inch left in the seam.{promise == "coat": On the rail behind her hangs a blue coat that nobody ordered, a young man's by now, cut at a guess.} {hope == "farther":There is, if whoever made it was thinking of somebody farther on.|} # line:eo1c
"Where are you from?" asks the girl, over the top of her telephone. # line:eo1d
Once she'd have looked at the door first. "North Korea." # line:eo1e
"Oh, cool," says the girl. "Which part?" # line:eo1f
The girl would like to know. So Ji-young tells her: the river, the market row, who sat on her left{okdan > 1: and what she charged for one sock|}. She tells the joke about the jar, and it comes out as a sentence about a jar. Everyone who'd have got it is a long way off. # line:eo1g
"I'm from Ohio," says the girl. "It's flat." # line:eo1h
+ [Go on # line:eo1j]
- -> epi_lining

= over
-> end_key

=== end_silence
{ cut == FIVE: -> short }
# scene: travel_window
# look: bus
# sound: amb_wheels
# year: 2025
Hot chestnuts: somebody in front has a bag of them. It's the first Sunday of the month. {cut == FULL:{Memory ? end_line:She always stays on to the end.|She got on because it came.}} # line:es1r
# fact: pandemic-silence
# fact: links-broken-60-70
With the sickness the telephones went quiet for everybody at once. Then, from 2023, the police here began on those who passed things along. Most of the lines won't be mended. {Memory ? waited_brother:"All right," said Ji-song, and hers hasn't rung since. }{Memory ? asked_mother:"You decide," said Mother, and that was the last of it.|{Memory ? spoke_law:She had asked a journalist where one could send; it was printed with the cucumbers.|She had stopped sending by then, as the law would have it.}} # line:es1s
{ cut < FULL: -> more }
+ [Go on # line:es1t]
+ [Leave this scene # leave # line:es1u] -> leave
-
-> more

= more
{ cut == FULL:
    # fact: instant-confirmation-2013
    There was a time, before hers, when one rang, and the money was there before one had hung up. # line:es1v
    # fact: many-lose-contact
    Most people never had a line to lose. A call takes many hands. Each that was taken away was an afternoon's work for somebody. # line:es1w
}
{cut == FULL:{Memory ? jackets:There are six jackets in the wardrobe, like a staircase with nobody on it.|}} # line:es1x
+ [Go on # line:es1y]
+ [Leave this scene # leave # line:es1z] -> leave
-
{ cut == FULL:
    It isn't that nobody rings. {byol > 0:Jong-hui rings, whom she crossed a {exit == "mongolia":desert|river} with, about Byol's teeth.|Jong-hui rings, whom she crossed a {exit == "mongolia":desert|river} with, to ask what she's eating.} {sungchol > 0:Sung-chol brings parcels, and apologises.} # line:es20
    On weekdays a girl comes to learn how {trade == "mending":one mends so that it can't be found|{trade == "pockets":one sets a pocket that nobody ordered|a collar is turned}}. None of it is instead of anything. # line:es21
}
The number at home rings as a number rings that nobody has taken away. {cut == FULL:{Memory ? dead_number:She has rung it on Sundays for years, and gives it twenty.|}} # line:es22
The chestnuts get off; everybody does. The driver puts the lights out, row by row, as far as hers. Then he sees her, with her thumb on the glass, and puts that row on again. # line:es23
"It goes back, you know," he says. "It's the same bus." # line:es24
+ [Go on # line:es25]
+ [Leave this scene # leave # line:es26] -> leave
- -> epi_lining

= short
# scene: travel_window
# look: bus
# sound: amb_wheels
# year: 2025
The first Sunday of the month, a city bus. "You decide," Mother said, and that was the last of the line. The number rings as numbers do that nobody has taken away. # line:es0h
# fact: brokers-down-70pct
# fact: links-broken-60-70
A call needs a good many hands. Police in the North took away some, and police in the South others: each time an order, and somebody's working day. # line:es0i
On weekdays she teaches somebody to {trade == "mending":mend so that it can't be found|{trade == "pockets":set a pocket|turn a collar}}. It isn't instead of anything. # line:es0j
At the last stop her thumb is still on the number. The driver turns the lights off, sees her, and turns them on. # line:es0k
"Back?" he says. # line:es0l
+ [Go on # line:en01]
+ [Leave this scene # line:en02 # leave] -> leave
- -> epi_lining

= leave
She lives in Seoul. The line home is silent. # bridge # line:es0m
-> epi_lining

=== end_tuesdays
{ cut == FIVE: -> short }
# scene: arcade
# look: coffee
# sound: amb_arcade
# year: 2025
A Tuesday in December 2025, a coffee shop in Seoul. She is here to pay, and the coffees are on him: {ko_paper():Manager Ko's|the lender's} nephew, in a padded vest, who has brought the paper and {tuesdays:the ruler|a stamp with a rabbit on it}. # line:et0u
{ paid_brother && (leader != "ko" || seat_owed):
    The paper is for Ji-song's road. {brother_home:He turned round on it, and is home.|Nobody has come down it yet.} # line:et0v
}
{ ko_paper():
    # fact: brokers-not-all-alike
    She signed the paper in a room with the curtains drawn. {ko_fair:Ko has kept to it, to the won. Some do.|It has grown since, and by more than the interest.} # line:et0w
}
{ seat_owed && not paid_brother:
    The paper is for a road. She signed it with her bag packed. # line:et1b
}
{ leader != "ko" && not seat_owed && not paid_brother:
    The paper is for a fine in Thailand, and for what has grown on it. # line:et1c
}
-> more

= more
{ cut == LESSON:
    # fact: debt-interest-20-30
    There is interest, a fifth in the year, or nearer a third. # line:et0y
}
# fact: court-voided-broker-contract
A judge here once held such a paper to the light, and wouldn't have it. {cut == FULL:The nephew keeps the cutting in his wallet. "It wasn't one of ours," he says. "Ours are typed."|It had been signed in haste. It wasn't this one.} # line:et11
{cut == FULL:{Memory ? sausage:She has brought him a sausage on a stick.|}} # line:et12
+ [Go on # line:et10]
-
{ paid_brother:
    "Does he write, your brother?" "{brother_home:He's got a cold.|He's got something in his pocket. He's keeping it for later.}" # line:et13
- else:
    "Do they write, your people?" "{Memory ? heard_air:My brother's got something in his pocket. He's keeping it for later.|They're eating.}" # line:et14
}
{ cut == FULL:
    Who set the price he couldn't say. Somewhere there was a person who could have said a smaller number. # line:et15
}
He writes down a smaller one than last week's, and stamps it. She squares the slip with the others{cut == FULL:, {tuesdays:all the Tuesdays of them{seoul_year == 2020 and leader == "ko":, a year more than she'd reckoned}|a stack as thick as a hem}}, and runs a pin through. # line:et16
"Could you take in a vest?" says the nephew. # line:et17
She shuts her eyes, and has him: chest, waist, the left side where the telephone goes. # line:et18
"You eat standing up," she says. # line:et19
+ [Go on # line:et1a]
- -> epi_lining

= short
# scene: arcade
# look: coffee
# sound: amb_arcade
# year: 2025
Tuesday, a coffee shop, {leader == "ko":Manager Ko's|somebody's} nephew in a padded vest. # line:et08
{ leader == "ko":
    # fact: debt-interest-20-30
    The paper on the table she signed herself, in a room with the curtains drawn. {ko_fair:With the interest it comes to what was said, to the won.|It comes to more than was said. The road got dearer, says the paper.} # line:et09
- else:
    # fact: escape-cost-2023
    The paper on the table is for two roads. She came down one of them. Nobody has come down the other. # line:et0a
}
# fact: court-voided-broker-contract
A court in this city once threw out a paper like it. He knows that, and she knows it. # line:et0b
He writes a smaller number on a slip, and stamps it. She squares the slips, all the Tuesdays of them, and runs a pin through. # line:et0c
"Could you take in a vest?" he asks. # line:et0d
She measures him with her eyes shut. "You eat standing up," she says. # line:et0e
+ [Go on # line:eu01]
- -> epi_lining

=== end_landing
{ cut == FIVE: -> short }
# scene: seoul_flat
# look: landing
# sound: amb_flat_city
# year: 2025
Four notes: each door on this stair has its own, and Grandmother Bang, who lives above them, knows them like coughs. Ji-young's hasn't sounded since Monday. # line:el14
{ cut == FULL:
    The ministry rang in October. They did the weather. # line:el2d
- else:
    # fact: welfare-blind-spots-1200
    There's an office with a list of twelve hundred people whose doors might not open. It rang in October. Ji-young told it about the weather. # line:el15
}
{ cut < FULL: -> more }
+ [Go on # line:el16]
+ [Leave this scene # leave # line:el17] -> leave
-
-> more

= more
{ cut == FULL:
    {counsel:She has sat on the chair, and said at what hour she wakes.|{Memory ? watered:She went once, and watered the plant. It has been repotted, she hears.|She has the leaflet. It has a sunrise on it.}} # line:el18
}
It's flu, and she has lain four days on her good warm floor. {took_child:{rain_name()} is at a friend's, with her own pillow.|} When somebody knocks she stops breathing, as she did in China, until they've gone.{cut == FULL and Memory ? told_lixia: One friend used to kick, low down, twice, so that she'd know.} # light: dim # line:el1a
+ [Go on # line:el1b]
+ [Leave this scene # leave # line:el1c] -> leave
-
On the fifth day there's no bell. There is a stick on the stairs, one stair at a time. A pot is put down. Somebody sits. # light: full # line:el1d
"I've eaten," says Ji-young, through the door. # line:el1e
"So have I," says Bang. "I can wait. I came for a week, in fifty-one." # line:el1f
{ cut == FULL:
    {Memory ? gift:It smells of bean curd. In another kitchen, once, she got as far as saying thank you.|{Memory ? pays:"I'll wash the pot," says the door. "You will not," says Bang. "I'd like to be owed something."|"It's only soup," says Bang. "It isn't an opinion."}} # line:el1g
}
{cut == FULL:She turns a little on the stair, with her knee out, and|She} looks at the fire extinguisher, for as long as it takes. # line:el1h
A chain is lifted, and let go, and hangs there, ticking against the wood. # line:el1i
+ [Go on # line:el1j]
+ [Leave this scene # leave # line:el1k] -> leave
- -> epi_lining

= short
# scene: seoul_flat
# look: landing
# sound: amb_flat_city
# year: 2025
# fact: welfare-blind-spots-1200
There's an office with a list of people whose doors don't open; it rang in October, and she told it about the weather. # line:el03
She has flu for four days. On the fifth Grandmother Bang, who hasn't heard her door's four notes since Monday, comes down with a pot, and sits on the stairs. # line:el04
"I've eaten," says Ji-young, through the door. # line:el05
"So have I. I can wait. I came for a week." # line:el06
Bang looks at the fire extinguisher for as long as it takes. A chain is lifted, and let down, and hangs there, ticking against the wood. # line:el07
+ [Go on # line:el01]
+ [Leave this scene # line:el02 # leave] -> leave
- -> epi_lining

= leave
She lives in Seoul. A neighbour waits on the stairs until she opens. # bridge # line:el08
-> epi_lining

=== end_airport
{ cut < FULL: -> over }
# scene: office_table
# look: corridor
# sound: amb_office
# year: 2025
Two envelopes on a counter, one thick and one thin. "This was for you," says the man, "and this is for her." # line:ea01
# fact: third-country-born-excluded
It goes by where one's born. For those who came from the North there is a law, and money to begin on. {child_name == "Bi":Bi|Yu} was born on the wrong bank of a river, and is the thin one. The man has put in some stickers. # line:ea02
+ [Go on # line:ea03]
+ [Leave this scene # leave # line:ea04] -> leave
-
# fact: third-country-born-71pct
# fact: over-70pct-kedi
Most of the mothers at his counter have a thin one to take home, he says. It would be a few words in a law.{from == "three": There isn't a box for three places.} # line:ea05
# fact: guilt-of-mothers
At the airport one knows the mothers who went ahead. They've all brought too much to eat. # line:ea06
+ [Go on # line:ea07]
+ [Leave this scene # leave # line:ea08] -> leave
-
For two years it has been a small face with a delay on it. Now a trolley comes round the corner, with a stranger pushing. Nobody will ask this one for weeks who she is: she has a passport, of another colour. She lies along the top of a suitcase, five years old, asleep, with her cheek on a satchel. # line:ea09
Ji-young had a sentence ready, in two languages. The eyes open, and go straight up past her to the lamps. "_Yi, er, san_," says the child, and gets to nineteen. Then the eyes come down. # line:ea0a
"Are you the one in the telephone?" # line:ea0b
"Yes," says Ji-young. "Hold this end." # line:ea0c
It's a tape measure. The child treads on it with her heel, hard, and it goes up, and up. # line:ea0d
"Why has it got a pocket on the _inside_?" she says then, about the satchel. # line:ea0e
"For later," says Ji-young. # line:ea0f
+ [Go on # line:ea0g]
+ [Leave this scene # leave # line:ea0h] -> leave
- -> epi_lining

= leave
Her child comes to live with her in Seoul. # bridge # line:ea0i
-> epi_lining

= over
-> end_key
