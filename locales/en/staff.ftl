### People of the office, deputies and duty

staff-title = <b>👥 Staff</b>  { $group ->
        [yes] The staff group is bound
       *[no] No staff group yet: add me to your group and send /setup there
    }
staff-line = { $name }: { $roles }
role-of = { $role } ({ $title })
departments = Which department is this link for?
department-engineering = Engineering
department-order = Order
department-cleaning = Cleaning
department-greenery = Greenery
department-parking = Parking
prompt-department = Please write the name of the department, for example: Fire safety.
    .group = Please write to me in private.
invitation = Send this link to whoever gets the role “{ $role }”. It works once, within 7 days:
    { $link }
answer-welcome-staff = Hello, your role here is now: { $role }. New matters appear in the staff group.
answer-welcome-member = Hello, your role here is now: { $role }.
links-title = <b>🔗 Links nobody has used yet</b>
    A link is shown once; here it can only be stopped.
links-line = { $number }. { $role }, until { $until }

person-title = <b>{ $name }</b>
person-role = { $role }
person-held = { $count ->
        [0] Has no open matters
        [one] Has 1 open matter
       *[other] Has { $count } open matters
    }
person-away = 🏖 Away from { $since } to { $until }; { $deputy } stands in
dismiss-sure = Should { $name } no longer be { $role }?
dismiss-held = { $count ->
        [one] 1 open matter is
       *[other] { $count } open matters are
    } still with this person. Who gets them?
staff-handed-over = 👥 { $name } has left. { $count ->
        [one] 1 open matter
       *[other] { $count } open matters
    }: { $handed ->
        [yes] handed to { $to }; where there is an interest, please name another lead.
       *[no] back with the desk, please name a lead.
    }
staff-no-lead = ⏰ <b>{ $short }</b> has nobody in charge. Please name a lead.

away-title = <b>🏖 When { $name } is away</b>
away-deputy = Who stands in? The deputy gets the reminders and may do the same.
away-nobody = There is no colleague yet who could stand in.
away-from = From which day is { $name } away?
away-until = From { $since } until which day (included)?
deputy-named = 🏖 { $name } is away from { $since } to { $until } and you stand in. During that time the reminders come to you.
deputy-begins = 🏖 You stand in for { $name } from now on: the reminders come to you, and you may do the same.
deputy-over = 🏖 { $name } is back; you no longer stand in.
away-entered = 🏖 You are entered as away from { $since } to { $until }; { $name } stands in. If you are back early, tap “Back again” in the settings.
refused-away-already = An absence is entered already. To change it, cancel it first.

duty-title = <b>🗓 Duty roster</b>  Day 8–16, evening 16–24, night 0–8 (of the day before)
duty-line = { $day } { $shift }: { $names }
duty-empty = Nobody is on the roster. Until somebody is, urgent matters go to all clerks and the manager.
duty-cell = <b>{ $day } { $shift }</b>: { $names }
weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
day = { $weekday } { $day } { $month }
shift-day = day
    .short = day
shift-evening = evening
    .short = eve
shift-night = night
    .short = night
toast-revoked = The link no longer works

b-links = 🔗 Unused links ({ $count })
b-revoke = ✖ Stop number { $number }
b-duty = 🗓 Duty roster
b-away = 🏖 When I am away
b-away-of = 🏖 Away, deputy
b-back-again = ✅ Back again (cancel)
b-shift = { $day } { $shift } { $count }
b-dismiss = ✖ No longer { $role }
b-dismiss-sure = Yes, remove
b-dismiss-to = Remove, give to { $name }
b-dismiss-to-desk = Remove, back to desk
