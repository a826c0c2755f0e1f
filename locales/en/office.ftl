### What the office reads

staff-case = { $dot } <b>{ $no }</b>  { $category }  { $place }
    { $at } · { $channel } · { $count ->
        [0] no attachments
        [one] 1 attachment
       *[other] { $count } attachments
    }{ $verified ->
        [yes] { " " }· verified resident
        [office] { "" }
       *[no] { " " }· not verified
    }
staff-point = 📍 <code>{ $point }</code>
staff-answer-by = ⏱ First answer before { $by } ({ $left })
staff-answered = ✅ The reporter was answered at { $at }
staff-open = Nobody has accepted it yet
staff-held = Please look first, then let it through: not verified with three open matters, or often not so
staff-accepted = <b>{ $name }</b> is on it (accepted { $at })
staff-stage = Stage { $bar }<b>{ $stage }</b>
staff-state-routine = { $urgency } · { $handling } · with { $lead }
staff-state-repaired = Repair reported, waiting for the reporter's answer
staff-state-registered = { $urgency } · { $scope } · { $handling } · { $level }
    Lead { $lead } { $taken ->
        [taken] (has taken it)
       *[asked] (has been asked)
    }
staff-state-rejected = Reason: { $reason } ({ $name })
staff-state-archived = { $handling } · closed
staff-state-withdrawn = The reporter took it back
staff-state-fact-finding = Lead { $lead }
staff-state-planning = Lead { $lead }
staff-state-implementing = Lead { $lead }
staff-state-evaluating = Lead { $lead }
staff-state-merged = Merged into { $main }
staff-state-terminated = Coordination ended
staff-not-parties = 🔒 The reporter asks that the other side does not know
staff-anonymous = 🔒 Anonymous: no name and no flat shown
staff-note-addition = ➕ { $words }
staff-note-question = 💬 The reporter asks: { $words }
staff-note-answer = ✉ { $words }
staff-note-internal = 📝 { $words }
staff-note-repair = 🔧 { $words }
staff-note-disagrees = 🙁 The reporter does not agree
staff-note-not-solved = 🙁 Reporter: not solved

alarm = 🚨 <b>{ $short }: somebody may be in danger</b>  { $place }
    Contact the reporter now and make sure that the emergency number was called.
whole-words = 📄 <b>{ $short }</b>
    <blockquote>{ $words }</blockquote>
staff-addition = ➕ <b>{ $short }</b> { $proxy ->
        [yes] the representative
       *[no] the reporter
    } adds{ $count ->
        [0] :
        [one] {" "}(1 attachment):
       *[other] {" "}({ $count } attachments):
    }
    <blockquote>{ $words }</blockquote>
staff-question = 💬 <b>{ $short }</b> { $proxy ->
        [yes] the representative
       *[no] the reporter
    } asks:
    <blockquote>{ $words }</blockquote>
    Reply to this message and the reporter gets your answer.
lead-question = 💬 <b>{ $short }</b> { $proxy ->
        [yes] the representative
       *[no] the reporter
    } asks you:
    <blockquote>{ $words }</blockquote>
    Reply to this message and the reporter gets your answer.
staff-withdrawn = ↩ <b>{ $short }</b> was withdrawn by the reporter.
staff-disagrees = 🙁 <b>{ $short }</b>: the reporter does not agree with “not accepted”. A manager can tap “Look at it again” on the card.
staff-solved = <b>{ $short }</b>: the reporter says “{ $solved }”. Closed.
staff-not-solved = 🙁 <b>{ $short }</b>: the reporter says it is not solved. Please go and see again.
staff-lead-declined = <b>{ $short }</b>: { $name } can't take the lead{ $interest ->
        [yes] {" "}(conflict of interest)
       *[no] { "" }
    }. Please name another.
staff-lead-silent = ⏰ <b>{ $short }</b>: { $name } has not taken it for half an hour. Please ask, or name another lead.
staff-undelivered = ⚠️ Notice № { $notice } was not delivered. Please pass it on in another way.
staff-parked = ⚠️ One message could not be handled and is kept ({ $reference }). The administrator sees it with linli inbox list and, once mended, linli inbox retry { $row }.
answer-half = 🟡 <b>{ $short }</b> { $place }: the reporter has no answer yet; it is due before { $by }.
answer-due = 🔴 <b>{ $short }</b> { $place }: the answer is due now ({ $by }). Please contact the reporter.
answer-late = 🔴 <b>{ $short }</b> { $place }: the reporter still has no answer (due { $by }). The manager has been told.
anchor = 🔗 Today's anchor of the journal: line { $rows }
    <code>{ $head }</code>
