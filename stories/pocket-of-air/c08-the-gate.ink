// Chapter 8. The Gate, 2023-24. The story stays outside with whoever comes.

=== a_wait
-> over

= over
-> a_bus

=== a_bus
~ draw_last_call()
-> short

= short
# scene: bridge_evening
# look: dusk
# sound: amb_street
# year: 2024
# fact: family-may-bring-clothes-not-see
April 2024, this side of a bridge, evening. Ji-young was taken in October. Clothes could be handed in; the red scarf was handed back. # line:ab05
# fact: returns-list-2021-2024
# fact: border-protocol-1986
A bus with curtains, and a second. Two states agreed on this in 1986, and somebody has signed today's page. # line:ab06
From the pavement {friend()} counts. If the number is ever printed, it will have "at least" in front of it. # line:ab07
-> decide

= decide
* [Lift a hand at every window # line:ab01]
    ~ Memory += wave
    At one of them a curtain moves, or the bus does. # line:ab08
* [Count aloud, so that somebody has # line:ab02]
    ~ Memory += counted_buses
    Fifty-eight, she gets to, or sixty-one. # line:ab09
* [Go home and put the kettle on for two # line:ab03]
    ~ Memory += kettle
    It boils, and she lets it. # line:ab0a
+ [Leave this scene # line:ab04 # leave] -> leave
- -> onward

= leave
She is sent back with others. On 9 October 2023 more than five hundred people were sent back in one evening; in other months fewer. # bridge # line:ab0b
-> over

= over
-> onward

= onward
-> r_form

=== r_form
-> over

= over
~ draw_sentence()
-> onward

= onward
-> r_year

=== r_year
-> over

= over
~ draw_year()
-> onward

= onward
{ out && taken == 2019 && not q_aim && not returned_once: -> r_again }
{ out: -> r_home }
{ called != "none": -> end_one_call }
-> end_no_tick

=== r_again
-> over

= over
-> r_home

=== r_home
-> over

= over
-> onward

= onward
-> end_table

=== a_ask
-> over

= over
-> a_bus

=== a_call
-> over

= over
-> onward

= onward
-> a_bus

=== r_known
-> over

= over
-> onward

= onward
-> r_year
