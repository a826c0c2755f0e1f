### Items: who does what, by when, how it is accepted; progress, obstacles, other days, the result

record-item = Action item
    .button = ➕ Add an item
ask-item-who = Who does it?
    .label = Who
ask-item-what = What is to be done? E.g. redo the bathroom waterproofing
    .label = What
ask-item-by = By when? E.g. 28 March
    .label = By
ask-item-acceptance = How do you know that it is done? E.g. 48-hour flood test without a leak
    .label = Accepted when
ask-item-hand = If the office does it: who exactly? Skip it if others do it.
    .label = In charge

record-progress = Progress
    .button = ▶ Progress
ask-progress-item = Which item?
    .label = Item
ask-progress-item-own = Which item is it?
ask-progress-going = How is it going, by what they say?
    .label = Progress
ask-progress-going-own = How is it going?
ask-progress-obstacle = What is in the way?
    .label = Obstacle
ask-progress-obstacle-own = What is in your way?
ask-progress-words = A few words: where it is stuck, or what has been done.
    .label = Note
ask-progress-words-own = Anything to add? You can type or send a voice message.
ask-progress-files = Send photos or receipts, then tap “Done”.
    .label = Proof
ask-progress-files-own = Please send photos or receipts, then tap “Done”. Skip it if you have none; the note before is needed then.
going-doing = in progress
going-blocked = blocked
going-done = done
obstacle-money = No money
obstacle-access = Cannot get in
obstacle-material = No material
obstacle-weather = Weather
obstacle-refusal = Others do not help
obstacle-news = Something new
obstacle-other = Other

record-obstacle-answer = Answer to an obstacle
    .button = 💡 Answer the obstacle
ask-obstacle-answer-item = Which item?
    .label = Item
ask-obstacle-answer-way = What do you do about it?
    .label = Way on
ask-obstacle-answer-until = Wait until which day?
    .label = Until
ask-obstacle-answer-words = Anything to tell whoever does it?
    .label = Note
way-on-remind = remind them
way-on-adjust = change the plan
way-on-meet = meet again
way-on-escalate = escalate
way-on-wait = wait

record-extension = Request for more time
    .button = 🕐 Ask for more time
ask-extension-item = Which item?
    .label = Item
ask-extension-item-own = Which item is it?
ask-extension-by = Until which day?
    .label = Until
ask-extension-by-own = Until which day? E.g. 1 April
ask-extension-what = Is something else to be done instead? Write what; skip if only the day changes.
    .label = Instead
ask-extension-reason = Why? Those whom it touches will read it.
    .label = Reason
ask-extension-reason-own = Why? Those whom it touches will read it.

record-extension-answer = Answer to a request for more time
    .button = 🕐 Answer the request
ask-extension-answer-extension = To which request?
    .label = Request
ask-extension-answer-extension-own = Which request is it?
ask-extension-answer-agrees = Do they agree?
    .label = Agrees
ask-extension-answer-agrees-own = Do you agree?

record-item-dropped = Item dropped
    .button = ✖ Drop this item
ask-item-dropped-item = Which item?
    .label = Item
ask-item-dropped-reason = Why? Whoever was to do it is told.
    .label = Reason

record-suspension = Items and signatures
    .button = Items and signatures
ask-suspension-items = Which items?
    .label = Items
ask-suspension-stands = How do they stand now?
    .label = Now
stands-wait = on hold until signed again
stands-on = signed again, to be gone on with
stands-off = not in what was signed anew, need not be done

record-verification = Result check
    .button = 🔎 Check the result
ask-verification-item = Which item?
    .label = Item
ask-verification-result = How is it?
    .label = Result
ask-verification-looked = How did you check it?
    .label = Checked by
ask-verification-findings = What did you see? E.g. flooded for 48 hours, the ceiling is dry
    .label = Findings
ask-verification-files = Send photos or receipts, then tap “Done”. Skip if there are none.
    .label = Photos
result-good = passed
result-failed = not passed
looked-by-site = On site
looked-by-call = By phone
looked-by-papers = By its papers
looked-by-photos = By photos

