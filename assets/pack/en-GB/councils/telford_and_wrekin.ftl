# Telford and Wrekin's words (facts.md 10). Where a word is not fit for a child, the child's level keeps the pack's own.
-brothers-and-sisters =
    { $reader ->
        [child] brothers and sisters
       *[adult] siblings
    }
-review =
    { $reader ->
        [child] review
       *[adult] children in care review
    }
-family-meeting =
    { $reader ->
        [child] family meeting
       *[adult] Family Solutions discussion
    }
-going-home =
    { $reader ->
        [child] going home
       *[adult] rehabilitation
    }
-two-plans =
    { $reader ->
        [child] two plans
       *[adult] parallel plans
    }
-family-carers =
    { $reader ->
        [child] family carers
       *[adult] family and friends carers
    }
-in-care = in care
-plan =
    { $reader ->
        [child] plan
       *[adult] permanence plan
    }
-permanence =
    { $reader ->
        [child] a home that lasts
       *[adult] permanency
    }
-breakdown =
    { $reader ->
        [child] a home not working out
       *[adult] disruption
    }
