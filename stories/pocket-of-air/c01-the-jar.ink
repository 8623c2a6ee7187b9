// Chapter 1. The Jar, winter 2018-19

=== open_coat
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
# fact: seed-names-are-pseudonyms
We are lent a name for her, Ji-young, as one is lent a coat: it will do for now, and it goes back on its nail. # line:oc08
-> short

= short
# fact: markets-main-income
January 2019, a market in North Korea. She is twenty-four, and sews. An officer's greatcoat lies on her plank, shiny outside from nine winters of elbows, inside as new as a calf. # line:oc09
"Noon," says the orderly. "He wants it to look like somebody else's." # line:oc0a
-> decide

= decide
* [Turn it: take it apart, show its good side # line:oc02 # at:coat]
    ~ trade = "turning"
    By ten it's nine pieces of wool and a smell of horse. The orderly looks at the plank, and goes as white as the lining. # sound: scissors_wool # line:oc0b
    "That's his _coat_." # line:oc0c
    "It's having a rest," says Ji-young, with pins in her mouth. # line:oc0d
* [Mend what was asked, so that no one can find it # line:oc03]
    ~ trade = "mending"
    She takes a thread out of the hem, where it won't be missed, and puts it back at the elbow, over, under, in the coat's own handwriting. # line:oc0e
    "What did you do?" says the orderly. # line:oc0f
    "Nothing. That's the price of it." # line:oc0g
    He pays with the face of a man who has bought air. # line:oc0h
* [Mend it, and put in a pocket he never ordered # line:oc04]
    ~ trade = "pockets"
    ~ Memory += favour_officer
    Left side, three fingers wide, level with the heart or with the cigarettes. # line:oc0i
    The orderly puts two fingers in, and takes them out again. "What's it for?" # line:oc0j
    "How should I know? It's not my coat." # line:oc0k
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
The same evening, one room. Mother upends the jar: corn to the second joint of her finger. Four people, eighteen days to anything. # line:hj05
"The jar is the optimist of the family," says Father. "Half empty, and still standing." # line:hj06
Ji-young's brother Ji-song, thirteen, has her sew a pocket into everything he owns. # line:hj07
"What's in there?" # line:hj08
"Air. For later." # line:hj09
-> decide

= decide
* [Sell the second quilt # line:hj01]
    ~ quilt = false
    ~ larder += 1
    One quilt, four people, and a good deal of politics, mostly about feet. # line:hj0a
* [Sew secret pockets for people who carry things # line:hj02]
    ~ risk_home += 1
    ~ put_by(1)
    The last she sews so well that she has to look for it. # line:hj0b
* [Walk to Mother's cousin and ask # line:hj03]
    ~ larder += 1
    ~ Memory += asked_kin
    The cousin counts out two bowls of corn, aloud, for the neighbours. # line:hj0c
+ [Leave this scene # line:hj04 # leave] -> leave
- -> onward

= leave
There is not enough food at home for the month. The family finds a way through some of it. # bridge # line:hj0d
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
February 2019, New Year, a map in spilt flour. Father draws the river, and China behind it; the line in the south, at the table's edge; and under the river a fish. # line:tw06
"There's air under ice," he says. "It's enough until it isn't." # line:tw07
# fact: seed-jobs-low-paid
# fact: no-asylum-screening
# fact: rok-constitution-article3
North is China: work, low and hidden, and money home. South is Seoul, with a passport in it. # line:tw08
"And what would you want there?" says Ji-song. "Say it so that I can see it." # line:tw09
-> hopes

= hopes
* ["To be paid. The jar full to here," and she shows her wrist # line:tw01]
    ~ hope = "wage"
    He lays his own wrist beside hers. "Mine's thinner. I'd be full first." # line:tw0a
* ["A grey coat. One that nobody looks at twice" # line:tw02]
    ~ hope = "unseen"
    "Somebody could be looking for grey," says Ji-song. # line:tw0b
    "Then he'd be at it all day." # line:tw0c
* ["A deep seam. Cloth left in, to let out farther on" # line:tw03]
    ~ hope = "farther"
    "How far?" says Ji-song. # line:tw0d
    "As far as there's cloth." # line:tw0e
-
# discuss: stop_two_ways
Mother holds the rag over the flour, and doesn't wipe. # line:tw0f
-> decide

= decide
* [North: work, and send what she can # line:tw04 # at:flour_north]
    ~ aim = "north"
    She draws a finger across the river. It comes up white. # line:tw0g
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
"Then go south," says Ji-song, and walks two fingers down the flour. # line:si01
# fact: direct-dmz-six
Father lifts them off. By the South's count six people came that way in three years, all soldiers. # line:si02
# fact: seed-third-country-path
"The way to Seoul begins at the same river," he says. "It only doesn't stop there." # line:si03
+ [Go on # line:sn01]
- -> onward

= onward
-> offers

=== stay_spring
-> over

= over
-> stay_autumn

=== stay_autumn
-> over

= over
-> stay_closed

=== stay_closed
-> over

= over
-> onward

= onward
-> end_stayed
