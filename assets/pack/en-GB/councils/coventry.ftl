# Coventry's words (facts.md 10). Where a word is not fit for a child, the child's level keeps the pack's own.
-family-time =
    { $reader ->
        [child] family time
       *[adult] contact
    }
-brothers-and-sisters =
    { $reader ->
        [child] brothers and sisters
       *[adult] siblings
    }
-review =
    { $reader ->
        [child] review
       *[adult] looked after review
    }
-family-meeting =
    { $reader ->
        [child] family meeting
       *[adult] family group conference
    }
-going-home =
    { $reader ->
        [child] going home
       *[adult] return home
    }
-early-permanence =
    { $reader ->
        [child] early permanence
       *[adult] fostering for adoption
    }
-two-plans =
    { $reader ->
        [child] two plans
       *[adult] parallel plans
    }
-family-carers =
    { $reader ->
        [child] family carers
       *[adult] connected persons
    }
-in-care =
    { $reader ->
        [child] in care
       *[adult] looked after
    }
-plan =
    { $reader ->
        [child] plan
       *[adult] care plan
    }
-permanence =
    { $reader ->
        [child] a home that lasts
       *[adult] permanence
    }
-breakdown =
    { $reader ->
        [child] a home not working out
       *[adult] disruption
    }
-moving-on =
    { $reader ->
        [child] moving on
       *[adult] independent living
    }
