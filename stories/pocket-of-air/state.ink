// Where she is and what she owes. No variable measures courage, trust or goodness.
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

// Marks that are set once and remembered in the text.
LIST Memory = favour_officer, asked_kin, saving, skipped_lane, chae_gone, coat_on, handed_on, wave, counted_buses, kettle, back_in_china, pays, repaid, machine, ticket, waited_brother, stall_brother, asked_mother, spoke_law

=== function put_by(change)
~ coin = MAX(0, MIN(5, coin + change))

=== function owe(change)
~ debt = MAX(0, MIN(5, debt + change))

// Whoever is near her in China after 2019.
=== function friend()
{ work == "kitchen":
    ~ return "Li Xia"
}
{ where == "inland":
    ~ return "the woman from the next bunk"
}
~ return "the woman from the fish stall"
