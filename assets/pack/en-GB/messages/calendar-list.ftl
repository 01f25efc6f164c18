# What `kithbook calendar` says round the reader's own words: for whoever lists a calendar on the command line.

listed-name = { $child }’s calendar
listed-heading = The calendar of { $child } from { $from } to { $to }, in the copy for: { $reader }.
listed-none = Nothing is in the calendar of { $child } from { $from } to { $to }, in the copy for: { $reader }.
listed-day = { $day }: { $what }
listed-at = { $day }, { $from }: { $what }
listed-hours = { $day }, { $from } to { $to }: { $what }
listed-same-day = { $time }
listed-next-day = { $time } on the day after
listed-where = Where: { $place }.
listed-state-as-planned = As planned.
listed-state-extra = One more.
listed-state-moved-here = Moved here from { $day }.
listed-state-moved-away = Moved away to { $day }.
listed-state-other-hours = At other hours than it was planned.
listed-state-cancelled = Cancelled.
listed-months = In these months, on a day that nobody has named:
listed-month = { $month }: { $what }
