// Chapter 7. The File, 2023

=== n_permit
-> short

= short
# scene: office_table
# look: counter
# sound: amb_office
# year: 2023
# fact: hebei-temporary-permits
March 2023, a ward office. Give ten fingers and your face, people say, and get a paper good for a year. Only after ten years here, says one; anybody, says another. # line:np04
# fact: biometrics-90pct
# discuss: stop_permit
What the file is for nobody can say, not even the clerk, who is nice about it. # line:np05
{hope == "wage":"With a paper," says the woman in front, "they have to pay you." The woman behind laughs.|{hope == "unseen":It is the opposite of a grey coat, and people are queuing for it.|Good for one year, it says, and here.}} # line:np06
-> decide

= decide
* [Go in, and give them # line:np01 # at:desk]
    ~ on_file = true
    The glass is still warm from somebody else's thumb. # line:np07
* [Not go in; walk on by # line:np02]
    ~ on_file = false
    Like a woman with a pot on the stove. # line:np08
* { household != 2 } [Move to where nobody has asked yet # line:np03 # at:bus]
    ~ on_file = false
    { where == "inland":
        ~ where = "border"
    - else:
        ~ where = "inland"
    }
    ~ put_by(-1)
    She goes as cabbages do, by lorry, to another province, with the machine's head on her knees. # line:np09
- -> onward

= onward
-> n_school

=== n_school
-> over

= over
~ school = "bench"
-> onward

= onward
-> n_reopen

=== n_reopen
-> over

= over
-> onward

= onward
-> n_knock2

=== n_knock2
~ draw_knock()
-> short

= short
# scene: one_room
# look: night
# sound: amb_room_clock
# year: 2023
# fact: mass-return-oct-2023
October 2023, a room with one door. On Monday evening more than five hundred people were driven back across the river. By Wednesday everybody knows. # line:nk01
# sound: knock_form
# fact: knock-on-the-door
Three knocks. There's a way of knocking that is family and a way that is a form. They are the same. # line:nk02
-> decide

= decide
* [Open the door # line:kk01 # at:door]
    It opens inwards, so that she has to step back for whoever it is. # line:nk03
* [Put on the coat first # line:kk02]
    ~ Memory += coat_on
    One sleeve. The other. Whoever it is can wait for the buttons. # line:nk04
* [Empty the pocket under the loose tile # line:kk03]
    ~ Memory += handed_on
    There's a number in it, in thread, and a number is a person. # line:nk05
+ [Leave this scene # line:kk04 # leave] -> leave
-
{ taken == 2023:
    # fact: seed-arrest-any-time
    Two men, and a form. It takes less time than a hem. The story does not go in with her. # line:nk06
- else:
    It's bread, still hot, and behind the bread {friend()}, with no hand free. # line:nk07
}
-> onward

= leave
In October 2023 someone knocks. # bridge # line:nk08
-> over

= over
-> onward

= onward
{ taken == 2023 && cut > FIVE: -> a_wait }
{ taken == 2023: -> a_bus }
-> n_after

=== n_gate
-> over

= over
-> onward

= onward
-> n_reopen
