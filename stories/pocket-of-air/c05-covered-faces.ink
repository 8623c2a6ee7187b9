// Chapter 5. Covered Faces, 2020-21

=== n_closed
-> cut_line

= cut_line
# year: 2020
# fact: border-closed-reopened
In January 2020 the border shuts, and stays shut. # line:nc09
-> over

= over
-> n_silence

=== n_silence
-> over

= over
~ draw_silence()
-> onward

= onward
-> n_birthday

=== n_birthday
-> over

= over
-> onward

= onward
-> n_question

=== n_question
-> over

= over
~ xiaoman = true
~ miran += 1
-> onward

= onward
-> n_plea

=== n_nine_days
-> over

= over
-> onward

= onward
-> n_silence

=== n_masks
-> over

= over
-> onward

= onward
-> n_code

=== n_indoors
-> over

= over
-> onward

= onward
-> n_code

=== n_inland
-> over

= over
-> onward

= onward
-> n_code

=== n_code
-> over

= over
-> onward

= onward
-> n_silence
