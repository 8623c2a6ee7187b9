// Chapter 10. North First, south, 2019 or 2023-24

// How the people of the flat set out, when the guide had rung: wait, all or split.
VAR went = ""
// The seat of 2023-24 is owed for once, whether the scene is read or passed over.
VAR seat_owed = false

// When she asks for the way on, in 2019.
=== function setting_out()
{
- n_go_on > 0:
    ~ return "December"
- lane:
    ~ return "October"
- season == "summer":
    ~ return "August"
}
~ return "March"

=== function owe_seat()
{ not seat_owed:
    ~ seat_owed = true
    ~ owe(2)
}
~ settle_son()

=== s_asking
{ cut < FULL: -> over }
~ q_aim = true
# chapter: North First
# scene: road
# look: {n_go_on > 0:march|{lane:day|{season == "summer":august|march}}}
# sound: amb_street
# year: 2019
A card of hooks and eyes comes cheaper if one begins with the weather. In {setting_out()} 2019 Ji-young means to get the way to Seoul like that: by asking about something else. # line:sa15
{where == "inland" && n_go_on > 0:Inland she asked about the weather, and was told the weather. She has ridden back on top of cabbages, to a town|It's a town} whose signs are in two scripts, Chinese and Korean. Here she's understood, and has to mind by whom. # line:sa16
{
- n_go_on > 0:
    She has {coin > 3:{Memory ? saving:a tin of money too full to rattle,|a sock of money that has lost its heel,}|{Memory ? saving:a tin of money that rustles,|a sock with money in the toe,}} and a borrowed postcard of Seoul: a wide river, with more bridges than anybody can need. # line:sa17
- lane:
    She came here on the Thursday bus. {h_miran.decide:Seven of Mi-ran's clothes pegs are in her pocket, and click when she hurries.|In her pocket is half an eggshell that she hasn't liked to drop in the street.} # line:sa18
- else:
    {offer == "pak" && kept:Pak's workshop had all its hands by then. }"Farther," said Bok-nyeo, when she was told, and darned a stocking with no hole in it. In the morning it was in Ji-young's bundle{Memory ? pays:, and nobody in the kitchen to be paid}. # line:sa19
}
+ [Go on # line:sa1b]
-
# fact: distance-2700-miles
In a travel agent's window hangs an aeroplane the size of a teapot. {cut == FULL and far == "bird":So that's the bird. In its hour and three quarters one could do the buttonholes on one winter coat.|To Seoul it takes an hour and forty-five minutes: as long as the buttonholes on one winter coat.} # line:sa1c
# fact: link-3000-miles
# fact: seed-underground-railroad-seasia
For people without papers there's another way, on foot and on wheels, behind a guide, if one has found a guide. It's nearly three thousand miles long. # line:sa1d
-> decide

= decide
* [Hems, with the woman at the cloth stall # line:sa1g]
    ~ asked_via = "hems"
    "What would one leave in a hem," says Ji-young, over some grey cotton, "for a person who's going a long way?" # line:sa1h
    The woman doesn't look up from her scissors. "Three fingers. There's a lady from your side has her trousers taken up here. A person who was matching buttons on Friday might meet her." # line:sa1i
    It takes Ji-young most of Friday to match four buttons. # line:sa1j
* [The weather in Seoul, with a student who has been # line:sa1k]
    ~ asked_via = "weather"
    ~ q_people = true
    The student is a Korean of China, back from Seoul with a diploma and a fringe. "Is it warm there?" says Ji-young. # line:sa1l
    "In the underground," he says, having thought. # line:sa1m
    With him is his old teacher, over from Seoul for a week, in canvas shoes. She likes Ji-young's scarf. Where does one buy it? # line:sa1n
    "From my mother." # line:sa1o
    The teacher looks at the scarf, and then for some time at her own shoes. "There's a lady," she says to them, "who does soup." # line:sa1p
* [God, with a cardigan # line:sa1q]
    ~ asked_via = "god"
    ~ kwon += 1
    ~ q_church = true
    {kwon > 1:In the yard of a church a cardigan that she knows is stacking stools.|In the yard of a church a cardigan from the South is stacking stools, with a shirt showing at both its elbows.}{Memory ? cardigan: Ji-young looks at the elbows first. They've held.} # line:sa1r
    "Have you come about God?" it says. # line:sa1s
    "I wanted to ask how far he goes," says Ji-young. "Southwards." # line:sa1t
    Deacon Kwon looks at the gate, and at Ji-young, and once more at the gate. # line:sa1u
    "He's slow," she says. "But he walks all of it. Have you had soup?" # line:sa1v
- -> onward

= over
~ q_aim = true
-> onward

= onward
-> s_leads

=== s_leads
~ draw_leads()
{ cut == FIVE: -> short }
# chapter: North First
# scene: curtained_room
# look: tea
# sound: amb_kitchen
# year: 2019
"The sum first," says Manager Ko, "so that nobody cries into the tea," and says what the way to Seoul costs. # line:sl0a
{ s_leads > 1:
    It's {setting_out()} 2019, the same table. Ko has added a little to the sum, for waiting. # line:sl0b
- else:
    {setting_out()} 2019, a back room in north-east China with its curtain drawn.{cut == LESSON && bok_nyeo: Bok-nyeo knew somebody who knew the door.} { cut == FULL: {asked_via == "hems":Ko's trousers have been taken up, beautifully; so this is the lady.|{asked_via == "weather":The lady who does soup wants her to hear the lady who does sums as well.|Ko is from her own province; she swallows the end of a word as Mother does.}}} # line:sl0c
}
{ cut == FULL:
    {lane || Memory ? coats_over:Ko's tracksuit is new. Ji-young couldn't say how it's sewn. She has given up looking.|Ji-young works it out in turned coats, and stops at three hundred.} # line:sl0d
- else:
    {lane:Ko's tracksuit is new. Ji-young couldn't say how it's sewn. She has given up looking.} # line:sl0g
}
+ [Go on # line:sl0h]
-
{ cut == FULL:
    # fact: chain-migration-12000
    "Mostly there's an aunt in Seoul, and she pays. Have you got an aunt?" # line:sl0i
    "{bok_nyeo && aunt_lives:I've one of eighty-nine, who's deaf|Mother had one, in 1997}. On this side." # line:sl0j
    # fact: escape-cost-2007
    "Then Seoul will have to be your aunt. There were always people who went by aeroplane, for five times as much. I don't do aeroplanes." # line:sl0k
}
# fact: debt-interest-20-30
"In Seoul they give you money to begin on," says Ko, "and you give it to me. If you wait, it grows." # line:sl0l
"How fast?" # line:sl0m
"Like hair. One only sees it after a year." # line:sl0n
{ cut < FULL: -> table }
+ [Go on # line:sl0o]
- -> table

= table
At the other table, with the soup, sits Deacon Kwon{Memory ? cardigan:, in elbows that Ji-young put there|{ cut == FULL:{asked_via == "god" || n_church:, elbows and all|, in a cardigan that has given up its elbows}}}. She has a list, and no sum. The list is slow. # line:sl0p
# fact: link-95pct
Nearly everybody on it gets there, say the people whose list it is, and owes nothing. # line:sl0q
{ cut == FULL:
    # fact: link-cost-3000
    "Strangers pay," says Kwon. "Some of them wash cars for it." # line:sl0r
    # fact: court-voided-broker-contract
    A court in Seoul once threw out a paper like the one Ko has people sign, says Ko herself: signed in haste, said the judge. "You needn't pay me. Then the next one doesn't come." # line:sl0s
}
# fact: brokers-not-all-alike
Some in Ko's trade have built a house on it, and some have pawned a ring to get somebody through. Each woman warns her against the other, gently: "She means well." # line:sl0t
{ cut == FULL:
    {hope == "wage":"And after that," asks Ji-young, "does one get paid?" They look at her, both, as at a child.|{hope == "unseen":Two people now know what she wants. It's two more than she meant.|She says "Seoul" aloud, for once, and feels the seam give by half an inch.}} # line:sl0u
}
-> decide

= short
# chapter: North First
# scene: curtained_room
# look: tea
# sound: amb_kitchen
# year: 2019
# fact: debt-18m-gone
# fact: debt-interest-20-30
{lane:October|{season == "summer":August|March}} 2019, north-east China, two tables. Manager Ko came out on credit herself. She says what the way to Seoul costs; Seoul's own money will pay it, later. # line:sl03
# fact: link-95pct
Deacon Kwon, no elbows left in her cardigan, has a slow list, and no sum. Each warns her, gently, against the other. # line:sl04
{lane:Ko's tracksuit is new. She notices that she has stopped noticing.} # line:sl05
{hope == "wage":"And after that," she asks, "does one get paid?" They look at her, both, as at a child.|{hope == "unseen":Two people now know what she wants. It's two more than she meant.|She says "Seoul" aloud, for once, and it gives by half an inch.}} # line:sl06
-> decide

= decide
* [Ko: sign, and go in nine days # line:sl01 # at:ko]
    ~ leader = "ko"
    ~ owe(3)
    It's the first paper in this country with her name on it. # line:sl07
    { cut == FULL:
        "I came out on one of these," says Ko, folding it. "I've got mine framed." # line:sl0v
        {son_owed:"That makes two of you I owe," says Ji-young, thinking of a broken zip.|"Do you read what you sign?" says Kwon, from across the room. "I read the seams," says Ji-young.} # line:sl0w
    }
* [Kwon's list, and wait # line:sl02 # at:kwon]
    ~ leader = "list"
    ~ kwon += 1
    ~ q_church = true
    ~ q_people = true
    "Fourteenth," says Kwon, writing, in pencil. "Have you had soup?" # line:sl08
    { cut == FULL:
        "Bring something to read," says Ko, and pays for both pots of tea.{kwon > 2: Kwon has picked a thread off Ji-young's shoulder. They both look at it. It's red.} # line:sl0x
    }
* { cut > FIVE && work == "none" } [Neither yet: work, and pay her own way # line:sl0y]
    ~ leader = "none"
    ~ aim = "north"
    "I'll earn it first," says Ji-young, "and pay in notes." # line:sl0z
    "Nobody ever has," says Ko. It's said with respect. # line:sl10
    { cut == FULL:
        On the stairs Ji-young meets the smell of the soup again, and goes back and has it, at the table by the door, where no one is selling anything. # line:sl11
    }
    -> n_work
- -> onward

= onward
~ settle_son()
-> s_room

=== s_room
{ cut == FIVE: -> over }
# chapter: North First
# scene: curtained_room
# look: six_people
# sound: amb_room_clock
# year: 2019
One frying pan, black, without a lid. It belongs to nobody, and there are six of them round it, in two rooms with the curtains drawn. # line:sr01
# fact: two-month-walk-for-help
Kim Sung-chol, a miner, walked about for two months to find anyone who knew anyone, and apologises to doors. Ri Jong-hui says nothing twice; her daughter Byol, two, has just found out about "no". There's a grandmother who cheats at cards, and a girl in a hood, asleep with her shoes on. # line:sr02
{ cut < FULL: -> pan }
+ [Go on # line:sr04]
- -> pan

= pan
{ cut == FULL:
    # fact: women-share-2010s
    Five of the six are women, if one counts Byol, who'd like to be counted. Twenty years ago, says Deacon Kwon, it would have been men. # line:sr05
    {leader == "ko":It's to be nine days, says the paper.|It will be {list_answers || n_go_on > 0:three|seven} weeks, and nobody has told them.} # line:sr07
}
{ cut == FULL:
    By daylight no one goes near the window. They walk in socks, in a line, round the table: Byol leads. # line:sr08
}
It all comes back to the pan. Two people's rice is in it, and it's a third person's turn. # line:sr0a
-> decide

= decide
* [Draw up a rota, in thread, on the wall # line:sr0b]
    ~ stubborn += 1
    Six colours along a nail, a knot for each meal. Byol gets red, and tests whether it comes off. # line:sr0c
    "Who's that?" says the grandmother, of the yellow thread, which has more knots in it than there have been meals. # line:sr0d
    "You," says Ji-young. # line:sr0e
    { cut == FULL:
        The grandmother considers it. "It suits me," she says. # line:sr0f
    }
* [Let the grandmother have it; she has outlived two governments # line:sr0g]
    ~ Memory += grandma
    "Grandmother first, then anyone," says Ji-young. It's what everybody has been waiting for somebody to say. # line:sr0h
    The grandmother fries with her back to them and one shoulder up, against copying. { cut == FULL: It's rice, an onion, salt. None of them will ever find out what she does to it.} # line:sr0i
* [Teach Sung-chol to fry an egg. He has never been asked to # line:sr0j]
    ~ sungchol += 1
    "I'd break it," says Sung-chol. # line:sr0k
    "That's the first step," says Ji-young. # line:sr0l
    He says sorry to the egg, and cracks it, and looks round for whoever is going to shout. { cut == FULL: In the pan it goes white from the edge inwards. He hadn't known that they did. He'd make them all night, if there were hens.} # line:sr0m
- -> ask2

= ask2
{ cut < FULL: -> onward }
In the afternoons the neighbours' television comes through the wall with no faces to it. # line:sr0n
* [Make Byol a coat from a pillowcase # line:sr0o]
    ~ byol += 1
    ~ Memory += byol_coat
    {Memory ? doll_coat:She has cut this coat before, in a size for a doll, in the sun, at the market.|She measures by eye, while Byol says no to each arm separately.} The corner makes a hood. # line:sr0p
    Inside, on the left, goes a pocket two fingers wide. Byol puts in the whole of her hand, and then has to be shown how to get it out. # line:sr0q
* [Lose at cards to a cheat and admire the technique # line:sr0r]
    It's done with the headscarf. Each time she straightens it there's a queen the fewer on the table. The scarf is hemmed {Memory ? pride:nearly as well as Ji-young would|by somebody who knew what she was about}. # line:sr0s
    "Who made you that?" # line:sr0t
    "A colleague," says the grandmother. # line:sr0u
* [Unpick the drama: what do they mean by "stress"? # line:sr0v]
    {q_media:She saw one of these with Ji-song once, behind a quilt, and there was nobody to ask then either.|Through plaster it's a woman's voice, a door, a man's voice, music.} Every few minutes somebody in there has "stress". # line:sr0w
    "A skin complaint," says the grandmother. # line:sr0x
    Jong-hui listens with her head against the wall. "They're tired," she says. She doesn't say it again. # line:sr0y
- -> onward

= over
-> onward

= onward
-> s_words

=== s_words
{ cut < FULL: -> over }
# chapter: North First
# scene: curtained_room
# look: six_people
# sound: amb_room_clock
# year: 2019
_Ice cream_, says the carton, on the side where it used to say peaches. _Apartment. Part-time. Stress. Fighting._ Somebody who was here before them has written out words that are said in the South. # line:sw01
"Fighting" means good luck. One says it with the fist up. Sung-chol practises in front of the dark television, sadly, like a man hailing a bus that stops for other people. # line:sw02
# fact: discrimination-2014
"They'll know us by the second word anyway," says Jong-hui. Many who got there have said that somebody looked down on them, and mostly for how they talked. # line:sw03
"Let them," says the grandmother. "I've been looked down on by experts." # line:sw04
+ [Go on # line:sw05]
-
Thursdays are the deacon's. She brings rice and the book, and gives them the rice first. # line:sw07
# fact: missionaries-expelled-2017
{kwon > 1:She tells Ji-young what she doesn't tell the rest:|While she measures the rice she tells them:} {cut == FULL && n_church:in the winter of the aeroplanes she was told to pack, too, and went out for soup bones.|two winters ago a good many Southerners like her were put on aeroplanes home.} She comes on foot now, in other people's hats. # line:sw08
# fact: four-questions
On the other bank, if one is sent back, they ask if one has been in a church. {cut == FULL && n_church:Ji-young has it off the fingers of a woman on a stair.|The grandmother has it from a woman who was asked.} "Then I'll read," says Kwon, "and you'll have heard it by accident." It's the one with the shepherd. # line:sw09
-> decide

= decide
* [Learn it: it has a shepherd and good syntax # line:sw0a]
    ~ q_church = true
    ~ kwon += 1
    ~ Memory += psalm
    It goes into her head by the seams: a thing said, then the same thing turned and said again. By the {leader == "ko":second|third} Thursday she has it without the book. # line:sw0b
    "Do you believe it?" says Kwon. # line:sw0c
    "The table's good," says Ji-young. "One's enemies have to stand there and watch one eat."{larder > 0 || fed > 2: She has always liked a full table.} # line:sw0d
* [Hold the book the right way up and count the Amens # line:sw0e]
    ~ q_church = true
    Four, and one from Byol, which is late and so loud that Sung-chol gets up to see about the door. # line:sw0f
    Later, over the rice, Ji-young tries one herself. It closes like a box. # line:sw0g
* [Offer to do the washing-up during it # line:sw0h]
    ~ kwon += 1
    Six bowls, cold water, a shepherd. Through the door she hears that somebody's cup runs over, and looks down to see whether hers does. # line:sw0i
    "You've the cleanest soul in the house," says Kwon afterwards, drying. # line:sw0j
    "It's the soda," says Ji-young. # line:sw0k
- -> ask2

= ask2
{ cut < FULL: -> onward }
"First thing in Seoul," says the grandmother when the deacon has gone, and deals. "No lies." She herself will sit down in the best shop in town, on its best chair, until somebody asks her to leave. Sung-chol would like to be sent for. To have someone say, get Kim. # line:sw0l
* ["Sleep until someone complains." # line:sw0m]
    ~ first = "sleep"
    "Who's going to complain?" says Jong-hui. # line:sw0n
    That hasn't occurred to her. At home there was always somebody's foot. # line:sw0o
    "I will," says the grandmother. "What floor are you on?" # line:sw0p
* ["Telephone my mother." # line:sw0q]
    ~ first = "phone"
    "And say what?" # line:sw0r
    {told == "nobody":"That the bed's been made," says Ji-young. It was the only word she left. The grandmother, for once, doesn't look at anyone's cards.|"That I'm eating." The grandmother nods. It's what one says.} # line:sw0s
    Byol hands her a button, for a telephone. It's answered at once. "Mother's out," says Ji-young. # line:sw0t
* ["Buy the machine with the automatic buttonhole, to see if it's better than me." # line:sw0u]
    ~ first = "machine"
    ~ Memory += pride
    "And if it is?" # line:sw0v
    "Then I'll know." # line:sw0w
    "And if it isn't?" says the grandmother. # line:sw0x
    "Then it'll know," says Ji-young, and takes the trick. # line:sw0y
- -> onward

= over
-> onward

= onward
-> s_nottonight

=== s_nottonight
{ cut == FIVE: -> over }
~ draw_checks()
# chapter: North First
# scene: curtained_room
# look: six_people
# sound: amb_room_clock
# tension: low
# year: 2019
Coats on, and the soup poured away, which the grandmother has not forgiven. { cut == FULL: {setting_out() == "August":{leader == "ko":It's August|It's only autumn}. But what one wears one needn't carry.|They stand along the wall in order of height, like a shop.}} # line:sn08
Then the telephone, on its second ring. "Not tonight," says the guide.{cut == FULL: He doesn't say why. He may not have been told.} # line:sn09
# fact: silence-on-the-path
Byol has just fallen asleep, on Jong-hui's back, with her mouth open. It's the sleep they had planned for: a child asleep speaks no Korean. She won't do it twice in one night. # line:sn0a
{ cut < FULL: -> driver }
+ [Go on # line:sn0c]
+ [Leave this scene # leave # line:sn0d] -> leave
- -> driver

= driver
{ cut == FULL:
    {kwon > 2:It's Kwon who comes up to tell them properly, out of breath, in somebody's hat. "I wanted you to hear it from a face," she says.} # line:sn0e
}
The driver, however, is downstairs. He is hired for tonight only, and one can hear him running his engine. # line:sn0h
-> decide

= decide
* [Wait. Take the coats off again # line:sn0i]
    ~ list_answers = true
    ~ went = "wait"
    { cut == FULL:
        Six coats go back on five nails. Nobody says anything until the car has gone from the bottom of the street, and then Byol, waking, says "No", in a clear voice, and is given some sugar. # line:sn0j
    }
    { cut == FULL:
        The grandmother puts the pan on. "It wants a day standing in any case," she says, of a soup that is in the drains. # line:sn0k
    }
    There were checks on the road that night, or there weren't. It is nine days before he rings again, and then it's yes. # line:sn0l
* [Go anyway: the driver is tonight's # line:sn0m]
    ~ went = "all"
    { checks:
        { chance(50, "facial-recognition-deportation-centres"):
            ~ taken = 2019
        }
    }
    {grandma_first()} goes down first, holding on to the wall. # line:sn0n
    { taken == 2019:
        Forty minutes out, the lights ahead aren't moving. The driver says one word that she {zh > 0:knows|doesn't know, and understands}. A lamp comes down the row of cars, unhurried, from window to window. The story gets out here, and stands at the side of the road. # line:sn0o
    - else:
        { checks:
            There are lights across the road, forty minutes out. For three hours they wait in the dark, in a smell of rubber; then the lights have gone home. "Who told you not to come?" says the man at the other end. # line:sn0p
            { cut == FULL:
                "Three hours," says the grandmother. "It would have kept warm." She means the soup. # line:sn2i
            }
        - else:
            There is nothing on the road all night but road. "Not tonight?" says the man at the other end. "Who told you not tonight?" So nobody finds out what it was: a cold, a wedding, a wrong number. # line:sn0q
        }
    }
* [Split: those without children go # line:sn0r]
    ~ went = "split"
    { checks:
        { chance(30, "facial-recognition-deportation-centres"):
            ~ taken = 2019
        }
    }
    "You go," says Jong-hui. So that she needn't say it again they go down quickly, and leave her the pan. # line:sn0s
    { taken == 2019:
        Forty minutes out there are lights across the road, and cars standing. A lamp comes along the row from window to window. Sung-chol says sorry to the door as it's opened. The story gets out here. Later, in the flat, somebody turns off the gas. # light: out # line:sn0t
    - else:
        The road is {checks:stopped for an hour; after that it's|} dark and quite empty. They've four days in a room over a tyre yard, with no pan. On the fifth a second car comes, and out of it, backwards, in a bad temper, Byol; and after her the pan. # line:sn0u
    }
+ [Leave this scene # leave # line:sn0v] -> leave
- -> onward

= leave
The journey is put off. Later they set out. # bridge # line:sn0w
-> over

= over
-> onward

= onward
{ taken == 2019: -> a_wait }
-> s_exit

// Who goes down the stairs before the rest: whoever was let have the pan.
=== function grandma_first()
{ Memory ? grandma:
    ~ return "The grandmother, who's used to it by now,"
}
~ return "Sung-chol, saying sorry to each stair,"

=== s_exit
{ cut == FIVE: -> over }
# chapter: North First
# scene: table_top
# look: rivers
# sound: amb_room_clock
# year: 2019
Three blue threads on grey cloth, and not a name beside them. { cut == FULL: {went == "all" || went == "split":The table is another table, in a room above a tyre yard; the|The} cloth is the lining of Sung-chol's jacket. {aim == "south" && two_ways > 0:Father drew his map in flour, with a fish.}} # line:se01
Each thread is a way out of China. Each has let people through, and each has sent people back. # line:se02
+ [Go on # line:se03]
-
# fact: laos-nine-2013
The long one goes by way of Laos, to a brown river. Six years ago Laos gave nine young people back; the youngest wasn't much older than Ji-song. # line:se04
{ cut == FULL:
    # fact: laos-nine-fate-disputed
    Jong-hui saw them afterwards, on the television at home, as students. She counted all nine. On this side she has been told that it was seven. # line:se05
}
# fact: vietnam-468-2004
# fact: vietnam-nine-2015
The middle one is Vietnam. One summer aeroplanes took people from there to Seoul by the hundred. Four years ago it sent nine back to China{ cut == FULL:, one of them too small to walk}. # line:se06
{ cut < FULL: -> gobi }
+ [Go on # line:se08]
- -> gobi

= gobi
# fact: mongolia-policy
The short one goes to Mongolia. The soldiers over there have had it in writing since 2004 that nobody is to be handed back. But first one has to walk as far as the soldiers. # line:se09
{ cut == FULL:
    # fact: myanmar-19-2008
    "Burma once arrested a whole party," says Sung-chol, "and then let them go on." The grandmother looks up. "By arrest," she says. "I hadn't thought of that." # line:se0b
}
-> decide

= decide
* [Towards Laos and the brown river # at:south # line:se0d]
    ~ exit = "laos"
    # fact: thailand-share-of-arrivals
    Most people take it. That can be said for it, and against it. # line:se0e
    { cut == FULL:
        "Is there a bath?" says the grandmother. {leader == "ko":"There's a river," says Ko's man, winding up the blue thread.|"There's a river," says Sung-chol, winding up the blue thread.} # line:se0f
    }
    -> s_coach
* [Towards Vietnam, where planes once came # at:east # line:se0g]
    ~ exit = "vietnam"
    It's fifteen years since the planes. But somebody in that country, thinks Ji-young, must still know how it was done. # line:se0h
    -> s_coach
* [Towards the Gobi and Mongolia: colder, and fewer people # at:north # line:se0i]
    ~ exit = "mongolia"
    "Cold I know," says the grandmother, but her knees won't walk that far. She'll take the long way, with the girl in the hood, and be there first. # line:se0j
    { cut == FULL:
        She gives Ji-young the pan to hold while she says goodbye to it. # line:se0k
    }
    -> s_mongolia

= over
~ exit = "laos"
-> s_coach

=== s_coach
{ cut < FULL: -> over }
# scene: travel_window
# look: coach
# sound: amb_wheels
# year: 2019
A tree, a wall, a woman on a bicycle with a cabinet on her back; a tree. China goes by for a day and a night and a day, and goes on going by. # line:sc0s
{far == "bus":Ji-song measured it in rides to the provincial town. She has kept count for him, and got to sixty.|{far == "thread":She told Ji-song four hundred reels of thread. Somewhere after midnight she has run out of thread.|{far == "bird":An hour and three quarters, she told Ji-song, if you are a bird. On the wires by the road the birds sit where they are.|She tries it in bowls of corn, one for each pole at the side of the road, and somewhere in the night she's full.}}} # line:sc4i
+ [Go on # line:sc0v]
-
On the coach they don't know each other. Above the driver's mirror is a camera the size of a button, and all six have found something to look at outside. # line:sc0w
Ji-young has a sore throat. It's been agreed on: a cloth round the neck, over Mother's scarf. Beside her an old man in a hat with a badge has opened a bag of sunflower seeds, and turned to her, and drawn breath. # line:sc0y
-> decide

= decide
* [Take them, and crack them politely for two provinces # line:sc0z]
    One splits them along the seam with a front tooth, and nods. He has a son; the son has a lorry; the lorry, as far as she can follow, has a wife. # line:sc10
    {zh > 2:She understands three words in four and laughs in the right places, behind the cloth.|She watches his eyebrows, and when they go up she lets hers go too.} "Best company I've had on this road," he tells the driver, getting down. # line:sc11
* [Point at her throat and give him the window # line:sc12]
    ~ Memory += window_seat
    He's delighted. He had been looking past her at it since breakfast. # line:sc13
    So for seven hundred miles he has China, and he tells it to her, with his finger on the glass: {zh > 1:what's planted, what it fetches|a long sentence with "maize" in it}. She has never given anyone anything so large. # line:sc14
* [Answer him, in {teacher > 0:Teacher-Quan|some kind of} Chinese or in none # line:sc15]
    ~ zh += 1
    {
    - teacher > 0:
        "I have a slight cold," says Ji-young, in the Chinese of 1962, with every tone pressed. "The doctor recommends silence." # line:sc16
        The old man takes his hat off. Nobody has spoken to him like that since the head of his school. He asks her, shyly, whether one still writes "locomotive" as one did. # line:sc17
    - zh > 1:
        "Cold," says Ji-young. "I've a cold. Don't sit near." Not one syllable is where he would have put it. # line:sc18
        "Ah," says the old man kindly. "A Southerner." In this country too there's a south that explains everything. # line:sc19
    - else:
        She opens her mouth, and a cough comes to it, a real one, that had been waiting since the frying pan. # line:sc1a
        "Pear," says the old man. "Pear. With sugar. Pear." It's the only word that she learns between one end of China and the other. # line:sc1b
    }
- -> ask2

= ask2
{ cut < FULL: -> onward }
At the service area a hundred people stand in the wind over paper tubs of noodles. One points. There are two kinds left. # line:sc1c
* [The red ones # line:sc1d]
    The red is a warning, it turns out. She eats them to the end, crying, with a perfect right to. Jong-hui, two tubs off, whom she has never met, holds out a napkin to the air. # line:sc1e
* [The ones with the picture of a prawn # line:sc1f]
    ~ fed += 1
    There isn't a prawn. There is the idea of one, and salt, and a fork that folds. A small stranger in {Memory ? byol_coat:a pillowcase with a hood|a cut-down jersey} comes up, says "no", and points at the fork. # line:sc1g
    She gives it up. Strangers do, to children. # line:sc1h
- -> onward

= over
-> onward

= onward
-> s_south_china

=== s_south_china
{ cut < FULL: -> over }
{ n_go_on > 0:
    # scene: far_road
    # look: bananas
    # sound: amb_village
    # year: 2019
    Bananas, in the open, in a fog that drips, with nobody standing guard over them. Sung-chol walks all the way round the plant to see what it's leaning on. # line:ss46
- else:
    # scene: far_road
    # look: bananas
    # sound: amb_rain
    # year: 2019
    Bananas, in the open, in the rain, with nobody standing guard over them. Sung-chol walks all the way round the plant to see what it's leaning on. # line:ss11
}
The coats from the north are carried over the arm, like drunken relations, and keep getting a sleeve loose and touching people. {coat == "song":Ji-young's own coat is on a nail in another country; what she carries is the quilted jacket that {lane:came with her down the lane|she crossed in}.|Hers is the heaviest.} # line:ss12
The woman whose yard it is has looked at six wet strangers, and pushed a bench out under the eaves with her foot. Then she goes on peeling {n_go_on > 0:sugar cane|mangoes}, with her back to them, so that they can be as foreign as they like. # line:ss13
+ [Go on # line:ss14]
-
# fact: hrw-41-detained-2017
It looks like the end of China, and it isn't quite. In the summer of 2017 people were stopped all along the way, within a few weeks, and some of them had got as far as {n_go_on > 0:these bananas|this rain}. # line:ss15
-> decide

= decide
* [Carry it. It's cold in Seoul # line:ss17]
    ~ Memory += coat_carried
    "It's {n_go_on > 0:twenty-five|thirty} degrees," says the grandmother. # line:ss18
    "Not in Seoul." # line:ss19
    It goes back over her arm and embraces Sung-chol from behind. He says sorry to it. # line:ss1a
* [Give it to the woman who let them sit # line:ss1b]
    { coat != "song":
        ~ coat = "left"
    }
    The woman feels the cloth between two fingers, and turns out a cuff to see how it's finished. So she sews. # line:ss1c
    She hangs it on a nail inside the door, facing the wall. From the road, for a moment, it's somebody who lives there. # line:ss1d
* [Unpick the lining and carry that # line:ss1e]
    { coat != "song":
        ~ coat = "lining"
    }
    It takes an hour, with a pin and her teeth. {Memory ? reed:A reed comes out with it, quite dry.|It rolls up no thicker than an arm and weighs as much as a letter.} # line:ss1f
    What's left keeps its shape on the bench when they've gone, sitting forward a little. # line:ss1g
- -> ask2

= ask2
{ cut < FULL: -> onward }
On the plank by the road lie {n_go_on > 0:mangoes, the last of the year, off a lorry|the mangoes}. None of the six has ever had one. The price, on a piece of slate, isn't much, if one knew what it was for. # line:ss1h
* [Buy one between six # line:ss1i]
    ~ mango = "six"
    {Memory ? joke_fractions:"A sixth each," says Ji-young, and reaches for the knife like somebody coming home.|"How does one divide it?" says Sung-chol. "Round the stone," says Ji-young, who has cut collars.} # line:ss1j
    It can't be cut in six. In the middle there's a flat bone that nobody has warned her of. Byol gets the bone, and is silent for an hour; the rest eat standing {n_go_on > 0:by the pump, and wash under it|in the rain, so as not to have to wash}. # line:ss1k
* [Watch someone else eat one, for instructions # line:ss1l]
    ~ mango = "watch"
    A boy on a motorcycle buys one, bites off the end, squeezes, and eats what comes. It runs down to both his elbows. # line:ss1m
    "I see," says Ji-young. She doesn't buy one after all. There's Seoul, where they must have them, with a spoon. # line:ss1n
- -> onward

= over
-> onward

= onward
-> s_embassy

=== s_embassy
{ cut < FULL: -> over }
{ n_go_on > 0:
    # chapter: North First
    # scene: far_road
    # look: bananas
    # sound: amb_village
    # year: 2019
    {mango == "six":The mango came in a sheet of newspaper|On the bench lies a sheet of newspaper}, Korean, and years old. Sung-chol flattens it on his knee. "Here," he says. "They just went in." # line:se14
- else:
    # chapter: North First
    # scene: far_road
    # look: bananas
    # sound: amb_rain
    # year: 2019
    {mango == "six":The mango came in a sheet of newspaper|On the bench lies a sheet of newspaper}, Korean, and years old. Sung-chol flattens it on his knee. "Here," he says. "They just went in." # line:se0l
}
# fact: embassy-25-2002
In March 2002, in Beijing, twenty-five people ran in at the gate of an embassy. There's a picture, in grey dots, of a guard with his arms out and nobody in them. In a few days they were in Seoul. # line:se0m
# fact: shenyang-2002
Two months later the police seized a family at another gate. But somebody was filming, and after two weeks that family was in Seoul as well. # line:se0n
"So one needs a gate," says the grandmother, "and a camera." # line:se0o
+ [Go on # line:se0p]
-
# fact: china-note-june-2002
"There's more," says Sung-chol, and unfolds it. That June China sent every embassy a note: whoever got in was to be handed out again. # line:se0q
# fact: blocked-from-consulates-coi
In the last picture there's wire along the wall, and a guard who faces the street. # line:se0r
# fact: rok-missions-in-china-closed
"But the South's," says Sung-chol. "Ours." The South takes people in once they have got there. At its own gate in Beijing it doesn't, so as not to quarrel with China. {leader == "ko":Ko told them that for nothing, on the second day.|Kwon told them that on a Thursday, and it was the one time she was angry.} # line:se0s
So they have come round by the bananas. Sung-chol would like to know who decided it: which man, in which room. # line:se0t
-> decide

= decide
* ["People with chairs." # line:se0u]
    ~ Memory += chairs
    "What kind of chairs?" says Sung-chol, who takes things seriously. # line:se0v
    "With arms." # line:se0w
    At his mine there was one, in the office at the top, that turned. "He used to go right round in it," he says, "while he was thinking about you." # line:se0x
* ["Read it out again, slower." # line:se0y]
    He does, with his finger under it. It is no different slower. # line:se0z
* [Wrap the mango in it # line:se11]
    {mango == "six":The stone goes into Beijing, and the skins into the note of June, and the whole thing into a hedge.|The woman, turning round, gives them one after all, with a soft side. Ji-young wraps it, gate inwards, for Byol's supper.} # line:se12
    "I hadn't finished," says Sung-chol, without reproach. He's used to things that stop. # line:se13
- -> onward

= over
-> onward

= onward
{ exit == "vietnam": -> s_vietnam }
-> s_path

=== s_path
{ cut == FIVE: -> over }
~ draw_path()
# chapter: North First
# scene: far_road
# look: forest
# sound: amb_rain
# tension: low
# year: 2019
The back in front of her is Sung-chol's. It's all there is to see of the forest between China and Laos: one shoulder higher, from the pick{ cut == FULL:; a darn she'd do again}. # line:sp01
# fact: silence-on-the-path
They go in single file and without a word, for nine hours, because any word would be a Korean one. { cut == FULL: One hears feet, and water, and the grandmother not saying anything, which has a sound.} # line:sp02
{ cut < FULL: -> fourth }
+ [Go on # line:sp04]
+ [Leave this scene # leave # line:sp05] -> leave
- -> fourth

= fourth
{ cut == FULL:
    Byol is carried like bread, {Memory ? byol_coat:in a pillowcase with a hood,|wrapped,} held level. # line:sp06
}
At the fourth hour {cut == FULL:the bread sits up. Byol|Byol, on Jong-hui's back,} has seen a leaf, a whole one, shining. Her mouth opens. Her ribs go out. She's going to sing. # line:sp08
-> decide

= decide
* [Give her the pocket to look into # line:sp09]
    ~ byol += 1
    ~ Memory += byol_pocket
    { cut == FULL:
        Ji-young holds it open with two fingers. # line:sp0a
    }
    Byol looks in. {pocket == "thimble":There's a small steel hat in it. She tries it on one finger, and on the next.|{pocket == "button":There's a button with a wheel on it. She waits for it to go round.|There's nothing in it at all. She looks for a long time, and then, carefully, takes some.}} # line:sp0b
* [Take her from Jong-hui, onto the other shoulder # line:sp0c]
    ~ byol += 1
    ~ Memory += carried
    { cut == FULL:
        Jong-hui's arm has set. It has to be opened at the elbow, like a gate. # line:sp0d
    }
    {cut == FULL:On a new shoulder there's a new ear, and into the ear|Into her new ear} Byol puts all the verses, with a great deal of breath and no voice. { cut == FULL: It goes on to the sixth hour.} # line:sp0e
* [Trust Jong-hui, who has sugar # line:sp0f]
    ~ Memory += sugar
    It's done before she has turned her head: a lump, a hand, a mouth. { cut == FULL: It was the last; Jong-hui has been carrying it in her hair, under the scarf, to keep it dry.} # line:sp0g
    { cut == FULL:
        All the way down the line one can hear it being eaten. # line:sp0h
    }
+ [Leave this scene # leave # line:sp0i] -> leave
-
{ laos_ok:
    # fact: laos-nine-2013
    At the ninth hour somebody with a torch counts them, and nods. This month no one here hands anybody over. "You may talk," says the guide. { cut == FULL: It's a while before any of them can think what about.} # line:sp0j
- else:
    # fact: laos-nine-2013
    At the ninth hour somebody with a torch counts them. But behind the torch, in no hurry, there are boots. In other months this country has let people through. # line:sp0k
}
-> onward

= leave
They walk through a forest to a second border. # bridge # line:sp0l
-> over

= over
~ draw_path()
-> onward

= onward
{ not laos_ok: -> s_back }
-> s_mekong

=== s_vietnam
{ cut == FIVE: -> over }
~ draw_vietnam()
# chapter: North First
# scene: far_road
# look: forest
# sound: amb_rain
# year: 2019
The signs have changed letters. It's the same mud, but the letters have hats and tails on{ cut == FULL:, and the grandmother takes her shoes off, to have been barefoot in another country}. # line:sv01
For a day and a half it's a success. { cut == FULL: Somebody sells them a dozen boiled eggs and gives back the right change.} Sung-chol learns to say thank you, and then, having more use for it, sorry. # line:sv02
{ cut == FULL:
    Wherever there's a gap in the trees he looks up, and shows Byol where to look. "Bird," says Byol, who'd been told that there would be something bigger. # line:sv03
}
{ cut < FULL: -> lorry }
+ [Go on # line:sv05]
- -> lorry

= lorry
Then there's a lorry, and officials who are neither rough nor in a hurry.{ cut == FULL: One has a thermos. One has a form that won't lie flat.} # line:sv06
{ cut == FULL:
    # fact: infant-on-journey
    "How old?" asks the man with the form, of Byol, with his fingers. Jong-hui shows him two. He looks for the box. # line:sv07
}
The girl in the hood has a number, written in the lining: an embassy, one that says it'll try. { cut == FULL:The man with the thermos|One of them} holds out his own telephone. Whoever's at the other end wants a name. # line:sv08
-> decide

= decide
* [Everyone's, spelled # line:sv09]
    It takes four minutes. Rim, and how one writes it; Ri, and which; a Kim who says it so softly that he has to be asked three times. # line:sv0a
    { cut == FULL:
        None of them has said the whole of one aloud since the river. # line:sv0b
    }
* [The child's first # line:sv0c]
    ~ byol += 1
    "Byol," says Ji-young. "Two years and a month. Have you got that?" # line:sv0d
    At the other end somebody has stopped typing. "Who's with her?" So they all go in under Byol, on the one line, like people under someone's coat. # line:sv0e
* [None, until someone comes in person # line:sv0f]
    "Come and see," says Ji-young, in each language that she has it in. # line:sv0g
    { cut == FULL:
        A name is a thing one can do something with, the voice explains, not unkindly. Ji-young says where they are, and how many, and that one of them is two. # line:sv0h
    }
-
{ vn_ok:
    # fact: vietnam-2019
    A white car comes, towards evening, with a small flag and a woman in unsuitable shoes, before the lorry is full. Others on this road, this same year, are sent back. The six are taken on to Thailand, in a van with curtains, and asked not to remember the road. "What road?" says the grandmother. # line:sv0i
- else:
    # fact: vietnam-2019
    "We're trying," says the voice, each time. But it's Friday there, or a holiday{ cut == FULL:, and the form has lain flat at last}. On this road, in other years, a car has come in time. The lorry has benches. Byol is lifted up first. # line:sv0j
}
+ [Go on # line:sv0k]
- -> onward

= over
-> s_mekong

= onward
{ not vn_ok: -> s_back }
-> s_thai

=== s_mongolia
{ cut == FIVE: -> over }
~ draw_mongolia()
# chapter: North First
# scene: far_road
# look: steppe
# sound: amb_wind
# year: 2019
Grass, then gravel, then nothing, with a wire across it. Above it the sky has had its lid taken off. # line:sm06
There are four of them, since two went the long way: Sung-chol, Jong-hui, Byol on somebody's back, and Ji-young. Each keeps one hand on the coat in front, as they were told. # line:sm07
{ cut == FULL:
    # fact: mongolia-policy
    "You walk till you're found," said the man with the car. "By the right ones." He had counted their shoes. # line:sm08
    {hope == "unseen":It's what she asked for: a place where no one looks. It is larger than she'd pictured.} # line:sm09
}
{ cut < FULL: -> star }
+ [Go on # line:sm0a]
- -> star

= star
They walk towards a light. By midnight it's got no nearer, and has risen two fingers. It's a star. # line:sm0b
The cold comes straight down.{ cut == FULL: {season == "summer" and not lane and n_go_on == 0: By day it was summer here.| At home cold came from somewhere, and one could put a quilt on that side.}} # line:sm0c
{ cut == FULL:
    {finger_cold():One fingertip on her left hand feels none of it.|She counts her fingers by pressing each to the thumb. They're all at home, and complaining.} Jong-hui has buttoned Byol inside her jacket. What looks out at the top has a good deal to say, and steams. # line:sm0d
    They ought to rest. They've been told not to sit. # line:sm0e
}
-> decide

= decide
* [Put the coat round two people # line:sm0f]
    ~ sungchol += 1
    {coat == "song":It isn't a big jacket, but it|Sideways it} will do Sung-chol's left half and her right. # line:sm0g
    { cut == FULL:
        "I've never had a half of such a coat," says Sung-chol after a while. # line:sm0h
        "It's the good half," says Ji-young. "I gave myself the moth." # line:sm0i
    }
* [Sing the mule song: there's no one for a day in any direction # line:sm0j]
    ~ Memory += sang
    {Memory ? mule:It's about Accountant, who never agrees. She made it up in a maize field, on Sundays, and the mule was present.|It's a song of the carters', about a mule who is asked, verse by verse, to do something reasonable.} # line:sm0k
    At the fourth verse Byol, from inside the jacket, takes over the part of the mule. # line:sm0l
* [Argue about which star it is, to keep the others awake # line:sm0m]
    "That's the one over our pit," says Sung-chol. # line:sm0n
    "It can't be over your pit. It's over Mongolia." # line:sm0o
    "It gets about," says Sung-chol, with some heat. { cut == FULL: It's the first time any of them has heard him contradict a person.} Byol is under the impression that it's her, since that's her name, and will not be told. # line:sm0p
-
{ mn_ok:
    # fact: mongolia-policy
    Towards morning two lights come, and these do get nearer. It's a jeep. The soldier has one word of everybody's language. "Tea," he says. The order of 2004 hangs in the hut, under the calendar, and somebody there has read it. # line:sm0q
- else:
    # fact: mongolia-policy
    Towards morning two lights come, and these do get nearer. But they come from behind. There was a second wire, and they never got to it. What's in writing is in writing on the other side. # line:sm0r
}
-> onward

= over
-> s_mekong

= onward
{ not mn_ok: -> s_back }
-> s_airport

// A patrol at the river cost her the feeling in one fingertip.
=== function finger_cold()
~ return patrol || Memory ? finger

=== s_back
{ cut == FIVE: -> cut_line }
~ draw_side_door()
{ not side_door:
    ~ taken = 2019
}
~ Memory += back_in_china
{ exit == "mongolia":
    # chapter: North First
    # scene: gate_waiting
    # look: grey
    # sound: amb_wind
    # year: 2019
    A yard with a wall round it, swept. They are not taken over any border, having been on the wrong side of it all night. It's only written down. # line:sb0f
- else:
    # chapter: North First
    # scene: gate_waiting
    # look: grey
    # sound: amb_rain
    # year: 2019
    A yard with a wall round it, swept. It's the same border, from the other side. They are handed across like a parcel left at the wrong door. # line:sb0g
}
It takes one signature. { cut == FULL: The man leans on the lorry's warm bonnet to give it, so that it comes out crooked, and he crosses it out, and signs again.} # line:sb0h
+ [Go on # line:sb0i]
+ [Leave this scene # leave # line:sb0j] -> leave
-
{ cut == FULL:
    There's nobody to see it but a cook, in a doorway, with a ladle. # line:sb0k
}
{ cut == FULL and exit != "mongolia":
    "There's the gate," says the grandmother, and looks along the roofs for the camera. # line:sb3f
- else:
    # fact: shenyang-2002
    Now and then it ends otherwise. A family was once let go after a photograph, and a fortnight of fuss. # line:sb0m
}
The group is counted. A younger man counts it again, and gets a different number. # line:sb0n
-> decide

= decide
* [Count Byol, who is standing behind Ji-young # line:sb0o]
    "And one," says Ji-young, and moves over. # line:sb0p
    The younger man bends down. He's got to ask the name. Byol, who has been quiet {exit == "mongolia":all night|for the whole of two countries}, looks him in the buttons and tells him: "No." # line:sb0q
    { cut == FULL:
        He writes it down, in his own script, in a column. So now she's on a paper. # line:sb0r
    }
* [Let them count wrong # line:sb0s]
    {exit == "mongolia":Three|Five}, says one man, and {exit == "mongolia":four|six}, says the other. They look along the row of feet. Ji-young has four. # line:sb0t
    { cut == FULL:
        "Write the bigger one," says the cook from his doorway. The rice is getting cold. They write the smaller, since it's the older man's. # line:sb0u
    }
+ [Leave this scene # leave # line:sb0v] -> leave
-
{ side_door:
    # fact: shenyang-2002
    Somebody on a roof across the way had a camera. Some {setting_out() == "March" || setting_out() == "August":months|weeks} later, when they're still held, a photograph is in a foreign newspaper: a yard, a row of people, and the smallest with her mouth open. # line:sb0w
    Then the younger man, who had counted again, unlocks a side door the width of a coat. He gives each of them a ticket back to the town they set out from, and looks at the wall while they go by. # line:sb3g
    { cut == FULL:
        Jong-hui and Byol are put on one bus, and she on another. It's winter when she gets back to the north, and along the street people are pulling down shutters. # line:sb0x
    }
- else:
    Two lorries, and a list that puts some in the one and some in the other. Jong-hui has Byol by {Memory ? byol_coat:the hood|the hand}. The story stays in the yard. { cut == FULL:The cook|A cook} comes out, when they've gone, and sweeps it. # line:sb0y
}
+ [Go on # line:sb3j]
+ [Leave this scene # leave # line:sb3k] -> after
- -> onward

= after
{ side_door: -> n_closed }
-> leave

= leave
The second border sends her back to China. She is let go, and by the time she is north again the roads are shut for years. # bridge # line:sb0z
-> over

= cut_line
# year: 2019
# fact: laos-nine-2013
# fact: vietnam-2019
A second border sends her back to China. She is let go, and by the time she is north again the roads are shutting. # line:sb06
-> over

= over
~ taken = 0
~ Memory += back_in_china
-> n_closed

= onward
{ side_door: -> n_closed }
-> a_wait.gate

=== s_late
{ cut == FIVE: -> over }
~ q_aim = true
~ late = true
~ seoul_year = 2024
~ owe_seat()
# chapter: North First
# scene: alteration_corner
# look: lamp
# sound: amb_street
# year: 2024
Under the lamp on the machine lies what she is taking: needles, the scarf, {h_miran.decide and s_asking and not n_where and (n_work or not n_go_on):seven clothes pegs, }a bag for a day. The shutter is down. # line:sl12
{ n_april > 0:
    It is the end of May 2024. The woman with the trousers has gone on ahead, to say that there'll be two. # line:sl13
- else:
    # fact: mass-return-oct-2023
    In September she said that it had got to be now; and it's May 2024. On the ninth of October hundreds were taken back in one evening. For half a year nobody sold a seat to anyone.{xiaoman: Since that evening the window takes no socks for Mi-ran. In November Xiaoman came, {where == "inland":handed on from driver to driver|by herself}, with her satchel; her father was at sea, or on a building.} # line:sl14
}
Packing took six minutes. It has taken {crossed == 2020:four|nearly five} years. # line:sl15
{ cut == FULL:
    # fact: arrivals-2021-2022
    # fact: arrivals-2023
    Before the border shut a thousand people a year got to Seoul. Then it was some sixty. Now it's a couple of hundred. # line:sl16
    {Memory ? back_in_china:She has been as far as the second border once, and no farther.|{Memory ? saving:When she first put money in the tin it was for this.}} # line:sl17
}
+ [Go on # line:sl18]
+ [Leave this scene # leave # line:sl19] -> leave
-
# fact: escape-cost-2023
{n_april > 0:A house, then.|A seat costs what a house costs.} {coin > 3:The tin, which had been too full to rattle, is light again, and rattles.|The tin covers the door of the house, perhaps, and a window.} {s_leads > 0 && leader == "none":She had meant to pay in notes; the|The} rest is on a paper. # line:sl1a
{ cut == FULL:
    {bought == "scarf":A boy's blue scarf goes in, flat. It was for somebody of thirteen, who'll be eighteen.} # line:sl1f
}
{ child:
    In the house over the yard they're asleep. {yu()} isn't. She stands in the doorway in her nightshirt, sorting buttons from one hand into the other. # line:sl1g
}
-> decide

= decide
* { child } [Take her. "We're playing quiet." # line:sl1h]
    ~ took_child = true
    "How do we win?" says {yu()}, in Chinese, and then, to be fair, in Korean. # line:sl1i
    "Whoever talks last." # line:sl1j
    { cut == FULL:
        She puts the buttons into the pocket of her coat, and shuts her mouth so hard that her ears move. # line:sl1k
    }
    {cut == FULL:On the table in the house, under the salt, lies what they say she owes for the week, to the last coin.} # line:sl1l
* { child } [Leave her with Old Mrs Zhang, and say when # line:sl1m]
    ~ left_child = true
    "Two New Years," says Ji-young, and holds up the fingers. {yu()} holds up hers, the same, and looks from one hand to the other to see whether they match. # line:sl1n
    { cut == FULL:
        Old Mrs Zhang has come out in a coat over her nightgown. She takes one of the child's bare feet in her hand and keeps it there while she says, in a whisper, what a child eats in that house, and what is owing for it already. # line:sl1o
    }
    { cut == FULL:
        "On the telephone," says Ji-young to {yu()}. "I'll say it every time. You'll say it with me." # line:sl1p
    }
* { not child } [There is only the coat to take # line:sl1q]
    {coat == "song":It isn't even the coat. That's on a boy's nail, or on the boy. She takes her jacket|{coat == "left":It isn't even the coat. She left that among the bananas. She takes her jacket|She takes it off its nail}} and feels for the pocket, as one feels for the light switch. {pocket == "thimble":Thimble.|{pocket == "button":Button{Memory ? shop:, with the thread from the lamp still on it}.|Air.}} {Memory ? wrote:There's a number in there too, in thread: Mi-ran's.} # line:sl1r
    { cut == FULL:
        The nail could have a calendar on it now. # line:sl1s
    }
+ [Leave this scene # leave # line:sl1t] -> leave
- -> ask2

= ask2
{ cut < FULL: -> shutter }
Ten minutes. There is a zip half out of a pair of trousers on the machine,{Memory ? fish: the fish woman's second-best knife on the sill,} and over the door the sign. # line:sl1u
* [Finish the last zip; leave it in the lock with the change # line:sl1v]
    ~ Memory += last_zip
    It runs. She runs it again, since that was the last time it'll be hers to say. # sound: zip # line:sl1w
    The trousers go over the handle outside, with the change in the waistband. He will think that she's got up early. # line:sl1x
* { xiaoman } [Give Xiaoman the shears # line:sl1y]
    ~ Memory += shears
    {Memory ? xm_with:Xiaoman isn't asleep either. She has been lying under the table breathing as children do who are asleep, but more.|Xiaoman {n_april == 0:has got up, and put on her school jacket|has come across the street in her school jacket}, because there was a light.} Ji-young holds the shears out by the blades. # line:sl1z
    "Rule?" says Xiaoman. # line:sl20
    "Cloth only. Never paper. And not hair, whatever your friend says." # line:sl21
    She opens them and shuts them, once, in the air. "I'll keep them sharp," says Xiaoman; she doesn't say until when. # line:sl22
* [Take the sign # line:sl23]
    ~ Memory += sign
    ZIPS WHILE YOU WAIT, on a board the length of her arm. It's of no use to anybody where she's going. It goes down her back, inside, like a splint. She'll sit up very straight for three thousand miles. # line:sl24
+ [Leave this scene # leave # line:sl25] -> leave
- -> shutter

= shutter
{xiaoman:Xiaoman is to live with {Memory ? xm_father:her father's people|{friend()}}; she has asked about breakfast. The shutter rattles if it isn't held. She stands on the stool and holds it up till {took_child:they're|Ji-young's} out, and lets it down from inside, a hand's width at a time. Her feet go last.} # line:sl32
+ [Go on # line:sl33]
+ [Leave this scene # leave # line:sl34] -> leave
- -> onward

= leave
In 2023 or 2024 she leaves for the South at last. # bridge # line:sl26
-> over

= over
{ child && not left_child:
    ~ took_child = true
}
~ q_aim = true
~ late = true
~ seoul_year = 2024
~ owe_seat()
-> onward

= onward
-> s_road_late

// What Ji-young calls her daughter.
=== function yu()
{ child_name == "Bi":
    ~ return "Bi"
}
~ return "Yu"

=== s_road_late
{ cut == FIVE: -> over }
~ draw_gantry()
{ stopped:
    ~ taken = 2024
}
# scene: road
# look: night
# sound: amb_wheels
# tension: low
# year: 2024
"Is it far? Is he a good driver? Is there anything hot?" There's a boy in the back of the car, nineteen, who asks in threes. { cut == FULL: She looks out of the window until it's safe to look at him.} # line:sr0z
With him is Tae-ok, a seamstress of sixty, who talks through her nose.{n_april > 0: The woman with the trousers was put in another car.}{ cut == FULL: She has felt the hem of Ji-young's {coat == "song" or coat == "left":jacket|coat}, and is saying nothing about it.} # line:sr10
{ cut == FULL or took_child or left_child or Memory ? sign:
    {took_child:On Ji-young's knees sits {yu()}, playing quiet, with a cheek full of air.|{left_child:On Ji-young's knees there's room.|Ji-young has the bag on her knees, the size of a cat.}}{Memory ? sign: She is sitting very straight.}{cut == FULL and Memory ? last_zip: Somewhere behind them a pair of trousers hangs on a lock, with its change.} # line:sr11
}
{ cut < FULL: -> gantry }
+ [Go on # line:sr12]
+ [Leave this scene # leave # line:sr13] -> leave
-
# fact: kim-cheolok-caught-within-hours
Somebody with more than twenty years here, and a family, and a plan, set out one morning last year and was stopped within hours. # line:sr14
{ cut == FULL:
    # fact: mongolia-detained-2023
    "I wanted to go by the Gobi," says Tae-ok. "But last year, in May, four of ours were caught there. There was a notice about it. Then there was no notice." # line:sr1n
}
-> gantry

= gantry
+ [Go on # line:sr1p]
+ [Leave this scene # leave # line:sr1q] -> leave
-
# fact: facial-recognition-deportation-centres
Then the ring road, and over it a gantry. It takes a picture of the car, and of them in it, with a small white wink. { cut == FULL: It's quite like being liked.} # line:sr16
# fact: biometrics-90pct
{on_file:Somewhere there's a file with her ten fingers and this face in it. {cut == FULL:It was the left side that came out best, the clerk said. She has turned the right.}|She has given no office her face. But nearly everybody from over the river is in the file by now, somebody reckons, asked or not.}{ cut == FULL and Memory ? counted: She counts what she counted on the bank, the first morning: fingers, buttons, money. It's all there but the money.} # line:sr17
-> decide

= decide
* [Name the noodle shops as they pass # line:sr19]
    "Three Brothers," says Ji-young, reading. "Old Place. The Old Place, Real One. Great Northern Beef." # line:sr1a
    { cut == FULL:
        "Where does it say beef?" says the boy. {zh > 3:She reads him the small print, too: no credit, no dogs, since 1994.|She shows him: the one like a box with a man's hat in it.} # line:sr1b
        "Always have the real one," says Tae-ok, down her nose. # line:sr1c
    }
* [Hold somebody's hand: a child's, a stranger's # line:sr1d]
    {took_child:{yu()}'s is hot, and has a button in it. They hold it between them, by an edge each.|The boy's is lying on the seat between them with the palm up. She takes it. It's as cold as a tap.} # line:sr1e
    { cut == FULL:
        They don't look at each other. A lorry of pigs goes by, and every one of them looks in. # line:sr1f
    }
* [Thread a needle, for something to be good at # line:sr1g]
    By the light of the gantries: now, and now, and now. { cut == FULL: {finger_cold():With the finger that can't feel it she holds the eye steady.|The thread is white, so she can see one of the two.}} # line:sr1h
    At the fifth it goes in. "Ha," says Tae-ok, who has been threading it with her from where she sits. # line:sr1i
+ [Leave this scene # leave # line:sr1j] -> leave
-
{ stopped:
    # fact: kim-cheolok-caught-within-hours
    At the second toll a man with a lit stick waves them out of the row, politely. They've been gone for less time than rice takes to get cold in the pot. # line:sr1k
    {took_child:The child is driven home the same night, on the front seat, with a biscuit, to the only address that anyone has for her. She didn't talk.|{Memory ? sign:"What's that you've got on your back?" he says.|Tae-ok puts her own needle away in her collar, with the thread in it, so as not to lose the place.}} The story gets out here. # line:sr1r
- else:
    # fact: facial-recognition-deportation-centres
    At the second toll a man with a lit stick waves on the lorry, and a taxi, and them. Perhaps no one had looked at the picture yet. After that there are only fields. # line:sr1l
    { cut == FULL:
        "My sister's down there," says the boy, to the fields. "She buys me things in the size I was." His wrists are a long way out of his sleeves. Ji-young has been over them twice. # line:sr1o
    }
}
+ [Go on # line:sr1s]
+ [Leave this scene # leave # line:sr1t] -> leave
- -> onward

= leave
They set out past the cameras. # bridge # line:sr1m
-> over

= over
-> onward

= onward
{ taken == 2024: -> a_wait.gate }
-> s_mekong
