### What is said when something cannot be done

refused-not-allowed = Only the people concerned and those who handle it can see or do this.
refused-stale = This card is out of date; here is the latest.
refused-too-soon = Still missing before the next step: { $missing }
refused-already-sent = It was already sent as { $no }.
refused-draft-gone = This form was already sent or cancelled. Just send a sentence to start again.
refused-nothing-said = There is nothing in it yet. Please write a line, or send a photo or a voice message.
refused-closed = { $no } is closed and can't be changed. If there is something new, please report it.
refused-answered = This was already done; no need to tap again.
refused-judged = { $no } has already been judged.
refused-accept-first = Please tap “Accept” first.
refused-accepted = Already accepted by { $name } at { $at }.
refused-conflict = This person is connected with the case and can't lead it. Please choose another.
refused-link = This link was used or has expired. Please ask whoever gave it to you for a new one.
refused-setup-code = That set-up code is not right. See the line that the program printed at its start.
refused-setup-locked = Too many wrong codes. Please try again in an hour.
refused-set-up-first = Please fill in the estate's details first: /setup in private.
refused-last-administrator = This is the last administrator and can't be removed.
refused-not-administrator = Only the administrator can do this in a group.
refused-place-there = This place already exists: { $label }
refused-words-please = Please write it as text.
refused-too-big = The file is over 20 MB, too large for me. Please send a short video or a few photos, or bring it to the office ({ $phone }).{ $words ->
        [yes] {" "}Your words are kept.
       *[no] { "" }
    }
refused-code = The code is two to four letters, for example WT. Please write it again.
refused-phone = There should be a phone number in it. Please write it again.
ask-bind-again = There is a staff group already.

refused-not-alike = That has changed meanwhile; please look again.
refused-no-such-case = No case has this number. Please check it and write it again, like 0012.
refused-merge-other = It cannot be merged there: not into itself, and nothing confidential. Please write another number.
refused-merge-ended = { $no } has ended, nothing can join it. Please write the number of an open case.

refused-source-owners-meeting = Please name the day of the meeting, the item and how many proposed it, for example: 1 March item 4, 12 people.
refused-source-equipment-alarm = Please name the code of the alarm, for example: E35 07:52:10.
refused-source-external-letter = Please name the letter's number, for example: HZ-2026/12.
refused-source-hotline = Please name the hotline's number and by when it wants an answer, for example: 202603120017 19 March.
refused-source-interview = Please write the day of the interview too, for example: 2 Mar 3-1-1102 would like a handrail.
refused-does-it-himself = This person uses Telegram and can do it under “⚙ Settings”.
refused-reply-lacks = It does not say yet: { $points }. Please add that first.
refused-nobody-reported = The office entered this itself; nobody reported it. To leave a word, press "Internal note".
