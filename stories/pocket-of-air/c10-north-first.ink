// Chapter 10. North First, south, 2019

=== s_asking
-> over

= over
~ q_aim = true
-> onward

= onward
-> s_leads

=== s_leads
~ draw_leads()
-> short

= short
# scene: curtained_room
# look: tea
# sound: amb_kitchen
# year: 2019
# fact: debt-18m-gone
# fact: debt-interest-20-30
{lane:October|{season == "summer":August|March}} 2019, north-east China, two tables. Manager Ko came out on credit herself. She says what the way to Seoul costs; Seoul's own money will pay it, later. # line:sl03
# fact: link-95pct
Deacon Kwon, no elbows left in her cardigan, has a slow list, and no sum. Each warns her, gently, against the other. # line:sl04
{lane:Ko's tracksuit is new. She notices that she has stopped noticing.} # line:sl05
{hope == "wage":"And after that," she asks, "does one get paid?" They look at her, both, as at a child.|{hope == "unseen":Two people now know what she wants. It's two more than she meant.|She says "Seoul" aloud, for once, and it gives by half an inch.}} # line:sl06
-> decide

= decide
* [Ko: sign, and go in nine days # line:sl01 # at:ko]
    ~ leader = "ko"
    ~ owe(3)
    It's the first paper in this country with her name on it. # line:sl07
* [Kwon's list, and wait # line:sl02 # at:kwon]
    ~ leader = "list"
    ~ kwon += 1
    ~ q_church = true
    ~ q_people = true
    "Fourteenth," says Kwon, writing, in pencil. "Have you had soup?" # line:sl08
- -> onward

= onward
-> s_room

=== s_room
-> over

= over
-> onward

= onward
-> s_words

=== s_words
-> over

= over
-> onward

= onward
-> s_nottonight

=== s_nottonight
-> over

= over
-> onward

= onward
{ taken == 2019: -> a_wait }
-> s_exit

=== s_exit
-> over

= over
~ exit = "laos"
-> s_coach

=== s_coach
-> over

= over
-> onward

= onward
-> s_south_china

=== s_south_china
-> over

= over
-> onward

= onward
-> s_embassy

=== s_embassy
-> over

= over
-> onward

= onward
{ exit == "vietnam": -> s_vietnam }
-> s_path

=== s_path
-> over

= over
~ draw_path()
-> onward

= onward
{ not laos_ok: -> s_back }
-> s_mekong

=== s_vietnam
-> over

= over
-> s_mekong

=== s_back
-> cut_line

= cut_line
# year: 2019
# fact: laos-nine-2013
# fact: vietnam-2019
A second border sends her back to China. She is let go, and by the time she is north again the roads are shutting. # line:sb06
-> over

= over
~ taken = 0
~ Memory += back_in_china
-> n_closed

=== s_mongolia
-> over

= over
-> s_mekong

=== s_late
-> over

= over
{ child:
    ~ took_child = true
}
~ q_aim = true
~ late = true
~ seoul_year = 2024
~ owe(2)
-> onward

= onward
-> s_road_late

=== s_road_late
-> over

= over
-> onward

= onward
{ taken==2024: -> a_wait }
-> s_mekong