outage-staff = I was away from { $since } to { $until }. Buttons pressed then did not count; please press again.{ $missing ->
        [yes] {" "}Reports sent then may be missing; please watch the phone and the door.
       *[no] { "" }
    }

lead-case = <b>{ $no }</b>  { $category }  { $place }
    { $by ->
        [office] Entered by
       *[resident] Reporter
    }: { $reporter } · { $level }
lead-which-tie = What binds you to somebody in it? Once you choose, the desk is asked to name another lead; others only hear that there is a conflict of interest.
lead-declare = Please take the lead. By taking it you declare that no family, household, employment or money ties bind you to anybody in it.
phone-task-done = 📞 { $no }: { $name } phoned ({ $at })
phone-task-back = 📞 { $no }: messages arrive again, no call needed ({ $at })
inbox-title = <b>📥 To do</b> (due first on top)
inbox-obstacles = 🚧 { $count ->
        [one] One item is blocked and waits
       *[other] { $count } items are blocked and wait
    } for your decision
inbox-empty = Nothing to do.
inbox-line = { $dot } <b>{ $short }</b> { $category } · { $place } · { $stage } { $left }

toast-accepted = Accepted; nobody else can for ten minutes
toast-confirmed = Confirmed
toast-photos = Sent to you in private
toast-no-photos = There is nothing attached
toast-lead = You lead this now
toast-declined = The desk has been told to name another
manager-disagrees = 🙁 <b>{ $short }</b>: the reporter does not agree with “not accepted”. Please look at it again.
staff-due = ⚠️ One reminder could not be carried out ({ $what }, row { $row }). Please ask the administrator to look at the log.

staff-alike = Maybe the same: { $numbers }
staff-alike-none = Maybe the same: none
staff-reporters = 👥 { $count } reporters (merged: { $numbers })
staff-follows = ➕ <b>{ $short }</b> One more resident reports the same thing; { $count } reporters now.
compare-title = <b>Is it the same thing?</b>
compare-line = <b>{ $short }</b> { $place } · { $at } · { $stage }
    <blockquote>{ $words }</blockquote>
merge-sure = Merge <b>{ $short }</b> into <b>{ $main }</b>? Both reporters hear how it goes on, neither sees the other.
staff-note-reply = ✉ To this reporter alone: { $words }
toast-compare = First look whether it is the same thing
alarm-taken = ✅ { $name } sees to <b>{ $short }</b>; nobody else needs to go.
emergency-debts = ⏳ <b>{ $short }</b> was dealt with first. Still to be filled in: { $missing }. It is due within 24 hours, and before planning begins.
staff-emergency = 🚨 Emergency · { $taken ->
        [yes] { $name } sees to it
       *[no] nobody has taken it
    }
emergency-title = 🚨 <b>{ $no }</b> emergency log  { $place }
emergency-is-over = The emergency is over
emergency-line = <code>{ $at }</code> { $what } { $name } { $words }
emergency-begun = alarm
emergency-called = called
emergency-taken = taken by
emergency-on-site = on site:
emergency-note = ✍
emergency-told = 📢 building told
emergency-over = 🔚 <b>{ $short }</b> { $false ->
        [yes] { $name } found that it was a false alarm; it goes on like any other case.
       *[no] { $name } says that the emergency is over. Please fill in what is owed.
    }
emergency-ended = over
emergency-false-alarm = false alarm
emergency-owed = ⏳ Owed: { $missing }
emergency-end-sure = Is the danger really over?
prompt-log = Please write what was just done (a photo is fine); I note the time to the second.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with what was just done.
toast-on-site = Noted; the reporter is told
toast-alarm-taken = You see to it; the log is in your private chat
toast-emergency-over = Ended; the others are told

official-by = 🏛 Formal answer due by { $by } ({ $left })
official-answered = 🏛 Formal answer due by { $by }: answered { $at }
official-due = 🏛 <b>{ $short }</b> A formal answer is due by { $by }. It should say: { $points }. { $form ->
        [yes] Please file it once it is sent.
       *[no] { "" }
    }
staff-too-often = 🔁 Number { $count } at the same place within thirty days: better a coordination case, with the maintenance firm and all others
lead-of = { $name } ({ $department })