item-state-open = not begun
item-state-doing = in progress
item-state-blocked = blocked
item-state-done = reported done, to be checked
item-state-verified = checked and passed
item-state-dropped = dropped
item-state-waiting = on hold until signed again
item-mark-open = ⏳
item-mark-doing = ▶
item-mark-blocked = 🚧
item-mark-done = 🔎
item-mark-verified = ✅
item-mark-dropped = ✖
item-mark-waiting = ⏸
option-record-item = { "" }
option-record-extension = { "" }

b-items = 📋 Items ({ $count })
b-see-item = 📋 See the item
b-item-of-duty = ➕ Item from { $party }'s duty
b-going-doing = ▶ In progress
b-going-blocked = 🚧 Blocked
b-going-done = ✅ Done
b-obstacle-remind = 🔔 Ask to go on
b-obstacle-adjust = ✏ Change it
b-obstacle-meet = 👥 Meet again
b-obstacle-escalate = ⬆ To the manager
b-obstacle-wait = ⏳ Wait until…
b-verify-good = ✅ Passed
b-verify-failed = ❌ Not passed
b-extension-yes = ✅ I agree
b-extension-no = ✋ I do not
prompt-put-off = This is the second time. Please write why (only the office sees it).
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with the reason.
toast-obstacle-remind = Whoever does it is asked to go on
toast-obstacle-meet = Noted; now set a time
toast-obstacle-escalate = The manager has it
toast-item-doing = Noted: in progress
toast-extension-yes = Noted: agreed
toast-extension-no = Noted: not agreed

obstacle-on-agenda = { $agenda ->
        [none] { "" }
       *[other] { $agenda };{ " " }
    }{ $what }: { $obstacle }{ $words ->
        [none] { "" }
       *[other] { " " }({ $words })
    }
items-head = 📋 <b>{ $short }</b> Items: { $count }   { $states }
items-line = { $mark } { $circled } { $party } { $what } · { $by }
item-page = 📋 <b>{ $short }</b> { $circled } <b>{ $what }</b>
    Who: { $party }{ $hand ->
        [none] { "" }
       *[other] { " · in charge: " }{ $hand }
    }
    By: { $by }{ $before ->
        [none] { "" }
       *[other] { " " }(first { $before })
    }
    Accepted when: { $acceptance }
    { $mark } { $state }
item-last = { $at }: { $words }
item-asked = 🕐 { $instead ->
        [none] More time asked for, until { $by }
       *[other] To become “{ $instead }”, by { $by }
    }: “{ $reason }”
    { $parties } still to answer. Until all agree, the old day holds.

missing-item = items (who, what, by when)
missing-items = all items done and checked
asked-items = { $count ->
        [one] one thing to do
       *[other] { $count } things to do
    }
asked-extension = a request for more time to answer

item-new = 📋 <b>{ $short }</b> { $relay ->
        [yes] Something for { $party } to do, please pass it on:
       *[no] Something for you to do:
    } <b>{ $what }</b>
    By: { $day }
    Accepted when: { $acceptance }
    Please tap how it goes, and tell us early if something is in your way.
remind-item = ⏰ <b>{ $short }</b> { $relay ->
        [yes] { "Please ask " }{ $party }. { "" }
       *[no] { "" }
    }{ $what }: due { $day }. How is it going?
item-soon = ⏰ <b>{ $short }</b> { $relay ->
        [yes] { "Please ask " }{ $party }. { "" }
       *[no] { "" }
    }{ $what }: due today. Tap “Done” when it is, or ask for more time.
item-late = ⏰ <b>{ $short }</b> { $relay ->
        [yes] { "Please ask " }{ $party }. { "" }
       *[no] { "" }
    }{ $what }: was due { $day } and is not reported as done. Tap “Done” if it is. If something is in your way, tell us and we look for a way together.
