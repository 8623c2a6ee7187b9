// Chapter 14. Whose Money, 2023-25

=== s_law
{ cut == FIVE: -> cut_line }
+ [Go on # line:sl35]
-
~ draw_links()
# chapter: Whose Money
# scene: office_table
# look: counter
# sound: amb_office
# year: 2023
A paper cup comes across the desk, pushed by one finger. June 2023, a police station in Seoul. "It's bad coffee," says the detective, "but it's all I can offer you." # line:sl27
{ cut == FULL:
    {Memory ? chairs:He pushes a chair towards her with his foot. }His lapel was pressed by a machine. {Memory ? lapel:In another office once she told a man so about his, and it went into the record.} # line:sl28
}
# fact: rok-crackdown-2023
For decades the police let be that money went home to the North. This spring they've been told to ask. Ji-young's number was in the telephone of an old woman from the sewing club, who carries such money.{cut == LESSON && sent == 0: Ji-young had asked her how one begins.} # line:sl29
+ [Go on # line:sl2b]
-
{ cut == FULL:
    # fact: fx-act-charge
    Passing on other people's money has a name now: running an exchange business without being registered. He reads her the statute, embarrassed at each comma. # line:sl2c
    "The old woman took noodles for it," says Ji-young. "And the bus fare." # line:sl2d
    # fact: no-legal-route
    "Then it's a business," he says. # line:sl2e
    "And the registered way?" says Ji-young. "Where's that?" # line:sl2f
    He does look. He turns the page. "There isn't one," he says. # line:sl2g
    # fact: illegal-both-sides
    "It's forbidden up there, too," she says. # line:sl2h
    "Then that's one thing the two sides have agreed on." {Memory ? swears:She says a word of Li Xia's, at the cup. "Is that dialect?" says the detective. "Henan," says Ji-young.} # line:sl2i
    # fact: links-broken-60-70
    In the corridor a woman had been telling the wall that more than half of the ways to ring home are gone. {links_gone:The number from home hasn't rung since April.|The number from home rang on Sunday, and hung up on her hello.} {quick_false:There was no young man with white shoes in that corridor.} # line:sl2j
- else:
    # fact: fx-act-charge
    Carrying money has a name now: running an exchange business without being registered. # line:sl2k
    # fact: no-legal-route
    "And the registered way?" says Ji-young. "Where's that?" # line:sl2l
    He turns the page over. "There isn't one," he says. # line:sl2m
}
She is here as a witness. So far, he says.{cut == FULL: He turns the statement round for her to sign. {Memory ? signed:She signed something in Bangkok once, among two hundred names. There's more room on this.}} # line:sl2n
-> decide

= decide
* [{sent > 0:Stop|Don't begin} # line:sl2o]
    ~ stopped_law = true
    ~ put_by(1)
    "I can't advise you," says the detective, and moves his cup an inch. # line:sl2p
    {sent > 0:There's more left at the end of the month now. It lies|What she had counted out to begin with lies} in the drawer, and each time she wants a spoon she has to lift it. # line:sl2q
* [Send through the slow old woman, while there is one # line:sl2r]
    ~ sent += 1
    { links_gone:
        ~ lost += 1
    }
    The old woman has a summons folded in her spectacle case. "Once more, then," she says. # line:sl2s
    {links_gone:In the eighth week she says to her tea towel, "It went. Nobody's come back to say that it got there." She wants to give back the noodles.|In the ninth week she says to her tea towel, "Your mother wants to know what you've done with your hair."} # line:sl2t
* [The old woman is tired. Take over her list: eleven families # line:sl2u]
    ~ helper = true
    "It isn't written down," says the old woman. They sit for three evenings over reels of thread, one for each family. # line:sl2v
    "And what do I take?" # line:sl2w
    "Noodles," says the old woman. "And the bus.{cut == FULL: They'll try and give you more. It's how you know them.}" # line:sl2x
* [Send nothing; put the case to a journalist with no names in it # line:sl2y]
    ~ Memory += spoke_law
    ~ put_by(1)
    {cut == FULL:"Can I say seamstress?" says the journalist. "Say a woman," says Ji-young. "Can I say from where?" "Say from up there."} # line:sl2z
    It comes out on a Wednesday, below a recipe for cucumbers. A woman, it says, asks at which counter she may send money to her mother. {cut == FULL:One of the four hundred comments under it tells her which bus goes north.} # line:sl30
-
# discuss: stop_law
"My mother's in Daegu," the detective had said, that morning in June, with his hand on the door. "I send hers by telephone. It takes four seconds." # line:sl31
+ [Go on # line:sl36]
-
-> over

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
{ cut < FULL: -> over }
# scene: arcade
# look: shop
# sound: amb_arcade
# year: 2023
Eleven envelopes, and round each a thread of another colour. September 2023, the arcade, after closing; she tips out the button tin and puts them in the bottom, under the horn ones, which no one ever wants. # line:sh0x
# fact: fx-act-charge
# fact: rok-crackdown-2023
She takes no third. She takes noodles, and the bus, and writes it down on the back of a calendar. All eleven know what that's called now, and come anyway, one at a time, with something to be taken up. # line:sh0y
{Memory ? tin:Her own money stays in a tin of its own. }They ring at hours when they'd have rung their mothers. "What did you have for supper?" they say. # line:sh0z
+ [Go on # line:sh10]
-
# fact: hallasan-line
She calls them by their threads. Yellow has a niece getting married up there, to a foreman's son, and what clinched it was the aunt in Seoul: families with someone down here are sought after, and called by the name of a mountain in the South. "So I'm a dowry," says Yellow. "Me. I clean trains." The money's to be there by the nineteenth. # line:sh11
# fact: brokers-down-70pct
It may not be. Most of those who'd carry it at the far end are gone. The eleven only ask if it has been sent. It has, she says, and they say "Good", and she can hear them start to eat. # line:sh12
Brown is a man of sixty who guards a car park. On the last Friday he has a coat over his arm. He hasn't got it this month, he says. It's a good coat. What would she give him on it? # line:sh13
-> decide

= decide
* [Advance it # line:sh14]
    ~ put_by(-1)
    ~ Memory += advanced
    She puts in Brown's from her supper money, until Christmas. # line:sh15
    "I don't take presents," says Brown. # line:sh16
    "Nor do I. Sit down." She writes it in the calendar under noodles. He asks for it to be put on a line of its own, and she rules one. # line:sh17
* [Turn the coat; he can wear it another ten years # line:sh18]
    ~ Memory += turned_coat
    By Sunday it's in nine pieces on Kyung-ja's counter. Brown has come by to see, and has to go and stand at the key stall. # line:sh19
    "Ten more years," she says, "if you don't mind the buttons being a woman's." # line:sh1a
    He puts it on, and sells his other one. His envelope is thin, that month, but there's something in it. # line:sh1b
* [Send the others' and tell him his went too # line:sh1c]
    ~ Memory += kind_lie
    "Yours went with the rest," she tells him on Monday. # line:sh1d
    "But I hadn't any." # line:sh1e
    "There was some over." He looks at her as he must look at people who say that they only parked for a minute. # line:sh1f
    "How much was over?" says Brown; and that's what he brings, in coins, in March. # line:sh1g
- -> ask2

= ask2
The week after that Friday a registered letter comes, with her name in the window. She's to bring any papers. # line:sh1h
* [Tell the eleven # line:sh1i]
    ~ Memory += told_eleven
    She rings them in the order of the reels. Four say that they'll stop, and thank her. Two say nothing. Yellow says the nineteenth. The student says he'll come along and hold her bag. # line:sh1j
    Red says, "What did you have for supper?" # line:sh1k
* [Burn the list; she knows it by heart anyway, as colours of thread # line:sh1l]
    ~ Memory += burnt
    It's the calendar, then, with the kittens. She does it in the sink at home, month by month, and the smoke goes up the pipe to the twelfth floor, and a voice comes down it: "Is that fish?" # line:sh1m
* [Go to the lawyer of the woman in the newspaper # line:sh1n]
    ~ Memory += lawyer
    He has nine of them in a cabinet, women mostly, one to a drawer. It's a fine as a rule, he says, or a fine that's hung over you on a string. # line:sh1o
    "Has anyone been let off?" # line:sh1p
    "Not to speak of." # line:sh1q
- -> onward

= over
-> onward

= onward
-> s_october

=== s_october
{ cut < FULL: -> over }
# scene: arcade
# look: candles
# sound: amb_street
# year: 2023
A candle that runs on a battery, and the instruction "Press twice". October 2023, a square in Seoul; somebody's handing them out of a carton that says WEDDINGS. # line:so0m
# fact: mass-return-oct-2023
On the evening of the ninth people were driven back out of China, by several crossings at once. More than five hundred, says the sheet that she is given. About six hundred, says a sheet from the people with the other loudspeaker. # line:so0n
+ [Go on # line:so0o]
+ [Leave this scene # leave # line:so0p] -> leave
-
{miran > 0:There's a list of names, got from relatives. She looks down it for Choe Mi-ran. There are three Choes, and the nearest is a Mi-suk.|There's a list of names, got from relatives. She's no one to look for; she looks. There are two Ji-youngs.} {shoe:
- "glove":
    Then she looks along the rows for a woman in a man's coat, who would have one of Father's gloves. # line:so0t
- "arm":
    Then she looks along the rows of candles for a man's coat. She held on to the sleeve of it for as long as a river. She'd know it with her hand. # line:so0u
- "joke":
    Then she looks along the rows for a woman in a man's coat, wet to the collar, and offended. # line:so0v
- else:
    Then she looks along the rows for a man's coat on a woman{season == "summer":, with two rows of buttons. She went past it once, in a river|, who lost a shoe once, on the ice}. # line:so0w
}
# fact: vanished-600
# discuss: stop_october
None of those on the sheets has telephoned. By Christmas somebody who keeps count will use the word _vanished_ of all of them together, and it will be the same word on both sheets. # line:so0x
-> decide

= decide
* [Stand with them # line:so0y]
    ~ Memory += stood
    {Memory ? looked_back:She doesn't look round; she did that once, at a river.|She goes and stands at the end of a row.} Next to her an old man is holding his candle upside down, so that it lights up his shoes. # line:so0z
    They're asked for a minute. When it is over no one knows where the switch is, and everybody goes home with a lighted hand. # line:so10
* [Stand at the back by the sock stall # line:so11]
    ~ Memory += back
    {socks:She has been waited for in front of socks before. The sock man waits.|It's a barrow, really. The sock man has hung a lamp in it, and there they are, by the pair.} He has taken off his cap, though he goes on selling. # line:so12
    "Family?" he says. # line:so13
    "I don't know." # line:so14
    He picks out a pair, thick, grey, pulls off the label, and holds them over to her, the one and then the other. # line:so15
* [Go home; ring Jong-hui, and talk about Byol's teeth # line:so16]
    ~ byol += 1
    One's out. One's hanging by what Jong-hui calls a thread. Byol is six. {byol > 2:She wants Ji-young told that this is the one that bit her, in the car.|She wants it to be known which one.} # line:so17
    They talk about it for forty minutes, both of them standing at a window. "You've got the light off," says Jong-hui. "So have you," says Ji-young. # line:so18
+ [Leave this scene # leave # line:so19] -> leave
- -> ask2

= ask2
Afterwards she's hungry. It's embarrassing; she looks to see who has noticed. # line:so1a
* [Hotteok, burning, from the cart # line:so1b]
    ~ Memory += hotteok
    ~ fed += 1
    One's told to wait. No one waits. The sugar comes out at the first bite and runs down inside her sleeve as far as the elbow, and she stands on the kerb with her mouth open, breathing out steam like a kettle. # line:so1c
    "They're hot," says the man. # line:so1d
    She buys another. # line:so1e
* [Grandmother Bang's, without ringing first # line:so1f]
    ~ bang += 1
    {alone:She has never gone up those stairs before. There turn out to be nineteen.|She goes up with nothing in her hands.} Bang has the news on without the sound. She looks at the candle, fetches a cup for it, and puts soup down next to that. # line:so1g
    Then she looks hard at the fire extinguisher, though it's on the other side of the wall. # line:so1h
+ [Leave this scene # leave # line:so1i] -> leave
- -> onward

= leave
# fact: mass-return-oct-2023
In October 2023 more than five hundred people are sent back from China. There is a vigil in Seoul. # bridge # line:so1j
-> over

= over
-> onward

= onward
-> s_stall

=== s_stall
{ cut < FULL: -> over }
# scene: arcade
# look: shop
# sound: amb_arcade
# year: 2024
"Take half," says Oh Kyung-ja, and draws a line down the counter in chalk. May 2024. "I don't need all that counter. It's too far to walk." # line:ss39
It's two metres forty. {kyungja > 0:For a year it's been Ji-young who threads the needles; they lie ready each morning, and nothing has been said.|For a year Kyung-ja has been handing out the black trousers, and keeping the white shirts for herself.} # line:ss3a
+ [Go on # line:ss3d]
-
{Memory ? machine:The second-hand machine comes down from the eleventh floor on a trolley, with its buttonhole.}{Memory ? course2: On the wall goes the certificate, from Wednesdays. "So it's official," says Kyung-ja. "I'd only had it from my eyes."} # line:ss3e
# fact: no-typical-refugee
# fact: women-72pct-cumulative
Kim Sung-chol, who was on the road with her, delivers parcels now, and apologises to lifts. A lady from a newspaper asked him for what was typical. Seven in ten of those who've come are women, she said; he said that he was sorry, he had been underground. "So you're one of the other three," says Kyung-ja. Sung-chol offers to paint the sign. # line:ss3f
{sungchol > 1:Since he learned to fry an egg, he says, he has never been afraid of a tool.|He holds the brush as he'd hold a drill.} {Memory ? curtain:"I remember the curtain," he says. "They talked of it in the men's." |}The board's a shelf from somebody's bathroom. # line:ss3g
{Memory ? owed_spring:Somebody in a market a long way north still owes her for a hem. She thinks of putting that.} # line:ss3i
{said_from:
- "gangwon":
    "Put 'Gangwon tailoring'," says Kyung-ja. "The upper part." # line:ss3j
- "north":
    "Put 'By way of everywhere'," says Kyung-ja. "Customers like a holiday." # line:ss3k
- "inside":
    "Put 'We finish the inside'," says Kyung-ja. "Then they'll all want to look." # line:ss3l
}
-> decide

= decide
* [TURNED COATS # line:ss3n]
    ~ signname = "turned"
    {trade == "turning":It's what she could do before she could do anything.|It isn't even what she's best at. It's what she'd like to be asked for.} In a city where coats are thrown out, that's about one customer a month. # line:ss3o
* [RIM, with the R # line:ss3q]
    ~ signname = "rim"
    {name == "rim":The court has her application. The bathroom shelf needn't wait for it.|On her card there's Im. Nobody's going to ask a shelf for its card.} # line:ss3r
    "What's a Rim?" says the boy from the phone cases. # line:ss3s
    "Two trees," says Sung-chol, painting, with his tongue out. # line:ss3t
* [ALTERATIONS. Enough is enough # line:ss3u]
    ~ signname = "plain"
    "You can turn a general inside out, and you put that?" says Kyung-ja. "It's what _I_ put." # line:ss3v
    "You've been here forty years." # line:ss3w
    It's a long word, and Sung-chol has begun it too large; by the third syllable the letters are holding in their stomachs. # line:ss3x
- -> ask2

= ask2
It's dry by six. It's crooked: not the board, the words. They go uphill to the right. # line:ss3y
* [Hang it # line:ss3z]
    ~ sungchol += 1
    "I'm sorry," says Sung-chol. He says it to the sign. # line:ss40
    "Leave it. It's got a lean." She has a left shoulder herself that slopes the other way; standing under it she'd about come out level. # line:ss41
* [Hang it straight, so that the shop is crooked # line:ss42]
    ~ stubborn += 1
    ~ sungchol += 1
    She hangs it by the words. So the words are dead level, and the ceiling, the counter and the whole of the arcade can be seen to have been wrong since it was dug. # line:ss43
    "Still," says Kyung-ja, with her head on one side. It's her highest mark. # line:ss44
- -> onward

= over
-> onward

= onward
-> s_child

=== s_child
{ cut < FULL: -> over }
{ took_child: -> here }
{ left_child: -> there }
-> other

= here
# chapter: Whose Money
# scene: seoul_flat
# look: evening
# sound: amb_flat_city
# year: 2025
A drawing on the warm floor: a house with eleven stripes, and in the top one a machine. March 2025. {rain_name()} is four, goes to nursery two bus stops off, and is working on the smoke. # line:sc3i
They'd all been asked today to say where they were from. Jun-seo was from Busan. "And what did you say?" # line:sc3j
"The eleventh floor." She adds a stripe. It's true, and it hadn't gone down well. # line:sc3k
+ [Go on # line:sc3l]
+ [Leave this scene # leave # line:sc3m] -> leave
-
# fact: third-country-born-71pct
She isn't alone in it. Most of the young people here whose mothers came from the North were born on the way. {Memory ? sausage:At the supermarket they'd known what to do about her: they'd cut the piece in half and given her both.} # line:sc3n
# fact: third-country-born-excluded
# fact: over-70pct-kedi
There's less help for her than if she had been born up there and carried; the law thought of the ones who came. A member of the assembly who's from the North wants it mended. At the nursery they have given her a peg with an umbrella on it, which is rain, near enough. # line:sc3o
# fact: guilt-of-mothers
By the pegs on Thursdays there is a mother whose own child came six years after her, and calls her Madam. She looks at the umbrella and not at {rain_name()}. # line:sc3p
"So where am I _from_?" says {rain_name()}, colouring in. # line:sc3q
-> decide

= there
# chapter: Whose Money
# scene: seoul_flat
# look: evening
# sound: amb_flat_city
# year: 2025
A ceiling, on the telephone, and a voice below it. March 2025: {rain_name()} is four. She has been given the thing to hold, and holds it like a tray. # line:sc3r
Everything arrives late. Ji-young says "I can see your lamp"; then the picture turns over, and there's an eye, and a drawing of a machine with a great many wheels. The words go to the ceiling, in Chinese, very fast. {zh > 2:She gets nearly all of it. It's about a duck.|She gets _duck_, and _mine_, and _tomorrow_.} # line:sc3s
+ [Go on # line:sc3t]
+ [Leave this scene # leave # line:sc3u] -> leave
-
# fact: guilt-of-mothers
Every other woman at the sewing club has one of these, with a ceiling. They had to come first, so as to be able to send. They say that to one another, and they go on saying it. # line:sc3v
# fact: third-country-born-71pct
# fact: third-country-born-excluded
# fact: over-70pct-kedi
The form for fetching her over lies under the bread. Most of those who grow up here with a mother from the North were born over there; they get less help, since the law thought only of people who'd come the whole way themselves. A member of the assembly wants it changed. # line:sc3w
The eye comes back. "Where am I from?" says {rain_name()}, in Korean, all on one note. # line:sc3y
-> decide

= other
# chapter: Whose Money
# scene: seoul_flat
# look: evening
# sound: amb_flat_city
# year: 2024
A gap where two teeth were, very near. August 2024, a video call with a delay on it; Byol is seven, lives four hours off by train, and is eating a plum at the camera. # line:sc3z
{Memory ? byol_coat:"I've still got the pillow coat," she says. "My bear's got it."|"You've got a line here," she says, and shows where, on her own forehead.} {Memory ? byol_pocket:"And I looked in your pocket, and it was dark," she tells her mother, who was there.}{Memory ? carried:"And you carried me."}{Memory ? sugar:"And I had sugar," says Byol, "and wasn't allowed to crunch."} # line:sc40
{Memory ? sausage:"Do the hats," she says. Ji-young does the hats.} # line:sc41
+ [Go on # line:sc42]
+ [Leave this scene # leave # line:sc43] -> leave
-
In the paper that they had at school there was a word for some of the children, and the teacher had looked at her when she read it. "Am I a multicultural?" # line:sc44
# fact: third-country-born-71pct
# fact: over-70pct-kedi
Byol was born on the way, and so were most of the children here who've a mother from up there. No one had got round to a word. So somebody took one that was lying about. # line:sc45
# fact: guilt-of-mothers
# fact: jihyun-park-son
"She's got a mother in the same kitchen," says Jong-hui, "so what's a word." There are kitchens with nobody in them but the mother; there's a woman in England, it was in a book, who went back for her boy and found him. # line:sc47
"But where am I from?" says Byol, and leans in until there's only plum. # line:sc48
-> decide

= decide
* ["{child:From me. Also from rain.|From your mother. Also from {exit == "mongolia":the cold|rain}.}" # line:sc49]
    ~ from = "me"
    {child:"How do you get out of rain?" {took_child:She draws it: dots, and a lady under them with a bag.|It comes four seconds late. "You wait under something," says Ji-young, "and then it's you."}|{exit == "mongolia":"How cold?" says Byol. "You steamed."|"What sort of rain?" says Byol. "The sort with leaves in it."} This is written down, with a crayon, somewhere to the left.} # line:sc4a
* ["From three places, which is more than most people in that class." # line:sc4b]
    ~ from = "three"
    {child:Three fingers come up, and are counted. {took_child:"Jun-seo's only got one," says {rain_name()}, with pity.|There's a boy in the yard who has only got one, says {rain_name()}, with pity.}|"Which three?" says Byol, and gets them, in order, twice. "Min-jae's been to Guam," she says, "but that's only a holiday."} # line:sc4c
* ["You could say to them: ask my {child:mother|aunt}. She sews." # line:sc4d]
    ~ from = "aunt"
    {child:"And if they ask you?" "I'll say, stand still, arms out." {rain_name()} puts her arms out. {took_child:She is ninety-eight centimetres, and has been, since the weekend, very proud of it.|On the little glass there's an armful of ceiling, with a child in the middle of it, waiting to be measured.}|"I did say that," says Byol. "And then I said that you're cross, and they stopped. Are you my aunt?" "By road," says Ji-young.} # line:sc4e
+ [Leave this scene # leave # line:sc4f] -> leave
- -> onward

= leave
A child asks her where she is from. # bridge # line:sc4g
-> over

= over
-> onward

= onward
-> s_brother

=== s_brother
{ cut == FIVE: -> short | -> long }

= short
# chapter: Whose Money
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

= long
{ seoul_year == 2024:
    # chapter: Whose Money
    # scene: seoul_flat
    # look: four_am
    # sound: amb_flat_city
    # year: 2025
    "Nuna." April 2025, four in the morning; the light of the refrigerator, which she had opened for something to look at, falls on one egg. # line:sb2d
- else:
    # chapter: Whose Money
    # scene: seoul_flat
    # look: four_am
    # sound: amb_flat_city
    # year: 2024
    "Nuna." December 2024, four in the morning; the light of the refrigerator, which she had opened for something to look at, falls on one egg. # line:sb2e
}
It's a man's voice, and only the word is Ji-song's. He is nineteen.{cut == FULL: He doesn't say how he comes to be holding a telephone, and she doesn't ask, since either of them might be heard.} # line:sb2f
{told == "brother":"I knew for two days," he says. "Before you went. I ate my soup."|{told == "nobody":"You made the bed," he says. "That's how I knew. You'd never once made it."|{told == "mother":"You wrung out that cloth with Mother till it was dry," he says. "And I never asked why."|"You said it, and then there was the fish," he says. "All evening. I still don't know did he catch it."}}} # line:sb2g
+ [Go on # line:sb2h]
+ [Leave this scene # leave # line:sb2i] -> leave
-
{ cut == FULL:
    {coat:
    - "song":
        "I've grown into it," he says. "Your coat. From the top down." # line:sb2j
    - else:
        {Memory ? jackets:"How long's your arm?" she says. There's a wardrobe of jackets that would like to know.|{bought == "scarf":Over her arm is a boy's blue scarf, folded for so long that it has a corner. }{jacket_pocket:She cut a jacket for his sixteenth birthday once, and it stayed where it was. }"What do you wear?" she says. "Father's," he says. "{not father_dead:He calls it a loan. }Mother took it in. Then she let it out."} # line:sb2k
    }
    {father_dead:{Memory ? aunt_forgiven:"Aunt tells everybody about the egg," he says. Neither of them says Father.|Neither of them says Father.}|{Memory ? ddakji:"And you lost on purpose," he says. "At ddakji. Nobody's that bad."}} # line:sb2l
}
-> come

= come
Ji-song would like to come. # line:sb2m
# fact: escape-cost-2023
# fact: chain-migration-12000
He says what it costs, without a tremor, which is how she knows that he's afraid. {cut == FULL:Those who come have mostly had somebody here to pay for it; he isn't asking, he's only telling her what it comes to. }It comes to her wages, all of them, for years. # line:sb2n
{ cut < FULL: -> fences }
+ [Go on # line:sb2o]
+ [Leave this scene # leave # line:sb2p] -> leave
-
{ sent > 0:
    # fact: uses-of-money
    {Memory ? uses:"You asked {father_dead:Aunt|Mother} what it became," he says. "Corn, first. And|{arrives:"What you sent was corn," he says. "And|"It got here in the end, what you sent," he says. "It was corn, and}} a battery, and people pay me to charge theirs from it. {lost > 0:The one that didn't come, I waited for on the road.|I kept the last of it back, for this. Mother hasn't asked.}" # line:sb2q
- else:
    # fact: uses-of-money
    "We've corn," he says. "It's not for corn. I only want to have gone somewhere and have it be my idea." # line:sb2r
}
-> fences

= fences
# fact: hrw-fences-321km
# fact: shoot-on-sight-2020
There are fences, two deep, and behind them an order to shoot. "I've looked at it," says Ji-song. "I'd be one night." # line:sb2t
{not father_dead:"What does Father say?" says Ji-young. "No," says Ji-song. "Then he drew me both fences, on the table, in soup."} # line:sb3n
# discuss: stop_brother
"You can say no," he says. "I've practised it." # line:sb2v
-> decide

= decide
* [Pay, and begin to borrow tomorrow # line:sb01 # at:pay]
    ~ paid_brother = true
    ~ owe(2)
    "Then warm socks," says Ji-young, and can't think what comes after socks. # line:sb0a
    { cut == FULL:
        {Memory ? ticket:The fare behind the refrigerator would have brought one person, once. It'll bring him about as far as the first fence.|She does the sum in pencil on the lid of the egg box: so much from Kyung-ja, so much from the bank, so much from the other bank.} # line:sb2w
        "Socks," he says, writing it down. "What else?" # line:sb2x
    }
* ["Not this year." And hear him count to three # line:sb02 # at:wait]
    ~ Memory += waited_brother
    One, two, three. "All right," says Ji-song. # line:sb0b
    { cut > FIVE:
        {cut == FULL:He used to count to three before jumping off the coal shed. On three he would look down, and climb back by the ladder, and say that he'd been up to see the view.} {Memory ? ticket:What was the fare for one, once, stays where it is, behind the refrigerator.|} # line:sb2y
        "Is it too much," he says, "or too far?" # line:sb2z
        "It's you," says Ji-young. # line:sb30
    }
* [Send him the money for a stall instead # line:sb03 # at:stall]
    ~ Memory += stall_brother
    ~ sent += 1
    { links_gone:
        ~ lost += 1
    }
    # fact: uses-of-money
    "A stall of what?" He thinks, on somebody's minutes. "Socks." {links_gone:Whether it came to socks there's nobody left to ask.|{cut > FIVE and seoul_year == 2024:By summer|In spring}, somebody says, there are socks.} # line:sb0c
    { cut == FULL:
        "In pairs?" she says. # line:sb31
        "One by one." He sounds nearly thirteen. "Nobody wears out two at once." # line:sb32
    }
* [Ask what Mother says # line:sb04 # at:mother]
    ~ Memory += asked_mother
    A sleeve across the telephone, and Mother. "He's your brother. You decide. I had to." # line:sb0d
    { cut > FIVE && s_mother && father_dead:
        Her legs are no better; Ji-song has carried her up the hill on his back. # line:sb3o
    }
    { cut > FIVE && Memory ? ticket:
        Of the fare behind the refrigerator, one person's, Ji-young says nothing to either of them. # line:sb3i
    }
    { cut == FULL:
        "And what did you say, the time that it was me?" says Ji-young. # line:sb33
        "I said _eat_," says Mother. "What else is there?" # line:sb34
    }
+ [Leave this scene # line:sb05 # leave] -> leave
- { cut == FIVE: -> onward }
-> ask2

= ask2
Somebody at his end says that it's time.{cut == FULL: Before the line goes there's room for one thing.} # line:sb35
* ["What's in your pocket?" # line:sb36]
    ~ Memory += heard_air
    {
    - pocket == "thimble" && not (Memory ? gave_pocket):
        "What's in yours?" he says. "Mother's thimble." "I thought she'd lost it," says Ji-song. "She's been looking for it for {crossed == 2020:five|six} years, on purpose." # show: thimble # line:sb37
    - pocket == "button" && not (Memory ? gave_pocket):
        "What's in yours?" he says. "Father's button." {father_dead:"It's still open there," says Ji-song, "the jacket. Mother wouldn't put on another."|"His jacket's still open there," says Ji-song. "He won't have another put on. He says it's out on business."} # line:sb38
    - else:
        "Air," he says, a good octave down. "It's not the first lot. I've had to change it." # line:sb39
    }
* ["Stand up straight. How high is the lintel?" # line:sb3a]
    ~ Memory += tall_line
    There's a silence with somebody standing up in it. # line:sb3b
    {mark == "kind":"Two fingers over me. But you cut them high," he says. "I've had that hair to make up ever since."|"It's a hand over me," says Ji-song. "I duck. It's so as to have something to duck for."} # line:sb3c
+ [Leave this scene # leave # line:sb3d] -> leave
- {Memory ? proof:She shuts the refrigerator. In the window opposite somebody else is up.|When it's light she makes the egg.} # line:sb3e
-> onward

= leave
# fact: escape-cost-2023
# fact: shoot-on-sight-2020
Her brother, now nineteen, would like to come. It costs years of wages and is very dangerous. # bridge # line:sb0e
-> over

= over
-> onward

= onward
{ paid_brother: -> s_wait }
-> s_autumn

=== s_wait
{ cut == FIVE: -> over }
~ draw_wait()
# scene: arcade
# look: shop
# sound: amb_arcade
# year: 2025
Fourteen pairs of trousers in a day, and she couldn't say whose. It's 2025, the shop, the kitchen, the shop. There had been a date for Ji-song, {seoul_year == 2024:late in May|late in April}; then there was a different date; now there's no date. # line:sw0z
{ cut == FULL:
    People here who wait for someone wait with their telephones face down. The woman at the key stall has hers under her hand, like a glass over a spider. They nod to one another. # line:sw10
- else:
    Her telephone lies face down. # line:sw12
}
{ cut < FULL: -> surprised }
+ [Go on # line:sw13]
+ [Leave this scene # leave # line:sw14] -> leave
- -> surprised

= surprised
# fact: hrw-approach-all-but-ended
"Straight from the river?" says the man who took the money, when she reaches him. "Nobody comes straight from the river any more." It's the same man who had told her how it would go. # line:sw15
{ cut == FULL:
    Kyung-ja has stopped being rude. It's terrible. {coin > 2:She lays a persimmon by the machine, and goes away on her toes.|She's put the week's money in the drawer two days early, in an envelope that says THREAD.} # line:sw18
}
-> decide

= decide
* [A coat; she guesses at the shoulders # line:sw19]
    ~ green = "song"
    There's a length of green in the remnants. For the shoulders she shuts her eyes and thinks of a boy going out through a door, and makes the door wider. {cut == FULL:{Memory ? jackets:The jackets at home were each for somebody who was never there. This one's for somebody expected.|She leaves cloth in: two fingers, everywhere, to let out.}} # line:sw1a
* [The door frame: mark a height on it, in pencil, at a hope # line:sw1b]
    ~ Memory += frame_seoul
    The lease says no nails. It doesn't say pencil. She starts at one, three, eight, four, where he stood at thirteen, and adds what a boy grows in six years, with corn in some of them. # line:sw1c
    {cut == FULL:{mark == "kind":Then a hair more.|{mark == "true":She puts it where it comes. She's never lied to him about that.|She has to stand on the stool to do it.}}} # line:sw1d
* [Nothing. The machine stands there with its lid on # line:sw1e]
    She sits with her hands in her lap, where they lie like two people on a platform. A customer comes, sees the lid, and says he'll try tomorrow. He says it low. # line:sw1f
+ [Leave this scene # leave # line:sw1g] -> leave
-
{
- brother_came:
    In August it rings, face down, against the wood. {cut == FULL:There's a fan in it, and someone a long way off is being told to sit, in three languages.} "Nuna," says Ji-song. "They've given me a chair." {thai == "chair":"Is it plastic?" "How did you know?"|She can't speak, so she asks him what colour.} # sound: chair_plastic # line:sw1h
- brother_home:
    In {seoul_year == 2024:July|June} it rings, for the length of four sentences. He saw the fence. He turned round. He's at home. He's got a cold. {cut == FULL:She is to tell whoever has got the money that it was a very good fence.} # line:sw1i
- else:
    {seoul_year == 2024:June, and then July|May, and then June}. The telephone lies with its face to the wood. She keeps it charged to the full, so that it's the warmest thing on the counter. # line:sw1j
}
-> onward

= leave
She has paid, and waits. # bridge # line:sw1k
-> over

= over
~ draw_wait()
-> onward

= onward
-> s_autumn

=== s_autumn
{ cut == FIVE: -> short | -> long }

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

= long
+ [Go on # line:sa47]
-
# scene: arcade
# look: shutters
# sound: amb_arcade
# sound: shutter_half
# year: 2025
A clipboard comes in under the shutter, and after it a student, bent double. November 2025, the arcade, ten to eight. "It's about satisfaction," says the student. # line:sa33
{ cut == FULL:
    { signname:
    - "turned":
        She writes down what it says over the counter, TURNED COATS, and then a question mark. # line:sa34
    - "rim":
        She writes down what it says over the counter: RIM. "Is that with an R?" "It is here." # line:sa35
    - "plain":
        She writes down what it says over the counter. "And what do you alter?" "Students," says Kyung-ja, who is looking for her coat. # line:sa36
    - else:
        "Is this your own business?" Kyung-ja, who is looking for her coat, says that it's nobody's business. # line:sa37
    }
}
{ cut == FULL:
    {from == "three":"And where are you from?" "How many may I put?"}{from == "me":"Do you have children?" "There's one I answer to," says Ji-young.} # line:sa3b
}
# fact: hana-2025-satisfaction
# fact: family-separation-main-dissatisfaction
Is life here good? Eight in ten say that it is, and Ji-young ticks it. What is wrong with it? The box that is ticked most says that somebody isn't here. She ticks that. "Both?" says the student. "Both," says Ji-young. # line:sa38
{ cut == FULL:
    "That's all," says the student, backing out under the shutter. "Thank you. Was it too long?" {cut == FULL:{Memory ? song_found:Out of the student's earphones, going away, comes a tune that Ji-young has on her own telephone, with a heart on it.}} # line:sa3q
}
-> turn
= turn
+ [Go on # line:sa3f]
- -> evening

= evening
{hope == "wage":They pay by telephone here, to the last won, with a sound like a small bird. She looks up each time.|{hope == "unseen":Going home, at the bus stop, nobody ever looks at her twice. It is what she asked for.|There is no cloth left to let out. She still feels for it.}}{cut == LESSON and seat_owed and debt > 0: On the first of the month a man in a padded vest comes, civilly, for what's due on the seat.} # line:sa3g
{
- brother_came:
    # fact: arrivals-2025
    On the kitchen wall at home there's a date, and an hour, and the letter of a door: that's where Ji-song will come out. {cut == FULL:She has been to look at it, to see how it opens. Not many are expected.} # line:sa3h
- paid_brother && brother_home:
    Ji-song is at home, and well, and deals in batteries. She goes on paying for the road, with nobody on it. # line:sa3i
- paid_brother:
    About Ji-song, since {seoul_year == 2024:May|April}, there is no word. # line:sa3j
- Memory ? waited_brother:
    Ji-song had counted to three before he said "All right". Some evenings, pulling at the shutter, she finds that she's counting. # line:sa3k
- Memory ? stall_brother:
    {links_gone:If the money came, there's a stall up there, with socks on a line, singly, and Ji-song behind it. If it came.|There's a stall up there, with socks on a line, singly, and Ji-song behind it, who is asked for his prices.} # line:sa3l
- Memory ? asked_mother:
    "You decide," Mother had said. "I had to." Ji-young has turned it over, like a coat; it's the same on that side. She hasn't told Ji-song yes or no{Memory ? ticket:, and the fare is behind the refrigerator still}. # line:sa3m
- else:
    Ji-song hasn't rung again. The telephone lies face up by the till. # line:sa3n
}
{ cut == FULL:
    {
    - helper:
        In the button tin, with the envelopes, lies a letter from the court. There's a date in January on it. # line:sa44
    - stopped_law || Memory ? spoke_law:
        # fact: acquittal-nov-2025
        A court in this city has just acquitted a woman who carried other people's money. {Memory ? spoke_law:The newspaper has put it above the recipe, this time.} # line:sa3e
    - xiaoman && seat_owed:
        {Memory ? shears:Xiaoman has sent a picture, of the shears, shut, on an oiled cloth. There isn't a word with it, by agreement.|Xiaoman doesn't write. Ji-young told her why one doesn't, and she keeps her rules.} # line:sa45
    - else:
        {Memory ? gave_pocket:In her inside pocket there's a bus card. What used to be in it was given to an old man with a dog.|{Memory ? heard_air:She feels in her coat pocket, going by the nail. It's all there, for later.}} # line:sa3o
    }
}
-> decide

= decide
* [One last customer: let him in # line:sa3r]
    ~ close = "shop"
    He has run; he's holding his own trousers shut. It's an interview, at nine tomorrow, and the zip. {cut == FULL:She has him stand behind the shutter in his coat like a man on a beach.} # sound: zip_stuck # line:sa3s
    {cut == FULL:"What do I owe you?" he says, when it runs.} He pays with his telephone{hope == "wage":, and the bird sings}. # line:sa3t
* [Go up: Bang will have soup, and the knee # line:sa3u]
    ~ close = "bang"
    ~ bang += 1
    {cut == FULL:She goes up past the eleventh floor, {Memory ? starfish:where there's a bed now to lie across like a starfish|{Memory ? corner:where there's a bed now, in the corner|where the refrigerator can be heard from the landing}}.} # line:sa3v
    "One, three, eight, four," says Bang, before she's rung. "You walked past your own door." # line:sa3w
    "I've not eaten," says Ji-young. # line:sa3x
    {alone:Bang says nothing at all for as long as it takes to get down a second bowl.|"Who asked you?" says Bang, and gets down a second bowl.} # line:sa3y
* [Ride to the end of the line and back # line:sa3z]
    ~ close = "bus"
    {Memory ? end_line:The dog is still there, by the tap, or one of that dog's pups. The driver knows her. "Here," he says.|It ends, like all of them, at a wall and a tap. She'd wanted to see if it would.} # line:sa40
    {cut == FULL:{Memory ? stood:On the way back they go by a square where she once stood with a candle that couldn't be put out.|{Memory ? back:On the way back they go by a square with a sock man in it. He lifts his cap to the bus.|On the way back she's got the whole bus, and the window.}}} # line:sa41
-
+ [Go on # line:sa48]
- -> onward

= onward
{ brother_came: -> end_brother }
{ helper: -> end_receiver }
{ left_child: -> end_airport }
{ links_gone && (stopped_law || Memory ? spoke_law || Memory ? asked_mother): -> end_silence }
{ alone || (counsel && bang < 2): -> end_landing }
{ tuesdays || (debt >= 3 && (on_paper() || paid_brother)): -> end_tuesdays }
-> end_key
