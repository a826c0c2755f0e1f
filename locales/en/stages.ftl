### Once a case is registered: forms, parties, the way to the next stage

party-signs = ABCDEFGHJK
list-comma = ,{ " " }
answer-none = –
answer-files = { $count } attached
option-here = this flat
option-above = above
option-below = below
option-beside = next door
option-somebody-else = somebody else
option-relation-owner = owner
option-relation-co-owner = co-owner
option-relation-tenant = tenant
option-relation-family = family
option-relation-agent = agent
option-record-visit = Visit
option-record-evidence = Evidence
option-record-document = Document
option-record-warranty = Warranty
option-record-regulation = Regulation
option-record-option = Option

form-head = <b>{ $record }</b> · { $short } { $party }
form-step = Step { $step } of { $count } { $bar }
form-given = So far: { $value }
form-share-of = What does <b>{ $party }</b> pay?
form-each-of = Now: <b>{ $one }</b>
share = { $party } { $amount } ({ $percent } %)
split-sum = Sum { $given } / { $total }{ $state ->
        [whole] { " " }✔ 100 %
        [short] , { $left } missing
       *[over] , { $left } too much
    }
split-correct = The shares are not the total. Please change one, e.g. { $party } 100
form-check = Please check; tap a line to change it.
form-check-own = This is what I understood. Is it right? Tap a line to change it.
file-line = { $label }: { $value }
b-form-on = Done, next
b-edit-line = ✏ Change { $label }
b-file = ✅ File it
b-file-own = ✅ Yes, that is it
b-fill = Fill in { $what } ▸

stage-priority = Priority <b>{ $priority }</b>
stage-on-hold = ⏸ On hold until { $until } ({ $why })
stage-due = ⏳ This stage is due { $by } ({ $left })
stage-parties = Parties { $parties }
stage-missing = Missing: { $missing }{ $more ->
        [0] { "" }
       *[other] , and { $more } more
    }
stage-complete = ✅ Nothing is missing for the next stage
missing-level = level
missing-lead-id = lead
missing-lead-at = lead's acceptance
missing-emergency-over = the end of the emergency
missing-description = description
missing-party = party
missing-occurred = time of the event
missing-place = place
missing-statement = statement of { $party }
missing-visit = site visit
missing-document = document review
missing-cause = cause
missing-responsibility = responsibility { $party }
missing-impact = impact
missing-goal = goal
missing-option = option
missing-choice = choice of an option
missing-lawful = a lawful option
missing-duty = duties of { $party }
missing-split = cost split
missing-method = method
missing-apart = a way of talking without meeting
b-parties = 👥 Parties
b-records = 📄 File ({ $count })
b-next-thing = ▶ Next: { $what }
b-missing = What's missing
b-next = ➡ Next stage{ $stage ->
        [evaluating] { ": archive" }
       *[other] { "" }
    }
b-more = More ▸
b-add-party = ➕ Add a party
b-ask-party = 💬 Have the bot ask
b-end-party = No longer a party
b-end-pause = ▶ Take up again
b-open-file = 📄 Open the file
b-change-record = ✏ Change { $what }
party-about = <b>{ $party }</b> ({ $kind }, { $capacity })
    { $hear ->
        [yes] must be heard
       *[no] need not be heard
    } · { $sign ->
        [yes] must sign
       *[no] need not sign
    } · { $heard ->
        [yes] heard
       *[no] not heard yet
    } · { $tries ->
        [one] 1 attempt
       *[other] { $tries } attempts
    }
file-title = 📄 <b>{ $short }</b> File { $page }/{ $pages }
file-empty = There is nothing in the file yet.
file-record = <b>{ $kind }</b> { $party } ({ $at }{ $confirmed ->
        [yes] , confirmed
       *[no] { "" }
    }{ $version ->
        [new] , updated
       *[first] { "" }
    })

toast-form-kept = Kept for seven days, go on when you like
toast-filed = Filed
toast-missing = Some things are missing; tap one to fill it in
toast-next-stage = Next stage; everybody concerned is told
toast-party-asked = Sent; you will hear when they answer
toast-party-by-hand = They do not use Telegram: please phone or visit
toast-statement-confirmed = Noted
toast-override-agreed = Agreed
toast-override-refused = They are told that you do not agree

told-stage = <b>{ $short }</b> has moved on: { $stage }.
told-paused = <b>{ $short }</b> is on hold until { $until }. Reason: { $hold }.
told-prolonged = <b>{ $short }</b> needs more time, until { $until } at the latest. Reason:
    <blockquote>{ $words }</blockquote>
told-resumed = <b>{ $short }</b> has been taken up again.
told-terminated = <b>{ $short }</b>: no agreement was reached, and the coordination ends here. These ways stay open to you: { $remedies }.
    For your information, not legal advice.
told-reopened = <b>{ $short }</b> has been reopened.
ask-statement = { $raised ->
        [you] We would like to hear more of what you reported ({ $category }).
        [office] We have found something ({ $category }) and would like to hear your side.
       *[neighbour] A neighbour has reported something ({ $category }) and we would like to hear your side.
    } Nobody has been held responsible.
    Please answer five short questions, or simply send a voice message.
b-answer-statement = 📝 Answer now
b-party-call-me = ☎ Please call me
lead-statement = 🗣 <b>{ $short }</b> { $party } has made a statement; { $voice ->
        [yes] by voice: please listen, write it down and have it confirmed.
       *[no] please see the file.
    }
