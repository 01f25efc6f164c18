# Words in pictures of who is who. $sign: which of them; $date: when the child made the map, or none.
who-tree =
    .under5 = { "" }
    .from5 = { $sign ->
        [birth] Born in the family
        [adoptive] Adopted
        [foster] Foster family
        [foster-past] Foster family before
        [step] Step-family
        [guardian] Guardian
        [sibling] They are { -brothers-and-sisters }
        [couple] A couple
        [couple-before] A couple before
        [home] One home
        [lives-with-you] Lives with { $child }
        [part] Part
       *[died] Has died
    }
    .from8 = { $sign ->
        [birth] Born in the family
        [adoptive] Adopted
        [foster] Foster family
        [foster-past] Foster family before
        [step] Step-family
        [guardian] Guardian
        [sibling] They are { -brothers-and-sisters }
        [couple] A couple
        [couple-before] A couple before
        [home] One home
        [lives-with-you] Lives with { $child }
        [part] Part
       *[died] Has died
    }
    .from12 = { $sign ->
        [birth] Born in the family
        [adoptive] Adopted
        [foster] Foster family
        [foster-past] Foster family before
        [step] Step-family
        [guardian] Guardian
        [sibling] They are { -brothers-and-sisters }
        [couple] A couple
        [couple-before] A couple before
        [home] One home
        [lives-with-you] Lives with { $child }
        [part] Part
       *[died] Has died
    }
    .from16 = { $sign ->
        [birth] Born in the family
        [adoptive] Adopted
        [foster] Foster family
        [foster-past] Foster family before
        [step] Step-family
        [guardian] Guardian
        [sibling] They are { -brothers-and-sisters }
        [couple] A couple
        [couple-before] A couple before
        [home] One home
        [lives-with-you] Lives with { $child }
        [part] Part
       *[died] Has died
    }
    .adult = { $sign ->
        [birth] Born in the family
        [adoptive] Adopted
        [foster] Foster family
        [foster-past] Foster family before
        [step] Step-family
        [guardian] Guardian
        [sibling] They are { -brothers-and-sisters }
        [couple] A couple
        [couple-before] A couple before
        [home] One home
        [lives-with-you] Lives with { $child }
        [part] Part
       *[died] Has died
    }
who-map = { $sign ->
    [family] Family
    [friends] Friends
    [school] School
    [clubs] Clubs
    [faith] Faith
    [helpers] Helpers
    [pets] Pets
    [strong] A strong line
    [thin] A thin line
    [difficult] Not easy now
   *[date] { $date ->
        [none] { "" }
       *[some] Made on { $date }
    }
}
who-decides = { $sign ->
    [now] Now
    [plan] The plan
   *[big] Big decisions
}
# $ring: how close the child feels to $people: one, two or three; $tone: strong, thin or difficult.
who-map-heading =
    .under5 = Your people
    .from5 = Your people
    .from8 = A map of your people
    .from12 = A map of your people
    .from16 = A map of your people
    .adult = A map of { OF($child) } people
who-map-ring =
    .under5 = { $ring ->
        [one] { $people ->
            [none] { "" }
           *[many] You feel close to { $people }.
        }
       *[three] { "" }
    }
    .from5 = { $people ->
        [none] { "" }
       *[many] { $ring ->
            [one] You put { $people } close to you.
            [two] You put { $people } next.
           *[three] You put { $people } further out.
        }
    }
    .from8 = { $people ->
        [none] { "" }
       *[many] { $ring ->
            [one] You put { $people } closest to you.
            [two] You put { $people } in the middle ring.
           *[three] You put { $people } in the outer ring.
        }
    }
    .from12 = { $people ->
        [none] { "" }
       *[many] { $ring ->
            [one] You put { $people } closest to you.
            [two] You put { $people } in the middle ring.
           *[three] You put { $people } in the outer ring.
        }
    }
    .from16 = { $people ->
        [none] { "" }
       *[many] { $ring ->
            [one] You put { $people } closest to you.
            [two] You put { $people } in the middle ring.
           *[three] You put { $people } in the outer ring.
        }
    }
    .adult = { $people ->
        [none] { "" }
       *[many] { $ring ->
            [one] { $child } put { $people } closest.
            [two] { $child } put { $people } in the middle ring.
           *[three] { $child } put { $people } in the outer ring.
        }
    }
who-map-line =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $people ->
        [none] { "" }
       *[many] { $tone ->
            [strong] You drew a strong line to { $people }.
            [thin] You drew a thin line to { $people }.
           *[difficult] You drew a wavy line to { $people }. Things are not easy there now.
        }
    }
    .from12 = { $people ->
        [none] { "" }
       *[many] { $tone ->
            [strong] You drew a strong line to { $people }.
            [thin] You drew a thin line to { $people }.
           *[difficult] You drew a wavy line to { $people }. Things are not easy there now.
        }
    }
    .from16 = { $people ->
        [none] { "" }
       *[many] { $tone ->
            [strong] You drew a strong line to { $people }.
            [thin] You drew a thin line to { $people }.
           *[difficult] You drew a wavy line to { $people }. Things are not easy there now.
        }
    }
    .adult = { $people ->
        [none] { "" }
       *[many] { $tone ->
            [strong] { $child } drew a strong line to { $people }.
            [thin] { $child } drew a thin line to { $people }.
           *[difficult] { $child } drew a wavy line to { $people }. Things are not easy there now.
        }
    }
who-map-day =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $date ->
        [none] { "" }
       *[some] You made this map on { $date }.
    }
    .from12 = { $date ->
        [none] { "" }
       *[some] You made this map on { $date }.
    }
    .from16 = { $date ->
        [none] { "" }
       *[some] You made this map on { $date }.
    }
    .adult = { $date ->
        [none] { "" }
       *[some] { $child } made this map on { $date }.
    }
who-map-can-change =
    .under5 = You can draw your people too.
    .from5 = You can change your map.
    .from8 = You can change your map when you want to.
    .from12 = You can change your map when you want to.
    .from16 = You can change your map when you want to.
    .adult = { $child } can change the map at any time.
picture-tree = { $childs-name } in a family tree.
picture-around = { $childs-name } with people all round.
picture-homes = Who lives in which home.
picture-map = { $childs-name } with people in rings all round.
picture-decides = Who makes the big decisions.
who-smaller = Smaller
who-larger = Larger
who-more = More of the family
who-back = Back to the start
