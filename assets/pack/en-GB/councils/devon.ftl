# Devon's words (facts.md 10). Where a word is not fit for a child, the child's level keeps the pack's own.
-family-time = family time
-brothers-and-sisters =
    { $reader ->
        [child] brothers and sisters
       *[adult] siblings
    }
-review =
    { $reader ->
        [child] review
       *[adult] child in care review
    }
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
-early-permanence = early permanence
-two-plans =
    { $reader ->
        [child] two plans
       *[adult] twin track plans
    }
-family-carers =
    { $reader ->
        [child] family carers
       *[adult] kinship carers
    }
-in-care = in our care
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
-moving-on =
    { $reader ->
        [child] moving on
       *[adult] living independently
    }