item-answered = 💡 <b>{ $short }</b> { $relay ->
        [yes] Please tell { $party }.{ " " }
       *[no] { "" }
    }{ $what }: about what is in your way, { $above ->
        [yes] the manager
       *[no] the lead
    } says: { $decided ->
        [remind] please go on, and tap how it goes
        [adjust] this is to be changed, and those whom it touches are being asked
        [meet] it will be talked over at another meeting; you will hear when
        [escalate] it is before the manager now, who will answer
       *[wait] let it rest for now; you will be asked on { $until }, and not reminded until then
    }. { $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
lead-item-answered = 💡 <b>{ $short }</b> “{ $what }” of { $party }: the manager has answered the obstacle: { $decided ->
        [remind] go on
        [adjust] it is to be changed, and those whom it touches are being asked
        [meet] another meeting
       *[wait] wait until { $until }
    }. { $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
manager-obstacle = 🚧 <b>{ $short }</b> { $party } is blocked at “{ $what }”, and { $name } asks you to decide: { $obstacle }. { $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    It stays in your to-do list until it is answered.
item-moved = 🕐 <b>{ $short }</b> { $changed ->
        [yes] This is now: { $what }, due { $day }.
       *[no] { $what }: now due { $day }.
    }
item-dropped = ✖ <b>{ $short }</b> { $what }: this need not be done any more. “{ $words }”
item-waits = ⏸ <b>{ $short }</b> { $relay ->
        [yes] Please tell { $party }.{ " " }
       *[no] { "" }
    }{ $what }: please stop for now. The signatures under the agreement have to be confirmed once more; go on when everybody has signed. Nobody will remind you until then. If something is done already, please tell the lead.
item-goes-on = ▶ <b>{ $short }</b> { $relay ->
        [yes] Please tell { $party }.{ " " }
       *[no] { "" }
    }{ $what }: everybody has signed again, please go on. It is due on { $day }; if that is too soon, you can ask for another day.
item-left-out = ✖ <b>{ $short }</b> { $relay ->
        [yes] Please tell { $party }.{ " " }
       *[no] { "" }
    }{ $what }: this is not in the minutes that were signed anew, and need not be done any more.
item-verified = ✅ <b>{ $short }</b> { $what }: checked and passed, thank you. “{ $words }”
item-failed = 🔎 <b>{ $short }</b> { $what }: it does not yet meet what was agreed, please look at it again. “{ $words }”
ask-extension = 🕐 <b>{ $short }</b> { $instead ->
        [none] { $party } asks for more time for “{ $what }”, until { $day }:
       *[other] { $party } asks to do “{ $instead }” instead of “{ $what }”, by { $day }:
    }
    <blockquote>{ $words }</blockquote>
    Do you agree? Until all agree, nothing changes.
extension-refused = ✋ <b>{ $short }</b> { $what }: not everybody agreed, so nothing changes; it is due { $day }.
staff-item = 📋 <b>{ $short }</b> Item { $number } ({ $party }): { $going }
staff-item-late = ⏰ <b>{ $short }</b> Item { $number } ({ $party }) was due { $day } and is not reported as done.
lead-item-blocked = 🚧 <b>{ $short }</b> { $party } is blocked at “{ $what }”: { $obstacle }. { $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    Please answer within one working day.
lead-item-failed = 🔎 <b>{ $short }</b> “{ $what }” of { $party } was checked and did not pass; it is open again: “{ $words }”
lead-item-late = ⏰ <b>{ $short }</b> “{ $what }” of { $party } was due { $day }; a working day later it is not reported as done.
lead-extension = 🕐 <b>{ $short }</b> { $instead ->
        [none] More time is asked for “{ $what }” of { $party }, until { $day }
       *[other] “{ $what }” of { $party } is to become “{ $instead }”, by { $day }
    }: “{ $words }”
lead-items-over = 🏁 <b>{ $short }</b> All items are done and checked; the case can go on.
remind-obstacle = 🚧 <b>{ $short }</b> { $party } still waits for your answer about “{ $what }”.
manager-item-late = ⏰ <b>{ $short }</b> “{ $what }” of { $party } was due { $day } and is still not reported as done. { $above ->
        [yes] More than seven working days have passed: the residents' committee or the sub-district could be asked to help.
       *[no] Please look into it.
    }

refused-no-proof = To report it as done, send a photo or a receipt, or say in a few words what was done.
refused-item-over = This item is over.
refused-item-waits = This is on hold until everybody has signed again. If something is done already, please tell the lead.
refused-not-blocked = There is no obstacle to answer here.
refused-not-later = The new day must be later than the one that holds now.
refused-plan-past = The day must be after today.
refused-extension-over = This request has been settled.
refused-not-done = This item has not been reported as done, so it cannot be checked yet.
