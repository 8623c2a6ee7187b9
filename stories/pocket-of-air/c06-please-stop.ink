// Chapter 6. Please Stop, 2021-23

// How much of what she has sent went to the voice of December 2021.
VAR by_plea = 0

// Whether Father said that he would ask again by way of the weather.
VAR weather_word = false

=== n_plea
{ cut < FULL: -> over }
~ draw_plea()
# chapter: Please Stop
# scene: one_room
# look: window
# sound: amb_room_clock
# year: 2021
The telephone lies on a bolt of lining, face up, and cries. December 2021. # line:np0a
It's Chae Hye-suk, {sent > 0:{arrives:who carried the money in|who was to carry the money in}|four doors from Mother}, or somebody like Chae, through a good deal of wind. Father is ill. The jar is empty, they've turned it over. Send by Friday, or it will be too late. # line:np0b
# fact: fee-30-2021-risk
"A third for the road{sent > 0:, as ever}," says the voice, and sobs. "You know what they do to us now for this. You know what I'm standing in." # line:np0c
Ji-young doesn't. It's the first call from there in {line == 0 or said_first == "":all this time|a year and more}, and it has come on a Tuesday, while she was cutting a sleeve. # line:np0d
+ [Go on # line:np0e]
-
# fact: pressure-to-pay
"The ones who lie cry too," people say. They've all had it: the illness, the jar, the Friday. A few then had a call from the parent in question, who was well. # line:np0f
# fact: scam-20m
There is a woman who'd saved for years, in Seoul, where one can save. It went to a voice. # line:np0g
{Memory ? coats_over:There was a time when she'd have wanted to see the coat.|A voice has no inside that one could turn out.} She listens to the breathing, and it's breathing. {Memory ? hill:Up there, first Sundays, she has practised this for a year, aloud, with nobody at the other end. It went better.} {mother > 2:Mother never in her life said _empty_. She said, "It's standing."|Mother is there, says the voice, but can't come to the telephone.} # line:np0h
The money tin is on the sill, {coin == 0:with the lid off, empty; {n_nine_days.decide:what the month's zips brought|this month's pay} is still in her apron|{coin < 3:and rattles when the lorries pass|and doesn't rattle any more when the lorries pass}}. # line:np0i
-> decide

= decide
* [{coin > 0:Send, this once, all that's in the tin|Send, this once, the month's pay} # line:np0j]
    ~ sent += 2
    ~ by_plea = 2
    ~ coin = 0
    { not true_plea:
        ~ lost += 1
    }
    She counts it twice, once for each hand that it'll go through. The {lane:rabbit|moon} on the lid looks surprised, as it always has. # line:np0k
    Friday comes. On Saturday nobody rings, and on Sunday nobody rings, and that fits a true call and a false one. # line:np0l
* ["Ask Ji-song what's in the pocket." # line:np0m]
    ~ Memory += proof
    { true_plea:
        ~ sent += 1
        ~ by_plea = 1
        ~ put_by(-1)
        ~ Memory += heard_air
        The crying stops. A hand over the telephone, a door, a yard; a long time of somebody's minutes. Then, from farther off than she'd thought a yard could be, a boy shouts it, with a man's voice round the edges, in a rage at being asked. # line:np0n
        "_Air!_" # line:np0o
        "He says air," says Chae, blowing her nose. "Is that right? He says, what else." It's right. On the Wednesday Ji-young sends what can be spared, and something that can't. # line:np0p
    - else:
        The crying stops, as a tap does. It's very quiet there. One can hear that it isn't a yard. # line:np0q
        "Money," says the voice after a while. "There's money in the pocket." # line:np0r
        "No," says Ji-young. # line:np0s
        "Then what?" It really wants to know. She presses the button, and goes and finishes the sleeve, and has to unpick it. # line:np0t
    }
* [Send a third, and despise the arithmetic # line:np0u]
    ~ sent += 1
    ~ by_plea = 1
    ~ put_by(-1)
    { not true_plea:
        ~ lost += 1
    }
    {Memory ? joke_fractions:Ji-song would have had a quarter.|A third of a father, a third of a lie.} She lays out the money in three, and takes one, and it looks just like what it is: too much to lose, and not enough to have sent. # line:np0v
    On Friday she says the sum to herself on the stairs, and on Saturday too. # line:np0w
* [Put the telephone into the rice jar, and sit on the step # line:np0x]
    It goes on for a while in there, lower. Next door somebody is frying onions. {child:{child_name == "Bi":Bi|Yu} comes and sits down beside her, and puts a button in her hand, and waits to see what it does.|The girl from across the yard comes and sits down beside her, and shows her a tooth.} # line:np0y
    When she takes it out there are nine grains stuck to the glass, and two calls that she hasn't answered, and Friday is in three days. # line:np0z
-
+ [Go on # line:np10]
- -> onward

= over
-> onward

= onward
-> n_stop

=== n_stop
{ cut == FIVE: -> cut_line }
~ draw_way_home()
~ Memory += chae_gone
~ stop_asked = true
# chapter: Please Stop
# scene: hill_phone
# look: day
# sound: amb_wind
# sound: phone_hill
# year: 2022
"It's me," says Father. February 2022{cut == FULL:, New Year just over, {where == "inland":the stair of a water tower|the hill}}, and nobody has coughed like that in her ear for {crossed == 2020:two years|{season == "summer":two years and a half|three years}}. # line:ns0p
{father > 0:"You sound taller," he says. It's a joke.{cut == FULL: He waits until it's over, like a man who holds the door for someone.}|{told == "nobody":"So you've got a telephone," he says. He was told nothing when she went, and that's all the reproach there is.|"Are you alone?" he says. She says yes. "Good. I'm not," says Father.}} {cut == FULL:{Memory ? hill:It's a first Sunday. She'd have been up here anyway.|She had been told the hour by somebody who was told it by somebody.}} # line:ns0q
# fact: brokers-down-70pct
# fact: dprk-phone-contact-crime
"Hye-suk, from four doors down, was taken in December. {cut == FULL:Her boys are with the aunt. }There's hardly anyone carries now. One gets years for holding this thing to one's head." # line:ns0r
# fact: family-refuses-money
"And you?" # line:ns0s
"I was asked in as well. Two weeks. Then they lent me a shovel, for a month. It's a good shovel." He breathes. "Don't send. {cut == FULL:Nothing, not at New Year, not if somebody weeps. }{sent > 0:I'm saying it|Don't begin. I'm saying it} with my own mouth." # line:ns0t
{ cut < FULL: -> decide }
+ [Go on # line:ns0u]
+ [Leave this scene # leave # line:ns0v] -> leave
-
{(sent > by_plea and arrives) or (by_plea > 0 and true_plea):"It did come, what you sent. I had it in me when I was digging.{offer == "son" and not son_owed and not lane and arrives: Son's sister called for hers, and was paid.}"|{sent > by_plea:"Something was sent, I'm told. If so it's still on the road."|{lost > 0:"Somebody's been crying at you, I'm told. It wasn't us."|"We've stood up so far. The jar too."}}} # line:ns0w
{ lost > 0 and sent > by_plea:
    "And if somebody has cried at you since, that wasn't us." # line:ns39
}
{Memory ? proof:{Memory ? heard_air:"The boy says you asked him a thing, before. He was proud for a week. Don't ask it again: he shouts."|"And if anybody rings, ask him something," says Father, who can't know what she asked. "You'll think of what."}} # line:ns0x
{watch_home == 2:"Don't look for us where we were. It's up, and there are trees."|{watch_home == 1:"The unit head looks in of an evening, to count us. She stays for the soup."|"Nobody troubles us, apart from that."}} # line:ns0y
{ Memory ? father_rice:
    Then, since there are a few seconds: "Is there scorched rice there?" # line:ns0z
    "Nobody burns it, Father. They've got machines." # line:ns10
    A pause, for the waste of it. # line:ns11
}
{said_first == "cold":"Is it cold there?" says Ji-young. "It was," says Father. "For digging."|{said_first == "money":She had asked first whether it came, that other time. She asks nothing about money now.|{said_first == "nothing":She listens to him breathe. Mother's breath had a catch at its end; his has one at the beginning.|"Is Mother there?" "She's outside," says Father. "Looking at the weather for us."}}} # line:ns12
-> decide

= decide
# fact: fee-30-2021-risk
# discuss: stop_sending
{cut == FULL:Behind him somebody coughs, or it's he. It sounds like a small room with more people in it than there are chairs.} Even now there's somebody who'd carry the money, for a third, and for what would happen to him. # line:ns13
* [Stop. Do as he asks # line:ns14]
    ~ Memory += obeys
    ~ put_by(1)
    "I'll stop," says Ji-young. # line:ns15
    "Say it again." So it isn't for him. She says it again, louder, for whoever's in the room. "Good," says Father. # line:ns16
* [{sent > 0:Send once more, by another hand|Send all the same, by some hand} # line:ns17]
    ~ sent += 1
    ~ put_by(-1)
    { chance(40, "fee-30-2021-risk"):
        { watch_home < 2:
            ~ watch_home += 1
        }
    }
    "All right," she says, and in the same week gives a fold of notes to a man whom somebody's brother trusts. He takes more than a third, and doesn't look at it. # line:ns18
    { cut == FULL:
        On the line, meanwhile, Father is listening to that "all right", for longer than it takes to hear. # line:ns19
    }
* [Put it by, for the day when he asks differently # line:ns1a]
    ~ Memory += tin
    ~ put_by(1)
    ~ weather_word = true
    "There may come a time when you'll ask differently," says Ji-young. # line:ns1b
    "There may." He thinks. "I'd say it about the weather." # line:ns1c
    { cut == FULL:
        So she puts it by, {coin > 1:with the rest, }and listens from that day on to what people say about the weather. # line:ns1d
    }
+ [Leave this scene # leave # line:ns1e] -> leave
-
{ cut < FULL: -> onward }
-> ask2

= ask2
"I've got to give this back," says Father. There are some seconds still, and neither of them knows how many. # line:ns1f
* ["How's the ice?" # line:ns1g]
    ~ Memory += ice_line
    ~ father += 1
    "Thick." He's pleased; one hears him put down whatever it was he was holding up. "I was out last Sunday. I put my ear to it." {Memory ? heard_airpocket:"Are they still breathing?" "They're breathing. Little sips."|"What do you hear?" "Them," says Father. "Down there. Being economical."} # line:ns1h
    And then wind, this wind. # line:ns1i
* ["Is Ji-song tall?" # line:ns1j]
    ~ Memory += tall_line
    {size:
    - "was": "He's got my jacket on." She thinks of the one on the door, small, with sleeves like cuffs, and says nothing. # line:ns1k
    - "should": "He's got my jacket on, and it does up." She thinks of the one on the door, which would go round him twice. # line:ns1l
    - else: "He has my jacket on, and there's a bit of him left over at each end." She thinks of {size == "deep":the three fingers folded into the sleeve|the one on the door}, and wants to go home and measure. # line:ns1m
    }
    "Tell him—" she says; but it's the wind that she tells. # line:ns1n
* ["All right, Father." # line:ns1o]
    "All right," says Father. "Good girl. Put something on your head." # line:ns1p
    She has something on her head. She stands there with her hand on it, red wool, until the telephone goes dark by itself. # line:ns1q
+ [Leave this scene # leave # line:ns1r] -> leave
-
+ [Go on # line:ns1s]
- -> onward

= cut_line
# year: 2022
# fact: family-refuses-money
In the winter of 2022 her father says, by telephone, in his own voice, that she is to send nothing. # line:ns01
-> over

= leave
# year: 2022
# fact: family-refuses-money
In early 2022 her father, who has been questioned and punished over money sent home, asks her to stop. # bridge # line:ns1t
-> over

= over
~ stop_asked = true
~ Memory += chae_gone
{ cut == FIVE:
    ~ line = 1
- else:
    ~ draw_way_home()
}
-> onward

= onward
-> n_machine

=== n_machine
{ cut < FULL: -> cut_line }
~ Memory += shop
~ put_by(1)
# chapter: Please Stop
# scene: alteration_corner
# look: lamp
# sound: amb_treadle
# year: 2022
A doorway, one metre sixty by ninety, with a roof. June 2022. On its left is a key cutter, on its right a woman who sells fish, and in it are a second-hand machine with a temper and, behind the machine, sideways, Ji-young. # line:nm29
{ household == 2:
    It's in the township, at the market, and it's hers on Thursdays. That's the day with a bus. {child_name == "Bi":Bi|Yu} comes too, in the button box. # line:nm2a
- else:
    {where == "inland":It's {work == "factory":two streets behind the factory, and hers from the end of the shift|in a street of flour shops, and hers from noon} until the fish is gone.{mute: Nobody here has been told that she's mute.}|{where == "village":It's in the township, and hers on Thursdays and Saturdays, which is when the lane can spare her.|It's hers from seven until the fish is gone.}} # line:nm2b
}
ZIPS WHILE YOU WAIT, says the sign, {teacher > 0:in the hand of Teacher Quan,{where == "inland": by post,} who gave her seven out of ten for the idea|in the key cutter's good handwriting}. And people wait. They sit on a crate, with a newspaper over their knees, and tell her back what they'd never say to her face. # line:nm2c
# fact: seed-temporary-breath-not-paradise
It isn't what anybody would cross a river for. But it's dry, and for whole hours she thinks of nothing but somebody's crotch seam. # line:nm2d
+ [Go on # line:nm2f]
-
# fact: seed-jobs-low-paid
A zip brings in what a bowl of noodles costs. {lixia == 0:They come by weight, from Li Xia of Henan, who throws them on the scale and, for emphasis, at people. "You people never ask the price," she says, and takes a fifth off it.|Li Xia deals in zips now; Ji-young's come at cost, thrown in from the street.{returned_once and lixia > 1: The first lot was tied up in a red scarf.}} # line:nm2g
{trade == "mending":It gets about that there's somebody who mends so that one can't find it.|{trade == "pockets":It gets about that one finds a pocket in one's things, afterwards, that one hadn't asked for. Nobody complains.|It gets about that she can turn a coat, so that it looks like somebody else's.}} {pocket == "thimble":She uses Mother's thimble for leather, and for nothing else.|{pocket == "button":The railway button hangs from the lamp by a thread. It's not for sale; she is asked once a week.|}} {Memory ? learned_darn:Heels she does in the round.} # line:nm2h
The very first man leaves his trousers and has gone before she finds the letter in them: a sheet folded in eight, worn at the corners. # show: letter # line:nm2i
-> decide

= decide
* [Run after him # line:nm2j]
    ~ Memory += ran_after
    ~ zh += 1
    She has a tape measure round her neck and a needle in her mouth, and a whole street gets out of her way. She catches him at the bus stop. # line:nm2k
    He goes red. It isn't a letter, he says. It's the birthdays at home, and all the sizes, on the one sheet. "If I'd lost that," he says, and holds on to the bus stop. # line:nm2l
* [Pin it to the trousers, unread # line:nm2m]
    ~ Memory += honest_pocket
    Four pins, one to a corner. He comes at five, looks at the pins, and then at her. # line:nm2n
    "Didn't you want to know?" # line:nm2o
    "Your hem was coming down as well," says Ji-young. He leaves the change. It's two coins, half a one to a pin. # line:nm2p
* [Read it. It's a shopping list, and a good one # line:nm2q]
    It takes her twenty minutes, with a finger. Vinegar, the dark. Garlic, if it's any good. Something for her knee. Light bulb. Not those pears. # line:nm2r
    She folds it in eight. For weeks she buys the dark vinegar. # line:nm2s
-
+ [Go on # line:nm2t]
- -> ask2

= ask2
"One stove," says the fish woman in the first cold week. "Between the two doors. My coal, your coal. You cook one {household == 2 and not left_child:week|day}, I the next." # line:nm2u
* [Yes, and turns at cooking # line:nm2v]
    ~ Memory += fish
    {Memory ? noodles:On her days there are noodles, slapped out on the lid of the fish box, and the key cutter comes round with his own bowl and no excuse.|{Memory ? cook:On her days there's bean paste soup, Mother's, and the key cutter comes round with his own bowl and no excuse.|On her days it's rice with whatever is left, and on the fish woman's fish with whatever is left.}} # line:nm2w
* [Yes, but she pays her part, to the last coal # line:nm2x]
    ~ Memory += fish
    ~ Memory += pays
    She counts them into the bucket, evenings, aloud: mine, yours, mine. {Memory ? gift:Once she had to take a thing without paying, and it took her a year to get over. }There's one over. "Give it to the stove," says the fish woman. "Look at it. It doesn't know whose it is." # line:nm2y
* [No: smells get into cloth # line:nm2z]
    "Fish doesn't smell," says the fish woman, astonished. "Cloth smells." But she moves her own stove as close to the doorway as it'll go, and all that winter the right side of Ji-young's face is warm. # line:nm30
-
+ [Go on # line:nm31]
- -> onward

= cut_line
# year: 2022
By the summer of 2022 she has a doorway with a machine in it, and {Memory ? saving:the|a} mooncake tin for the money she doesn't send. # line:nm0e
{ cut == LESSON and weather_word:
    At New Year there's word of the weather from Father, through four mouths: dry, and no wind. So he isn't asking for anything yet. # line:nm32
}
+ [Go on # line:nn01]
- -> over

= over
-> onward

= onward
-> n_cabbage

=== n_cabbage
{ cut < FULL: -> over }
# scene: farmhouse
# look: yard_autumn
# sound: amb_village
# year: 2022
A hundred and twenty cabbages lie in a yard with their hearts open. November 2022. Salt has been on them since last night, and they've begun to give in. # line:nc4h
{ where == "inland":
    There's no Korean in this town, and by nine in the morning everyone in it can smell that somebody is making kimchi. {boknyeo > 0:"No fish," says the telephone on the window sill. It is Heo Bok-nyeo, from three provinces off, who has had herself propped up so that she can see.|"No fish," says the telephone on the window sill. It's one Heo Bok-nyeo, three provinces off, an old woman who gets her eggs from Mi-ran and has views.} # line:nc4i
- else:
    { where == "village":
        It's Mi-ran's yard, behind the blue gate. {boknyeo > 0:Heo Bok-nyeo has come out on the Thursday bus, with her own knife.|One Heo Bok-nyeo, an old farm widow, has come out on the Thursday bus, with her own knife.} "No fish," she says. # line:nc4j
    - else:
        {boknyeo > 0 or Memory ? stay_week:It's Heo Bok-nyeo's yard, and she sits in the middle of it on a bucket, {crossed == 2020:as she sat under the loft|eighty-one}, with her own knife.|It's the yard of one Heo Bok-nyeo, an old farm widow, who had a zip put in and stayed to criticise the hem. She sits on a bucket, with her own knife.} "No fish," she says. # line:nc5d
    }
}
# fact: seed-blend-in-korean-language-northeast
Garlic can be smelled four houses off, and so can where somebody is from. {where == "inland":Here it only says: from somewhere.|In these counties everyone's grandmother made it, and none of them made it quite like this. It's an accent.} Ji-young has her sleeves tied up with lining, and is red to the elbow. # line:nc4k
# fact: helpers-punished
By noon three neighbours who say they had no idea have come in at the gate, each with a basin. Somebody at a desk could ask any one of them, some day, what she knew, and since when. They know how much salt. # line:nc4l
+ [Go on # line:nc4m]
-
{ where != "inland":
    {jin > 0:Officer Jin goes by on the other side of the wall. One sees his cap. "That's a great deal of garlic for one {where == "village":house|widow}," he says to a drainpipe, and the cap stands still for the time that it takes to breathe in, and goes on.|A policeman goes by on the other side of the wall. One sees his cap. It stands still for the time that it takes to breathe in, and goes on.} # line:nc4n
- else:
    {work == "factory":The floor boss goes by with his hand on his zip,|The landlord goes by} and says good morning to {nickname == "Sneeze":Sneeze|{mute:the mute|the cabbages}}, and asks if it's catching.{mute and nickname != "Sneeze": She's mute until he has turned the corner.} # line:nc4o
}
{ child:
    {child_name == "Bi":Bi|Yu}, two, has been given one leaf of her own. She has put it to bed. # line:nc4p
}
Mother makes it with fish: salted, small, pounded with the heads on. To her a kimchi without fish is a coat without a lining. Both of them, Bok-nyeo and Mother, have all day. One is on {where == "inland":a window sill|a bucket}, and the other is in Ji-young's wrists. # line:nc4q
-> decide

= decide
* [Mother's way, with fish, and argue for it # line:nc4r]
    ~ kimchi = "mother"
    "The dead like it plain," says Ji-young, pounding. "We're not there yet." {Memory ? fish:The fish woman, who has sent the fish, would have liked to be here.|It's the best fish that the market had, and it looks at all of them.} # line:nc4s
    In January the old woman says that it has turned out soft. She's on her third jar{where == "inland":, which went to her by lorry}. # line:nc4t
* [Bok-nyeo's way, no fish, and lose the argument # line:nc4u]
    ~ kimchi = "bok"
    ~ boknyeo += 1
    Without fish it's quite another thing: it's sharp, and clear, and in the middle of it there is nobody. Ji-young says so. She says so again in December, and with her mouth full at New Year. # line:nc4v
    {n_nine_days.decide:"That winter on your side," says Bok-nyeo, "they'd|"In 1960, on your side of the river," says Bok-nyeo, "they'd} nothing to put in. That's how I learned it. From you." # line:nc4w
* [Behind a shut door, with the radio on # line:nc4x]
    ~ kimchi = "hidden"
    She has every crack stopped up with lining, and the weather on, loud. It's made by one lamp, in a pail. # line:nc4y
    The neighbours stay, all the same. They set their basins down outside the door in a row, and stand about in the yard. # line:nc4z
-
+ [Go on # line:nc50]
- -> ask2

= ask2
Towards evening a neighbour tastes some off her finger, her eyes running. She means it kindly. "Your people put pear in, don't they?" # line:nc51
* ["My people put in what there is." # line:nc52]
    "And what was there?" # line:nc53
    "Salt," says Ji-young. She tries to think. "There was one year a turnip." They all consider that year, with respect; and somebody gets up and fetches from behind the gate a crate of pears. # line:nc54
* ["What people?", and pass her the pears # line:nc55]
    The neighbour opens her mouth, and looks about. There's a yard. There's garlic. There are six women with red arms. "Mine," she says then, quite quickly, "can't abide pear," and begins to peel. # line:nc56
-
+ [Go on # line:nc57]
- -> onward

= over
-> onward

= onward
-> n_wedding


=== n_wedding
{ cut < FULL: -> over }
# scene: restaurant
# look: front
# sound: amb_kitchen
# year: 2023
Red paper, a hired hall at nine in the morning, a jacket on a hanger. February 2023. Thirty-six loops, each turned round a thread no thicker than a hair, and no machine has been near any of them. The jacket is the best thing that she has made{Memory ? jacket:, better than the one she finished {returned_once:on the eve of her first river|on her last evening at home}}. # line:nw2a
{ lixia > 1:
    Li Xia is marrying a man who drives a crane and cries at weather. {Memory ? dress:For later she has brought the dress that was split, and nobody can find the place.|She stood still for four fittings, which nobody who has been hit by her would believe.} # line:nw2b
- else:
    Li Xia, of the zips, is marrying a man who drives a crane and cries at weather. She had stood in the doorway with the red cloth over her arm. "You people can do loops," she said. "Don't tell me what it costs." # line:nw2c
}
# fact: social-media-monitored
There'll be seventeen cousins, each with a telephone on a stick, and what they film is on its way round the country before the soup. It's looked through, people say, by more than cousins. # line:nw2d
Ji-young thinks of a camera as of an aunt: it has only to have seen you once. # line:nw2e
+ [Go on # line:nw2f]
-
{Memory ? boss_even:Piao Shunji is doing the food, and sends word that they're even, and a fish.|{Memory ? boss_friend:Piao Shunji is doing the food, and has put her bag on the chair beside hers, for a person to lose with.|There'll be twelve dishes, and no pear: two who cut one between them, says Li Xia, will part.}} # line:nw2g
{Memory ? spoke:Line six is coming, all of it, with the story of the miracle.|{nickname == "Sneeze":Line six is coming, all of it. On the plan of the tables, by the kitchen, it says Sneeze.|{mute:Line six of the zip works is coming, and has practised the sign for noodles.|{Memory ? ran_after:The man with the letter is coming; he's somebody's uncle, and has the sizes right.|The crane driver is on a ladder, hanging lanterns.}}}} # line:nw3j
Ji-young has on what she wears to be overlooked in. {shoes == "green":The shoes are an exception, but they've been resoled twice and are hardly a colour now. |}And here, on a hanger, is the one thing that everyone will look at, and it's hers. # line:nw2h
Li Xia does up the loops, from the hip to the throat, and they click. "Well?" she says. "Are you coming, or are you a coat stand?" # line:nw2i
-> decide

= decide
* [Stay, and stand where the cameras don't # at:door # line:nw2j]
    ~ wedding = "door"
    ~ lixia += 1
    There's one such place, behind the door to the kitchen, and it has a cook in it already and somebody's first fiancé. They make room. Through the crack one sees the jacket go by. It sits at the shoulder as if it had been poured. # line:nw2k
    When the telephones are all turned on the cake, Li Xia comes out sideways with three glasses, {Memory ? ri_ha:and one more. "That's for Ri Ha," she says. "She couldn't get leave."|and stands on Ji-young's foot until she has emptied hers.} # line:nw2l
* [Stay, and dance once, in the middle # at:dance # line:nw2m]
    ~ wedding = "dance"
    ~ lixia += 2
    ~ fed += 1
    Li Xia has her by both wrists. Somewhere in the second verse Ji-young stops counting the sticks that are pointed at her, and there is a turn, {Memory ? swears:and she says the one about the turtle, out loud, for joy,|and she hears herself laugh,} and has her head back. # line:nw2n
    It'll be on seventeen telephones. In one of them, she is told, one can see right down her throat. {Memory ? ri_ha:"Ri Ha danced better," says Li Xia, "but she hadn't the shoes."|"_Now_ you look like somebody," says Li Xia.} # line:nw2o
* [Leave them the jacket, with a note in its pocket # line:nw2p]
    ~ wedding = "note"
    She's gone before the cousins come. There's a pocket, of course, on the inside. _Don't lift your arms_, says the note; then, smaller, in Chinese, with the stroke order looked up: _Lift them_. # line:nw2q
    Towards midnight somebody kicks her door, low down, twice. It's a plate with a second plate on top of it, and Li Xia in an anorak. "I lifted them," she says. "Thirty-six. Count." # line:nw2r
-
+ [Go on # line:nw2s]
-
{ coin > 3:
    # sound: tin_full
    What the jacket brought has to be folded small that night, before the lid will go on. She shakes the tin, from habit. # line:nw2t
- else:
    # sound: tin_coins
    What the jacket brought goes into the tin that night. One can hear it arrive. # show: tin # line:nw2u
}
{ weather_word:
    At New Year word of the weather came from Father, through four mouths: dry, and no wind. So he isn't asking for anything yet. # line:nw3k
}
-> onward

= over
-> onward

= onward
-> n_permit
