# Essex's words (facts.md 10). Where a word is not fit for a child, the child's level keeps the pack's own.
-family-time = staying in touch
-brothers-and-sisters =
    { $reader ->
        [child] brothers and sisters
       *[adult] siblings
    }
-review =
    { $reader ->
        [child] review
       *[adult] statutory review
    }
-family-meeting =
    { $reader ->
        [child] family meeting
       *[adult] family group conference
    }
-going-home =
    { $reader ->
        [child] going home
       *[adult] re-unification
    }
-early-permanence = early permanence
-family-carers =
    { $reader ->
        [child] family carers
       *[adult] connected persons
    }
-in-care = in care
-plan = life plan
-permanence =
    { $reader ->
        [child] a home that lasts
       *[adult] permanence
    }
-breakdown =
    { $reader ->
        [child] a home not working out
       *[adult] breakdown
    }
-moving-on =
    { $reader ->
        [child] moving on
       *[adult] independent living
    }
