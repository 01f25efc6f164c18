# What pictures show, for those who cannot see them. $people: those who are drawn; nobody else may be named.
picture-home = { $people ->
    [none] A sofa and a lamp.
   *[many] { $people } at home.
}
picture-street = { $people ->
    [none] A house with a light on.
   *[many] { $people } at home.
}
picture-twohomes = Two homes, and a path to each.
picture-park = { $people ->
    [none] A park with trees.
   *[many] { $people } in a park.
}
picture-centre = { $people ->
    [none] A room with toys.
   *[many] { $people } in a room with toys.
}
picture-meeting = { $people ->
    [none] A table with cups.
   *[many] { $people } at a table.
}
picture-judge = { $people ->
    [none] A big desk and some books.
   *[many] { $people } by a big desk.
}
picture-school = A school.
picture-letterbox = A letter and a post box.
picture-moving = { $people ->
    [none] Boxes and a van.
   *[many] { $people } with boxes and a van.
}
picture-armchair = { $people ->
    [none] A big chair.
   *[many] { $people } in a big chair.
}
picture-childrenshome = { $people ->
    [none] A big house.
   *[many] { $people } at home.
}
picture-ownflat = A flat with a kettle and a key.
picture-health = { $people ->
    [none] A room with a chair.
   *[many] { $people } at the doctor's.
}
picture-videocall = { $people ->
    [none] A screen.
   *[many] { $people } on a screen.
}
picture-welcome = { $people ->
    [none] A front door.
   *[many] { $people } at a front door.
}
picture-goinghome = { $people ->
    [none] A front door.
   *[many] { $people } at a front door.
}
picture-garden = { $people ->
    [none] A garden.
   *[many] A picture of { $people }.
}
picture-table = { $people ->
    [none] A table with cups.
   *[many] { $people } at a table.
}
picture-signpost = A sign with two arms.
picture-words = A big open book.
picture-me = { $people ->
    [none] Things to play with.
   *[many] { $people } with some things of your own.
}
picture-story = A path by some houses.
picture-voice = { $people ->
    [none] A bench under a tree.
   *[many] { $people } on a bench, talking.
}
# The calendar, where it cannot be shown.
picture-next = The next time with your family.
picture-week = A week, day by day.
picture-month = A month, day by day.
picture-dates = Dates, one after another.
