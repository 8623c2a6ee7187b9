// Chapter 1. The Jar, winter 2018-19

// The corn cake she ate by herself, for the list of dishes at the end.
VAR wall_cake = false

=== open_coat
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
# fact: seed-protagonist-jiyoung
January 2019, a market in North Korea, in the last province before the river. Ji-young is twenty-four, and sews. An officer's greatcoat lies on her plank with its arms out, like somebody who has been told to stay down. Outside, it shines from nine winters of elbows. Inside, where nobody has looked, the cloth is as new as a calf.
"Noon," says the orderly. "He wants it to look like a coat."
"It looks like a coat."
"He wants it to look like somebody else's."
{ cut == FULL:
    She pulls the scarf down off her chin, dull red, knitted by Mother out of what was once a work jersey, and lays her hand flat on the collar. Her hands decide these things, and she hears about it afterwards.
}
+ [Go on # line:oc01]
-
# fact: markets-main-income
# fact: women-breadwinners-study
Mending is an hour, and a bowl of corn. Turning is all morning: every seam out, the good side shown, and three bowls, if he pays. Four people eat out of those bowls. One of the four has a workplace too, which he attends, and which doesn't pay.
{ cut == FULL:
    About ten o'clock there is always a moment when it isn't a coat at all. One has to have the stomach for ten o'clock.
    Her box is a flat tin with a herring on the lid. In it are the scissors, two needles and three threads: white, which one buys; blue, which comes with the uniforms whether she wants it or not; and a card of dull red wool, left over from the scarf. There is always more white than she bought.
}
On her left Kang Ok-dan is pegging up socks, one by one by one. Nobody wears out two at once, says Ok-dan, so why should they pay for two?
-> decide

= decide
* [Turn it: take it apart, show its good side # line:oc02 # at:coat]
    ~ trade = "turning"
    By ten it's nine pieces of wool and a smell of horse. The orderly looks at the plank, and goes as white as the lining. # sound: scissors_wool # line:oc0b
    "That's his _coat_." # line:oc0c
    "It's having a rest," says Ji-young, with pins in her mouth. # line:oc0d
    { cut > FIVE:
        At noon it hangs from the nail, dark, deep, a rank higher than it was. The orderly puts it on to carry it, which isn't allowed, and walks off with another man's shoulders.
    }
    { cut == FULL:
        He has paid, three bowls, out of a sock that he'd had up his sleeve. "One of mine," says Ok-dan, looking after it. "The left."
    }
* [Mend what was asked, so that no one can find it # line:oc03]
    ~ trade = "mending"
    She takes a thread out of the hem, where it won't be missed, and puts it back at the elbow, over, under, in the coat's own handwriting. # line:oc0e
    "What did you do?" says the orderly. # line:oc0f
    "Nothing. That's the price of it." # line:oc0g
    He pays with the face of a man who has bought air. # line:oc0h
    { cut > FIVE:
        Ten steps on he stops, and holds the sleeve up to the sky, and turns it round, and comes back.
        "Which elbow was it?"
        "That'd be another bowl," says Ji-young.
    }
* [Mend it, and put in a pocket he never ordered # line:oc04]
    ~ trade = "pockets"
    ~ Memory += favour_officer
    Left side, three fingers wide, level with the heart or with the cigarettes. # line:oc0i
    The orderly puts two fingers in, and takes them out again. "What's it for?" # line:oc0j
    "How should I know? It's not my coat." # line:oc0k
    { cut == FULL:
        She couldn't have said why. A coat of that rank, and nowhere in it to put a thing that's nobody's business. He pays for the elbow. About the pocket nothing is said, and he goes off with the coat held against him, and one hand up inside it, getting used to the idea.
    }
- { cut == FIVE: -> onward }
-> lunch

= lunch
# fact: food-insecurity-peaks-before-leaving
Lunch is one corn cake, made thick so as to look like more. In the autumn there were two, and thin. Ok-dan doesn't turn her head; it's her ear that she turns.
"I'm not hungry," she says. "I'm only saying."
* [Break it in half, and complain about the size # line:oc05]
    ~ okdan += 1
    "That's a half?" says Ok-dan. "I've sold bigger buttons." She eats it in four bites, one for each quarter of the sky, and gives Ji-young the better half of a stool.
* [Eat it slowly, facing the wall # line:oc06]
    ~ fed += 1
    ~ wall_cake = true
    The wall has a crack in it like a river with two arms. She has eaten facing it all winter, and knows both banks.
    "Good wall?" asks Ok-dan, pegging.
    "I've had worse."
* [Put it inside her jacket for Ji-song # line:oc07]
    ~ Memory += cake_home
    It lies against her ribs until dusk, getting colder than she is. Twice she moves it to the other side, as one turns something in a pan.
    "I can hear it," says Ok-dan.
- -> onward

= onward
-> market_row

=== market_row
{ cut < FULL: -> over }
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
"In health," says Ok-dan through a peg, "the dentist's mother has gone yellow, and the dentist says it's the lamp. In engagements, the glazier's second, to a man with two bicycles. In weather: cold."
This is the bulletin of after lunch. There's another before closing, with corrections.
{ trade:
- "turning": The officer's shoulders have been down the whole row by now. Three people have come to Ji-young's plank and felt their own collars, and gone away again, thinking.
- "pockets": Two men whom she doesn't know have asked Ji-young what a button costs, and looked at nothing but the place over their hearts.
- else: A woman has come over to look at the officer's elbow, which has gone up the row by now, and has to be told twice what it was that she didn't see.
}
# fact: markets-440
There are four hundred and some markets in the country with a stamp on the gate, and Ok-dan has a low opinion of the others. She hasn't seen them. She hasn't seen the next county, for which one needs a paper. It's only that nobody in any of them, she says, can have got hold of this sock.
+ [Go on]
-
# fact: origin-two-provinces-75
"And in departures?" says the noodle woman, who has come across with her ladle to be told.
"The cobbler's eldest. She's gone to visit relatives." Ok-dan pegs up a grey. A silence of a certain length belongs to that sentence, and in this province everyone has it in the ear.
# fact: women-why-majority
"His daughter."
"When was it a son? A son they'd miss by Monday, at his workplace. Who calls the roll of daughters?"
# fact: seed-border-long-and-porous
"People say the river is close."
"The river has always been close," says Ok-dan.
A shadow falls over the plank, and then a crock, with a cloth tied over its mouth. The old woman who has put it down turns round, without a word, to show what has become of the back of her hem. On Sunday there is a sixtieth birthday. She has no money. In the crock is bean paste.
-> decide

= decide
* [Take the bean paste and sniff it like an expert]
    ~ larder += 1
    "Two winters," says Ji-young, with her nose in it.
    "Three," says the old woman, "and a wet summer. Your mother would have known."
    Mother would have. So it's a fair hem for a fair jar: blind stitch, the whole way round, not only where it's down. The old woman bends to look and comes up satisfied and very slightly cheated. For the rest of the day the plank smells like a house in which somebody is about to cook, and people stand at it for longer than they have reason to.
* [Sew now, be paid in spring]
    ~ Memory += owed_spring
    "In spring I'll have eggs," says the old woman.
    "How many?"
    "That depends on the hen."
    Ji-young ties a knot in the end of the blue thread, which is how she keeps her books: a knot is somebody who owes her, and it's undone when they've been. Ok-dan reads along it over her shoulder, moving her lips.
    "That isn't an account," says Ok-dan. "That's a fringe."
* [Say no, and finish the hem anyway because it annoys her]
    ~ stubborn += 1
    "No," says Ji-young. The old woman says of course, of course, and thanks her for her trouble, and takes up the crock and goes, and the hem goes after her over the frozen mud, with a small sound at every step.
    Ji-young can stand it as far as the pots.
    "Come back here."
    She does it on her knees, behind her, with three pins in her mouth. "It's not for you," she says, round them. "I've got to sit here and look at it."
    The old woman remarks over her shoulder that in her day one paid to be shouted at.
- -> ask2

= ask2
Ok-dan lets two customers go by who would have paid. Then she moves along the plank, until her mouth is a hand's breadth from Ji-young's ear, and lets down her voice like a bucket.
"There's been word from over there," she says. "Not to me. I'm only saying that there's been word."
* [Ask what a person earns over there]
    ~ Memory += heard_wages
    "A person who washes bowls," says Ok-dan. "Washes, mind. Doesn't cook." And under the plank, where only knees can see it, she opens one hand, and then the other, and then the first again.
    "In what?"
    "In money. Every month. And white rice, the dogs get the rest of it. And one with a goitre, from the sawmill side, went into a church of theirs and came out with a neck."
    "Did the same person tell you all that?"
    "The same," says Ok-dan. "That's what bothers me."
* [Ask what became of the eldest]
    ~ Memory += heard_gone
    Ok-dan takes the peg out of her mouth. She hadn't for the dentist's mother.
    "First month, there's word: she's eating. Second month, she's eating well, and there comes a comb. For the mother. Tortoiseshell, or nearly."
    "And the third?"
    "It's a good comb," says Ok-dan. She hangs up a sock, looks at it, and hangs it again by the toe.
* [Talk about socks]
    ~ okdan += 1
    "That grey," says Ji-young.
    "Which grey?"
    "The left."
    "They're all the left till they're on." And so to heels: turned heels, double heels, the heel that was sold to Ok-dan last winter as wool and wasn't. The one-legged schoolmaster buys from her because she's the only dealer in the province, he says, with any logic. In six years she and Ji-young must have talked about heels for one whole year, and it's the year that Ji-young would have again.
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
The armband comes round the corner first, and after it the inspector.
"It's been washed more often than he has," says Ji-young, into her pins. Ok-dan has to hold on to a sock.
Then the row goes quiet, from the far end, plank by plank. From the pots he takes a lid. From the noodle woman he takes noodles, standing, and gives her back the bowl. At the comb girl's he stops for longer.
# fact: market-coercion-officials
Ji-young counts her pins. There are fifteen; there were fifteen before. When she has counted them a third time she notices that Ok-dan has moved her stool, so that the two planks touch, and between them there isn't room for a boot.
+ [Go on]
-
# fact: songbun-51-categories
He has no list with him, he has it by heart: whose people fought, whose people farmed, whose people went where. Hers had sewing machines. Father's father owned two, and in 1943 he hired a boy to work the second. It stands in a file that none of them has ever seen. Father has oiled locomotives for forty years, and was never let drive one.
"Two machines," says the inspector pleasantly. It's how he says good day to her. "{Memory ? favour_officer:And now extras, I hear. For officers|And doing well again, I hear}."
{ Memory ? favour_officer:
    Across the way the orderly is choosing tobacco. "That one sews for the major," he tells the tobacco, quite loudly. It's kindly meant. The inspector listens to it as one listens to a rise in prices.
}
He lays his hand on her bolt of lining, the good one, and doesn't take it off again.
-> decide

= decide
* [Offer to mend his cuff, here, in front of everyone]
    ~ okdan += 1
    ~ inspector = 1
    "Your cuff," says Ji-young.
    "What about it?"
    "It's coming down. Anyone can see it." She says it in the voice that she keeps for customers at the back, and has him by the sleeve, with the needle through, before he has thought of somewhere to be.
    It takes a good while, since she does it well. All that time the hand has nowhere to be but out in the light, at the end of an arm, and he has to be asked twice to keep still. Forty people watch a cuff. Ok-dan holds the thread, which doesn't need holding.
    "What do I owe you?" he says, since with forty people there he must.
    "For that? Nothing," says Ji-young. "It'll come down again."
* [Pay the day's coins and look at the ground]
    ~ put_by(-1)
    ~ inspector = 0
    She puts the coins on the corner of the plank, one on top of another, and looks at the ground until they've gone. His left boot has a new heel. It was nailed by the cobbler, neatly; he does a good deal of work this month that he doesn't charge for.
    When she takes the lining up there's one warm place on it. She rolls it so that the place goes to the inside.
    "Tomorrow," says Ok-dan, to the socks, "he has his day in the other row." She goes on moving them about until she's sure that Ji-young has got her breath.
* [Pack up early; a day lost is only a day]
    ~ put_by(-1)
    She begins to roll up the bolt, from the other end, talking about the light. Either he takes his hand off or he'll be rolled up in it. He watches this, with interest, nearly to the wrist.
    "Closing?"
    "My brother has a cough."
    "Mine too," says Ok-dan, who hasn't got a brother, and pulls down a whole line of socks in one armful.
    They walk home by daylight, which is odd, like wearing a thing back to front. {okdan > 0:They share the afternoon between them as they'd shared the cake|They don't speak much}. Behind them there's a gap in the row, as wide as two planks. It closes while they look.
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
The same evening, one room. Mother upends the jar: corn to the second joint of her finger. Four people, eighteen days to anything. # line:hj05
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
Corn goes into the jar, and is soon done going. Mother stands a finger in it: to the second joint. In November it was over the knuckle. {trade == "turning":Three bowls of that were an officer's shoulders this morning|{trade == "pockets":A bowl of that was an officer's elbow this morning, and none of it his pocket|A bowl of that was an officer's elbow this morning}}.
"Four people," says Mother. "Eighteen days."
"To what?" says Ji-song, who is thirteen.
"To anything," says Mother.
"The jar," says Father, "is the optimist of the family. Half empty, and still standing." He waits for the laugh, and it comes out of his own chest, as a cough.
+ [Go on]
+ [Leave this scene # leave] -> leave
-
# fact: un-2019-43pct
# fact: sofi-478
Knock at any two doors in the country this winter, and behind one of them somebody has a finger in a jar. Aloud it's said that one has eaten, one had a late lunch.
{ cut == FULL:
    # fact: seed-choice-not-ideology
    In this house they talk about corn in the evenings, and there's no room left for larger subjects. Father tried one in 2009, and it was cold before he'd finished it.
    # fact: anaemia-339
    Mother holds Ji-young's chin to the lamp, draws down her eyelid with a thumb, looks at the colour in there and lets it up again. "Eat," she says. Her own she has looked at in the lid of the pot, earlier, when nobody was home.
    {coin > 1:The money tin, shaken, says two or three words|{coin == 1:The money tin, shaken, says one word|The money tin, shaken, has nothing to say}}.
    "Even if the sky falls in," says Mother, and looks up at the damp patch, and leaves it at that.
}
-> decide

= decide
* [Sell the second quilt # line:hj01]
    ~ quilt = false
    ~ larder += 1
    One quilt, four people, and a good deal of politics, mostly about feet. # line:hj0a
    { cut == FULL:
        It goes to a woman who's marrying off a niece, and who counts the patches as if each were a reason. It was Mother's own, for her own wedding. She rolls it herself, and ties it with a knot that one would want to have the string back from.
        "It was never warm," Mother says on the way home. "It was only thick."
    }
* [Sew secret pockets for people who carry things # line:hj02]
    ~ risk_home += 1
    ~ put_by(1)
    The last she sews so well that she has to look for it. # line:hj0b
    { cut > FIVE:
        They come after dark, one at a time, with a jacket over an arm, and remark that it's a nice dry evening. She doesn't ask what. She asks how heavy.
    }
    { cut == FULL:
        Mother pulls the blanket over the window, and sits down with her back to it and her knitting in her lap, to be what anyone would see. The needles go. There's no wool on them.
    }
* [Walk to Mother's cousin and ask # line:hj03]
    ~ larder += 1
    ~ Memory += asked_kin
    The cousin counts out two bowls of corn, aloud, for the neighbours. # line:hj0c
    { cut == FULL:
        It's two hours there. Ji-young is given hot water to drink, and the seat next to the door. Going home she walks in the ruts, so as not to stumble.
        Mother washes both the bowls before she empties the corn out of its cloth, though it was never in them, and sends them back the next day with Ji-song and a pickled radish in each. The radishes were for February. "Now she can count those," says Mother.
    }
+ [Leave this scene # line:hj04 # leave] -> leave
- { cut == FIVE: -> onward }
-> crust

= crust
At the bottom of the pot is the crust: scorched corn rice, brown, about the size of a hand, and crisp at the edge. Four people have been looking at something else for some time.
* [Ji-song, as always]
    ~ Memory += song_spoiled
    "Who's growing?" says Ji-young, and knocks it out onto his side. He breaks off three corners first, and goes round the table with them, and nobody has seen any corners; he has to put them down before each of them like a man paying his bills.
    "You spoil him," says Father, chewing.
* [Father, who pretends to hate it]
    ~ Memory += father_rice
    "Burnt," says Father. "In the depot they'd have it off the boiler with a scraper." He turns it over to see if the other side is any better. He holds it to his ear, and bites, so that it can be heard. "Terrible," he says, with his eyes shut, and makes it last until the lamp is out.
* [Scrape it, divide it by four, start a quarrel about fractions]
    ~ stubborn += 1
    ~ Memory += joke_fractions
    "Those aren't quarters," says Ji-song. "That one's got a third in it."
    "It's got less edge," says Ji-young.
    "Does edge count? Who says that it counts? What if you don't like edge?"
    "A quarter," says Father, "is what's left when the others have chosen," and draws it for them on the table with a wet finger. By the time that it's proved the crust has gone cold, and Mother has eaten hers and is looking at theirs.
+ [Leave this scene # leave] -> leave
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
The fish knife lies on the sill, since it's the only one with a point. It's the second Sunday in January, and Ji-song stands against the door frame with his heels in and his chin up, holding his breath.
"Breathe," says Ji-young. "Breath doesn't count."
# fact: stunting-182
# fact: un-2019-43pct
He comes a finger above last year's, one of Ji-young's, laid flat, and hers are narrow. In the lane there are five boys of his year, and one of them hasn't moved on his door for two winters.
{ cut == FULL:
    # fact: famine-range
    Lower down on the same post is somebody else's ladder. It goes up like a ladder, and then come three notches so close together that one finds them with a nail: 1996, 1997, 1998. Those are Ji-young's. "The year of the grass," says Mother, who has never counted it as more than one.
}
+ [Go on]
+ [Leave this scene # leave] -> leave
-
Then he turns round and shows her where. Both shirts have one, and the cap, and the mitten with a thumb. In the trousers there are three. He has her sew a pocket into everything he owns, and she has never yet seen him put a thing in one.
"What's in there?"
"Air," says Ji-song. "For later."
{ Memory ? cake_home:
    Half of the corn cake that she carried home against her ribs is in the cat. He thought that she looked thin.
- else:
    The cat comes and looks as well, since it's a pocket, and goes away.
}
"Nuna," he says, which is what a boy calls the sister who was there before him. "Are there people who are full? And they go on eating? On purpose?"
-> decide

= decide
* ["Yes. They call it dessert."]
    ~ answer = "joke"
    He says it over a few times, to see what's in it. "Is it heavy? Do they sit down for it? Who tells them to stop?"
    "There's a second word for that," says Ji-young. "I've forgotten it."
    { cut == FULL:
        At supper he finishes his bowl, and lays the spoon straight, and looks round at the three of them. "And now," says Ji-song, "dessert," and opens a pocket, and gives everyone some.
    }
* ["I don't know. I'd like to see it."]
    ~ answer = "true"
    "I wouldn't want any," says Ji-song. "I'd only watch how they do it."
    "We could stand at the window."
    "Would they mind? Would they draw the curtain? Would they wave?"
    { cut == FULL:
        They settle it between them over the washing of four bowls: they'd go on a Sunday, both, in their good jackets, and stay for as long as it took. If anybody waved they would wave back, and not point.
    }
* ["Ask the cat. It was full in 2011."]
    ~ answer = "cat"
    In 2011 the manager of the depot hung a string of dried pollack at his window, for the holiday. It was a long string. The cat came home by walking.
    "And did she go on? After she was full? On purpose?"
    "She went on until there was string."
    { cut == FULL:
        Father had to apologise for her, in writing, with a carbon copy. He has still got the copy. It says that the animal has been spoken to.
    }
+ [Leave this scene # leave] -> leave
- { cut < FULL: -> onward }
-> notch

= notch
He has got back against the post, with his eyes shut, to have it cut. Her thumb is on the wood where his head stops.
* [Cut it where it is]
    ~ mark = "true"
    One stroke across, one down to clear it. He ducks out, and has it under his nail before the chip has reached the floor. # sound: notch_knife
    "It's low," says Ji-song.
    "It's yours."
    He thinks about that. Then he gets his mouth down level with it and blows out the dust, as one does for a thing that's going to be used.
* [Cut it a hair higher, and let him see her do it]
    ~ mark = "kind"
    She lifts her thumb by the width of a thread, and he opens one eye.
    "That's cheating."
    "That's a hem. One leaves something." And she cuts. # sound: notch_knife
    For the rest of the day he goes about with his neck drawn up out of his collar, living in it beforehand. Mother asks him if he has got a boil.
+ [Leave this scene # leave] -> leave
- -> onward

= leave
Her brother Ji-song, thirteen, is measured against the door frame. He has her sew pockets into his clothes, and keeps nothing in them. # bridge
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
A hole the size of a pot lid, a crate, and Father on the crate. As a railway apprentice, in 1975, he ate what he caught; he's telling the hole about it. He has on two jackets and his depot cap, and over the cap the tea towel.
# fact: tumen-521km-shallow
This is only the side stream. It goes down past the sawmill to the river proper, of which one learns in school how long it is, and from one's aunts that there are places in it where a woman can stand up and wring out her hair. On the far side of that is China. It has the same trees.
"Third sleeper from the left," Father says. "That's what we called that hole. Every hole had a name, so that nobody should find it."
{ Memory ? father_rice:
    He has brought lunch: a bit of last night's scorched rice, in paper, the size of a stamp. It hurts him to share it, and he shares it.
- else:
    { Memory ? joke_fractions:
        He has brought lunch, in two papers, and gives her the one that's got the edge.
    - else:
        He has brought lunch, which is a radish, and he cuts it on his knee with the file from his key ring.
    }
}
+ [Go on]
-
The line goes down, slack, into black. Nothing takes it.
"Where are they?" says Ji-young.
# fact: seed-temporary-breath-not-paradise
"Under the ice. There are pockets in it. Air. You see them when it's clear, flat things, like a plate that somebody's left." He shows her with his hand. "A fish that hasn't got anywhere else goes there and breathes for a while."
"Is it enough?"
"It's enough until it isn't," says Father, and pulls up the line to see, and lets it down.
By three o'clock they have two fish, each as long as a comb. The light on the snow has gone pink at the edges, like washing that has been in with a red sock. His gloves have more hole in them than glove. She can see four fingers, and all of them are looking at her.
-> decide

= decide
* [Stay to the end and let him talk]
    ~ father += 1
    ~ Memory += heard_airpocket
    He talks until the float can't be seen. He tells her that a pocket moves. It goes along under there, slowly, with whatever is breathing in it, and no one has ever found where it gets to; in a thaw you may see one arrive at the edge, all by itself, and open.
    "And the fish?"
    "Oh, the fish has somewhere to be by then." He coughs, and it goes out over the ice and comes back to him. "I never saw that part," says Father. "I was on nights."
* [Take his gloves home to mend, now, tonight]
    ~ Memory += gloves
    "Give me those."
    "I'm wearing them."
    "You aren't. They're wearing you." He walks home with his hands up his own sleeves, like the landlord in a play, carrying two fish by a string in his teeth, so that he can't speak, and she has the last of the light to herself.
    She knits the fingers on again from the inside, with one of Ok-dan's greys, unpicked from the toe. In the morning the gloves lie in her shoes. "They've come out too small," says Father, who hasn't tried them on.
* [Ask him straight what he would do in her place]
    ~ father += 1
    ~ Memory += asked_father
    She asks it with her eyes on the line, so that he can have his on it too. It's a long time for a fish to be making up its mind.
    "The bait's gone," says Father.
    He baits the hook, which had bait on it. He lets it down, an arm's length and another, and when it has got to where it's going he says, "Ask me when there's a table. I can't think without something to draw on."
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
"It's only till dawn," says Ji-song, "and it's only the ninth part, and nobody at school knows what happened in the other eight." The player is the size of a rice cake, and warm from his stomach. He has seven pockets on him, and hasn't used one.
# fact: seed-economic-contrast
Everything about it is from over there: the case, the battery, the card inside it no bigger than a fingernail. So is the thread in Ji-young's tin, and so is the glass of the lamp. On a clear night one sees a hillside from behind the sawmill, on the other bank, with all its windows lit, and nobody going round to turn them off.
But what's on the card is from the lower town, which one says in a whisper, and for having it in the house there's a law. Father is on watch at the depot, guarding the nails. Mother has seen what it was, and lain down with her face to the wall, so as to be able to say that she slept.
{quilt:The second quilt goes over the window.|There's only the one quilt, and it goes over the window, so that whatever they do now they'll do in their coats.}
+ [Go on]
-
He has got it stopped at a picture. A woman weeps in an excellent coat. There's a window behind her as big as this house, and it's raining, but not on her.
"Why's she crying? Hasn't she got any money? Whose is the window?"
Ji-young has put her face so near that the glass clouds. Camel hair, half lined, hung by somebody who knew how.
# fact: four-questions
There's a list of four things that certain people are asked, in certain rooms, when they've been brought back over the river; whether they ever looked at one of these is on it. Nobody in this house has heard of the list.
His thumb is on the button.
-> decide

= decide
* [Watch it, and criticise the tailoring]
    ~ q_media = true
    ~ song = "drama"
    They watch with their heads together, and the voices turned so low that the people weep like kettles. He follows the faces and she follows the seams.
    "They've got two of them," says Ji-young.
    "Two what?"
    "At the window the sleeve's set in, and in the car it's cut in one with the shoulder. She's gone out crying in one coat and come in crying in another."
    "Is that a mistake? Wouldn't somebody see? Would they be punished?"
    By two in the morning she has unpicked the whole family. When the woman is told the truth at last, on a bridge, Ji-song's chin goes, and Ji-young tells him to look at the hem. Under it all there's a tune, for a piano and far too many violins. It's in her mouth the next day over somebody's trouser leg, before she has noticed; and Ok-dan, who can't possibly know it either, is pegging in time.
* [Send him to bed and sing him Mother's song instead]
    ~ song = "mother"
    "Bed," says Ji-young. He lies down at attention, as a protest.
    She wraps it in a stocking and puts it in the rice pot, where there's room. And since he goes on lying there like a plank she sings him Mother's song, the one on five notes, for which he's too old, as he tells her. The third time round there's a second voice in it. It comes from the wall, and belongs to somebody who is asleep.
    Before it's light he runs to give the thing back. For a week he's asked at school how the ninth part went. He has had to make one up. It's thought to be the best of them.
* [Give it back at once; argue about it till midnight]
    ~ song = "none"
    ~ stubborn += 1
    "Take it back."
    "It's only till dawn."
    "Then you'll be early."
    He's there and home again in the time that it takes her to thread two needles, with snow down one side. Then they quarrel until midnight, in whispers, since about a thing like that one can't shout, or slam the lid of the stove.
    "What would they do? To me? For one part out of sixteen?"
    "I don't know what they'd do. That's what is the matter with it."
    "You _always_—"
    "Lower."
    "You _always_," breathes Ji-song. Each has to wait until the other's whisper is quite over. It's the politest quarrel they have ever had, and neither has won it yet.
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
"Twenty-two," says Mother to the dough. It's the Lunar New Year, the fifth of February, and there was flour for one batch and a spoonful over for the fifteenth. She has rolled it until one sees the grain of the table. Four fives are twenty; one for the unit head, who is on nobody's list and always comes; and one more, so that it shouldn't look counted.
{larder > 1:They have bean curd in them, and a rag of pork that has been shown to each in turn.|{larder == 1:They have cabbage in them, and a little bean curd, near the middle, where one comes to it late.|They have cabbage in them. "Bean curd," says Father, chewing with his eyes shut. "And is that pheasant?"}}
# fact: korean-chinese-food-help-1990s
While they boil she takes down the tin, and the letter out of the tin. It came over the river in 1997, from her aunt on the Chinese side, by a man with a sack of maize on his back. It has been opened so often that it's as soft as cloth, and makes no noise.
"'To my sister's girl,'" Mother reads. "'You write for food, so I won't ask how you are. The sack is forty. He'll say that it's forty. Weigh it.'"
# fact: famine-range
"Seven chimneys in the lane, that winter," says Father, "and by the spring—"
"Eat," says Mother. It was the year of the grass, and that's as far as she has ever gone into it.
{ Memory ? asked_kin:
    Half of that maize went on to the cousin, the one who counts aloud. Mother folds the letter along its folds, with the face of a person who can count too, and has been at it for twenty-two years, and not aloud.
}
+ [Go on]
-
"Comrades," says the door. "For the holiday. Heads."
Unit head Hwang has her sheet with her, and a pencil on a string. She points it at each of them in turn, Father first, though she has known them since before there was a boy. "Four, as registered. Comrade Paek, your chimney wants sweeping, it has been mentioned. Have you eaten?" The last three words are in another voice, and by the end of them she's sitting down.
{ song == "drama":
    Ji-young finds out that she has been humming, because it stops.
}
# fact: family-monitored-after-departure
Hwang tells things to her food. "At the cobbler's," she tells the dumpling, "it's twice a day now, the heads. And there's one sits there on a chair while I count." She eats it. She always stays for exactly one.
But she hasn't got up. There's one left in the dish, and round it five people are admiring the stove.
-> decide

= decide
* [To Hwang, with both hands]
    ~ hwang += 1
    "For the little one," says Ji-young, for there's a grandchild. Hwang couldn't possibly; it's out of the question; she has her handkerchief ready. In the handkerchief is a candy, which she puts down where the dumpling was, for the boy.
    The boy is thirteen. He stands it in the middle of the table and looks at it through the glass of the lamp until bedtime, and then from the other side.
    Under _Remarks_ Hwang writes: chimney.
* [Into the soup, in five pieces, so that no one has to decide]
    ~ dumpling = "five"
    A dumpling hasn't got five sides. Ji-young cuts it over the pot, with the fish knife, and it goes off into the cabbage water in all directions.
    "Now there's soup," says Father. They drink it out of the lids. Afterwards everyone maintains that his was the end with the filling in it, and Hwang, who is under no obligation, does so with her hand on her sheet.
* [Eat it herself while they are being polite # at:table]
    ~ dumpling = "hers"
    ~ fed += 1
    "After you, Comrade." "I couldn't, I couldn't. The boy." "The boy's had his." "Then the father of the house—"
    There's nothing in the dish. There's something in Ji-young's cheek.
    It's very quiet. Then a noise comes out of Hwang, through the nose, like the lid of a pot, and another one, and she has to hold the sheet in front of her face. "I saw nothing," she says from behind it, when she can. "I haven't a box for it."
- -> ask2

= ask2
When she has gone the letter is still out on the table, with a saucer on it. There's a name at the bottom, in three careful syllables, and a place.
* [Copy the name from it onto the inside of her hem, in thread]
    ~ Memory += aunt_name
    White, on the wrong side, each stroke as long as a sesame seed. She does it while the others wash up. It couldn't be read unless one knew that it was there, and lay on the floor.
    "What's that?" says Mother.
    "A hem."
    Mother takes the edge of it between two fingers, and runs them along it with her eyes shut, until she comes to the place. "You've made your knots too big," she says.
* [Ask Mother why she never wrote back]
    ~ mother += 1
    "With what?" says Mother.
    "With a pencil."
    "She sent a sack." Mother dries the pot, outside and in, and then the lid. "One doesn't answer a sack with a pencil. I was going to write when I had a sack."
    She looks round at the shelf, the jar, the boy, in case there should be one. "A mouth that's been fed—" says Mother, and puts the pot away.
* [Leave it in its tin]
    It goes back on top of the rest: a milk tooth, two stamps with cranes on them, the key of a house that had another floor. Father presses down the lid with his thumb till it clicks. There's a moon on the tin, and some Chinese. Nobody knows what was in it, and each of them has a theory.
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
Compost comes through the middle of the market, frozen, on a sledge, and the market makes way for it. At the start of a year the fields are owed so many basins a household. There's a loudspeaker on a pole for the sums. From dawn until noon Ji-young hauls with the lane, Hwang in front with her pencil, and what's left of the day for trade is two hours.
# fact: markets-main-income
Two hours of six, so a third of the corn. Most of the row has no other; there are husbands at workplaces in every one of these houses, and what they bring home is their caps.
# fact: motives-mixed-survey
The stall across the way is empty. It was enamel bowls. "Her knees," says Ok-dan, when people ask. "Her debts. The price of a chimney pipe." She has a good many reasons ready, all of them small enough to carry. Not one is a thing that the loudspeaker has ever spoken of.
# fact: seed-motive-survival-and-money-home
In December the bowl woman's mother was seen with a new pan. Nobody has taken the stall. They set down their basins in front of it to rest, and look in.
+ [Go on]
-
Ok-dan's little girl has had a cough since the new year, and now there's a name for it, and a medicine with a foreign label. It may be had, by the tablet, from the pharmacist's back room.
{okdan > 2:She tells Ji-young the price as she tells her everything, and then, since it's only Ji-young, she stops in the middle|She tells the price to the whole row, as an item of news}. Then she tidies her socks. She puts them in order by colour, and then by size, and then by colour.
She doesn't ask.
{coin > 1:Ji-young's tin has a sound these days, like a drawer with spoons in it.|{coin == 1:Ji-young's tin has one sound in it.|In Ji-young's tin there's a button, so that it should have something to say.}}
-> decide

= decide
* [Lend it before she has to ask]
    {coin > 0:She puts it under the greys, where a hand will come across it|There's nothing in the tin, so she goes to three people who owe for hems, and stands in front of each until it grows embarrassing, and puts what she has got under the greys}. A hand comes across it.
    ~ put_by(-1)
    ~ okdan += 2
    "I'm only saying," says Ok-dan, and for the first time since they've known each other doesn't say it. She pulls one of the socks over her fist, right up to the elbow, and looks at the heel.
    By evening the whole row knows that the little girl has a name for her cough. Where the tablets came from isn't in the bulletin.
* [Lend half, and say it is all]
    ~ okdan += 1
    "That's all there is," says Ji-young, {coin > 0:and shows her the tin, with the lid held so|and shows her two notes, which until just now were the noodle woman's}.
    Ok-dan looks for as long as is polite. She sells socks; she knows to a stitch how far a thing will stretch. "It's a lot," she says. "It's half the bottle."
    On the Saturday she begins to pay it back, without being asked, in coins so small that it takes both of them some time. From the size of the coins she means it to take years.
* [Say nothing and hate the socks]
    By colour; by size. Ji-young turns a whole trouser leg without looking up. There's nothing the matter with the socks. They're quite good socks. If they were hers she'd throw them on the stove.
    "It's eased off," says Ok-dan on the Friday, though she hasn't been asked. "The noodle woman knew somebody."
    "That's good."
    "I'm only saying." And she laughs, for company, and pegs up a blue.
- -> ask2

= ask2
Then come two hours in which nobody wants anything. Snow slides off the tarpaulins. There's sun as far as their knees.
{song == "drama":"What is that you keep humming?" says Ok-dan. "Nothing," says Ji-young. "It's got a good many violins in it for nothing."|{song == "mother":Ji-young hums, on five notes. She believes that it's Ok-dan.|Ok-dan says that a dull day is a thing one ought to be able to sell by the piece.}}
* [Bet dry beans on who passes next]
    ~ Memory += beans
    ~ okdan += 1
    A man with a bucket: Ok-dan. Someone with nothing in her hands: Ji-young, at three to one. The schoolmaster counts as half, by his own ruling. By two o'clock Ji-young owes forty beans and has begun to know things about the corner by the pots, such as that nobody ever comes round it who's happy on the near side.
    "A dog," says Ok-dan. "All of it, on a dog."
    A dog comes. They look at one another across the beans.
    "I could hear him," says Ok-dan.
* [Sew a doll's coat from offcuts]
    ~ Memory += doll_coat
    Officer's cloth, as it happens: a piece from the hem, the length of a finger. It gets a collar that stands and two pockets, one inside. The buttonholes have to be done with her breath held.
    Ok-dan tries it on her thumb. Her thumb salutes. Then she wraps it in a grey sock and puts it under her jacket, and for an hour they don't mention anybody who may be small and in bed, and how the sleeves would do.
* [Practise buttonholes; hers are the best in the row and she knows it]
    ~ Memory += pride
    She does a dozen, along a strip of nothing, each with its bar across the end. A button goes into one of hers and there's a click. One feels it rather than hears it, as in a good lid.
    "Who's that for?" says Ok-dan.
    "Nobody."
    "It's showing off."
    "Yes," says Ji-young, and does another one, a shade smaller, to see if the thread will take it.
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
The wick goes on smelling after the lamp is out. They lie as they always do: Father by the door, the boy by the stove, the women between. {quilt:There are two quilts, for the present.|There's one quilt, and it belongs tonight to whoever lies stillest.}
"Take a pot," says Father to the dark. "For the sake of the sum. Four eat out of it."
"Yes," says Mother.
"Now there are three, and once a month somebody brings a bag to the door."
"Who brings it?"
"It's only a sum," says Father.
{larder > 1:In the jar it's up over the second joint this week, which has made it possible to talk|In the jar it's at the first joint, so they talk}.
+ [Go on]
-
# fact: women-why-majority
They go on like that, with cups, with chairs, round and round the thing. Father has to be seen at the depot every morning at seven, by a man with a list, although there's nothing to oil. Mother is known: she's had the unit's sewing for thirty years, and she'd be missed by noon. The boy is thirteen.
# fact: women-breadwinners-study
# fact: seed-motive-survival-and-money-home
What's left over, whichever way they do it, is the one whom nobody calls a roll for, who can sew anywhere, and who is feeding them already.
# fact: escape-cost-2016
"It isn't free, either," says Mother. "The bowl woman's brother said what it was. It had gone up by half, in one year."
"There are two sizes of it, what's more," says Father. He means on paper. "There's a small one for those who only went to eat. And there's the other, for the ones who were going farther."
{ Memory ? heard_wages:
    Ji-young thinks of two hands and one more, under a plank, opening and shutting.
- else:
    { Memory ? heard_gone:
        Ji-young thinks of a comb. It was a good comb.
    }
}
{ Memory ? aunt_name:
    The hem of her skirt is hung over the stovepipe to dry. One could feel along it for the place.
}
Nobody is asleep. There are four kinds of breathing, and all of them are listening.
-> decide

= decide
* [Say it herself, as if it were a matter of thread]
    ~ said = "self"
    "One ties it off at the long end," says Ji-young. "I'm the long end."
    No one answers that. A coal settles. After some time Mother's hand comes across, and finds the edge of Ji-young's blanket, and goes along the binding of it stitch by stitch, as one does with a piece of work that's being given out of the house.
    "It wants doing again at the corner," says Mother.
* [Wait for Mother to say it]
    ~ said = "mother"
    ~ mother += 1
    She waits. It's like waiting for somebody to cut.
    "By day the birds hear it," says Mother, "and by night—" and for once she isn't let off. Nobody fills in the rest. Father has even stopped coughing.
    "It'd have to be Ji-young," says Mother. She says it to the ceiling, in the flat voice that she has for unpicking: here, and here, and out with it. Then she turns over, and takes Ji-young's cold feet between hers as if they'd been left lying about.
* [Say the opposite and see who argues]
    ~ said = "opposite"
    ~ stubborn += 1
    "Well, nobody's going anywhere," says Ji-young. "It's February, and I've got nine hems."
    She waits to see who'll be the one to come over.
    "Nine hems," says Father, slowly. "What's that in corn?" He does it out loud. It's nine.
    "Who's going where?" says Ji-song, from the stove, wide awake. "For how long? Can I have her side?"
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
"That was for the fifteenth," says Mother. It's February 2019, and what she had kept back of the New Year's flour lies all over the table, with the print of Ji-song's elbow in it. Father looks at it as other men look at a sheet of paper.
# fact: seed-two-directions-diagram
He draws the river first, with his thumb, and China behind it, since there's plenty of flour on that side. The line in the south comes at the table's edge. {cut == FULL:The two of them haven't been talked of aloud, together, by daylight, before. }He has some flour left, so he puts a fish under the river.
{ Memory ? heard_airpocket:
    "There's air under ice," says Ji-young, before he can. "It's enough until it isn't."
    "She listens," says Father to the fish.
- else:
    "There's air under ice," he says. "It's enough until it isn't."
}
{ Memory ? asked_father:
    "You asked me what I'd do," he says, not to anyone. "In your place I'd be gone. In mine I'd say stay. So I draw."
}
+ [Go on]
-
# fact: seed-jobs-low-paid
# fact: seed-choice-not-ideology
He doesn't say which is the better country. He shows which has what in it. North, behind the river, are fields, kitchens, workshops: work, low and hidden, at which they may pay her, and then money home.
# fact: seed-south-guaranteed-citizenship
# fact: rok-constitution-article3
South is a city. It's said that they've got it written down there that anyone from up here is one of theirs already, so at the end of that road there's a passport. {cut == FULL:He has heard it also said that they shoot one at the door.}
{ cut == FULL:
    "And the Chinese?" says Ji-song. "Could she ask them? Is there an office? Do they write down what you say?"
    # fact: no-asylum-screening
    # fact: unhcr-barred
    Father looks for somewhere to draw an office, and doesn't draw one. There is one in the world, for people who can't go home. It isn't let near the river, and nobody at this table has heard of it.
    # fact: motives-mixed-survey
    "What do they go for, the ones who go?" "For supper," says Father.
- else:
    # fact: no-asylum-screening
    # fact: unhcr-barred
    "Is there an office there?" says Ji-song. "Could she ask?" Father looks for a place to draw one, and leaves it.
}
{said == "self":"The long end," says Mother, looking at it all.|{said == "mother":Mother, who has said it once, doesn't say it again.|{said == "opposite":"And the nine hems?" says Mother. Nobody takes that up.}}}
"And what would you want there?" says Ji-song. "Say it so that I can see it."
-> hopes

= hopes
* ["To be paid. The jar full to here," and she shows her wrist # line:tw01]
    ~ hope = "wage"
    He lays his own wrist beside hers. "Mine's thinner. I'd be full first." # line:tw0a
    { cut > FIVE:
        # fact: seed-motive-survival-and-money-home
        Mother brings the jar, without being asked, and Ji-young's hand really does go in, down to the bone at the side. They all look at it in there. It would be about four months, says Father. It's as far as anybody here has ever seen.
    }
* ["A grey coat. One that nobody looks at twice" # line:tw02]
    ~ hope = "unseen"
    "Somebody could be looking for grey," says Ji-song. # line:tw0b
    "Then he'd be at it all day." # line:tw0c
    { cut > FIVE:
        # fact: seed-invisible-existence-illusion
        "Not in snow," says Father. "In snow, grey is all that one sees." He coughs. "It's a good colour. I've worn it for forty years, and they've always known where I was."
    }
* ["A deep seam. Cloth left in, to let out farther on" # line:tw03]
    ~ hope = "farther"
    "How far?" says Ji-song. # line:tw0d
    "As far as there's cloth." # line:tw0e
    { cut > FIVE:
        # fact: seed-stepping-stone
        "People do that," says Father. "A year there, and then on." Mother turns back the cuff of her own jacket. In it are two fingers of cloth that she left there in the year she was married, as blue as the day they went in.
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
        "That's through the fish," says Ji-song.
        "The fish will move over," says Father. He watches Mother fetch the bowl, and sweep China into it with the side of her hand, and then the river, and the South after it. It will do for gravy.
    }
    -> offers
* [South: towards Seoul, however long it takes # line:tw05 # at:flour_south]
    ~ aim = "south"
    { cut > FIVE:
        She lays her hand flat at the edge of the table, where it's only wood. Nobody looks at Father.
    }
    -> south_is_north
* { cut > FIVE } [Neither. Not this year]
    ~ aim = "home"
    She takes the rag out of Mother's hand, and wipes. She does it from the outside in: the edge, China, the river with its thumb mark. There's a little quarrel of crumbs, and then a table.
    "You've left the fish," says Ji-song.
    "He isn't in anyone's way," says Ji-young.
    Mother looks as if somebody had handed her a hot dish and no cloth. "Well," she says, "eat," and there's nothing on the table to eat but the fish.
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
"Then she goes like this," says Ji-song, and walks two fingers down the flour to the edge. "It's nothing. It's a hand. Why doesn't everybody?"
# fact: direct-dmz-six
Father lifts the fingers off. There's wire there, and mines, and more soldiers on each side than there is flour. By the South's count six people came over that line in three years, all of them soldiers, who knew where they had put things.
{ cut == FULL:
    # fact: direct-2024-three
    # fact: direct-mdl-july-2025
    # fact: direct-sea-2025
    # fact: direct-sea-2024-missing
    In other years a few will come straight over: three in the whole of one; a man on foot one July, and in the same July a swimmer, ten hours, with plastic foam tied to him; two, one August, making for an island, of whom one is known to have got there. At this table it's 2019, and they haven't set out.
}
# fact: seed-third-country-path
"The way to Seoul begins at the same river," he says. "It only doesn't stop there."
+ [Go on]
-
# fact: seed-underground-railroad-seasia
He draws it for them. It goes up, over the river, which is the wrong direction to begin with. Then it runs down through the whole of China, the length of the table, and off the end. He goes on along the bench: another border, a forest, a river that he has seen in brown in an atlas, and a country with a king. From there, people say, they put one on an aeroplane. Along all of it somebody has to walk in front who knows the way, and wants to be paid for it.
"Seoul's _there_," says Ji-song, and touches the edge of the table; and then the end of the bench. "And she's got to go _there_?"
{ Memory ? gloves:
    "In my gloves," says Father, "by the look of her," and moves his feet to make room for the king.
- else:
    "And buy a ticket," says Father, and moves his feet, to make room for the king.
}
"But how far is it?"
-> ask

= ask
* [Measure it in bus rides to the provincial town]
    ~ far = "bus"
    # fact: distance-2700-miles
    "Forty," says Ji-young, when she and Father have gone along it with a thumb. "A good forty, there and not back. If it comes."
    "It comes on Tuesdays," says Ji-song.
    "If it comes on Tuesdays."
    { cut == FULL:
        "And every one with the tyre," says Father. He stuffed that tyre with grass himself once, in the rain, with thirty people giving advice. "Forty tyres."
    }
* [Measure it in thread: four hundred reels]
    ~ far = "thread"
    # fact: link-3000-miles
    She means the great cones that they had at the uniform factory, which stood as high as a goose and went on for weeks. Four hundred of those, end to end.
    "With knots?"
    "There'd have to be knots."
    { cut == FULL:
        He thinks about it right through the washing-up. "And if you sewed it there with a running stitch," says Ji-song, "in, out, in, out, then half the time nobody would see you."
    }
* ["An hour and three quarters, if you are a bird."]
    ~ far = "bird"
    # fact: distance-2700-miles
    It's what the aeroplane takes, from over there, Ok-dan says, who had it from somebody who'd seen a ticket. In a straight line it's no way at all.
    "And if you're not a bird?"
    "Then it's the bench."
    { cut == FULL:
        "What would a bird want with a passport?" says Father. He has the spoon in the bowl by now, and is getting back what he can of the king.
    }
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
The jar has dandelions in it, so that one needn't see through. It's May 2019, the old corn is gone and the new is a hand high. Mother no longer puts a finger in. She lifts it by the neck, in passing, and sets it down.
Ji-song has been praised at school. It was read out, to the whole form: for silence. "I was asleep," he says. "Does it still count? Do I have to do it again tomorrow?"
# fact: un-2019-43pct
The teacher has moved those who sway to the places along the wall, where there's something to lean on. There are two walls, and both of them are full.
+ [Go on]
+ [Leave this scene # leave] -> leave
-
# fact: market-coercion-officials
In the row, meanwhile, the inspector has a niece. She would like a plank, and Ji-young's stands well for the light. He mentions it as he might mention rain. {inspector == 1:He writes it down, too, with the arm whose cuff she did in January; it has come down again|{inspector == 0:He has noticed that she looks at the ground, and that there's more to be had out of someone who does|There's a price at which the niece could wait, he says, and doesn't say in what}}. Since April the two planks have stood touching. Ok-dan says that it's because of the wind.
{ Memory ? owed_spring:
    The old woman with the hem had said spring. It's spring. The knot is still in the blue thread. It may be the hen.
}
{ risk_home > 0:
    And one of those who carry things has been stopped on the road. The pocket, so it's told, went from hand to hand at the post and was much admired. Mother has burnt the pattern, which was the back of an envelope.
}
{ cut == FULL:
    "In porridge, too, there's a—" says Mother, and looks to see if there is any.
}
-> decide

= decide
* [Sell the thimble? No. Sell the scissors, and borrow them back by the hour]
    ~ scissors = false
    ~ stubborn += 1
    They go to the barber, who has wanted them for years and can't understand it. For a spoonful an hour he lends them back. Between eight and nine nobody in the province cuts as fast as Ji-young.
    In the hours that are his she hears them through the partition, going through hair. "He closes them right up," she says, with her eyes shut. "At every cut. All the way to the end." Ok-dan takes her along the row to look at a hat.
* [Take in army greatcoats, a week of nights]
    ~ fed -= 1
    ~ put_by(1)
    The barracks is handing in its winter: twenty coats, by Saturday, hooks and linings. She sews by the lamp, and then by the window, and after that by knowing where things are. Mother finds her one morning asleep, with an arm in a sleeve, like somebody being helped on with it.
    {trade == "pockets":In the nineteenth there's a pocket, left side, three fingers wide, and the stitches are hers. There are cigarettes in it. She counts them, and leaves him all but one.|In the nineteenth is a letter that begins "Mother, it's warm here". It has a January date. She sews the lining up over it again.}
    They pay. It's six days before she can taste anything.
* [Dig for shepherd's purse with the rest of the row]
    ~ larder += 1
    They go up behind the sawmill on the Sunday, the whole row, with kitchen knives. Each of them has a place that nobody else knows of, and it's the same place. Ok-dan digs as she talks, and throws everything behind her.
    "Grade one," she says, and holds up a root.
    "There's mud on it."
    "That's what makes it grade one."
    Mother boils it twice. Father compares it with some dinners of 1986, one after another, and it beats them all but two. {Memory ? beans:Ji-young pays off her forty beans in roots, and Ok-dan takes them, one by one, looking each of them over for a heel.|Their knees stay green till the Wednesday.}
+ [Leave this scene # leave] -> leave
- -> ask2

= ask2
In July the corn is over one's head, and the river is so warm, people say, that one could do one's washing in it. {hope == "wage":The jar, empty, goes over her wrist quite easily|{hope == "unseen":The niece comes by twice a day, to look at the plank, and then at what's behind it|Ji-song's trousers want letting down, and there's nothing left in them to let}}.
* [Go now, north, for work]
    ~ aim = "north"
    "You said not this year," says Ji-song.
    "It's a long year," says Ji-young.
    He thinks it over, lying on his stomach, with his chin on the sill. Then he asks whether one could take a cat.
    -> offers
* [Go now, meaning to reach Seoul]
    ~ aim = "south"
    "You wiped it off," says Mother. She means the table.
    "It was in the grain," says Ji-young.
    Father says nothing. He puts a finger on the wood where the river was. He moves it up, which is the wrong way to begin with, and then down, the whole length of the table, and off the end.
    -> offers
* [Stay for the harvest]
    "Then I'll want the big basket seen to," says Father, and goes outside to look at the sky, and to cough where it isn't counted.
    Mother throws out the dandelions. She washes the jar, and holds it up to the window. There's a mark on the glass where the corn came to last autumn, and she wipes all round it.
    -> stay_autumn
+ [Leave this scene # leave] -> leave

= leave
She stays through the hungry months of spring 2019. # bridge
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
"A thumbnail," says Ji-song, who has twisted round to look. He's fourteen today, in November 2019, with the first frost on the inside of the window; a whole harvest has gone into him, and it comes to that. {mark == "kind":"Of which you had a hair from us in January," says Ji-young. "Then I've paid it back," says Ji-song.|{mark == "true":He puts his nail into the old notch, and into the new one, and into the old.|The depot manager's boy is of the same week, and is let duck under things.}}
{ answer:
- "joke": For his birthday there's a boiled sweet, after supper. "Dessert," he tells the cat.
- "true": For his birthday there's an egg. He eats it at the window, slowly, in case anyone should like to see how it's done.
- "cat": For his birthday there's a pollack, a real one, hung from the nail. The cat has been spoken to.
}
That's at seven in the morning. At eight Ok-dan's stall is empty.
+ [Go on]
-
The socks are pegged up along their line, the greys, the blues. She has put them in pairs. In seven years nobody has seen that, and people come from the other row to stand in front of it.
# fact: women-why-majority
Her husband is at his workplace, where he's on a list, and where he has been seen every day; he knows nothing, and can prove it. The little girl is at her grandmother's. By noon it hasn't been announced that Ok-dan has gone to visit relatives, since the person who'd have announced it has gone.
{ okdan > 3:
    One more grey hangs on Ji-young's own nail, in the toe of it a good many very small coins, and no pair to it anywhere.
}
{hwang > 0:Unit head Hwang comes to the plank without her sheet. "There'll be a man after dinner," she says to a trouser leg. "Have you eaten?" And after dinner there's a man|After dinner there's unit head Hwang, in her first voice, and with her a man whom she doesn't introduce}. He'd like to know what they used to talk about. {scissors:Ji-young cuts off her thread.|Ji-young bites off her thread, it being the barber's hour.}
-> decide

= decide
* ["She owed me for a hem." True, and useless to anyone]
    ~ Memory += lied_for_okdan
    "What hem?"
    "A grey. It was down at the back."
    He writes down the hem. He asks when, and how much, and with what in mind, and Ji-young tells him, with the price of thread, and the difference between a blind stitch and a catch stitch, until he has a page and a half about it. {Memory ? heard_wages:Two hands, and the first one again: she keeps hers in her lap.|She has never in her life talked so much at the plank. It used to be done for her.}
* ["I mind my own seams."]
    ~ Memory += minded_seams
    He looks at her seams. There's nothing to be said against them.
    "Your planks were touching."
    "It's windy here," says Ji-young.
    For a week nobody stands at her plank for longer than it takes. The noodle woman crosses over without her ladle. At night Ji-young moves the two planks apart, by the width of a boot; and in the morning she finds that she has left her stool on Ok-dan's side.
* [Take down the socks, pair them, sell them for her daughter]
    ~ okdan += 2
    She does it while he stands there, and so he has to ask his questions of a person who's calling out heels. She's bad at it. The schoolmaster comes for one, and she hasn't the heart: she breaks a pair for him.
    "What did she talk about?" says the man.
    "These," says Ji-young.
    She brings what it comes to, in a sock, to the grandmother's door. {Memory ? doll_coat:A thumb looks round the doorpost, in a coat of officer's cloth with a collar that stands. It salutes.|A small girl looks round the doorpost at the sock, and asks where the other is.}
- -> ask2

= ask2
# fact: tumen-freeze-patrols
In December the river sets. It's one season for everybody: when the ice bears, more people try it, and more lanterns go up and down beside it, looking for them.
{ Memory ? heard_airpocket:
    "I know where there's one this year," says Father, over his line. "A big one. A pocket." He doesn't say where. He seldom does, of a good hole.
}
* [Go when it holds, for work]
    ~ aim = "north"
    "When it holds," says Ji-young.
    Mother has been knitting all the evening on what was once a jersey, and is now going to be a sock, with a heel. She turns the heel. "One or two?" she says.
    "Two," says Ji-young. "It's a long way for one."
    -> offers
* [Go when it holds, meaning Seoul]
    ~ aim = "south"
    "When it holds," says Ji-young, "and then on."
    Father holds his hand out flat above the table, where there's nothing spilt, as one holds it over a stove to see if it has caught. "On," he says. He leaves the hand there for some time.
    -> offers
* [Wait for spring]
    ~ aim = "home"
    "After the winter—" says Mother.
    They wait for her.
    "Spring," says Ji-song. "She'd have got to it." And there's corn, this once, up to the knuckle, and on the last evening of the year they have the scorched part with salt. {Memory ? song_spoiled:He breaks off three corners and puts them down before each of them, and doesn't hide it any more.|{Memory ? father_rice:"Terrible," says Father, with his eyes shut.|{Memory ? joke_fractions:It's divided by four, with a ruler.|It's very quiet, except for the crunching.}}}
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
A rope goes across the market gate in January 2020, with a rag tied to it, so that one sees it. There's an illness over there. The border is shut against it from one day to the next, to people, to lorries, to thread.
# fact: border-closure-worsened-hunger
Zips are the first thing to run out. {cut == FULL:By March one costs what a coat did; by summer there are coats that do up with string. }The flour dealer, whose flour was Chinese, sells his scales, and then the stool.
# fact: sofi-416
Two in five haven't enough: so it will be reckoned afterwards, from a long way off, by people who weren't there to count. In the lane one goes by chimneys, and of an evening it's fewer.
+ [Go on]
-
# fact: shoot-on-sight-2020
In August the lane is called into the yard, and Hwang reads out a notice. There's a strip along the river now, so and so wide; and what will be done to anyone found there without leave is said in three words. She reads it in the first voice. Nobody has ever heard her stop there, without the second.
# fact: hrw-fences-321km
# fact: hrw-guard-posts
All that autumn fence posts go by on lorries, and after the posts come planks, for the little houses, of which there's to be one every hundred paces or so. Father's hole is inside the strip, the third from the left. He has a bucket, he says; one has got to start somewhere.
# fact: hrw-approach-all-but-ended
Hardly a person goes near the water any more. {hope == "unseen":From the hill one would be seen twenty times over|{hope == "wage":Nobody can say what a day's work is paid over there, or here|There's no farther on to be seen from here; there's a fence, and the same fence}}. So there isn't anything to decide now, which is also not restful. The table with the fish in it has been scrubbed every day for a year and a half.
-> decide

= decide
* [Unravel old jerseys and sell the yarn by weight]
    ~ trade = "yarn"
    The wool comes off with the shape of the jersey still in it, in little waves. She washes it, hangs a stone on each skein, and sells what has gone straight. People bring her elbows; they bring whole grandfathers. "Not that one," says Mother, when Ji-young looks down at her own scarf.
    There's a good deal of talk at the scales. One day Ji-young finds that she's giving a bulletin. "I'm only saying," she says, and has to go and look for a stone.
* [Teach Ji-song to turn a collar]
    ~ Memory += taught_song
    "Which is the good side? Who says? What if it's worn on both?"
    "Then it's a scarf."
    He unpicks as Mother taught her to: one stitch, and look, and one stitch. It takes him until it's dark. When she has gone over it for the mistake, twice, she finds that she's holding it a long way off, by the light of the stove door, since close to there's nothing wrong with it. "You've made your knots too big," says Ji-young.
    He does the schoolmaster's, after that, and is paid in algebra.
* [Make one good coat, from four bad ones, and tell no one why]
    ~ Memory += patch_coat
    One gives its back, two give a sleeve each, and the fourth, which was burnt at the front, has a collar that might have been an officer's. She works on it from October until the thaw, when the rest is done. It has eight pockets. Every join lies on the inside.
    "Whose is it?" says Mother. She has held it up against all of them, while nobody was looking, and it's no one's size.
    "It's only to see if it can be done," says Ji-young, and hangs it on the nail.
- { cut < FULL: -> onward }
-> ask2

= ask2
# year: 2023
# fact: border-closed-reopened
The notice on the yard gate has faded, from the top, until it says only the three words, and in 2023 not those. In August of that year the road opens. Lorries go over; and a few buses come back the other way, with people in them who'd been kept out since the rope. Out of the lane nobody goes anywhere. Ji-song is seventeen and has a voice like somebody moving a cupboard. He still asks in threes, but the third one he keeps.
* [Ask Father for the story of the fish again]
    ~ father += 1
    He has to be asked twice; he's got deaf on the left. Then he wets his finger, there being no flour, and draws it on the table: the ice, one stroke, and the plate that somebody has left there.
    "And how long's he been in it now?" says Ji-young.
    Father considers. He adds a second fish, smaller, since there's room. "You'd want company," he says, and they look at it till it dries.
* [Mark the door frame though nobody is growing]
    ~ mark = "end"
    "I've stopped," says Ji-song. "I was the same last year. And the year before was the same but for a shave."
    "Stand up straight."
    He has to bend his knees a little, to have the lintel out of it. The knife goes in just where it went last time, so that she widens the old cut rather than making a new one, and then she does make one, beside it, at the same height. # sound: notch_knife
    "What's that for?" says Ji-song.
    "It's for this year," says Ji-young.
- -> onward

= over
-> onward

= onward
-> end_stayed
