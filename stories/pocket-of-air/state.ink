// Where she is and what she owes. No variable measures courage, trust or goodness.
// False where the reader, or whoever leads a class, leaves chapter 4 out; a cut may begin so.
VAR show_trafficking = true
VAR aim = "none"
VAR hope = "wage"
VAR season = "ice"
VAR crossed = 0
VAR offer = "none"
VAR kept = true
VAR where = "border"
VAR work = "none"
VAR household = 0
VAR lane = false
VAR child = false
VAR zh = 0
VAR on_file = false
VAR taken = 0
VAR called = ""
VAR returned_once = false
VAR late = false
VAR exit = "laos"
VAR xiaoman = false
VAR school = "bench"
VAR told = "nobody"
VAR watch_home = 0
VAR trouble = false
VAR warned = false
VAR took_child = false
VAR miran_gone = false
VAR jin_button = false
VAR seoul_year = 2020

// Savings and debt run from 0 to 5, are changed only by put_by and owe, and are never shown as a number.
VAR coin = 1
VAR debt = 0
VAR sent = 0
VAR lost = 0
VAR line = 2
VAR stop_asked = false

// The four questions asked of people who are sent back: what she has met without knowing that it counts.
VAR q_church = false
VAR q_people = false
VAR q_media = false
VAR q_aim = false
VAR q = 0

VAR left_child = false
VAR helper = false
VAR tuesdays = false
VAR stopped_law = false
VAR counsel = false
VAR alone = false
VAR paid_brother = false

// Bonds count shared moments.
VAR teacher = 0
VAR lixia = 0
VAR miran = 0
VAR kwon = 0
VAR bang = 0
VAR okdan = 0
VAR mother = 0
VAR father = 0
VAR boknyeo = 0
VAR jin = 0
VAR songi = 0
VAR hwang = 0
VAR sungchol = 0
VAR byol = 0
VAR kyungja = 0
VAR stubborn = 0
VAR fed = 0
VAR larder = 0
VAR risk_home = 0

// Words she chose, and things she still has.
VAR trade = ""
VAR quilt = true
VAR shoe = "none"
VAR door = "farm"
VAR leader = "none"
VAR thai = ""
VAR close = ""
VAR view = ""
VAR answer = ""
VAR mark = ""
VAR song = "none"
VAR dumpling = ""
VAR said = ""
VAR far = ""
VAR pocket = "air"
VAR coat = "hers"
VAR promise = "none"
VAR inspector = -1
VAR name = "own"
VAR bought = ""
VAR said_first = ""
VAR thread = ""
VAR shoes = ""
VAR child_name = "Yu"
VAR nickname = ""
VAR tooth = ""
VAR size = ""
VAR card = ""
VAR kimchi = ""
VAR wedding = ""
VAR form_name = ""
VAR bag = ""
VAR window = ""
VAR told_song = ""
VAR green = ""
VAR asked_via = ""
VAR first = ""
VAR mango = ""
VAR mekong = ""
VAR tom = ""
VAR told_rok = ""
VAR course = ""
VAR said_from = ""
VAR signname = ""
VAR from = ""
VAR takeaway = ""
VAR scissors = true
VAR mute = false
VAR jacket_pocket = false
VAR socks = false

// Marks that are set once and remembered in the text.
LIST Memory = favour_officer, asked_kin, saving, skipped_lane, chae_gone, coat_on, handed_on, wave, counted_buses, kettle, back_in_china, pays, repaid, machine, ticket, waited_brother, stall_brother, asked_mother, spoke_law, cake_home, owed_spring, heard_wages, heard_gone, song_spoiled, father_rice, joke_fractions, heard_airpocket, gloves, asked_father, aunt_name, beans, doll_coat, pride, okdan_gone, lied_for_okdan, minded_seams, taught_song, patch_coat, believes_coats, honest_pocket, ribbon, asked_ribbon, song_burden, jacket, ddakji, finger, looked_back, counted, reed, paid_driver, coats_over, bridges, sewn_shut, gift, stay_week, dried_rice, jin_joke, mule, cook, swears, dress, suk_ja, kept_name, meihua, asked, threatened, told_lixia, cardigan, refused, asked_bok, lane_seen, key, heard_song, short_call, hung_up, kept_pocket, day_thread, noodles, named_price, asked_stay, asked_bus, told_on, face, masks, crane, silk, mask_pockets, boss_even, boss_friend, spoke, ri_ha, hill, thread_letters, tin, xm_pocket, xm_sews, learned_darn, sock_contest, proof, heard_air, obeys, ice_line, tall_line, shop, ran_after, fish, wen, across, haw, twin, moved, jin_dumplings, published, kept_number, kept_machine, kept_mark, radish_dog, sewed_home, spoon, marked, xm_with, xm_father, wrote, third_bowl, pocket_for_her, name_south, praised, jip, gohyang, grandma, byol_coat, psalm, coat_carried, chairs, byol_pocket, carried, sugar, sang, last_zip, shears, sign, gave_pocket, days, curtain, signed, lapel, invisible, red, corner, starfish, bargain, court, sausage, jackets, dead_number, end_line, song_found, course2, watered, uses, aunt_forgiven, advanced, turned_coat, kind_lie, told_eleven, burnt, lawyer, stood, back, hotteok, frame_seoul, window_seat

=== function put_by(change)
~ coin = MAX(0, MIN(5, coin + change))

=== function owe(change)
~ debt = MAX(0, MIN(5, debt + change))

// Whoever is near her in China after 2019.
=== function friend()
{ work == "kitchen":
    ~ return "Li Xia"
}
{ where == "inland" and work == "factory":
    ~ return "the woman from the next bunk"
}
{ where == "inland":
    ~ return "the woman who lets the doorway"
}
~ return "the woman from the fish stall"
