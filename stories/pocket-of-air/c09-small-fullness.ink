// Chapter 9. Small Fullness, 2023-25

=== n_after
-> over

= over
-> onward

= onward
-> n_april

=== n_april
-> over

= over
-> onward

= onward
-> n_workers

=== n_workers
-> over

= over
-> onward

= onward
-> n_order

=== n_order
-> over

= over
-> onward

= onward
-> n_autumn

=== n_autumn
-> short

= short
# scene: northeast_street
# look: autumn
# sound: amb_street
# year: 2025
# fact: hrw-406
# fact: hrw-1076
October 2025, {where == "inland":a town that makes zips, in another province|a doorway with a machine in it}. In another country somebody counts: over four hundred people sent back since last year began, over a thousand since 2020. # line:na04
Here somebody wants a zip by five. Ji-young, thirty-one, feels in her own pocket, to see what's there. # line:na05
{hope == "wage":She has worked it out in jars. It comes to a good many. Not all of them got there.|{hope == "unseen":Nobody has looked at her twice today. She kept count, so that makes one.|The cloth she left in was never let out. It has kept its colour better than the rest.}} # line:na06
-> decide

= decide
* [Hand over the zip, and {where == "inland":cover the machine|lock the doorway} # line:na01]
    ~ close = "shop"
    She runs it up and down twice, for the sound. # sound: zip # line:na07
* [Climb the hill, where things can be said aloud # line:na02]
    ~ close = "hill"
    "I'm eating," she tells the wind, in Korean, at the top of her voice. # line:na08
* [Count what is in the mooncake tin, and decide # line:na03]
    ~ close = "tin"
    She shakes it. It's too full to say anything. # sound: tin_full # line:na09
- -> onward

= onward
{ left_child: -> end_gate }
{ household == 2 && child: -> end_lane }
{ where == "inland" && not on_file && (zh >= 3 || cut == FIVE): -> end_inland }
{ on_file: -> end_on_file }
{ stop_asked && close == "tin": -> end_stop }
-> end_small
