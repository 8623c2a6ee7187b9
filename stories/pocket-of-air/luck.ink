// Luck is filled by chance() alone, each question asked in one place, and asked once: a scene that is read,
// left or passed over sees the same world.
VAR pak_true = false
VAR son_true = false
VAR july_true = false
VAR aunt_lives = false
VAR patrol = false
VAR tip = false
VAR jin_warns = false
VAR half_lost = false
VAR arrives = false
VAR knock = false
VAR harsh = false
VAR out = false
VAR ko_fair = false
VAR list_answers = false
VAR laos_ok = false
VAR side_door = false
VAR vn_ok = false
VAR wrong_bank = false
VAR believed = true
VAR links_gone = false
VAR brother_came = false
VAR brother_home = false
VAR neighbour_safe = false
VAR paid = false
VAR boss_pays = false
VAR raid = false
VAR listener = false
VAR true_plea = false
VAR place_given = false
VAR released = false
VAR checks = false
VAR mn_ok = false
VAR stopped = false
VAR snub = false
VAR father_dead = false
VAR hit = false
VAR no_costs = false

LIST Drawn = the_offers, the_crossing, the_tip, the_officer, the_money, the_silence, the_knock, the_sentence, the_year, the_leads, the_path, the_landing, the_pandemic, the_links, the_wait, the_watching, the_wage, the_asking, the_match, the_search, the_neighbour, the_ear, the_plea, the_way_home, the_place, the_checks, the_patrol_south, the_side_door, the_gantry, the_belief, the_customer, the_father

=== function undrawn(question)
{ Drawn ? question:
    ~ return false
}
~ Drawn += question
~ return true

=== function draw_offers()
{ undrawn(the_offers):
    ~ pak_true = chance(55, "deceived-job-offer")
    ~ son_true = chance(55, "smuggling-can-become-trafficking")
    ~ july_true = chance(55, "escape-cost-2016")
    ~ aunt_lives = chance(50, "korean-chinese-food-help-1990s")
}

=== function draw_crossing(percent)
{ undrawn(the_crossing):
    ~ patrol = chance(percent, "tumen-freeze-patrols")
}

=== function draw_tip()
{ undrawn(the_tip):
    ~ tip = chance(15, "informer-rewards-2013")
}

=== function draw_officer()
{ undrawn(the_officer):
    ~ jin_warns = chance(60, "seed-thousands-tolerated")
}

=== function draw_money()
{ undrawn(the_money):
    ~ half_lost = chance(35, "fee-up-to-half")
    ~ arrives = chance(65, "fee-30-2011")
}

=== function draw_silence()
{ undrawn(the_silence):
    { chance(50, "pandemic-silence"):
        ~ line = 1
    - else:
        ~ line = 0
    }
}

=== function draw_knock()
{ undrawn(the_knock):
    { on_file:
        ~ knock = chance(16, "biometrics-90pct")
    - else:
        ~ knock = chance(12, "biometrics-90pct")
    }
    { knock:
        ~ taken = 2023
    }
}

=== function draw_last_call()
{ called == "":
    { chance(50, "last-call-two-hours"):
        ~ called = "friend"
    - else:
        ~ called = "none"
    }
}

=== function draw_sentence()
{ undrawn(the_sentence):
    ~ q = 0
    { q_church:
        ~ q += 1
    }
    { q_people:
        ~ q += 1
    }
    { q_media:
        ~ q += 1
    }
    { q_aim:
        ~ q += 1
    }
    { q:
    - 0:
        ~ harsh = chance(35, "kinu-2014-change")
    - 1:
        ~ harsh = chance(55, "kinu-2014-change")
    - else:
        ~ harsh = chance(75, "kinu-2014-change")
    }
}

=== function draw_year()
{ undrawn(the_year):
    ~ out = false
    { not harsh:
        { taken == 2019:
            ~ out = chance(60, "returned-four-times")
        - else:
            ~ out = chance(35, "returned-four-times")
        }
    }
}

