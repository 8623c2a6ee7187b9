// Chapter 6. Please Stop, 2021-23

=== n_plea
-> over

= over
-> onward

= onward
-> n_stop

=== n_stop
-> cut_line

= cut_line
# year: 2022
# fact: family-refuses-money
In the winter of 2022 her father says, by telephone, in his own voice, that she is to send nothing. # line:ns01
-> over

= over
~ stop_asked = true
~ Memory += chae_gone
~ line = 1
-> onward

= onward
-> n_machine

=== n_machine
-> cut_line

= cut_line
# year: 2022
By the summer of 2022 she has a doorway with a machine in it, and {Memory ? saving:the|a} mooncake tin for the money she doesn't send. # line:nm0e
+ [Go on # line:nn01]
- -> over

= over
-> onward

= onward
-> n_cabbage

=== n_cabbage
-> over

= over
-> onward

= onward
-> n_wedding

=== n_wedding
-> over

= over
-> onward

= onward
-> n_permit
