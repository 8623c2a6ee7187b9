// Chapter 13. A Key, 2020-22, 2022-23 or 2024-25

// Whether the quick young man was what he said.
VAR quick_false = false
// Whether she opened to the dish, and ate.
VAR dish_open = false

// Whose paper it is that comes due: a later seat's takes the place of Manager Ko's.
=== function ko_paper()
~ return leader == "ko" && not seat_owed

// Whether she borrowed for the fine in Thailand.
=== function fine_lent()
~ return s_fine.decide && not (Memory ? days)

// Whether anybody holds a paper of hers: for Son's half, or a boat, she signed nothing.
=== function on_paper()
~ return leader == "ko" || seat_owed || fine_lent()

=== s_key
~ coin = 3
{ cut == FIVE: -> short | -> long }

= short
# chapter: A Key
# scene: seoul_flat
# look: empty
# sound: amb_flat_city
# year: 2020
# fact: screening-typical-length
# fact: hanawon-12-weeks
September 2020, Seoul, the eleventh floor. After weeks of questions and twelve of lessons, a key. The room is warm from underneath, and there's nothing in it. # line:sk05
# fact: settlement-grant-steps
The state's first money is in her own name. By evening it has four claimants, three of them right. # line:sk06
{hope == "wage":It is more than the jar ever held, and it is rent.|{hope == "unseen":There is a letter in the box downstairs already, and it's to her.|She had cut it for farther on. This is farther on. She stands in it.}} # line:sk07
-> decide

= long
{ seoul_year:
- 2020:
    # chapter: A Key
    # scene: seoul_flat
    # look: empty
    # sound: amb_flat_city
    # year: 2020
    # fact: arrivals-2020
    A key. September 2020, Seoul, the eleventh floor; the bus that brought her was half empty, since an illness shut the borders in January, and there's hardly anybody to put in it. # show: key # line:sk0c
- 2022:
    # chapter: A Key
    # scene: seoul_flat
    # look: empty
    # sound: amb_flat_city
    # year: 2022
    # fact: arrivals-2021-2022
    A key. September 2022, Seoul, the eleventh floor; the bus that brought her had four people in it, and a flask. # show: key # line:sk0d
- else:
    # chapter: A Key
    # scene: seoul_flat
    # look: empty
    # sound: amb_flat_city
    # year: 2024
    A key. December 2024, Seoul, the eleventh floor, with snow going past the window on its way to other people. # show: key # line:sk0e
}
The key is for the letter box. The door has a lock with four figures{cut == FULL:, which she's to think of herself}. She puts in Ji-song's height on the door frame at home, in millimetres{mark == "kind":, with the thread's width that she gave him}: one, three, eight, four. The lock sings it back to her. # sound: door_code # show: key # line:sk0f
+ [Go on # line:sk0i]
- -> book

= book
The floor is warm by itself. # line:sk0g
{ cut == FULL:
    {took_child:{rain_name()} goes through with one hand on the wall, comes back, and reports that there isn't any more.} # line:sk0h
}
{ cut == FULL:
    By the door there's a hook. The dull red scarf gets the hook. # line:sk0j
    {first:
    - "sleep":
        She'd said, in that flat with the curtains drawn, that she would sleep until somebody complained. She lies down. Nobody complains. After a quarter of an hour she gets up. # line:sk0k
    - "phone":
        Telephone my mother, she'd said, first thing. There's a telephone, from the centre. It knows the police, the fire brigade, and a lady called Customer Service. # line:sk0l
    - "machine":
        First thing, she'd said, she would see the machine with the automatic buttonhole. It's in a window at the corner. She has been past it twice, on the other side of the street. # line:sk0m
    }
}
{ cut == FULL:
    # fact: housing-subsidy-16m
    Somebody has paid a deposit so that she can stand here; it's a line in a budget. # line:sk0n
}
{ cut < FULL: -> bank }
+ [Go on # line:sk16]
- -> bank

= bank
# fact: settlement-grant-steps
The first money of the state is in a bank book in her name. {hope == "wage":It is more than the jar ever held, and it is rent.|{hope == "unseen":There is a letter in the box downstairs already, and it's to her.|She had left cloth in for farther on. This is farther on. She stands in it.}} # line:sk0o
{ cut == FULL:
    # fact: debt-18m-gone
    The family of three who came on her bus from the centre were met at the gate by a man with a paper. They handed him their whole grant, standing up. # line:sk0p
    By evening hers has four claimants: {debt > 0:{on_paper():a number on a card, to be rung when she has settled in|something owed on the road, to a man without an address}|a road that somebody paid for, who left no address}; home; {first == "machine":that machine|a machine in a window} on the corner; and the other side of the room, where one could put a second mattress. # line:sk0q
- else:
    By evening the money has four claimants. # line:sk0r
}
-> decide

= decide
* [{debt > 0:The debt, first and whole|The road: nobody asks, but somebody paid} # line:sk01 # at:debt]
    ~ Memory += repaid
    ~ debt = 0
    ~ put_by(-2)
    {leader == "ko":Ko's nephew, in a padded vest, counts it, writes PAID, and looks lonely.|It takes four telephone calls to find anybody who'll have it.} # line:sk08
* [Home, what is left after rent # line:sk02 # at:home]
    ~ sent += 1
    ~ put_by(-1)
    # fact: used-settlement-money
    # fact: pandemic-silence
    It goes by a friend of a friend, towards a border that is shut.{weather_word: Nobody has said anything about the weather.} # line:sk09
* [A machine, second hand, with the automatic buttonhole # line:sk03 # at:machine]
    ~ Memory += machine
    ~ put_by(-1)
    Its buttonhole isn't as good as hers, which is a relief and a waste. # line:sk0a
    { cut == FULL:
        The two men who carried it up hold one buttonhole of each kind to the window. "That one's wobbly," says the older man, and it's hers. # line:sk0u
        "That's not wobbly," she says. "That's alive." # line:sk0v
    }
* [Keep it for one more person's ticket # line:sk04 # at:ticket]
    ~ Memory += ticket
    The bank book goes behind the refrigerator, where it's warm. # line:sk0b
    { cut == FULL:
        She knows whose it is: one person, {crossed == 2020:fourteen|thirteen} at the last count, and whatever he's grown. # line:sk0w
    }
- { cut < FULL: -> onward }
-> ask2

= ask2
First night. There's room in the room for the whole of her row from the market, with their planks. # line:sk0x
* [In the corner, {Memory ? coat_carried:{coat == "song":jacket|coat}|parka} over her # line:sk0y]
    ~ Memory += corner
    Two walls, a back, and {Memory ? coat_carried:the {coat == "song":jacket|coat}|the airport man's parka}. From there she can see the door. {took_child:{rain_name()} fits into what's left.|At home there would have been three people's feet to argue with, and she moves hers, once, to make room.} # line:sk0z
* [In the middle, like a starfish # line:sk10]
    ~ Memory += starfish
    She puts out one arm as far as it goes, and then the other. Nothing. A leg. # line:sk11
    {took_child:Presently a smaller starfish comes and lies across the larger.|She laughs, and it comes back off all four walls, rather late.} # line:sk12
* [In the kitchen, beside the refrigerator, which hums # line:sk13]
    It hums one note, lower than Mother's. Then it shudders, and is quiet, and that's when she wakes. # line:sk14
    By the third night she's singing it the second part. # line:sk15
- -> onward

= onward
{ debt > 0 && on_paper(): -> s_debt }
-> s_market

=== s_debt
{ cut < FULL: -> over }
{ seoul_year:
- 2020:
    # scene: arcade
    # look: coffee
    # sound: amb_arcade
    # year: 2020
    "It's on me," says the man in the padded vest, and pays for two coffees. October 2020, a coffee shop of his choosing, a sheet of clear plastic down the middle of the table. # line:sd01
- 2022:
    # scene: arcade
    # look: coffee
    # sound: amb_arcade
    # year: 2022
    "It's on me," says the man in the padded vest, and pays for two coffees. October 2022, a coffee shop of his choosing. # line:sd02
- else:
    # scene: arcade
    # look: coffee
    # sound: amb_arcade
    # year: 2025
    "It's on me," says the man in the padded vest, and pays for two coffees. January 2025, a coffee shop of his choosing, with last year's tree still up. # line:sd03
}
He is {ko_paper():Manager Ko's nephew|the nephew of people who lend {seat_owed:for the road|to those on the road: to her, for the fine in Thailand}}. He is civil, and has nine others to see today. The paper that she signed on the way lies between the cups. She had forgotten her own handwriting of that week: small, and leaning. # line:sd04
# fact: debt-interest-20-30
"That's the sum," he says. "{fine_lent() and (leader == "ko" or seat_owed):That's your fine in Thailand; it has come to us. }And that's the interest." It has been growing while she slept, and while she learnt about soap. {leader == "ko" or seat_owed:There are people, he says, who've needed four years and more.|It was a small sum. There are people, he says, who've needed four years for a big one.} # line:sd05
+ [Go on # line:sd06]
-
{ko_paper() and not ko_fair:He turns the paper round. The figure at the bottom is a third higher than the one she was told. The road got dearer, he says, after she'd gone along it.|He turns the paper round. The figure at the bottom is the one that Ji-young was told, to the last nought. It's the line under it that has grown.} # line:sd08
-> decide

= decide
* [Pay it off by Tuesdays{leader == "ko" or seat_owed:: four years of them|, a little at a time} # line:sd0a]
    ~ tuesdays = true
    ~ owe(-1)
    "Why Tuesdays?" he says. # line:sd0b
    "On Mondays I'd still have it." # line:sd0c
    He makes her a card with little squares. He's brought a ruler for it. The first square gets a stamp with a rabbit on it, and they both look at how many squares there are. # sound: stamp # line:sd0d
* [Pay {leader == "ko" or seat_owed:the fare|what was lent}, not the interest, and say why # line:sd0e]
    ~ Memory += bargain
    { ko_paper() and not ko_fair:
        ~ debt = 1
    - else:
        ~ debt = 0
    }
    {leader == "ko" or seat_owed:The fare was for a seat, she says, and she sat on it.|What was lent was spent, she says, and she'll pay it.} Interest is for money one has had the use of, and she never had it in her hand: it went out of their pocket into somebody else's, over her head. # line:sd0f
    {ko_paper() and not ko_fair:He telephones, and holds the thing away from his ear. "They'll take the fare," he says. "The new fare. The difference can be slow." He says it to the cup.|He telephones. He listens for a long time to a very small voice. "Done," he says, "and I'm to say that you should have been in the trade."} # line:sd0g
* [Ask the legal clinic whether a paper signed in hiding is a paper # line:sd0h]
    ~ Memory += court
    ~ debt = 0
    # fact: court-voided-broker-contract
    The lawyer is twenty-six and eats crackers out of a drawer. {ko_paper() or (s_leads > 0 and cut == FULL):The judgment that Ko spoke of is real, she says. It's in the same drawer|There has been a judgment, she says: a court in this city wouldn't collect on a paper signed over there, in fright and in a hurry}. # line:sd0i
    "So I don't owe it," says Ji-young. # line:sd0j
    "Not so that anyone could make you." {ko_paper() or (s_leads > 0 and cut == FULL):Ko had said the rest herself: after a judgment like that the next person isn't brought on credit.|But the next person won't be brought on credit, says the lawyer.} She holds the drawer out. "Cracker?" # line:sd0k
- -> onward

= over
-> onward

= onward
-> s_market

=== s_market
{ cut < FULL: -> over }
{ seoul_year:
- 2020:
    # scene: arcade
    # look: supermarket
    # sound: amb_arcade
    # year: 2020
    "Dear customers," says the ceiling, "we love you." October 2020, a supermarket the size of a school; at the door a young man in gloves points something at her forehead, and congratulates her. # line:sm1h
- 2022:
    # scene: arcade
    # look: supermarket
    # sound: amb_arcade
    # year: 2022
    "Dear customers," says the ceiling, "we love you." October 2022, a supermarket the size of a school. # line:sm1i
- else:
    # scene: arcade
    # look: supermarket
    # sound: amb_arcade
    # year: 2025
    "Dear customers," says the ceiling, "we love you." January 2025, a supermarket the size of a school. # line:sm1j
}
She stands for eleven minutes before the toothpaste. There's one for smokers, and one for people who are about to meet somebody. A woman leans past her, takes the one with a leaf, and is gone. # line:sm1k
{ late:
    # fact: freedom-main-reason
    Nobody has asked what Ji-young wants with eleven minutes, or if she's got leave to be out on a weekday. Asked what's good here, people from the North mention that sort of thing more often than the shelves. # line:sm1l
- else:
    Nobody has asked what Ji-young wants with eleven minutes. # line:sm3e
}
+ [Go on # line:sm1m]
-
# fact: gni-gap-26
She tries to do the prices in bowls of corn. What a person here earns in a fortnight, somebody at a bank has worked out, a person there earns in a year. # line:sm1o
# fact: hana-2023-economy
The girl at the till says "Receipt?" and there, inside one vowel, is the whole of Hamhung. She has work, then; so have most of them. They look at each other as one looks at one's own coat on a stranger. # line:sm1r
At the end of the last aisle a woman {seoul_year == 2020:behind a pane of plastic }is giving out sausage on sticks. It's free, and nobody fights. # line:sm1s
-> decide

= decide
* [Corn noodles, from a shelf marked wellness, at an absurd price, to cry on # line:sm1v]
    On the packet it says _rustic_, and under it the price of a shoe. # line:sm1w
    She boils them for as long as Mother would have, and has the cry she had been meaning to have. They aren't right. She eats all of it, and keeps the word _rustic_, to tell. # line:sm1x
* [One of each thing under a thousand won # line:sm1y]
    Bean sprouts, some two hundred. A drink for people with an interview. A bag of ice, which she looks at for some time. One egg that has been smoked. # line:sm1z
* [Sausage, four times, in three hats # line:sm21]
    ~ Memory += sausage
    ~ fed += 1
    By the door is a bin of woollen hats, reduced. The first time she goes in her own scarf. The second it's a hat with a bobble; the third, one with a flower. The fourth time it's ear flaps, and a Southern voice. # line:sm22
    {took_child:"She's got another one," says {rain_name()} to the sausage woman, in a whisper that carries.|At the third hat the sausage woman doesn't look up.} "There's a hot kind tomorrow," says the sausage woman. # line:sm23
- -> onward

= over
-> onward

= onward
-> s_job

=== s_job
{ cut == FIVE: -> over }
~ draw_customer()
{ seoul_year:
- 2020:
    # scene: arcade
    # look: shop
    # sound: amb_arcade
    # music: mus_work
    # year: 2020
    A pair of trousers comes across the counter, before any greeting. November 2020, an arcade under Seoul: behind a mask a woman past sixty who has been under this pavement for forty years. # line:sj01
- 2022:
    # scene: arcade
    # look: shop
    # sound: amb_arcade
    # music: mus_work
    # year: 2022
    A pair of trousers comes across the counter, before any greeting. November 2022, an arcade under Seoul: a woman past sixty who has been under this pavement for forty years. # line:sj02
- else:
    # scene: arcade
    # look: shop
    # sound: amb_arcade
    # music: mus_work
    # year: 2025
    A pair of trousers comes across the counter, before any greeting. February 2025, an arcade under Seoul: a woman past sixty who has been under this pavement for forty years. # line:sj03
}
"Up four," says Oh Kyung-ja. "He says five. He bent down to look." {cut == FULL:She holds out a needle. "Thread it. I'm busy." She isn't doing anything.}{cut == FULL and pocket == "thimble" and not (Memory ? gave_pocket): "That thimble's got a dent." "It came with one."} # line:sj04
{ cut < FULL: -> vowels }
+ [Go on # line:sj08]
-
{Memory ? invisible:In her bag is a letter from an office, about a sleeve. Nobody asks to see it.}{Memory ? red:In her bag is a letter from an office, about a sleeve that was mended in red. Kyung-ja reads it twice, and asks what colour the sleeve was.} {course == "sewing":"Certificate?" "I taught the course." "That's not what I asked."}{course == "computer":"Can you do the till?" She can. Her finger goes to the letter by itself.}{course == "driving":"A driving licence?" says Kyung-ja, who has got to the certificate. "What'll you drive down here, the iron?"} # line:sj0a
# fact: income-70pct
# fact: hana-2023-economy
"The pay's bad," says Kyung-ja. "Most places, for people off those courses, it's worse than bad. Here it's bad." # line:sj0b
-> vowels

= vowels
"Where are you from," says Kyung-ja, "that you say 'buttonhole' like a radio play?"{cut == FULL: She is rude about everyone's vowels; she does the president's, on request.} # line:sj0c
{ cut == FULL:
    { not s_words:
        # fact: discrimination-2014
        With people from up there it's the vowels that are mostly minded. # line:sj0d
    }
    # fact: hide-origin-young
    The boy with the phone cases, who has told the whole arcade that he's from Busan, looks hard at a phone case. # line:sj0e
}
-> decide

= decide
* ["North Hamgyong, by way of everywhere." # line:sj0f]
    ~ said_from = "north"
    "That's a long way to come for trousers," says Kyung-ja. She takes a thread off Ji-young's shoulder, as she would off anyone's. "{cut == FULL:My husband's people were from Kaesong. They never shut up about the ginseng. }You start Monday." # line:sj0g
* ["Gangwon Province." People nod # line:sj0h]
    ~ said_from = "gangwon"
    {cut == FULL:The key stall nods: mountains, potatoes, they do talk like that. Kyung-ja nods for longer.|Kyung-ja nods for some time.} "Which part?" she says. # line:sj0i
    "The upper part." # line:sj0j
    She holds the hem to the light. "They finish well, up in the upper part. You start Monday." # line:sj0k
* ["From a place where we finish the inside, too." # line:sj0l]
    ~ said_from = "inside"
    ~ Memory += pride
    Kyung-ja turns the trousers inside out, slowly, before the whole arcade. "Who's going to see that?" she says. # line:sj0m
    "Whoever mends it next." # line:sj0n
    The iron gives a long breath of steam. "Monday," says Kyung-ja. # line:sj0o
- { cut < FULL: -> onward }
-> ask2

= ask2
{ snub:
    # fact: discrimination-2021
    In the third week a lady with a camel coat hears Ji-young say four words, and looks over her head. "I'll wait for the other one," she says. By the count it's rarer than it used to be. # line:sj0p
- else:
    # fact: discrimination-2021
    Slights are rarer than they used to be, by the count; most people can go a year and not meet one. For three weeks Ji-young has held an answer ready, like a ticket, and it's gone soft. # line:sj0q
}
* { snub } [Hand her to Kyung-ja, and listen to what Kyung-ja does # line:sj0s]
    ~ kyungja += 1
    "There's no other one," says Kyung-ja. She takes the camel coat by its lapel, between two fingers. "Who did this? He ought to be in prison. _She_ could save it. I'd make you look like a bus." # line:sj0t
    The lady stands for some time inside her coat. Then she holds out an arm to Ji-young, not looking. # line:sj0u
* { snub } [Finish the hem, perfectly, without a word # line:sj0v]
    ~ stubborn += 1
    The hem in her hands is the lady's own skirt, from last week. Ji-young puts in the last stitch, and hangs it up by the loops, inside out. The lady looks at the inside, and pays the other one. # line:sj0w
    "You could've spat," says Kyung-ja. # line:sj0x
    "It was good cloth." # line:sj0y
* { not snub } [Nobody asks. Eat Kyung-ja's dried persimmons # line:sj0z]
    ~ kyungja += 1
    ~ fed += 1
    The persimmons hang behind the counter on a string, over the steam. Kyung-ja cuts one down with the big scissors. It's black outside, and inside it's jam. # line:sj10
- -> onward

= over
-> onward

= onward
{ not late: -> s_covid }
-> s_neighbour

=== s_covid
{ cut < FULL: -> over }
~ draw_pandemic()
# scene: seoul_flat
# look: empty
# sound: amb_flat_city
# year: 2020
A telephone on its charger, on the warm floor, face up. December 2020: the border up there is shut, and so is the line. # line:sc22
# fact: pandemic-silence
# fact: many-lose-contact
Most of the women she came with had somebody they paid, who'd walk up to a hill. It has gone quiet for all of them. {line > 0:Once, in October, Ji-young's telephone rang, and there was wind in it, and a woman's voice that got as far as half a word.|Ji-young paid one out of her first wages, and hers hasn't rung once.} {first == "phone":Telephone my mother, she had said, in front of witnesses, the first thing I do.|The ones who never had a number don't say anything.} # line:sc23
+ [Go on # line:sc24]
+ [Leave this scene # leave # line:sc25] -> leave
-
{promise == "coat":A better coat, by November, she had promised him; she didn't say which November. He has had two since, and is fifteen.|He was fifteen last month.} On the bus home from Kyung-ja's a boy stands in front of her who has the back of Ji-song's head: the double crown, the ear that was put on afterwards. She looks at it from one stop to the next. He gets off. # line:sc27
-> decide

= decide
* [Pay into a box, monthly, as if it were rent # line:sc29]
    ~ Memory += tin
    ~ put_by(1)
    It's a tin that had ginger sweets in it. On the first of the month she pays, before the gas. The fuller it gets, the less noise it makes. # sound: tin_coins # line:sc2a
* [Sew him a jacket for each birthday; there's room in the wardrobe # line:sc2e]
    ~ Memory += jackets
    Fourteen, which she owes him; fifteen, a month late; and sixteen, so as to be in time. Inside each, on the left, there's a pocket three fingers wide. # line:sc2f
    They hang side by side, small, less small, and then one that could nearly be somebody. She leaves a space after it, of the right width. # line:sc2g
* [Ring the dead number on Sundays, to hear it not be a person # line:sc2h]
    ~ Memory += dead_number
    She had thought that some lady would come on, in a clear voice, with a number to press. It rings as if somebody had only gone out to see to the stove. # line:sc2i
    She lets it have twenty. One mustn't wear a thing out. # line:sc2j
+ [Leave this scene # leave # line:sc2k] -> leave
- -> onward

= leave
There is no contact with home. # bridge # line:sc2l
-> over

= over
~ draw_pandemic()
-> onward

= onward
-> s_bus

=== s_bus
{ cut < FULL: -> over }
# scene: travel_window
# look: bus
# sound: amb_wheels
# year: 2021
A tune gets on with a student. May 2021, a city bus with the windows open by order, and the tune comes out of one ear of somebody in a mask and a very large shirt. # line:sb1t
{song:
- "drama":
    It's the drama: the piano that comes in when the rich people weep. Since then she has watched all sixteen hours, here, in the light. The seams still don't match. She's checked. # music: mus_drama # line:sb1u
- "mother":
    It's Mother's song. It can't be; Mother had it from her mother. But those are the five notes, in that order, with a drum machine under them. # line:sb1v
- "tape":
    It's the accordion tune, much too cheerful, with a drum machine under it. She holds the rail. The last time she heard it, there was a road in the window, and the dark. # line:sb1w
- else:
    It's the drama, the one Ji-song had for a night, that she made him take straight back. They'd had the sound on for a minute. It seems a minute was enough. # music: mus_drama # line:sb1x
}
{Memory ? window_seat:She has the window. She gave one away once, with seven hundred miles of China in it.|She has the aisle, and stands up twice to let people by.} # line:sb1y
+ [Go on # line:sb1z]
-
# fact: freedom-main-reason
She doesn't ride because she must; it's two stops, and she could walk. She rides because one gets on. One holds a card to a box and it says thank you. No slip with the purpose of the journey, no stamp at the bridge. In surveys people give it a larger name. # line:sb21
One stop to go. The tune goes round again. # line:sb22
-> decide

= decide
* [Stay on to the end of the line # line:sb23]
    ~ Memory += end_line
    Her stop comes and goes, with its pharmacy. The student gets off, and the tune with him. # line:sb24
    The end of the line is a wall, three buses, a dog, and a tap. The driver gets down to fill a bottle. "Lost?" he says. # line:sb25
    "No. I wanted to see where it goes." # line:sb26
    He looks round at it, fairly, on her behalf. "Here," he says. # line:sb27
* [Ask the student what it is called # line:sb28]
    ~ Memory += song_found
    He takes the thing out of his ear, wipes it on the shirt, and gives it to her. So for one stop they have an ear each. He shows her how one keeps it, with a heart. {song == "mother":It's called "Track 4". Some girl made it in her room, from something her grandmother hummed. "Where was she from, the grandmother?" He looks. It doesn't say.|"It's old," he says, kindly. "My mum likes it."} # line:sb29
* [Hum the second part, under the mask # line:sb2a]
    {Memory ? sang:There's always a second part. She learnt that from a good many women at once.|Nobody can see who. There's that to be said for masks.} It goes in a third below, and a little behind. # line:sb2b
    The student turns his head. The lady with the leeks, who had been looking straight in front of her, has begun, very slightly, to conduct. # line:sb2c
    ~ Memory += sang
- -> onward

= over
-> onward

= onward
-> s_neighbour

=== s_neighbour
{ cut == FIVE: -> short | -> long }

= short
# scene: seoul_flat
# look: landing
# sound: amb_flat_city
# sound: door_code
# year: 2021
November 2021, the landing. Grandmother Bang, twelfth floor, came from the North in the winter of 1951, aged eight, "for a week". She knows every door by the four notes of its code. # line:sn02
Tonight there's a bell, and a dish at the height of the chain. # line:sn03
-> decide

= long
{ seoul_year:
- 2020:
    # scene: seoul_flat
    # look: landing
    # sound: amb_flat_city
    # year: 2021
    "One, three, eight, four," says somebody through the door. November 2021, the eleventh-floor landing. "You want to change that. A child could sing it." # line:sn1o
- 2022:
    # scene: seoul_flat
    # look: landing
    # sound: amb_flat_city
    # year: 2023
    "One, three, eight, four," says somebody through the door. March 2023, the eleventh-floor landing. "You want to change that. A child could sing it." # line:sn1p
- else:
    # scene: seoul_flat
    # look: landing
    # sound: amb_flat_city
    # year: 2025
    "One, three, eight, four," says somebody through the door. March 2025, the eleventh-floor landing. "You want to change that. A child could sing it." # line:sn1q
}
# sound: door_code
She sings it. Over the chain Ji-young sees a perm{cut == FULL:, a cardigan,} and one knee with a heated cushion tied to it: Bang Sun-rye, twelfth floor. She knows everybody's code by its tune. # line:sn1r
"I came in the winter of fifty-one," says Grandmother Bang. "From Hwanghae. I was eight. For a week."{ cut == FULL:  Bang looks at her watch.} # line:sn1s
+ [Go on # line:sn1t]
+ [Leave this scene # leave # line:sn1u] -> leave
- -> doors

= doors
{ cut == FULL:
    # fact: no-typical-refugee
    "I thought you'd be thinner," says Bang. "The one before you was a general's niece and never finished a potato. They ask me, what are they like, Grandmother, your people? I say, which?" # line:sn1v
}
# fact: mental-health-study
There are others from up there in the building.{cut == FULL: One knows by the doors that don't open: a man on six, a mother and son on two.}{cut == LESSON: A good many are ill with sadness when they've just come.} # line:sn1w
{ cut == FULL:
    { seoul_year == 2020:
        "Nobody's got a list of them," says Bang. "I've got the stairs." # line:sn1x
    - else:
        # fact: welfare-blind-spots-1200
        "They've a list at the ministry now," says Bang, "of people nobody's seen. I don't need a list, I've got the stairs." # line:sn1y
    }
    {took_child:Behind Ji-young's legs {rain_name()} sings the code, a third lower. "There," says Bang.} # line:sn1z
}
The chain gives as much as a hand. Into that space, at exactly its height, comes a dish with a plate on top.{cut == FULL: It has been carried down a whole floor on that knee.} # line:sn20
-> decide

= decide
* [Take off the chain, and open # line:sg01]
    ~ bang += 2
    ~ dish_open = true
    It's kimchi, with too much sugar. She eats it standing up, and then sitting down. # line:sn04
    { cut == FULL:
        {Memory ? gift:She ate a bowlful once, in a kitchen on the far bank, and paid nothing. So it can be done.|She has got as far as "What do I," and Bang says "Chew."} # line:sn21
        Bang looks at the hook, the scarf, the one cup. Then she lowers herself to the warm floor in three stages and asks when the others are coming. # line:sn22
    - else:
        {cut > FIVE:She has got as far as "What do I," and Bang says "Chew."} # line:sn23
    }
* [Open, and give the dish back full # line:sg02]
    ~ bang += 1
    ~ Memory += pays
    It goes back up with dumplings in it. "So it's war," says Bang, much pleased. # line:sn05
    { cut == FULL:
        On Friday it's outside her door with bean sprouts in it. By summer neither of them could say whose dish it is. # line:sn25
    }
* ["I've eaten, thank you." She hasn't # line:sg03]
    ~ alone = true
    "So have I," says Bang, who hasn't either, and goes back up, a stair at a time. # line:sn06
    { cut == FULL:
        Ji-young stands with her forehead on the door and hears each stair. The smell has got in under the chain: garlic, red pepper, somebody else's evening. # line:sn26
    }
+ [Leave this scene # line:sg04 # leave] -> leave
- { cut < FULL || alone: -> washed }
-> ask2

= ask2
What Bang's kimchi hasn't got is pear. The sugar is sitting in pear's place. {kimchi == "mother":For Mother's fish Ji-young once argued a whole day. Nobody had to argue for the pear.}{kimchi == "bok":Bok-nyeo's had no fish in it, and got its way.} Bang waits, with her eyes on the fire extinguisher outside. # line:sn27
* [Say so # line:sn28]
    ~ bang += 1
    ~ stubborn += 1
    "It wants pear." # line:sn29
    "Pear!" says Bang. "In a _cabbage_." She is overjoyed. Nobody has contradicted her since the general's niece. "My mother put a fistful of sugar in it, in 1950, that she'd had off an American, and I've been trying to get back to it for seventy years." # line:sn2a
* [Finish it standing up # line:sn2b]
    ~ fed += 1
    Leaf by leaf, at the sink, with her fingers, down to the red water. Then the red water. # line:sn2c
    "Well?" says Bang. # line:sn2d
    "I finished it." # line:sn2e
    "That's a beginning," says Bang. # line:sn2f
+ [Leave this scene # leave # line:sn2g] -> leave
- -> washed

= washed
{ cut == FULL && dish_open:
    The dish goes back washed, and empty. She carries it up all nineteen stairs in both hands, like something that might go off. # line:sn2h
}
-> onward

= leave
A neighbour, Grandmother Bang, offers food. # bridge # line:sn07
-> over

= over
-> onward

= onward
-> s_counsel

=== s_counsel
{ cut < FULL: -> over }
{ seoul_year:
- 2020:
    # scene: office_table
    # look: plant
    # sound: amb_room_clock
    # year: 2021
    "And how are you settling?" says the form. December 2021, an office with a plant; Seo Yu-jin of the local centre reads it out like somebody who didn't write it. # line:sc2m
- 2022:
    # scene: office_table
    # look: plant
    # sound: amb_room_clock
    # year: 2023
    "And how are you settling?" says the form. April 2023, an office with a plant; Seo Yu-jin of the local centre reads it out like somebody who didn't write it. # line:sc2n
- else:
    # scene: office_table
    # look: plant
    # sound: amb_room_clock
    # year: 2025
    "And how are you settling?" says the form. March 2025, an office with a plant; Seo Yu-jin of the local centre reads it out like somebody who didn't write it. # line:sc2o
}
# fact: naming-talbukmin
At the top there's that word again, for one who got away. "Shall I?" says Yu-jin, with the pen on it already. She crosses it out, and writes _Ms Im_{name == "rim":, looks up, and puts an R in front, small, in pencil}. # line:sc2p
There are boxes for good, quite good, not good. "Good," says Ji-young. {alone:She's eaten, too, she says, before it is asked.|Somebody upstairs sends down kimchi, with sugar in it.} # line:sc2q
+ [Go on # line:sc2r]
+ [Leave this scene # leave # line:sc2s] -> leave
-
# fact: returned-to-north-28-30
# fact: wants-to-go-home
Has she ever thought of going back? says the form. Some thirty people have gone. One woman has asked out loud to be let home to her own. Ji-young knows of nobody who hasn't packed, some evening, as far as the socks. # line:sa3d
+ [Go on # line:sc4l]
+ [Leave this scene # leave # line:sc4m] -> leave
-
There isn't a box for four in the morning. That's when she wakes: not from a dream, simply awake, like a guard. {told_rok:
- "most":
    There's one thing she has left out of every telling. At four it's the only one in the room. # line:sc2u
- "all":
    She told all of it once, in order, with dates. At four it comes without the order. # line:sc2v
- "some":
    She has told nobody more than they asked. At four nobody asks. # line:sc2w
}
Yu-jin has put down the form, and come round to the chair on this side{Memory ? chairs:. There are people who see to chairs, in several countries}. # line:sc2y
-> decide

= decide
* [Tell her about four in the morning # line:sc2z]
    ~ counsel = true
    It takes six minutes. She'd thought that it was longer. # line:sc30
    "What do you do, at four?" says Yu-jin. # line:sc31
    "I check the door. Then I check that I've checked. Then I hem." # line:sc32
    Yu-jin finds somebody for Thursdays, a woman whose room has a bad armchair and no form. # line:sc33
* [Ask about a course in pattern-cutting # line:sc34]
    ~ Memory += course2
    "Oh, courses," says Yu-jin, and is so relieved that she opens the wrong drawer. There's barista, there's forklift. At the very bottom there's pattern-cutting, Wednesdays, with a certificate. # line:sc35
* [Both, in that order of difficulty # line:sc38]
    ~ counsel = true
    ~ Memory += course2
    She starts with the course. Wednesdays, eight till ten; they shake hands on it. She has her coat on. # line:sc39
    "And was there anything else?" # line:sc3a
    "No," says Ji-young; and says it, all of it, with her hand on the door, in the time that it takes a lift to come. Yu-jin lets the lift go, and finds her a woman for Thursdays. # line:sc3b
* [Water the plant and go # line:sc3c]
    ~ Memory += watered
    She gives it what's left in the glass, and turns the dry side to the window. # line:sc3d
    "It's plastic, that one," says Yu-jin, after a moment. # line:sc3e
    Ji-young looks at it. Then she dusts it, leaf by leaf, with her cuff. # line:sc3f
+ [Leave this scene # leave # line:sc3g] -> leave
- -> onward

= leave
The local centre offers help. # bridge # line:sc3h
-> over

= over
-> onward

= onward
{ not late: -> s_send }
{ child: -> s_child }
-> s_brother

=== s_send
{ cut < FULL: -> over }
# scene: table_top
# look: notes
# sound: amb_flat_city
# year: 2022
{Memory ? tin:The ginger-sweet tin no longer makes a noise. January 2022, and she's tipped it out on the kitchen table to hear it once more.|A shoebox, and the banknotes out of it on a kitchen table, all looking the same way. January 2022; she's ironed them, on silk, from the wrong side.} # sound: tin_coins # line:ss2p
# fact: nkdb-62pct-2018
# fact: nkdb-63pct-2023
At the sewing club most of the table has sent money home. None had mentioned it to the next, till one woman did. # line:ss2q
# fact: annual-1-2m
The oldest has sent something every year since 1998. "They'd be under the ground," she says, and wets her thread. # line:ss2r
# fact: nkdb-2022-annual
# fact: nkdb-2022-share
# fact: remit-2016
Fewer can, this winter. It used to be a month's wages, once a year; now it's two months' at once, or nobody up there will walk for it. # line:ss2s
+ [Go on # line:ss2t]
-
# fact: fee-up-to-half
There are two ways. There's a quick one, with a young man in white shoes. "A third stays on the road," he says. "Others take half. And I'm telling you, aren't I?" And there's a slow one, with an old woman at the end of the table. "I'll ask," she says. # line:ss2v
{Memory ? coats_over:Ji-young looks at his shoes, and at the old woman's cuffs. There was a time when she could tell people by their coats.|They're good shoes, cleaned with a toothbrush. The old woman's cuffs are frayed. Ji-young waits for it to mean something.} # line:ss2w
# fact: scam-20m
A friend of one of them once gave a man the savings of her life, and he had an office, with a fern. # line:ss2x
-> decide

= decide
* [The quick young man # line:ss2y]
    { chance(35, "scam-20m"):
        ~ quick_false = true
        ~ coin = 0
        ~ lost += 2
        He counts it without moving his lips. Tomorrow night, he says, you'll have a voice on the telephone. # line:ss2z
        She sits up with the telephone. On the third day his number belongs to nobody, and the coffee shop where he had his table has never noticed a young man. It was all of it. # line:ss30
    - else:
        ~ sent += 2
        ~ put_by(-1)
        He counts it without moving his lips. Twelve days later comes a photograph that is almost all thumb. Round the edge of the thumb there's a sack, with its mouth tied in the way that Mother ties it. # line:ss31
        "Told you," says the young man, and has new laces. # line:ss32
    }
* [The slow old woman # line:ss33]
    ~ sent += 1
    ~ put_by(-1)
    She takes it in both hands, and doesn't count. For seven weeks, on club nights, she hems tea towels and looks at no one. # line:ss34
    In the eighth she says, to her tea towel, "The boy carried it in himself. He's got a moustache coming." That's all; there isn't any photograph. # line:ss35
* [Not yet. The box is filling by itself # line:ss36]
    ~ Memory += tin
    ~ put_by(1)
    She irons the notes once more, and puts them in again on their edges. # line:ss37
    It's for a different day, she tells the oldest, who's asked. One with a shorter road. The oldest nods. She's seen several of those. # line:ss38
- -> onward

= over
-> onward

= onward
-> s_mother

=== s_mother
{ cut == FIVE: -> over }
~ draw_father()
~ line = 2
# scene: seoul_flat
# look: four_am
# sound: amb_flat_city
# year: 2022
The telephone goes at four in the morning, in the kitchen, on top of the refrigerator. March 2022. # arrive: cut # line:sm24
# fact: dprk-phone-contact-crime
# fact: phone-detection
"Two minutes," says a man she doesn't know, out of breath. "They go about with a thing that hears it." Somebody is standing on a slope up there, in the dark, with a crime in her hand. # line:sm25
"It's your mother," says the voice. # line:sm26
{ cut < FULL: -> rule }
{said_first:
- "money":
    The last time, on another hill, Ji-young's first word was about money. She's had time since to think of others. # line:sm28
- "cold":
    "Is it cold?" says the voice. That's what Ji-young said, the last time; but then it's what anybody would say. # line:sm29
- "nothing":
    The last time, she said nothing, and listened to Mother breathe. She listens. It's just breath; it might be anyone's who had climbed. # line:sm2a
}
{Memory ? hung_up:She was the one who hung up. This time she isn't going to be.} # line:sm2b
{watch_home == 2:"We're higher up now," says the voice. "It's good air." So the address has changed.|{watch_home == 1:"Comrade Hwang is so kind to us," says the voice, very clearly. "She comes every week."|}} # line:sm2c
+ [Go on # line:sm2d]
+ [Leave this scene # leave # line:sm2e] -> leave
- -> rule

= rule
# fact: pressure-to-pay
At the sewing club{cut == LESSON:, where everyone is from up there,|} they've a rule: if the voice names a sum before it names you, it's nobody's mother. {cut == FULL:People have been told that theirs would be dead by Friday, and paid, and who is to check? }This one has named no sum. It hasn't named Ji-young, either. # line:sm2f
{ cut == FULL:
    "A minute and a half," says the man. # line:sm2h
}
-> decide

= decide
* ["What's in the pocket?" # line:sm2i]
    ~ Memory += proof
    ~ Memory += heard_air
    { father_dead:
        "What pocket?" says the voice. There's the wind. "I don't know about any pocket," it says then, and it's some years younger. # line:sm2j
    - else:
        A breath, in through the nose, with the small catch of somebody who has sewn to the end of a row. # line:sm2k
        "Air," says Mother. "To ask a person that, at these prices." # line:sm2l
        Ji-young sits down on the kitchen floor, which is warm. # line:sm2m
    }
* ["What did it become, the money?" # line:sm2n]
    ~ Memory += uses
    { sent > 0:
        # fact: uses-of-money
        # fact: fee-30-2011
        "It came. {lost > 0:Was there more? If there was, it never got here.|Not all of it; it had been through hands.} Corn. A tooth. Some stuff for a chest." {father_dead:The voice hurries. "A roof. It went on a roof, and there were four of ours under it. I'm not hiding that."|A breath. "Your brother's got matches and batteries on a plank. He does the sums on his sleeve, and who washes it?" And that's Mother, on the subject of sleeves.} # line:sm2o
    - else:
        "What money?" says the voice, and Ji-young could bite off her tongue. {father_dead:"No," it says, "there wasn't any; we'd thought there might be."|"If you've got any over," says Mother, for it's Mother, "buy a lid for your pot. You'll have got a pot without a lid. I know you."} # line:sm2p
    }
* ["Is Ji-song tall?" # line:sm2q]
    ~ Memory += tall_line
    { father_dead:
        "He is, he's up to here," says the voice. # line:sm2r
        "I can't see your hand, Mother." # line:sm2s
        "No," says the voice; and the wind goes by. "No. I only see him at New Year." # line:sm2t
    - else:
        "He thinks so. He bends for the lintel. There's a hand's width over him still. I don't tell him. Let him bend." # line:sm2u
        That's Mother. # line:sm2v
    }
+ [Leave this scene # leave # line:sm2w] -> leave
-
{ father_dead:
    # fact: money-to-dead-father
    "It's your aunt," says the telephone. "Your father's sister." Father died in the first winter: his chest. Mother's legs are bad, so it's the aunt who climbs the hill, and tonight she has climbed it as Mother. {sent > 0:What Ji-young sent had come, and they'd been hungry, and no day seemed the day to tell her.|{cut == FULL:They had hoped for money, and been afraid that she'd send none if she knew.}} "Your mother's well. I told her that I'd say." # line:sm2x
    For two winters there has been no Father. # line:sm2y
- else:
    {cut == FULL:"One minute," says the man, and it isn't clear if it's gone or left.} # line:sm2z
}
{ cut < FULL: -> night }
-> ask2

= ask2
{father_dead:The man says nothing now about minutes. He's turned his back, one can hear it.|Behind her somebody is stamping his feet. Then he clears his throat, which takes some time, and it's Father.} # line:sm30
* { father_dead } ["Did you at least eat?" # line:sm31]
    ~ Memory += aunt_forgiven
    It's out before she has thought. It's what Mother would have said. # line:sm32
    "Yes," says the aunt, in the end. "I did. There was an egg." # line:sm33
    "Then that's all right," says Ji-young. It isn't. But there was an egg. # line:sm34
* { father_dead } [Say nothing; stay on the line till it's light # line:sm35]
    The aunt says a good deal. Then she says less. Then there are two people breathing, and a slope, and a refrigerator. # line:sm36
    The line goes, at some point. Ji-young holds the telephone against her ear until the window opposite gets its edges. # line:sm37
* { not father_dead } [He is there: let him cough, and wait for the joke # line:sm38]
    ~ father += 1
    He coughs. She waits. # line:sm39
    {Memory ? father_rice:"They've warm floors there," says Father. "I've heard it from an enemy. Does the rice burn?" "They have a machine, it can't." He's quiet for the pity of it. "All that heat," he says, "and no crust."|"They've warm floors there," says Father. "I've heard it from an enemy." Cough. "So where do the poor people put the fire?"} # line:sm3a
    {Memory ? asked_father:He'd never said, that winter, which way he would have gone. "I'd have gone as far as you," he says now, "and sat down." And the line goes.|She laughs, and has to hold on to the door of the refrigerator, so that the light goes on.} # line:sm3b
+ [Leave this scene # leave # line:sm3c] -> leave
- -> night

= night
{ father_dead:
    {pocket == "button" and not (Memory ? gave_pocket):Before it's light she sews the brass button to the inside of her coat, where there's nothing to do up.|The kitchen window has steamed over. She draws a fish on it with the handle of a spoon, and doesn't wipe it off.} # line:sm3f
}
-> onward

= leave
A voice from home calls. There may be news of her father. # bridge # line:sm3d
-> over

= over
-> onward

= onward
-> s_law

// What her daughter is called, here as elsewhere.
=== function rain_name()
{ child_name == "Bi":
    ~ return "Bi"
}
~ return "Yu"
