// Chapter 11. The Brown River, 2019

=== s_mekong
~ draw_landing()
~ q_aim = true
-> short

= short
# scene: brown_river
# look: rain_night
# sound: amb_rain
# sound: boat_wood
# year: 2019
# fact: link-3000-miles
2019, a brown river south of China, night and rain. {leader == "ko":Ko kept to her nine days.|{list_answers:Kwon's list moved sooner than she'd said.|Kwon's list moved later than anyone had said.}} Nearly three thousand miles lie behind the six of them, most of it window. # line:sm03
# fact: mekong-night-rain
The boat is a plank with an opinion. It's swept past its landing, and they are under trees, in a country, but which? # line:sm04
+ [Go on # line:sm01]
+ [Leave this scene # line:sm02 # leave] -> leave
- -> onward

= leave
They cross a wide river at night, in the rain. # bridge # line:sm05
-> over

= over
-> onward

= onward
-> s_first_man

=== s_first_man
-> cut_line

= cut_line
{ wrong_bank:
    # year: 2019
    # fact: mekong-night-rain
    By first light it's the wrong one. An old man thinks for a long while, and goes to wake his brother, who has a boat. # line:sf01
- else:
    # year: 2019
    By first light it's the right one. An old man laughs, and hands out small bananas. # line:sf02
}
-> over

= over
-> onward

= onward
-> s_thai

=== s_thai
-> short

= short
# scene: police_veranda
# look: morning
# sound: amb_village
# year: 2019
2019, Thailand, a police post with a veranda. Here, everyone says, the thing is to be arrested. Her whole body disagrees. # line:st04
# fact: thailand-not-party
# fact: thailand-no-return
Thailand has signed no promise and, as far as anybody here knows, sends nobody back to the North. # line:st05
# sound: chair_plastic
# discuss: stop_thai
Sergeant Anong looks up from a crossword, and with one foot pushes forward a plastic chair. # line:st06
-> decide

= decide
* [Go up the steps and hold out her wrists # line:st01 # at:steps]
    ~ thai = "wrists"
    The sergeant considers the wrists, and puts a glass of water into the nearer hand. # line:st07
* [Sit on the chair as if she had an appointment # line:st02 # at:chair]
    ~ thai = "chair"
    She is given a form, a pen, and half of somebody's rice. # line:st08
* [Let one of the others go first, and watch # line:st03]
    ~ thai = "watch"
    A miner goes first. He apologises to the door. # line:st09
- -> onward

= onward
-> s_fine

=== s_fine
-> over

= over
-> onward

= onward
-> s_bangkok

=== s_bangkok
-> over

= over
-> onward

= onward
-> s_country

=== s_country
-> over

= over
-> onward

= onward
-> s_airport

=== s_other
-> over

= over
-> s_airport
