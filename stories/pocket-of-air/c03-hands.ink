// Chapter 3. Hands, north, 2019

// She has left Teacher Quan for another old man, in another town.
VAR left_teacher = false

=== n_where
{ cut < FULL: -> over }
{ lane:
    # chapter: Hands
    # scene: road
    # look: day
    # sound: amb_village
    # year: 2019
    "Are you getting on, or growing there?" asks a woman with a goose in a bag. She asks it in Korean. # line:nw08
    October 2019, the bus stop of a town. The cabbage lorry has put Ji-young down and gone off to unload.{shoes == "green": She is standing in green shoes, her own, half price.} # line:nw09
    "You're from the other bank," says the woman. "Say salt." # line:nw0a
    "Salt," says Ji-young. # line:nw0b
    "There," says the woman to the goose. # line:nw0c
- else:
    # chapter: Hands
    # scene: road
    # look: {season == "summer":august|march}
    # sound: amb_village
    # year: 2019
    "Salt," says Ji-young. # line:nw0d
    "Again," says the woman of the village shop, and calls her husband out to hear it. # line:nw0e
    {season == "summer":August|March} 2019. Bok-nyeo has sent her for salt{not (Memory ? stay_week): again}, this time in order to be heard, and is sitting in the yard over her beans{Memory ? pays:, in socks that have never been so whole|{Memory ? gift:, and looks at them rather than be thanked again}}. # line:nw0f
    "He laughed," says Ji-young. "Then she laughed. Then they gave me too much." # line:nw0g
}
+ [Go on # line:nw0h]
-
# fact: seed-blend-in-korean-language-northeast
Near the river the signs are in both scripts, and anybody who asks for salt in Korean is given salt. But only people from over there say the word so high at the front, like somebody stepping across a puddle. # line:nw0i
"You'll be understood here," says {lane:the woman|Bok-nyeo}. "By everyone. You don't get to pick who." # line:nw0j
# fact: police-quotas
Towards the end of a month the policemen here walk faster. {lane:Nobody could tell her why.|That's Jin's number.} # line:nw0k
# fact: moved-four-times
"There was a couple {lane:over our shop|in my loft}," says {lane:the woman with the goose|Bok-nyeo}, "in the year 2000. They'd moved house four times, to keep in front of the police. He carried the bundle and she carried the clock, in her hand, so that nobody should say they were moving." # line:nw0l
+ [Go on # line:nw0m]
-
Inland, people say, nobody looks. # line:nw0n
# fact: seed-invisible-existence-illusion
"Is there a third place?" asks Ji-young. "Where they understand me, and don't look?" # line:nw0o
{lane:"My mother's kitchen," says the woman. "But that's a car park now."|Bok-nyeo thinks, for the length of a bean. "They told us of one in 1960," she says. "It was your side."} # line:nw0p
A lorry of radishes goes inland tonight. The driver likes company, if it doesn't talk. # line:nw0q
-> decide

= decide
* [Stay where the signs are in both scripts # line:nw0r]
    ~ where = "border"
    {lane:The woman with the goose knows of a floor, over a shop that sells flour, and drills her all the way there.|Bok-nyeo drills her till dusk, over the beans.} Salt. Salt. By evening it comes out flat, with no puddle in it. # line:nw0s
    "Good. Now say it angry." # line:nw0t
    It's a puddle again. # line:nw0u
    "Then don't be angry," says {lane:the woman|Bok-nyeo}. # line:nw0v
* [Inland, by vegetable lorry, with {lane:a lane's worth of|some thirty} words # line:nw0w]
    ~ where = "inland"
    ~ zh += 1
    {lane:The lane's words are for dough and zips. The rest come off the sides of sacks.|A dozen of the thirty come off the sides of sacks.} The driver tests her on them, above the gears, for a day and half a night. # line:nw0x
    By the time he lets her down she can say cabbage, my cabbage, too dear, and what are you doing in my road. She says them all, one after the other, by way of goodbye. He holds up a thumb. # line:nw0y
- -> onward

= over
-> onward

= onward
-> n_work

=== n_work
{ cut == FIVE: -> short }
-> long

= short
# chapter: Hands
# scene: road
# look: {lane:day|{season == "summer":august|march}}
# sound: amb_village
# year: 2019
# fact: work-types-indentured
{lane:October|{season == "summer":August|March}} 2019, north-east China. A farm, with a bed in it. A noodle restaurant, whose owner asks if a woman {trade == "mending":whose mending can't be found|{trade == "pockets":who puts a pocket into everything|who turns coats}} can lift. # line:nw01
# fact: carer-testimony
A retired teacher, not to be left alone with the gas. # line:nw02
# fact: seed-status-many-undocumented
Nobody asks for papers, and nobody says a sum. # line:nw03
{hope == "wage":She asks what they pay by asking what they eat.|{hope == "unseen":She looks at the windows first: how many, and who is at them.|She asks each of them how long, and they think that she means the day.}} # line:nw04
-> decide

= long
# chapter: Hands
# scene: road
# look: {lane:day|{season == "summer":august|march}}
# sound: amb_village
# year: 2019
"Can you lift?" asks Piao Shunji. # line:nw0z
{asked_via == "":{lane:October|{season == "summer":August|March}} 2019, a town in north-east China, the|The} back door of a cold-noodle restaurant. {(cut == LESSON || asked_via == "") && offer == "pak" && kept:Pak's workshop had all its hands by then. }Ji-young lifts the sack. {trade == "mending":"They tell me nobody can find your mending," says Piao Shunji. "Here it's bowls. Those I want to find."|{trade == "pockets":"They tell me you put pockets in things," says Piao Shunji. "What would I put in a pocket? I've a till."|"They tell me you turn coats," says Piao Shunji. "Can you turn a noodle?"}} # line:nw10
# fact: work-types-indentured
The second place is a farm. {cut == FULL:"There's a bed in it," says Mr Nam, as one says of a soup that there's meat in it.|There's a bed in it.} The bed is {cut == FULL:his|Mr Nam's}, and so are the soup, the gate, and the road as far as the bridge. # line:nw11
+ [Go on # line:nw12]
-
{ cut == LESSON:
    # fact: carer-testimony
    The third is on a third floor: Teacher Quan, eighty-three, not to be left alone with the gas, says his brother-in-law on the stairs. The last woman's paper ran out. # line:nw13
    # fact: seed-status-many-undocumented
    # fact: seed-jobs-low-paid
    Nobody asks Ji-young for a paper, and nobody says a sum. It will be little. # line:nw14
    -> weigh
}
# fact: carer-testimony
The third is on a third floor: Teacher Quan, eighty-three, not to be left alone with the gas. The last woman who minded him had a paper, to visit relatives, and a hurt son at home to keep, says his brother-in-law on the stairs. Then the paper ran out. "You haven't that difficulty," he says. # line:nw15
# fact: seed-status-many-undocumented
None of the three asks Ji-young for a paper. # line:nw16
# fact: seed-jobs-low-paid
And none of them says a sum. "Fair," says Piao Shunji. "After," says Mr Nam. "In the hand," says the brother-in-law. It will be little. # line:nw18
-> weigh

= weigh
{ cut == FULL:
    {hope == "wage":She asks what they pay by asking what they eat.|{hope == "unseen":She looks at the windows first: how many, and who is at them.|She asks each of them how long, and they think that she means the day.}} # line:nw19
}
{cut == FULL && (Memory ? reed): The reed from the river is in her pocket still. It has dried, and ticks when she bends.} # line:nw1a
{cut == FULL && (Memory ? dried_rice): She thinks it over on the last of Bok-nyeo's dried rice. It swells when she drinks, and on a full stomach she could take any of them.} # line:nw1b
-> decide

= decide
* [The farm, and the bed # line:wk01 # at:field]
    ~ work = "farm"
    Twelve hours, and a mule called Accountant, since it never agrees. # line:nw05
    { cut == LESSON:
        On Sunday afternoon she teaches it a song, in which nine rows and nine rows are seventeen. It's the only sum that it has ever walked to. # line:nw1c
    }
    -> n_farm
* [The kitchen, and the lifting # line:wk02 # at:steam]
    ~ work = "kitchen"
    Sixty bowls an hour. {cut == FIVE:Li Xia, at the next sink, teaches her to count by throwing potatoes.|At the next sink is Li Xia, who throws well.} # line:nw06
    -> n_kitchen
* [The old teacher, and the gas # line:wk03 # at:lamp]
    ~ work = "care"
    "Third tone," says Teacher Quan, before hello. In forty years he hasn't let a wrong one pass. # line:nw07
    -> n_care

=== n_farm
{ cut < FULL: -> over }
# scene: road
# look: {lane:stubble|{season == "summer":maize|may}}
# sound: amb_village
# year: 2019
"Eighteen rows," says Mr Nam. The mule considers the figure, and shakes its head. # line:nf01
It has done that for seven years, to every sum put to it at the gate in the morning. Flies, says Mr Nam's mother. "Experience," says Mr Nam. # line:nf02
{lane:In October it's husking|{season == "summer":In August it's peppers and beans|In May it's hoeing}}, by the row. By the third week the callus that the needle made is soft, and a harder one has come lower down, in a place she has no use for. # line:nf03
# fact: work-types-indentured
The cot by the seed sacks is Mr Nam's, like the lamp, and the dog at the gate, who knows who is staff. What she earns he keeps for her, so that it won't get damp. # line:nf04
# fact: seed-jobs-low-paid
How little that comes to he tells only the mule, which shakes its head. # line:nf05
+ [Go on # line:nf06]
-
At noon Mr Nam's mother, who is eighty-six and hears what she likes, brings the bowls. Under Ji-young's rice lies an egg, where her son shan't see it. # line:nf07
# fact: korean-chinese-food-help-1990s
"In ninety-seven," says Mr Nam, who has seen it, and who says this to anyone who asks him for anything, "we fed half your side. My mother {where == "inland":took maize to the river by train|carried maize to the river on her back}, for some relation who wrote nice letters." # line:nf08
"One sack came to us that year," says Ji-young. "From an aunt of my mother's." # line:nf09
The old woman looks at her from the feet up, slowly. "It was good maize," she says. "Was it good?" # line:nf0a
"It was good." # line:nf0b
"I thought so." # line:nf0c
On Sundays there are two hours that belong to nobody. # line:nf0d
-> decide

= decide
* [Make up a song for the mule, who disagrees with it # line:nf0e]
    ~ Memory += mule
    Nine rows and nine rows, she sings, is eighteen rows, comrade. {song == "drama":It goes to the tune of the drama, in which rich people wept in excellent coats.|{song == "mother":It goes to Mother's tune, which was never meant to pull anything.}} The mule stops dead, and shakes its head. # line:nf0f
    "Seventeen," sings Ji-young. # line:nf0g
    It walks on. By evening the song has six verses, every one of them out by one. # line:nf0h
* [Sleep in the {lane:dry|{season == "summer":green|old}} maize, where it is loud # line:nf0i]
    ~ fed += 1
    Nobody had told her that maize is never quiet. {lane:It rattles|{season == "summer":It grows, and drips,|Last year's stalks rattle in their stack}} all day, and a sleeper in it wakes at every wind. # line:nf0j
    She takes the noon egg out of her sleeve, eats it in six bites, yolk last, and sleeps for two hours with her shoes off. # line:nf0k
* [Learn to ride the farmer's bicycle, in a field, badly # line:nf0l]
    It weighs what a calf weighs. She falls left, and left, and left, and then, after some thought, right. # line:nf0m
    By four she can ride a long curve that she hasn't chosen. Mr Nam's mother comes out and shouts one word, over and over. # line:nf0n
    It's _brakes_. There aren't any. # line:nf0o
- -> ask2

= ask2
"Natural!" calls a young man from the edge of the field, with a telephone on a stick. The township has sent him to photograph the {lane:husking|{season == "summer":first cobs|hoeing}}, for a page that anyone can look at. He plucks at his own collar. That red scarf, there: he'd like it in the middle. # line:nf0p
* [Bend lower # line:nf0q]
    It comes out as a hat, a basket, and a good deal of sky. Under it on the page stands a word, which Mr Nam reads out to her: DILIGENCE. Sixty people have pressed a heart. # line:nf0r
* [Pull her scarf up and go on talking # line:nf0s]
    She pulls it to her eyes, against the dust, and goes on telling Mr Nam's mother about buttonholes. What he gets is two women bent over with laughing, of whom one can be seen. # line:nf0t
    The old woman hangs it by the stove. When people ask who the other one is, she says, "Wind." # line:nf0u
* [Ask to see it; make him take one without her # line:nf0v]
    ~ stubborn += 1
    She holds out her hand for the telephone. There she is, four rows in, red, with a face. # line:nf0w
    "That's no good," says Ji-young in Korean, and shakes her head at him until he finds the place to press. Then she leads the mule into the gap, and stands behind it. # line:nf0x
    By evening it has more hearts than any crop in the township. # line:nf0y
- -> onward

= over
-> onward

= onward
-> n_name

=== n_kitchen
{ cut == FIVE: -> over }
~ lixia += 1
# scene: restaurant
# look: kitchen
# sound: amb_kitchen
# year: 2019
"Four!" shouts Li Xia, and the potato is there before the word. # line:nk09
Caught, it's Li Xia's to peel. Dropped, it's Ji-young's. By the third week she can {lane:catch|count} to twenty in Chinese, with either hand. # line:nk0a
# fact: seed-economic-contrast
Half a bowl of noodles comes back through the hatch, and an egg, not touched. It goes into the bin. From that bin four people could be fed for a week, and it's emptied every night. # line:nk0b
{ cut == FULL:
    # fact: work-types-indentured
    Piao Shunji shouts in Korean and counts in Chinese, so one always knows whether it's about work or about money. The bed is over the store. It's Ji-young's while the job is, and the job is hers while she can lift. # line:nk0c
    {Memory ? finger: She tests the rinsing water with the finger that can't feel, till Li Xia sees it, and shows her the elbow.} # line:nk0e
- else:
    Now the chairs are up, and the staff haven't eaten. Nobody wants to be the one who cooks. # line:nk0f
    -> decide
}
+ [Go on # line:nk0g]
-
{shoe == "glove" && season == "ice": On the nail with her apron hangs one glove, {Memory ? gloves:a man's, railway issue, with a new thumb|of a pair}. People ask about the other. The river has it, she says.} # line:nk0d
The first night, Li Xia laid two potatoes on the table. One was her village in Henan, and she stuck a match in it. The other was this town, and got no match. The match was a paper: she had one for there, and none for here. She pointed. And yours? # line:nk0h
Ji-young showed her both hands, empty. # line:nk0i
"You people," said Li Xia. She broke the match in two, and gave her half. # line:nk0j
Now the chairs are up. Through the wall comes mah-jong, and Piao Shunji is listening to it as others smell bread. The staff haven't eaten. Nobody wants to be the one who cooks. # line:nk0k
-> decide

= decide
* [Cook it: her mother's bean paste soup, and be judged # line:nk0l]
    ~ Memory += cook
    ~ lixia += 1
    Bean paste, radish leaf, what's left of the potatoes. {cut == FULL:It's a soup that is made by leaving things out, and }Ji-young has to hold her own wrist when she comes to the meat. # line:nk0m
    Li Xia looks into the bowl. "You people," she says, "boil shoes," and acts the shoe, with its laces. Then she holds out the bowl again. # line:nk0n
* [Learn to swear from Li Xia, with gestures # line:nk0o]
    ~ temp wet_sheet = Memory ? swears
    ~ Memory += swears
    ~ zh += 1
    {wet_sheet:Ji-young puts in Mi-ran's, about the turtle. Li Xia gives two of her own for it.|Li Xia begins with vegetables, which are safe, and rises.} The last needs both arms, and takes a ladle off the wall. # line:nk0p
    Piao Shunji puts her head through the hatch. "Third tone, that second word," she says, and takes it out again. # line:nk0q
* [Sew the split in Li Xia's only good dress # line:nk0r]
    ~ lixia += 1
    ~ Memory += dress
    It's green, with herons, and went at the hip when somebody made a joke at a wedding. {cut == FULL:{trade == "mending":When it's done Li Xia looks for the place, with the light on, and can't find it.|{trade == "pockets":There's a pocket in the seam now, for a heron or a key.|Ji-young turns the whole side panel while she's about it, so that two of the herons fly the other way.}}} # line:nk0s
    Li Xia puts it on over her trousers and laughs as hard as she can. It holds.{cut == FULL: She goes round the kitchen laughing at things, the scales, the sink, to be sure.} # line:nk0t
- -> ask2

= ask2
{ cut < FULL: -> onward }
+ [Go on # line:nk2h]
-
At ten the waitresses from next door come out to their bins, two by two, in the same blue coats. The state has sent them from Pyongyang to sing and carry plates, and a man counts them into a bus. # line:nk0u
# fact: dispatched-wages-2019
They'd be better paid than anyone at these sinks, says Piao Shunji through her teeth, if their managers didn't keep near enough half. # line:nk0v
# fact: dispatched-70pct
The cook has heard that it's seven notes in every ten. # line:nk0w
The wall between their bins and these is as high as a hip. The youngest can't be over twenty. When she says "Mind" to the girl beside her, her vowels are from a better street than Ji-young's. # line:nk0x
* [Nod to the youngest # line:nk0y]
    ~ songi += 1
    The girl puts down her bag, which isn't heavy, and changes hands. # line:nk0z
    The next night she changes hands again, at the same place. # line:nk10
* [Leave a mandarin on the wall between the two sets of bins # line:nk11]
    ~ songi += 2
    It's off the plate beside the till. By the time the bus has gone it isn't there. # line:nk12
    The night after, the peel is standing on the wall, taken off all in one and closed up again, quite round, with nothing in it. # line:nk13
* [Never look # line:nk14]
    She looks at the ground, and so gets to know them by their shoes. Eight pairs, black, alike. The smallest have newspaper in the toes. # line:nk15
- -> onward

= over
~ lixia += 1
-> onward

= onward
-> n_name

=== n_care
{ cut == FIVE: -> over }
~ teacher += 1
~ zh += 1
# scene: one_room
# look: two_clocks
# sound: amb_room_clock
# year: 2019
Both clocks strike ten, four minutes apart. Up to ten by the clock at the door Teacher Quan takes her for Suk-ja, whom he married in 1959. From noon, by the clock at the window, for a pupil: "fourth row, window". # line:nc0a
He taught Chinese to Korean children, and nobody has told him that it's over. Ji-young can't have the soap till she has asked for it in the right tone. {cut == FULL:He corrects the forecast on the radio.} # line:nc0b
{ cut < FULL: -> ask1 }
The gas tap wears a woollen sock, tied with a knot. He has patience with knots, so she has put in a second. # line:nc0c
# fact: carer-keeps-going-for-children
On the second floor a woman of fifty-three, from over the river too, minds a grandmother. "I'd have gone home long since," she says. "But my children live on what I send." # line:nc0d
+ [Go on # line:nc0e]
-
"You've been away," he says, about two, with the register open on his knee. # line:nc0f
# fact: history-reversed-flow
It's for 1962, in ink. In those years it was this side that was hungry. Through one name after another goes a ruled line: gone over the ice with their people, to where they said there was rice. Fourth row, window, went in March. # line:nc0g
"And was there rice?" he says. # line:nc0h
"Some days," says Ji-young, who was born over there. # line:nc0i
He takes the pencil, and puts a small tick after the line. # line:nc0j
-> ask1

= ask1
In the morning it begins from the beginning. By the clock at the door it's ten to nine. "Did you eat, Suk-ja?" he says. # line:nc0k
-> decide

= decide
* ["I ate. You should too." # line:nc0l]
    ~ Memory += suk_ja
    ~ teacher += 1
    He eats, since it's Suk-ja who says so, the whole bowl, and complains of the salt. She has stinted it, it seems, since the wedding. # line:nc0m
    { cut == FULL:
        Then he pats the place beside him on the warm floor, and they look at the building opposite, where there used to be a hill. # line:nc0n
    }
* ["I'm Ji-young, Teacher." # line:nc0o]
    ~ Memory += kept_name
    He looks at her with great politeness, as at a parent who has come on the wrong day. "Which _ji_?" # line:nc0p
    She writes it on the oilcloth with a wet finger. # line:nc0q
    "Wisdom," he reads. "And have you eaten, Wisdom?" # line:nc0r
    { cut == FULL:
        By half past nine she is Suk-ja again. But he goes on looking at the oilcloth. # line:nc0s
    }
* ["Fourth row, window, sir, and I'm hungry." # line:nc0t]
    ~ teacher += 1
    ~ zh += 1
    "It's not afternoon," he says, severely. All the same he finds the chalk. _Hungry_ has a fourth tone: it falls, and doesn't look where. She drops it a dozen times, till it lies where it fell. # line:nc0u
    They eat the porridge cold, in front of the cupboard, which says _hungry_ from top to bottom, in two hands. # line:nc0v
- -> ask2

= ask2
{ cut < FULL: -> onward }
On Fridays at six the telephone rings, with the sea in it. It's his daughter Meihua, from the coast. # line:nc0w
"Is that you?" says Meihua. "And how is he?" # line:nc0x
* [Tell her he is well # line:nc0y]
    "He's well," says Ji-young. # line:nc0z
    "Does he ask for me?" # line:nc10
    Ji-young looks round. He's asking the wall who has opened the window in the third row. # line:nc11
    "He's got the register out," says Ji-young. # line:nc12
    "Oh, then he is well," says Meihua. # line:nc13
* [Tell her about the gas # line:nc14]
    ~ Memory += meihua
    "On Tuesday he boiled an egg," says Ji-young. "Without the egg. And without a match." # line:nc15
    "I've been told for two years that he's well," says Meihua. "On Fridays." # line:nc16
    The week after, a thing comes by post that turns the gas off by itself, and shows the hour in red figures. So now there are three clocks. # line:nc17
* [Hold the receiver to his ear and go out to the landing # line:nc18]
    ~ teacher += 1
    She props the receiver between his ear and the cushion, goes out, and sits on the stairs. # line:nc19
    It can be heard through the door. "Fourth tone. Fourth. Again." And small, in the plastic, by the sea, a woman of fifty says _father_ until she has it right. # line:nc1a
- -> onward

= over
~ teacher += 1
~ zh += 1
-> onward

= onward
-> n_name

=== n_name
{ cut < FULL: -> over }
{ work:
- "kitchen":
    # scene: table_top
    # look: calendar
    # sound: amb_room_clock
    # year: 2019
    "What do I shout?" says Piao Shunji. "When the bowls are up. I can't go on shouting _there_." # line:nn02
- "care":
    # scene: table_top
    # look: calendar
    # sound: amb_room_clock
    # year: 2019
    "Name," says Teacher Quan, with his pen over the register. It's past two by the window. # line:nn03
- else:
    # scene: table_top
    # look: calendar
    # sound: amb_room_clock
    # year: 2019
    "And what does one call you?" says Mr Nam. "The mule's got a name." # line:nn04
}
# fact: seed-names-are-pseudonyms
One can borrow a name here; many do. But she tries her own. "Rim," says Ji-young. # line:nn05
"You can't be R. Nobody's got the mouth for it." {work == "kitchen":Piao Shunji|{work == "care":Teacher Quan|Mr Nam}} takes the side of a carton and writes it as the Chinese write it. A tree. Then beside it another tree, standing close. # line:nn06
"Lin," it says, when it's read out. # line:nn07
"Which is me?" says Ji-young. # line:nn08
"Which what?" # line:nn09
"Which tree." # line:nn0a
{lane && (Memory ? kept_name) && work != "care": In the lane she said it every morning to a stove, aloud, the whole of it.} # line:nn0b
{work == "care" && not lane && (Memory ? kept_name): "There was a Wisdom here," says Teacher Quan, looking about. "This morning."} # line:nn0c
+ [Go on # line:nn0d]
-
# fact: seed-invisible-existence-illusion
"With that one nobody will look at you twice," says {work == "kitchen":Piao Shunji|{work == "care":the brother-in-law, who's come about the water|Mr Nam}}, and looks a second time, to see if it suits her. # line:nn0e
{hope == "wage":A name to be paid under.|{hope == "unseen":It's a very grey coat, a name like that.|A name that will do until the next one.}} # line:nn0f
-> decide

= decide
* [Lin Zhiying, her own, in another mouth # line:nn0g]
    ~ name = "own"
    _Zhi_ goes down and _ying_ stays where it is: a step, and then the landing. She says it over to the {work == "kitchen":bowls|{work == "care":kettle|rows}}. It's hers as a coat is hers that somebody else has worn for a winter; the elbows are in a new place. # line:nn0h
    On the fifth day she has turned round for it before she has thought. # line:nn0i
* [Xiao Lin, little Lin: there are a million # line:nn0j]
    ~ name = "little"
    "There are a million," {work == "farm":Mr Nam's mother|a woman with leeks} tells her, and shows her: puts her head out and shouts it down the road. A boy on a bicycle says "What?" So does somebody in a shed. # line:nn0k
    That night Ji-young sews the right one, all three syllables, into the waistband of her trousers, where it rubs. # line:nn0l
* [None; let them call her "you" and have to look up # line:nn0m]
    ~ name = "none"
    ~ stubborn += 1
    _You_ brings whoever is nearest, so they've got to look up each time, and point. {work == "kitchen":Piao Shunji has to come round the counter.|{work == "care":The brother-in-law has to come up all three flights.|Mr Nam has to walk the length of the field.}} # line:nn0n
    "It would be quicker with a name," says {work == "kitchen":the vinegar man, since Piao Shunji hasn't the breath|{work == "care":the brother-in-law, when he can|Mr Nam}}. # line:nn0o
    "Quicker for whom?" says Ji-young. # line:nn0p
- -> onward

= over
-> onward

= onward
-> n_wage

=== n_wage
{ cut == FIVE: -> over }
~ draw_wage()
{ paid:
    ~ put_by(2)
}
{ work:
- "kitchen":
    # scene: table_top
    # look: calendar
    # sound: amb_room_clock
    # year: 2019
    One day of the month has a ring round it, in red. Piao Shunji pays out of the drawer, in the order of who has been shouted at longest: the cook, the cook's nephew, Li Xia. # line:nw1d
- "care":
    # scene: table_top
    # look: calendar
    # sound: amb_room_clock
    # year: 2019
    One day of the month has a ring round it, in red. The brother-in-law pays on the landing, out of his coat, so that it shan't look like wages: the coal man, the woman who does the stairs. # line:nw1e
- else:
    # scene: table_top
    # look: calendar
    # sound: amb_room_clock
    # year: 2019
    One day of the month has a ring round it, in red. Mr Nam pays at a crate in the yard, with a stone on each heap against the wind: two brothers from the next village, a woman from Henan. # line:nw1f
}
{lane:It's November 2019, and the month is up.|{season == "summer":It's late August 2019, and she has done nearly a month.|It's June 2019, and she has done three months.}} Ji-young has washed her hands for it. # line:nw1g
{ paid:
    # fact: work-types-indentured
    There's one for her too. The envelope is thin: nineteen days aren't in it. There was the bed, it's explained. There was soup. There was a bowl. # line:nw1h
    "I haven't broken a bowl." # line:nw1i
    "You will." # line:nw1j
- else:
    # fact: work-types-indentured
    For her there's no {work == "farm":heap, only the stone|envelope}. There is a reason: {work == "kitchen":a man has been about the drains|{work == "care":the bank has moved|the price of maize has gone down}}. And hasn't she had a bed? It's explained to her that a bed is also money, lying down. # line:nw1k
}
+ [Go on # line:nw1n]
+ [Leave this scene # leave # line:nw1o] -> leave
-
{ cut == FULL:
    {Memory ? heard_wages: Fifteen fingers, by Ok-dan's account, is a wage over here. {paid:What is in the envelope doesn't get past the first hand.|Ji-young looks at her own two hands. They're clean.}} # line:nw1l
}
# fact: threat-of-reporting
Nobody threatens anyone. There's only a look, in passing, at the telephone. # line:nw1m
{ cut == FULL:
    # fact: illegal-residence-penalty
    About people in her case there's a law, with a fine in it by the day{cut == FULL:, and up to fifteen days in a locked room. From the room they're taken to the bridge}. # line:nw1p
}
# fact: unlawful-employment-law
By {cut == FULL:the same }law nobody may employ her. That page isn't read out. # line:nw1q
{ cut < FULL: -> decide }
{work == "kitchen":Li Xia counts her own aloud, slowly, in order to be company.|{work == "care":One flight down a bucket has stopped, to listen.|The woman from Henan is a long time over tying a bundle that's tied.}} # line:nw1r
-> decide

= decide
* [Ask, in front of the others, politely # line:nw1s]
    ~ Memory += asked
    "About mine," says Ji-young, in the politest form that her language has, and with both hands in front of her. # line:nw1t
    The others find that they have bootlaces. # line:nw1u
    -> n_asked
* [Wait until the boss is in a good mood # line:nw1v]
    { not paid:
        ~ put_by(1)
    }
    {work == "kitchen":Good moods come through the wall, when the tiles stop, and somebody laughs, and the somebody is Piao Shunji.|{work == "care":The brother-in-law's good moods hang on a football team, which is in the second division.|Mr Nam's good moods come with rain, but not with much of it.}} # line:nw1w
    {paid:On the right evening Ji-young is there, with her sleeves rolled. "What are you standing about for?" she's asked, with real kindness, and is given a pear.|On the fifth evening something is pushed into her apron, folded very small. It's for soap, she's told. For {lane || season == "summer":a month|three months} that is very little soap.} # line:nw1x
* [Say the boss breaks the law too, by having her here # line:nw1y]
    ~ Memory += asked
    ~ Memory += threatened
    "You're not allowed me, either," says Ji-young. "{paid:My nineteen days|My money}, please." # line:nw1z
    { cut == FULL:
        It's out before she has looked round to see who else is listening. # line:nw20
    }
    -> n_asked
* [Leave with what she has # line:nw21]
    { where == "border":
        ~ where = "inland"
    - else:
        ~ where = "border"
    }
    { work == "care":
        ~ left_teacher = true
    }
    She goes by the night lorry, {where == "inland":inland, where nobody will know her by her vowels|back towards the river, where everybody will know her by her vowels}. # line:nw22
    { cut == FULL:
        { work:
        - "kitchen": Li Xia comes too, to spite somebody. The noodle shop where they're taken on turns out to be Piao Shunji's sister's. In a week the sisters have quarrelled, and it's Piao Shunji at the till, asking who these two are. # line:nw23
        - "care": Before she goes she puts a third knot in the sock. In the other town there's another old man with another tap, and this one's deaf. # line:nw24
        - else: There's another farm, with another cot. In the second week Mr Nam's cart stands at the gate. His mother won't eat, it seems, from anyone else's ladling, and he has taken this field on as well. # line:nw25
        }
    }
+ [Leave this scene # leave # line:nw26] -> leave
-
{ cut < FULL: -> onward }
+ [Go on # line:nw27]
+ [Leave this scene # leave # line:nw28] -> leave
- -> onward

= leave
# fact: unlawful-employment-law
Wages are due. People without papers can't easily complain when they aren't paid. # bridge # line:nw29
-> over

= over
~ put_by(1)
-> onward

= onward
-> n_orange

=== n_asked
{ cut == FIVE: -> over }
~ draw_asking()
{ boss_pays:
    ~ put_by(2)
- else:
    ~ trouble = true
}
{ work:
- "kitchen":
    # scene: restaurant
    # look: front
    # sound: amb_kitchen
    # year: 2019
    The drawer is counted again from the beginning, the notes and then the coins. Until Piao Shunji gets to the end, in Chinese, nothing has been said. # line:na0a
- "care":
    # scene: one_room
    # look: two_clocks
    # sound: amb_room_clock
    # year: 2019
    The brother-in-law does up his coat. It has five buttons. The third was put on by somebody in a hurry, and Ji-young looks at the stairs, so as not to look at that. # line:na0b
- else:
    # scene: road
    # look: {lane:stubble|{season == "summer":maize|may}}
    # sound: amb_village
    # year: 2019
    Mr Nam puts the stones back on the notes, one by one, the largest first. It takes him as long as it would to count them. # line:na0c
}
{Memory ? threatened: "She has brought the law in," {work == "kitchen":says Piao Shunji to the cook|{work == "care":he tells the stairs|he says to the brothers}}. "Somebody wipe its feet."} # line:na0d
{cut == FULL:{work == "care":One other in this stairwell can be sent back over the river, and her door, on the second floor, has shut.|Nobody else in this {work == "kitchen":room|yard} can be sent back over the river.}} # line:na0e
{ cut < FULL: -> reckoning }
+ [Go on # line:na0g]
-
-> reckoning

= reckoning
{ boss_pays:
    { work:
    - "kitchen":
        Half of {paid:the nineteen days|it} is slapped down on the counter. Then Piao Shunji goes into the cold store, comes out with a bag of pears, and slaps that down too. # line:na0h
        "There! I'm a person who gives pears!" It's the pears that she is angry about. # line:na0i
    - "care":
        He counts half{paid: of the nineteen days|} into her palm. "I've expenses of my own," he says. Then, since it's in his way, he hands over a bag of pears that somebody has given him for a favour. It weighs more than the half. # line:na0j
    - else:
        "In ninety-seven," begins Mr Nam. # line:na0k
        "Pay her," says his mother from the doorway. She hasn't been able to hear him for years. # line:na0l
        He pays the half of {paid:the nineteen days|it}, in small notes. His mother adds pears, out of the loft, and he counts those too. # line:na0m
    }
- else:
    "Who do you think you are?" # line:na0n
    At home she'd have had an answer to that. Here it's the one question she can't be heard to answer. {work == "kitchen":The drawer shuts{paid:, on nineteen days|}.|{work == "care":The last button is done up, wrong{paid:, over nineteen days|}.|The stones go into his pockets, and the notes with them{paid:, nineteen days of them|}.}} # line:na0o
    # fact: threat-of-reporting
    "There's a number one rings," {work == "kitchen":says Piao Shunji|he says}, not to her. It isn't rung. It's only been laid where everyone can find it. # line:na0p
}
-> decide

= decide
* [{boss_pays:Share out the pears|Share a laugh, there being nothing else}, with {hands_by()} # line:na0q]
    ~ lixia += 1
    { work != "kitchen":
        Her name's Li Xia, she says, pointing to herself with {boss_pays:the core|her chin}; she's from Henan. # line:na0r
    }
    { boss_pays:
        They're {lane:cold, and run down the wrist|{season == "summer":as hard as doorknobs, the year's first|last year's, wrinkled like a heel, and all sugar}}. "You people," says Li Xia, with her mouth full, "ask for money and get fruit." She eats four. For the fifth she goes and fetches a knife. # line:na0s
    - else:
        Li Xia does the boss, from the eyebrows down. Then she does Ji-young, asking, with such terrible good manners that Ji-young has to sit on a crate. They laugh until it hurts. # line:na0t
    }
* [Walk round {work == "farm":the threshing floor|the block} until her hands stop # line:na0u]
    On the first round they are fists. {cut == FULL:On the second they have found the scarf, which she has by her in all weathers, and go along it for dropped stitches, of which Mother left none. }By the fourth they're hers. # line:na0v
    { cut == FULL:
        { work == "farm":
            The dog has come along, on the inside. It's on duty. # line:na0w
        - else:
            A man who sells sunflower seeds has seen her go by each time. "Lost something?" he says. # line:na0x
            "{paid:Nineteen days|{not lane && season == "ice":Three months|A month}}," says Ji-young, and he helps her look. # line:na0y
        }
    }
-
{ cut < FULL: -> onward }
+ [Go on # line:na0z]
- -> onward

= over
~ draw_asking()
{ boss_pays:
    ~ put_by(2)
- else:
    ~ trouble = true
}
-> onward

= onward
-> n_orange

// Who stands next to her at work: Li Xia, whether or not she's known by name yet.
=== function hands_by()
{ lixia > 0:
    ~ return "Li Xia"
}
{ work == "care":
    ~ return "the woman who does the stairs"
}
~ return "the woman from Henan"

=== n_orange
{ cut < FULL: -> over }
~ miran += 1
# chapter: Hands
# scene: northeast_street
# look: fruit
# sound: amb_street
# year: 2019
Mandarins{not lane:, out of season}, in a pyramid, each one wiped. Ji-young has stood there for all of the news and half a song. # line:no0i
{zh < 2:The fruit seller, a Hui woman with her scarf pinned under her chin, asks her something long.|"Are you buying it," says the fruit seller, a Hui woman with her scarf pinned under her chin, "or drawing it?"} # line:no0j
{ lane:
    "Rule one," says somebody at her elbow, without moving her lips. "Don't look poor at fruit." # line:no0k
    {work == "lane":Mi-ran has come in on the same bus, and sat three seats in front of her, so as not to know her.|{where == "inland":It's Mi-ran, with two trays of eggs, out of the cousin's lorry; she has held them on her knees for a day and half a night, for what an egg costs here.|It's Mi-ran, with two trays of eggs, off the Thursday bus.}} # line:no0l
    {h_miran.decide:In the lane rule one was swearing. "They're all rule one, till you've learnt them," says Mi-ran.} {zh < 2:"She wants to know if you're drawing it."|"Well? Are you?"} # line:no26
- else:
    "Rule one," says somebody at her elbow, over two trays of eggs. It's the Korean of Ji-young's own province, and the lips don't move. "Don't look poor at fruit.{zh < 2: She wants to know if you're drawing it.}" # line:no0m
    "How did you know?" # line:no0n
    "You were counting it. They never count it." # line:no0o
    # fact: village-of-ten-women
    Her name's Choe Mi-ran, and {where == "inland":she has come half the night from a village up by the river|she comes in on Thursdays from a village an hour off}, where she has been nine years. "There were ten of us there, in twenty years," she says. "Seven have gone on to Seoul. One was sent back. One went out for salt. And one's in eggs." # line:no0p
}
+ [Go on # line:no0q]
-
# fact: seed-economic-contrast
Along this street every pear has a little net on, like a vest. A boy goes by with a third skewer of lamb, not looking at it.{answer == "joke": So this is what they call dessert.}{answer == "true": He doesn't draw a curtain, and he doesn't wave.}{answer == "cat": He is fuller than the cat was.} # line:no0r
# fact: uses-of-money
"What I send home goes on corn," says Mi-ran. "Then on my mother's cough, then on a barrow. So before you begin: one thing. For you." # line:no0s
{coin > 2:Ji-young has a fold of small notes thick enough to have an edge.|Ji-young has {paid or boss_pays:notes|a few notes, for hems done after hours,} that she's counted until they are as soft as lining.}{pocket == "thimble": They're kept flat by Mother's thimble.}{pocket == "button": They lie against Father's button, wheel and all.} # line:no0t
-> decide

= decide
* [A mandarin, eaten in the doorway, peel and all but the bitter string # line:no0u]
    ~ bought = "mandarin"
    ~ fed += 1
    Nobody has told her where it stops. The peel bites back. Inside are ten pieces, each in a lining of its own, with a seam down the back that she couldn't have sewn. She eats them one by one, facing the street. # line:no0v
    Mi-ran stands in front of her and looks like a wall. "Well?" # line:no0w
    "It's got string in it." # line:no0x
    "Don't tell _her_." # line:no0y
* [A card of real steel needles # line:no0z]
    ~ bought = "needles"
    There are twelve, in a fan, in black paper. She tries each against her thumbnail. At her plank in the market she'd had two, one bent and one lent. # line:no10
    She buttons the card inside her jacket. All the way home, at every step, she can feel that it's there. # line:no11
* [A boy's scarf, blue, for nobody who is here # line:no12]
    ~ bought = "scarf"
    She measures it against the air. Twice round, at thirteen; and once and a half, if things go well. # line:no13
    "Who's it for?" says Mi-ran. # line:no14
    "Nobody who's here." # line:no15
    {promise == "coat":What was promised was a coat. She folds it so that only the edge shows; then it might be the edge of one.|The seller wraps it in paper with dogs on. It's the dogs, she thinks, that he would like.} # line:no16
- -> onward

= over
-> onward

= onward
{ lane: -> n_knock }
-> n_raid

=== n_raid
{ cut < FULL: -> over }
~ draw_search()
{ jin_warns || jin_button:
    ~ warned = true
- else:
    ~ warned = false
}
{ raid && hit && not warned:
    ~ taken = 2019
}
{ warned && where == "inland":
    # scene: northeast_street
    # look: night
    # sound: amb_street
    # year: 2019
    "Storm tonight!" It's Bok-nyeo, on the shop's telephone, shouting across a whole province what Officer Jin has said to her stove. There's a rustle, as of somebody reading off a sack. "He'd stay in with a cousin, he said. If he had one." # line:nr01
    {Memory ? jin_joke: "And the same in the next county," Bok-nyeo reads out, "only less of it. What does he mean by that?"} # line:nr02
- else:
    { warned:
        # scene: northeast_street
        # look: night
        # sound: amb_street
        # year: 2019
        "Storm tonight," says Officer Jin to {work == "farm":the mule, over the gate|{work == "care":the gas meter, on the landing|the drain, behind the restaurant}}, with his hands at his back. "I'd stay in with a cousin, if I had one." # line:nr03
        He waits, for politeness, and walks on.{work == "farm": The mule shakes its head.}{jin_button: All his buttons are done up, one of them in a thread that isn't the police's.} # line:nr04
        {Memory ? jin_joke: "The same in the next county," he remarks over his shoulder. "Only less of it."} # line:nr05
    - else:
        # scene: northeast_street
        # look: night
        # sound: amb_street
        # year: 2019
        A drain gurgles, behind the {work == "farm":cowshed|{work == "care":flats|restaurant}}. {where == "inland":The {work == "care":telephone on the landing|shop's telephone} has rung twice today, and neither time was it Bok-nyeo.|Most evenings Officer Jin goes by about seven, with a remark for whatever is in his way. Tonight it's past eight.} # line:nr06
    }
}
# fact: police-quotas
# tension: low
It's August 2019, the last week. The policemen are walking fast. # line:nr07
# fact: seed-thousands-tolerated
In any other week she's a pump to them, or a piece of wall. # line:nr08
+ [Go on # line:nr09]
+ [Leave this scene # leave # line:nr0a] -> leave
-
# fact: hrw-41-detained-2017
Two summers ago, in July and August, forty-one were taken, that somebody abroad was able to count. Here they call it the year when there was nobody at the skewer stall. # line:nr0b
# fact: seed-arrest-any-time
It can be any evening; nobody has promised otherwise. # line:nr0c
{Memory ? threatened: She goes through who was there on the day when she brought the law in: {work == "kitchen":the cook, his nephew, even Li Xia|{work == "care":the coal man, two floors of open doors|the two brothers, and whoever they drink with}}.|{trouble: Since the wages she's been spoken to by way of other people. {work == "kitchen":"Tell her, the rice."|{work == "care":"Tell her, the bulb."|"Tell her, the gate."}}}} # line:nr0d
-> decide

= decide
* [Go up {work == "farm":into the loft|to the roof} with the cabbages # line:nr0e]
    { taken == 2019:
        From up there one can see what turns into the {work == "farm":lane|street}: one minibus, not hurrying, with its lamps off. At last two men come up, out of breath, to look at the cabbages. # line:nr0f
        "Mind the third {work == "farm":rung|step}," she tells them. The story doesn't go down it with her. # line:nr0g
    - else:
        {raid:The minibus stops one {work == "farm":farm|street} off. She counts the windows that go dark. When it's gone she comes down with a cabbage under each arm, so as to have been doing something.|{warned:There's a storm. It's an actual one, with hail, and she sits it out among the cabbages under a washing-up bowl.|It's a clear night. She lies among the cabbages and looks at the stars, and about one o'clock she comes down, cold.}} # line:nr0h
    }
* [Go on {work == "kitchen":washing bowls: be staff|{work == "farm":plaiting garlic: be staff|ironing: be a niece}} # line:nr0i]
    { taken == 2019:
        They're very correct. They ask for papers in the order of who's nearest the door. {work == "kitchen":Li Xia holds out hers, for the wrong place, and is passed over.|{work == "care":{left_teacher:The old man, who hasn't heard them come in, goes on with his egg.|"Fourth row, window," says Teacher Quan. "She is _present_." They write down that he's confused.}|Mr Nam's mother says, louder than she knows, that this one has eaten her maize since ninety-seven.}} # line:nr0j
        The {work == "kitchen":tap's running|{work == "care":iron's hot|lamp's burning}} when they've gone. The story stays here, with whoever it is that turns it off. # line:nr0k
    - else:
        {raid:They come. A young policeman puts his head in, sees {work == "kitchen":steam, and an arm|{work == "care":shirts, and somebody's niece|garlic, and a back}}, and says a word that may be "Busy?" Then he's called away. In another house they have found somebody.|{work == "kitchen":Four hundred bowls. At midnight Piao Shunji holds one up to the lamp. "What's the matter with you?" she says. One can see through it.|{work == "care":She irons until midnight: the shirts, the sheets, the sock{left_teacher:s}.|By midnight there's enough plaited garlic to moor a boat.}}} # line:nr0l
    }
* [Go to Bok-nyeo's, with pears # line:nr0m]
    ~ boknyeo += 1
    { taken == 2019:
        Across the road to Bok-nyeo's stands a car with its lamps on. A young policeman holds the bag for her, quite kindly, while she looks through all her pockets for what isn't there. # line:nr0n
        The story stays on the road. In the morning there's a bag of pears on the verge, set down so that it wouldn't fall over. # line:nr0o
    - else:
        {where == "inland":The vegetable lorry goes back empty at night, and gets there about two. }{work == "care":{left_teacher:The son|The brother-in-law} has been told that it's her stomach, and is minding the old man. }Bok-nyeo lines the pears up on the sill, the worst in front. They'll eat them in that order. # line:nr0p
        {raid:In the morning word comes that they've been through the quarter where she was. "Sit," says Bok-nyeo. "You've only had the bad ones."|{warned:"No storm," she says at last, to the wall, rather put out.|By morning all the pears are eaten, and nobody has come.}} # line:nr0q
    }
+ [Leave this scene # leave # line:nr0r] -> leave
-
{ raid && taken != 2019: In another world of the same evening she has done exactly the same, and it's she whom they find. } # line:nr0s
+ [Go on # line:nr0t]
+ [Leave this scene # leave # line:nr0u] -> leave
- -> onward

= leave
~ taken = 0
In August 2019 there is a search in the quarter. She is not in the quarter that evening. # bridge # line:nr0v
-> over

= over
-> onward

= onward
{ taken == 2019: -> a_wait.gate }
-> n_knock

=== n_knock
{ cut < FULL: -> over }
# scene: one_room
# look: night
# sound: amb_room_clock
# sound: knock_family
# tension: low
# year: 2019
Three knocks. # arrive: cut # line:nk16
{lane:November|October} 2019, {work == "kitchen":the room over the store|{work == "farm":the seed room, which has been boarded off for her|{work == "care":the box room, on the third floor|a room at the end of a lane}}}, night. Family knocks low down, and has no patience. Officials take their time. These were in between. # line:nk17
+ [Go on # line:nk18]
+ [Leave this scene # leave # line:nk19] -> leave
-
_One._ The lamp is on. _Two._ It can be seen under the door that the lamp's on. # line:nk1a
# fact: knock-on-the-door
Women in her case have stood like this for years, with a ladle in one hand or a child on the arm. Any policeman, come about anything or nothing, would be the end of it. Some of them were listening to a neighbour who wanted to borrow a ladle. # line:nk1b
_Three._ The window is as wide as a tray. She measured it on the first day: her shoulders, no coat. {Memory ? key:The bolt is on this side of the door; she'd looked at that even before the window. }_Four._ # line:nk1c
# fact: seed-arrest-any-time
# fact: seed-status-many-undocumented
Nobody can be knocking for her. On no paper anywhere does anyone live in this room. # line:nk1d
-> decide

= decide
* [Stand still # line:nk1f]
    She stands so still that she can hear the spoon ringing in the glass where she let go of it. On the other side somebody breathes out through her nose. # line:nk1g
* [Turn the radio up, like a person with nothing to hide # line:nk1h]
    It's a talk about swine fever. She turns it up, until there are pigs from wall to wall. # line:nk1i
* [Open it # at:door # line:nk1j]
    It's going to be opened, and so she'll do it. The hook; and then the bolt, which sticks. # line:nk1k
+ [Leave this scene # leave # line:nk1l] -> leave
- -> ask2

= ask2
# sound: kick_low
# tension: none
Then the door is kicked, low down, twice. # line:nk1m
"Are you dead?" It's a woman's voice, with a dish between it and the door. # line:nk1n
{ lixia > 0:
    It's Li Xia, with both arms round a bowl of Henan noodles as wide as belts. The knocks were an elbow, an elbow, and the bowl. # line:nk1o
- else:
    It's the woman from {work == "lane":the next room, who sells zips by weight on market days|{work == "farm":Henan, who sleeps behind the partition|downstairs}}, with both arms round a bowl of noodles as wide as belts. The knocks were an elbow, an elbow, and the bowl. Her name's Li Xia, she says; {work != "farm":Henan; }too much; eat. # line:nk1p
}
# fact: ptsd-like-stress-in-china
The four seconds take an hour to go away. She has them too when the lid of a pan falls, and when a van stops outside. There are countries that have a name for it, and a person one sees about it, by appointment. # line:nk1q
* [Eat, and never tell her why it took so long # line:nk1r]
    ~ lixia += 1
    "You were asleep," Li Xia decides, since she's told nothing. She sits on the only stool and watches every noodle go in. # line:nk1s
    {not lane:Bok-nyeo would have looked at the wall. }Twice Li Xia reaches over and moves a piece of meat to the front. # line:nk1t
* [Tell her why # line:nk1u]
    ~ lixia += 2
    ~ Memory += told_lixia
    {zh < 3:"Door," says Ji-young. "I think, police. Always I think, police."|"When it's the door," says Ji-young, "I think it's the police. Every time. Even for noodles."} # line:nk1v
    Li Xia stops chewing. She gets up, goes out, shuts the door after her, and kicks it from the other side, low down, twice. # line:nk1w
    "That's me!" she shouts through the wood, and does it again, to be learnt. Somebody thumps on the wall with a fist. "And that," shouts Li Xia, "isn't!" # line:nk1x
+ [Leave this scene # leave # line:nk1y] -> leave
- -> onward

= leave
Someone knocks. It is a friend with food. # bridge # line:nk1z
-> over

= over
-> onward

= onward
-> n_church

=== n_church
{ cut < FULL: -> over }
# scene: curtained_room
# look: hall
# sound: amb_kitchen
# year: 2019
Both elbows of the cardigan are gone, and {asked_via == "god":Deacon Kwon, inside it,|the woman in it} is ladling soup, at the head of a stair, for whoever comes up it. # line:nc1b
{lane:November|October} 2019, a hall over a shop that sells paint.{asked_via != "god": Deacon Kwon is from the South.} {q_media:She talks like the people who wept in good coats, and Ji-young catches herself looking to see whether the seams match.}{door == "church" && not lane: It's a better soup than on the first night, and so far there's no apology in it.} # line:nc1c
# fact: missionaries-expelled-2017
Two years ago many like Kwon were put on aeroplanes out of {where == "inland":the province by the river|this province}. Those who stayed hung curtains. They're always drawn. # line:nc1d
+ [Go on # line:nc1e]
-
# fact: pastors-afraid-to-help
The pastor, who is from here, and whose name is on the lease, looks up the street, and down it. "Eat," he says, "and then please go." He listens to it. "Eat," he says. # line:nc1f
# fact: four-questions
On the bottom stair sits a woman with her bowl on her knees, who was sent back once and has come again. "There are four things that they ask you there," she says, and tells them off on her fingers. "Have you been in a church. Have you met anyone from the South. Seen their films. Were you on your way to them. What you want is four noes." She looks up the stairs. "Up there is two." # line:nc1g
# fact: ohchr-traitor-label
"And for a yes?" # line:nc1h
"Then it wasn't for corn that you went. Then you're a traitor, and that's the worst they've got." She drinks off the rest. # line:nc1i
There's a class after, for whoever stays. "It's only soup," Kwon calls down, "until you've finished it." # line:nc1j
-> decide

= decide
* [Eat, stay and sing # line:nc1k]
    ~ q_church = true
    ~ q_people = true
    ~ kwon += 2
    She doesn't know the tune, and by the second verse she does: it's built like a thing for hauling nets, with a place to breathe in. {song == "mother":Mother's song would go over the top of it, at half the speed.} # line:nc1l
    Nobody asks what she's called. Kwon asks if she likes fish. # line:nc1m
* [Eat, and mend the cardigan by way of a hymn # line:nc1n]
    ~ q_people = true
    ~ kwon += 1
    ~ Memory += cardigan
    "Give it here," says Ji-young. # line:nc1o
    "What, now? They're about to sing." # line:nc1p
    "You can sing without it." # line:nc1q
    The left elbow takes two hymns, and the right a prayer for travellers, which is long. {trade == "mending":Kwon turns the sleeves under the lamp, and can't find it.|{trade == "pockets":She sets the patches open at the top, so that Kwon has somewhere to keep her elbows.|She changes the sleeves over, left for right, and the worn place is in the crook of the arm.}} "I'd got used to the draught," says Kwon. # line:nc1r
* [Eat on the stairs and go # line:nc1s]
    ~ fed += 1
    They eat side by side, she and the woman with the fingers, and don't tell one another anything. The second bowl is handed down over the banisters by a sleeve with no elbow. # line:nc1t
    She washes both bowls at the tap in the yard, and stands them on the bottom step. # line:nc1u
* [Not go up # line:nc1v]
    The smell comes down as far as the paint: bones, cabbage, a good deal of pepper. Ji-young stands outside, reading the card of whites. There are fourteen, with a name to each. She can't tell the first from the last. # line:nc1w
    When they begin to sing she is still at the window. # line:nc1x
- -> onward

= over
-> onward

= onward
{ lane: -> n_money }
-> n_match

=== n_match
{ cut < FULL: -> over }
{ not show_trafficking: -> leave }
# scene: restaurant
# look: front
# sound: amb_kitchen
# year: 2019
Piao Shunji puts a pear in front of her, and then a second pear. # line:nm0f
November 2019, the back table of {left_teacher:her sister's noodle shop, where she's at the till now|the cold-noodle restaurant}. {work == "kitchen":The chairs are up. She has taken off her apron for it.|Ji-young has been sent for, by way of {work == "care":{left_teacher:the deaf man's son|the brother-in-law}|Mr Nam}. It's the first time that anyone has asked her to sit down in here.} # line:nm0g
+ [Go on # line:nm01]
+ [Leave this scene # line:nm02 # leave] -> leave
-
"I have," says Piao Shunji, "a good match." # line:nm0h
A widower, an hour off. A house with a roof. A mother. He doesn't drink, or not to speak of. She made a match for her own sister, who has a freezer now. She is peeling the first pear. # line:nm0i
# fact: refuge-of-last-resort-marriage
"You can't {work == "kitchen":wash bowls|{work == "care":mind that old man|hoe another person's maize}} for ever. It's winter. You've no paper. Who'll take you in when you can't lift?" # line:nm0j
# fact: marriage-spectrum
Of such houses Ji-young knows what everyone does. In one a woman has her own stove, and laughs at her husband in front of people. From another nobody has come out since spring. From the road it's the same roof. # line:nm0k
# fact: worker-lured-from-factory
Before two years are out the same offer will be made to a woman whom her own state has sent to sew in a factory here, and a sum with it. No sum is named at this table. # line:nm0l
# fact: palermo-consent-irrelevant
There's a law, elsewhere, that asks what else lay on the table when somebody said yes. Here there are two pears. # line:nm0m
-> decide

= decide
* ["No, Boss." # line:nm03]
    ~ Memory += refused
    ~ draw_match()
    { no_costs:
        ~ put_by(-1)
    }
    Piao Shunji peels on down to the end. # line:nm0n
    {no_costs:Then she picks up both pears, and puts them back in the bag. {work == "kitchen":From Monday there's a girl from the county who can lift too, and half of Ji-young's hours are hers.|By Monday {work == "care":{left_teacher:the son|the brother-in-law}|Mr Nam} has heard that she's choosy, and her envelope is thinner.}|"Well," she says. "Eat your pear." It's a good pear. Nothing more is said until the core, and then it's about drains.} # line:nm0o
* ["After New Year." # line:nm04]
    "Which New Year?" says Piao Shunji, who wasn't born yesterday. There are two in this country, a month apart. # line:nm0p
    "The second one." # line:nm0q
    "There's always a second one," says Piao Shunji, and divides the pear as one does between people who'll go on doing business. # line:nm0r
* [Ask to meet his mother first, alone, with tea # line:nm0s]
    "Nobody asks for the mother," says Piao Shunji. She's delighted, and a moment later she isn't sure why she was. But she'll ask. # line:nm0t
    -> n_lane_tea
* [Ask Bok-nyeo what she knows of that family # line:nm0u]
    ~ Memory += asked_bok
    ~ boknyeo += 1
    Bok-nyeo is salting cabbage, leaf by leaf. "I know the roof," she says. "It's a good roof." # line:nm0v
    "And under it?" # line:nm0w
    She does the whole of another cabbage. "I never heard anyone say a word about under it. Not good nor bad. Wait till somebody does." # line:nm0x
    So Ji-young tells Piao Shunji that her aunt's against it. It's nearly true, except for the aunt. # line:nm0y
+ [Leave this scene # line:nm05 # leave] -> leave
- -> onward

= leave
# fact: marriage-spectrum
In November 2019 she is offered a household instead of a job. For women without papers it can be a shelter, a trap, or something between. She does not take it up this winter. # bridge # line:nm0z
-> over

= over
-> onward

= onward
-> n_money

=== n_money
~ draw_money()
{ cut == FIVE: -> short }
-> long

= short
# chapter: Hands
# scene: table_top
# look: notes
# sound: amb_room_clock
# year: 2019
# fact: fee-20-30-2007
December 2019, three heaps of notes: for whoever counts it here; for a neighbour of Mother's, who carries it in; for home. # line:nm06
# fact: fee-up-to-half
A third goes on the way, or half. There is no receipt. # line:nm07
{hope == "wage":So this is the jar to the wrist, in paper, in three heaps that aren't hers.|{hope == "unseen":It is the first thing she has done here that could be followed.|She knows to a note how far each heap would have carried her.}} # line:nm08
-> decide

= long
# chapter: Hands
# scene: table_top
# look: notes
# sound: amb_room_clock
# year: 2019
"Count it yourself," says the woman whose table it is. "Then we'll both have." # line:nm10
December 2019. {cut == FULL:The notes have been through so many hands that they lie quite flat.|{not lane:In some months she has been paid.}} Ji-young makes three heaps with the edge of a ruler: one for the counting here; one for Chae Hye-suk, four doors from Mother, who'll carry it in; one for home. # line:nm11
{ cut == FULL:
    # fact: fee-20-30-2007
    "When I began it was a quarter that stuck on the way," says the woman. "Or less. People had smaller hands." # line:nm12
}
# fact: fee-up-to-half
{cut == FULL:Now it's a third|A third sticks on the way}, and in some months half.{cut == FULL: There's no bank that does it and there's no receipt.} # line:nm13
{ cut < FULL: -> winter }
+ [Go on # line:nm14]
-
# fact: pressure-to-pay
"They'll be hungry," says the woman. "It's December." She may have been told so. She may say it to everyone; it would be true of most. # line:nm15
# fact: illegal-both-sides
It's against the law up there, she mentions, squaring a heap. It's against another law in Seoul. # line:nm16
"I've never been in Seoul," says Ji-young. # line:nm17
"You needn't have been." # line:nm18
# fact: nkdb-62pct-2018
More than half of those who did get there send money home too, through tables like this. Ji-young had thought, till now, that it was her own idea. # line:nm19
-> winter

= winter
# fact: seed-money-could-save-family
{where == "village":Over here|In this town} it would buy a coat, not a good one. At home it's a winter{cut == FULL:: so much corn, {quilt:a boy's shoes|the second quilt, if they'll sell it back, a boy's shoes}, something for Father's chest}. # line:nm1a
{ cut == FULL:
    {hope == "wage":So this is the jar to the wrist, in paper, in three heaps that aren't hers.|{hope == "unseen":It would be the first thing she has done here that could be followed.|She knows to a note how far each heap would have carried her.}} # line:nm1b
}
-> decide

= decide
* [All of it, less rice # line:mo01 # at:all]
    ~ sent += 2
    ~ coin = 0
    All of it goes, and the string that was round it. # line:nm09
    { cut > FIVE:
        "And you?" says the woman. "What do you eat?" # line:nm1c
        "There's rice." There's rice to the second joint of her finger. She has looked. # line:nm1d
    }
    -> arrived
* [Half; she has to live here, to send at all # line:mo02 # at:half]
    ~ sent += 1
    ~ put_by(-1)
    She halves it by eye. It comes out even. # line:nm0a
    { cut == FULL:
        The woman counts it after her, and is put out. {Memory ? joke_fractions:"You've done that before," she says. "With a pot," says Ji-young.|"I like to be the one who halves," she says.} # line:nm1e
    }
    -> arrived
* [Nothing yet: save for the way on # line:mo03 # at:none]
    ~ Memory += saving
    ~ put_by(1)
    It goes into a mooncake tin. There is a great deal of tin left over. # line:nm0b
    { cut > FIVE:
        "Then Chae's got nothing to carry," says the woman. She has a call in any case, she says, paid for by somebody who has no one left to ring; Ji-young may as well have it. # line:nm1f
    }
    -> onward

= arrived
{ son_owed && cut > FIVE:
    The rest of Son's fee comes out of home's heap. His sister will call on Mother for it. # line:nm33
    ~ settle_son()
}
{ cut > FIVE: -> onward }
{ arrives:
    # fact: fee-30-2011
    Word comes: {half_lost:half of it|all but a third} is there. Ji-song has shoes. Both. # line:nm0c
- else:
    # fact: fee-30-2011
    No word comes. There's such snow on the roads, somebody says. # line:nm0d
}
-> onward

= onward
-> n_call

=== n_call
{ cut == FIVE: -> over }
~ draw_ear()
~ line = 2
{ listener:
    ~ line = 1
}
# chapter: Hands
# scene: hill_phone
# look: day
# sound: amb_wind
# year: 2019
# fact: dprk-phone-contact-crime
{cut == FULL:December 2019. }She has climbed a hill, to be able to say "Mother" aloud. {cut == FULL:Where Mother is standing she isn't told, and doesn't ask.} At Mother's end a call like this is a crime, with years on it. # line:nc1y
{ cut < FULL: -> ringing }
# fact: many-lose-contact
A little below stands a woman who comes up every Sunday. She has no number to ring; most have none. She says that the reception is better here. # line:nc1z
{bought == "scarf":Round Ji-young's neck, under the red one, because it's the warmest thing she owns and isn't hers, there is a boy's blue scarf.|{bought == "needles":The card of needles is inside her jacket, on the left. She has brought it so as not to come up alone.}} # line:nc20
+ [Go on # line:nc21]
+ [Leave this scene # leave # line:nc22] -> leave
-
-> ringing

= ringing
# sound: phone_hill
Chae Hye-suk comes first{cut == FULL:, out of breath{watch_home < 2: from the stairs}}. "Two minutes. I've boys at home." Then cloth against cloth, a thumb, and somebody who holds a telephone as one holds an egg. # show: phone # line:nc23
"Are you eating?" says Mother. # line:nc24
"I'm eating." # line:nc25
"Then eat." # line:nc26
{ cut == FULL:
    {season == "summer":Five months.|Ten months.} {told == "nobody":In all that time Mother has had nothing from her in words. There was a made bed.|{told == "all":It was said once, at supper, and then there was a fish. There's nothing left now but questions.|{told == "mother":"Your father doesn't speak about it," says Mother. "He speaks about everything else."|"He told me on the third day," says Mother, meaning Ji-song. "Over the soup. I'd counted the bowls by then."}}} # line:nc27
}
-> decide

= decide
* { sent > 0 } ["Did it come?" # line:nc01]
    ~ said_first = "money"
    { arrives:
        # fact: fee-30-2011
        "There's a sack with its mouth still tied," says Mother. "The boy has shoes. Both. And your father's got something in a bottle; he says it's thrown away on him, and takes it." {half_lost:A breath. "It was a thin sack."|{cut == FULL:She's keeping something back to tell last, as she used to with dumplings.}} # line:nc28
    - else:
        # fact: fee-30-2011
        "Did what come?" # line:nc29
        Near the telephone somebody stops counting under her breath. # line:nc2a
        "A parcel," says Ji-young. "Some thread." # line:nc2b
        "Ah," says Mother. "No. Not yet. There's such snow on the roads." # line:nc2c
    }
* ["Is it cold there?" # line:nc02]
    ~ said_first = "cold"
    "It's cold." # line:nc2d
    "Here too." # line:nc2e
    {coat == "song":"Then wear your—" says Mother, and stops. "He's growing into it. From the top."|"Then wear your coat," says Mother. "Wear it in the house."} # line:nc2f
    They listen to one another's weather. It is the same wind, a few hours older. # line:nc2g
* [Say nothing; listen to her breathe # line:nc03]
    ~ said_first = "nothing"
    Mother breathes through her nose when she sews, with a small catch at the end of each row. She isn't sewing now, and there's the catch. # line:nc2h
    "You're thinner," says Mother. # line:nc2i
    "You can't see me, Mother." # line:nc2j
    "I can hear it." # line:nc2k
+ [Leave this scene # leave # line:nc2l] -> leave
-
{ sent > 0 && said_first != "money":
    # fact: seed-family-hunger
    {arrives:"The boy has shoes," says Mother{cut == FULL:, by the way, as she'd mention a neighbour}. "And there's corn, {hope == "wage":to where you showed us, on your wrist.{half_lost: On a thin wrist.}|over the knuckle.{half_lost: A child's knuckle.}}"|"How's the jar?" says Ji-young. "It's standing," says Mother. So nothing has come.} # line:nc2m
- else:
    { cut == FULL:
        # fact: seed-family-hunger
        "And the jar?" says Ji-young. {sent > 0:{arrives:"It's got its lid on," says Mother. "We've had to look for the lid."|"It's standing," says Mother.}|"It's the optimist of the family," says Mother, in Father's voice, which she can't do.} # show: jar # line:nc2n
    }
}
{ cut < FULL: -> machines }
+ [Go on # line:nc04]
+ [Leave this scene # line:nc05 # leave] -> leave
-
-> machines

= machines
{ listener:
    # fact: phone-detection
    "Your cousin has had her child," says Mother, in a clear voice. "A boy. They're all well there." # line:nc2o
    Ji-young hasn't got a cousin. # line:nc2p
    It takes her as long as a stitch. "Give them my respects," she says; and on the bare hill, in another country, she straightens her back for whoever is standing in that room. # line:nc2q
- else:
    { cut == FULL:
        {said == "opposite":"You always did argue the wrong side," says Mother, "to see who'd come over."|{said == "self":"You said it like a thing about thread," says Mother. "That you'd go. I've thought about that."|"It was I that said it," says Mother. "Nobody's asked me since if I meant it."}} # line:nc2r
    }
    { cut == FULL:
        # fact: phone-detection
        "That's a minute and a half," says Chae. There are machines, people say, that can find the place where somebody is telephoning. # line:nc2s
    }
}
{ cut == FULL:
    {not listener && watch_home == 1: "Hwang's so kind," says Mother. "She looks in every other day, to see that we're warm."} # line:nc2t
    {not listener && watch_home == 2: "We've another address," says Mother. "There's a great deal of air." Chae has had to walk there since before light.} # line:nc2u
    {dumpling == "five":"There'll be flour at New Year. I'll cut the last one in four," says Mother. "Ji-song can eat yours, and tell you."|{dumpling == "hers":"Who's to eat the last one at New Year," says Mother, "with you away? The rest of us are polite."|{Memory ? joke_fractions:"Your quarter of the pot's put by," says Mother. "It's black."}}} # line:nc2v
    {promise == "coat" and not listener: "Your brother was fourteen last month," says Mother. "He's kept the nail free."}{mother > 2: She begins one of her proverbs, and this once she gets to the end of it. It's about shoes. It isn't as good as the half was.} # line:nc2w
}
Somebody is pulling at Mother's sleeve.{cut == FULL: One can hear a sleeve.} # line:nc2x
-> ask2

= ask2
* [Keep to two minutes, as Chae said # line:nc06]
    ~ Memory += short_call
    "I've got to stop, Mother." # line:nc2y
    "Yes. Stop. Have you—" and the hill has nothing on it but a hill. # sound: phone_out # line:nc2z
* [Stay until Ji-song has had his turn # line:nc07]
    ~ Memory += heard_song
    { listener:
        ~ watch_home += 1
    }
    "Is it true about the lights? Do they leave them on? Who pays?" All of it on one breath. His voice has a step in it that wasn't there, and he falls down it on "pays". # line:nc30
    {cut == FULL && (Memory ? song_burden): "I knew for two days," he says then. "I ate the same as always. Nobody saw." "I saw," says Ji-young.} # line:nc31
    {Memory ? ddakji:"And you lost on purpose," says Ji-song. "I've thought about it. You did."|"What's in your pocket?" says Ji-young. She can hear him look. "Air," says Ji-song. "I'm still on the first lot."} # line:nc32
    {cut == FULL:"Three minutes," says Chae, to nobody, quite gently.} # line:nc33
* [Hang up first, so that Mother needn't # line:nc08]
    ~ Memory += hung_up
    "Eat," says Ji-young, and presses the button with the finger that {Memory ? finger:can't feel it|she sews with}. # line:nc34
    { cut == FULL:
        Mother has never in her life been the first to leave a room. # line:nc35
    }
+ [Leave this scene # leave # line:nc36] -> leave
-
# discuss: stop_money
{cut == FULL:She stays up there for a while. }Down in the town somebody is beating a quilt, and the sound comes late, each time, after the arm. # line:nc37
{ cut < FULL: -> onward }
{Memory ? looked_back: She had looked back once, from the bank, the first morning. From here there isn't a bank to look at. She looks that way all the same.} # line:nc38
+ [Go on # line:nc39]
+ [Leave this scene # leave # line:nc3a] -> leave
- -> onward

= leave
# fact: dprk-phone-contact-crime
She speaks with her mother by telephone for a few minutes. Such calls are a crime at the other end. # bridge # line:nc3b
-> over

= over
{ not listener:
    ~ line = 2
}
-> onward

= onward
-> n_go_on

=== n_go_on
{ cut < FULL: -> over }
# chapter: Hands
# scene: one_room
# look: night
# sound: amb_room_clock
# year: 2019
On the sill lies {bought == "scarf":the blue scarf, folded in four|{bought == "needles":the card of needles, with two gone from the fan|a string of mandarin, dry, that she couldn't have said why she kept}}. Frost has got in as far as that and stopped. # line:ng01
{work == "kitchen":Her hands smell of vinegar, also on Sundays.|{work == "care":{left_teacher:She corrects the forecast now, aloud, since the old man can't hear it.|She corrects the forecast now, when the old man's asleep.}|{work == "farm":The mule has been told about the winter, and doesn't agree to it.|Half the lane goes about in her zips.}}} # line:ng02
# fact: seed-stepping-stone
In {work == "farm":Mr Nam's mother's|{work == "kitchen":Piao Shunji's|{work == "care":the second-floor|Mi-ran's friend's}}} kitchen there is a postcard, stuck in the frame of the mirror: a wide river with bridges on it, all lit, and a boat full of people who are going nowhere and have paid for it. The Han, in Seoul. The woman who sent it {work == "farm":husked maize|{work == "care":scrubbed these stairs|washed bowls}} here for two years. "She was only ever on her way," they say. # line:ng03
# fact: escape-cost-2016
The way on is dear, people say. A few years ago the river alone was dear, and the river is the short part. # line:ng04
+ [Go on # line:ng05]
-
# fact: longer-stay-harsher
"Go or don't go," says the woman who has the four questions on her fingers. She's at the tap. "But at home they count the years. One year over here is hunger. Five is an opinion." # line:ng06
# fact: link-rescues-collapse
And some do get through. This year one group alone has brought more than two hundred. # line:ng07
# fact: village-of-ten-women
Then there's Mi-ran. {Memory ? asked_bus:"You asked me once where the bus goes," she says. "It's the same bus."|"There's a bus on Thursday," she says, as she does about anything: a cough, a quarrel, snow.} Of her ten, seven got on it. Mi-ran always comes back on it. # line:ng08
{Memory ? saving: The mooncake tin is on the shelf. {coin > 3:Shaken, it hardly answers.|{coin > 2:Shaken, it rustles.|Shaken, it says just what's in it.}}|{coin > 2: There's something put by, in the toe of a sock: enough to be asked about.|There is a sock for her savings. So far it's a sock.}} # line:ng09
-> decide

= decide
* [Another season; the money has just begun to get through # line:ng0a]
    {sent > 0:The money has a road now, of a kind, with people's hands along it, and one doesn't leave a road alone in its first winter.|It hasn't begun, to be exact. It's going to begin.} She hangs up her {coat == "song":jacket|coat}. # line:ng0b
    # sound: kick_low
    Low down, somebody kicks the door, twice. # line:ng0c
    {Memory ? told_lixia:"That's me!"|"Are you dead?"} # line:ng0d
    ++ [Go on # line:ng13]
    -- -> n_closed
* { crossed == 2019 && not late && coin > 2 } [Try the way on, before the New Year # line:ng0e]
    ~ aim = "south"
    She takes the {bought == "scarf":scarf|{bought == "needles":card|string}} off the sill, since a thing like that gets forgotten. # line:ng0f
    {work == "care" && teacher > 0 && not left_teacher:"Fourth row, window," says Teacher Quan, over the register, and feels about him for the ruler. She finds it for him. }{lixia > 2:Li Xia, told, throws a potato at her, and it's caught. "You people," says Li Xia. Then she goes out and comes back with a bag of boiled eggs for the road, still hot, eight of them, in a hat.|"Thursday?" says Mi-ran. It's the only time that she has ever asked it.} # line:ng0g
    -> s_asking

= over
-> n_closed

=== n_lane_tea
{ cut < FULL: -> over }
{ not show_trafficking: -> leave }
# scene: lane_house
# look: open
# sound: amb_kettle
# year: 2019
Old Mrs Zhang takes Ji-young's hand off the teacup, turns it over, and looks for the callus. # line:nl01
December 2019. She says a word. {zh < 3:It's short. After it comes a long sentence with _winter_ in it.|"Thin," she says. "But a worker. It's a long winter here, and my eyes have gone."} The tea is hot, and has been made with new leaves. # line:nl02
Ji-young looks over the house as she would a coat that she may have to wear. The stove draws well. The son, Zhang Dejun, has carried in coal, and gone out again to the pigs. Against the wall stands a treadle machine, under a cloth, with a flowerpot on it. # line:nl03
# fact: seed-forced-marriage-rural
At the turning, by a blue gate, she had passed Choe Mi-ran, whose village it is. "So you come in by the front," said Mi-ran to her hens. "Not all of us were asked to tea. Count the doors." # line:nl04
+ [Go on # line:nl05]
+ [Leave this scene # leave # line:nl06] -> leave
-
She has brought two questions, learnt by heart on the road. What happened to the machine? # line:nl07
Old Mrs Zhang lifts one shoulder. # line:nl08
And who has the key? # line:nl09
It's the same shoulder. The key hangs at the old woman's neck, on a bootlace, in plain sight. # line:nl0a
# fact: refuge-of-last-resort-marriage
Ji-young has been asked, and with tea. What she has instead is one room, no paper, and December. # line:nl0c
-> decide

= decide
* [Go home to her one room # line:nl0d]
    ~ Memory += lane_seen
    She says her thanks, with the tones right. Old Mrs Zhang wraps a pancake for the road, and gives her the edge. # line:nl0e
    At the turning she counts: two doors. One has been boarded over, for the draught. # line:nl0f
    -> n_money
* [Try it, to spring, with the machine and a key of her own # line:nl0g]
    ~ household = 2
    ~ where = "village"
    ~ Memory += key
    ~ miran += 1
    Ji-young holds up three fingers, one after the other. The machine, for her to mend. A key, cut for her. And only to spring. Each finger is nodded at. Nobody writes anything down. # line:nl0h
    Piao Shunji is told, and is glad, and sends pears. # line:nl0i
    It's called an arrangement, by the side that has the house. # line:nl0j
    -> h_winter
+ [Leave this scene # leave # line:nl0k] -> leave

= leave
She visits the house of the family, and leaves again. # bridge # line:nl0l
-> over

= over
-> n_money
