// Chapter 1. The Jar, winter 2018-19

// The corn cake she ate by herself, for the list of dishes at the end.
VAR wall_cake = false

=== open_coat
# chapter: The Jar
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
# fact: seed-names-are-pseudonyms
We are lent a name for her, Ji-young, as one is lent a coat: it will do for now, and it goes back on its nail. # line:oc08
{ cut == FIVE: -> short }
-> long

= short
# fact: markets-main-income
January 2019, a market in North Korea. She is twenty-four, and sews. An officer's greatcoat lies on her plank, shiny outside from nine winters of elbows, inside as new as a calf. # line:oc09
"Noon," says the orderly. "He wants it to look like somebody else's." # line:oc0a
-> decide

= long
{ cut == FULL:
    # fact: seed-protagonist-jiyoung
    January 2019, a market in North Korea, in the last province before the river. Ji-young is twenty-four, and sews. An officer's greatcoat lies on her plank with its arms out. Outside, it shines from nine winters of elbows. Inside, the cloth is as new as a calf. # line:oc0l
    "Noon," says the orderly. "He wants it to look like a coat." # line:oc0m
    "It looks like a coat." # line:oc0n
    "He wants it to look like somebody else's." # line:oc0o
- else:
    # fact: seed-protagonist-jiyoung
    January 2019, a market in North Korea. Ji-young is twenty-four, and sews. An officer's greatcoat lies on her plank, shiny outside from nine winters of elbows, inside as new as a calf. # line:oc0p
    "Noon," says the orderly. "He wants it to look like somebody else's." # line:oc0q
}
{ cut < FULL: -> wages }
+ [Go on # line:oc01]
- -> wages

= wages
# fact: markets-main-income
# fact: women-breadwinners-study
Mending is an hour, and a bowl of corn. Turning is all morning, and three bowls, if he pays. {cut == FULL:Every seam comes out, and the good side is shown. }Four people eat out of those bowls. Father has a workplace, which doesn't pay. # line:oc0r
{ cut == FULL:
    Her box is a flat tin with a herring on the lid. In it are the scissors, two needles and three threads: white, which one buys; blue, which comes with the uniforms; and a card of dull red wool, left over from the scarf that Mother knitted her. There is always more white than she bought: Mother has been at the tin. # line:oc0s
    On her left Kang Ok-dan is pegging up socks, which she sells one by one. Nobody wears out two at once, says Ok-dan. # line:oc0t
}
-> decide

= decide
* [Turn it: take it apart, show its good side # line:oc02 # at:coat]
    ~ trade = "turning"
    By ten it's nine pieces of wool and a smell of horse. The orderly looks at the plank, and goes as white as the lining. # sound: scissors_wool # line:oc0b
    "That's his _coat_." # line:oc0c
    "It's having a rest," says Ji-young, with pins in her mouth. # line:oc0d
    { cut == FULL:
        At noon it hangs from the nail, a rank higher than it was. The orderly pays three bowls, out of a sock that he'd had up his sleeve. # line:oc0u
        "One of mine," says Ok-dan, looking after it. "The left." # line:oc0v
    }
* [Mend what was asked, so that no one can find it # line:oc03]
    ~ trade = "mending"
    She takes a thread out of the hem, where it won't be missed, and puts it back at the elbow, over, under, in the coat's own handwriting. # line:oc0e
    "What did you do?" says the orderly. # line:oc0f
    "Nothing. That's the price of it." # line:oc0g
    { cut != LESSON:
        He pays with the face of a man who has bought air. # line:oc0h
    }
    { cut == FULL:
        Ten steps on he stops, holds the sleeve up to the sky, and comes back. # line:oc0w
        "Which elbow was it?" # line:oc0x
        "That'd be another bowl," says Ji-young. # line:oc0y
    }
* [Mend it, and put in a pocket he never ordered # line:oc04]
    ~ trade = "pockets"
    ~ Memory += favour_officer
    Left side, three fingers wide, level with the heart or with the cigarettes. # line:oc0i
    The orderly puts two fingers in, and takes them out again. "What's it for?" # line:oc0j
    "How should I know? It's not my coat." # line:oc0k
    { cut == FULL:
        He pays for the elbow, and goes off with the coat held against him and one hand up inside it, getting used to the idea. # line:oc0z
    }
- { cut == FIVE: -> onward }
-> lunch

= lunch
{ cut == FULL:
    # fact: food-insecurity-peaks-before-leaving
    Lunch is one corn cake, made thick so as to look like more. In the autumn there were two. Ok-dan doesn't turn her head, only her ear. # line:oc10
- else:
    # fact: food-insecurity-peaks-before-leaving
    Lunch is one corn cake. In the autumn there were two. On her left Kang Ok-dan, who sells socks singly, turns an ear. # line:oc11
}
"I'm not hungry," she says. "I'm only saying." # line:oc12
* [Break it in half, and complain about the size # line:oc05]
    ~ okdan += 1
    "That's a half?" says Ok-dan. "I've lost bigger buttons." She eats it in four bites, and gives Ji-young the better half of a stool. # line:oc13
* [Eat it slowly, facing the wall # line:oc06]
    ~ fed += 1
    ~ wall_cake = true
    The wall has a crack in it, with two arms.{cut == FULL: She has eaten facing it all winter, and knows it well.} # line:oc14
    "Good wall?" asks Ok-dan. # line:oc15
* [Put it inside her jacket for Ji-song # line:oc07]
    ~ Memory += cake_home
    It lies against her ribs until dusk, getting colder than she is. # line:oc16
    "I can hear it," says Ok-dan. # line:oc17
    "It's my brother's," says Ji-young. # line:oc18
- -> onward

= onward
-> market_row

=== market_row
{ cut < FULL: -> over }
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
"In health," says Ok-dan through a peg, "the dentist's mother has gone yellow, and the dentist says it's the lamp. In engagements, the glazier's second, to a man with two bicycles. In weather: cold." # line:mr01
That is the bulletin of after lunch. {trade == "turning":Three people have been to Ji-young's plank already, since the officer's coat went by, and felt their own collars.|{trade == "pockets":Two men she doesn't know have asked Ji-young the price of a button, and looked at the place over their hearts.|The officer's elbow has been up and down the row by now, and nobody can find the darn.}} # line:mr02
# fact: markets-440
There are four hundred and some markets in the country with a stamp on the gate, and in none of the others, says Ok-dan, who has seen this one, is there such a sock. # line:mr03
+ [Go on # line:mr04]
-
# fact: origin-two-provinces-75
"And in departures?" says the noodle woman, who has come across with her ladle to be told. # line:mr05
"The cobbler's eldest, still. She's gone to visit relatives." In this province everyone knows how long to be quiet after that. # line:mr06
# fact: women-why-majority
"A son would be missed by Monday, at his workplace," says Ok-dan. "Who calls the roll of daughters?" # line:mr07
# fact: seed-border-long-and-porous
"People say the river is close," says the noodle woman. # line:mr08
"The river has always been close." # line:mr09
An old woman puts a crock of bean paste on Ji-young's plank, and turns round, to show what has become of the back of her hem. On Sunday there's a sixtieth birthday. She has no money. # line:mr0a
-> decide

= decide
* [Take the bean paste and sniff it like an expert # line:mr0b]
    ~ larder += 1
    "Two winters," says Ji-young, with her nose in it. # line:mr0c
    "Three," says the old woman, "and a wet summer. Your mother would have known." # line:mr0d
    So it's blind stitch, the whole way round, not only where it's down. For the rest of the day the plank smells like a house in which somebody is about to cook, and people stand at it for longer than they have reason to. # line:mr0e
* [Sew now, be paid in spring # line:mr0f]
    ~ Memory += owed_spring
    "In spring I'll have eggs," says the old woman. # line:mr0g
    "How many?" # line:mr0h
    "That depends on the hen." # line:mr0i
    Ji-young ties a knot in the end of the blue thread. That's how she keeps her books: a knot is somebody who owes her. # line:mr0j
    "That isn't an account," says Ok-dan. "That's a fringe." # line:mr0k
* [Say no, and finish the hem anyway because it annoys her # line:mr0l]
    ~ stubborn += 1
    "No," says Ji-young. The old woman says of course, of course, and goes, and the hem goes after her over the frozen mud, with a small sound at every step. # line:mr0m
    Ji-young can stand it as far as the pots. # line:mr0n
    "Come back here." She does it on her knees, behind her, with three pins in her mouth. "It's not for you. I've got to sit here and look at it." # line:mr0o
- -> ask2

= ask2
Ok-dan lets two customers go by who would have paid. "There's been word from over there," she says, close to Ji-young's ear. "I'm only saying that there's been word." # line:mr0p
* [Ask what a person earns over there # line:mr0q]
    ~ Memory += heard_wages
    "A person who washes bowls," says Ok-dan, and under the plank, where only knees can see it, she opens one hand, and then the other, and then the first again. "In money. And white rice, and what's left over goes to the dogs. And a woman with a goitre went into a church of theirs and came out with a neck." # line:mr0r
    "Did the same person tell you all that?" # line:mr0s
    "The same," says Ok-dan. "That's what bothers me." # line:mr0t
* [Ask what became of the eldest # line:mr0u]
    ~ Memory += heard_gone
    Ok-dan takes the peg out of her mouth. # line:mr0v
    "First month, there's word: she's eating. Second month, she's eating well, and there comes a comb. For the mother. Tortoiseshell, or nearly." # line:mr0w
    "And the third?" # line:mr0x
    "It's a good comb," says Ok-dan. # line:mr0y
* [Talk about socks # line:mr0z]
    ~ okdan += 1
    "That grey," says Ji-young. # line:mr10
    "Which grey?" # line:mr11
    "The left." # line:mr12
    "They're all the left till they're on." And so to heels. The one-legged schoolmaster buys from Ok-dan because she's the only dealer in the province, he says, with any logic. # line:mr13
- -> onward

= over
-> onward

= onward
-> market_armband

=== market_armband
{ cut < FULL: -> over }
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
The armband comes round the corner first, and after it the inspector. # line:ma01
"It's been washed more often than he has," says Ji-young, into her pins. Ok-dan has to hold on to a sock. # line:ma02
From the noodle woman he takes noodles, standing, and gives her back the bowl. At the comb girl's he stops for longer. # line:ma03
# fact: market-coercion-officials
Ji-young counts her pins. By the time she has counted them again Ok-dan has moved along, so that the two planks touch, and between them there isn't room for a boot. # line:ma04
+ [Go on # line:ma05]
-
# fact: songbun-51-categories
He knows by heart whose grandfathers fought, whose farmed, and whose owned something. Father's father owned two sewing machines, and in 1943 he hired a boy to work the second. It stands in a file that none of them has ever seen. Father has oiled locomotives for forty years, and has never been allowed to drive one. # line:ma06
"Two machines," says the inspector pleasantly. It's how he says good day to her. "{Memory ? favour_officer:And now extras, I hear. For officers|And doing well again, I hear}." # line:ma07
{ Memory ? favour_officer:
    Across the way the orderly is choosing tobacco. "That one sews for the major," he tells it, quite loudly. It's kindly meant. The inspector listens as one listens to a rise in prices. # line:ma08
}
He lays his hand on her bolt of lining, the good one, and doesn't take it off again. # line:ma09
-> decide

= decide
* [Offer to mend his cuff, here, in front of everyone # line:ma0a]
    ~ okdan += 1
    ~ inspector = 1
    "Your cuff," says Ji-young. "It's coming down. Anyone can see it." She has him by the sleeve, with the needle through, before he can think of somewhere else to be. # line:ma0b
    She does it well, so it takes a good while, and all that time the hand is out in the light. Forty people watch a cuff. Ok-dan holds the thread, which doesn't need holding. # line:ma0c
    "What do I owe you?" he says, since he must. # line:ma0d
    "Nothing," says Ji-young. "It'll come down again." # line:ma0e
* [Pay the day's coins and look at the ground # line:ma0f]
    ~ put_by(-1)
    ~ inspector = 0
    She puts the coins on the corner of the plank, one on top of another, and looks at the ground until they've gone. His left boot has a new heel. It's the cobbler's work; he does a good deal this month that he doesn't charge for. # show: boots # line:ma0g
    When she takes the lining up there's one warm place on it. She rolls it so that the place goes to the inside. # line:ma0h
    "Tomorrow," says Ok-dan, to the socks, "he has the other row." # line:ma0i
* [Pack up early; a day lost is only a day # line:ma0j]
    ~ put_by(-1)
    She begins to roll up the bolt, from the other end, talking about the light. Either he takes his hand off or he'll be rolled up in it. # line:ma0k
    "Closing?" # line:ma0l
    "My brother has a cough." # line:ma0m
    "Mine too," says Ok-dan, who hasn't got a brother, and pulls down a whole line of socks in one armful. # line:ma0n
    They walk home by daylight, which is odd. # line:ma0o
- -> onward

= over
-> onward

= onward
-> home_jar

=== home_jar
{ cut == FIVE: -> short }
-> long

= short
# scene: home_room
# look: lamp
# sound: amb_stove
# sound: jar_corn
# year: 2019
# fact: food-insecurity-peaks-before-leaving
# fact: un-2019-43pct
The same evening, one room. Mother upends the jar: corn to the second joint of her finger. Four people, eighteen days to anything. # show: jar # line:hj05
"The jar is the optimist of the family," says Father. "Half empty, and still standing." # line:hj06
Ji-young's brother Ji-song, thirteen, has her sew a pocket into everything he owns. # line:hj07
"What's in there?" # line:hj08
"Air. For later." # line:hj09
-> decide

= long
# scene: home_room
# look: lamp
# sound: amb_stove
# year: 2019
# sound: jar_corn
# fact: seed-family-hunger
# fact: food-insecurity-peaks-before-leaving
Corn goes into the jar, and it doesn't take long. Mother stands a finger in it: to the second joint.{cut == FULL: {trade == "turning":Three bowls of that were an officer's shoulders this morning|A bowl of that was an officer's elbow this morning}.} # show: jar # line:hj0e
"Four people," says Mother. "Eighteen days." # line:hj0f
"To what?" says Ji-song, Ji-young's brother, who is thirteen. # line:hj0g
"To anything," says Mother. # line:hj0h
"The jar," says Father, "is the optimist of the family. Half empty, and still standing." He waits for the laugh, and {cut == FULL:it comes out of his own chest, as a cough|coughs}. # line:hj0i
{ cut < FULL: -> doors }
+ [Go on # line:hj0j]
+ [Leave this scene # leave # line:hj0k] -> leave
- -> doors

= doors
{ cut == FULL:
    # fact: un-2019-43pct
    # fact: sofi-478
    Knock at any two doors in the country this winter, and behind one of them somebody has a finger in a jar. What people say is that they've eaten, they had a late lunch. # line:hj0l
    # fact: seed-choice-not-ideology
    In this house they talk about corn in the evenings, and there's no room left for larger subjects. Father tried one in 2009, and his corn was cold before he'd finished. # line:hj0m
    # fact: anaemia-339
    Mother holds Ji-young's chin to the lamp, draws down her eyelid with a thumb, and looks at the colour in there. "Eat," she says. Her own she has looked at in the lid of the pot, when nobody was home. # line:hj0n
}
-> decide

= decide
* [Sell the second quilt # line:hj01]
    ~ quilt = false
    ~ larder += 1
    One quilt, four people, and a good deal of politics, mostly about feet. # line:hj0a
    { cut == FULL:
        The other goes to a woman who's marrying off a niece. It was Mother's own, for her own wedding. She ties it up herself, and asks to have the string back. # line:hj0o
        "It was never warm," Mother says on the way home. "It was only thick." # line:hj0p
    }
* [Sew secret pockets for people who carry things # line:hj02]
    ~ risk_home += 1
    ~ put_by(1)
    The last she sews so well that she has to look for it. # line:hj0b
    { cut == FULL:
        They come after dark, one at a time, with a jacket over an arm. She doesn't ask what. She asks how heavy. # line:hj0q
        Mother sits down with her back to the window and her knitting in her lap, to be what anyone would see. The needles go. There's no wool on them. # line:hj0r
    }
* [Walk to Mother's cousin and ask # line:hj03]
    ~ larder += 1
    ~ Memory += asked_kin
    The cousin counts out two bowls of corn, aloud, for the neighbours. # line:hj0c
    { cut == FULL:
        Ji-young, who has walked two hours, is given hot water to drink, and the seat next to the door. # line:hj0s
        Mother sends the bowls back the next day, washed, with a pickled radish in each. The radishes were for February. "Now she can count those," says Mother. # line:hj0t
    }
+ [Leave this scene # line:hj04 # leave] -> leave
- { cut == FIVE: -> onward }
-> crust

= crust
At the bottom of the pot is the crust: scorched corn rice, brown, about the size of a hand, and crisp at the edge. {cut == FULL:Four people look at something else.} # line:hj0u
* [Ji-song, as always # line:hj0v]
    ~ Memory += song_spoiled
    Ji-young knocks it out onto his side. He breaks off three corners first, and puts one down by each of them, like a man paying his bills, and nobody has seen any corners. # line:hj0w
    "You spoil him," says Father, chewing. # line:hj0x
* [Father, who pretends to hate it # line:hj0y]
    ~ Memory += father_rice
    "Burnt," says Father. He holds it to his ear, and bites, so that it can be heard. "Terrible," he says, with his eyes shut, and makes it last until the lamp is out. # line:hj0z
* [Scrape it, divide it by four, start a quarrel about fractions # line:hj10]
    ~ stubborn += 1
    ~ Memory += joke_fractions
    "Those aren't quarters," says Ji-song. "That one's got a third in it." # line:hj11
    { cut == FULL:
        "It's got less edge," says Ji-young. # line:hj12
    }
    { cut == FULL:
        "Does edge count? Who says that it counts? What if you don't like edge?" # line:hj13
        "A quarter," says Father, "is what's left when the others have chosen." By the time that it's proved Mother has eaten hers, and is looking at theirs. # line:hj14
    }
+ [Leave this scene # leave # line:hj15] -> leave
- -> onward

= leave
There is not enough food at home for the month. The family finds a way through some of it. # bridge # line:hj0d
-> over

= over
-> onward

= onward
-> door_frame

=== door_frame
{ cut == FIVE: -> over }
# scene: door_frame
# look: day
# sound: amb_stove
# year: 2019
"Breathe," says Ji-young. "Breath doesn't count." Ji-song stands against the door frame with his heels in and his chin up. {cut == FULL:She has the fish knife.} # line:df01
# fact: stunting-182
# fact: un-2019-43pct
He comes a finger above last year's mark. In the lane there are five boys of his year, and one of them hasn't moved on his door for two winters. # line:df02
{ cut == FULL:
    # fact: famine-range
    On the other post are Ji-young's own marks: at the foot three, so close together that one finds them with a nail, 1996, 1997, 1998, and above them a ladder. "The year of the grass," says Mother, who has never counted it as more than one. # line:df03
}
{ cut < FULL: -> pockets }
+ [Go on # line:df04]
+ [Leave this scene # leave # line:df05] -> leave
- -> pockets

= pockets
{ cut == FULL:
    Then he shows her where he'd like the next pocket. Both shirts have one, and the cap, and the mitten with a thumb. In the trousers there are three. She sews one into everything he owns, and has never yet seen him put a thing in it. # line:df06
- else:
    She sews a pocket into everything he owns, and has never yet seen him put a thing in one. # line:df07
}
"What's in there?" # line:df08
"Air," says Ji-song. "For later." # line:df09
{ Memory ? cake_home:
    { cut == FULL:
        Half of the corn cake that she carried home against her ribs is in the cat. He thought that the cat looked thin. # line:df0a
    }
}
"Nuna," he says, which is what a boy calls his older sister. "Are there people who are full? And they go on eating? On purpose?" # line:df0b
-> decide

= decide
* ["Yes. They call it dessert." # line:df0c]
    ~ answer = "joke"
    He says it over a few times, to see what's in it. "Is it heavy? Do they sit down for it? Who tells them to stop?" # line:df0d
    { cut == FULL:
        At supper he finishes his bowl, and lays the spoon straight. "And now," says Ji-song, "dessert," and opens a pocket, and gives everyone some. # line:df0e
    }
* ["I don't know. I'd like to see it." # line:df0f]
    ~ answer = "true"
    "I wouldn't want any," says Ji-song. "I'd only watch how they do it. Would they mind? Would they draw the curtain? Would they wave?" # line:df0g
    { cut == FULL:
        They settle it between them over the washing of four bowls: they'd go on a Sunday, in their good jackets, and if anybody waved they would wave back, and not point. # line:df0h
    }
* ["Ask the cat. It was full in 2011." # line:df0i]
    ~ answer = "cat"
    In 2011 the manager of the depot hung a string of dried pollack at his window, for the holiday. It was a long string. The cat was fetched home in a bucket. # line:df0j
    { cut == FULL:
        Father had to apologise for her, in writing. The animal, he wrote, has been spoken to. # line:df0k
    }
+ [Leave this scene # leave # line:df0l] -> leave
- { cut < FULL: -> onward }
-> notch

= notch
He has got back against the post, with his eyes shut, to have it cut. Her thumb is on the wood where his head stops. # line:df0m
* [Cut it where it is # line:df0n]
    ~ mark = "true"
    One stroke across, one down to clear it. He ducks out, and has it under his nail before the chip has reached the floor. # sound: notch_knife # line:df0o
    "It's low," says Ji-song. # line:df0p
    "It's yours." # line:df0q
    He gets his mouth down level with it and blows out the dust. # line:df0r
* [Cut it a hair higher, and let him see her do it # line:df0s]
    ~ mark = "kind"
    She lifts her thumb by the width of a thread, and he opens one eye. # line:df0t
    "That's cheating." # line:df0u
    "That's a hem. One leaves something." And she cuts. # sound: notch_knife # line:df0v
    For the rest of the day he goes about with his neck drawn up out of his collar. Mother asks him if he has got a boil. # line:df0w
+ [Leave this scene # leave # line:df0x] -> leave
- -> onward

= leave
Her brother Ji-song, thirteen, is measured against the door frame. He has her sew pockets into his clothes, and keeps nothing in them. # bridge # line:df0y
-> over

= over
-> onward

= onward
-> father_ice

=== father_ice
{ cut < FULL: -> over }
# scene: river
# look: ice_dusk
# sound: amb_wind
# year: 2019
A hole the size of a pot lid, a crate, and Father on the crate, with a tea towel tied over his depot cap. As a railway apprentice, in 1975, he ate what he caught; he's telling the hole about it. # line:fi02
# fact: tumen-521km-shallow
This is only the side stream. It runs down to the river proper, and in that, people say, there are places where a woman can stand up and wring out her hair. On the far side of it is China. It has the same trees. # line:fi03
+ [Go on # line:fi04]
-
"Third sleeper from the left, we called that hole," says Father. "They all had names, so that nobody should find them." # line:fi05
{ Memory ? father_rice:
    He has brought lunch: a bit of last night's scorched rice, the size of a stamp. He breaks it in two, and looks at both for some time, and gives her one. # line:fi06
- else:
    { Memory ? joke_fractions:
        He has brought lunch, in two papers, and gives her the one that's got the edge. # line:fi07
    - else:
        He has brought lunch, which is a radish. # line:fi08
    }
}
The line goes down, slack, into black. "Where are they?" says Ji-young. # line:fi09
# fact: seed-temporary-breath-not-paradise
"Under the ice. There are pockets in it. Air. Flat things, like a plate that somebody's left. A fish that hasn't got anywhere else goes there and breathes for a while." # line:fi0a
"Is it enough?" # line:fi0b
"It's enough until it isn't," says Father, and pulls up the line to see, and lets it down. # line:fi0c
By three o'clock they have two fish, each as long as a comb. His gloves have more hole in them than glove. She can see four fingers, the wrong colour. # line:fi0d
-> decide

= decide
* [Stay to the end and let him talk # line:fi0e]
    ~ father += 1
    ~ Memory += heard_airpocket
    He talks until the float can't be seen. A pocket moves, he tells her. It goes along under there, slowly, with whatever is breathing in it, and no one has found where it gets to. # line:fi0f
    "And the fish?" # line:fi0g
    "Oh, the fish has somewhere to be by then." He coughs, and it goes out over the ice and comes back to him. "I never saw that part," says Father. "I was on nights." # line:fi0h
* [Take his gloves home to mend, now, tonight # line:fi0i]
    ~ Memory += gloves
    "Give me those." # line:fi0j
    "I'm wearing them." # line:fi0k
    "You aren't." He walks home with his hands up his own sleeves, carrying two fish by a string in his teeth, so that he can't speak. # line:fi0l
    She knits the fingers on again with one of Ok-dan's greys, unpicked from the toe. The palms are felt, and cost Mother's thimble a dent. "They've come out too small," says Father, who hasn't tried them on. # show: thimble # line:fi0m
* [Ask him straight what he would do in her place # line:fi0n]
    ~ father += 1
    ~ Memory += asked_father
    She asks it with her eyes on the line, so that he can have his on it too. # line:fi0o
    "The bait's gone," says Father. # line:fi0p
    He baits the hook, which had bait on it. He lets it down, an arm's length and another, and then he says, "Ask me when there's a table. I can't think without something to draw on." # line:fi0q
- -> onward

= over
-> onward

= onward
-> night_drama

=== night_drama
{ cut < FULL: -> over }
# scene: home_room
# look: lamp
# sound: amb_stove
# year: 2019
"It's only till dawn," says Ji-song, "and it's only the ninth part, and nobody at school knows what happened in the other eight." The player is the size of a rice cake, and warm from his stomach. He has seven pockets on him, and hasn't used one. # line:nd01
# fact: seed-economic-contrast
The player is from over the river, like the thread in Ji-young's tin and the glass of the lamp. On a clear night one sees a hillside over there with all its windows lit. # line:nd02
+ [Go on # line:nd03]
-
But what's on it is from the lower town, which is how one says the South, in a whisper, and there's a law against having it in the house. Mother has lain down with her face to the wall, so as to be able to say that she slept. The {quilt:second|only} quilt is over the window. # line:nd04
He has got it stopped at a picture. A woman weeps in an excellent coat. There's a window behind her as big as this house, and it's raining, but not on her. # line:nd05
"Why's she crying? Hasn't she got any money? Whose is the window?" # line:nd06
Camel hair, thinks Ji-young; half lined. # line:nd07
# fact: four-questions
People who are brought back over the river are asked four things, and one is whether they ever looked at this. Nobody in this house has heard that. # line:nd08
His thumb is on the button. # line:nd09
-> decide

= decide
* [Watch it, and criticise the tailoring # line:nd0a]
    ~ q_media = true
    ~ song = "drama"
    They watch with the voices turned so low that the people weep like kettles. He follows the faces and she follows the seams. # line:nd0b
    "She's gone out crying in one coat and come in crying in another," says Ji-young. "Look at the sleeves." # line:nd0c
    Under it all there's a tune, for a piano and far too many violins. The next day it's in her mouth, over somebody's trouser leg, and Ok-dan is pegging in time. # music: mus_drama # line:nd0d
* [Send him to bed and sing him Mother's song instead # line:nd0e]
    ~ song = "mother"
    "Bed," says Ji-young. He lies down at attention, so she sings him Mother's song, the one on five notes. He's too old for it, he says. The third time round there's a second voice in it. It comes from the wall, from somebody who is asleep. # music: mus_hum # line:nd0f
    Before it's light he runs to give the thing back. At school he has to make up a ninth part. It's thought to be the best of them. # line:nd0g
* [Give it back at once; argue about it till midnight # line:nd0h]
    ~ song = "none"
    ~ stubborn += 1
    "It's only till dawn." # line:nd0i
    "Then you'll be early," says Ji-young. He's there and home again in the time that it takes her to thread two needles. Then they quarrel, in whispers. # line:nd0j
    "What would they do? To me? For one part out of sixteen?" # line:nd0k
    "I don't know what they'd do. That's what is the matter with it." # line:nd0l
    "You _always_—" # line:nd0m
    "Lower." # line:nd0n
    "You _always_," breathes Ji-song. # line:nd0o
- -> onward

= over
-> onward

= onward
-> new_year

=== new_year
{ cut < FULL: -> over }
# scene: home_room
# look: lamp
# sound: amb_stove
# year: 2019
"Twenty-two," says Mother. It's the Lunar New Year, the fifth of February, and there was flour for one batch and a spoonful over. Four fives are twenty; one for the unit head, who comes to count heads; and one more, so that it shouldn't look counted. # line:ny01
{larder > 1:They have bean curd in them, and a rag of pork that has been shown to each in turn.|{larder == 1:They have cabbage in them, and a little bean curd, near the middle.|They have cabbage in them. "Bean curd," says Father, with his nose over the pot. "And is that pheasant?"}} # line:ny02
+ [Go on # line:ny03]
-
"Comrades," says the door. "For the holiday. Heads." # line:ny04
Unit head Hwang points her pencil at each of them in turn. "Four, as registered. Comrade Paek," to Mother, "your chimney wants sweeping. Have you eaten?" The last three words are in another voice, and by the end of them she's sitting down. # line:ny05
{ song == "drama":
    Ji-young has been humming. She finds it out when she stops. # line:ny06
}
# fact: family-monitored-after-departure
"At the cobbler's," Hwang tells her dumpling, "it's twice a day now, the heads. And there's one sits there on a chair while I count." She always stays for exactly one. There's one left in the dish, and round it five people are admiring the stove. # line:ny07
-> decide

= decide
* [To Hwang, with both hands # line:ny08]
    ~ hwang += 1
    "For the little one," says Ji-young, for there's a grandchild. Hwang couldn't possibly; she has her handkerchief ready. In it is a candy, for the boy. He looks at the lamp through it until bedtime. # line:ny09
    Under _Remarks_ Hwang writes: chimney. # line:ny0a
* [Into the soup, in five pieces, so that no one has to decide # line:ny0b]
    ~ dumpling = "five"
    "In five," says Mother, "so nobody has to decide." A dumpling hasn't got five sides. Ji-young cuts it over the pot, with the fish knife, and it goes off into the water in all directions. # line:ny0c
    Afterwards everyone maintains that his was the end with the filling in it, and so does Hwang. # line:ny0d
* [Eat it herself while they are being polite # at:table # line:ny0e]
    ~ dumpling = "hers"
    ~ fed += 1
    "After you, Comrade." "I couldn't, I couldn't. The boy." "The boy's had his." # line:ny0f
    There's nothing in the dish. There's something in Ji-young's cheek. # line:ny0g
    A noise comes out of Hwang, through the nose, like the lid of a pot, and she has to hold her sheet in front of her face. "I saw nothing," she says from behind it. "I haven't a box for it." # line:ny0h
- -> ask2

= ask2
# fact: korean-chinese-food-help-1990s
When she has gone Mother takes a letter out of its tin. It came in 1997, with a sack of maize, from her aunt on the Chinese side. It's as soft as cloth. "'You write for food,'" she reads, "'so I won't ask how you are. I take the sack to the river myself. It's twenty kilos when I put it down. Weigh it.'" # show: letter # line:ny0i
# fact: famine-range
"Seven chimneys smoked in the lane, that winter," says Father, "and by the spring—" # line:ny0j
"Eat," says Mother.{Memory ? asked_kin: Half of that maize went on to the cousin, the one who counts aloud. Mother can count too.} # line:ny0k
* [Copy the name from it onto the inside of her hem, in thread # line:ny0l]
    ~ Memory += aunt_name
    White, on the wrong side, each stroke as long as a sesame seed. # line:ny0m
    Mother takes the edge of it between two fingers, and runs them along it with her eyes shut, until she comes to the place. "You've made your knots too big," she says. # line:ny0n
* [Ask Mother why she never wrote back # line:ny0o]
    ~ mother += 1
    "With what?" says Mother. # line:ny0p
    "With a pencil." # line:ny0q
    "She sent a sack." Mother dries the lid of the pot, on both sides. "One doesn't answer a sack with a pencil. I was going to write when I had a sack." # line:ny0r
* [Leave it in its tin # line:ny0s]
    It goes back with a milk tooth, and the key of a house that had another floor. Father presses down the lid with his thumb till it clicks. There's a moon on the lid, and some Chinese. Nobody knows what was in it. # line:ny0t
- -> onward

= over
-> onward

= onward
-> squeeze

=== squeeze
{ cut < FULL: -> over }
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
Compost comes through the middle of the market, frozen, on a sledge. Each winter every household owes the fields so many basins, and Ji-young hauls with the lane, Hwang in front with her pencil. What's left of the day for trade is two hours. # line:sq01
# fact: markets-main-income
Two hours of six: so a third of the corn, and most houses in this row have no other. What the husbands bring home from their workplaces is their caps. # line:sq02
# fact: motives-mixed-survey
The stall across the way is empty. It was enamel bowls. "Her knees," says Ok-dan, when people ask why she went. "Her debts. The price of a chimney pipe." # line:sq03
# fact: seed-motive-survival-and-money-home
In December the bowl woman's mother was seen with a new pan. Nobody has taken the stall. # line:sq04
+ [Go on # line:sq05]
-
Ok-dan's little girl has had a cough since the new year, and now there's a medicine, by the tablet, from the pharmacist's back room. # line:sq06
{okdan > 2:She begins to tell Ji-young the price, as she tells her everything, and stops in the middle|She tells the price to the whole row, as an item of news}. # line:sq07
Then she tidies her socks, by colour, and then by size, and then by colour. She doesn't ask. # line:sq08
{coin > 1:Ji-young's tin has a sound these days, like a drawer with spoons in it.|{coin == 1:Ji-young's tin has one sound in it.|In Ji-young's other tin, the one for money, there's a button, so that it should have something to say.}} # line:sq09
-> decide

= decide
* [Lend it before she has to ask # line:sq0a]
    {coin > 0:She puts the money under the grey socks, where a hand will come across it|There's nothing in the tin that a pharmacist would take, so she goes to three people who owe for hems, and stands in front of each until it grows embarrassing, and puts what she has got under the grey socks}. A hand comes across it. # line:sq0b
    ~ put_by(-1)
    ~ okdan += 2
    "I'm only saying," says Ok-dan, and for once doesn't say it. # line:sq0c
    By evening the whole row knows that the cough is better. Where the tablets came from isn't in the bulletin. # line:sq0d
* [Lend half, and say it is all # line:sq0e]
    ~ okdan += 1
    "That's all there is," says Ji-young, {coin > 0:and shows her the tin, with the lid held half across it|and shows her two notes, which until just now were the noodle woman's}. # line:sq0f
    Ok-dan looks for as long as is polite. She sells socks; she knows to a stitch how far a thing will stretch. "It's half the tablets," she says. # line:sq0g
    On the Saturday she begins to pay it back, in very small coins. # line:sq0h
* [Say nothing and hate the socks # line:sq0i]
    There's nothing the matter with the socks. If they were hers Ji-young would throw them on the stove. # line:sq0j
    "It's eased off," says Ok-dan on the Friday, though she hasn't been asked. "The noodle woman knew somebody." # line:sq0k
    "That's good." # line:sq0l
    "I'm only saying." And she laughs, for company, and pegs up a blue. # line:sq0m
- -> ask2

= ask2
One day there are two hours of sun in which nobody wants anything. {song == "drama":"What is that you keep humming?" says Ok-dan. "Nothing," says Ji-young.|{song == "mother":Ji-young hums, on five notes. She believes that it's Ok-dan.}} # line:sq0n
* [Bet dry beans on who passes next # line:sq0o]
    ~ Memory += beans
    ~ okdan += 1
    A man with a bucket: Ok-dan. Someone with nothing in her hands: Ji-young. The one-legged schoolmaster counts as half, by his own ruling. By two o'clock Ji-young owes forty beans. # line:sq0p
    "A dog," says Ok-dan. "All of it, on a dog." # line:sq0q
    A dog comes. They look at one another across the beans. # line:sq0r
    "I could hear him," says Ok-dan. # line:sq0s
* [Sew a doll's coat from offcuts # line:sq0t]
    ~ Memory += doll_coat
    Officer's cloth: a piece the length of a finger. It gets a collar that stands and two pockets, one inside. The buttonholes have to be done with her breath held. # line:sq0u
    Ok-dan tries it on her thumb. Her thumb salutes. Then she wraps it in a grey sock, for somebody small and in bed, and puts it under her jacket. # line:sq0v
* [Practise buttonholes; hers are the best in the row and she knows it # line:sq0w]
    ~ Memory += pride
    She does a dozen, along a strip of nothing, each with its bar across the end. A button goes into one of hers with a click. One feels it rather than hears it, as in a good lid. # line:sq0x
    "Who's that for?" says Ok-dan. # line:sq0y
    "Nobody." # line:sq0z
    "It's showing off." # line:sq10
    "Yes," says Ji-young, and does another one, a shade smaller. # line:sq11
- -> onward

= over
-> onward

= onward
-> who_goes

=== who_goes
{ cut < FULL: -> over }
# scene: home_room
# look: lamp
# sound: amb_stove
# year: 2019
The wick goes on smelling after the lamp is out. They lie as they always do: Father by the door, the boy by the stove, the women between. {quilt:There are two quilts, for the present.|There's one quilt, and it belongs tonight to whoever lies stillest.} # light: dim # line:wg01
"Take a pot," says Father to the dark. "For the sake of the sum. Four eat out of it." # line:wg02
"Yes," says Mother. # line:wg03
"Now there are three, and once a month somebody brings a bag to the door." # line:wg04
"Who brings it?" # line:wg05
"It's only a sum," says Father. # line:wg06
{larder > 1:In the jar it's up over the second joint this week, which has made it possible to talk|In the jar it's at the first joint, so they talk}. # line:wg07
+ [Go on # line:wg08]
-
# fact: women-why-majority
They go on like that, with cups, with chairs, round and round the thing. Father has to be seen at the depot every morning at seven, by a man with a list. Mother is known: she's had the unit's sewing for thirty years, and she'd be missed by noon. The boy is thirteen. # line:wg09
# fact: women-breadwinners-study
# fact: seed-motive-survival-and-money-home
What's left over, whichever way they do it, is the one for whom nobody calls a roll, and who is feeding them already. # line:wg0a
# fact: escape-cost-2016
"It isn't free, either," says Mother. "The bowl woman's brother said what it was. He had to say it twice." # line:wg0b
{ Memory ? heard_wages:
    Ji-young thinks of two hands and one more, under a plank, opening and shutting. # line:wg0c
- else:
    { Memory ? heard_gone:
        Ji-young thinks of a comb. It was a good comb. # line:wg0d
    }
}
{ Memory ? aunt_name:
    Her skirt is hung over the stovepipe to dry. One could feel along the hem for the name. # line:wg0e
}
Nobody is asleep. There are four kinds of breathing, and all of them are listening. # line:wg0f
-> decide

= decide
* [Say it herself, as if it were a matter of thread # line:wg0g]
    ~ said = "self"
    "It's the long end of a thread that goes out and works," says Ji-young. "I'm the long end." # line:wg0h
    After some time Mother's hand comes across, and finds the edge of Ji-young's jacket, and goes along the binding of it stitch by stitch. "It wants doing again at the corner," says Mother. # line:wg0i
* [Wait for Mother to say it # line:wg0j]
    ~ said = "mother"
    ~ mother += 1
    "By day the birds hear it," says Mother, "and by night—" Nobody fills in the rest. Father has even stopped coughing. # line:wg0k
    "It'd have to be Ji-young," says Mother. She says it to the ceiling, in the flat voice that she has for unpicking. Then she turns over, and takes Ji-young's cold feet between hers. # line:wg0l
* [Say the opposite and see who argues # line:wg0m]
    ~ said = "opposite"
    ~ stubborn += 1
    "Well, nobody's going anywhere," says Ji-young. "It's February, and I've got nine hems." # line:wg0n
    "Nine hems," says Father, slowly. "What's that in corn?" He does it out loud. It's nine. # line:wg0o
    "Who's going where?" says Ji-song, from the stove, wide awake. "For how long? Can I have her side?" # line:wg0p
- -> onward

= over
-> onward

= onward
-> two_ways

=== two_ways
{ cut == FIVE: -> short }
-> long

= short
# scene: home_room
# look: flour
# sound: amb_stove
# year: 2019
# fact: seed-two-directions-diagram
February 2019, New Year, a map in spilt flour. Father draws the river, and China behind it; the line in the south, at the table's edge; and under the river a fish. # line:tw06
"There's air under ice," he says. "It's enough until it isn't." # line:tw07
# fact: seed-jobs-low-paid
# fact: no-asylum-screening
# fact: rok-constitution-article3
North is China: work, low and hidden, and money home. South is Seoul, with a passport in it. # line:tw08
"And what would you want there?" says Ji-song. "Say it so that I can see it." # line:tw09
-> hopes

= long
# scene: home_room
# look: flour
# sound: amb_stove
# year: 2019
"That was the last of the flour," says Mother. It's February 2019, and the flour lies all over the table.{cut == FULL: Father looks at it as other men look at paper.} # line:tw0h
# fact: seed-two-directions-diagram
{cut == FULL:He|Father} draws the river, with his thumb, and China behind it, and at the table's edge, in the south, the line that nobody crosses to the other Korea. Under the river he puts a fish. # line:tw0i
{ Memory ? heard_airpocket:
    "There's air under ice," says Ji-young, before he can. "It's enough until it isn't." # line:tw0j
    "She listens," says Father to the fish. # line:tw0k
- else:
    "There's air under ice," he says, and leaves a gap. "It's enough until it isn't," say the other three, who have had it all winter. # line:tw0l
}
{ Memory ? asked_father:
    "You asked me what I'd do," he says. "In your place I'd be gone. In mine I'd say stay. So I draw." # line:tw0m
}
+ [Go on # line:tw0n]
-
# fact: seed-jobs-low-paid
North, behind the river, is work, low and hidden, {cut == FULL:in fields and kitchens, at which they may pay her; }and then money home. # line:tw0o
# fact: seed-south-guaranteed-citizenship
# fact: rok-constitution-article3
# fact: seed-choice-not-ideology
South is a city. It's written down there, people say, that anyone from up here is one of theirs, so at the end there's a passport. Which is the better country he doesn't say. # line:tw0p
{ cut == FULL:
    # fact: no-asylum-screening
    # fact: unhcr-barred
    "And the Chinese?" says Ji-song. "Is there an office? Could she ask? Do they write down what you say?" Father looks for a place to draw one, and leaves it. There is one in the world. It isn't let near the river, nor is the news of it. # line:tw0q
    # fact: motives-mixed-survey
    "What do they go for, the ones who go?" # line:tw0r
    "For supper," says Father. # line:tw0s
    {said == "self":"The long end," says Mother, looking at it all.|{said == "mother":Mother, who has said it once, doesn't say it again.|{said == "opposite":"And the nine hems?" says Mother. Nobody takes that up.}}} # line:tw0t
- else:
    # fact: no-asylum-screening
    # fact: unhcr-barred
    "In China, is there an office where one can ask to stay?" says Ji-song. Father looks for a place to draw one, and leaves it. # line:tw0u
}
"And what would you want there?" says Ji-song. "Say it so that I can see it." # line:tw0v
-> hopes

= hopes
* ["To be paid. The jar full to here," and she shows her wrist # line:tw01]
    ~ hope = "wage"
    He lays his own wrist beside hers. "Mine's thinner. I'd be full first." # line:tw0a
    { cut == FULL:
        # fact: seed-motive-survival-and-money-home
        About two months, that would be, says Father. Mother brings the jar, and Ji-young's hand really does go in, to the bone at the side. # line:tw0w
    }
* ["A grey coat. One that nobody looks at twice" # line:tw02]
    ~ hope = "unseen"
    "Somebody could be looking for grey," says Ji-song. # line:tw0b
    "Then he'd be at it all day." # line:tw0c
    { cut == FULL:
        # fact: seed-invisible-existence-illusion
        "In snow," says Father, "grey is all that one sees." He coughs. "I've worn it forty years, and they've always known where I was." # line:tw0x
    }
* ["A deep seam. Cloth left in, to let out farther on" # line:tw03]
    ~ hope = "farther"
    "How far?" says Ji-song. # line:tw0d
    "As far as there's cloth." # line:tw0e
    { cut == FULL:
        # fact: seed-stepping-stone
        "People do that," says Father. "A year there, and then on." Mother turns back the cuff of her own jacket. In it are two fingers of cloth that she left there in the year she was married, as blue as the day they went in. # line:tw0y
    }
-
# discuss: stop_two_ways
Mother holds the rag over the flour, and doesn't wipe. # line:tw0f
-> decide

= decide
* [North: work, and send what she can # line:tw04 # at:flour_north]
    ~ aim = "north"
    She draws a finger across the river. It comes up white. # line:tw0g
    { cut == FULL:
        "That's through the fish," says Ji-song. # line:tw0z
        "The fish will move over," says Father. Mother fetches the bowl, and sweeps China into it with the side of her hand, and then the river, and the South after it. It will do for gravy. # line:tw10
    }
    -> offers
* [South: towards Seoul, however long it takes # line:tw05 # at:flour_south]
    ~ aim = "south"
    { cut > FIVE:
        She lays her hand flat at the edge of the table, where it's only wood. Father moves the lamp out of her way. # line:tw11
    }
    -> south_is_north
* { cut > FIVE } [Neither. Not this year # line:tw12]
    ~ aim = "home"
    She takes the rag out of Mother's hand, and wipes: the edge, China, the river with its thumb mark. # line:tw13
    "You've left the fish," says Ji-song. # line:tw14
    { cut == FULL:
        "He isn't in anyone's way," says Ji-young. # line:tw15
    }
    -> stay_spring

=== south_is_north
{ cut == FIVE: -> short }
-> long

= short
# scene: home_room
# look: flour
# sound: amb_stove
# year: 2019
"Then go south," says Ji-song, and walks two fingers down the flour. # line:si01
# fact: direct-dmz-six
Father lifts them off. By the South's count six people came that way in three years, all soldiers. # line:si02
# fact: seed-third-country-path
"The way to Seoul begins at the same river," he says. "It only doesn't stop there." # line:si03
+ [Go on # line:sn01]
- -> onward

= long
# scene: home_room
# look: flour
# sound: amb_stove
# year: 2019
"Then she goes like this," says Ji-song, and walks two fingers down the flour to the edge. {cut == FULL:"It's a hand. Why doesn't everybody?"} # line:si04
# fact: direct-dmz-six
Father lifts the fingers off. There's wire there, and mines. By the South's count six people came over that line in three years, all of them soldiers. # line:si05
{ cut == FULL:
    # fact: direct-2024-three
    # fact: direct-mdl-july-2025
    # fact: direct-sea-2025
    # fact: direct-sea-2024-missing
    In later years a few will come straight over: three in a whole year; a man on foot; a swimmer, ten hours, with plastic foam tied to him; and two who make for an island, of whom one is known to have got there. At this table it's 2019; they haven't set out, and Father is looking for a clean place in the flour. # line:si06
}
# fact: seed-third-country-path
"The way to Seoul begins at the same river," he says. "It only doesn't stop there." # line:si07
{ cut < FULL: -> road }
+ [Go on # line:si08]
- -> road

= road
# fact: seed-underground-railroad-seasia
He draws it: up, over the river, which is the wrong direction to begin with, then down through the whole of China, {cut == FULL:the length of the table, and off the end, and }on along the bench to a country with a king{cut == FULL:. From there, people say, they put one on an aeroplane|, and an aeroplane}. Somebody has to walk in front who knows the way, and wants to be paid. # line:si09
{ cut == FULL:
    "Seoul's _there_," says Ji-song, at the edge of the table. "And she's got to go _there_?" # line:si0a
    {Memory ? gloves:"In my gloves," says Father, "by the look of her," and moves his feet to make room for the king.|"And buy a ticket," says Father, and moves his feet to make room for the king.} # line:si0b
}
"But how far is it?" says Ji-song. # line:si0c
-> ask

= ask
* [Measure it in bus rides to the provincial town # line:si0d]
    ~ far = "bus"
    # fact: distance-2700-miles
    "Forty," says Ji-young, when she and Father have gone along it with a thumb. "A good forty, there and not back." # line:si0e
    { cut == FULL:
        "And every one on that tyre," says Father. He stuffed it with grass for the driver once, in the rain, with thirty people giving advice. # line:si0f
    }
* [Measure it in thread: four hundred reels # line:si0g]
    ~ far = "thread"
    # fact: link-3000-miles
    She means the great cones at the uniform factory, which went on for weeks. Four hundred of those, end to end. # line:si0h
    { cut == FULL:
        "And if you sewed it with a running stitch," says Ji-song, "in, out, in, out, then half the time nobody would see you." # line:si0i
    }
* ["An hour and three quarters, if you are a bird." # line:si0j]
    ~ far = "bird"
    # fact: distance-2700-miles
    It's what the aeroplane takes, from over there, Ok-dan says, who had it from somebody who'd seen a ticket. # line:si0k
    "And if you're not a bird?" # line:si0l
    "Then it's the bench." # line:si0m
- -> onward

= onward
-> offers

=== stay_spring
{ cut == FIVE: -> over }
~ season = "summer"
# scene: home_room
# look: lamp
# sound: amb_stove
# year: 2019
# fact: food-insecurity-peaks-before-leaving
The jar has dandelions in it, so that one needn't see through. It's May 2019; the old corn is gone and the new is a hand high. {cut == FULL:Mother no longer puts a finger in. She lifts it by the neck, in passing, and sets it down.} # line:ss01
{ cut == FULL:
    Ji-song has been praised at school, before the whole form: for silence. "I was asleep," he says. "Does it still count? Do I have to do it again tomorrow?" # line:ss02
    # fact: un-2019-43pct
    The teacher has moved those who sway to the places along the wall, where there's something to lean on. There are two walls, and both of them are full. # line:ss03
- else:
    # fact: un-2019-43pct
    At school Ji-song has been praised for silence. "I was asleep," he says. Children who sway are put along the wall. Both walls are full. # line:ss04
}
{ cut < FULL: -> plank }
+ [Go on # line:ss05]
+ [Leave this scene # leave # line:ss06] -> leave
- -> plank

= plank
# fact: market-coercion-officials
In the row the inspector has a niece. She would like a plank{cut == FULL:, and Ji-young's stands well for the light}. {cut == FULL:{inspector == 1:He writes it down, with the arm whose cuff she did in January; it has come down again.|{inspector == 0:He has noticed that she looks at the ground.|There's a price at which the niece could wait, he says, and doesn't say in what.}}|There's a price at which the niece could wait, he says, and doesn't say in what.} # line:ss07
{ cut == FULL:
    { Memory ? owed_spring:
        The old woman with the hem had said spring. It's spring. The knot is still in the blue thread. It may be the hen. # line:ss08
    }
    { risk_home > 0:
        And one of those who carry things has been stopped on the road. The pocket went from hand to hand at the post, and was much admired. Mother has burnt the pattern. # line:ss09
    }
}
-> decide

= decide
* [Sell the thimble? No. Sell the scissors, and borrow them back by the hour # line:ss0a]
    ~ scissors = false
    ~ stubborn += 1
    They go to the barber, who for a spoonful of corn an hour lends them back. Between eight and nine nobody in the province cuts as fast as Ji-young. # line:ss0b
    { cut == FULL:
        In the hours that are his she hears them through the partition, going through hair. "He closes them right up," she says, with her eyes shut. "At every cut." Ok-dan takes her along the row to look at a hat. # line:ss0c
    }
* [Take in army greatcoats, a week of nights # line:ss0d]
    ~ fed -= 1
    ~ put_by(1)
    Twenty coats, by Saturday. She sews by the lamp, and then by the window. Mother finds her one morning asleep, with an arm in a sleeve, like somebody being helped on with it. # line:ss0e
    { cut == FULL:
        {trade == "pockets":In the nineteenth there's a pocket, left side, three fingers wide, and the stitches are hers. There are cigarettes in it. She counts them, and leaves him all but one.|In the nineteenth is a letter that begins "Mother, it's warm here". It has a January date. She sews the lining up over it again.} # line:ss0f
    }
* [Dig for shepherd's purse with the rest of the row # line:ss0g]
    ~ larder += 1
    They go up behind the sawmill on the Sunday, the whole row, with kitchen knives. Each of them has a place that nobody else knows of, and it's the same place. # line:ss0h
    { cut == FULL:
        "Grade one," says Ok-dan, and holds up a root. # line:ss0i
        "There's mud on it." # line:ss0j
        "That's what makes it grade one." # line:ss0k
        {Memory ? beans:Ji-young pays off her forty beans in roots, and Ok-dan turns each of them over, as people do with her socks.} # line:ss0l
    }
+ [Leave this scene # leave # line:ss0m] -> leave
- -> ask2

= ask2
In July the corn is over one's head, and the river is warm, people say, and low. {hope == "wage":The jar, empty, goes over her wrist quite easily|{hope == "unseen":The niece comes by twice a day, to look at the plank, and then at what's behind it|Ji-song's trousers want letting down, and there's nothing left in them to let}}. # line:ss0n
* [Go now, north, for work # line:ss0o]
    ~ aim = "north"
    "You said not this year," says Ji-song. # line:ss0p
    "It's a long year," says Ji-young. # line:ss0q
    { cut == FULL:
        He thinks it over, with his chin on the sill. Then he asks whether one could take a cat. # line:ss0r
    }
    -> offers
* [Go now, meaning to reach Seoul # line:ss0s]
    ~ aim = "south"
    "You wiped it off," says Mother. She means the table. # line:ss0t
    "It was in the grain," says Ji-young. # line:ss0u
    { cut == FULL:
        Father puts a finger on the wood where the river was. He moves it up, which is the wrong way to begin with, and then down, the whole length of the table, and off the end. # line:ss0v
    }
    -> offers
* [Stay for the harvest # line:ss0w]
    "Then I'll want the big basket seen to," says Father, and goes outside to cough where it isn't counted. # line:ss0x
    { cut == FULL:
        Mother throws out the dandelions, and washes the jar, and holds it up to the window. There's a mark on the glass where the corn came to last autumn. She wipes all round it. # line:ss0y
    }
    -> stay_autumn
+ [Leave this scene # leave # line:ss0z] -> leave

= leave
She stays through the hungry months of spring 2019. # bridge # line:ss10
-> over

= over
-> stay_autumn

=== stay_autumn
{ cut == FIVE: -> over }
~ season = "last"
~ Memory += okdan_gone
# scene: door_frame
# look: day
# sound: amb_stove
# year: 2019
# fact: stunting-182
"A thumbnail," says Ji-song, who has twisted round to look at his mark. He's fourteen today, in November 2019; a whole harvest has gone into him, and it comes to that. # line:sa06
{mark == "kind":"And a hair," says Ji-young, who has cut it high again. "That I'll owe you," says Ji-song.|{mark == "true":He puts his nail into the old notch, and into the new one, and into the old.}} # line:sa07
{ cut == FULL:
    { answer:
    - "joke": For his birthday there's a boiled sweet, after supper. "Dessert," he tells the cat. # line:sa08
    - "true": For his birthday there's an egg. He eats it at the window, slowly, in case anyone should like to see how it's done. # line:sa09
    - "cat": For his birthday there's a pollack, a real one, hung from the nail. The cat has been spoken to. # line:sa0a
    }
}
{ cut < FULL: -> stall }
+ [Go on # line:sa0b]
- -> stall

= stall
# fact: women-why-majority
That's at seven in the morning. At eight there's nobody at Ok-dan's stall. The socks hang along their line, for once in pairs. Her husband is at his workplace, where he's on a list; he knows nothing, and can prove it. The little girl is at her grandmother's. {cut == FULL:By noon it hasn't been announced that Ok-dan has gone to visit relatives, since the person who'd have announced it has gone.} # line:sa0c
{ okdan > 3 && cut == FULL:
    One more grey hangs on Ji-young's own nail, in the toe of it a good many very small coins, and no pair to it anywhere. # line:sa0d
}
{ cut == FULL:
    {hwang > 0:Unit head Hwang comes to the plank without her sheet. "There'll be a man this afternoon," she says to a trouser leg. "Have you eaten?" And in the afternoon there's a man|In the afternoon there's unit head Hwang, and with her a man whom she doesn't introduce}. He'd like to know what the two of them used to talk about. {scissors:Ji-young cuts off her thread.|Ji-young bites off her thread, it being the barber's hour.} # line:sa0e
- else:
    In the afternoon there's a man at Ji-young's plank. What did the two of them talk about? # line:sa0f
}
-> decide

= decide
* ["She owed me for a hem." True, and useless to anyone # line:sa0g]
    ~ Memory += lied_for_okdan
    "What hem?" # line:sa0h
    "A grey. It was down at the back." # line:sa0i
    He has a page and a half about it in the end. {cut == FULL:Ji-young gives him the price of thread, and the difference between a blind stitch and a catch stitch. {Memory ? heard_wages:Two hands, and the first one again: she keeps hers in her lap.|She has never talked so much at the plank. It used to be done for her.}} # line:sa0j
* ["I mind my own seams." # line:sa0k]
    ~ Memory += minded_seams
    "Your planks were touching," says the man. # line:sa0l
    "It's windy here." # line:sa0m
    {cut == FULL:For a week nobody stands at her plank for longer than it takes. }At night Ji-young moves the two planks apart, by the width of a boot; and in the morning she finds that she has left her stool on Ok-dan's side. # line:sa0n
* [Take down the socks, pair them, sell them for her daughter # line:sa0o]
    ~ okdan += 2
    "What did she talk about?" says the man, to a person who's calling out heels. # line:sa0p
    "These," says Ji-young. # line:sa0q
    She brings what it comes to, in a sock, to the grandmother's door. {Memory ? doll_coat:A thumb looks round the doorpost, in a coat of officer's cloth with a collar that stands. It salutes.|A small girl looks round the doorpost at the sock, and asks where the other is.} # line:sa0r
- -> ask2

= ask2
# fact: tumen-freeze-patrols
In December the river will set. When the ice bears, more people try it, and more lanterns go up and down beside it, looking for them. # line:sa0s
{ Memory ? heard_airpocket:
    "I know where there'll be one this year," says Father. "A big one. A pocket." He doesn't say where. He seldom does, of a good hole. # line:sa0t
}
* [Go when it holds, for work # line:sa0u]
    ~ aim = "north"
    "When it holds," says Ji-young. # line:sa0v
    Mother is knitting a sock. She turns the heel. "One or two?" she says. # line:sa0w
    "Two," says Ji-young. "It's a long way for one." # line:sa0x
    -> offers
* [Go when it holds, meaning Seoul # line:sa0y]
    ~ aim = "south"
    "When it holds," says Ji-young, "and then on." # line:sa0z
    Father holds his hand out flat above the table, as one holds it over a stove to see if it has caught. "On," he says. # line:sa10
    -> offers
* [Wait for spring # line:sa11]
    ~ aim = "home"
    "After the winter—" says Mother. # line:sa12
    They wait for her. # line:sa13
    "Spring," says Ji-song. "She'd have got to it." {cut == FULL:On the last evening of the year they have the scorched part, with salt. {Memory ? song_spoiled:He breaks off three corners and puts them down before each of them, and doesn't hide it any more.|{Memory ? father_rice:"Terrible," says Father, with his eyes shut.|{Memory ? joke_fractions:It's divided by four, with a ruler.|It's very quiet, except for the crunching.}}}} # line:sa14
    -> stay_closed

= over
-> stay_closed

=== stay_closed
{ cut == FIVE: -> over }
# scene: market_row
# look: boarded
# sound: amb_wind
# year: 2020
# fact: border-closed-reopened
A rope goes across the market gate in January 2020. There's an illness over there, and the border is shut against it, to people, to lorries, to thread. # line:sc01
# fact: border-closure-worsened-hunger
Zips are the first thing to run out. {cut == FULL:The flour dealer, whose flour was Chinese, sells his scales, and then the stool.|Then it's flour.} # line:sc02
# fact: sofi-416
Two in five haven't enough, it will be reckoned afterwards, from a long way off.{cut == FULL: In the lane one counts the chimneys that smoke.} # line:sc03
{ cut < FULL: -> yard }
+ [Go on # line:sc04]
- -> yard

= yard
# fact: shoot-on-sight-2020
In August Hwang reads out a notice in the yard. There's a strip along the river now, and it says in three words what will be done to anyone found in it. {cut == FULL:She reads it in her official voice, and this time the other one doesn't follow.} # line:sc05
# fact: hrw-fences-321km
# fact: hrw-guard-posts
All autumn fence posts go by on lorries, and planks for guard huts, one to every hundred paces or so. {cut == FULL:Father's fishing hole is inside the strip.} # line:sc06
# fact: hrw-approach-all-but-ended
Hardly a person goes near the water any more. {cut == FULL:{hope == "unseen":From the hill one would be seen twenty times over.|{hope == "wage":Nobody can say what a day's work is paid over there, or here.|There's no farther on to be seen from here; there's a fence, and the same fence.}} }So there's nothing to decide, which is also not restful. # line:sc07
-> decide

= decide
* [Unravel old jerseys and sell the yarn by weight # line:sc08]
    ~ trade = "yarn"
    The wool comes off with the shape of the jersey still in it, in little waves. {cut == FULL:People bring her whole grandfathers. }"Not that one," says Mother, when Ji-young looks down at her own scarf. # line:sc09
    { cut == FULL:
        One day at the scales she finds that she's giving a bulletin. "I'm only saying," she says, and has to go and look for a weight. # line:sc0a
    }
* [Teach Ji-song to turn a collar # line:sc0b]
    ~ Memory += taught_song
    "Which is the good side? Who says? What if it's worn on both?" # line:sc0c
    "Then it's a scarf." {cut == FULL:It takes him until it's dark. }She goes over it twice for the mistake, and there isn't one. "You've made your knots too big," says Ji-young. # line:sc0d
* [Make one good coat, from four bad ones, and tell no one why # line:sc0e]
    ~ Memory += patch_coat
    One gives its back, two give a sleeve each, and the fourth a collar that might have been an officer's. {cut == FULL:It has eight pockets. }"Whose is it?" says Mother. She has held it up against all of them, and it's no one's size. # line:sc0f
    "It's only to see if it can be done," says Ji-young, and hangs it on the nail. # line:sc0g
- { cut < FULL: -> onward }
-> ask2

= ask2
# year: 2022
The calendar of 2021 stays up through 2022, there being no paper; one has only to call each Friday Saturday. Mother pulls down her own eyelid now with everybody at home, and what's in there is white. Father coughs in the yard at six. Hwang counts him by it, from the gate. # line:sc4h
# year: 2023
# fact: border-closed-reopened
In August 2023 the road opens. Lorries go over; a few buses come back, with people who'd been kept out since the rope. Out of the lane nobody goes anywhere. Ji-song is seventeen and has a voice like somebody moving a cupboard. # line:sc0h
* [Ask Father for the story of the fish again # line:sc0i]
    ~ father += 1
    He has to be asked twice; he's got deaf on the left. Then he wets his finger, there being no flour, and draws the ice, one stroke, and the fish. # line:sc0j
    "How long's he been in it now?" says Ji-young. # line:sc0k
    Father adds a second fish, smaller. "You'd want company," he says, and they look at it till it dries. # line:sc0l
* [Mark the door frame though nobody is growing # line:sc0m]
    ~ mark = "end"
    "I've stopped," says Ji-song. "I was the same last year." # line:sc0n
    "Stand up straight." # line:sc0o
    The knife goes in beside last year's cut, at the same height. # sound: notch_knife # line:sc0p
    "What's that for?" says Ji-song. # line:sc0q
    "It's for this year," says Ji-young. # line:sc0r
- -> onward

= over
-> onward

= onward
-> end_stayed
