// Chapter 4. The House at the End of the Lane, 2019. Only its cut line is told in this telling.

=== h_house
-> cut_line

= cut_line
# year: 2019
# fact: seed-forced-marriage-rural
# fact: palermo-consent-irrelevant
For some months of 2019 she is held in a village house she did not choose. With another woman's help, and with sewing, she comes by a key. # line:hh02
+ [Go on # line:hh01]
- -> over

= over
~ household = 1
~ lane = true
~ where = "village"
~ zh += 1
~ miran += 1
~ Memory += skipped_lane
-> h_out

=== h_out
-> over

= over
~ household = 0
~ where = "border"
{ aim == "home":
    ~ aim = "north"
}
-> onward

= onward
{ crossed == 2020: -> n_silence }
{ aim == "south": -> s_asking }
-> n_where

=== h_old
-> over

= over
-> onward

= onward
-> h_miran

=== h_miran
-> over

= over
~ miran += 1
~ Memory += skipped_lane
-> h_out

=== h_door
-> over

= over
~ Memory += skipped_lane
-> h_out

=== h_machine
-> over

= over
~ Memory += skipped_lane
-> h_out

=== h_winter
-> over

= over
~ child = true
~ household = 2
~ where = "village"
-> onward

= onward
-> n_silence
