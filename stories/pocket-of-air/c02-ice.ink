// Chapter 2. Ice, 2019

=== offers
~ draw_offers()
-> short

= short
# scene: market_row
# look: winter
# sound: amb_market
# year: 2019
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
* [Son, and the fee: part now, the rest owed # line:of02 # at:son]
    ~ offer = "son"
    ~ kept = son_true
    ~ owe(1)
    Son counts the notes, and hands one back because it's torn. # line:of0a
* [Write to the address, and wait # line:of03 # at:letter]
    ~ offer = "aunt"
    ~ kept = july_true
    { season == "ice":
        ~ season = "summer"
    }
    In June there's an answer, in {aunt_lives:an old woman's|a stranger's} hand, and a guide, never seen by light. # line:of0b
- -> onward

= onward
-> lining

=== lining
-> over

= over
-> onward

= onward
-> tell

=== tell
-> over

= over
-> onward

= onward
-> pocket_pack

=== pocket_pack
-> over

= over
-> onward

= onward
-> ordinary_day

=== ordinary_day
-> over

= over
-> onward

= onward
{ season == "summer": -> river_water }
{ season == "last": -> river_last }
-> river_ice

=== river_ice
~ crossed = 2019
~ draw_crossing(25)
-> short

= short
# scene: river
# look: ice_night
# sound: amb_wind
# sound: ice_tick
# year: 2019
Late February 2019, the river, ice the colour of a plate. Mother's red scarf goes twice round Ji-young. # line:ri05
Beside her a woman in a man's coat has lost a shoe, and is going on in her sock. # line:ri06
-> decide

= decide
* [Give her one glove for it # line:ri01]
    ~ shoe = "glove"
    A glove goes on a foot quite well. "Left or right?" says the woman. # line:ri07
* [Walk so that she can hold on # line:ri02]
    ~ shoe = "arm"
    She holds on by the sleeve, and counts, and gets to four hundred. # line:ri08
* [Keep her eyes on the bank # line:ri03]
    ~ shoe = "none"
    Behind her the sock makes less noise than the shoe did. # line:ri09
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
-> short

= short
# scene: river
# look: summer_night
# sound: amb_frogs_water
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
* [Say something rude about the coat # line:rw02]
    ~ shoe = "joke"
    "It wants turning," says Ji-young. The woman is so offended that she walks out on the other side. # line:rw09
* [Go past her # line:rw03]
    ~ shoe = "none"
    For a while there's wading behind her, and then she can't tell it from her own. # line:rw0a
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
-> over

= over
~ crossed = 2020
-> onward

= onward
-> far_bank

=== far_bank
-> cut_line

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

= over
-> onward

= onward
{ not kept: -> car }
{ offer == "pak" || offer == "son": -> car_true }
-> first_door

=== car_true
-> over

= over
-> onward

= onward
-> first_door

=== car
-> cut_line

= cut_line
# year: 2019
# fact: smuggling-can-become-trafficking
There is a car, as promised, and a turning that wasn't. {offer == "aunt":The man who sent for it she has never seen by light. There was nothing to read.|She reads {offer == "pak":Pak's|Son's} coat again, in the dark. There was nothing in the stitches.} # line:ca01
-> over

= over
-> onward

= onward
-> h_house

=== first_door
~ draw_tip()
-> short

= short
# scene: farmhouse
# look: door_night
# sound: amb_village
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
* [The church, under the red cross # line:fd02 # at:cross]
    ~ door = "church"
    ~ q_church = true
    # fact: pastors-afraid-to-help
    They give her soup, an apology, and the way to a farm. # line:fd07
* [The hay, till it's light and there are faces # line:fd03 # at:hay]
    ~ door = "hay"
    ~ fed -= 1
    By morning there is a face. It goes to put water on. # line:fd08
- -> onward

= onward
-> bok_nyeo

=== bok_nyeo
-> cut_line

= cut_line
# year: 2019
# sound: bowl_down
In a kitchen an old woman puts down a bowl and a spoon, and looks at the wall until the bowl is empty. # line:bn01
# fact: history-reversed-flow
"In 1960," she tells the wall, "it was I who was wet. On your side." # line:bn02
-> over

= over
-> onward

= onward
-> notice

=== notice
-> over

= over
-> onward

= onward
-> dumplings

=== dumplings
-> over

= over
~ draw_officer()
-> onward

= onward
{ crossed == 2020: -> n_nine_days }
{ aim == "south": -> s_asking }
-> n_where
