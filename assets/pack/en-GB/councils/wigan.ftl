# Wigan's words (facts.md 10). Where a word is not fit for a child, the child's level keeps the pack's own.
-family-time = family time
-brothers-and-sisters = brothers and sisters
-review = review
-family-meeting =
    { $reader ->
        [child] family meeting
       *[adult] family group conference
    }
-going-home =
    { $reader ->
        [child] going home
       *[adult] reunification
    }
-early-permanence =
    { $reader ->
        [child] early permanence
       *[adult] foster to adopt
    }
-two-plans =
    { $reader ->
        [child] two plans
       *[adult] twin track plans
    }
-family-carers =
    { $reader ->
        [child] family carers
       *[adult] family or friends carers
    }
-in-care =
    { $reader ->
        [child] in care
       *[adult] cared for
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
       *[adult] ending in an unplanned way
    }
-moving-on =
    { $reader ->
        [child] moving on
       *[adult] independence
    }
