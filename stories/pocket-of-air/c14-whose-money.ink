// Chapter 14. Whose Money, 2023-25

=== s_law
-> cut_line

= cut_line
# year: 2023
# fact: rok-crackdown-2023
# fact: acquittal-nov-2025
In 2023 money sent home becomes a matter for the police in Seoul. # line:sl09
-> over

= over
~ draw_links()
-> onward

= onward
{ helper: -> s_helper }
-> s_october

=== s_helper
-> over

= over
-> onward

= onward
-> s_october

=== s_october
-> over

= over
-> onward

= onward
-> s_stall

=== s_stall
-> over

= over
-> onward

= onward
-> s_child

=== s_child
-> over

= over
-> onward

= onward
-> s_brother

=== s_brother
-> short

= short
# scene: seoul_flat
# look: four_am
# sound: amb_flat_city
# year: 2024
December 2024, the kitchen, four in the morning. "Sister," says the telephone, in somebody's whole new voice. Ji-song is nineteen. He'd like to come. # line:sb07
# fact: escape-cost-2023
He says what it costs, without a tremor, which is how she knows that he's afraid. # line:sb08
# fact: hrw-fences-321km
# fact: shoot-on-sight-2020
# discuss: stop_brother
Along the river there are fences now, two deep, and an order to shoot. # line:sb09
-> decide

= decide
* [Pay, and begin to borrow tomorrow # line:sb01 # at:pay]
    ~ paid_brother = true
    ~ owe(2)
    "Then warm socks," says Ji-young, and can't think what comes after socks. # line:sb0a
* ["Not this year." And hear him count to three # line:sb02 # at:wait]
    ~ Memory += waited_brother
    One, two, three. "All right," says Ji-song. # line:sb0b
* [Send him the money for a stall instead # line:sb03 # at:stall]
    ~ Memory += stall_brother
    ~ sent += 1
    { links_gone:
        ~ lost += 1
    }
    # fact: uses-of-money
    "A stall of what?" He thinks, on somebody's minutes. "Socks." {links_gone:Whether it came to socks there's nobody left to ask.|In spring, somebody says, there are socks.} # line:sb0c
* [Ask what Mother says # line:sb04 # at:mother]
    ~ Memory += asked_mother
    A sleeve across the telephone, and Mother. "He's your brother. You decide. I had to." # line:sb0d
+ [Leave this scene # line:sb05 # leave] -> leave
- -> onward

= leave
Her brother, now nineteen, would like to come. It costs years of wages and is very dangerous. # bridge # line:sb0e
-> over

= over
-> onward

= onward
{ paid_brother: -> s_wait }
-> s_autumn

=== s_wait
-> over

= over
~ draw_wait()
-> onward

= onward
-> s_autumn

=== s_autumn
-> short

= short
# scene: arcade
# look: shutters
# sound: amb_arcade
# sound: shutter_half
# year: 2025
# fact: hana-2025-satisfaction
# fact: family-separation-main-dissatisfaction
November 2025, her counter in an arcade under Seoul, shutters half down. Eight in ten people from the North say that life here is good; what's wrong with it, most often, is who isn't here. Asked by a student with a clipboard, Ji-young ticks both. # line:sa02
{hope == "wage":They pay by telephone here, to the last won, with a sound like a small bird. She looks up each time.|{hope == "unseen":On the platform nobody looks at her twice. It is what she asked for.|There is no cloth left to let out. She still feels for it.}} # line:sa03
{ paid_brother:
    { brother_came:
        There is a date on the kitchen wall, and an hour, and a letter for a door. # line:sa04
    - else:
        {brother_home:Ji-song saw the fence, and turned round. He is at home, and well, and has a cold.|About Ji-song, since April, there is no word. Her telephone lies face down.} # line:sa05
    }
}
+ [Go on # line:sa01]
- -> onward

= onward
{ brother_came: -> end_brother }
{ helper: -> end_receiver }
{ left_child: -> end_airport }
{ links_gone && (stopped_law || Memory ? spoke_law || Memory ? asked_mother): -> end_silence }
{ alone || (counsel && bang < 2): -> end_landing }
{ tuesdays || debt >= 3: -> end_tuesdays }
-> end_key
