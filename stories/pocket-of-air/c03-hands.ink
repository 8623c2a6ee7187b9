// Chapter 3. Hands, north, 2019

=== n_where
-> over

= over
-> onward

= onward
-> n_work

=== n_work
-> short

= short
# scene: road
# look: day
# sound: amb_village
# year: 2019
# fact: work-types-indentured
{lane:October|{season == "summer":August|March}} 2019, north-east China. A farm, with a bed in it. A noodle restaurant, whose owner asks if a woman {trade == "mending":whose mending can't be found|{trade == "pockets":who puts a pocket into everything|who turns coats}} can lift. # line:nw01
# fact: carer-testimony
A retired teacher, not to be left alone with the gas. # line:nw02
# fact: seed-status-many-undocumented
Nobody asks for papers, and nobody says a sum. # line:nw03
{hope == "wage":She asks what they pay by asking what they eat.|{hope == "unseen":She looks at the windows first: how many, and who is at them.|She asks each of them how long, and they think that she means the day.}} # line:nw04
-> decide

= decide
* [The farm, and the bed # line:wk01 # at:field]
    ~ work = "farm"
    Twelve hours, and a mule called Accountant, since it never agrees. # line:nw05
    -> n_farm
* [The kitchen, and the lifting # line:wk02 # at:steam]
    ~ work = "kitchen"
    Sixty bowls an hour. Li Xia, at the next sink, teaches her to count by throwing potatoes. # line:nw06
    -> n_kitchen
* [The old teacher, and the gas # line:wk03 # at:lamp]
    ~ work = "care"
    "Third tone," says Teacher Quan, before hello. In forty years he hasn't let a wrong one pass. # line:nw07
    -> n_care

=== n_farm
-> over

= over
-> onward

= onward
-> n_name

=== n_kitchen
-> over

= over
~ lixia += 1
-> onward

= onward
-> n_name

=== n_care
-> over

= over
~ teacher += 1
~ zh += 1
-> onward

= onward
-> n_name

=== n_name
-> over

= over
-> onward

= onward
-> n_wage

=== n_wage
-> over

= over
~ put_by(1)
-> onward

= onward
-> n_orange

=== n_orange
-> over

= over
-> onward

= onward
{ lane: -> n_knock }
-> n_raid

=== n_raid
-> over

= over
-> onward

= onward
{ taken == 2019: -> a_wait }
-> n_knock

=== n_knock
-> over

= over
-> onward

= onward
-> n_church

=== n_church
-> over

= over
-> onward

= onward
{ lane: -> n_money }
-> n_match

=== n_match
-> over

= over
-> onward

= onward
-> n_money

=== n_money
~ draw_money()
-> short

= short
# scene: table_top
# look: notes
# sound: amb_room_clock
# year: 2019
# fact: fee-20-30-2007
December 2019, three heaps of notes: for whoever counts it here; for a neighbour of Mother's, who carries it in; for home. # line:nm06
# fact: fee-up-to-half
A third goes on the way, or half. There is no receipt. # line:nm07
{hope == "wage":So this is the jar to the wrist, in paper, in three heaps that aren't hers.|{hope == "unseen":It is the first thing she has done here that could be followed.|She knows to a note how far each heap would have carried her.}} # line:nm08
-> decide

= decide
* [All of it, less rice # line:mo01 # at:all]
    ~ sent += 2
    ~ coin = 0
    All of it goes, and the string that was round it. # line:nm09
    -> arrived
* [Half; she has to live here, to send at all # line:mo02 # at:half]
    ~ sent += 1
    ~ put_by(-1)
    She halves it by eye. It comes out even. # line:nm0a
    -> arrived
* [Nothing yet: save for the way on # line:mo03 # at:none]
    ~ Memory += saving
    ~ put_by(1)
    It goes into a mooncake tin. There is a great deal of tin left over. # line:nm0b
    -> onward

= arrived
{ arrives:
    # fact: fee-30-2011
    Word comes: {half_lost:half of it|all but a third} is there. Ji-song has shoes. Both. # line:nm0c
- else:
    # fact: fee-30-2011
    No word comes. There's such snow on the roads, somebody says. # line:nm0d
}
-> onward

= onward
-> n_call

=== n_call
-> over

= over
~ line = 2
-> onward

= onward
-> n_go_on

=== n_go_on
-> over

= over
-> n_closed

=== n_asked
-> over

= over
-> onward

= onward
-> n_orange

=== n_lane_tea
-> over

= over
-> n_money
