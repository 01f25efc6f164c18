# People of the plan whom no other page tells of; each is told by the plan's own line about them.
people-more-heading =
    .under5 = More people
    .from5 = More people
    .from8 = More people in your { -plan }
    .from12 = More people in your { -plan }
    .from16 = More people in your { -plan }
    .adult = More people in the { -plan }
