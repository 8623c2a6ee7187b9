# title: Two Letters
# author: The makers of A Pocket of Air

// A small story for reading beside stories/README.md. Everything a story can do here is done once.

EXTERNAL chance(percent, id)

-> fork

=== fork
# scene: fork
# look: dawn
# sound: amb_wind
# year: 1996
The post comes on foot this morning. The van is in a ditch at the bottom of the hill, quite comfortable, and will be asked again in April. # line:fo04
Two letters are left in the bag, and two ways in the snow. On the left, past the firs, lives Mrs Aune, who has soup at noon. On the right, over the hill, lives Mr Berg, who has a dog. # line:fo05
* [Left, past the firs # line:fo01 # at:north] -> firs
* [Right, over the hill # line:fo02 # at:south] -> hill
* [Toss a coin for it # line:fo03]
    She lays it on her thumb with the ship up. Ship for the firs, king for the hill. # line:fo06
    { chance(51, "coin-same-side"):
        # fact: coin-same-side
        Ship, as it began. Coins are a little stubborn, though less so than people. # line:fo07
        -> firs
    - else:
        # fact: coin-same-side
        King. It turned over a good many times up there before it would say so. # line:fo08
        -> hill
    }

=== firs
{ hill:
    The soup is long done. Mrs Aune has kept a bowl of it warm, with a plate on the bowl, and on the plate a stone, because of the cat. # sound: bowl_down # line:fi03
- else:
    "You're early," says Mrs Aune. "It isn't soup yet. It's hot water with plans." # line:fi04
}
She turns her letter over. "From across," she says, and puts it behind the clock with the others. # line:fi05
* { hill } [Eat the soup # line:fi01] -> dip
* { not hill } [Go on, over the hill # line:fi02] -> hill

=== hill
The dog hears her half a kilometre off, and says so. Close to, it is mostly ears. # line:hi05
* [Stand still, as the postal rules advise # line:hi01]
    It sits down on her boot. It's a warm dog, and for ten minutes nobody goes anywhere. # line:hi06
* [Give it the crust in her pocket # line:hi02]
    It eats with its eyes shut. Then it carries the letter to the door itself, and the letter is never quite the same. # line:hi07
-
"From across," says Mr Berg. He reads it standing up, in his hat. # line:hi08
* { firs } [Look back from the step # line:hi03] -> dip
* { not firs } [Go on, past the firs # line:hi04] -> firs

=== dip
From here one can see both chimneys. Between them lies a dip in the snow that a child could roll across, and not a footprint in it. # line:di03
Nine winters she has carried them, hers to him and his to her, by way of the fork: four kilometres, each time. # line:di04
* [Say nothing. It's good for the legs # line:di01] -> legs
* [Go home straight across # line:di02] -> across

=== legs
It's good for the letters, too. They come as if they had been somewhere. # line:le01
-> END

=== across
It takes four minutes. Behind her now there's a track from door to door, one person wide. Of course, it may snow tonight. # line:ac01
-> END

// Stands in for the game's own chance where there is none, as in Inky.
=== function chance(percent, id)
~ return percent > 50
