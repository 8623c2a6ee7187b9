// Chapter 1. The Jar, winter 2018-19

=== open_coat
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
# fact: seed-names-are-pseudonyms
We are lent a name for her, Ji-young, as one is lent a coat: it will do for now, and it goes back on its nail.
-> short

= short
# fact: markets-main-income
January 2019, a market in North Korea. She is twenty-four, and sews. An officer's greatcoat lies on her plank, shiny outside from nine winters of elbows, inside as new as a calf.
"Noon," says the orderly. "He wants it to look like somebody else's."
-> decide

= decide
* [Turn it: take it apart, show its good side # line:oc02 # at:coat]
    ~ trade = "turning"
    By ten it's nine pieces of wool and a smell of horse. The orderly looks at the plank, and goes as white as the lining. # sound: scissors_wool
    "That's his _coat_."
    "It's having a rest," says Ji-young, with pins in her mouth.
* [Mend what was asked, so that no one can find it # line:oc03]
    ~ trade = "mending"
    She takes a thread out of the hem, where it won't be missed, and puts it back at the elbow, over, under, in the coat's own handwriting.
    "What did you do?" says the orderly.
    "Nothing. That's the price of it."
    He pays with the face of a man who has bought air.
* [Mend it, and put in a pocket he never ordered # line:oc04]
    ~ trade = "pockets"
    ~ Memory += favour_officer
    Left side, three fingers wide, level with the heart or with the cigarettes.
    The orderly puts two fingers in, and takes them out again. "What's it for?"
    "How should I know? It's not my coat."
- -> onward

= onward
-> market_row

=== market_row
-> over

= over
-> onward

= onward
-> market_armband

=== market_armband
-> over

= over
-> onward

= onward
-> home_jar

=== home_jar
-> short

= short
# scene: home_room
# look: lamp
# sound: amb_stove
# sound: jar_corn
# year: 2019
# fact: food-insecurity-peaks-before-leaving
# fact: un-2019-43pct
The same evening, one room. Mother upends the jar: corn to the second joint of her finger. Four people, eighteen days to anything more.
"The optimist of the family," says Father. "Half empty, and still standing."
Ji-young's brother Ji-song, thirteen, has her sew a pocket into everything he owns.
"What's in there?"
"Air. For later."
-> decide

= decide
* [Sell the second quilt # line:hj01]
    ~ quilt = false
    ~ larder += 1
    One quilt, four people, and a good deal of politics, mostly about feet.
* [Sew secret pockets for people who carry things # line:hj02]
    ~ risk_home += 1
    ~ put_by(1)
    The last one she has to look for herself.
* [Walk to Mother's cousin and ask # line:hj03]
    ~ larder += 1
    ~ Memory += asked_kin
    The cousin counts out two bowls of corn, aloud, for the neighbours.
+ [Leave this scene # line:hj04 # leave] -> leave
- -> onward

= leave
There is not enough food at home for the month. The family finds a way through some of it. # bridge
-> over

= over
-> onward

= onward
-> door_frame

=== door_frame
-> over

= over
-> onward

= onward
-> father_ice

=== father_ice
-> over

= over
-> onward

= onward
-> night_drama

=== night_drama
-> over

= over
-> onward

= onward
-> new_year

=== new_year
-> over

= over
-> onward

= onward
-> squeeze

=== squeeze
-> over

= over
-> onward

= onward
-> who_goes

=== who_goes
-> over

= over
-> onward

= onward
-> two_ways

=== two_ways
-> short

= short
# scene: home_room
# look: flour
# sound: amb_stove
# year: 2019
# fact: seed-two-directions-diagram
February 2019, New Year, a map in spilt flour. Father draws the river, and China behind it; the line in the south, at the table's edge; and, since there's flour left, a fish under the river.
"There's air under ice," he says. "It's enough until it isn't."
# fact: seed-jobs-low-paid
# fact: no-asylum-screening
# fact: rok-constitution-article3
North is China: work, low and hidden, and money home. South is Seoul, with a passport in it.
"And what would you want there?" says Ji-song. "Say it so that I can see it."
-> hopes

= hopes
* ["To be paid. The jar full to here," and she shows her wrist # line:tw01]
    ~ hope = "wage"
    He lays his own wrist beside hers. "I'd be full first."
* ["A grey coat. One that nobody looks at twice" # line:tw02]
    ~ hope = "unseen"
    "Somebody could be looking for grey," says Ji-song.
    "Then he'd be at it all day."
* ["A deep seam. Cloth left in, to let out farther on" # line:tw03]
    ~ hope = "farther"
    "How far?" says Ji-song.
    "As far as there's cloth."
-
# discuss: stop_two_ways
Mother holds the rag over the flour, and doesn't wipe.
-> decide

= decide
* [North: work, and send what she can # line:tw04 # at:flour_north]
    ~ aim = "north"
    She draws a finger across the river. It comes up white.
    -> offers
* [South: towards Seoul, however long it takes # line:tw05 # at:flour_south]
    ~ aim = "south"
    -> south_is_north

=== south_is_north
-> short

= short
# scene: home_room
# look: flour
# sound: amb_stove
# year: 2019
"Then go south," says Ji-song, and walks two fingers down the flour.
# fact: direct-dmz-six
Father lifts them off. By the South's count six people came that way in three years, all soldiers.
# fact: seed-third-country-path
"It begins at the river, like the other," he says. "It only doesn't stop there."
+ [Go on # line:sn01]
- -> onward

= onward
-> offers
