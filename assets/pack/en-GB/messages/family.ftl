# Seeing my family. $with: people; $kind: a word of TouchKind; $state: on, paused, not_yet, ended; $status: how sure;
# $often: how often, as words that follow "You see Mum", or none; $from, $to: times or none; $place: a place or none;
# $helpers, $takers: people or none; $review: a date or none; $everyone: the child and those of $with, the reader first.
# How often, as a sentence of its own where one would be long.
-that-often =
    { $often ->
        [none] { "" }
       *[some] {" "}That is { $often }.
    }
# Said by the sign where it is a row ($row) of a plan in short.
-not-known =
    { $row ->
        [yes] { "" }
       *[none] {" "}This is not known yet.
    }
-looked-at-again =
    { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
-if-paused =
    { $now ->
        [paused] This does not happen at the moment. { -looked-at-again }
       *[on] { "" }
    }
# The hours of a visit that stays on its day.
-new-hours =
    { $from ->
        [none] { "" }
       *[some] { $to ->
            [none] {" "}It starts at { $from }.
           *[some] {" "}It starts at { $from } and ends at { $to }.
        }
    }
# Of what does not happen: "yet" promises that it will, so it is said only of what is planned.
-yet =
    { $status ->
        [being_looked_into] {" "}now
        [not_known_yet] {" "}now
       *[planned] {" "}yet
    }
# What one of the times is called.
-visit =
    { $kind ->
        [overnight] night
        [call] call
        [video_call] call
        [letters] letter
        [messages] message
       *[visit] visit
    }
family-heading =
    .under5 = { $everyone }
    .from5 = { $everyone }
    .from8 = { $everyone }
    .from12 = { $everyone }
    .from16 = { $everyone }
    .adult = { $everyone }
# The page of everyone: $now: now, or off, of those with whom it is not so now. The young see faces; the others read a line for each.
family-everyone-heading =
    .under5 = { $now ->
        [off] Not now
       *[now] Who you see
    }
    .from5 = { $now ->
        [off] Not now
       *[now] Everyone I see
    }
    .from8 = Everyone I see
    .from12 = Everyone I see or hear from
    .from16 = Everyone I see or hear from
    .adult = { -family-time } at a glance
family-everyone =
    .under5 = { $now ->
        [off] You can ask why. It is OK to feel sad.
       *[now] You see them. Or you talk. Or they write.
    }
    .from5 = { $now ->
        [off] You do not see them now. You can ask why. It is OK to miss them.
       *[now] You see them, or talk with them. Or you write to each other.
    }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
family-when =
    .under5 = { $state ->
        [paused] { $kind ->
                [overnight] No nights with { $with } for now.
                [call] You do not call { $with } now.
                [video_call] You do not call { $with } now.
                [letters] You and { $with } do not write now.
                [messages] You and { $with } do not send messages now.
               *[visit] You do not see { $with } now.
            }
        [ended] { $kind ->
                [overnight] Nights with { $with } have stopped.
                [call] Calls with { $with } have stopped.
                [video_call] Calls with { $with } have stopped.
                [letters] Letters with { $with } have stopped.
                [messages] Messages with { $with } have stopped.
               *[visit] You do not see { $with } now.
            }
        [not_yet] { $kind ->
                [overnight] No nights with { $with }{ -yet }.
                [call] You do not call { $with }{ -yet }.
                [video_call] You do not call { $with }{ -yet }.
                [letters] You and { $with } do not write{ -yet }.
                [messages] You and { $with } do not send messages{ -yet }.
               *[visit] You do not see { $with }{ -yet }.
            }
       *[on] { $status ->
            [decided] { $kind ->
                    [overnight] { $place ->
                        [none] You and { $with } have a sleepover.{ -that-often }
                       *[some] { $with ->
                            [many] You sleep at { OF($with) } home.{ -that-often }
                           *[one] You sleep at { OF($with) } home { $often }.
                        }
                    }
                    [call] { $with ->
                        [many] You talk with them { $often }.
                       *[one] You talk with { $with } { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see them on a screen { $often }.
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] You get letters from { $with }.
                    [messages] You get messages from { $with }.
                   *[visit] { $with ->
                        [many] You see them { $often }.
                       *[one] You see { $with } { $often }.
                    }
                }
            [planned] { $kind ->
                    [overnight] { $place ->
                        [none] You and { $with } have a sleepover.{ -that-often }
                       *[some] { $with ->
                            [many] You sleep at { OF($with) } home.{ -that-often }
                           *[one] You sleep at { OF($with) } home { $often }.
                        }
                    }
                    [call] { $with ->
                        [many] You talk with them { $often }.
                       *[one] You talk with { $with } { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see them on a screen { $often }.
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] You get letters from { $with }.
                    [messages] You get messages from { $with }.
                   *[visit] { $with ->
                        [many] You see them { $often }.
                       *[one] You see { $with } { $often }.
                    }
                }
           *[not_known_yet] { $kind ->
                    [overnight] We do not know yet about { $with }.
                    [call] We do not know yet about { $with }.
                    [video_call] We do not know yet about { $with }.
                    [letters] We do not know yet about { $with }.
                    [messages] We do not know yet about { $with }.
                   *[visit] We do not know yet about { $with }.
                }
        }
    }
    .from5 = { $state ->
        [paused] { $kind ->
                [overnight] You do not stay the night with { $with } now.
                [call] You do not call { $with } now.
                [video_call] You do not call { $with } now.
                [letters] You and { $with } do not write now.
                [messages] You and { $with } do not send messages now.
               *[visit] You do not see { $with } now.
            }
        [ended] { $kind ->
                [overnight] Nights with { $with } have stopped.
                [call] Calls with { $with } have stopped.
                [video_call] Calls with { $with } have stopped.
                [letters] Letters with { $with } have stopped.
                [messages] Messages with { $with } have stopped.
               *[visit] You do not see { $with } now.
            }
        [not_yet] { $kind ->
                [overnight] You do not stay the night with { $with }{ -yet }.
                [call] You do not call { $with }{ -yet }.
                [video_call] You do not call { $with }{ -yet }.
                [letters] You and { $with } do not write{ -yet }.
                [messages] You and { $with } do not send messages{ -yet }.
               *[visit] You do not see { $with }{ -yet }.
            }
       *[on] { $status ->
            [decided] { $kind ->
                    [overnight] { $with ->
                        [many] You stay the night with them { $often }.
                       *[one] You stay the night with { $with } { $often }.
                    }
                    [call] { $with ->
                        [many] You talk with them on the phone { $often }.
                       *[one] You talk with { $with } on the phone { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see them on a screen { $often }.
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] You and { $with } write letters.{ -that-often }
                    [messages] { $with ->
                        [many] You get messages from them { $often }.
                       *[one] You get messages from { $with } { $often }.
                    }
                   *[visit] { $with ->
                        [many] You see them { $often }.
                       *[one] You see { $with } { $often }.
                    }
                }
            [planned] { $kind ->
                    [overnight] { $with ->
                        [many] You stay the night with them { $often }.
                       *[one] You stay the night with { $with } { $often }.
                    }
                    [call] { $with ->
                        [many] You talk with them on the phone { $often }.
                       *[one] You talk with { $with } on the phone { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see them on a screen { $often }.
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] You and { $with } write letters.{ -that-often }
                    [messages] { $with ->
                        [many] You get messages from them { $often }.
                       *[one] You get messages from { $with } { $often }.
                    }
                   *[visit] { $with ->
                        [many] You see them { $often }.
                       *[one] You see { $with } { $often }.
                    }
                }
           *[not_known_yet] { $kind ->
                    [overnight] You might stay the night with { $with }.
                    [call] You might talk with { $with } on the phone.
                    [video_call] You might see { $with } on a screen.
                    [letters] You and { $with } might write to each other.
                    [messages] You and { $with } might keep in touch by message.
                   *[visit] You might see { $with }.
                } We do not know yet.
        }
    }
    .from8 = { $state ->
        [paused] { $kind ->
                [overnight] You do not stay the night with { $with } right now.
                [call] You do not call { $with } right now.
                [video_call] You do not call { $with } right now.
                [letters] You and { $with } do not write right now.
                [messages] You and { $with } do not send messages right now.
               *[visit] You do not see { $with } right now.
            }
        [ended] { $kind ->
                [overnight] Nights with { $with } have stopped.
                [call] Calls with { $with } have stopped.
                [video_call] Calls with { $with } have stopped.
                [letters] Letters with { $with } have stopped.
                [messages] Messages with { $with } have stopped.
               *[visit] You do not see { $with } now.
            }
        [not_yet] { $kind ->
                [overnight] You do not stay the night with { $with }{ -yet }.
                [call] You do not call { $with }{ -yet }.
                [video_call] You do not call { $with }{ -yet }.
                [letters] You and { $with } do not write{ -yet }.
                [messages] You and { $with } do not send messages{ -yet }.
               *[visit] You do not see { $with }{ -yet }.
            }
       *[on] { $status ->
            [decided] { $kind ->
                    [overnight] { $with ->
                        [many] You stay the night with them { $often }.
                       *[one] You stay the night with { $with } { $often }.
                    }
                    [call] { $with ->
                        [many] You talk with them on the phone { $often }.
                       *[one] You talk with { $with } on the phone { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see them on a screen { $often }.
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] { $with ->
                        [many] You write to each other { $often }.
                       *[one] You and { $with } write to each other { $often }.
                    }
                    [messages] { $with ->
                        [many] You get messages from them { $often }.
                       *[one] You get messages from { $with } { $often }.
                    }
                   *[visit] { $with ->
                        [many] You see them { $often }.
                       *[one] You see { $with } { $often }.
                    }
                }
            [planned] { $kind ->
                    [overnight] The plan is for you to stay the night with { $with }.{ -that-often }
                    [call] The plan is for you to talk with { $with } on the phone.{ -that-often }
                    [video_call] The plan is for you to see { $with } on a screen.{ -that-often }
                    [letters] The plan is for you and { $with } to write to each other.{ -that-often }
                    [messages] The plan is for you to get messages from { $with }.{ -that-often }
                   *[visit] { $with ->
                        [many] The plan is for you to see them { $often }.
                       *[one] The plan is for you to see { $with } { $often }.
                    }
                }
           *[not_known_yet] { $kind ->
                    [overnight] You might stay the night with { $with }.
                    [call] You might talk with { $with } on the phone.
                    [video_call] You might see { $with } on a screen.
                    [letters] You and { $with } might write to each other.
                    [messages] You and { $with } might keep in touch by message.
                   *[visit] You might see { $with }.
                } We do not know yet.
        }
    }
    .from12 = { $state ->
        [paused] { $kind ->
                [overnight] You do not stay the night with { $with } right now.
                [call] You do not call { $with } right now.
                [video_call] You do not call { $with } right now.
                [letters] You and { $with } do not write right now.
                [messages] You and { $with } do not send messages right now.
               *[visit] You do not see { $with } right now.
            }
        [ended] { $kind ->
                [overnight] Nights with { $with } have stopped.
                [call] Calls with { $with } have stopped.
                [video_call] Calls with { $with } have stopped.
                [letters] Letters with { $with } have stopped.
                [messages] Messages with { $with } have stopped.
               *[visit] You do not see { $with } now.
            }
        [not_yet] { $kind ->
                [overnight] You do not stay the night with { $with }{ -yet }.
                [call] You do not call { $with }{ -yet }.
                [video_call] You do not call { $with }{ -yet }.
                [letters] You and { $with } do not write{ -yet }.
                [messages] You and { $with } do not send messages{ -yet }.
               *[visit] You do not see { $with }{ -yet }.
            }
       *[on] { $status ->
            [decided] { $kind ->
                    [overnight] You stay the night with { $with } { $often }.
                    [call] You talk with { $with } on the phone { $often }.
                    [video_call] You see { $with } on a screen { $often }.
                    [letters] You and { $with } write to each other { $often }.
                    [messages] You and { $with } keep in touch by message { $often }.
                   *[visit] You see { $with } { $often }.
                }
            [planned] { $kind ->
                    [overnight] { $with ->
                        [many] The plan is for you to stay the night with { $with }.{ -that-often }
                       *[one] The plan is for you to stay the night with { $with } { $often }.
                    }
                    [call] { $with ->
                        [many] The plan is for you to talk with { $with } on the phone.{ -that-often }
                       *[one] The plan is for you to talk with { $with } on the phone { $often }.
                    }
                    [video_call] { $with ->
                        [many] The plan is for you to see { $with } on a screen.{ -that-often }
                       *[one] The plan is for you to see { $with } on a screen { $often }.
                    }
                    [letters] { $with ->
                        [many] The plan is for you and { $with } to write to each other.{ -that-often }
                       *[one] The plan is for you and { $with } to write to each other { $often }.
                    }
                    [messages] The plan is for you to get messages from { $with }.{ -that-often }
                   *[visit] { $with ->
                        [many] The plan is for you to see them { $often }.
                       *[one] The plan is for you to see { $with } { $often }.
                    }
                }
           *[not_known_yet] { $kind ->
                    [overnight] You might stay the night with { $with }.
                    [call] You might talk with { $with } on the phone.
                    [video_call] You might see { $with } on a screen.
                    [letters] You and { $with } might write to each other.
                    [messages] You and { $with } might keep in touch by message.
                   *[visit] You might see { $with }.
                } We do not know yet.
        }
    }
    .from16 = { $state ->
        [paused] { $kind ->
                [overnight] You do not stay the night with { $with } right now.
                [call] You do not call { $with } right now.
                [video_call] You do not call { $with } right now.
                [letters] You and { $with } do not write right now.
                [messages] You and { $with } do not send messages right now.
               *[visit] You do not see { $with } right now.
            }
        [ended] { $kind ->
                [overnight] Nights with { $with } have stopped.
                [call] Calls with { $with } have stopped.
                [video_call] Calls with { $with } have stopped.
                [letters] Letters with { $with } have stopped.
                [messages] Messages with { $with } have stopped.
               *[visit] You do not see { $with } now.
            }
        [not_yet] { $kind ->
                [overnight] You do not stay the night with { $with }{ -yet }.
                [call] You do not call { $with }{ -yet }.
                [video_call] You do not call { $with }{ -yet }.
                [letters] You and { $with } do not write{ -yet }.
                [messages] You and { $with } do not send messages{ -yet }.
               *[visit] You do not see { $with }{ -yet }.
            }
       *[on] { $status ->
            [decided] { $kind ->
                    [overnight] You stay the night with { $with } { $often }.
                    [call] You talk with { $with } on the phone { $often }.
                    [video_call] You see { $with } on a screen { $often }.
                    [letters] You and { $with } write to each other { $often }.
                    [messages] You and { $with } keep in touch by message { $often }.
                   *[visit] You see { $with } { $often }.
                }
            [planned] { $kind ->
                    [overnight] { $with ->
                        [many] The plan is for you to stay the night with { $with }.{ -that-often }
                       *[one] The plan is for you to stay the night with { $with } { $often }.
                    }
                    [call] { $with ->
                        [many] The plan is for you to talk with { $with } on the phone.{ -that-often }
                       *[one] The plan is for you to talk with { $with } on the phone { $often }.
                    }
                    [video_call] { $with ->
                        [many] The plan is for you to see { $with } on a screen.{ -that-often }
                       *[one] The plan is for you to see { $with } on a screen { $often }.
                    }
                    [letters] { $with ->
                        [many] The plan is for you and { $with } to write to each other.{ -that-often }
                       *[one] The plan is for you and { $with } to write to each other { $often }.
                    }
                    [messages] The plan is for you to get messages from { $with }.{ -that-often }
                   *[visit] { $with ->
                        [many] The plan is for you to see them { $often }.
                       *[one] The plan is for you to see { $with } { $often }.
                    }
                }
           *[not_known_yet] { $kind ->
                    [overnight] You might stay the night with { $with }.
                    [call] You might talk with { $with } on the phone.
                    [video_call] You might see { $with } on a screen.
                    [letters] You and { $with } might write to each other.
                    [messages] You and { $with } might keep in touch by message.
                   *[visit] You might see { $with }.
                } We do not know yet.
        }
    }
    .adult = { $with ->
        [you] { $state ->
                [paused] { $kind ->
                        [overnight] { $child } does not stay the night with you at the moment.
                        [call] You do not call { $child } at the moment.
                        [video_call] You do not call { $child } at the moment.
                        [letters] You and { $child } do not write at the moment.
                        [messages] You and { $child } do not send messages at the moment.
                       *[visit] You do not see { $child } at the moment.
                    }
                [ended] { $kind ->
                        [overnight] Nights with { $child } have stopped.
                        [call] Calls with { $child } have stopped.
                        [video_call] Calls with { $child } have stopped.
                        [letters] Letters with { $child } have stopped.
                        [messages] Messages with { $child } have stopped.
                       *[visit] Visits with { $child } have stopped.
                    }
                [not_yet] { $kind ->
                        [overnight] { $child } does not stay the night with you{ -yet }.
                        [call] You do not call { $child }{ -yet }.
                        [video_call] You do not call { $child }{ -yet }.
                        [letters] You and { $child } do not write{ -yet }.
                        [messages] You and { $child } do not send messages{ -yet }.
                       *[visit] You do not see { $child }{ -yet }.
                    }
               *[on] { $status ->
                    [decided] { $kind ->
                            [overnight] { $child } stays the night with you { $often }.
                            [call] You talk with { $child } on the phone { $often }.
                            [video_call] You see { $child } by video { $often }.
                            [letters] You and { $child } write to each other { $often }.
                            [messages] You and { $child } keep in touch by message { $often }.
                           *[visit] You see { $child } { $often }.
                        }
                    [planned] { $kind ->
                            [overnight] The plan is for { $child } to stay the night with you { $often }.
                            [call] The plan is for you to talk with { $child } on the phone { $often }.
                            [video_call] The plan is for you to see { $child } by video { $often }.
                            [letters] The plan is for you and { $child } to write to each other { $often }.
                            [messages] The plan is for { $child } to get messages from you.{ -that-often }
                           *[visit] The plan is for you to see { $child } { $often }.
                        }
                   *[not_known_yet] { $kind ->
                            [overnight] { $child } might stay the night with you.
                            [call] You might talk with { $child } on the phone.
                            [video_call] You might see { $child } by video.
                            [letters] You and { $child } might write to each other.
                            [messages] You and { $child } might keep in touch by message.
                           *[visit] You might see { $child }.
                        }{ -not-known }
                }
            }
       *[many] { $state ->
                [paused] { $kind ->
                        [overnight] { $child } does not stay the night with { $with } at the moment.
                        [call] { $child } does not call { $with } at the moment.
                        [video_call] { $child } does not call { $with } at the moment.
                        [letters] { $everyone } do not write at the moment.
                        [messages] { $everyone } do not send messages at the moment.
                       *[visit] { $child } does not see { $with } at the moment.
                    }
                [ended] { $kind ->
                        [overnight] Nights with { $with } have stopped.
                        [call] Calls with { $with } have stopped.
                        [video_call] Calls with { $with } have stopped.
                        [letters] Letters with { $with } have stopped.
                        [messages] Messages with { $with } have stopped.
                       *[visit] { $child } does not see { $with } now.
                    }
                [not_yet] { $kind ->
                        [overnight] { $child } does not stay the night with { $with }{ -yet }.
                        [call] { $child } does not call { $with }{ -yet }.
                        [video_call] { $child } does not call { $with }{ -yet }.
                        [letters] { $everyone } do not write{ -yet }.
                        [messages] { $everyone } do not send messages{ -yet }.
                       *[visit] { $child } does not see { $with }{ -yet }.
                    }
               *[on] { $status ->
                    [decided] { $kind ->
                            [overnight] { $child } stays the night with { $with } { $often }.
                            [call] { $child } talks with { $with } on the phone { $often }.
                            [video_call] { $child } sees { $with } by video { $often }.
                            [letters] { $everyone } write to each other { $often }.
                            [messages] { $child } keeps in touch with { $with } by message { $often }.
                           *[visit] { $child } sees { $with } { $often }.
                        }
                    [planned] { $kind ->
                            [overnight] { $with ->
                        [many] The plan is for { $child } to stay the night with { $with }.{ -that-often }
                       *[one] The plan is for { $child } to stay the night with { $with } { $often }.
                    }
                            [call] { $with ->
                        [many] The plan is for { $child } to talk with { $with } on the phone.{ -that-often }
                       *[one] The plan is for { $child } to talk with { $with } on the phone { $often }.
                    }
                            [video_call] { $with ->
                        [many] The plan is for { $child } to see { $with } by video.{ -that-often }
                       *[one] The plan is for { $child } to see { $with } by video { $often }.
                    }
                            [letters] { $with ->
                        [many] The plan is for { $everyone } to write to each other.{ -that-often }
                       *[one] The plan is for { $everyone } to write to each other { $often }.
                    }
                            [messages] The plan is for { $child } to get messages from { $with }.{ -that-often }
                           *[visit] { $with ->
                        [many] The plan is for { $child } to see { $with }.{ -that-often }
                       *[one] The plan is for { $child } to see { $with } { $often }.
                    }
                        }
                   *[not_known_yet] { $kind ->
                            [overnight] { $child } might stay the night with { $with }.
                            [call] { $child } might talk with { $with } on the phone.
                            [video_call] { $child } might see { $with } by video.
                            [letters] { $everyone } might write to each other.
                            [messages] { $child } might keep in touch with { $with } by message.
                           *[visit] { $child } might see { $with }.
                        }{ -not-known }
                }
            }
    }
# The same, with somebody who lives with the child: no visit, but time of their own.
family-own-time =
    .under5 = You and { $with } have your own time.
    .from5 = You and { $with } have your own time.{ -that-often }
    .from8 = You and { $with } have your own time.{ -that-often }
    .from12 = You and { $with } have your own time.{ -that-often }
    .from16 = You and { $with } have your own time.{ -that-often }
    .adult = { $everyone } have time together.{ -that-often }
# The same, where somebody comes to stay the night at the child's own home.
family-comes-to-stay =
    .under5 = { $status ->
        [not_known_yet] We do not know yet about { $with }.
        [being_looked_into] We do not know yet about { $with }.
       *[planned] { $with ->
            [one] { $with } sleeps at your home { $often }.
           *[many] { $with } sleep at your home.{ -that-often }
        }
    }
    .from5 = { $status ->
        [not_known_yet] { $with } might come to stay. We do not know yet.
        [being_looked_into] { $with } might come to stay. We do not know yet.
       *[planned] { $with ->
            [one] { $with } comes to stay the night.{ -that-often }
           *[many] { $with } come to stay the night.{ -that-often }
        }
    }
    .from8 = { $status ->
        [not_known_yet] { $with } might come to stay the night. We do not know yet.
        [being_looked_into] { $with } might come to stay the night. We do not know yet.
        [decided] { $with ->
            [one] { $with } comes to stay the night.{ -that-often }
           *[many] { $with } come to stay the night.{ -that-often }
        }
       *[planned] The plan is for { $with } to stay the night at your home.{ -that-often }
    }
    .from12 = { $status ->
        [not_known_yet] { $with } might come to stay the night. We do not know yet.
        [being_looked_into] { $with } might come to stay the night. We do not know yet.
        [decided] { $with ->
            [one] { $with } comes to stay the night.{ -that-often }
           *[many] { $with } come to stay the night.{ -that-often }
        }
       *[planned] The plan is for { $with } to stay the night at your home.{ -that-often }
    }
    .from16 = { $status ->
        [not_known_yet] { $with } might come to stay the night. We do not know yet.
        [being_looked_into] { $with } might come to stay the night. We do not know yet.
        [decided] { $with ->
            [one] { $with } comes to stay the night.{ -that-often }
           *[many] { $with } come to stay the night.{ -that-often }
        }
       *[planned] The plan is for { $with } to stay the night at your home.{ -that-often }
    }
    .adult = { $status ->
        [not_known_yet] { $with } might stay the night at { OF($child) } home.{ -not-known }
        [being_looked_into] { $with } might stay the night at { OF($child) } home.{ -not-known }
        [decided] { $with ->
            [you] You stay the night at { OF($child) } home.{ -that-often }
            [one] { $with } stays the night at { OF($child) } home.{ -that-often }
           *[many] { $with } stay the night at { OF($child) } home.{ -that-often }
        }
       *[planned] The plan is for { $with } to stay the night at { OF($child) } home.{ -that-often }
    }
# One of the days that "on these days" speaks of.
family-day = { $date }.
family-time =
    .under5 = { "" }
    .from5 = { $from ->
        [none] { "" }
       *[some] { $kind ->
            [overnight] { "" }
           *[visit] It starts { $from }.
        }
    }
    .from8 = { $from ->
        [none] { "" }
       *[some] { $to ->
            [none] It starts at { $from }.
           *[some] { $kind ->
                [overnight] It starts at { $from }. It ends at { $to } on the next day.
               *[visit] It starts at { $from } and ends at { $to }.
            }
        }
    }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
# When a pattern has a last day. $until: that day after "on", or none; $over: yes where it has gone by, and then nothing else is
# said of how often and when. That a visit is "the last" would be heard as the last ever.
family-until =
    .under5 = { $over ->
        [yes] You can ask what comes next.
       *[no] { "" }
    }
    .from5 = { $over ->
        [yes] This was the plan before. You can ask what comes next.
       *[no] { $until ->
            [none] { "" }
           *[some] This part of the plan ends { $until }. You can ask what comes next.
        }
    }
    .from8 = { $over ->
        [yes] This part of the plan came to an end { $until }. You can ask what comes next.
       *[no] { $until ->
            [none] { "" }
           *[some] This part of the plan ends { $until }. You can ask what comes next.
        }
    }
    .from12 = { $over ->
        [yes] This part of the plan came to an end { $until }. You can ask what comes next.
       *[no] { "" }
    }
    .from16 = { $over ->
        [yes] This part of the plan came to an end { $until }. You can ask what comes next.
       *[no] { "" }
    }
    .adult = { $over ->
        [yes] This part of the plan came to an end { $until }. Ask what comes next.
       *[no] { "" }
    }
family-place =
    .under5 = { "" }
    .from5 = { $place ->
        [none] { "" }
       *[some] { $kind ->
            [visit] You meet at { $place }.
           *[call] { "" }
        }
    }
    .from8 = { $place ->
        [none] { "" }
       *[some] { $kind ->
            [visit] You meet at { $place }.
           *[call] { "" }
        }
    }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
family-helpers =
    .under5 = { $helpers ->
        [none] { "" }
        [one] { $helpers } { $kind ->
            [letters] helps with this
            [messages] helps with this
           *[visit] is there too
        }.
       *[many] { $helpers } { $kind ->
            [letters] help with this
            [messages] help with this
           *[visit] are there too
        }.
    }
    .from5 = { $helpers ->
        [none] { "" }
        [one] { $helpers } { $kind ->
            [letters] helps with this
            [messages] helps with this
           *[visit] is there to help
        }.
       *[many] { $helpers } { $kind ->
            [letters] help with this
            [messages] help with this
           *[visit] are there to help
        }.
    }
    .from8 = { $helpers ->
        [none] { "" }
        [one] { $helpers } { $kind ->
            [letters] helps with this
            [messages] helps with this
           *[visit] is there to help
        }.
       *[many] { $helpers } { $kind ->
            [letters] help with this
            [messages] help with this
           *[visit] are there to help
        }.
    }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
family-takers =
    .under5 = { $takers ->
        [none] { "" }
        [one] { $takers } takes you.
       *[many] { $takers } take you.
    }
    .from5 = { $takers ->
        [none] { "" }
        [one] { $takers } takes you there.
       *[many] { $takers } take you there.
    }
    .from8 = { $takers ->
        [none] { "" }
        [one] { $takers } takes you there.
       *[many] { $takers } take you there.
    }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
# From twelve the same stands as facts below one another, each with its label.
family-time-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = Time
    .from16 = Time
    .adult = Time
family-hours =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $from ->
        [none] { "" }
       *[some] { $to ->
            [none] From { $from }
           *[some] { $kind ->
                [overnight] From { $from } to { $to } on the next day
               *[visit] { $from } to { $to }
            }
        }
    }
    .from16 = { $from ->
        [none] { "" }
       *[some] { $to ->
            [none] From { $from }
           *[some] { $kind ->
                [overnight] From { $from } to { $to } on the next day
               *[visit] { $from } to { $to }
            }
        }
    }
    .adult = { $from ->
        [none] { "" }
       *[some] { $to ->
            [none] From { $from }
           *[some] { $kind ->
                [overnight] From { $from } to { $to } on the next day
               *[visit] { $from } to { $to }
            }
        }
    }
family-ends-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = This part of the plan ends
    .from16 = This part of the plan ends
    .adult = This part of the plan ends
family-place-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = Where
    .from16 = Where
    .adult = Where
family-where =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $kind ->
        [visit] { $place }
       *[call] { "" }
    }
    .from16 = { $kind ->
        [visit] { $place }
       *[call] { "" }
    }
    .adult = { $place ->
        [none] { "" }
       *[some] { $kind ->
            [visit] “{ $place }”
           *[call] { "" }
        }
    }
family-helpers-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = Who helps
    .from16 = Who helps
    .adult = Who helps
family-takers-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = Who takes you
    .from16 = Who takes you
    .adult = Who takes { $child }
# Under a row of a plan in short: at what hours, until when, and when it is looked at again. $now: the
# state, where $state is on for what the sign says of what is to come.
family-row =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { $state ->
        [on] { $status ->
            [being_looked_into] { -if-paused }
            [not_known_yet] { -if-paused }
           *[planned] { $from ->
                [none] { "" }
               *[some] { $to ->
                    [none] From { $from }.
                   *[some] From { $from } to { $to }{ $kind ->
                        [overnight] {" "}on the next day
                       *[visit] { "" }
                    }.
                }
            } { $now ->
                [not_yet] This has not begun yet.
               *[on] { $until ->
                    [none] { "" }
                   *[some] This part of the plan ends { $until }.
                }
            }
        }
       *[paused] { -looked-at-again }
    }
# Under them, where the time itself is not settled.
family-unsure =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $status ->
        [decided] { "" }
        [planned] { "" }
       *[not_known_yet] None of this is settled yet.
    }
    .from16 = { $status ->
        [decided] { "" }
        [planned] { "" }
       *[not_known_yet] None of this is settled yet.
    }
    .adult = { $status ->
        [decided] { "" }
        [planned] { "" }
       *[not_known_yet] None of this is settled yet.
    }
family-if-it-changes =
    .under5 = { "" }
    .from5 = If this has to change, we will tell you why.
    .from8 = If this has to change, we will tell you why.
    .from12 = If this has to change, we will tell you why.
    .from16 = If this has to change, we will tell you why. You can ask us to change it too.
    .adult = { "" }
    .parent = { $with ->
        [you] { $kind ->
            [visit] If you cannot come, please tell us as early as you can.
            [overnight] If you cannot do this, please tell us as early as you can.
            [call] If you cannot call, please tell us as early as you can.
            [video_call] If you cannot call, please tell us as early as you can.
           *[letters] { "" }
        }
       *[many] { "" }
    }
family-not-now =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $review ->
        [none] { "" }
       *[some] { $state ->
            [ended] { "" }
           *[paused] We will look at this again by { $review }.
        }
    }
    .from12 = { $review ->
        [none] { "" }
       *[some] { $state ->
            [ended] { "" }
           *[paused] We will look at this again by { $review }.
        }
    }
    .from16 = { $review ->
        [none] { "" }
       *[some] { $state ->
            [ended] { "" }
           *[paused] We will look at this again by { $review }.
        }
    }
    .adult = { $review ->
        [none] { "" }
       *[some] { $state ->
            [ended] { "" }
           *[paused] We will look at this again by { $review }.
        }
    }
# $person: the social worker, or none; $who: two people to turn to, "Ann or Gwen", or none.
family-not-now-ask =
    .under5 = You can have a hug.
    .from5 = { $who ->
        [none] You can tell a grown-up how you feel.
       *[some] You can tell { $who } how you feel.
    }
    .from8 = { $who ->
        [none] You can tell a grown-up how you feel about this. You can ask questions about it at any time.
       *[some] You can tell { $who } how you feel about this. { $state ->
            [ended] You can ask questions about it at any time.
           *[paused] { $review ->
                [none] You can ask questions about it at any time.
               *[some] You can ask us to look at it sooner.
            }
        }
    }
    .from12 = { $who ->
        [none] You can say what you think about this. You can ask questions about it at any time.
       *[some] { $state ->
            [ended] You can talk to { $who } about this. You can ask questions about it at any time.
           *[paused] { $review ->
                [none] You can talk to { $who } about this. You can say more about it at any time.
               *[some] You can tell { $who } what you want to happen. You can ask us to look at this again.
            }
        }
    }
    .from16 = { $who ->
        [none] You can say what you think about this. You can ask questions about it at any time.
       *[some] { $state ->
            [ended] You can talk to { $who } about this. You can ask questions about it at any time.
           *[paused] { $review ->
                [none] You can talk to { $who } about this. You can say more about it at any time.
               *[some] You can tell { $who } what you want to happen. You can ask us to look at this again.
            }
        }
    }
    .adult = { "" }
    .parent = { $person ->
        [none] { "" }
        [you] { "" }
       *[one] You can ask { $person } about this.
    }
family-because =
    .under5 = { "" }
    .from5 = The { -plan } says so.
    .from8 = The { -plan } says this in the part about { -family-time }.
    .from12 = The { -plan } says this in the part about { -family-time }.
    .from16 = The { -plan } says this in the part about { -family-time }.
    .adult = The { -plan } says this in the part about { -family-time }.
family-why-heading =
    .under5 = { $everyone }
    .from5 = { $state ->
        [on] What this time is for
       *[paused] More about this
    }
    .from8 = { $state ->
        [on] What this time is for
       *[paused] More about this
    }
    .from12 = { $state ->
        [on] What this time is for
       *[paused] More about this
    }
    .from16 = { $state ->
        [on] What this time is for
       *[paused] More about this
    }
    .adult = { $state ->
        [on] What this time is for
       *[paused] More about this
    }
family-view =
    .under5 = { "" }
    .from5 = Your words.
    .from8 = Your words.
    .from12 = Your words.
    .from16 = Your words.
    .adult = { OF($childs-name) } words.
family-review =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $state ->
        [on] { $review ->
            [none] { "" }
           *[some] We will look at this again by { $review }.
        }
       *[paused] { "" }
    }
    .from12 = { $state ->
        [on] { $review ->
            [none] { "" }
           *[some] We will look at this again by { $review }.
        }
       *[paused] { "" }
    }
    .from16 = { $state ->
        [on] { $review ->
            [none] { "" }
           *[some] We will look at this again by { $review }.
        }
       *[paused] { "" }
    }
    .adult = { $state ->
        [on] { $review ->
            [none] { "" }
           *[some] We will look at this again by { $review }.
        }
       *[paused] { "" }
    }
family-if-missed = What happens if not
family-agreed = What people agreed
# One visit that is not as usual. $change: moved, cancelled or extra; $date, $to-date: days or none; $same-day: yes where
# only the hours change.
family-change-heading =
    .under5 = { $with ->
        [many] You with { $with }
       *[one] You and { $with }
    }
    .from5 = Something is different
    .from8 = { $change ->
        [moved] { $same-day ->
            [yes] A { -visit } at a new time
           *[no] A { -visit } that moves
        }
        [cancelled] A { -visit } that will not happen
       *[extra] One more { -visit }
    }
    .from12 = { $change ->
        [moved] { $same-day ->
            [yes] A { -visit } at a new time
           *[no] A { -visit } that moves
        }
        [cancelled] A { -visit } that will not happen
       *[extra] One more { -visit }
    }
    .from16 = { $change ->
        [moved] { $same-day ->
            [yes] A { -visit } at a new time
           *[no] A { -visit } that moves
        }
        [cancelled] A { -visit } that will not happen
       *[extra] One more { -visit }
    }
    .adult = { $change ->
        [moved] { $same-day ->
            [yes] A { -visit } at a new time
           *[no] A { -visit } that moves
        }
        [cancelled] A { -visit } that will not happen
       *[extra] One more { -visit }
    }
# $same-day: yes where it stays on its day, and only its time is new.
family-change =
    .under5 = { $change ->
        [moved] { $same-day ->
            [yes] One { -visit } has a new time.
           *[no] One { -visit } is on a new day.
        }
        [cancelled] { $with ->
            [many] One { -visit } will not happen.
           *[one] One { -visit } with { $with } will not happen.
        }
       *[extra] { $with ->
            [many] There is one more { -visit }.
           *[one] There is one more { -visit } with { $with }.
        }
    }
    .from5 = { $change ->
        [moved] { $same-day ->
            [yes] { $with ->
                [many] One { -visit } has a new time. It is with { $with }.
               *[one] One { -visit } with { $with } has a new time.
            }
           *[no] { $with ->
                [many] One { -visit } is on a new day. It is with { $with }.
               *[one] One { -visit } with { $with } { $to-date ->
                    [none] is on a new day
                   *[some] moves to { $to-date }
                }.
            }
        }
        [cancelled] { $with ->
            [many] One { -visit } will not happen. It was with { $with }.
           *[one] One { -visit } with { $with } will not happen.
        }
       *[extra] { $with ->
            [many] There is one more { -visit }. It is with { $with }.
           *[one] There is one more { -visit } with { $with }.
        }
    }
    .from8 = { $change ->
        [moved] { $with ->
            [many] { $same-day ->
                [yes] Your { -visit } on { $date } has a new time.
               *[no] Your { -visit } on { $date } moves to { $to-date }.
            } It is with { $with }.
           *[one] { $same-day ->
                [yes] Your { -visit } with { $with } on { $date } has a new time.
               *[no] Your { -visit } with { $with } on { $date } moves to { $to-date }.
            }
        }{ -new-hours }
        [cancelled] { $with ->
            [many] Your { -visit } on { $date } will not happen. It was with { $with }.
           *[one] Your { -visit } with { $with } on { $date } will not happen.
        }
       *[extra] { $with ->
            [many] You have one more { -visit }, on { $date }. It is with { $with }.
           *[one] You have one more { -visit } with { $with }, on { $date }.
        }{ -new-hours }
    }
    .from12 = { $change ->
        [moved] { $with ->
            [many] { $same-day ->
                [yes] Your { -visit } on { $date } has a new time.
               *[no] Your { -visit } on { $date } moves to { $to-date }.
            } It is with { $with }.
           *[one] { $same-day ->
                [yes] Your { -visit } with { $with } on { $date } has a new time.
               *[no] Your { -visit } with { $with } on { $date } moves to { $to-date }.
            }
        }{ -new-hours }
        [cancelled] { $with ->
            [many] Your { -visit } on { $date } will not happen. It was with { $with }.
           *[one] Your { -visit } with { $with } on { $date } will not happen.
        }
       *[extra] { $with ->
            [many] You have one more { -visit }, on { $date }. It is with { $with }.
           *[one] You have one more { -visit } with { $with }, on { $date }.
        }{ -new-hours }
    }
    .from16 = { $change ->
        [moved] { $with ->
            [many] { $same-day ->
                [yes] Your { -visit } on { $date } has a new time.
               *[no] Your { -visit } on { $date } moves to { $to-date }.
            } It is with { $with }.
           *[one] { $same-day ->
                [yes] Your { -visit } with { $with } on { $date } has a new time.
               *[no] Your { -visit } with { $with } on { $date } moves to { $to-date }.
            }
        }{ -new-hours }
        [cancelled] { $with ->
            [many] Your { -visit } on { $date } will not happen. It was with { $with }.
           *[one] Your { -visit } with { $with } on { $date } will not happen.
        }
       *[extra] { $with ->
            [many] You have one more { -visit }, on { $date }. It is with { $with }.
           *[one] You have one more { -visit } with { $with }, on { $date }.
        }{ -new-hours }
    }
    .adult = { $change ->
        [moved] { $same-day ->
            [yes] The { -visit } on { $date } has a new time.
           *[no] The { -visit } on { $date } moves to { $to-date }.
        }{ -new-hours }
        [cancelled] The { -visit } on { $date } will not happen.
       *[extra] There is one more { -visit } on { $date }.{ -new-hours }
    }
family-feelings-heading =
    .under5 = How you feel
    .from5 = How you might feel
    .from8 = How you might feel
    .from12 = When it feels hard
    .from16 = When it feels hard
    .adult = { "" }
family-feelings =
    .under5 = You can feel happy or sad. Both are OK.
    .from5 = You might feel happy, sad or cross. All of these are OK.
    .from8 = You might feel happy, sad, cross, or a mix of them. All of these are OK.
    .from12 = Seeing family can feel good, hard, or both at once. All of these are OK.
    .from16 = Seeing family can feel good, hard, or both at once. All of these are OK.
    .adult = { "" }
family-feelings-ask =
    .under5 = You can have a hug or draw.
    .from5 = { $who ->
        [none] You can tell a grown-up how it was.
       *[some] You can tell { $who } how it was.
    }
    .from8 = { $who ->
        [none] You can tell a grown-up how it was, or draw it.
       *[some] You can tell { $who } how it was, or draw it.
    }
    .from12 = { $person ->
        [none] You can say if you want more time, less time or a different place.
       *[one] You can tell { $person } if you want more time, less time or a different place.
    }
    .from16 = { $person ->
        [none] You can say if you want more time, less time or a different place.
       *[one] You can tell { $person } if you want more time, less time or a different place.
    }
    .adult = { "" }
# $purpose: a word of Purpose.
family-purpose =
    .under5 = { $purpose ->
        [relationship] You stay close.
        [identity] You learn about your family.
        [reassurance] You get news of { $with }.
        [information] You can share news.
        [permission] It can help you feel at home.
        [ease_loss] It can help with missing { $with }.
        [tracing] It can help you find { $with } later.
        [carer_confidence] It can help your grown-ups.
       *[return_home] It can help us pick a home.
    }
    .from5 = { $purpose ->
        [relationship] { $with ->
            [many] It helps you all to stay close.
           *[one] It helps you and { $with } stay close.
        }
        [identity] It helps you know who you are.
        [reassurance] You can find out how { $with ->
            [one] { $with } is
           *[many] { $with } are
        }.
        [information] You can share your news.
        [permission] It helps you settle in.
        [ease_loss] It helps when you miss { $with }.
        [tracing] It helps you find { $with } later.
        [carer_confidence] It helps your grown-ups.
       *[return_home] It helps people see if you can go home.
    }
    .from8 = { $purpose ->
        [relationship] It helps you to stay close to { $with }.
        [identity] It helps you know who you are and where you come from.
        [reassurance] It lets you know how { $with ->
            [one] { $with } is doing
           *[many] { $with } are doing
        }.
        [information] It is a time to share news.
        [permission] It helps you to settle where you live.
        [ease_loss] It helps when you miss { $with }.
        [tracing] It helps you to find { $with } later, if you want to.
        [carer_confidence] It helps the people who look after you to know you well.
       *[return_home] It helps people to find out if you can go home.
    }
    .from12 = { $purpose ->
        [relationship] It helps you to stay close to { $with }.
        [identity] It helps you know who you are and where you come from.
        [reassurance] It lets you know how { $with ->
            [one] { $with } is doing
           *[many] { $with } are doing
        }.
        [information] It is a time to share news.
        [permission] It helps you to settle where you live.
        [ease_loss] It helps when you miss { $with }.
        [tracing] It helps you to find { $with } later, if you want to.
        [carer_confidence] It helps the people who look after you to know you well.
       *[return_home] It helps people to find out if you can go home.
    }
    .from16 = { $purpose ->
        [relationship] It helps you to stay close to { $with }.
        [identity] It helps you know who you are and where you come from.
        [reassurance] It lets you know how { $with ->
            [one] { $with } is doing
           *[many] { $with } are doing
        }.
        [information] It is a time to share news.
        [permission] It helps you to settle where you live.
        [ease_loss] It helps when you miss { $with }.
        [tracing] It helps you to find { $with } later, if you want to.
        [carer_confidence] It helps the people who look after you to know you well.
       *[return_home] It helps people to find out if you can go home.
    }
    .adult = { $purpose ->
        [relationship] It helps { $child } to stay close to { $with }.
        [identity] It helps { $child } to know about family, and about where { $child } comes from.
        [reassurance] It lets { $child } know how { $with ->
            [you] you are doing
            [one] { $with } is doing
           *[many] { $with } are doing
        }.
        [information] It is a time to share news.
        [permission] It helps { $child } to settle where { $child } lives.
        [ease_loss] It helps when { $child } misses { $with }.
        [tracing] It helps { $child } to find { $with } later.
        [carer_confidence] It helps the carers to bring { $child } up.
       *[return_home] It helps people to find out if { $child } can go home.
    }
