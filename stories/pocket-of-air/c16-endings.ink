// Chapter 16. Endings. None is good or bad, and none has a number.

=== end_stayed
{ cut == FIVE: -> over }
# scene: door_frame
# look: day
# sound: amb_stove
# year: 2025
"Yours pulls to the left," says Ji-song. He is twenty this month, with somebody's coat across his knees, and turns a collar better than she does, and has mentioned it. {Memory ? taught_song:She taught him on newspaper, in the year without thread. He still rustles when he thinks.|He learned it from watching her be cross.} Ji-young is thirty-one, and has never been anywhere.
# fact: border-closed-reopened
In January 2020 the border was shut. One road opened again in 2023, for lorries, and for people who were already abroad.
# fact: border-closure-worsened-hunger
It turned out then how much of the row had come over the river: zips, flour, needles, the sugar in the New Year cakes. {trade == "yarn":She has sold most of the jerseys in this town back to it as yarn.|She has put the same zip into four pairs of trousers, one after the other.}
{ cut == FULL:
    # fact: sofi-416
    In the worst of it four people in ten hadn't enough to eat, by a reckoning made abroad, since nobody was let in to look. {quilt:They lay under two quilts and talked about soup.|They lay under the one quilt, with politics.}
    # fact: hrw-approach-all-but-ended
    Hardly anyone tries it any more. There are posts along the bank, and the talk has stopped.
    # fact: motives-mixed-survey
    Those who went, when they were asked why, mostly said that it was the pot. The pot had its say in this house too, every spring, and was outvoted.
}
{hope == "wage":In six years the jar has been to the wrist twice, both times in October.|{hope == "unseen":Everyone in the row knows her coat.|The deep seam is in Ji-song's sleeves.}} {Memory ? lied_for_okdan:Of Ok-dan there's no word. "She owes me for a hem," says Ji-young, if she's asked, and by now it's very nearly interest.|{Memory ? minded_seams:Of Ok-dan there's no word. Ji-young minds her own seams. She has kept the stool.|Ok-dan's daughter has the pitch now. She sells them in pairs.}}
+ [Go on]
-
# fact: ohchr-2025-closed
Somebody signed the year shut. It's said abroad, by people who asked three hundred of those who got away, that the country has seldom been so closed; and it would take one pen to open it a hand's width, for old women with sacks.
At dusk the lights come on across the river, the whole length of it. She's had them for six years. "Who pays?" Ji-song used to ask, and she never found out.
There are six marks on the door frame. The last two are at the same height. {mark == "end":She cut the sixth when nobody was growing. For the record, she said.|{mark == "kind":The first is a hair above where he was; he overtook it without noticing.|He stands there still, on his birthday, with his heels in.}} On the nail hangs a coat {Memory ? patch_coat:that was four coats, and whoever goes out wears it|that is by now mostly other coats, four at the last count}.
There's a cough in the yard, and then Father, with snow on him and two fish the length of a comb.
{Memory ? joke_fractions:"A half each," says Ji-song. "Of what?" says Mother. She has got the knife.|"Who's cutting?" says Father.}
+ [Go on]
- -> epi_lining

= over
-> end_small

=== end_small
{ cut == FIVE: -> short }
{ where == "inland":
    # scene: alteration_corner
    # look: lamp
    # sound: amb_treadle
    # year: 2025
    The sign says ZIPS WHILE YOU WAIT, in a town that makes nothing else, and still people wait: on the step, on a crate, one with a child who'd like to know how the zip knows.
- else:
    # scene: alteration_corner
    # look: lamp
    # sound: amb_treadle
    # year: 2025
    The sign says ZIPS WHILE YOU WAIT, and people wait: on the step, on a fish crate, one with a child who'd like to know how the zip knows.
}
# fact: seed-temporary-breath-not-paradise
She came for a place to breathe a while in, and earn. The while is {crossed == 2020:nearly six years|six years} now. Neither safe nor caught; and the stove draws, if the wind's not from the river.
# fact: seed-thousands-tolerated
The policeman of the street brings his trousers himself, and studies {where == "inland":the calendar|the fish} while she measures. They all know, more or less; there are said to be thousands who are known, more or less. It's a thing that holds until somebody leans on it.
{ cut == FULL:
    # fact: robinson-10000
    "Ten thousand of you, up here," reads {friend()} from her telephone. "Someone's worked it out. Other people say it's many times that." She looks Ji-young up and down. "It doesn't feel like so many."
    # fact: village-of-ten-women
    And in one village there were ten, it goes on, by its own head's account: seven gone to Seoul, one sent back, one vanished. One's still there.{miran_gone: "That isn't Mi-ran's," says Ji-young. "Mi-ran's had a better laundry."}
    # fact: carer-keeps-going-for-children
    A woman comes with her aprons who looks after somebody's father. She's past fifty. She'd have turned round years ago, she says, but she does the sum every month, and it comes out as two children who are alive. They're taller than she is. She's seen a picture.
}
+ [Go on]
-
{line > 0:In some months there's a way, and then it goes, less a third, or half.|There's no way just now. The tin has stopped making a sound.} {Memory ? chae_gone:Chae doesn't come into the sum any more.|{sent > 0:Somewhere, she was once told, there are shoes.|Nothing's gone by it yet. The knot in the string is six years old.}}
# fact: no-asylum-screening
At an office two streets off sits a man who could ask why she came, and write it down. He has a stamp for it, very likely. He's never been told that he may.
On the calendar there's a day in May called Small Fullness, when the grain begins to fill, and there isn't a great one anywhere in the year. {Memory ? xm_with || xiaoman:Xiaoman, whose name it is, does the buttons when school's out, and keeps the best for herself.|She has looked, page by page.}
{close == "hill":She's down from the hill, with wind in her ears, when a man is there about his trousers.|{close == "tin":She has put the lid back on the tin when a man is there about his trousers.|She has the lock in her hand when a man is there about his trousers.}} {trade == "pockets":He finds the pocket, and looks at her; she's looking at the stove.|{trade == "mending":He holds them to the light, for where the hole was, and gives up.|He walks up and down the doorway, which takes two steps.}} They fit.
From the street one sees a lamp clipped to a machine, and a woman who puts a hand in her own pocket. {pocket == "thimble" || pocket == "button":It comes out empty, since what's in there is staying in there|It comes out with nothing in it}{Memory ? heard_air: ("Air," he said, on that line)|}, and pulls the next hem under the light.
+ [Go on]
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
# scene: one_room
# look: night
# sound: amb_room_clock
# year: 2025
The driver tears the ticket, gives her half of it, and looks at the next person. That's all. She sits down behind him with her hand still out.
# fact: hebei-temporary-permits
In the other hand she has the paper: a year's leave to be where she is, printed for some people, in some counties, by some police. It's been renewed twice. She had heard of women with more years than she who wouldn't fetch theirs, for fear of what it might be used for. With it in her pocket she's going to the sea.
It's large, and nobody asks. {hope == "wage":She puts her arm in, up to the wrist.|{hope == "unseen":It's grey all the way across, and everyone is looking at it.|It goes on and on, like something that nobody has hemmed.}} A family wants its picture taken, and gives her the telephone, and lines up. She takes eleven heads and cuts none off.{Memory ? coats_over: She hasn't looked at a single coat.} "Now you," says the mother; and Ji-young says no, thank you, her hair's a sight, and by the time she has said it in her good Chinese they have all moved closer to make room.
+ [Go on]
-
# fact: biometrics-90pct
Her ten fingers are in a file, and her face, front and side. So are nearly everyone's by now, nine in ten of those whom she might have been, says one man who knows a good many. {form_name == "rim":It says Rim in it, as she asked|It says Lin in it, both trees}.
{ cut == FULL:
    # fact: estimates-range-10k-300k
    How many that comes to nobody can say, though they do say it: ten thousand of her, or three hundred thousand. The file must know. There's a man in front of it with a chair, who might be told that he may lock it.
    # fact: social-media-monitored
    She doesn't send her voice any more, since a voice can go in a file too. She writes "good", and puts a flower.
}
# fact: seed-arrest-any-time
Each March she takes it in. It's good for a year, and for every evening of it till somebody knocks with another paper. "You've had a nice winter?" says the clerk, who is nice, and stamps.
"Could I have a library card with this?"
The clerk thinks. She would like to. "Almost," she says.
It hangs in its plastic sleeve from a pin, where other people hang a calendar. {Memory ? crane || Memory ? silk:There's a mask behind it, on the same pin, from the year when everyone was on file as nobody.|{on_file && form_name == "":Some nights she takes it down to see the front.|The year's on it in three places.}} She has looked at the back. The back is white.
+ [Go on]
- -> epi_lining

