# Words around the pages, on a screen and on paper.
book-contents =
    .under5 = In this book
    .from5 = In this book
    .from8 = In this book
    .from12 = Contents
    .from16 = Contents
    .adult = Contents
book-why = Why does it say this?
status-decided = Decided
status-planned = Planned
status-being-looked-into = Finding out
status-not-known-yet = Not known yet
