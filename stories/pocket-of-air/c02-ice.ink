// Chapter 2. Ice, 2019

// The other half of Son's fee: owed until the first money goes home, and never after a false road or the road south.
VAR son_owed = false

// The shortest telling keeps it in the debt.
=== function settle_son()
{ son_owed && cut > FIVE:
    ~ son_owed = false
    ~ owe(-1)
}

=== offers
~ draw_offers()
{ cut == FIVE: -> short }
# chapter: Ice
# scene: market_row
# look: {season == "summer":summer|winter}
# sound: amb_market
# year: 2019
# via: fork
"Left elbow," says Ji-young, who hasn't yet said good morning. "Who did that?" # line:of0c
"My mother. She'd be pleased that you had to ask." # line:of0d
# fact: deceived-job-offer
It's {season == "ice":February|{season == "summer":the first week of July|December}} 2019: Pak Chun-il, a neighbour's cousin, in a beautifully mended brown coat{season == "summer":, in that heat}. "There's a workshop over there, and they can't get hands. The owner pays for the road." # line:of0e
{ cut == FULL:
    He has asked after Father's chest before his own business. "There's a stove in the room," he says. "I asked." # line:of0f
}
+ [Go on # line:of0g]
-
# fact: escape-cost-2016
Son Yong-gil, who also takes people over, holds his jacket shut with his fist, since the zip has gone. "The fee went up by half in one year. Part now, the rest when you're earning." # line:of0h
{ cut == FULL:
    He presses his side. "I don't carry bags. I don't talk on the way. If I stop, stop. Gallstones." # line:of0i
}
{ cut == FULL:
    # fact: smuggling-can-become-trafficking
    "People have paid for one road," says Ji-young, "and been driven down another. And if you turn off?" # line:of0j
    "Then I've turned off," says Son. "What do you want, a receipt?" # line:of0k
}
{ cut < FULL: -> third }
# fact: brokers-not-all-alike
Some guides get fat on this work, and some hardly earn their shoe leather. From the front they look alike. # line:of0l
+ [Go on # line:of0m]
-
-> third

= third
{ cut == FULL:
    Or there is the letter: Mother's aunt, 1997, with a sack of maize, and an address in a hand that presses hard. {Memory ? aunt_name:The name is inside her hem already, in thread.|} # line:of0n
    # fact: park-deceived-59pct
    In the lives that went wrong and were written down, the lie was mostly told on this side of the river, and had sounded no worse than these three. # line:of0o
    A coat can't lie. She has given credit in the row on that for six years, and been paid{Memory ? owed_spring:, all but some eggs}. # line:of0p
- else:
    # fact: park-deceived-59pct
    Or there is the letter that Mother's aunt sent from China in 1997: an address, and a long wait. In the lives that went wrong and were written down, the lie was mostly told on this side of the river. # line:of0q
    A coat can't lie. She has given credit on that for six years. # line:of0r
}
-> decide

= short
# chapter: Ice
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
# via: fork
# fact: brokers-not-all-alike
# fact: park-deceived-59pct
February 2019, the market. Three ways over the river, two of them in coats. # line:of04
Pak Chun-il, a neighbour's cousin, in a beautifully mended coat. A job over there, sewing; no fee. # line:of05
Son Yong-gil: a broken zip, gallstones, and a fee. # line:of06
# fact: korean-chinese-food-help-1990s
Or the address on a letter that a great-aunt in China sent in 1997, with a sack of maize. # line:of07
A coat can't lie. Ji-young has given credit on that for six years. # line:of08
-> decide

= decide
* [Pak, and the job # line:of01 # at:pak]
    ~ offer = "pak"
    ~ kept = pak_true
    "Warm socks," says Pak. "I tell everyone: warm socks." # line:of09
    { cut == FULL:
        He buys a pair {Memory ? okdan_gone:three stalls down|from Ok-dan}, to show what he means, and leaves them on the plank. # line:of0s
    }
* [Son, and the fee: part now, the rest owed # line:of02 # at:son]
    ~ offer = "son"
    ~ kept = son_true
    ~ owe(1)
    ~ son_owed = true
    Son counts the notes, and hands one back because it's torn. # line:of0a
    { cut == FULL:
        "I can mend that," says Ji-young. Until yesterday they were Father's watch. # line:of0t
        "Then mend it." He waits while she does, breathing through his nose, and doesn't say that he can't see the join. # line:of0u
    }
* [Write to the address, and wait # line:of03 # at:letter]
    ~ offer = "aunt"
    ~ kept = july_true
    { season == "ice":
        ~ season = "summer"
    }
    { season == "last":
        By Christmas, which is nothing here but a Wednesday, there's an answer, in {aunt_lives:an old woman's|a stranger's} hand, and a guide, never seen by light. # line:of0v
    - else:
        {cut == FIVE:In June|{stay_spring:Within the fortnight|In July}} there's an answer, in {aunt_lives:an old woman's|a stranger's} hand, and a guide, never seen by light. # line:of0b
    }
    { cut == FULL:
        The answer comes sewn up in a strip of ticking: nine stitches, with the ends buried. # line:of0w
    }
- { cut == FIVE: -> onward }
-> ask2

= ask2
On the way home she asks herself what she went by. # line:of0x
* [By {offer == "aunt":{cut == FULL:those|the} nine stitches. They can't lie|his coat. A coat can't lie} # line:of0y]
    ~ Memory += believes_coats
    {offer == "pak":She goes over that elbow again. Whoever did it turned the edge twice, where nobody would have known about the second time.|{offer == "son":The zip has gone. Everything else on that jacket he has seen to himself, badly, and it holds.|Nine, evenly, and the ends taken back under. Nobody takes such trouble who means to cheat.}} # line:of0z
* [By Ok-dan's opinion, {Memory ? okdan_gone:as it would be|for a pair of socks} # line:of10]
    ~ okdan += 1
    { Memory ? okdan_gone:
        Ji-young asks the empty stool. # line:of11
        "I'd say yes, and then I'd say no," the stool would say. "I'm only saying. Either way I'd have sold you socks." # line:of12
    - else:
        "My mother's neighbour's girl went with {offer == "pak":a man in a good coat|{offer == "son":a man in a bad coat|a letter}}, and sends money," says Ok-dan. "My sister-in-law's girl went with another, and doesn't." # line:of13
        "So?" # line:of14
        "So buy the socks," says Ok-dan, and charges her for half of one. # line:of15
    }
* [By nothing. She has looked in the jar # line:of16]
    {season == "summer":One could wait and find out, if there were something in it to wait on.|{larder > 1:It's fuller than it has been. She knows to the day when it won't be.|By the time one could find out, the corn would be gone.}}{cut == FULL: She threads a needle, and does a hem that was promised.} # line:of17
- -> onward

= onward
-> lining

=== lining
{ cut < FULL: -> over }
# scene: home_room
# look: lamp
# sound: amb_stove
# year: 2019
Two sunflower husks, a bent nail, a cinema ticket in Chinese: that is what there was in the pocket of {offer == "pak":Pak's brown coat|{offer == "son":the coat that Son wears over the jacket with the zip|the coat that a boy has brought, from the man who will come for her}}. Down in the corner is a child's hair ribbon, yellow, with the knot still in it. # line:li01
"It wants a lining," {offer == "aunt":the boy was told to say|he said}. It wants one under the left arm only. He carries on that side, then, or sleeps sitting up and holds on to something. # line:li02
{offer == "pak":The mending is three women's. One used a thimble too big for her. The coat has been let out for a father and taken in for a son.|{offer == "son":The darning is in fishing line. He did it himself, went over it a second time, and it'll outlast the cloth.|The darns are grey on grey, and go a finger beyond the hole on every side, for next year's wear.}} # line:li03
+ [Go on # line:li04]
-
# fact: brokers-not-all-alike
Mother puts out her hand, and reads it too, from the hem up. She has taught half the row to sew by unpicking what they did. "It's honest work," she says. "It doesn't say whose." She gives it back. # line:li05
But by now Ji-young is sure. She would trust this coat with {quilt:the second quilt|the only quilt}. One can be sure at this table, with one's own people breathing round one. In another world of the same story she is just as sure, and it comes out the other way. # line:li06
The ribbon lies on the wood. Somebody has ironed it. # line:li07
-> decide

= decide
* [Mend it, and put everything back # line:li08]
    ~ Memory += honest_pocket
    Husks, nail, ticket. She lays the ribbon in last, with the knot towards the seam, as she found it. Nobody ever thanks one for this. It's why they come back. # line:li09
* [Mend it, and keep the ribbon # line:li0a]
    ~ Memory += ribbon
    It goes into her needle case, behind the two needles. She has never stolen so much as a pin. # sound: needle_case # show: needlecase # line:li0b
    "What's yellow?" says Ji-song, who ought to be asleep. # line:li0c
    "Nothing." # line:li0d
    "It was yellow, though." # line:li0e
* [Ask about the ribbon, lightly, when {offer == "aunt":the boy|he} comes # line:li0f]
    ~ Memory += asked_ribbon
    {offer == "pak":"Ah," says Pak, and holds it up by one end. "That's my sister's girl. She's been looking for this since the autumn."|{offer == "son":"It's a ribbon," says Son.|"I only carry the coat," says the boy.}} # line:li0g
    {offer == "pak":He shrugs the coat on. "It's warmer," he says. "You can always tell."|{offer == "son":"Whose?"|"Is it a good coat to carry?" is all that she can think of.}} # line:li0h
    {offer == "pak":The ribbon hangs out of the pocket as he goes.|{offer == "son":He puts it away, further down. "Somebody's who's shorter than you. How much for the lining?"|"Heavy," says the boy.}} # line:li0i
- -> onward

= over
-> onward

= onward
-> tell

=== tell
{ cut == FIVE: -> over }
~ draw_watching()
{
- season == "last":
    # scene: home_room
    # look: lamp
    # sound: amb_stove
    # year: 2020
    Radish leaf soup, four bowls. It's January 2020, and Father is telling them about a fish under the ice. Nobody has mentioned {offer == "aunt":that somebody will knock|that {offer == "pak":Pak|Son} will be at the last house}, the night after tomorrow. # line:te0s
- else:
    # scene: home_room
    # look: lamp
    # sound: amb_stove
    # year: 2019
    Radish leaf soup, four bowls. Father is telling {season == "summer":them about a carp|them about a fish under the ice}. Nobody has mentioned {offer == "aunt":that somebody will knock|that {offer == "pak":Pak|Son} will be at the last house}, the night after tomorrow. # line:te01
}
# fact: family-monitored-after-departure
What they know, they can be asked.{cut == FULL: When the girl by the pump went, men sat in her mother's kitchen for days, and her friends were sent for one after another, down to the one who had only borrowed a bucket.} # line:te02
{ cut == FULL:
    # fact: dprk-treason-hrw
    It's a crime in two sizes. Going is the small one; and whoever likes can write it down as the large one, which is treason. # line:te03
}
{ cut < FULL:
    # fact: family-surveillance-not-all
    Some families are asked about it for weeks, and some by one clerk in the rain, with a long list. # line:te04
    -> second
}
{risk_home > 0:And there are the pockets that she sewed for people who carry things. Somebody may turn one out yet, and ask who does such neat work.|Her own page, in the file that nobody here has seen, has two sewing machines on it and nothing since. She has seen to that.} # line:te05
+ [Go on # line:te06]
+ [Leave this scene # leave # line:te07] -> leave
-
# fact: family-surveillance-not-all
On the other hand two brothers across the yard went in one month, and what came was a clerk, in the rain, with a long list. So many have gone. There's hardly the staff. # line:te08
# fact: family-expulsion-reported
And one family, some years ago, went by lorry with its stove and its doors, to a place without a railway. One neighbour says so. He has told it so often that he tells it well. # line:te09
# fact: seed-enemies-of-the-state
For those who are fetched back there's a word in the file, _enemy_. It looks odd beside the soup. # line:te0a
{said == "self":She said it first herself, in the dark.|{said == "mother":Mother said it first, in the dark.|She had said in the dark that nobody was going anywhere, to see who would argue. Nobody did.}} That was _who goes_. This is _who's told_. # line:te0b
-> second

= second
"Eat," says Mother, to the table in general. # line:te0c
-> decide

= decide
* [All of them, once, and then talk of other things # line:te0d]
    ~ told = "all"
    ~ mother += 1
    ~ father += 1
    "The night after tomorrow," says Ji-young. # line:te0e
    Father draws a fish on the table with the handle of his spoon, and wipes it off with his sleeve. "And did you catch it?" says Ji-song, in a voice like a plank.{cut == FULL: So Father goes on; by the end it's a fish that has to be carried home in slices.} # line:te0f
* [Mother only # line:te0g]
    ~ told = "mother"
    ~ mother += 1
    They wring out the cloth together, in the yard, one at each end. # line:te0h
    "A daughter that goes," says Mother, "is like water that..." and gives the cloth another turn. She never finishes a proverb. This time she seems to have been looking for the end. "Did you eat enough?" # line:te0i
* [Ji-song only, because he would guess # line:te0j]
    ~ told = "brother"
    ~ Memory += song_burden
    "When, where to, and who knows?" he whispers. Then he works out the third by himself. "Only me." # line:te0k
    { cut == FULL:
        {Memory ? cake_home:"You brought me a cake once, and I worked out whose lunch it was," he says. "I didn't say anything then either."|"I can do it," he says. "I don't say half of what I know already."} # line:te0l
    }
    { cut == FULL:
        For two days he's so natural that Mother feels his forehead. # line:te0m
    }
* [Nobody # line:te0n]
    ~ told = "nobody"
    She eats what there is, and says that there was plenty of salt in it. What they don't know can't be asked out of them. # line:te0o
    Before she goes she'll make her bed, with the corners turned in. It's all the letter they'll have. # line:te0p
+ [Leave this scene # leave # line:te0q] -> leave
- -> onward

= leave
She decides who at home will know. # bridge # line:te0r
-> over

= over
-> onward

= onward
-> pocket_pack

=== pocket_pack
{ cut == FIVE: -> over }
{
- season == "last":
    # scene: home_room
    # look: lamp
    # sound: amb_stove
    # year: 2020
    # fact: neck-deep-water-testimony
    One inside pocket, three fingers wide{cut == FULL:. She has set it under the collarbone, higher than any customer would stand for.|, under the collarbone.} The river has been up to people's necks{cut == FULL:, with ice in it,} and a pocket should be the last part of a person to get wet. # line:pp0t
- else:
    # scene: home_room
    # look: lamp
    # sound: amb_stove
    # year: 2019
    # fact: neck-deep-water-testimony
    One inside pocket, three fingers wide{cut == FULL:. She has set it under the collarbone, higher than any customer would stand for.|, under the collarbone.} The river has been up to people's necks{cut == FULL:, with ice in it,} and a pocket should be the last part of a person to get wet. # line:pp01
}
{ cut == FULL:
    {scissors:She cuts the thread with the big scissors, and lays them on Mother's side of the box.|The scissors went in spring, so she bites the thread, as she has been told not to since she was four.} # line:pp02
}
{ cut == FULL:
    # fact: seed-family-hunger
    Three people here will be eating what she can send. Ji-song is asleep with his mouth open, all wrists{cut == FULL:, and what is in the jar can be heard when one knocks on it}. # line:pp03
}
{ cut < FULL: -> second }
+ [Go on # line:pp04]
+ [Leave this scene # leave # line:pp05] -> leave
-
{told == "nobody":She had thought that she was alone. But Mother is sitting up, and doesn't ask what time it is.|{told == "brother":Somebody is sitting up. She hasn't been told.|Mother is sitting up too. Neither of them has slept, and both have done it politely.}} # line:pp06
-> second

= second
Mother has the scarf in her lap, the dull red one{cut == FULL: that was once a work jersey}. {season == "summer":"It's July, Mother." "Then it'll keep the sun off."|It goes twice round Ji-young's neck.} She doesn't tie it. She tucks the end in, as one does with a thread that isn't finished. # line:pp07
{ cut == FULL:
    "If you set out on a full stomach..." says Mother, and looks for something to say it about. There's {Memory ? father_rice:Father's scorched rice: he hasn't touched it, and lies beside it pretending to be asleep|a crust from the bottom of the pot, in a cloth}. She puts it in Ji-young's sleeve. # line:pp08
}
-> decide

= decide
* [Into it: Mother's thimble # at:thimble # line:pp09]
    ~ pocket = "thimble"
    {cut == FULL:It has the dent in it from {Memory ? gloves:the night of Father's gloves|the year of the felt boots}. }Mother looks at her bare finger, and reaches for the leather one that she has always hated. # show: thimble # line:pp0a
    "It pinches," says Ji-young. # line:pp0b
    "Then I'll know I've got it on." # line:pp0c
* [Into it: a button off Father's railway jacket # at:button # line:pp0d]
    ~ pocket = "button"
    Brass, with a wheel on it. She takes the third from the top and moves up the two below, so that the gap is at the bottom, where he tucks it in. # line:pp0e
    Father has one eye open. "That's state property," he says, and coughs, and shuts it. # line:pp0f
* [Into it: nothing. Air, for later # line:pp0g]
    ~ pocket = "air"
    She holds it open with two fingers to the room. Stove, feet, {quilt:two quilts|one quilt}, the cat. Then she lets it close. # line:pp0h
+ [Leave this scene # leave # line:pp0i] -> leave
-
{ cut < FULL: -> onward }
-> ask2

= ask2
There is also the coat. It's the one good one between two people: hers, turned last autumn, and warm. Ji-song could grow into it by next year. He has been measuring himself against the nail. # line:pp0j
* [Leave it on Ji-song's nail # line:pp0k]
    ~ coat = "song"
    ~ promise = "none"
    She'll have the padded jacket, and the scarf. She does up the coat's top button, and smooths the front of nobody. # line:pp0l
* [Wear it, and promise him a better one by his birthday # line:pp0m]
    ~ coat = "hers"
    ~ promise = "coat"
    "By November," she says, to the open mouth. "With a deep hem. Grey, or would you rather have brown?" # line:pp0n
    "Blue," says Ji-song, without opening his eyes. # line:pp0o
* [Wear it, and promise nothing # line:pp0p]
    ~ coat = "hers"
    ~ promise = "none"
    On the wall under the nail there's a paler place the shape of shoulders. He'll hang something there. He has never had anything to hang. # line:pp0q
+ [Leave this scene # leave # line:pp0r] -> leave
- -> onward

= leave
She packs one inside pocket and says what she can to her brother. # bridge # line:pp0s
-> over

= over
-> onward

= onward
-> ordinary_day

=== ordinary_day
{ cut < FULL: -> over }
{
- season == "last":
    # scene: door_frame
    # look: day
    # sound: amb_stove
    # year: 2020
    A wedding jacket, cherry-coloured, wants its sleeves by evening. After that night there's still the last day, and it has the bad manners to be ordinary. {offer == "aunt":The knock will come|She's to go} an hour after the lamp is out; the bundle's behind the jar; and a customer with a long back has come twice to ask if one could still change the cuffs. # line:od0j
- else:
    # scene: door_frame
    # look: day
    # sound: amb_stove
    # year: 2019
    A wedding jacket, cherry-coloured, wants its sleeves by evening. After that night there's still the last day, and it has the bad manners to be ordinary. {offer == "aunt":The knock will come|She's to go} an hour after the lamp is out; the bundle's behind the jar; and a customer with a long back has come twice to ask if one could still change the cuffs. # line:od01
}
"You could change the man," says Ji-young. # line:od02
"It's too late for that," says the customer. "The food's promised." # line:od03
# fact: seed-family-hunger
At noon there is what there is, and it's divided {Memory ? joke_fractions:into quarters, with the usual appeal to Father|by Mother, whose own bowl is never seen with anything in it}. {mark == "kind":Ji-song stands against the door frame. Her kind cut is still a hair above him. "Nearly," he says.|{mark == "true":Ji-song stands against the door frame to see if he's grown, and looks round for somebody to say so.|Ji-song scrapes the pot until it's the pot that he is eating.}} # line:od04
+ [Go on # line:od05]
-
# fact: guilt-of-mothers
Women who had to go ahead, and could send for their children only years later, carry the going about with them, people say, for good. Ji-young is only a sister; and it's only Wednesday. # line:od06
So she looks at things. Father at the window, with his back to them, is bending a hook out of wire. {Memory ? heard_airpocket:Under the ice, he told her, there's a whole river of small rooms.|He fishes in his head, most afternoons, and gets more.} {song == "mother":She's humming Mother's song, and hears it only because Mother has joined in.|{song == "drama":She is humming that thing from the drama, and stops, and hums something that's allowed.|Somebody's humming. It is apparently Ji-young.}} # line:od07
By four the sleeves are in, and the hems aren't. Ji-song has folded two squares out of a copybook, to play at slapping one over with the other. Mother has gone to sleep sitting up, with the needle still between finger and thumb. # line:od08
-> decide

= decide
* [Finish the jacket: somebody is getting married in it # line:od09]
    ~ Memory += jacket
    ~ stubborn += 1
    She does the hems, and the cuffs, as asked; and where the lining meets the collar, for no one, a row of stitches that can be felt and not seen. # line:od0a
    The customer cries a little, about the colour. {Memory ? owed_spring:"My grandmother owes you for a hem," she says. "It's the hen." "I thought it was," says Ji-young.|"Come and dance," she says. "On Sunday." "I'd like to," says Ji-young.} # line:od0b
* [Play, and lose on purpose, and be accused of it # line:od0c]
    ~ Memory += ddakji
    He wins nine squares of copybook, and sits back on his heels. "Why are you letting me, since when, and is it a birthday?" # line:od0d
    "You've improved." # line:od0e
    "I've not. You hit it flat. You never hit it flat." He gives her the squares back and makes her lose properly. It takes until dark. # line:od0f
* [Lie down beside Mother, and match her breathing # line:od0g]
    ~ mother += 1
    She draws the needle out first. In, and the small catch, and out. It's slower than her own, and for a while she keeps having to wait. # line:od0h
    When she opens her eyes the lamp's lit, and Mother's sewing, and the end of the red scarf is under Ji-young's head, folded. # line:od0i
- -> onward

= over
-> onward

= onward
{ season == "summer": -> river_water }
{ season == "last": -> river_last }
-> river_ice

=== river_ice
~ crossed = 2019
~ draw_crossing(25)
{ cut == FIVE: -> short }
# scene: river
# look: ice_night
# sound: amb_wind
# sound: ice_tick
# tension: low
# year: 2019
Ice the colour of a plate. Late February 2019, no moon; Mother's red scarf is over her mouth, so that she breathes soup and wool. # line:ri0b
{ cut == FULL:
    {offer == "son":Son is in front. He doesn't turn round to see who's there.|Pak is in front. He has said that one should walk as if going for water.} # line:ri0c
}
# fact: tumen-freeze-patrols
When it freezes more people try it, and so the soldiers walk more, until the thaw in March. # line:ri0d
{ cut < FULL: -> second }
Nine people have reasons to be awake tonight along this piece of river, and she'll never know which: some in uniform, a dog's owner, a woman who has just fed a child. Any of them could look out. # line:ri0e
+ [Go on # line:ri0f]
+ [Leave this scene # leave # line:ri0g] -> leave
-
She counts: a hundred steps, and a hundred. # line:ri0h
-> second

= second
# fact: seed-arrest-any-time
There isn't a line on the ice. On this half she's someone who is leaving; on that half, until the end of her days there, someone who can be fetched away at any hour. # line:ri0i
{ cut == FULL:
    {song == "drama":A tune has got in under the scarf, with rich people weeping to it. She walks to it, since she has to walk to something.|{Memory ? heard_airpocket:Under her, if Father's right, a fish has its mouth at a ceiling, and is breathing.|"It ticks when it's safe," Father says of ice. "When it stops, stop." It's ticking.}} # line:ri0k
}
Someone is beside her who wasn't: a woman, in a man's coat, walking unevenly. She has lost a shoe, and is going on in her sock. # line:ri0l
-> decide

= short
# scene: river
# look: ice_night
# sound: amb_wind
# sound: ice_tick
# tension: low
# year: 2019
Late February 2019, the river, ice the colour of a plate. Mother's red scarf goes twice round Ji-young. # line:ri05
Beside her a woman in a man's coat has lost a shoe, and is going on in her sock. # line:ri06
-> decide

= decide
* [Give her one glove for it # line:ri01]
    ~ shoe = "glove"
    A glove goes on a foot quite well. "Left or right?" says the woman. # line:ri07
    { cut == FULL:
        "Whichever you're missing," says Ji-young. # line:ri0m
        {Memory ? gloves:It's Father's, one of the pair that she sat up over.|It's one of a pair that came out of an army blanket. Somebody will always be looking for the other.} # line:ri0n
    }
* [Walk so that she can hold on # line:ri02]
    ~ shoe = "arm"
    She holds on by the sleeve, and counts, and gets to four hundred. # line:ri08
    { cut == FULL:
        "What did you get?" she asks then. Ji-young has three hundred and ninety-one. They're about to argue it, in whispers, when there's grass. # line:ri0o
    }
* [Keep her eyes on the bank # line:ri03]
    ~ shoe = "none"
    Behind her the sock makes less noise than the shoe did. # line:ri09
    { cut == FULL:
        Then there are stones, and a willow root. She holds on to that, and looks back. There's nobody on the ice at all. There are a good many ways off it. # line:ri0p
    }
+ [Leave this scene # line:ri04 # leave] -> leave
- -> onward

= leave
In February 2019 she crosses the frozen river, near a woman in a man's coat whom she will not meet again. # bridge # line:ri0a
-> over

= over
-> onward

= onward
-> far_bank

=== river_water
~ crossed = 2019
~ draw_crossing(20)
{ cut == FIVE: -> short }
# scene: river
# look: summer_night
# sound: amb_frogs_water
# tension: low
# year: 2019
Warm as soup at the edge. It is July 2019, and every frog is at it.{cut == FULL: Somebody puts a foot in, and they stop, in a ring, as a market does for an inspector.} # line:rw0c
{ cut < FULL: -> second }
# fact: tumen-521km-shallow
It's not much of a river, Father says. In places a boy could throw a stone into another country. # line:rw0d
{offer == "son":"In," says Son. "Feet flat. If you've got to fall over, do it downstream."|{offer == "pak":"It's only bathwater," says Pak. He's taken off the brown coat, and carries it over his arm.|The guide has a shirt that's lighter than the dark, and that's all she can see of him. He goes in without a word.}} On her head is the bundle, and round it Mother's red scarf{coat == "hers":, and inside it her coat, which weighs as much as a child}. # line:rw0e
+ [Go on # line:rw0f]
+ [Leave this scene # leave # line:rw0g] -> leave
-
-> second

= second
{cut == LESSON && offer == "aunt":The guide is a shirt, lighter than the dark, and goes in without a word. }From the knees it's cold as a key. A yard upstream a woman stops, takes off the coat that she's wearing, a man's, with two rows of buttons, and holds it on her head, folded. # line:rw0i
"It's my good one," she says, to nobody. # line:rw0j
{ cut == FULL:
    She has folded it lining outwards, as one who sews would. {Memory ? pride:Ji-young would have turned the sleeves in first. It's not the moment.|{trade == "mending":On the elbow there's a darn that Ji-young can't find with her eyes, and only knows by the way the cloth hangs.|Ji-young has the shoulders before she can help it: a big man's, fifty across, or he was.}} # line:rw0k
}
# fact: neck-deep-water-testimony
In the middle it's up to their necks{cut == FULL:, as she'd been told it would be}; and there the woman stands still. # line:rw0l
-> decide

= short
# scene: river
# look: summer_night
# sound: amb_frogs_water
# tension: low
# year: 2019
July 2019, the river: warm as soup at the edge, cold as a key in the middle. # line:rw05
On Ji-young's head is Mother's red scarf, and on the head of the woman beside her, folded, a man's coat. "It's my good one," she says, to nobody. # line:rw06
# fact: neck-deep-water-testimony
In the middle, where it's up to their necks, she stops. # line:rw07
-> decide

= decide
* [Take her sleeve # line:rw01]
    ~ shoe = "arm"
    The only sleeve above water is the coat's. They go on by that, all three. # line:rw08
    { cut == FULL:
        Where it shelves, the frogs begin again behind them, one, and another; and then the lot. # line:rw0m
    }
* [Say something rude about the coat # line:rw02]
    ~ shoe = "joke"
    "It wants turning," says Ji-young. The woman is so offended that she walks out on the other side. # line:rw09
    { cut == FULL:
        "It was turned in the spring," she says, on dry land. "He was very particular." She puts it on, wet as she is, and is pointed one way, and Ji-young the other. # line:rw0n
    }
* [Go past her # line:rw03]
    ~ shoe = "none"
    For a while there's wading behind her, and then she can't tell it from her own. # line:rw0a
    { cut == FULL:
        At the edge she wrings out what can be wrung. Somebody comes up out of the reeds farther down, or it's a cow. # line:rw0o
    }
+ [Leave this scene # line:rw04 # leave] -> leave
- -> onward

= leave
In July 2019 she crosses the river, near a woman in a man's coat whom she will not meet again. # bridge # line:rw0b
-> over

= over
-> onward

= onward
-> far_bank

=== river_last
{ cut == FIVE: -> over }
~ Drawn -= the_crossing
~ crossed = 2020
~ draw_crossing(30)
# chapter: Ice
# scene: river
# look: ice_night
# sound: amb_wind
# sound: ice_tick
# tension: low
# year: 2020
"It'll carry a cart," somebody says of the ice. It's January 2020. {returned_once:She has been over this river before, on foot, and came back over it on wheels.|She has let it freeze once, and thaw, without her.} # line:rl01
# fact: border-closed-reopened
Nobody here knows that there's a date on it. In a few days the whole border will be shut, against an illness, and it won't be opened to people for years. # line:rl02
{ cut < FULL: -> second }
At the last house they were speaking of a cough in some Chinese city with a lake in it. "They're always coughing," said the woman there, and barred the door. # line:rl03
# fact: tumen-freeze-patrols
There are lanterns all along the dyke, as there are once it bears. {offer == "son":Son counts them past on his fingers, and presses his side.|{offer == "pak":"After that one," says Pak. "They change at the poplar."|{returned_once:This time there's no one in front to follow. She follows the last time.|The guide breathes into his own collar, so as not to smoke.}}} # line:rl04
+ [Go on # line:rl05]
+ [Leave this scene # leave # line:rl06] -> leave
-
{Memory ? radish_dog:There's a dog in her sleeve, carved out of a radish, the size of a thumb. Ji-song gave it back to her at the door. "He doesn't bark," he said.|{returned_once:A tea towel is over her mouth|The scarf is over her mouth, dull red}, and frozen where she breathes.} # line:rl07
-> second

= second
Halfway there's a woman in a man's coat, standing with her hands under her arms.{cut == FULL and returned_once: There are a good many men's coats. {river_ice:Ji-young looks at the feet all the same, and both have shoes on.|Ji-young looks for the second row of buttons all the same, and there's only one.}} # line:rl08
# fact: famine-walker-1999
"I had a lodger," says the woman, "in the year of the grass. A boy of twenty. Sixty miles he'd walked, in snow, because where he was he would have died. He slept two days. Then he got up and crossed."{cut == FULL: She looks at the other bank. "I thought, what a fool. Such weather."} # line:rl09
{ cut == FULL:
    # fact: returned-four-times
    The woman has come this way before, in the other direction, on a bus.{not returned_once: There are women who have been on that bus four times.} She doesn't say so. She stands with her weight on the outsides of her feet{returned_once:, and Ji-young, who came by the same bus in autumn, sees it, and doesn't say so either|, and Ji-young wonders what shoes did that}. # line:rl0a
}
"I'm having a rest," says the woman. "You go on." # line:rl0b
-> decide

= decide
* [Stand with her till she moves # line:rl0c]
    ~ shoe = "arm"
    They stand side by side, like two people who've been told that there'll be a bus. {Memory ? beans:"I'll bet you beans," says Ji-young, "that I start first." "What kind?" says the woman, and starts.|It's the cold that decides. It gets to the woman's knees, and they walk off with her.} # line:rl0d
* [Give her {shoe == "glove":the second glove|a glove} # line:rl0e]
    {shoe == "glove":"That's the pair, then," says Ji-young. The other went over this river last year, on somebody's foot.|{Memory ? gloves:It's Father's glove, with the fingers that she knitted on to it.|It's too small for the woman, and she wears it on four fingers, with the thumb free.}} # line:rl0f
    ~ shoe = "glove"
    "What do I do for the other?" says the woman. # line:rl0g
    "Pocket," says Ji-young, and sees her find that there is one, inside, on the left. # line:rl0h
* [Go on # line:rl0i]
    ~ shoe = "none"
    Behind her there's talking, quite low, of the kind one does to an animal or to one's own legs. # line:rl0j
    When she's among the willows she hears steps on the ice. They may be anybody's. # line:rl0k
+ [Leave this scene # leave # line:rl0l] -> leave
- -> onward

= leave
# fact: border-closed-reopened
In January 2020, days before the border shuts, she crosses the frozen river. # bridge # line:rl0m
-> onward

= over
~ crossed = 2020
-> onward

= onward
-> far_bank

=== far_bank
{ cut == FIVE: -> cut_line }
~ temp numb = Memory ? finger
{ patrol:
    ~ Memory += finger
}
{
- crossed == 2020:
    # scene: river
    # look: far_bank_dawn
    # sound: amb_wind
    # year: 2020
    # fact: seed-tumen-crossing
    Reeds, a ditch, a fence for cows; January 2020, and the air is exactly the same. {returned_once:She knew that. In the months between she'd remembered it as different.|She'd had a year to think that it would be different. She stands in it, and feels cheated.} # line:fb04
- else:
    # scene: river
    # look: far_bank_dawn
    # sound: amb_wind
    # year: 2019
    # fact: seed-tumen-crossing
    Reeds, a ditch, a fence for cows; and the air is exactly the same. She stands in it, in 2019, in China, and feels cheated. # line:fb05
}
{ patrol:
    # fact: tumen-freeze-patrols
    A lantern went along the dyke, and stood; for an hour she lay in the reeds with her left hand under her. {numb:The little finger, dead since the last time, felt none of it.|Everything's come back since but the little finger, which {season == "summer":won't wake, and is|is white, and} somebody else's.} # line:fb06
- else:
    {cut == FULL:{far_bank > 1:There were all those lanterns on the dyke, and nobody came.|Nobody came. There was a whole dyke for somebody to come along.}|Nobody came.} # line:fb07
}
{far_bank > 1:She waits for the laugh, and it doesn't come.|And then she's got to push her sleeve between her teeth, because she is laughing.} # line:fb08
{ cut < FULL: -> second }
+ [Go on # line:fb09]
-
# fact: seed-economic-contrast
{far_bank > 1:Across two fields the lamp burns over its shed door as it did last time. She no longer waits for someone to come out.|Over there, where she's come from, not one lamp is lit. Here, across two fields, a lamp burns over a shed door, for no one, on purpose. She waits for someone to come out and be ashamed.} # line:fb0a
{ far_bank < 2:
    {Memory ? okdan_gone:Somewhere along here Ok-dan must have stood, one morning in November, with nobody to announce it to.|{Memory ? heard_gone:Some morning or other the cobbler's eldest must have stood about here too, who'd "gone to visit relatives".|{Memory ? heard_wages:Somewhere along here there'll be bowls to wash, for two hands and then the first again. She puts her own two up her sleeves.|{q_media:In Ji-song's serial they'd had lamps like that, whole streets of them, and wept in front of them in good coats.|Somewhere a cock tries it, and isn't answered.}}}} # line:fb0b
}
-> second

= second
{ offer != "none" && (cut == FULL || (crossed == 2019 && (shoe == "glove" || shoe == "arm"))):
    {cut == FULL:{offer == "pak":Pak has gone to see about the car.|{offer == "son":Son has gone to see about the car, with his hand to his side.|The guide has gone ahead.}} }{crossed == 2019 && (shoe == "glove" || shoe == "arm"):The woman in the man's coat went the other way{shoe == "glove":, on a shoe and a glove}.|} # line:fb0k
}
# fact: seed-temporary-breath-not-paradise
{far_bank > 1:The order is what it was|She hasn't come for a miracle. The order was}: a place to breathe for a while, and earn a little, and not be looked at until she {aim == "south":can go on|has sent it home}.{cut == FULL && far_bank < 2: {hope == "wage":She looks about for somebody to be paid by. There is a magpie.|{hope == "unseen":Nobody looks at her. So far it's a very good coat.|She had thought of this side as cloth, to be let out. What can be seen of it is a ditch.}}} # line:fb0c
-> decide

= cut_line
{ patrol:
    # year: 2019
    # fact: tumen-freeze-patrols
    A light goes along the bank. She lies an hour in the reeds, on her hand; the feeling in one fingertip never quite comes back. # line:fb01
}
# year: 2019
# fact: seed-tumen-crossing
On the other side the air is exactly the same. She feels cheated, and has to bite her sleeve, because she is laughing. # line:fb02
{ kept:
    {offer == "pak":Pak keeps his word: there's work two villages on.|{offer == "son":Son keeps his word, and complains of it.|The guide keeps his word, and never says one.}} # line:fb03
}
-> over

= decide
* [Look back # line:fb0d]
    ~ Memory += looked_back
    It's lower than she'd thought: a brown edge{cut == FULL:, and smoke going straight up out of it in a few places}. {told == "nobody" && not returned_once:About now somebody's looking at a bed with its corners turned in.|{told == "brother" && not returned_once:About now somebody's being told by a boy that he doesn't know anything.|About now somebody's saying "eat".}} # line:fb0e
* [Count: fingers, buttons, money # line:fb0f]
    ~ Memory += counted
    Fingers, ten{Memory ? finger:, of which nine are at home}. Buttons, six. {coin > 1:Money, a fold, damp.|Money, what there was.} {pocket == "thimble":One thimble.|{pocket == "button":One brass button more, that isn't hers.|Pocket, one.}} It comes out the same as on the other side, and she does it again. # line:fb0g
* [Break off a reed, and put it in the pocket # line:fb0h]
    ~ Memory += reed
    It snaps with a clean sound. # sound: reed_snap # line:fb0i
    {pocket == "air":There was room in the pocket.|It goes in beside the {pocket == "thimble":thimble|button}, and sticks out, like a pen.} # line:fb0j
- -> onward

= over
-> onward

= onward
{ not kept: -> car }
{ offer == "pak" || offer == "son": -> car_true }
-> first_door

=== car_true
{ cut < FULL: -> over }
{
- crossed == 2020:
    # scene: road
    # look: night
    # sound: amb_wheels
    # year: 2020
    A day under a tarpaulin, in January, and then, in the dark, a car whose heater makes the sound of a hen. {offer == "son":Son drives.|Pak drives.} # line:ct01
- else:
    # scene: road
    # look: night
    # sound: amb_wheels
    # year: 2019
    A day under a tarpaulin, and then, in the dark, a car whose {season == "summer":fan|heater} makes the sound of a hen. {offer == "son":Son drives.|Pak drives.} # line:ct02
}
There is a tape of accordion music, and when it comes to its end it turns itself over. {offer == "son":Son, who doesn't talk on the way, talks; it seems that he doesn't count this as the way. He tells her about each of his gallstones.|He talks, as he talked in the market: of the stove in that room, of socks, of the three women who have mended his coat, by name.} # music: mus_tape # line:ct03
# fact: smuggling-can-become-trafficking
# tension: low
The road comes to two turnings. She has heard of drives that began like this and of what some of them turned into, and she watches his hands on the wheel. They turn it to the left. # line:ct04
+ [Go on # line:ct05]
-
# fact: fast-case-12-days
"There was a lad of fifteen, a year or two back," he says. "Twelve days, from his mother's door to Thailand. {offer == "son":I've waited longer for a doctor|In warm socks}." # line:ct06
# fact: brokers-not-all-alike
There are some who {offer == "son":take what was agreed and |}drive to where they said. {offer == "pak":"The work's two villages on," he says. "They'll want to see you when you've slept. First get somebody here to feed you. I'm not to be seen at a door."|"That's the fee," he says, at the end of the last field. "The other half comes out of the first money that you send home. My sister will call on your mother for it. From here you walk."} # line:ct07
{Memory ? asked_ribbon:{offer == "pak":"She's found it, by the way," he says. "The ribbon. She had it on all Sunday, in her sleep too."|"That ribbon," he says, when he has stopped the engine. "She's eight." He's plainly sorry already that he said so much.}|{Memory ? ribbon:In her needle case there's a ribbon that's not hers. She holds the case shut.|There's a yellow thing hanging from the mirror. It's a ribbon, with a knot in it.}} # line:ct08
He leans across her to open the door. {offer == "pak":The beautiful coat is on the back seat. The jacket that goes under it won't close: the zip has gone, like Son's.|With his fist off it, the jacket falls open on a vest that has seen weather.} "Don't remember me," he says. "I've a face for it." # line:ct09
-> decide

= decide
* ["Your zip. Two minutes, I've a needle." # line:ct0a]
    ~ Memory += paid_driver
    By the light of the dashboard she pinches the slider, {Memory ? finger:with nine fingers and a {season == "summer":sleeping|white} one,|} and sews a stop in where the teeth have gone. It goes up. He does it twice. {offer == "pak":His hand, which has held the coat over it for two winters,|His fist, which has held that jacket shut for two winters,} doesn't at once know where to go. # sound: zip # line:ct0b
* ["Thank you", in the Chinese she has practised # line:ct0c]
    ~ zh += 1
    "_Xiexie_," says Ji-young. # line:ct0d
    "Down," says he. "It goes down. You say it as if you were asking." He says it for her. She says it, down, all the way across the field. # line:ct0e
* [Nothing; she doesn't trust herself # line:ct0f]
    She gets out. She shuts the door, and it isn't shut; she has to slam it, in all that quiet, like somebody leaving in a temper. # line:ct0g
    He winds down the window. "That's right," says the voice. "Don't." # line:ct0h
- -> onward

= over
-> onward

= onward
-> first_door

=== car
{ cut == FIVE: -> cut_line }
~ Memory += coats_over
{
- crossed == 2020:
    # scene: road
    # look: night
    # sound: amb_wheels
    # music: mus_tape
    # year: 2020
    A day in January under a tarpaulin; and in the dark a car, as promised, and she gets in.{cut == FULL: Its heater makes the sound of a hen.} There's a tape in it, accordion music, and when it comes to its end it turns itself over. # line:ca02
- else:
    # scene: road
    # look: night
    # sound: amb_wheels
    # music: mus_tape
    # year: 2019
    A day under a tarpaulin; and in the dark a car, as promised, and she gets in.{cut == FULL: Its heater makes the sound of a hen.} There's a tape in it, accordion music, and when it comes to its end it turns itself over. # line:ca03
}
{ cut == FULL:
    {offer == "pak":"Are you warm?" says Pak, over his shoulder. "They've pears there."|{offer == "son":"Gallstones," says Son. He tells her about each of them. Of the half that she owes him he doesn't speak.|The man who drives has a back, and two ears. He asks if she is warm.}} # line:ca04
}
# fact: smuggling-can-become-trafficking
# tension: low
Of two turnings the car takes the one on the right. {cut == FULL:It's the same driver, and the same tape.|What began as one journey can become another.} # line:ca05
{ cut < FULL: -> second }
+ [Go on # line:ca06]
+ [Leave this scene # leave # line:ca07] -> leave
-
-> second

= second
{ offer == "aunt":
    She reads what she can of {cut == FULL:him|the man who drives} in the dark: {cut == FULL:the back of the coat that she lined, and }a collar. {cut == FULL:{Memory ? believes_coats:Nine stitches, with the ends buried. She sews them again in her head, and they come out even.|It's a clean one. Somebody looks after it.}} # line:ca08
    "Is it far to my aunt?" says Ji-young. {aunt_lives:"She's deaf," says the collar. "She wrote what was put in front of her."|"She's in her grave," says the collar, "since the spring before last. I write for her."} # line:ca0s
- else:
    She reads {offer == "pak":Pak's|Son's} coat again, in the dark. {cut == FULL:{offer == "pak":The elbow, the edge turned twice.|The fishing line, gone over a second time.} }The stitches are as good as before.{cut == FULL and Memory ? believes_coats: She goes along them for the place where it could have been seen, as one goes along a hem for the pin.} # line:ca09
}
There was nothing in the stitches. # line:ca0a
{ cut == FULL:
    { Memory ? asked_ribbon:
        {offer == "pak":And the ribbon? There's a sister with a girl, or there isn't. He'd have said it in the same voice.|{offer == "son":_Somebody's who's shorter than you._ That may be so. It was a small ribbon.|The boy only carried the coat. That was most likely true.}} # line:ca0b
    }
    { Memory ? ribbon:
        The ribbon's in her needle case. It was tied on somebody once, and kept: that is all that it has ever said. # show: needlecase # line:ca0c
    }
    { Memory ? honest_pocket:
        She'd put it all back as she found it, the husks, the knot towards the seam. # line:ca0d
    }
    # fact: seed-trafficking-risk-women
    She hasn't been told where this road goes, and knows it all the same. It's only women whom she ever heard of on it. # line:ca0e
    It was settled before the river, and not by her: at a table where she never sat. # line:ca0f
- else:
    It was settled before the river, and not by her: at a table where she never sat. # line:ca0h
}
-> decide

= cut_line
# year: 2019
# fact: smuggling-can-become-trafficking
There is a car, as promised, and a turning that wasn't. {offer == "aunt":In the dark she reads what she can of the man who drives: a collar.|She reads {offer == "pak":Pak's|Son's} coat again, in the dark.} There was nothing in the stitches. # line:ca01
-> over

= decide
The doors open only from outside.{cut == FULL: What she has is her head, and a needle.} # line:ca0i
* [Count the bridges # line:ca0j]
    ~ Memory += bridges
    The wheels go hollow, and then not. One; a short one; a long one with water talking under it. {cut == FULL:{Memory ? counted:She counted herself on the bank this morning, and this is what comes after ten fingers and six buttons.|She has never been able to leave a number unfinished.}} Whoever can count there can count back. # line:ca0k
* [Learn the driver's tape by heart # line:ca0l]
    ~ song = "tape"
    By the fourth time round she knows where the man with the accordion takes breath. It's a jolly tune. She learns it for later. # line:ca0m
* [Sew, in the dark, by feel: the pocket shut # line:ca0n]
    ~ Memory += sewn_shut
    Fourteen stitches, by touch{Memory ? finger:, with the finger that can't feel to push against}. {pocket == "thimble":The thimble's|{pocket == "button":The button's|What there was of home is}} inside. Nobody's asked for it yet. # line:ca0o
+ [Leave this scene # leave # line:ca0p] -> leave
-
# discuss: stop_car
The music stops, and is turned over. # line:ca0q
-> onward

= leave
The person who promised work did not keep the promise. This was decided before the river, by others; nothing she saw could have told her. The story goes on where she is next free to choose. # bridge # line:ca0r
-> over

= over
-> onward

= onward
-> h_house

=== first_door
~ draw_tip()
{ cut == FIVE: -> short }
{
- crossed == 2020:
    # scene: farmhouse
    # look: door_night
    # sound: amb_wind
    # tension: low
    # year: 2020
    # fact: seed-border-long-and-porous
    Two lights, and a dark place that might be a third. It's January 2020{first_door > 1:, and she has been here before}. The river leaks, and has for years, and these are the houses that it leaks to. # line:fd09
- else:
    # scene: farmhouse
    # look: door_night
    # sound: amb_wind
    # tension: low
    # year: 2019
    # fact: seed-border-long-and-porous
    Two lights, and a dark place that might be a third. It is still 2019. The river is long, and leaks, and these are the houses that it leaks to. # line:fd0a
}
{ cut == LESSON && offer != "none":
    {offer == "pak":Pak has put her down at the last field. "The work's two villages on," he said. "First get somebody to feed you."|{offer == "son":Son has put her down at the last field.|The guide has pointed, and gone.}} # line:fd0o
}
{ cut < FULL: -> lights }
{Memory ? aunt_name:Inside her hem is a name in thread.|{offer == "aunt":A letter is why she's standing here.|{first_door < 2:From somewhere along here, in 1997, there came a sack.}}} {offer == "aunt" || offer == "none":{first_door < 2:All day she has lain in a ditch, and tried to be some of it.}|} # line:fd0c
{ offer == "aunt":
    At dusk the guide came, {season == "summer":with the coat over his arm|in the coat}, and pointed to the lights with his chin. {Memory ? ribbon:He felt in its pocket, and again, down in the corner. Then he went.|{Memory ? asked_ribbon:The boy must have told him what she asked: he drew out the ribbon, and held a hand level with his belt, for the height of whoever wears it.|Out of its pocket hung an end of yellow ribbon.}} # line:fd0n
}
+ [Go on # line:fd0f]
- -> lights

= lights
A farm, with maize under its eaves. # line:fd0b
{ cut == FULL:
    # fact: pastors-afraid-to-help
    A church the size of a henhouse, with a red cross lit from behind.{first_door < 2: Churches will feed one, and some then send one on, since a church can be shut for less than soup.} # line:fd0d
- else:
    A church the size of a henhouse, with a red cross lit from behind. # line:fd0p
}
And a hayrick, with no light{first_door < 2:, which is also an offer}. # line:fd0e
{ cut == FULL:
    # fact: kotjebi
    {first_door > 1:For the children who come over by themselves to look for food there was a word here, swallows. Last year there was one asleep in a barn; this year she sees none.|Somebody here, sweeping a barn, has swept round a child asleep. For children who come over by themselves, to look for food, there's a word on both banks, and it's a bird's: swallows. They come to the same eaves every year, and then one year they don't.} # line:fd0g
    {dumpling == "five" && first_door < 2:"In five," Mother said of the last dumpling, "so nobody has to decide." She could do with a door in five pieces.|{hwang > 0 && first_door < 2:At home one knows at least who's counting heads, and that she can be fed.|{season == "summer":Her shoes have dried stiff, and can be heard. She stands still.|Her feet have stopped hurting. She doesn't like that.}}} # line:fd0h
}
-> second

= second
# fact: informer-rewards-2013
{notice:Everybody in this village has read the notice by now, and so has she.|Somebody in this village has read a notice with a sum on it, for telling.} # line:fd0i
{ cut == FULL && first_door < 2:
    One can't go by the curtains. They're all of the same cloth. # line:fd0j
}
-> decide

= short
# scene: farmhouse
# look: door_night
# sound: amb_wind
# tension: low
# year: 2019
The same night, the Chinese side. A farm, maize under its eaves. A church with a red cross. A hayrick with no light, which is also an offer. # line:fd04
# fact: history-reversed-flow
# fact: informer-rewards-2013
Somebody here was once fed, on the other bank. Somebody here has read a notice with a sum on it, for telling. # line:fd05
-> decide

= decide
* [The farm: knock # line:fd01 # at:door]
    ~ door = "farm"
    The bolt is drawn before she has knocked twice. # line:fd06
    { cut == FULL:
        {first_door > 1:"You've been long enough," says a voice through the crack, and the crack gets wider.|Two old eyes, at the height of her collar. They go down to her shoes and come up again.} # line:fd0k
    }
* [The church, under the red cross # line:fd02 # at:cross]
    ~ door = "church"
    ~ q_church = true
    # fact: pastors-afraid-to-help
    They give her soup, an apology, and the way to a farm. # line:fd07
    { cut == FULL:
        The man who ladles keeps his hat on.{bok_nyeo: She knows the way, she tells him. He tells her again.} "It isn't that we don't," he says. The soup has an egg in it, which he must have been keeping for himself. # line:fd0l
    }
* [The hay, till it's light and there are faces # line:fd03 # at:hay]
    ~ door = "hay"
    ~ fed -= 1
    By morning there is a face. It goes to put water on. # line:fd08
    { cut == FULL:
        All night something small's been eating next to her ear. She was glad of it. # line:fd0m
    }
- -> onward

= onward
-> bok_nyeo

=== bok_nyeo
{ cut == FIVE: -> cut_line }
{
- crossed == 2020:
    # scene: farmhouse
    # look: kitchen
    # sound: amb_kettle
    # sound: bowl_down
    # year: 2020
    A bowl, and a spoon laid beside it, straight. {bok_nyeo > 1:Heo Bok-nyeo is a year older, and has moved the salt. She looks at the wall until the bowl is empty.|Heo Bok-nyeo is seventy-nine; she puts them down, in January 2020, and looks at the wall until the bowl is empty.} # line:bn03
- else:
    # scene: farmhouse
    # look: kitchen
    # sound: amb_kettle
    # sound: bowl_down
    # year: 2019
    A bowl, and a spoon laid beside it, straight. Heo Bok-nyeo is seventy-eight. She puts them down, and looks at the wall until the bowl is empty. # line:bn04
}
{ cut == FULL:
    {door == "church":"They sent you up from the cross," she tells the wall. "They send me everybody. And I'm not even a believer."|{door == "hay":"You've hay on you," she tells the wall.|"You knock like a person who's counted," she tells the wall.}} # line:bn05
}
{ cut < FULL: -> second }
# fact: seed-blend-in-korean-language-northeast
{bok_nyeo > 1:Her Korean is salted as it was. Ji-young's, she says, still gives her away as far as the gate.|She speaks Korean, salted differently. Up here the shop signs are in it, and people call hens in it. It's why one comes to this side. It's also how they hear at once where one is from.} # line:bn06
+ [Go on # line:bn07]
-
-> second

= second
{ bok_nyeo > 1:
    "You were my niece last year," she says. "In the autumn they said you'd been taken home." She takes the bowl and fills it. "They said it to me on the road, so that I'd have to hear it standing up." # line:bn08
    By the stove is a ladder, of new wood, up to the loft where the onions were. The loft has been swept, and a quilt put in it. "For whoever comes," says Bok-nyeo. # line:bn13
- else:
    # fact: history-reversed-flow
    "In 1960," says the old woman{cut < FULL:, in a Korean salted differently}, "it was I who was wet. We walked over to your side, for food.{cut == FULL: I never learned the name of the town.} A woman gave me a bowl like that one, and looked at the wall." # line:bn09
}
{ cut == FULL && bok_nyeo < 2:
    # fact: korean-chinese-food-help-1990s
    {Memory ? aunt_name:Ji-young turns up her hem, since it's dry now, and shows her the name.|Ji-young says the name that was in the letter.} "I {aunt_lives:know|knew} her," says Bok-nyeo. "She took a sack over in ninety-seven, on her back; half this road carried for somebody." # line:bn0a
    "{aunt_lives:She's three villages on, with her daughter's people: eighty-nine, and deaf as a churn.{offer == "aunt": She was a week over that answer.}|She's been in her grave since the spring before last. She had a good coat; I don't know who has it now.{offer == "aunt": It'll be her daughter who answered you.}} But the son-in-law is the village clerk, and keeps the register in the kitchen. You can't go there{offer == "aunt":; they had you brought as far as my road}." # line:bn12
}
{ cut < FULL && bok_nyeo < 2 && offer == "aunt":
    # fact: korean-chinese-food-help-1990s
    Ji-young says the name in the letter. {aunt_lives:"Three villages on, and deaf as a churn|"In her grave, since the spring before last; her daughter answered you}," says Bok-nyeo. "But the son-in-law's the village clerk. You can't go there." In ninety-seven half this road carried a sack over. # line:bn0b
}
# fact: helpers-punished
"{bok_nyeo > 1:And this time, if they find me|If they find me here}?" says Ji-young. # line:bn0c
"Then they fine me. {bok_nyeo > 1:I've put it by.|The wall's not seen a thing.}" # line:bn0d
-> decide

= cut_line
# year: 2019
# sound: bowl_down
In a kitchen an old woman puts down a bowl and a spoon, and looks at the wall until the bowl is empty. # line:bn01
# fact: history-reversed-flow
"In 1960," she tells the wall, "it was I who was wet. On your side." # line:bn02
-> over

= decide
The bowl has to be answered {bok_nyeo > 1:again, and not with the same thing|somehow}. # line:bn0e
* [Mend every sock in the house before she wakes # line:bn0f]
    ~ boknyeo += 1
    ~ Memory += pays
    { cut == FULL:
        There are thirty-one, and only four of them have ever met. {Memory ? finger:The dead finger turns out to be good for this; she drives the needle against it as against a thimble.|{pocket == "thimble":She uses Mother's thimble, which has never been so far from Mother.|The last is finished by the light that comes under the door.}} # line:bn0g
    }
    "I like a hole there," says Bok-nyeo, with her foot in the first one. "It's where I breathe." She wears it, however. # line:bn0h
* [Say thank you, and let it be a gift # line:bn0i]
    ~ boknyeo += 1
    ~ Memory += gift
    It won't come out at first. It's like a button through a buttonhole that somebody else cut. "Thank you for the food, Grandmother." # line:bn0j
    The old woman looks at her, for a change. "There," she says. "I never said it, that time. I left before it was light." # line:bn0k
* [Ask to stay a week # line:bn0l]
    ~ Memory += stay_week
    { bok_nyeo > 1:
        "A week," says Bok-nyeo. "You're my brother's girl from the next county. He's still dead." # line:bn0m
        "I was sorry to hear it," says Ji-young. # line:bn0n
    - else:
        "I'll have to call you something for a week. You're my brother's girl, from the next county." # line:bn0o
        "What's he like, my father?" # line:bn0p
        "Dead," says Bok-nyeo. "You needn't cry about it. He was no use." # line:bn0q
    }
-
{ cut < FULL:
    # discuss: stop_bowl
    Bok-nyeo lays the spoon down straight again, for whoever's next. # line:bn0r
    -> onward
}
-> ask2

= ask2
# sound: amb_kettle
{bok_nyeo > 1:In the morning she lifts the lid. It's the white rice again, the whole pot of it.|In the morning she lifts the lid. It's rice, white, all of it, a whole pot, with nothing in it to make it go further.} # line:bn0s
{ bok_nyeo < 2:
    {answer == "joke":"They call it dessert," Ji-young told her brother once, about people who are full and go on eating. She'd made it up.|{answer == "true":"I'd like to see it," she told Ji-song once, of people who are full and go on eating.|{answer == "cat":The cat was full in 2011. It's been spoken of ever since.|At home they'd have that at a wedding, to look at.}}} # line:bn0t
}
* [Eat until it hurts # line:bn0u]
    ~ fed += 2
    She's full after the second bowl, and goes on eating. It hurts under the ribs, on both sides, evenly, as a good coat does when it's new. # line:bn0v
* [Eat half, and dry the rest for the road # line:bn0w]
    ~ fed += 1
    ~ Memory += dried_rice
    She spreads it on a cloth behind the stove, grain by grain. "You're going somewhere," says Bok-nyeo. # line:bn0x
    "No," says Ji-young. "I just like to know that I could." # line:bn0y
* [Look at it; count the bowls to Ji-song # line:bn0z]
    Twelve bowls in the pot. {Memory ? joke_fractions:Divided by four it's a quarrel for three days.|Three for each of them, and the third would frighten them.} The old woman takes her by the wrist, and puts the spoon into her hand, and closes the fingers over it one by one. # line:bn10
-
# discuss: stop_bowl
Bok-nyeo takes the spoon, wipes it on her sleeve, and lays it down straight again, for whoever's next. # line:bn11
-> onward

= over
-> onward

= onward
-> notice

=== notice
{ cut < FULL: -> over }
{
- crossed == 2020:
    # scene: farmhouse
    # look: wall_day
    # sound: amb_village
    # year: 2020
    A hen is walking along under the poster, and stops, and looks up at it with one eye. {notice > 1:It's a new one, pasted over last year's|It's 2020, and the paste is older than that}. # line:no01
- else:
    # scene: farmhouse
    # look: wall_day
    # sound: amb_village
    # year: 2019
    A hen is walking along under the poster, and stops, and looks up at it with one eye. The sun's had most of the red. The sum is in black. # line:no02
}
# fact: informer-rewards-2013
{notice > 1:It says in both scripts what the last one said, and promises more for it. The telephone number is the same.|It's in two scripts, as everything is here, and Ji-young can read one: whoever sees a stranger come over, and tells, will be paid; whoever tells sooner will be paid more; and more for several at once. The telephone number is easy to remember. Somebody had thought about that.} # line:no03
{Memory ? stay_week && notice < 2:Seven days, she'd asked for. This is the third. She's been sent for salt, and nobody has noticed her yet.|{notice > 1:She's been sent for salt, and has counted out the coins herself.|She's been sent for salt, with the right coins in her hand, so that she needn't speak.}} # line:no04
+ [Go on # line:no05]
-
{notice > 1:It's still more than the old woman's roof. She hasn't had the roof done.|The sum is more than the old woman's roof. It'd be the roof, and the pig, and new glass; it would be a son's visit in a car.} # line:no06
# fact: helpers-punished
Underneath, {notice > 1:hardly smaller now|smaller}, it says what it costs to have given one of them a bed. # line:no07
# fact: seed-thousands-tolerated
{notice > 1:The man with the barrow goes by, and nods to her, and to the hen, as he did last year.|And still a man goes by with a barrow, and nods to her, and to the hen. There are said to be thousands on this side, tens of thousands, whom everybody sees and nobody has seen. It lasts till somebody needs a roof.} # line:no08
{ notice < 2:
    {Memory ? pays:He has new heels in his socks, the man with the barrow. Bok-nyeo lends hers out, then.|{Memory ? gift:She'd said thank you for a bowl. She hadn't known that it had a price on the wall.|In the kitchen window the lamp's lit, at noon, because somebody in there can't see to thread.}} # line:no09
}
-> decide

= decide
* [Tell Bok-nyeo that she has seen it # line:no0a]
    ~ boknyeo += 1
    "I can read too," says Bok-nyeo. "They came and read it to me as well, in case." She's stirring. "My roof's all right. Did you get the salt?" # line:no0b
* [Leave that night, {Memory ? dried_rice:with the dried rice|with what is in her pocket} # line:no0c]
    {Memory ? dried_rice:The rice is tied up in {returned_once:a cloth|the scarf}, and rattles like a small rain.|{pocket == "air":What's in it weighs nothing.|The {pocket == "thimble":thimble|button} is warm from her.}} Where the road forks a lorry stands with its lamps off, and two men beside it are sharing a light. It may be that they've got a puncture. # line:no0d
    She is back before the stove has gone out. The gate's on the latch. She had shut it; she remembers the click. # line:no0e
* [Buy the salt, say nothing, sweep the yard # line:no0f]
    At home one sweeps from the door outwards, and here, it seems, towards it, so as not to sweep the luck into the road. The old woman takes the broom out of her hands, shows her, and gives it back by the other end. # line:no0g
    Nobody mentions the wall. The hen has laid behind it. # line:no0h
- -> onward

= over
-> onward

= onward
-> dumplings

=== dumplings
{ cut < FULL: -> over }
~ draw_officer()
{
- crossed == 2020:
    # scene: farmhouse
    # look: kitchen
    # sound: amb_kettle
    # year: 2020
    Boots, outside, being knocked against the step one after the other. It's Sunday, and it is January 2020, and Officer Jin has come for dumplings. # show: boots # line:du01
- else:
    # scene: farmhouse
    # look: kitchen
    # sound: amb_kettle
    # year: 2019
    Boots, outside, being knocked against the step one after the other. It's Sunday. Officer Jin has come for dumplings, as he has since he was a schoolboy with a cold. # show: boots # line:du02
}
He's thirty-{crossed == 2020:five|four}, and hangs his cap on the nail that must be his. {dumplings > 1:On the left cuff there's still a button missing.|There's a button missing on the left cuff. Ji-young sees that before she sees that it's a uniform.} # line:du03
{ dumplings > 1:
    "My niece is back," says Bok-nyeo. # line:du04
    Jin looks into the vinegar. "I'd heard that she'd gone home," he says. It's the politest thing that's been said to her about it in any language. # line:du05
- else:
    "My niece," says Bok-nyeo, and drops eight more into the pot. "From the next county." # line:du06
}
{dumplings > 1:They're put on the table all at once, so that no one can tell how many there are.|{dumpling == "hers":{crossed == 2020:Last New Year|At New Year} Ji-young ate the last one while they were all being polite. It seems a good decision.|{dumpling == "five":They're as big as her thumb. At {crossed == 2020:last }New Year they cut one of these in five.|Hwang used to stay for exactly one. This one settles in.}}} # line:du07
+ [Go on # line:du08]
-
# fact: police-quotas
He speaks Korean to the old woman, and Chinese to a small radio on his shoulder. {dumplings > 1:There's a number again this month, he tells the dumplings.|It's a month with a number in it, he says: how many they should have found. And then one walks about.} # line:du09
{ dumplings < 2:
    # fact: seed-illegal-economic-migrant-policy
    There's a phrase for the people they should find, and it has been the same as long as he has been in the service: people who've come over for money, against the law. It's a tidy phrase. He eats round it. # line:du0a
}
# fact: seed-thousands-tolerated
{dumplings < 2:If one brought in every niece along this river, he says, who'd do the maize? }{tip:"Somebody rang the station," he says, "on Tuesday. About a stranger. I was at lunch." He takes another. "They'll have had a wrong number."|Nobody has said a word to him this week, he says, about anything. It's been {dumplings > 1:nearly as restful as last year|very restful}.} # line:du0b
Then he turns to Ji-young. "And {dumplings > 1:is there still weather,|how's the weather,} in the next county?" # line:du0c
-> decide

= decide
* ["The same as here, officer, only less of it." # line:du0d]
    ~ jin = 1
    ~ Memory += jin_joke
    Bok-nyeo's spoon stops in the pot. It's not a thing that a niece says. # line:du0e
    "Less of it," says Jin slowly. He laughs later, outside, by himself. They can hear him at the step. # line:du0f
* [Serve him, and be a niece who doesn't speak # line:du0g]
    ~ jin = 0
    She puts down the plate with both hands, and looks at the wall. She's learned that here. # line:du0h
    "She's shy," says Bok-nyeo. # line:du0i
    "It'll be the weather," says Jin, and he thanks the plate. # line:du0j
* [Sew on the missing button while he's still wearing the cuff # line:du0k]
    ~ jin = 1
    ~ jin_button = true
    "Sit still," says Ji-young. It's out before she's thought to whom. # line:du0l
    He sits still. There is a policeman's wrist on her knee, with a pulse in it. {pocket == "button":The only button she has with her is brass, with a wheel on it, and that isn't for him; Bok-nyeo finds one in a drawer.|The button is one of Bok-nyeo's, off something of 1960's.} It doesn't match. He'll have to hold that arm behind him at inspection. # line:du0m
- -> onward

= over
~ draw_officer()
-> onward

= onward
{ crossed == 2020: -> n_nine_days }
{ aim == "south": -> s_asking }
-> n_where
