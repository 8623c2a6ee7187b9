// Chapter 16. Endings. None is good or bad, and none has a number.

=== end_small
-> short

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
-> short

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

=== end_inland
-> short

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
-> short

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

=== end_one_call
-> short

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
-> short

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
-> short

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
-> short

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

=== end_brother
-> short

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

=== end_silence
-> short

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
-> short

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
-> short

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

=== end_gate
-> over

= over
-> end_small

=== end_lane
-> over

= over
-> end_small

=== end_receiver
-> over

= over
-> end_key

=== end_airport
-> over

= over
-> end_key

=== end_stayed
-> over

= over
-> end_small

=== end_door
-> over

= over
-> end_small

=== end_other
-> over

= over
-> end_key
