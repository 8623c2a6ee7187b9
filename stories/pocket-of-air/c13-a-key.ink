// Chapter 13. A Key, 2020-22

=== s_key
~ coin = 3
-> short

= short
# scene: seoul_flat
# look: empty
# sound: amb_flat_city
# year: 2020
# fact: screening-typical-length
# fact: hanawon-12-weeks
September 2020, Seoul, the eleventh floor. After weeks of questions and twelve of lessons, a key. The room is warm from underneath, and there's nothing in it. # line:sk05
# fact: settlement-grant-steps
The state's first money is in her own name. By evening it has four claimants, three of them right. # line:sk06
{hope == "wage":It is more than the jar ever held, and it is rent.|{hope == "unseen":There is a letter in the box downstairs already, and it's to her.|She had cut it for farther on. This is farther on. She stands in it.}} # line:sk07
-> decide

= decide
* [{debt > 0:The debt, first and whole|The road: nobody asks, but somebody paid} # line:sk01 # at:debt]
    ~ Memory += repaid
    ~ debt = 0
    ~ put_by(-2)
    {leader == "ko":Ko's nephew, in a padded vest, counts it, writes PAID, and looks lonely.|It takes four telephone calls to find anybody who'll have it.} # line:sk08
* [Home, what is left after rent # line:sk02 # at:home]
    ~ sent += 1
    ~ put_by(-1)
    # fact: used-settlement-money
    # fact: pandemic-silence
    It goes by a friend of a friend, towards a border that is shut. # line:sk09
* [A machine, second hand, with the automatic buttonhole # line:sk03 # at:machine]
    ~ Memory += machine
    ~ put_by(-1)
    Its buttonhole isn't as good as hers, which is a relief and a waste. # line:sk0a
* [Keep it for one more person's ticket # line:sk04 # at:ticket]
    ~ Memory += ticket
    The bank book goes behind the refrigerator, which hums to it. # line:sk0b
- -> onward

= onward
{ debt > 0: -> s_debt }
-> s_market

=== s_debt
-> over

= over
-> onward

= onward
-> s_market

=== s_market
-> over

= over
-> onward

= onward
-> s_job

=== s_job
-> over

= over
-> onward

= onward
{ not late: -> s_covid }
-> s_neighbour

=== s_covid
-> over

= over
~ draw_pandemic()
-> onward

= onward
-> s_bus

=== s_bus
-> over

= over
-> onward

= onward
-> s_neighbour

=== s_neighbour
-> short

= short
# scene: seoul_flat
# look: landing
# sound: amb_flat_city
# sound: door_code
# year: 2021
November 2021, the landing. Grandmother Bang, twelfth floor, came from the North in the winter of 1951, aged eight, "for a week". She knows every door by the four notes of its code. # line:sn02
Tonight there's a bell, and a dish at the height of the chain. # line:sn03
-> decide

= decide
* [Take off the chain, and open # line:sg01]
    ~ bang += 2
    It's kimchi, with too much sugar. She eats it standing up, and then sitting down. # line:sn04
* [Open, and give the dish back full # line:sg02]
    ~ bang += 1
    ~ Memory += pays
    It goes back up with dumplings in it. "So it's war," says Bang, much pleased. # line:sn05
* ["I've eaten, thank you." She hasn't # line:sg03]
    ~ alone = true
    "So have I," says Bang, who hasn't either, and goes back up, a stair at a time. # line:sn06
+ [Leave this scene # line:sg04 # leave] -> leave
- -> onward

= leave
A neighbour, Grandmother Bang, offers food. # bridge # line:sn07
-> over

= over
-> onward

= onward
-> s_counsel

=== s_counsel
-> over

= over
-> onward

= onward
{ not late: -> s_send }
{ child: -> s_child }
-> s_brother

=== s_send
-> over

= over
-> onward

= onward
-> s_mother

=== s_mother
-> over

= over
-> onward

= onward
-> s_law

// What her daughter is called, here as elsewhere.
=== function rain_name()
{ child_name == "Bi":
    ~ return "Bi"
}
~ return "Yu"
