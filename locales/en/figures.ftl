### The week in figures

week-figures = 📊 <b>Week in figures</b>  { $range }
    .file = week.png
figures-title = Week in figures
figures-day = { $day } { $month }
figures-range = Week { $number } of { $year }, { $first } – { $last }
figures-until = as of { $until }

figures-new = New: { $count } ({ $before } the week before)
    .label = New
figures-closed = Closed: { $count } ({ $before } the week before)
    .label = Closed
figures-aside = Besides: { $rejected } not accepted, { $withdrawn } withdrawn
figures-open = Open: { $count } ({ $ages })
    .label = Open
    .title = { $count } open, by age
figures-overdue = Overdue: { $count }, { $percent }% of all open
    .label = Overdue
figures-before = { $count } the week before
figures-of-open = { $percent }% of all open
figures-confidential = { $count } confidential
figures-age = { $first }–{ $last } days
figures-age-over = over { $days } days
figures-aged = { $age }: { $count }

figures-response = First response: half within { $time } of working time; { $within } of { $count } in the time promised, { $percent }%
    .label = First response
    .half = Half within { $time } of working time
    .within = { $within } of { $count } in the time promised
figures-response-few = First response: fewer than { $few }, no figure
    .short = Fewer than { $few }, no figure
figures-time = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
figures-solved = Satisfaction: { $count } answers, solved { $yes }, partly { $partly }, not solved { $no }
    .label = Satisfaction
    .count = Asked whether it is solved: { $count } answers
figures-solved-few = Satisfaction: fewer than { $few } answers, no figure
    .short = Fewer than { $few } answers, no figure

figures-oldest = Open for longest: { $count }
figures-old = { $short } { $category } · { $stage } · { $days ->
    [one] { $days } day
   *[other] { $days } days
}{ $late ->
    [yes] , overdue
   *[no] { "" }
}
figures-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
figures-late = overdue
figures-note = Rehearsals and merged cases are not counted.{ $count ->
    [0] { "" }
   *[other] {" "}{ $count } confidential: counted, not listed.
}
b-figures = 📊 Week in figures