= short
# scene: one_room
# look: night
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
The key is on the inside of the door. It's brass, {thread == "sew":and it came to her by way of forty zips|and nobody has said how it got there}; at dusk it's Ji-young who turns it.
Old Mrs Zhang was buried on the hill in March. The white bands were brought to the machine to be hemmed, and she hemmed them, and said the price, and didn't go up. Zhang Dejun sleeps over the pigs. If he wants something from the kitchen he sends the child. {Memory ? noodles:She pulls noodles by slapping them on the board. It is a skill, and it was taught her in one voice with what they owed because of her; she hears both when the board is hit.|The pancakes had a crisp edge, saved for her; and with the pan still in her hand the old woman used to reckon up what they owed because of her. Both are gone from the kitchen. She can hear the one without the other in neither.}
# fact: palermo-consent-irrelevant
It was never put to her as a thing that one could say no to. What has been kind in it since is no answer to that, and isn't asked to be. There is a law which has a name for how it began, and by which nothing she said, or says, would change the name.
{ cut == FULL:
    # fact: marriage-spectrum
    A scholar has drawn it as a line: at one end those who were taken, at the other those who chose, after years, and nearly all the houses in between. He was fair about it. She wouldn't have known where to put her finger.
    # fact: refuge-of-last-resort-marriage
    Women without a paper have said, of such a roof, that it was the last there was. It keeps off rain. Of all this country she has had a house that was decided on by somebody else, and the lane outside it.
}
+ [Go on]
-
It's a life, with a trade in it. {Memory ? face || shoes == "green":The lane brings its trousers. Her green shoes stand by the step, resoled, pointing out.|The lane brings its trousers, and waits in the yard, and pays.}
# fact: village-of-ten-women
Some have gone on from villages like this one, most of them to Seoul; {miran_gone:one, with a laugh that could be heard from the washing stones, was fetched from the Thursday bus and isn't spoken of, and her sheets still hang straighter in people's minds than theirs do|one or two are left, and lend one another irons}.
# fact: law-gives-citizenship
{child_name == "both":Yu, or Bi, it depends who's calling,|{child_name == "Bi":Bi, whom everyone else calls Yu,|Yu}} is {crossed == 2020:four|five}. By the law here she has been a citizen since she first drew breath. {school == "in":She has a line in the register too. Somebody looked away while it was written.|In the register, where somebody would have to write it, it isn't written yet.}
She is under the machine, with the button tin, where she can see feet. {song == "tape":She sings the tune of a man with an accordion, and what it's about is a pig with a hat; she has never been in that car.|{song == "mother":She sings what her grandmother sings, who has never heard her.|She sings something with rich people in it, and no coats.}} She's sorting, by a rule that she won't tell.
"Where does this go?" says Ji-young, and holds down a brass one.
A hand comes up and takes it. "With the wet ones," says {child_name == "Bi":Bi|Yu}.
+ [Go on]
- -> epi_lining

= over
-> end_small

=== end_gate
{ cut == FIVE: -> over }
# scene: school_gate
# look: half_past_four
# sound: amb_voices
# year: 2025
_Whereabouts unknown_, it says in the register, {Memory ? wen:in pencil; it was Ji-young who lent Wen Jing the pencil|in Wen Jing's good hand}. They are forty paces off, beside the haw seller, in a grey coat and a red scarf.
# fact: hukou-needs-mothers-arrest
In another county a father was asked for more: a paper from the police that the mother had been arrested, or had run off, and three people to have seen it, and something for their trouble. Here it was one line. Wen Jing turned the sheet round, and didn't lift her eyes.
# fact: one-third-registered
When somebody last counted, years ago, a third of such children were written down anywhere. {child_name == "Bi":Bi|Yu} is of the third. She has a peg, with a picture of a radish.
{ cut == FULL:
    # fact: mother-leaves-so-child-registers
    It's been done before. There was a boy of nine months, and a mother who went so that he could be entered; and then she carried plates for three years to pay for the entry.
    # fact: jihyun-park-son
    There was a woman, too, who was sent away over the river when her son was five, and came back, and looked, and found him. She lives in another country, and tells it herself. Ji-young has it at third hand, and without the middle.
    # fact: guilt-of-mothers
    Mothers who went ahead to Seoul, and send for a child years later, carry it about with them, it's said, like something that they stole. That's with a sea between. This is a road with a bus on it.
}
+ [Go on]
+ [Leave this scene # leave] -> leave
-
She has every evening but one. On Saturdays there is a bus, and a bowl with a rabbit on it, and then there's a bus.
At half past four come two hundred backs, all the one blue; the smallest are let out in front, holding a rope. She knows which it is by the satchel, which she cut, with a pocket inside that nobody had ordered. {Memory ? twin:Its twin hangs in her room, with the same thread in it, and is heavier than it looks.|{Memory ? haw:She's bought a haw on a stick, like any aunt.|The haw seller turns his sticks so that the red side is outward.}}
{ Memory ? across:
    She stays where she is. It's a good side of the road. One can see both ways along it, and the whole of a gate.
- else:
    A bicycle goes by, and a tricycle with cabbages; she has learned to see between spokes.
}
They've begun to look across first, those eyes, before going in and on coming out. Today the rope goes slack. The satchel is swung round to the front, and opened; two fingers go down into the inside pocket, and are held up, closed, over everybody's heads, to show her what's in there.
"Yours?" says the haw seller.
"Only the satchel," says Ji-young.
+ [Go on]
+ [Leave this scene # leave] -> leave
- -> epi_lining

= leave
She lives apart from her child so that the child can be registered. # bridge
-> epi_lining

= over
-> end_small

=== end_inland
{ cut == FIVE: -> short }
# scene: one_room
# look: bunks
# sound: amb_treadle
# year: 2025
{nickname == "Sneeze":"Sneeze!" shouts the floor, when a belt goes. It's what she has been for so long that some of the young ones think it's a surname.|"Lin!" shouts the floor, when a belt goes. She has looked up before she knows that she's been called.} She dreams in Chinese now, all but the numbers. In Korean, says {friend()}, she only snores.
# fact: seed-jobs-low-paid
They are paid by the hundred zips: a little for a good hundred, and for a bad one rather less. {hope == "wage":It's the jar to the wrist, by the month, if one has small hands.|{hope == "farther":Every zip goes farther on than she has; they've crates here for Hamburg.|She's shouted at for the same reasons as everybody, and it makes her feel quite well.}}
# fact: seed-mass-returns-far-provinces
It's a long way from the river. People have been sent back from farther: whole busloads, out of provinces that had to look up how.
{ cut == FULL:
    # fact: seed-200000-in-china
    # fact: robinson-10000
    There are two hundred thousand of her in this country, by one count, with the children; by another count ten thousand. She did a long division once to find out what part of her must be made up.
    # fact: seed-invisible-existence-illusion
    Nobody has asked. So nobody knows; so she's safe: it's an easy sum, and there's a mistake in it, and she does it most nights. {hope == "unseen":"Somebody could be looking for grey," said a boy of thirteen.|One could walk down this row with a lamp, and look into each face, and come out at the other end.}
}
Downstairs a woman enters lodgers in a book. She hasn't ever entered the bunk by the window. It may be kindness or her knees. There's a line free.
+ [Go on]
-
"Foot," says Ji-young. "Lever. Cloth. No: _lever_."
The new girl has come from the hills on two buses and has got her plaits pinned up, for the belt. She does it again. She says the word back exactly as she's been given it, tone and all, {work == "care":and for as long as it takes to say, an old man is standing behind both of them with chalk on his cuff. Fourth row, window|and it's the voice that reads the six o'clock weather}.
"You talk like {work == "care":a schoolbook|the radio}," says the girl, kindly. "What are you? Where's home?"
"{Memory ? spoke || zh > 4:North|Upstairs}. Mind your thumb."
It's too late. The girl hops, with her thumb in her mouth. "_Aiya!_ What do you say at yours, when you've pricked yourself?"
There was a word. Mother took the pins out of her lips to say it. Ji-young stands with the oil can and listens for it, past the machines; {name == "rim" || name == "own":it's two trees off, and|it was there in spring, and} what comes is something else of Mother's.
"We said 'eat'," says Ji-young.
+ [Go on]
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
The lid goes on if one kneels on it. It was a mooncake tin; it has years in it now, and {Memory ? tin:since the silent winter it's had two rubber bands|a strip of lining round it, to keep the corners civil}.
# fact: family-refuses-money
He asked, with his own mouth. They'd held him, after the carrier was taken, and then lent him a shovel for a while; it was on account of money from a daughter, and others up there have handed it back at the door for the same reason. "Do not send." {Memory ? ice_line:She had asked him how the ice was. She's gone over the answer as one goes over a seam, for the place where it gives.|{Memory ? tall_line:She'd asked him if the boy was tall. It was the only time that his voice went up.|She said, "All right, Father." It's all she said.}}
{ cut == FULL:
    # fact: fee-30-2021-risk
    There are hands that would take it even so, for a third. They've been told what will be done to them, and they go on, since whole streets eat by it.
    # fact: brokers-down-70pct
    There are fewer. Of ten who used to carry, seven don't, by the reckoning of one of the three.
    # fact: many-lose-contact
    Most people who left have no way at all; no one on either side knows who is alive. Ji-young has had a voice, once, and it said no. By the standard of the bunk, the stairs and the fish stall that is riches.
- else:
    # fact: fee-30-2021-risk
    There are still hands that would take it, for a third, whatever they've been told will be done to them.
    # fact: many-lose-contact
    And most who left have no way at all. She's had a voice, once, and it said no.
}
Somebody stood behind him while he said it, and coughed, or didn't. That man could tell her if it was Father speaking. He could just as well have gone out to smoke.
+ [Go on]
+ [Leave this scene # leave] -> leave
-
On the first Sunday she carries it up. It's the heaviest thing she owns, and gets heavier at the bend. {quilt:It's a jar to the wrist|It's the second quilt, and a jar to the wrist}, and {coat == "song":sleeves for a coat that stops at the elbow by now|shoes in five sizes for a person who has grown into the sixth without them}.
On top there's a stone, and wind, and the hills that aren't hers, and one that may be. She puts the tin where she can lean on it. She tells them the weather. {hope == "wage":"To here," she tells them, and shows her wrist to a good deal of sky.|"I'm eating," she says. Her voice goes off, and nobody signs for it.}
She's got the strip of lining out, and a needle, since she can't sit. The month; the sum; no name. The stitches are so small that they have to be felt. RECEIVED, it says then, and after that the ribbon is as long again, and hemmed, with nothing on it.
+ [Go on]
+ [Leave this scene # leave] -> leave
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
A small door in a long wall is open the width of a coat. It is November 2024, and it's been months, and {friend()}, who is standing across the road with the second pair of ugly socks, has already looked away from it twice.
The story has waited out here with her. It knows no more than she does.
{ cut == FULL:
    # fact: detained-2000
    Behind walls like it there'd been two thousand at one time, by the estimate of a man whose work was to ask. Most of them went out by another side, in buses.
    # fact: longer-stay-harsher
    It might have been the money. Somebody who used to live here has said that it helps, sometimes, while one's still on this bank, and that it goes harder with those who've been longer in the country. Four people's savings went in at that window, in an envelope from a dress shop.
    # fact: shenyang-2002
    It might have been the newspaper.{Memory ? published: Her name was in one, spelled two ways.} In 2002 a family of five was let go on, after a fortnight of everybody looking. It's the case that people always tell; there's a reason that they tell that one.
- else:
    # fact: longer-stay-harsher
    # fact: shenyang-2002
    It might have been the money, four people's, which has been known to help while one's still on this bank. It might have been a newspaper, as it was once, in 2002, for a family of five.
}
{window == "polite":Or it's the man at the window, whom somebody had wished better every time she came.|{window == "tuesday":Or it's the man at the window, who had got used to Tuesdays.|{window == "loud":Or it's the man at the window, who had been told what those hands could do with a buttonhole.|Or it's the man at the window, who'd had a cold.}}} He isn't at it today. A different man moves the door with his foot.
{bag == "coat":She's wearing the coat. The pocket has been unpicked, by somebody with no needle, and sewn up again with a hair.|{bag == "mandarins":"Did you get the mandarins?" says {friend()}. It's the first thing that anyone says.|She's wearing the first pair of socks. "They itch," she says. It's the first thing that anyone says.}}
+ [Go on]
-
# scene: alteration_corner
# look: lamp
# sound: amb_treadle
# year: 2025
# fact: seed-arrest-any-time
A year on nobody has explained. It can't be done twice, and there's nothing to stop its needing to be: the same door, any evening, and the same paper that she hasn't got.
{lixia > 0:Li Xia drops in with a pan, at hours when one doesn't.|The fish woman has moved her stool so that she can see both ways.} Ji-young owes four people, and pays them on the same day, the same sum, so that none of them gets to be first. {Memory ? pays:One has tried to say that it was a gift, and got new cuffs for it.|{Memory ? gift:The fourth is an old woman, who won't have it. "I ran, that time," says Bok-nyeo. "Let me sit."|They take it. It's the kindest thing about them.}}
She sleeps with the lamp on. She's {hope == "unseen":known, in a street where she had been at some pains to be grey|known, from one end of the street to the other}. People lower their voices over their own hems.
It was on the board the first day that she came back, under ZIPS WHILE YOU WAIT, in chalk, by someone in a hurry: WHERE WERE YOU.
She left it up for a week, since it was meant kindly. Then she found the chalk. AT A FITTING, she wrote.
+ [Go on]
- -> epi_lining

= over
-> end_small

=== end_one_call
{ cut == FIVE: -> short }
# scene: one_room
# look: telephone
# sound: amb_kettle
# year: 2025
It's on the wall of the kitchen, and under it there is a stool. Nobody sits on that.
{ called == "child":
    # fact: last-call-two-hours
    It rang once, two hours before, and it was {child:the small one|Xiaoman} who stood on the stool. How does one mend a zip when a tooth is gone? One sews a stop in, said Ji-young, above the gap, and makes do with what's left. That was a minute. Then she asked if everyone had eaten.
- else:
    # fact: last-call-two-hours
    It rang once, two hours before. "I'm going to be sent. It's all right. It isn't, but eat." There was a zip on the machine with a tooth gone, and she explained that: a stop, sewn in above the gap. She used a minute on it. Then she asked if everyone had eaten.
}
{lixia > 0:Li Xia has mended six since, that way, badly.|Six have been mended since, that way, badly, by {friend()}.} They hold. {Memory ? kept_machine:The machine's been oiled; on Sundays somebody treads it, with nothing in, so that it won't seize.|{Memory ? shears:Her shears hang by the door, wrapped, and aren't lent.|The scissors are where she put them.}}
{ cut == FULL:
    # fact: non-refoulement-art33
    There's a promise, with the signature of this country under it: to send nobody back to where her life or her liberty is in danger on account of what she's taken for.
    # fact: seed-two-states-control-fate
    # fact: coi-aiding-abetting
    Two states had her in their hands that afternoon. It went from desk to desk on this bank, and then from desk to desk on that; and there's a judge who has written to the first that whoever passes people over may have to answer for a part in what is done to them. At any of the desks somebody could have said: not this one, not today, the form's wrong.
- else:
    # fact: non-refoulement-art33
    # fact: coi-aiding-abetting
    A list crossed several desks that day, in a country which has promised in writing to send nobody back to where her life's in danger, and which a judge has warned that passing people over may be taking part. At any desk somebody could have said: not this one.
}
+ [Go on]
+ [Leave this scene # leave] -> leave
-
# fact: seed-punishment-on-return
What people risk who are sent back is in reports. {friend()} has read as far as the list. It's in the drawer, under the rice spoon.
# fact: vanished-600
Nothing has been heard. Of most of those who went over those bridges nothing has been. It hasn't been heard, either, that there's nothing to hear. {Memory ? counted_buses:The count still stands at fifty-eight, or sixty-one.|{Memory ? wave:At one of those windows a curtain moved, or it was the bus.|Other people counted the buses.}}
{Memory ? handed_on:What was in her pocket is in a saucer on the sill{pocket == "thimble":, and fits nobody's finger|}. It's dusted round.|{Memory ? xm_sews:A girl comes on Thursdays to do the buttonholes. She has a rule for each of them, with a number.|The scarf came back, dull red, folded by someone who knew how. It's on a hook of its own.}}
How that other telephone looked, and what it was screwed to, the story doesn't know. From this kitchen it's a wall, with a telephone on it.
{Memory ? kettle:The kettle goes on for two.|At New Year it's two cups.} Hers is poured first, so that it will be cool enough. {Memory ? ri_ha:"Ri Ha," says Li Xia to the steam, to keep her mouth in.|It stands there and gets cool.}
+ [Go on]
+ [Leave this scene # leave] -> leave
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
"Zip done. Come for it when you can." That's the last that there is of hers. "Coming" is under it, and beside the "Coming" one grey mark. A second would mean that it had been seen.
The one who wrote it is {friend()}. She climbs up here to look, since it's the best air in the county for a telephone, and holds it over her head, like someone drying a sock. {Memory ? fish:It was her stove too, turn and turn about. She cooks for one now, and makes too much.|She isn't a person for hills.}
# fact: many-lose-contact
Of those who leave most have never had a way to send word to the ones behind. It goes for this bank now as well: {miran_gone:that's two numbers in her telephone that don't answer, and she's only a woman with a stall|there isn't a counter where one may ask}.
{ cut == FULL:
    # fact: vanished-600
    # fact: mass-return-mostly-women-idea
    Abroad they have counted, as well as one can from outside: hundreds, in that one autumn, and most of them women, and not a word of any since. "Vanished", it says. But there's a list. Someone typed it, and stapled it, and there are at least four stamps. Any of those four could read it out.
    # fact: hrw-1076
    In the sheets that are printed there's an "at least" in front of the number. It's a thousand and some. She's in it, or she's in the "at least".
- else:
    # fact: vanished-600
    # fact: mass-return-mostly-women-idea
    # fact: hrw-1076
    Abroad they've counted: hundreds that autumn, mostly women; a thousand and some by now. There's an "at least" in front. She's in the number, or in that. And somewhere there is a list with stamps on it, that one person could read aloud.
}
+ [Go on]
+ [Leave this scene # leave] -> leave
-
{Memory ? counted_buses:"Fifty-eight," she says up here, "or sixty-one." Somebody has got to keep it in her mouth.|{Memory ? wave:She'd lifted her hand at every window, that evening. Her arm has it still, on wet days.|{Memory ? kettle:She'd gone home, that evening, and put the kettle on for two, and it hadn't seemed odd until it boiled.|There's been somebody in the doorway since, a nice man, with keys. He cuts them crooked.}}}
The zip is done. It's a man's jacket, blue, with the ticket pinned on it in that hand. {Memory ? kept_machine:It hangs over the machine, which is oiled on Sundays.|He came for it in the spring, and saw the ticket, and said that it would keep.} {bought == "scarf":There is a boy's scarf in the drawer too, blue as well, folded so long that it's got a corner.|{Memory ? crane:And there's a mask, with a crane on it; it has been washed, and goes on being white.|There's not much else. She was neat.}}
"It's your own money," says the girl in the shop, at New Year. "The number's not been used in {taken == 2019:six years|a year and more}. You could have it cut off."
"What does it cost?"
The girl says. It's the price of a fish.
"One fish," says {friend()}, and puts it on the glass.
+ [Go on]
+ [Leave this scene # leave] -> leave
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
    Four bowls; and the fourth one has stood on its face, against dust, for {crossed == 2020:five years|six years}. Mother turns it the right way up, and wipes it, though there's no dust in it.
- else:
    # scene: home_room
    # look: flour
    # sound: amb_stove
    # year: 2020
    Four bowls; and the fourth one has stood on its face, against dust, since she went. Mother turns it the right way up, and wipes it, though there's no dust in it. It's 2020 by now.
}
# fact: returned-four-times
She was gone, and is back, and has lived through it. There are women who've done that four times.
# fact: seed-enemies-of-the-state
It says _enemy_ in the file. It might as well have said _hungry_; it's about as long a word, and somebody held the pen.
{ watch_home == 2:
    # fact: family-surveillance-not-all
    The house is another house. They were moved, with the table, to where there's less of everything, and the door frame stayed behind. But the unit head is the same kind. "You've lost weight," she says, and makes a tick, and leaves a radish.
- else:
    # fact: family-surveillance-not-all
    Hwang comes with her sheet to see if she's in. {watch_home == 1:She came every week, while there was somebody to be out.|They'd been let alone, mostly. There are so many.} "You've lost weight," she says, and puts a radish down on _enemy_, where there's room.
}
{ cut == FULL:
    # fact: longer-stay-harsher
    They'd wanted to know how long, over there. It goes by years.{taken > 2020: She'd a good many.| She hadn't so many.} There were other questions. They've stayed where they were asked.
    # fact: ohchr-100-women
    A hundred women have told it, elsewhere, to people who wrote it down. They'd all got away again, or they couldn't have been asked. What they said is in their report, and isn't at this table.
}
+ [Go on]
-
{taken > 2020:Ji-song ducks for the lintel, which he'd clear. There's a man's voice in the house, and it turns out to be asking if she wants the crust.|Ji-song ducks for the lintel, which he'd clear by a hand.} {not quilt:There is a second quilt again{sent > 0 && arrives:, and nobody says whose money|}.|{size != "":The jacket that was cut at a guess never came, and he has gone through three others.|The second quilt has a new patch, of very fair workmanship. He sits and waits for her to find it.}}
{ told_song != "":
    {told_song == "mandarins":"And the mandarins?" he says. He has had it twelve times. "How many to a bag?"|{told_song == "job":"She was good at her job there," he tells people, and lets them wonder.|He's {taken > 2020:twenty|fourteen}. At thirty he may ask. He has written down the date.}} That's what there is to be had of over there: fruit, wages, lamps left burning. She opens her mouth for the rest, and eats.
- else:
    There are mandarins over there, she says, with string in them, and lamps that nobody puts out. That is what's to be had of it. The rest stays shut.
}
{Memory ? spoon:Mother feeds her the first mouthful off the spoon, for a joke, and then the second.|{Memory ? sewed_home:She's got other people's sleeves piled beside her, and bites a thread between mouthfuls.|{Memory ? marked:On the frame there's a seventh mark, hers. She'd never had one. It comes between two of his.|"Eat," says Mother.}}} {Memory ? father_rice:Father has kept back the scorched rice, which he's always hated, and puts it in front of her.|{Memory ? song_spoiled:Ji-song has the scorched rice in front of him, as always. He pushes it across with one finger.|The scorched rice lies in the middle. It isn't anyone's turn.}}
There's flour spilt. With the handle of the spoon Father draws a fish in it; {Memory ? ice_line:"It was thick," he says. "The ice. You asked."|he gives it an eye.} Then he bends down, with his bad chest, and under the fish he breathes a small round patch.
+ [Go on]
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
Four notes, and the door opens; she's in. {Memory ? corner:She used to sleep in that corner, with her coat over her, as one keeps near a stove.|{Memory ? starfish:She still sleeps in the middle, like a starfish, on principle.|The floor's warm. One stops noticing it about the third winter.}}
# fact: hana-2025-satisfaction
"Would you say that you're satisfied?" the student with the clipboard asked. Eight in ten say it. Ji-young thought it over as she would a price, and said it too.
# fact: freedom-main-reason
"And what with?" Most put freedom, said the student, to help. {said_from == "inside":"The lining," said Ji-young.|"Sundays," said Ji-young.} The student wrote _freedom_.
# fact: family-separation-main-dissatisfaction
"And what's wrong?" He needn't have read out the list. {took_child:There's a pair of small wet boots in the hall, and a chair at the table that's a size for nobody in this house|There's a chair at the table, with its own cushion, that nobody sits on}.
{ cut == FULL:
    # fact: rok-constitution-article3
    By the constitution she was a citizen before she was born. She has read it; the sentence is quite short. It'd have fitted on the counter of any consulate from the river down, and at those it wasn't read out; and so she came in by a corridor nearly three thousand miles long, with doors in it, at which there were people who opened, and people who didn't.
    # fact: arrivals-2025
    Two hundred and some have come in by it this year. It used to be thousands. Somebody is still sweeping the hall.
}
{
- paid_brother && brother_home:
    She pays, by the month, for a road that he turned back on. He is at home, and has a cold. It's worth it for the cold.
- paid_brother:
    She pays, by the month, for a road that nobody's come down.
- Memory ? stall_brother:
    Ji-song sells, of all things, socks. {links_gone:That was the last that was heard.|In pairs, he had it passed on. It's a town for optimists.}
- Memory ? waited_brother:
    "Not this year," she told him, and heard him count three. It's nearly not this year for the second time.
- Memory ? asked_mother:
    "You decide," Mother said. "I had to."
- Memory ? court || Memory ? bargain:
    In the drawer is a paper with nothing owing on it. A judge or a nephew had to look at it first.
- else:
    Nothing is owed for but the rent.
}
+ [Go on]
-
On Sundays she goes to the sea, by train, {name == "rim":under a name that fits, with its R, which she had to ask for|under a name that fits, less one letter}. It's not {exit == "mongolia":sand|the brown one}. There is a machine there that gives one a mandarin drink for a coin, and {mango == "six":she halves it with whoever's on the bench, into sixths, in her head|she sits with it till it's warm}.
{Memory ? frame_seoul:On the kitchen doorpost there are pencil marks. The top one's at a hope.|{mark == "kind":On the kitchen doorpost there is one notch, a hair higher than it should be. She's cut it from memory.|On the kitchen doorpost there's a mark at thirteen, from memory.}} {Memory ? sign:ZIPS WHILE YOU WAIT leans in the hall, with its face out.|{signname == "rim":Over the counter it says RIM, in paint, a bit crooked.|{signname == "turned":Over the counter it says TURNED COATS; people come in to ask what that is, and go out without theirs.|{Memory ? machine:The machine does buttonholes by itself, for customers who can't tell.|The counter's been paid for till March.}}}} {father_dead:There's a photograph too, with a lamp. Father is laughing in it, or it's the cough.|}
By the door are {took_child:three pairs of shoes, and one is Grandmother Bang's|two pairs of shoes, and one is Grandmother Bang's}. {bang > 1:It's here oftener than it's upstairs.|It came down about a fuse, and stayed.}
From the kitchen there's the lid of a jar. {kimchi == "mother":"Fish!" says Bang. "In kimchi! It's like a kiss from a sailor."|{kimchi == "bok":"No fish," says Bang, with her mouth full. "At least somebody brought you up."|"Too much pear," says Bang, with her mouth full.}}
+ [Go on]
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
On the bench in the corridor stands a button tin, and a person from the court has asked what's in it. "Buttons," says Ji-young. He looks. They're sorted, into eleven colours, each in a twist of paper.
# fact: rok-crackdown-2023
For longer than she's been in this country nobody minded. In 2023 they began to.
# fact: fx-act-charge
_An unregistered exchange business_, the paper says: eleven people's rice, passed on for noodles and the bus. She's read the statute. It has a very good shape. One can't find the place where a mother would go in.
{ cut == FULL:
    # fact: annual-1-2m
    The grey horn is a woman who has sent a bit every year since 1998; they'd not be alive otherwise, she says, and says it as one gives one's shoe size. {Memory ? advanced:The brown is a man who hadn't the money that month. Ji-young advanced it. He's paid back all but a button.|{Memory ? turned_coat:The brown's a man who hadn't the money that month, and brought a coat to be sold. He has it on. It's ten years younger, and buttons like a woman's.|{Memory ? kind_lie:The brown is a man who hadn't the money that month. She told him that it went with the others. He found out, and sends her pears.|The brown's a man who apologises each time for its being so little.}}}
    {Memory ? burnt:There is no list. They may look. She knows the order by heart: horn, brown, bottle green.|{Memory ? told_eleven:She told all eleven when the letter came. Not one of them asked to be taken out of the tin.|{Memory ? lawyer:The lawyer is the one from the newspaper, and eats rice rolls out of her brief.|There's a list, and they've got it. It is eleven first names, and was never anything else.}}}
}
+ [Go on]
-
# fact: acquittal-nov-2025
On the twenty-eighth of November, in another room of this city, another woman was acquitted. She'd carried other people's money too. Most before her had been fined, or given so many months, not to be served if they behaved. Ji-young's own day's in January. It could be that judge, or the one with the cold; it goes by the calendar.
# fact: links-broken-60-70
Of eleven voices seven still answer. Somewhere on the way a hand has been taken out, one that counted or one that carried or one that kept its third; she knew none of them to look at, and now those hands are hers. More than half of all the lines are gone for good, says somebody who had been one. Four twists of paper she doesn't undo. {Memory ? aunt_forgiven:She'd have kept them on the line too, whoever it was that picked up.|She doesn't throw them out.}
{took_child:Yu has been promised the bottle green one, if it goes well.|{kyungja > 1:"I've closed the shop," Kyung-ja said this morning, who hasn't closed it since the Olympics, and sniffed, and sat down at the end of the bench.|"Fine or no fine," Kyung-ja said this morning, "there's a zip at four."}}
It's the detective who comes out, in a good suit that somebody chose for him. He could have had another file on top of the pile, that day; he has said so. He holds the door open for her.
{Memory ? lapel:"It's rolled again," he says. "The lapel. You told a colleague of mine to steam it." "Did he?" "He ironed it."|"May I ask you something?" he says. "It's about this lapel. What does one do?"}
{Memory ? lapel:"Take it off," says Ji-young.|"Take it off," says Ji-young, and has the needle out.}
+ [Go on]
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
B is the door. She's been in front of it since it was dark, and has let four aeroplanes through.
# fact: arrivals-2025
# fact: women-88pct-2025
Two hundred and twenty-four people from the North will have come this year, and of every ten that come out nearly nine are women. So one looks at the men. There's a man with a guitar, and a man whom nobody's meeting, and says so to his telephone.
{ cut == FULL:
    # fact: chain-migration-12000
    Somebody already here pays: that's how most of them have come, for years, one person drawing the next through like a thread.
    # fact: escape-cost-2023
    It was once a price that one could say aloud. It's gone up four times over, or forty, depending on whom one asks and what he is selling. {debt > 3:She'll be paying until he is thirty.|She will be paying for some time.}
    # fact: uses-of-money
    Most of what she ever sent was eaten, as it should be. Some was medicine. This is what the rest was.
}
Two people are left at that table. {father_dead:No: one, since 2020. She still lays it wrong.|Mother will have turned a bowl on its face.}
Over her arm she has a coat. It is {size == "deep" || hope == "farther":cut at a guess, with cloth left in wherever cloth can be left|{size == "was":cut at a guess, from a boy's measure, and then cut again|cut at a guess, to what he should be}}{green == "song":, dark green|}. {Memory ? jackets:There are five before it in the wardrobe, like a staircase with nobody on it.|{promise == "coat":It was promised for a birthday in November; she hadn't said which.|{coat == "song":There was one on a nail for him, and he'll have worn it out by now from the top.|She has guessed at worse shoulders.}}}
+ [Go on]
-
Somebody comes round the end of the wall with a plastic bag, and stops where the floor changes colour.
He's exactly as tall as she is. Neither of them can think of anything. There's a whole country behind him that he came down the length of, as she did, and it's no help; one can't very well say _how was China_.
"Stand up straight," says Ji-young.
"I am." {Memory ? tall_line:"I have been, since you said," says the voice. It's terrible, and deep, and he listens to it himself.|He listens to his own voice, which is terrible, and deep.}
At the last desk he'd told someone who he was, in full, and the someone had looked up, and believed him. There had been other desks.
It's tight across the back. So she turns him round, there, in the corridor, with people going by on either side like water, and opens the shoulders along the seam with a needle that nobody saw her bring. {Memory ? ddakji:"You lost on purpose," he says over his shoulder, "didn't you, that time, why?" "Hold still."|"Does it hurt, is it dear, and can they all see?" he says over his shoulder. "Hold still."} It lets out, and out. {bought == "scarf":She's got the blue scarf round him before he has noticed. It has a corner in it from being folded.|There was cloth.}
He puts his hand into the pocket, on the left, and stands there.
"What's in it?" says Ji-young.
"Air," he says.
+ [Go on]
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
# year: 2025
TAILOR, it says across the glass, in capital letters. She painted them herself, from inside, backwards, and they hold. It's a wedding shop; she does what has to be done to people so that they'll fit.
# fact: us-resettlement-225
There was a law in this country, from 2004, by which people like her might come. About two hundred and twenty-five ever did. It was a wide law. At the narrow end sat a man with her file, on a Tuesday, and he could have gone to lunch.
{tom == "true":She knows the whole of Tom by heart, all nineteen months of him. He never did get to where the aeroplane was going.|{tom == "rewritten":In her version Tom missed it, and got a job at the airport, mending suitcases. She likes to think that he's still there.|It took her nineteen months with a workbook, whose hero, Tom, is always at the airport.}}
# fact: no-typical-refugee
At the library they asked her to come and speak, about what it is like. "For whom?" she asked. There isn't a usual one, she tried to say; and there are three people at a table whose name that is as well. She brought them alterations. They clapped.
{exit == "vietnam":In a drawer there is an egg cup from a waiting city.|In a drawer there's the workbook, from the waiting city.} China she hardly had time for: it was a place that she was always about to leave, like Tom. {pocket == "air":She remembers a bowl.|She remembers a bowl, and a wall that somebody was looking at.}
+ [Go on]
-
"Breathe in," says Ji-young. "Now be comfortable. Now be more comfortable."
She's letting out a bridesmaid. It's a yellow that nobody chose, and there's half an inch in the seam. {hope == "farther":There always is, if whoever made it thought of anyone farther on.|Somebody far away left it there for a stranger.} {song == "mother":She hums.|She's humming, apparently.}
"Where are you from?" asks the girl, over the top of her telephone.
It's two words. For some years she used to look at the door first. "North Korea."
"Oh, cool," says the girl. "Which part?"
Ji-young takes the pins out of her mouth. There's nothing behind it; the girl would really like to know. So she tells her: the river, the market row, who sat on her left. {okdan > 1:Ok-dan would have asked the girl what she'd paid for the yellow. There's no one here to tell that to, who'd get it.|It takes her as far as the jar; and the joke about the jar comes out as a sentence about a jar.} She gets to the end without one mistake. The girl's looking at her in the glass.
"I'm from Ohio," says the girl. "It's flat."
"Arms up," says Ji-young.
+ [Go on]
- -> epi_lining

= over
-> end_key

=== end_silence
{ cut == FIVE: -> short }
# scene: travel_window
# look: bus
# sound: amb_wheels
# year: 2025
Somebody in front has a bag of hot chestnuts, and the whole bus is being good about it. It's the first Sunday of the month. {Memory ? end_line:She always stays on to the end of the line.|She got on because it came.}
# fact: pandemic-silence
# fact: links-broken-60-70
It went quiet the first time with the sickness, for everybody at once, and one could say so to people. Then, here, from 2023, they began on those who passed things along; most of the lines that were left went then, and won't come back. {Memory ? asked_mother:"You decide," Mother had said; and after that the line decided.|{Memory ? spoke_law:She'd told it all to a journalist, without a name in it. It was printed beside an advertisement for knees.|{stopped_law:She had stopped, as the paper said one should. It's a clean feeling, like an empty drawer.|She'd been told to wait a little.}}}
{ cut == FULL:
    # fact: instant-confirmation-2013
    There was a time, before hers, when one sent it and rang, and it was there before one had hung up; one could hear it being counted. The old ones tell that as other people tell about trams.
    # fact: many-lose-contact
    Most have never had a line to lose. She says it over, some Sundays. A call takes about nine hands. Every one that was taken away was an order, and an afternoon's work for someone, who may have hummed.
}
# fact: family-separation-main-dissatisfaction
"Is there anything that you'd wish otherwise?" they ask each year; and the list of answers, every year, begins with the same one. {Memory ? jackets:There are six jackets in the wardrobe, like a staircase with nobody on it.|{coat == "song":He had a coat from her, once. He'll have cut it down for somebody.|She ticks it, and asks what comes second.}}
+ [Go on]
+ [Leave this scene # leave] -> leave
-
It isn't that nobody rings. {late:Tae-ok rings, through her nose; and the lad who asks three things at once. They crossed a river with her, sitting on her bundle.|{byol > 0:Jong-hui rings, about Byol's teeth, of which there's one fewer, and it has been buried with honours.|Jong-hui rings, about teeth; it's mostly Byol, breathing.}} {not late && sungchol > 0:Sung-chol leaves parcels at the counter that aren't for her, so as to apologise to her for it.|{took_child:Yu sits in the window seat, and tells the glass what's going by.|Grandmother Bang rings to ask who's ringing.}}
And on weekdays there's a girl, who comes to learn {trade == "mending":how one mends so that it can't be found|{trade == "pockets":where one puts a pocket that nobody ordered|how a collar is turned}}. {signname == "turned":She's painted the T of the sign again.|{from == "three":"From three places?" she says. "Me too."|She pulls to the left.}} None of it's instead of anything.
It rings as a number rings that no one has taken away: even, and not cross. {Memory ? dead_number:She used to do this to hear it not be a person.|There was a hill that one could do this from, in China, and be told the weather. It's the last place she had that was near enough.}
Chestnuts gets off; everybody does. The driver puts out the lights, row by row, up to hers. Then he sees her, with her thumb on the glass of the telephone, and puts that row on again.
"It goes back, you know," he says. "It's the same bus."
+ [Go on]
+ [Leave this scene # leave] -> leave
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
He has the same table, by the socket, and a padded vest. {leader == "ko":Manager Ko's nephew|Somebody's nephew} has been Ji-young's Tuesday for so long that the girl puts down two cups.
{ paid_brother && leader != "ko":
    # fact: escape-cost-2023
    The paper is for a road. It costs several times what it cost when she came down it herself; so they all say, and they're all selling it. {brother_home:Ji-song turned round on it, and is home.|Nobody's come down it yet.}
- else:
    # fact: brokers-not-all-alike
    {leader == "ko":The paper she signed herself, in a room with the curtains drawn, which is mostly how she saw China. {ko_fair:Ko has kept to it, to the won. Some do; they have rent like other people.|It's grown. The road got dearer afterwards, it appears, behind her, once she was off it.}|The paper has a sum on it that she agreed to once, in a room with its curtains drawn, which is mostly how she saw China.}
}
# fact: debt-interest-20-30
There's interest, of course. It's a fifth or so in the year, or nearer a third, and it doesn't take Sundays. A woman she knows was four years at it, to the day, and had them bring a cake.
{ cut == FULL:
    # fact: debt-18m-gone
    Another family, three of them, handed over the whole of what the state had given them to begin on, at one go, and owed more than half as much again. "They were quick," says the nephew. He says it with respect.
}
# fact: court-voided-broker-contract
He knows, and she does, that there was a judge once, in this city, who held a paper like it to the light and wouldn't have it: she'd signed in haste, he wrote, and in no position to do otherwise. And there'd be fewer then who would bring anyone, says the nephew. Both sit and look at that. {Memory ? kind_lie || Memory ? court:She's been to the clinic. There's a number to draw.|It wasn't this paper.}
+ [Go on]
-
He has ten to see today. He's civil. He has a stamp with a spring in it, and a pad of slips, and he writes down a smaller number than last week's. {Memory ? sausage:She has brought him a sausage on a stick, since he never remembers that it's noon.|His coffee goes cold on the left of him, every time, in the same place.}
"Does he write, your brother?" he asks. {brother_home:"He's a cold."|{Memory ? heard_air:"He's got something in his pocket," says Ji-young. "He's keeping it for later."|"He's tall," says Ji-young. "I'm told."}}
Who set the price he couldn't say. It came to him from his aunt, who'd come out on credit herself. It's been the same all the way up, as far as he has ever seen; somewhere there'll be one who could have said a little less.
She takes the slip, and puts it on the others, edge to edge: {tuesdays:all the Tuesdays there have been|a stack the height of a hem}. Then she runs a pin through.
"I'd meant to ask," says the nephew. "Could you take in a vest?"
She shuts her eyes, and has him: chest, waist, the left side where the telephone goes.
"You eat standing up," she says.
+ [Go on]
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
Four notes: each door on this stair has its own, and Grandmother Bang, who lives above it all, knows them as one knows coughs. The eleventh floor hasn't sounded since Monday.
# fact: welfare-blind-spots-1200
There is an office, with a list of twelve hundred people whose doors might not open. It's a good list. It rang in October, and asked if there was anything; and Ji-young told it about the weather, since it seemed a nice young woman.
# fact: mental-health-study
They've found that those who come from up there sleep badly, and that about a fifth of the new ones have a grey weight on them for which there's a word in the clinic; it's several times what's usual. {counsel:She's sat on the chair, and said at what hour she wakes. It helped, and she hasn't been back since.|{Memory ? watered:She went once, and watered the plant. It's been repotted, she hears.|She's seen the leaflet. It has a sunrise on it.}}
{ cut == FULL:
    # fact: hana-2025-satisfaction
    It's a good life all the same. Four in five say so, and she did; she has her name on a lease, and {signname == "":half a counter|a sign over half a counter}. But it's flu, and she's been lying for four days on a warm floor. {took_child:Yu is at a school friend's since Monday, with her own pillow.|She's pulled the coat over her.} Water's a long way off.
    In China she had six years' practice, or it felt so, at not being in when somebody knocks. {Memory ? told_lixia:There it was a kick, low down, twice; that was family.|One breathes through the mouth, and looks at the handle.}
- else:
    It's flu, and she has lain for four days on a good warm floor. {took_child:Yu is at a friend's, with her own pillow.|In China she had long practice at not being in when somebody knocks.}
}
+ [Go on]
+ [Leave this scene # leave] -> leave
-
On the fifth day there's no bell. There is a stick on the stairs, a stair at a time, and a breath after each; then a pot being put down. Somebody sits.
"I've eaten," says Ji-young, through the door. It comes out as a croak.
"So have I," says Bang. "I can wait. I came for a week, and that was in fifty-one."
It's quiet then. One hears the lift decide to go to other people. {Memory ? pays:"I'll wash your pot," says the door. "I've got your pots upstairs that I haven't washed," says Bang, "so as to owe you something."|{Memory ? gift:It smells of bean curd, and of somebody having been up since five.|"It's only soup," says Bang. "It isn't an opinion."}}
She needn't have come down; nobody's written it in any list that she is to. With her knee out in front of her she turns a little on the step, and looks at the fire extinguisher, for as long as it takes.
It takes some time. A chain's lifted, and let go, and hangs there, ticking against the wood.
+ [Go on]
+ [Leave this scene # leave] -> leave
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
Two envelopes lie on the counter, one thick, one thin. "This is yours, for when you came," says the man, who has kept a copy, "and this is what there is for her."
# fact: third-country-born-excluded
It goes by where one is born. For whoever came from the North there's a law, from 1997, with a floor in it, and a teacher, and money to begin on. {child_name == "Bi":Bi was|Yu was} born eight hours' drive to the north of it. So she's the thin one. He'd put in some stickers.
# fact: third-country-born-71pct
# fact: over-70pct-kedi
Most of them have been, he says, by now: seven in ten of the children in the schools here who've a mother from up there began somewhere else. There's a member of parliament who has been saying so, and who came that way himself. The form would want one word changed. He turns it round to show her which. {from == "three":"From three places," Ji-young told her once, down the telephone. There's one box.|He's had the word underlined for a year.}
{ cut == FULL:
    # fact: guilt-of-mothers
    There are more on the bench than there are aeroplanes. One knows them; they've all brought too much to eat. A headmistress in this city says they come to her school gate years on, mothers who had to go ahead, and can't put their hands anywhere.
    # fact: jihyun-park-son
    It's been done. There is one who went back for hers, and found him, and tells it, in English, in public halls. The bench has a way of telling it too, in which she's got to be nine feet tall.
}
For two years it's been a small face with a delay on it, that said good night to the ceiling.
+ [Go on]
+ [Leave this scene # leave] -> leave
-
The trolley comes round the corner, with a stranger behind it who's signing for something. There's a suitcase, a cooking pot, and a child of {crossed == 2020:four|five}, asleep along the top, with her cheek on a satchel.
She's got a passport of another colour, and a face with no delay.
Ji-young had had a sentence. She'd had it from the clerk, and from Bang, and in two languages. The trolley stops, and the eyes come open. They go up past her, to the lamps in the ceiling. "_Yi, er, san_," says the child, and gets to nineteen without a mistake; she's from there, after all. Then they come down.
"Are you the one in the telephone?"
"Yes," says Ji-young. "Hold this end."
It's the end of a tape. {Memory ? twin:She's measured by the twin of that satchel till now, hung on a nail.|She has been measuring by guess.} The child holds it against her own heel, hard, as she's told, and it goes up, and up. {song != "none":Someone is humming, and it's both of them.}
"Why's it got a pocket on the _inside_?" she says then, about the satchel.
"For later."
+ [Go on]
+ [Leave this scene # leave] -> leave
- -> epi_lining

= leave
Her child comes to live with her in Seoul. # bridge
-> epi_lining

= over
-> end_key