=== function draw_leads()
{ undrawn(the_leads):
    ~ ko_fair = chance(55, "brokers-not-all-alike")
    ~ list_answers = chance(60, "link-rescues-collapse")
}

=== function draw_path()
{ undrawn(the_path):
    ~ laos_ok = chance(90, "laos-nine-2013")
}

=== function draw_landing()
{ undrawn(the_landing):
    ~ wrong_bank = chance(45, "mekong-night-rain")
}

=== function draw_pandemic()
{ undrawn(the_pandemic):
    { chance(55, "pandemic-silence"):
        ~ line = 1
    - else:
        ~ line = 0
    }
}

=== function draw_links()
{ undrawn(the_links):
    ~ links_gone = chance(65, "links-broken-60-70")
}

=== function draw_wait()
{ undrawn(the_wait):
    ~ brother_came = chance(18, "arrivals-2025")
    { not brother_came:
        ~ brother_home = chance(60, "hrw-guard-posts")
    }
}

// Whether the family at home is left alone, watched, or moved away.
=== function draw_watching()
{ undrawn(the_watching):
    ~ watch_home = 1
    { chance(50, "family-surveillance-not-all"):
        ~ watch_home = 0
    - else:
        { chance(15, "family-expulsion-reported"):
            ~ watch_home = 2
        }
    }
}

=== function draw_wage()
{ undrawn(the_wage):
    ~ paid = chance(50, "work-types-indentured")
}

=== function draw_asking()
{ undrawn(the_asking):
    ~ boss_pays = chance(45, "unlawful-employment-law")
}

=== function draw_match()
{ undrawn(the_match):
    ~ no_costs = chance(30, "refuge-of-last-resort-marriage")
}

=== function draw_search()
{ undrawn(the_search):
    { trouble:
        ~ raid = chance(45, "police-quotas")
    - else:
        ~ raid = chance(30, "police-quotas")
    }
    ~ hit = chance(35, "hrw-41-detained-2017")
}

=== function draw_neighbour()
{ undrawn(the_neighbour):
    ~ neighbour_safe = chance(55, "threat-of-reporting")
}

=== function draw_ear()
{ undrawn(the_ear):
    ~ listener = chance(15, "phone-detection")
}

=== function draw_plea()
{ undrawn(the_plea):
    ~ true_plea = chance(60, "pressure-to-pay")
}

=== function draw_way_home()
{ undrawn(the_way_home):
    { chance(30, "brokers-down-70pct"):
        ~ line = 1
    - else:
        ~ line = 0
    }
}

=== function draw_place()
{ undrawn(the_place):
    ~ place_given = chance(33, "one-third-registered")
}

=== function draw_checks()
{ undrawn(the_checks):
    ~ checks = chance(25, "rescue-called-off-2023")
}

=== function draw_vietnam()
{ undrawn(the_patrol_south):
    ~ vn_ok = chance(55, "vietnam-2019")
}

=== function draw_mongolia()
{ undrawn(the_patrol_south):
    ~ mn_ok = chance(75, "mongolia-policy")
}

=== function draw_side_door()
{ undrawn(the_side_door):
    ~ side_door = chance(50, "myanmar-19-2008")
}

=== function draw_gantry()
{ undrawn(the_gantry):
    { on_file:
        ~ stopped = chance(26, "kim-cheolok-caught-within-hours")
    - else:
        ~ stopped = chance(20, "kim-cheolok-caught-within-hours")
    }
}

=== function draw_belief()
{ undrawn(the_belief):
    ~ believed = chance(80, "screening-typical-length")
}

=== function draw_customer()
{ undrawn(the_customer):
    ~ snub = chance(16, "discrimination-2021")
}

=== function draw_father()
{ undrawn(the_father):
    ~ father_dead = chance(30, "money-to-dead-father")
}
