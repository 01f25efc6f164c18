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
family-heading =
    .under5 = { $everyone }
    .from5 = { $everyone }
    .from8 = { $everyone }
    .from12 = { $everyone }
    .from16 = { $everyone }
    .adult = { $everyone }
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
               *[visit] Visits with { $with } have stopped.
            }
        [not_yet] { $kind ->
                [overnight] No nights with { $with } yet.
                [call] You do not call { $with } yet.
                [video_call] You do not call { $with } yet.
                [letters] You and { $with } do not write yet.
                [messages] You and { $with } do not send messages yet.
               *[visit] You do not see { $with } yet.
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
                        [many] You talk with { $with }.{ -that-often }
                       *[one] You talk with { $with } { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see { $with } on a screen.{ -that-often }
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] You get letters from { $with }.
                    [messages] You get messages from { $with }.
                   *[visit] { $with ->
                        [many] You see { $with }.{ -that-often }
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
                        [many] You talk with { $with }.{ -that-often }
                       *[one] You talk with { $with } { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see { $with } on a screen.{ -that-often }
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] You get letters from { $with }.
                    [messages] You get messages from { $with }.
                   *[visit] { $with ->
                        [many] You see { $with }.{ -that-often }
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
               *[visit] Visits with { $with } have stopped.
            }
        [not_yet] { $kind ->
                [overnight] You do not stay the night with { $with } yet.
                [call] You do not call { $with } yet.
                [video_call] You do not call { $with } yet.
                [letters] You and { $with } do not write yet.
                [messages] You and { $with } do not send messages yet.
               *[visit] You do not see { $with } yet.
            }
       *[on] { $status ->
            [decided] { $kind ->
                    [overnight] { $with ->
                        [many] You stay the night with { $with }.{ -that-often }
                       *[one] You stay the night with { $with } { $often }.
                    }
                    [call] { $with ->
                        [many] You talk with { $with } on the phone.{ -that-often }
                       *[one] You talk with { $with } on the phone { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see { $with } on a screen.{ -that-often }
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] You and { $with } write letters.{ -that-often }
                    [messages] { $with ->
                        [many] You and { $with } keep in touch by message.{ -that-often }
                       *[one] You and { $with } keep in touch by message { $often }.
                    }
                   *[visit] { $with ->
                        [many] You see { $with }.{ -that-often }
                       *[one] You see { $with } { $often }.
                    }
                }
            [planned] { $kind ->
                    [overnight] { $with ->
                        [many] You stay the night with { $with }.{ -that-often }
                       *[one] You stay the night with { $with } { $often }.
                    }
                    [call] { $with ->
                        [many] You talk with { $with } on the phone.{ -that-often }
                       *[one] You talk with { $with } on the phone { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see { $with } on a screen.{ -that-often }
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] You and { $with } write letters.{ -that-often }
                    [messages] { $with ->
                        [many] You and { $with } keep in touch by message.{ -that-often }
                       *[one] You and { $with } keep in touch by message { $often }.
                    }
                   *[visit] { $with ->
                        [many] You see { $with }.{ -that-often }
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
               *[visit] Visits with { $with } have stopped.
            }
        [not_yet] { $kind ->
                [overnight] You do not stay the night with { $with } yet.
                [call] You do not call { $with } yet.
                [video_call] You do not call { $with } yet.
                [letters] You and { $with } do not write yet.
                [messages] You and { $with } do not send messages yet.
               *[visit] You do not see { $with } yet.
            }
       *[on] { $status ->
            [decided] { $kind ->
                    [overnight] { $with ->
                        [many] You stay the night with { $with }.{ -that-often }
                       *[one] You stay the night with { $with } { $often }.
                    }
                    [call] { $with ->
                        [many] You talk with { $with } on the phone.{ -that-often }
                       *[one] You talk with { $with } on the phone { $often }.
                    }
                    [video_call] { $with ->
                        [many] You see { $with } on a screen.{ -that-often }
                       *[one] You see { $with } on a screen { $often }.
                    }
                    [letters] { $with ->
                        [many] You and { $with } write to each other.{ -that-often }
                       *[one] You and { $with } write to each other { $often }.
                    }
                    [messages] { $with ->
                        [many] You and { $with } keep in touch by message.{ -that-often }
                       *[one] You and { $with } keep in touch by message { $often }.
                    }
                   *[visit] { $with ->
                        [many] You see { $with }.{ -that-often }
                       *[one] You see { $with } { $often }.
                    }
                }
            [planned] { $kind ->
                    [overnight] The plan is for you to stay the night with { $with }.{ -that-often }
                    [call] The plan is for you to talk with { $with } on the phone.{ -that-often }
                    [video_call] The plan is for you to see { $with } on a screen.{ -that-often }
                    [letters] The plan is for you and { $with } to write to each other.{ -that-often }
                    [messages] The plan is for you and { $with } to keep in touch by message.{ -that-often }
                   *[visit] { $with ->
                        [many] The plan is for you to see { $with }.{ -that-often }
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
               *[visit] Visits with { $with } have stopped.
            }
        [not_yet] { $kind ->
                [overnight] You do not stay the night with { $with } yet.
                [call] You do not call { $with } yet.
                [video_call] You do not call { $with } yet.
                [letters] You and { $with } do not write yet.
                [messages] You and { $with } do not send messages yet.
               *[visit] You do not see { $with } yet.
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
                    [messages] The plan is for you and { $with } to keep in touch by message.{ -that-often }
                   *[visit] { $with ->
                        [many] The plan is for you to see { $with }.{ -that-often }
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
               *[visit] Visits with { $with } have stopped.
            }
        [not_yet] { $kind ->
                [overnight] You do not stay the night with { $with } yet.
                [call] You do not call { $with } yet.
                [video_call] You do not call { $with } yet.
                [letters] You and { $with } do not write yet.
                [messages] You and { $with } do not send messages yet.
               *[visit] You do not see { $with } yet.
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
                    [messages] The plan is for you and { $with } to keep in touch by message.{ -that-often }
                   *[visit] { $with ->
                        [many] The plan is for you to see { $with }.{ -that-often }
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
                        [overnight] { $child } does not stay the night with you yet.
                        [call] You do not call { $child } yet.
                        [video_call] You do not call { $child } yet.
                        [letters] You and { $child } do not write yet.
                        [messages] You and { $child } do not send messages yet.
                       *[visit] You do not see { $child } yet.
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
                            [messages] The plan is for you and { $child } to keep in touch by message.{ -that-often }
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
                        [overnight] { $child } does not stay with { $with } at the moment.
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
                       *[visit] Visits with { $with } have stopped.
                    }
                [not_yet] { $kind ->
                        [overnight] { $child } does not stay with { $with } yet.
                        [call] { $child } does not call { $with } yet.
                        [video_call] { $child } does not call { $with } yet.
                        [letters] { $everyone } do not write yet.
                        [messages] { $everyone } do not send messages yet.
                       *[visit] { $child } does not see { $with } yet.
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
                            [messages] The plan is for { $child } to keep in touch with { $with } by message.{ -that-often }
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
# When a pattern has a last day. $until: that day after "on", or none; $last: yes where there is a time on that day; $over:
# yes where it has gone by, and then nothing else is said of how often and when.
family-until =
    .under5 = { $over ->
        [yes] You can ask what comes next.
       *[no] { $until ->
            [none] { "" }
           *[some] { $last ->
                [yes] The last one is { $until }.
               *[no] { "" }
            }
        }
    }
    .from5 = { $over ->
        [yes] This was the plan before. You can ask what comes next.
       *[no] { $until ->
            [none] { "" }
           *[some] { $last ->
                [yes] The last one is { $until }.
               *[no] { "" }
            }
        }
    }
    .from8 = { $over ->
        [yes] This part of the plan came to an end { $until }. You can ask what comes next.
       *[no] { $until ->
            [none] { "" }
           *[some] { $last ->
                [yes] The last one in this plan is { $until }.
               *[no] This part of the plan ends { $until }.
            }
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
family-last-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = The last one in this plan
    .from16 = The last one in this plan
    .adult = The last one in this plan
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
                   *[some] { $last ->
                        [yes] The last one in this plan is { $until }.
                       *[no] This part of the plan ends { $until }.
                    }
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
        [you] If you cannot come, please tell us as early as you can.
       *[many] { "" }
    }
family-not-now =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
    .from12 = { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
    .from16 = { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
    .adult = { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
# $person: the social worker, or none.
family-not-now-ask =
    .under5 = You can have a hug.
    .from5 = { $person ->
        [none] You can tell a grown-up how you feel.
       *[one] You can tell { $person } how you feel.
    }
    .from8 = { $person ->
        [none] You can tell a grown-up how you feel about this. You can ask us to look at it sooner.
       *[one] You can tell { $person } how you feel about this. You can ask us to look at it sooner.
    }
    .from12 = { $person ->
        [none] You can say what you want to happen. You can ask for this to be looked at again.
       *[one] You can tell { $person } what you want to happen. You can ask us to look at this again.
    }
    .from16 = { $person ->
        [none] You can say what you want to happen. You can ask for this to be looked at again.
       *[one] You can tell { $person } what you want to happen. You can ask us to look at this again.
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
# Over a page that holds only the child's own words.
family-said-heading =
    .under5 = You said
    .from5 = What you said
    .from8 = What you said
    .from12 = What you said
    .from16 = What you said
    .adult = What { $child } said
family-view =
    .under5 = { "" }
    .from5 = You said this.
    .from8 = You told us this.
    .from12 = You told us this.
    .from16 = You told us this.
    .adult = { $child } said this.
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
family-if-missed = If somebody cannot come
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
            [yes] A time that changes
           *[no] A time that moves
        }
        [cancelled] A time that will not happen
       *[extra] One more time
    }
    .from12 = { $change ->
        [moved] { $same-day ->
            [yes] A time that changes
           *[no] A time that moves
        }
        [cancelled] A time that will not happen
       *[extra] One more time
    }
    .from16 = { $change ->
        [moved] { $same-day ->
            [yes] A time that changes
           *[no] A time that moves
        }
        [cancelled] A time that will not happen
       *[extra] One more time
    }
    .adult = { $change ->
        [moved] { $same-day ->
            [yes] A time that changes
           *[no] A time that moves
        }
        [cancelled] A time that will not happen
       *[extra] One more time
    }
family-change =
    .under5 = { $change ->
        [moved] { $same-day ->
            [yes] One time has changed.
           *[no] One day has changed.
        }
        [cancelled] { $with ->
            [many] One time will not happen.
           *[one] One time with { $with } will not happen.
        }
       *[extra] { $with ->
            [many] There is one more time.
           *[one] There is one more time with { $with }.
        }
    }
    .from5 = { $change ->
        [moved] { $same-day ->
            [yes] One visit is at a new time. It is with { $with }.
           *[no] { $to-date ->
                [none] One time is on a new day. It is with { $with }.
               *[some] One time moves to { $to-date }. It is with { $with }.
            }
        }
        [cancelled] { $with ->
            [many] One time will not happen. It was with { $with }.
           *[one] One time with { $with } will not happen.
        }
       *[extra] { $with ->
            [many] There is one more time. It is with { $with }.
           *[one] There is one more time with { $with }.
        }
    }
    .from8 = { $change ->
        [moved] { $same-day ->
            [yes] The time on { $date } is at a new time. It is with { $with }.{ -new-hours }
           *[no] The time on { $date } moves to { $to-date ->
                [none] a new time.
               *[some] { $to-date }.
            } It is with { $with }.
        }
        [cancelled] The time on { $date } will not happen. It was with { $with }.
       *[extra] There is one more time, on { $date }. It is with { $with }.
    }
    .from12 = { $change ->
        [moved] { $same-day ->
            [yes] The time on { $date } is at a new time. It is with { $with }.{ -new-hours }
           *[no] The time on { $date } moves to { $to-date ->
                [none] a new time.
               *[some] { $to-date }.
            } It is with { $with }.
        }
        [cancelled] The time on { $date } will not happen. It was with { $with }.
       *[extra] There is one more time, on { $date }. It is with { $with }.
    }
    .from16 = { $change ->
        [moved] { $same-day ->
            [yes] The time on { $date } is at a new time. It is with { $with }.{ -new-hours }
           *[no] The time on { $date } moves to { $to-date ->
                [none] a new time.
               *[some] { $to-date }.
            } It is with { $with }.
        }
        [cancelled] The time on { $date } will not happen. It was with { $with }.
       *[extra] There is one more time, on { $date }. It is with { $with }.
    }
    .adult = { $change ->
        [moved] { $same-day ->
            [yes] The time on { $date } has changed.
           *[no] The time on { $date } moves{ $to-date ->
                [none] {" "}to a new time.
               *[some] {" "}to { $to-date }.
            }
        }
        [cancelled] The time on { $date } will not happen.
       *[extra] There is one more time on { $date }.
    } { $from ->
        [none] { "" }
       *[some] It starts at { $from }{ $to ->
            [none] { "" }
           *[some] {" "}and ends at { $to }
        }.
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
    .from5 = { $person ->
        [none] You can tell a grown-up how it was.
       *[one] You can tell { $person } how it was.
    }
    .from8 = { $person ->
        [none] You can tell a grown-up how it was, or draw it.
       *[one] You can tell { $person } how it was, or draw it. You can tell the person who looks after you too.
    }
    .from12 = { $person ->
        [none] You can ask for more time, less time or a different place.
       *[one] You can ask { $person } for more time, less time or a different place.
    }
    .from16 = { $person ->
        [none] You can ask for more time, less time or a different place.
       *[one] You can ask { $person } for more time, less time or a different place.
    }
    .adult = { "" }
# $purpose: a word of Purpose.
family-purpose =
    .under5 = { "" }
    .from5 = { $purpose ->
        [relationship] { $with ->
            [many] It helps you all to stay close.
           *[one] It helps you and { $with } stay close.
        }
        [identity] It helps you know who you are.
        [reassurance] You can see how { $with ->
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
        [identity] It helps { $child } to know who they are and where they come from.
        [reassurance] It lets { $child } know how { $with ->
            [you] you are doing
            [one] { $with } is doing
           *[many] { $with } are doing
        }.
        [information] It is a time to share news.
        [permission] It helps { $child } to settle at home.
        [ease_loss] It helps when { $child } misses { $with }.
        [tracing] It helps { $child } to find { $with } later.
        [carer_confidence] It helps the carers to bring { $child } up.
       *[return_home] It helps people to find out if { $child } can go home.
    }
