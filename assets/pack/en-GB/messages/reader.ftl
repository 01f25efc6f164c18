# What the app itself says around a book: the bookshelf, who reads, the contents, buttons and cards.
# One wording for all levels unless a message has levels. The words shown before the app arrives are in index.html.

# The bookshelf.
reader-kithbook = Kithbook
reader-shelf-lead = A book made from your plan, with the people in it.
reader-shelf-safe = Your plan stays on this device. The app sends nothing out. It forgets the plan when you close it.
reader-shelf-open-heading = Your own plan
reader-shelf-open = Open a plan file
reader-shelf-drop = or drop a plan here
reader-shelf-examples = Books to try
reader-shelf-examples-about = We made up these children and families.
# $aim is a word of PermanenceOption, or none.
reader-shelf-aim = { $aim ->
    [home] Home with family
    [parents_under_care_order] Home, with a care order
    [kinship_foster_care] Living with family
    [early_permanence] Two plans, one home
    [adoption] Joining an adoptive family
    [special_guardianship] A special guardian
    [child_arrangements] A child arrangements order
    [long_term_fostering] Staying with foster carers
    [residential] A children's home
    [staying_put] Staying put after 18
    [staying_close] Staying close
    [independence] Moving on
    [private_fostering] Private fostering
   *[none] Help at home
}
reader-shelf-loading = Opening the book

# When a file cannot be opened.
reader-trouble-heading = This plan will not open yet
reader-trouble-about = Nothing is broken on this device. Put these things right in the plan first.
reader-trouble-look = This plan opens, and some things in it are worth a look
reader-trouble-line = Line { $line }
reader-trouble-code = Code { $code }
reader-trouble-unworded = Something here is wrong.
reader-trouble-words-heading = Kithbook could not get everything it needs
reader-trouble-words = Kithbook could not get some of the words. Check that you are online, then try again.
reader-trouble-file = Kithbook could not read this plan. Choose it again, or ask for a new copy.
reader-trouble-close = Close this message

# Who is reading.
reader-who-heading = Who is reading?
reader-who-about = Each person gets their own copy. It holds only what they may see.
reader-who-child = This is my book
reader-who-carer = Looks after { $child }
reader-who-parent = { $child }'s parent
reader-who-worker = A worker
reader-who-worker-about = Sees the whole plan

# The contents.
reader-contents = Pages
reader-contents-start = Start reading
reader-contents-print = Print this book
reader-contents-who = Someone else is reading
reader-close = Close book

# Every word from A to Z.
reader-glossary = Words and what they mean
reader-glossary-about = This is true for most people. Your own plan may say something else.
reader-glossary-look = Look for a word
reader-glossary-none = There is no such word here. You can ask what it means.
# What kind of word it is.
word-kind-order = Order
word-kind-status = By law
word-kind-person = Person
word-kind-meeting = Meeting
word-kind-idea = Idea
word-kind-right = What people can do
word-kind-home = Home
word-kind-place = Place
word-kind-help = Help
word-kind-money = Money
word-kind-heard = A word that others say

# A page.
reader-skip = Go to the words
reader-back = Back
reader-next = Next
reader-open = Open my book
reader-cover = My cover
reader-end = The end: all pages
reader-turn = Turn the page
# Reads the page aloud; while it does, the same button stops it.
reader-listen =
    .under5 = Listen
    .from5 = Read to me
    .from8 = Listen
    .from12 = Listen
    .from16 = Listen
    .adult = Listen
reader-listen-stop = Stop
reader-where = { $page } of { $pages }
reader-simpler = Simpler words
reader-fuller = More detail
# Leads older readers and adults to what they may do and who helps.
reader-ask =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = I don't agree
    .from16 = I don't agree
    .adult = Ask about this
reader-why-facts = In the plan: { $facts }
reader-grown-up = For the grown-up

# A word's card.
reader-card-for-you = For you
reader-card-general = In general
reader-card-more = More about words
reader-card-law = The law: { $law }
reader-card-checked = Last checked on { $date }
reader-card-close = Close

# The settings. Each name and each choice of src/web/state/settings.rs, with a choice's word after its name.
reader-settings = Settings
reader-settings-size = How big the words are
reader-settings-size-100 = Usual
reader-settings-size-125 = Big
reader-settings-size-150 = Bigger
reader-settings-size-175 = Very big
reader-settings-size-200 = Biggest
reader-settings-spacing = Space between the words
reader-settings-spacing-usual = Usual
reader-settings-spacing-wide = More
reader-settings-spacing-wider = Most
reader-settings-font = Kind of letters
reader-settings-font-andika = Andika
reader-settings-font-atkinson = Atkinson
reader-settings-font-opendyslexic = OpenDyslexic
reader-settings-theme = Colours
reader-settings-theme-device = Like my device
reader-settings-theme-light = Light
reader-settings-theme-dark = Dark
reader-settings-theme-contrast = Black on white
reader-settings-theme-contrast-dark = White on black
reader-settings-motion = Movement
reader-settings-motion-device = Like my device
reader-settings-motion-calm = Keep all still
reader-settings-cover = What is on the front
reader-settings-cover-usual = Usual
reader-settings-cover-garden = Garden
reader-settings-cover-portrait = My face
reader-settings-cover-plain = No picture
reader-settings-cloth = Colour
reader-settings-cloth-usual = Usual
reader-settings-cloth-lake = Blue
reader-settings-cloth-spruce = Dark green
reader-settings-cloth-plum = Purple
reader-settings-cloth-marigold = Yellow
reader-settings-cloth-brick = Red
reader-settings-cloth-dusk = Grey
reader-settings-cloth-leaf = Green
reader-settings-cloth-ink = Black
reader-settings-print = Pattern
reader-settings-print-usual = Usual
reader-settings-print-plain = None
reader-settings-print-dots = Dots
reader-settings-print-sprigs = Twigs
reader-settings-print-stars = Stars
reader-settings-print-strokes = Lines
reader-settings-print-waves = Waves
reader-settings-print-leaves = Leaves
reader-settings-print-bricks = Bricks
reader-settings-keep = Keep these on this device
reader-settings-keep-about = This device keeps only these choices. It keeps nothing of your plan.
reader-settings-done = Done

# The screen that hides the book. The first words on it give nothing away.
reader-away = Weather
reader-away-begin = Hide
reader-away-more = More
reader-away-end = Go back

# A newer version of Kithbook waits on this device.
reader-newer = A newer Kithbook is ready.
reader-newer-use = Use it now
reader-newer-others = Close your other Kithbook windows first.
