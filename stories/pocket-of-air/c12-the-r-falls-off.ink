// Chapter 12. The R Falls Off, 2020

=== s_airport
-> over

= over
-> onward

= onward
-> s_screen

=== s_screen
-> over

= over
-> onward

= onward
{ not believed: -> s_again }
-> s_hanawon

=== s_again
-> over

= over
-> onward

= onward
-> s_hanawon

=== s_hanawon
-> over

= over
-> onward

= onward
-> s_name

=== s_name
-> over

= over
-> onward

= onward
-> s_key