manager-escalated = ⬆ <b>{ $short }</b> was escalated to { $level }. { $name }:
    <blockquote>{ $words }</blockquote>
staff-escalated = ⬆ <b>{ $short }</b> was escalated to { $level }.
manager-first = ❗ <b>{ $short }</b> is priority P1. Please give it people first.{ $given ->
        [no] { "" }
       *[yes] <blockquote>{ $words }</blockquote>
    }
override-asked = 🔓 <b>{ $short }</b> { $name } asks you to let it go on although these are missing:
    { $missing }
    <blockquote>{ $words }</blockquote>
b-agree-override = Agree
b-refuse-override = Do not agree
override-answered = <b>{ $short }</b> { $name } { $agreed ->
        [yes] agrees; it can go on to the next stage now.
       *[no] does not agree; please fill in what is missing.
    }
told-going-on = <b>{ $short }</b> We are still at it: { $stage }. { $dated ->
        [yes] The next step is done by { $by }.
       *[no] You will hear as soon as there is news.
    }
remind-silent = 🔕 <b>{ $short }</b> The reporter has heard nothing for { $days } days.
toast-going-on = The reporter and the parties are told
refused-told-just-now = They were told just now.
stage-company = ⚖ It is about the company itself: costs need the manager and the owners' committee, and one of them hosts the meeting.
remind-priority = 📈 <b>{ $short }</b> It was assessed two weeks ago: priority { $priority }. If things have changed, please assess it anew; otherwise leave it.
remind-deadline = ⏳ <b>{ $short }</b> { $deadline ->
        [judge] It is not settled yet how this is handled (due { $by }). Please open it, choose, and confirm.
        [site] Nobody is on site yet (due { $by }). Please press once somebody is.
        [whole-case] { $late ->
            [yes] The whole case was to be closed by { $by }.
           *[no] The whole case is to be closed by { $by }.
        } If that cannot be, ask for more time and say why; all parties are told.
        [reply] { $late ->
            [yes] Whoever complained has no real answer yet; it was due { $by }.
           *[no] Whoever complained is owed a real answer by { $by }.
        } It says what was found, what is done about it and what comes next. Please file it once it is sent.
        [offence] If the building work breaks the rules and cannot be stopped, the owners' committee and the authority are told by { $by }. Please file it once they are.
       *[lift-accident] If this was a lift accident, the authority is told by { $by }. Please file it once it is. A mere breakdown need not be reported.
    }{ $binding ->
        [yes] { "" } Basis: { $law }
       *[no] { "" }
    }
staff-deadline = ⏳ <b>{ $short }</b> { $deadline ->
        [judge] It is not settled yet how this is handled (due { $by }).
        [site] Nobody is on site yet (due { $by }).
        [whole-case] The whole case was to be closed by { $by }.
        [offence] Nothing is on file yet that says committee and authority were told of the building work (due { $by }).
        [lift-accident] If this was a lift accident, the authority is told by { $by }.
       *[reply] Whoever complained has no real answer yet (due { $by }).
    }
manager-go-higher = 📈 <b>{ $short }</b> { $phase } is seven working days late and nothing is agreed. It is at { $level }; better take it to L4, with the residents' committee or the street.
remind-stage = ⏳ <b>{ $short }</b> { $phase } { $late ->
        [yes] is past its time ({ $by }).
       *[no] is due { $by }.
    }
manager-stage-late = ⏳ <b>{ $short }</b> { $phase } is three working days late ({ $by }); lead { $name }.

refused-pick = Please tap one of the buttons.
refused-too-long = That is too long: { $limit } characters at most, yours has { $length }. Please shorten it or send it in two parts.
refused-number = Please write a number from { $least } to { $most }.
refused-money = Please write an amount, e.g. 2600 or 2,600.50
refused-date = I did not understand the date. Please write e.g. tomorrow, 14 Mar, next Wed
refused-time-too = Please add the time, e.g. 14 Mar 19:30
refused-no-files = No photos or files are needed here; please write.
refused-summary = Please tap the line that you want to change first.
refused-form-lacks = Something is still open; please look through the lines.
refused-no-basis = A responsibility needs a basis. Please file the evidence, document or regulation first, then pick it here.
refused-vague = Nobody can tell later whether “{ $word }” was kept. Please write what can be measured, e.g. no leak in a 48-hour flood test.
refused-split-nothing = The total must be above zero. What costs nothing needs no split.
refused-split-nobody = There is no party yet. Please add the parties first.
refused-funding = Each share needs to say where its money comes from. Please complete the line “Paid from”.
refused-split = The shares are { $sum }, the total is { $total }. They must be the same to the cent.
refused-party-unknown = The bot does not know this party: please phone or visit.
refused-on-hold = This case is on hold until { $until }; please take it up again first.
refused-prolong-until = Please give a day later than it is due now ({ $by }) and within { $days } days.
refused-hold-until = Please write a day after today, within { $days } days.
refused-highest = It is at the highest level already.
refused-gate-open = Nothing is missing: you can simply go on.
refused-firm = This one cannot be passed over; please fill it in first.
refused-no-other-manager = There is no second manager who could agree.
refused-not-now = This cannot be filed at this stage.
