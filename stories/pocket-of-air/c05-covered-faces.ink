// Chapter 5. Covered Faces, 2020-21

=== n_closed
{ cut == FIVE: -> cut_line }
{ cut == LESSON and taken != 2019 and not (Memory ? back_in_china): -> turn }
-> street

= turn
+ [Go on # line:nc59]
- -> street

= street
# chapter: Covered Faces
# scene: northeast_street
# look: shutters
# sound: amb_street
# sound: shutter_half
# year: 2020
A shutter comes down, and the one beside it, and the next, all along the street, like a zip. January 2020. # line:nc3c
# fact: seed-invisible-existence-illusion
There's an illness. Everyone has a cloth over nose and mouth, and looks at nobody.{cut == FULL: The woman with the steamed buns can't reach her hook; Ji-young puts a cabbage down on the pavement and pulls the shutter for her, as far as half.} {cut == FULL:"Thank you, sister," says the woman, to a pair of eyes. }In this country Ji-young has never looked so exactly like everybody else.{cut == FULL: And she can go nowhere, exactly like everybody else.} # line:nc3d
{ cut == FULL:
    # fact: border-closed-reopened
    # fact: detained-1500
    The river has two shut sides now. Over there they have closed it to people, and to salt. Those who were waiting in cells on this bank to be sent across are not sent, and not let out either.{cut == FULL: How many nobody has said.} # line:nc3e
- else:
    # fact: border-closed-reopened
    The river has two shut sides now. Over there they have closed it to people, and to salt. # line:nc5e
}
{ cut < FULL: -> buns }
+ [Go on # line:nc3i]
-
{hope == "wage":Nobody is paid today, in any language.|{hope == "unseen":The whole street has on her grey coat, over the nose.}} # line:nc3f
{ taken == 2019:
    She has been out from behind the long wall for sixteen days. At doors she still waits for somebody to open them. # line:nc3g
- else:
    {Memory ? back_in_china:She is {exit == "mongolia":back from a border with gravel in her shoes|back from a border in shoes for a warmer country}{n_go_on == 0:, and knows this street only with its shutters down}.} # line:nc3h
}
{where == "inland":On the forecast there's a line of hills that isn't this country. They give it the same snow as here.|From the bus stop one sees a line of hills that isn't this country. There is the same snow on it as on the kiosk.}{work == "farm" and where != "village" and taken != 2019: Snow has no rows in it. She has a room in this town now, up two flights, and pays for it in hems.} # line:nc3k
-> buns

= buns
{ cut == FULL and work == "care" and not left_teacher:
    Behind a window over the bun shop the brother-in-law, who can't go to work now, is minding Teacher Quan himself, and {Memory ? meihua:all three clocks|both clocks}. Now and then a third tone comes down into the street. # line:nc58
}
"It'll be three weeks," says {cut == FULL:the|a} woman under the shutter, through two masks. She has covered {cut == FULL:the|her} buns as well. # line:nc3l
-> decide

= decide
* [Sew masks: three layers, pleated, better than the shop's # at:masks # line:nc3m]
    ~ Memory += masks
    ~ put_by(1)
    The shop's have one layer and a smell. Hers have three, four pleats, and a wire over the nose that was a bread bag's.{cut == FULL: By evening the whole {where == "village":lane|staircase} has stood in her door to be measured from ear to ear.} # line:nc3n
    + + [Go on # line:nc3o]
        -> n_masks
* [Stay in, and let the television teach her # at:tv # line:nc3p]
    ~ zh += 1
    It belongs to the room, and is the size of a tray. It begins at six, and she says good morning to it, since it has said so first. # line:nc3q
    + + [Go on # line:nc3r]
        -> n_indoors
* { lixia > 0 and not child } [Go with Li Xia, to a town that makes zips # at:road # line:nc3s]
    ~ where = "inland"
    ~ lixia += 1
    ~ work = "factory"
    {n_farm and not n_kitchen:"There's nothing to husk till autumn,"|"Nobody's eating out,"} says Li Xia. "But everyone's got to do himself up." She has thrown her things into a rice sack, and Ji-young's into another, before it has been decided. # line:nc3t
    + + [Go on # line:nc3u]
        -> n_inland

= cut_line
# year: 2020
# fact: border-closed-reopened
In January 2020 the border shuts, and stays shut. # line:nc09
-> over

= over
-> n_silence

=== n_masks
{ cut < FULL: -> over }
# scene: one_room
# look: window
# sound: amb_treadle
# year: 2020
Four hundred masks, out of the sheets of a hotel that has no guests. They hang from a string across the window, and the street goes by under their ears. # line:nm1g
{ work == "kitchen":
    Piao Shunji irons. She hasn't had a customer for six weeks, and she has never in her life sat down before nine. She irons as she shouts, with her shoulder. # line:nm1h
- else:
    Piao Shunji irons, who has the cold-noodle shop {where == "village":in the township|on the corner} and {Memory ? refused:once had a good match for Ji-young, and has forgiven her for it|arranges marriages{cut == FULL:, of which one is overdue}}. {where == "village":She came out to the lane for eggs on the wrong day, and is on this side of the rope|She hasn't had a customer for six weeks; she came up to complain about the treadle, and took off her coat}. # line:nm1i
}
# fact: seed-jobs-low-paid
A mask brings in what an egg costs, while there are eggs. "Fifty more," says Piao Shunji, "and we can have one each." # line:nm1j
{Memory ? finger:After the two hundredth her fingers are all raw, except the one that can't feel a needle. She sews with that one in front, like a thimble.|After the two hundredth she can do a pleat with her eyes shut, and does, to rest them.} # line:nm1k
+ [Go on # line:nm1l]
-
Among the sheets there was a cushion, and in the cushion, for some reason of the hotel's, one piece of real silk: grey-green, two hands wide. It makes the sound between finger and thumb that snow makes under a shoe. # line:nm1m
"That's no use to anybody," says Piao Shunji, and puts down the iron in order to touch it. # line:nm1n
-> decide

= decide
* [A mask for {boknyeo == 0 and not (Memory ? stay_week):one }Heo Bok-nyeo, with a crane on it # line:nm1o]
    ~ boknyeo += 1
    ~ Memory += crane
    { boknyeo == 1 && not (Memory ? stay_week):
        {where == "inland":Heo Bok-nyeo is an old farm widow near the river, who buys Mi-ran's eggs, and once had a zip from Ji-young by post.|Heo Bok-nyeo is an old farm widow who comes in on the bread lorry and won't be helped down from it. She once waited out a storm {where == "village":on Ji-young's stool|under Ji-young's stairs}, and looked at the wall until Ji-young had finished her soup.} # line:nm1p
    }
    The crane has one leg up. It takes two evenings, and it stands just where an old woman's chin will be. Word comes back {where == "inland":in a letter|with the bread}: she wears it to feed the hens, and says that it tickles. # line:nm1q
* [A mask for herself, inside out, the silk where no one sees # line:nm1r]
    ~ Memory += silk
    Outside it's hotel sheet, like everybody's. In the queue for flour she breathes in, and out. For the length of a queue she has on the most expensive thing in the street. # line:nm1s
* [No. But a pocket in every mask, for no reason # line:nm1t]
    ~ Memory += mask_pockets
    The silk goes into four hundred pieces the size of a stamp. "What's it for?" says Piao Shunji, when she finds the first, with her little finger. # line:nm1u
    "How should I know? It's not my face." # line:nm1v
    Weeks later people are putting bus money in there, and a doctor a peppermint. # line:nm1w
- -> ask2

= ask2
The iron sighs. Piao Shunji speaks into its steam, in Korean, which she keeps for shouting. # line:nm1x
{ work == "kitchen":
    # fact: work-types-indentured
    "Your envelope," she says. "In nineteen. {paid:It was thin, wasn't it? There was more in it at noon.|{boss_pays:It was late. It was half.|You never got it.}} There was a seat free at the mah-jong, and I had it in my hand." She turns the sheet. "And I thought, who's she going to tell? I don't know why I'm telling you." # line:nm1y
- else:
    # fact: work-types-indentured
    "There was a girl washed bowls for me," she says. "From your side. They're all from your side. I had her envelope in my hand and there was a seat free at the mah-jong." She turns the sheet. "And I thought, who's she going to tell? I don't know why I'm telling you." # line:nm1z
}
* { work == "kitchen" } ["You owe me nineteen days." # line:nm20]
    ~ put_by(1)
    ~ Memory += boss_even
    "Twenty," says Piao Shunji, at once. "I've always counted it as twenty." She pays that evening, in rice, oil and a live hen, and shuts the door behind her with great gentleness, like somebody who has won. # line:nm21
* { work != "kitchen" } ["Then you owe somebody nineteen days." # line:nm22]
    ~ put_by(1)
    ~ Memory += boss_even
    "How do you know it was nineteen?" # line:nm23
    "How many was it?" # line:nm24
    It was twenty-two. The girl went inland, no one knows where. Piao Shunji looks round the room for somebody to give it to, and pays for fifty masks twice. # line:nm25
* ["Who won?" # line:nm26]
    ~ Memory += boss_friend
    "The butcher." The iron stops. "With a pair of _nines_. He had nothing else, and he sat there like a bank." She's so angry that she does a dozen masks too flat. "Shall I teach you?" she says after a while. "It's no game for two. But one can learn to lose." # line:nm27
-
+ [Go on # line:nm28]
- -> onward

= over
-> onward

= onward
-> n_code

=== n_indoors
{ cut < FULL: -> over }
~ zh += 1
# scene: one_room
# look: night
# sound: amb_room_clock
# year: 2020
"Harbin, minus twenty-two," says the television. "Guangzhou, cloudy, twenty-one." A hand passes over a country. After the news it's the weather in thirty cities, and she has it by heart, with the tones. # line:ni01
# fact: sisters-five-years-indoors
{s_room > 0:Those two sisters had five years of it.|There's a report, from years before, of two sisters in these provinces who hadn't gone out by daylight for five years.} Ji-young does ten weeks. Everybody is doing ten weeks this year, with a fever gun at the gate and the cabbage left outside. When it's over the neighbours will go out again. # line:ni02
{teacher > 0:"Second tone," says Teacher Quan in her head, each time she's slack about Hohhot.|She practises Hohhot, which goes along, and up, and down, and down.} # line:ni03
+ [Go on # line:ni04]
-
At eight the neighbour has his serial. It comes through the wall entire: a heroine, a mother-in-law, a man with a good voice and bad intentions, a door. She knows them all, and not one of their faces. The heroine has had a secret since Monday. # line:ni05
# fact: knock-on-the-door
On Thursday somebody knocks at that door in the serial, three times, as people do who bring a form. Ji-young is standing on her bed with her shoes in her hand before the heroine has said who's there. # line:ni06
# fact: ptsd-like-stress-in-china
She isn't alone in that. Somebody once asked people who hide in this country how they sleep, and a great many said: badly. At four in the morning she's awake, she has counted the exits, and there is one. # line:ni07
-> decide

= decide
* [Give each of the voices a coat, and cut them, out of newspaper # line:ni08]
    Short and fitted for the heroine, who can't afford it. A padded one for the mother-in-law, in which she could be rolled. For the man with the voice she cuts a beautiful long coat with a deep lapel; then she looks at it for some time, and gives him an anorak.{q_media: The seams match, in every scene. She sees to it.} # line:ni09
    When the serial ends there are fourteen of them on the wall, and it's still only April. # line:ni0a
* [Argue with the heroine, aloud, in Chinese # line:ni0b]
    ~ zh += 1
    "Don't open it. What does he need to come in for? Ask him through the door." She gets as far as subordinate clauses. On the other side of the wall it goes quiet, and then the neighbour, who is sixty and alone, says to the wall: # line:ni0c
    "That's what _I_ said." # line:ni0d
* [Cook one thing from home, each Sunday # line:ni0e]
    {Memory ? father_rice:The first Sunday she burns rice on purpose, thin, and eats it standing, with Father's face, as if it were a great trouble to her.|{Memory ? song_spoiled:The first Sunday she burns rice on purpose, and puts the crust aside under a bowl, as one does for somebody who is late from school.|{Memory ? joke_fractions:The first Sunday she burns rice on purpose and scrapes it and has the whole of it, four quarters, and nobody to quarrel with.|The first Sunday she burns rice on purpose.}}} # line:ni0f
    The second it is radish leaf. The third she tries for corn cake, and the corn here is too sweet, so that it comes out as something for a birthday. # line:ni18
    {dumpling == "hers":On the last she makes a whole plate of dumplings, and eats the last one last.|On the last she makes dumplings, from one cup of flour, and they come to five too many.} # line:ni0g
-
+ [Go on # line:ni0h]
- -> onward

= over
-> onward

= onward
-> n_code

=== n_inland
{ cut < FULL: -> over }
~ mute = true
~ put_by(1)
# scene: one_room
# look: bunks
# sound: amb_treadle
# year: 2020
Zips, by the kilometre. They come out of the wall as a tape with teeth, and forty women cut it and hang a slider on it, and the tape goes on coming. # line:ni0i
The town makes them for the world. It has nine kinds of noodles, and no Korean. # line:ni0j
# fact: two-month-walk-for-help
On the way, among rolls of tape, a driver told of two men from over there who'd gone about this country for two months, looking for any door that would let them in. "And?" said Ji-young. He'd heard it only as far as that. # line:ni0k
# fact: seed-jobs-low-paid
"My cousin," Li Xia tells the floor boss. "Mute, from a fever. But she sews like a devil." The boss looks Ji-young over, and takes something off the wage for it. # line:ni0l
# fact: seed-mass-returns-far-provinces
So nobody hears where she's from. People have been fetched back to the river from farther off than this. # line:ni0m
+ [Go on # line:ni0n]
-
{teacher > 0:At night, in the upper bunk, she moves her lips. "Fourth row, window," says Teacher Quan in her head. "Louder."|At night, in the upper bunk, she moves her lips.} By day she talks with her shoulders and the flat of her hand. They say one can have a better talk with the mute than with one's husband. # line:ni0o
In the third week the floor boss, addressing them on the subject of waste, does up his own fly for emphasis. It is one of theirs. It sticks. He goes on about waste, tugging, and old Sister Gao beside her says very softly, "Reject." # line:ni0p
Ji-young's laugh starts at her shoes. # line:ni0q
-> decide

= decide
* [Cough # line:ni0r]
    It is a cough by the time it arrives, a bad one, with a whoop; and this of all years that's no help. In four seconds there's nobody within three metres. # line:ni0s
    She has two days behind a curtain, with soup pushed in by a broom. On the third Li Xia brings her back. "Still mute," she says. "I've checked." # line:ni0t
* [Speak: a whole sentence, with its tones # line:ni0u]
    ~ mute = false
    ~ zh += 2
    ~ Memory += spoke
    "It's caught because you're pulling up," says Ji-young. "One has to go down first." # line:ni0v
    {teacher > 0:It has fourteen syllables, all of them right. Somewhere an old man puts down his chalk.|It has fourteen syllables, and most of them are right.} The tape comes out of the wall and nobody cuts it. The boss pulls down first. It runs. # line:ni0w
    "A miracle," says Sister Gao. {Memory ? swears:Then Ji-young says the one about the turtle, so that there can be no doubt.|Li Xia is hitting her own forehead with a slider.} # line:ni0x
* [Turn it into a sneeze # line:ni0y]
    ~ nickname = "Sneeze"
    It's the greatest sneeze that has been heard in that hall. Even the boss says, "Health!", holding on to himself. # line:ni0z
    They call her Sneeze from then on, all forty of them. It'll be on her bowl, in enamel paint, for two years. Of all her names it's the only one she has earned by herself. # line:ni10
-
+ [Go on # line:ni11]
- -> ask2

= ask2
Nights there's a strip light that can't be put out. Li Xia lies in the lower bunk, with her feet against the slats of the upper. "You people," she whispers. "There are Chinese characters under your names, aren't there? Then what would mine be, over there?" # line:ni12
* ["Ri Ha." # line:ni13]
    ~ lixia += 1
    ~ Memory += ri_ha
    "Ri Ha," says Li Xia. She says it high, and low. "She sounds thinner than me. I think she's married." The feet push, once. "Goodnight from her, too." # line:ni14
* [Shrug, so that the slats creak: there isn't one # line:ni15]
    "Liar," says Li Xia comfortably. "Then keep it. Everyone's got something under the bunk." # line:ni16
-
+ [Go on # line:ni17]
- -> onward

= over
-> onward

= onward
-> n_code

=== n_code
{ cut < FULL: -> over }
# scene: northeast_street
# look: shutters
# sound: amb_street
# year: 2020
A square on a door, as big as a hand, made of small squares. August 2020. Before one goes in one holds up one's telephone, and on that there's a second square, and it has to be green. # line:nc3v
# fact: seed-status-many-undocumented
The green hangs from a number, the number hangs from a card, and the card from a sheet in some town hall, where somebody wrote one down when she was born. Ji-young has nothing for it to hang from. # line:nc3w
# fact: seed-invisible-existence-illusion
To be on no list has been a good enough coat till now. She hadn't known that one would come to need a list to buy bread. # line:nc3y
+ [Go on # line:nc3z]
-
Her needles are behind this door. She can see them from the step, on the third shelf, in a black paper with a gold eye. {bought == "needles":Of the card that she bought in 2019, when she could have had mandarins, two are left, and one of them is bent.|She is down to two, and one of them is bent.} # line:nc40
Behind the next door is a dentist. The tooth started on Sunday. It's at the back, on the left, and it keeps time. # line:nc41
-> decide

= decide
* [Ask somebody who has a square # line:nc42]
    { where == "inland" and lixia > 0:
        Li Xia goes in and comes out with four packets, and has paid for three. "You've got a square," says Ji-young, who has {mute:to write it in the dust|to say something}. "I've got a square for Henan," says Li Xia. "It's green for there. The boy didn't look." # line:nc43
    - else:
        {Memory ? meihua:She writes to Meihua, on the coast, who has owed her something since the evening of the gas. A parcel comes by post, with six packets in it, and a tin of fish, and a letter that asks only how her father's third tone was.} # line:nc5a
        { not (Memory ? meihua):
            { work == "kitchen":
                Piao Shunji marches in under her own square, and can be heard from the pavement, in two languages, on the price. She comes out with the wrong size and won't hear of it. They're for leather. It turns out that one can do a great deal with leather needles. # line:nc5b
            - else:
                A boy from next door goes in for her, in exchange for a patch on his satchel. He's gone for half an hour, because there was a calculator. # line:nc5c
            }
        }
    }
* [Wait for a kind face, and explain it {mute:with her hands|in nouns} # line:nc44]
    ~ zh += 1
    { mute:
        She sews in the air; she points; she holds up nothing, as big as a telephone. Two people give her money. The third is a woman with flour to the elbows, who watches to the end, nods, goes in, and comes out with needles and a bowl of noodles. # line:nc45
    - else:
        "Needle," says Ji-young, on the step. "Third shelf. Telephone, broken. Money, here." Two people walk faster. The third is a postman, who hears her out as if it were a poem. "Number seven or number nine?" he says. # line:nc46
    }
* [Go home and sharpen the old ones, on a brick # line:nc47]
    ~ stubborn += 1
    It takes the evening, and afterwards they're sharp, and short, and the brick has two grooves in it. They will do for another winter, if she thinks of them as pins. She thinks of them as pins. # line:nc48
- -> ask2

= ask2
The tooth has moved up closer. # line:nc49
* [{teacher > 0 and where != "inland":Teacher Quan's|An old schoolmaster's} pupil, with pliers and a diploma from 1974 # line:nc4a]
    ~ tooth = "pupil"
    {Memory ? suk_ja and where != "inland":"You'll be Suk-ja," he says, and washes his hands. She says that she is.|He washes his hands for a long time, reading the diploma.} It's for veterinary science. "A tooth," he says, "is a tooth", and asks her for the four tones on _ma_, and on the fourth it's out. # line:nc4b
* [Salt, cloves, and not opening her mouth till Thursday # line:nc4c]
    ~ tooth = "salt"
    {mute:For somebody who is mute it's less of a sacrifice than for most.|On Tuesday she learns how much of a day is talk.} On Wednesday it beats, like a carpet. On Thursday it has gone, and she sits and looks for it with her tongue. # line:nc4d
* [The real dentist, after dark, who has a kind sister # line:nc4e]
    ~ tooth = "cash"
    ~ put_by(-1)
    The sister does the accounts. She lets her in by the yard, and the square is never mentioned, and the price is twice what's on the card. He's good. He hums. In the chair, under the lamp, with her mouth full of his fingers, she's asked where she comes from, and can only answer, like everybody, "Aah." # line:nc4f
-
+ [Go on # line:nc4g]
- -> onward

= over
-> onward

= onward
-> n_silence

=== n_silence
~ draw_silence()
{ cut < FULL: -> over }
{ line == 1:
    # chapter: Covered Faces
    # scene: hill_phone
    # look: day
    # sound: amb_wind
    # year: 2020
    The telephone rings, at the other end, wherever that is. October 2020. It rings nine times and takes a breath and rings nine times. # line:ns02
- else:
    # chapter: Covered Faces
    # scene: hill_phone
    # look: day
    # sound: amb_wind
    # year: 2020
    "The number you have called," says the telephone, in the voice of someone with good teeth. October 2020. It says please, at the end, and begins again. # line:ns03
}
{ n_nine_days.decide:
    In May, when the tractor had gone, she came down to the town on the bread lorry. She rents a room from a key cutter, over a woman who sells fish, and pays for it in zips. {aim == "south":To go on, at this year's price, is nine years of them. }A mooncake tin came with it, empty. # line:ns38
}
{ said_first == "":
    It's the number of Chae Hye-suk, four doors from Mother, who has the telephone. The whole lane had it by heart, and so has Ji-young. {where == "inland":There are no hills {work == "factory":in the zip town|in this town}; she has climbed the stair of a water tower.|She has climbed a hill for it, so as to be able to say it aloud.} # line:ns04
- else:
    It's Chae Hye-suk's number, four doors from {watch_home == 2:where Mother was|Mother}. {where == "inland":The only hill in this town is a park, and shut this year; she has climbed the stair of a water tower.|It is the same hill as last December.} # line:ns05
    {Memory ? short_call:Two minutes she kept it to, that time. She has often thought about a third.|{Memory ? hung_up:The last thing that she had from there was somebody pulling at a sleeve.|{Memory ? heard_song:The last thing that she had from there was Ji-song, with three questions on one breath.|The last thing that she had from there was Mother's breath.}}} # line:ns3a
}
+ [Go on # line:ns3b]
+ [Leave this scene # leave # line:ns3c] -> leave
-
{ where == "inland":
    # fact: pandemic-silence
    # fact: many-lose-contact
    Down in the yard {work == "factory":the women of the line|women from other provinces} are telephoning too, each with her own village at her ear, and all of them are shouting. Of those from over the river, Mi-ran writes, there's hardly one who has anybody to shout to. # line:ns06
- else:
    # fact: pandemic-silence
    # fact: many-lose-contact
    She isn't the only one. On a first Sunday there are women standing about up here, spaced like washing, each with a telephone at her ear, none of them talking. They don't greet. They know each other by their backs. # line:ns07
}
# fact: instant-confirmation-2013
"There was a time," {where == "inland":Mi-ran has written as well, in a message about the price of eggs|one of them says, in passing, into her collar}, "when they handed the money over while you were still on the line. You could hear my father count." # line:ns08
+ [Go on # line:ns09]
+ [Leave this scene # leave # line:ns0a] -> leave
-
# fact: shoot-on-sight-2020
# fact: hrw-fences-321km
On the far bank notices have been read out, since August. There's a strip along the river, and whoever is in it without leave is to be shot. A carter has seen one of the notices. It was quite short, {where == "inland":he told Mi-ran|he says}, and neatly printed. After the notices come posts, by the lorry. # line:ns0b
# fact: border-closure-worsened-hunger
# fact: sofi-107m
No flour goes over either, he says, no oil, no thread. What they eat he couldn't say. People who reckon such things, in an office far away, will come to two in five who don't get enough. Ji-young reckons in joints of a finger. # line:ns0c
{ line == 1:
    Once, in a year and some months of Sundays, it's answered. Somebody breathes. "Not now," says a woman who isn't Mother, and then, as if it were one word, "alleating", and it's over. # line:ns0d
}
{coat == "song":Ji-song will be in her coat this winter, and the sleeves about right.|{coat == "left":Her coat hangs where she left it, on its nail, and somebody will be wearing it by now.|{coat == "lining":The lining of her coat came north again, and has another coat round it. She buttons that.|Her coat was to have been for her and Ji-song, by turns. She buttons it.}}} # line:ns0e
{Memory ? radish_dog:In her pocket there's a dog carved from a radish, the size of a button by this time, and as hard. He hasn't barked.} # line:ns3e
{ child:
    {child_name == "Bi":Bi|Yu} is on her back, three weeks old, and takes the wind for something that she has done herself. # line:ns3d
}
-> decide

= decide
* [Climb up every first Sunday, regardless # line:ns0f]
    ~ Memory += hill
    She rings, lets it ring, and tells the wind what there is to tell: what she ate, {work == "factory":what zips cost|what flour costs}. {where == "inland":In March somebody oils the stair.|In March a woman at the edge of the hill isn't there, and her place is kept. In June she's back.} # line:ns0g
    Coming down, she always knows, for as long as the way lasts, what Mother would have answered. # line:ns0h
* [Write letters, in thread, into the lining of a coat # line:ns0i]
    ~ Memory += thread_letters
    One line each Sunday, in back stitch, small, on the side that's worn against the ribs. It can't be read by anybody without taking her to pieces. She starts at the hem, with _Are you eating_. By the second winter she has got to the armholes and is coming down the other side. # line:ns0j
* [Put by what she would have sent, in the mooncake tin # line:ns0k]
    ~ put_by(1)
    ~ Memory += tin
    # sound: tin_coins
    A third of it she puts in a twist of paper, for whoever would carry it. {not lane or (Memory ? skipped_lane):The tin has {lane:a rabbit|a moon} on its lid. }{coin > 3:By spring one has to shake it hard to hear anything.|It has a sound like a small cough.} # show: tin # line:ns0l
+ [Leave this scene # leave # line:ns0m] -> leave
-
+ [Go on # line:ns0n]
- -> onward

= leave
For more than a year there is almost no contact with home. # bridge # line:ns0o
-> over

= over
-> onward

= onward
-> n_birthday

=== n_birthday
{ cut < FULL: -> over }
# scene: one_room
# look: window
# sound: amb_treadle
# year: 2021
Brown paper, weighted at the corners with two cups, a flat iron and a shoe. November 2021. Ji-song is sixteen today, and she's cutting him a jacket. # line:nb01
The front she can do. The collar she can do. Then the chalk comes to the line across the back and stops. How wide is he, over the shoulders? # line:nb02
{promise == "coat":She owes him a coat. She said so, over his head, before it was light: by your birthday, a better one. She hadn't said which birthday. He had said blue, and it's blue.|Nobody has asked her for a jacket.} {bought == "scarf":The blue scarf lies beside the paper, with its folds in it. That had been easy. A scarf fits anybody.} {sent > 0 and arrives:His feet she has by hearsay: there were shoes. Nobody said how long.} # line:nb04
+ [Go on # line:nb05]
+ [Leave this scene # leave # line:nb06] -> leave
-
# fact: stunting-182
# fact: seed-family-hunger
When she went he came up to the {mark == "kind":mark, and the mark was a hair too high, and they both knew it|third button of her coat}. He was {crossed == 2020:fourteen|thirteen}, and could have been ten, like others in his class. How tall one gets is settled early, by the jar. # line:nb07
{Memory ? heard_song:In December two years ago there was a step in his voice, and he fell down it. Voices come before shoulders, she thinks. Or after.|She tries him with the voice of the boy next door, and with the neck of the boy who brings the coal.} # line:nb08
{line == 0:Whoever could say is behind a number that nobody answers.|Somebody on the telephone could have told her, in the time that it takes to say "alleating".} # line:nb09
-> decide

= decide
* [As he was # line:nb0a]
    ~ size = "was"
    She knows it to the finger: she had it under her hands often enough, while he talked. It comes out very neat, and so small that for a moment she takes the sleeve for a cuff. # line:nb0b
* [As he should be # line:nb0c]
    ~ size = "should"
    Sixteen, and fed. She gives him Father's bones and the shoulders of a boy she saw once, carrying two sacks, whistling. When it hangs on the door it takes up a good deal of the room. # line:nb0d
* [With deep seams, so that it can be let out # line:nb0e]
    ~ size = "deep"
    Four fingers in the side, three in the sleeve, a fold at the back for a hand's breadth of luck. Half the cloth is on the inside.{hope == "farther": "To let out farther on," she'd told him. He wanted to know how far.} It hangs a little stiffly, like somebody who has a good deal to say and is waiting to be asked. # line:nb0f
+ [Leave this scene # leave # line:nb0g] -> leave
- -> ask2

= ask2
There's one piece left, three fingers wide. # line:nb0h
* [Sew the pocket in where he'd look # line:nb0i]
    ~ jacket_pocket = true
    Left, inside, below the heart. She turns it out to press it, and turns it back, and holds it open a moment to the window, as one airs a room. Then she buttons the jacket over it. # line:nb0j
* [Leave it out; let him complain in person # line:nb0k]
    ~ jacket_pocket = false
    She can hear it. "You _forgot_." And then, since he asks in threes: why, how long will it take, can he watch? She puts the scrap in her own pocket, with the chalk, and leaves the lining open there, a hand long, so that it need only be sewn in. # line:nb0l
+ [Leave this scene # leave # line:nb0m] -> leave
-
+ [Go on # line:nb0n]
- -> onward

= leave
She sews a jacket for her brother's sixteenth birthday, guessing his size. # bridge # line:nb0o
-> over

= over
-> onward

= onward
-> n_question

=== n_question
{ cut == FIVE: -> over }
# chapter: Covered Faces
# scene: farmhouse
# look: yard_autumn
# sound: amb_village
# year: 2021
"The red ones have got a book," says Xiaoman, of her pegs, "and the white ones have got a card." She is seven, on a stool, hanging up washing. There's a wooden one left over. Late autumn 2021, a yard behind a blue gate. # line:nq01
{ household == 2:
    Mi-ran is stripping beans. {child_name == "Bi":Bi|Yu}, in the basket, is eating a peg. # line:nq02
- else:
    {cut == LESSON and n_nine_days.decide:Since the tractor went Ji-young has had a room in the town, and pays for it in zips.} # line:nq0y
    { where == "inland":
        Ji-young has come north for four days, in a lorry{work == "factory":, among the zips}. Choe Mi-ran, {miran > 0:with beans on her knee, has said that she's fat|who sells eggs, and is from her own province, has given her beans to strip}. # line:nq03
    - else:
        {miran > 0:Choe Mi-ran is stripping beans, and has said already, twice, that Ji-young is thin.|Her mother, Choe Mi-ran, who sells eggs, and is from Ji-young's own province, lives an hour off, in a village{cut == FULL:. "You can strip beans?" she said at the market, and here are the beans.|, and has given her beans to strip.}} # line:nq0z
    }
}
{ cut == FULL:
    # fact: law-gives-citizenship
    # fact: one-third-registered
    "Dad's got a card. The _dog_'s got a tag. I'm getting one because of Dad, it's the law." Three at school have mothers from over there, and she has asked them all: only one is down in her family's book. {cut == FULL:"And Auntie Plum hadn't one, and she went on the bus, and now she's got one from Seoul. With her face on."} # line:nq04
- else:
    # fact: law-gives-citizenship
    "Dad's got a card. The _dog_'s got a tag. I'm getting one because of Dad, it's the law." # line:nq10
}
Mi-ran looks into the beans. # line:nq05
{ cut < FULL: -> asks }
+ [Go on # line:nq06]
-
# fact: children-20-30k
Of children who are in no book, like the other two, there are a good many. People who tried to count them could only say: between so many and half as many again. # line:nq07
{Memory ? ribbon:Round the end of her plait is a hair ribbon that came over the river in a needle case. It has been ironed again.|{Memory ? doll_coat:On the stool beside her, in a coat the size of a hand, sits a peg.|Her plaits stand out like handles.}} {Memory ? lane_seen:Over the wall one sees the chimney of a house in which Ji-young once had tea. It smokes.} # line:nq08
The child's name is a day: the one in May on which the grain begins to fill. Small Fullness. Ji-young has asked when the great one comes. # line:nq09
"There isn't one," says Mi-ran. "Not in the whole calendar. Small is enough." # line:nq0a
-> asks

= asks
"So," says Xiaoman, with a peg in each hand. "Why hasn't my mum got a card?" # line:nq0b
-> decide

= decide
* ["She's from the other side of the river, and the river doesn't give cards." # line:nq0c]
    ~ card = "river"
    Xiaoman considers the river. "It could give her _one_," she says. # line:nq0d
    "It's never been asked," says Mi-ran, "by anyone with a stool." # line:nq0e
* ["Because some people decided it." # line:nq0f]
    ~ card = "busy"
    "Which people?" # line:nq0g
    "Busy ones." # line:nq0h
    "Are they busy every day?" # line:nq0i
    "Every day that I know of." # line:nq0j
    Xiaoman pegs up a sock. "I could go and wait," she says. # line:nq0k
* ["Ask her. I'll hold your hand." # line:nq0l]
    ~ card = "ask"
    ~ miran += 1
    It's a small hand, and it has a peg in it, which comes too. They cross the yard. Xiaoman asks it again, politely. # line:nq0m
    Mi-ran puts down the beans. "I came in by the window," she says. "They only give them out at the door." And then, to Ji-young, in Korean: "I've had that ready since she could talk." # line:nq0n
-
~ miran += 1
~ xiaoman = true
+ [Go on # line:nq0o]
- { cut < FULL: -> onward }
-> ask2

= ask2
Later Xiaoman stands in front of Ji-young's jacket with her hands behind her back, like a customer. She'd like one of those pockets. On the inside. She has heard about them. # line:nq0p
* [Sew it, and let her choose the colour # line:nq0q]
    ~ Memory += xm_pocket
    She tries the threads against the hen, the gate, her arm. It has to be brown, she says at last, so that nobody knows; and with one red stitch, so that she does. # line:nq0r
    "What's going in?" # line:nq0s
    "Nothing _yet_," says Xiaoman. # line:nq0t
* [Teach her to sew it, with blood and pride # line:nq0u]
    ~ Memory += xm_pocket
    ~ Memory += xm_sews
    There's blood at the second stitch, and a word about somebody's turtle at the fourth, which Mi-ran doesn't hear. She won't have a single one out. # line:nq0v
    She puts in her hand, turns it over in there, and takes it out again, closed. "It holds," she says. # line:nq0w
-
+ [Go on # line:nq0x]
- -> onward

= over
~ xiaoman = true
~ miran += 1
-> onward

= onward
-> n_plea

=== n_nine_days
{ cut == FIVE: -> over }
~ boknyeo += 2
~ zh += 1
~ late = true
~ work = "farm"
~ where = "border"
+ [Go on # line:nn18]
-
# chapter: Covered Faces
# scene: farmhouse
# look: kitchen
# sound: amb_kettle
# year: 2020
An engine stops, out on the road, where nothing stops. January 2020. From the loft Ji-young sees the village put a tractor across its own way in, take off the wheels, and light a fire beside it. # line:nn0q
# fact: border-closed-reopened
She has been nine days in this country, {returned_once:the second time|most of them asleep}. That same week the river shuts too, from the other bank. # line:nn0r
"Now," says Heo Bok-nyeo, at the foot of the ladder, to a beam, "I have a niece whom nobody may visit, and nobody may send away." # line:nn0s
{ cut == FULL:
    # fact: helpers-punished
    Other winters people have been fined for such a niece, when it came out. This year nobody comes as near as the wall. # line:nn19
}
{ cut < FULL: -> decide }
# fact: detained-1500
Nor is anybody taken back over the bridge. Those who were caught before the tractor, it's said, stay where they are. # line:nn0t
+ [Go on # line:nn0u]
-
It will be May before the tractor moves. {aim == "south":"And then on," she had said at home. There are tractors all the way to Seoul. }They have one radio, two quilts, and a clock that is wrong in the same way every day. # line:nn0v
# fact: history-reversed-flow
The old woman talks to the stovepipe, which goes up past the loft. In 1960 it was she who lay over a kitchen, on the other bank, with a strange woman's hens below. It was eight weeks. One learns what every board has to say. One learns to sneeze into one's knee. # line:nn0w
{Memory ? pays:There isn't a sock left in the house that Ji-young could mend. She has taken to unpicking them.|Twice a day the bowl comes up the ladder{Memory ? gift:, and goes down empty, and nothing is said about it}.} # line:nn0x
-> decide

= decide
There is one thing on which they can't agree, and they have four months for it: socks. Ji-young darns flat, like cloth. Bok-nyeo darns in the round, over a gourd, like nothing on earth. # line:nn0y
* [Her own way # line:nn0z]
    ~ stubborn += 1
    "You'll feel that in your heel," says the old woman to the stovepipe. # line:nn10
    She does feel it, by March. She walks to the ladder and back on it, and says nothing. # line:nn11
* [The old woman's way, which turns out to be better # line:nn12]
    ~ Memory += learned_darn
    It has no edge. There's nothing in it that a heel could find. It takes her five socks to see why. # line:nn13
    "My mother-in-law's," says Bok-nyeo. "A terrible person. Wonderful heels." # line:nn14
* [One sock each way, and wear them till somebody's wins # line:nn15]
    ~ Memory += sock_contest
    ~ boknyeo += 1
    They are inspected on Sundays, by both. {cut == FULL:In March the left is thin. In April so is the right. }In May the two of them go through on the same morning, and each of the judges says that hers was second. # line:nn16
-
+ [Go on # line:nn17]
- -> onward

= over
-> onward

= onward
-> n_silence
