### Meetings and minutes: notice, answers, attendance, points, signatures

record-meeting = Meeting
    .button = 📅 Call a meeting
ask-meeting-at = When do you meet? E.g. Friday 7:30pm, 13 Mar 19:30
    .label = Time
ask-meeting-place = Where? E.g. meeting room of the service centre, east of building 2
    .label = Place
ask-meeting-agenda = What is it about? E.g. why it leaks; how to repair it; who pays
    .label = Agenda
ask-meeting-attendees = Which parties are asked? Pick them, then tap “Done”.
    .label = Attendees
ask-meeting-host = Who leads the meeting?
    .label = Host
ask-meeting-recorder = Who takes notes? Skip it if the host does.
    .label = Notes by
ask-meeting-bring = What should they bring? Skip if nothing.
    .label = Bring
ask-meeting-proxy = May somebody else come in their place?
    .label = Proxy allowed

record-meeting-answer = Answer to the notice
    .button = 🕐 Answer the notice
ask-meeting-answer-coming = Are they coming?
    .label = Answer
ask-meeting-answer-coming-own = Are you coming?
ask-meeting-answer-proxy = Who comes instead? Name and relation.
    .label = Proxy
ask-meeting-answer-proxy-own = Who comes for you? Name and relation, e.g. Tom Chen, my son
ask-meeting-answer-why = Why not?
    .label = Reason
ask-meeting-answer-why-own = What is the reason?
ask-meeting-answer-words = Anything to add? E.g. Saturday morning would do
    .label = Note
ask-meeting-answer-words-own = Anything to add? E.g. Saturday morning would do. You can skip this.
coming-received = received
coming-yes = coming
coming-maybe = not sure
coming-proxy = sends somebody
coming-no = not coming
coming-none = no answer
why-not-no-time = No time
why-not-alone = Rather talk alone
why-not-unwilling = Do not want to
why-not-other = Other

record-calling-off = Meeting called off
    .button = ✖ Call it off
ask-calling-off-reason = Why? Everybody who got the notice is told.
    .label = Reason

record-attendance = Attendance
    .button = 📋 Attendance
ask-attendance-present = Who is there? Tap each, then “Done”.
    .label = Present
ask-attendance-others = Who else is there? E.g. Ms Jin of the residents' committee. Skip if nobody.
    .label = Also

record-point = Point of the meeting
    .button = 📝 Note a point
ask-point-upshot = Which kind of point is it?
    .label = Kind
ask-point-words = Write it down and read it out before you file it. E.g. redo the bathroom waterproofing
    .label = Point
ask-point-who = Who does it?
    .label = Who
ask-point-by = By when? E.g. 28 March
    .label = By
ask-point-acceptance = How do you know that it is done? E.g. 48-hour flood test without a leak, all three present
    .label = Accepted when
upshot-agreed = Agreed
upshot-dissent = Disputed
upshot-parked = For another time

record-signature = Signature
    .button = ✍ Signature
ask-signature-minutes = Which version of the minutes?
    .label = Minutes
ask-signature-decision = What have they decided?
    .label = Decision
ask-signature-decision-own = What do you decide?
ask-signature-reason = What is their reservation or objection? In their own words.
    .label = In words
ask-signature-reason-own = Please write your reservation, or what you do not agree to and how it should read.
ask-signature-way = How did they sign?
    .label = Way
ask-signature-witness = Who is the witness? For a phone call: who heard the full text being read out.
    .label = Witness
ask-signature-files = Please send a photo of the signed page, then tap “Done”.
    .label = Signed page
decision-sign = signed
decision-reserve = signed with a reservation
decision-object = objected
decision-none = not signed
signed-by-paper = on paper
signed-by-phone = by phone, after the full text was read out
signed-by-office = for the company or department
option-minutes = version

record-signing-ended = Signing ended
    .button = 🏁 End the signing
ask-signing-ended-dissent = What could not be agreed? A few words; all parties will read them.
    .label = Disputed

meeting-none = <b>{ $short }</b> No meeting has been called yet.
meeting-head = 📅 <b>{ $short }</b> Meeting { $round }{ $state ->
        [off] { " " }(called off)
        [held] { " " }(held)
       *[open] { $moved ->
            [yes] { " " }(changed)
           *[no] { "" }
        }
    }
    <b>{ $at }</b> · { $where }
    Agenda: { $agenda }
    Host { $host } · notes { $recorder }
meeting-counts = ✅ coming { $coming } · 👤 proxy { $proxy } · 🟡 not sure { $maybe } · ❌ not coming { $declined } · 👁 received only { $received } · no answer { $silent }
meeting-present = Present: { $present }{ $others ->
        [none] { "" }
       *[other] , { $others }
    }
meeting-short-notice = ⚠ Less than three days between notice and meeting: please call to make sure that all know.
meeting-answer = · { $party }: { $coming } { $proxy } { $why }{ $words ->
        [none] { "" }
       *[other] { " " }“{ $words }”
    }
meeting-point = · { $upshot }: { $words }
b-who-comes = 👥 Who is coming
b-meeting = 📅 Meeting
b-move-meeting = 🕐 Change time or place
b-meet-again = 📅 Meet again
b-answer-for = Answer for { $party }
b-coming-received = 👁 Received
b-coming-yes = ✅ Coming
b-coming-maybe = 🟡 Not sure
b-coming-no = ❌ Not coming
b-coming-proxy = 👤 Send somebody
toast-coming-received = Thank you. Please tap again when you know whether you come
toast-coming-yes = Noted: you are coming
toast-coming-maybe = Noted: not sure yet. Please tap again when you know

ask-meeting = 📅 <b>{ $short }</b> { $moved ->
        [yes] The meeting has changed. Please go by this notice and answer once more.
       *[no] We would like to sit down and talk it over with you.
    }
    When: <b>{ $meets }</b>{ $met_before ->
        [none] { "" }
       *[other] { " " }(it was { $met_before })
    }
    Where: { $where }
    About: { $agenda }
    With: { $parties } · Host: { $host }
    { $bring ->
        [none] { "" }
       *[other] Please bring: { $bring }.{ " " }
    }{ $proxy ->
        [yes] If you cannot come, somebody may come for you.
       *[no] Please come yourself; nobody can come in your place this time.
    } Questions: { $phone }.
    “Received” does not mean that you come. You can change your answer at any time.
b-take-calendar = 📆 Add to my calendar
calendar-title = { $short } Meeting
meeting-file = 📆 <b>{ $short }</b> Meeting on { $meets }. { $off ->
        [yes] It is called off: open the file to take it out of your calendar.
       *[no] Open the file to put it into your calendar. If the meeting changes, you get a new one.
    }
told-not-needed = <b>{ $short }</b> The meeting to which you were asked has changed. You need not come this time.
told-meeting-off = ✖ <b>{ $short }</b> The meeting of { $meets } does not take place. You need not come.
    <blockquote>{ $words }</blockquote>
meeting-soon = ⏰ <b>{ $short }</b> Meeting: <b>{ $meets }</b>, { $where }. { $coming ->
        [yes] You said that you are coming.
        [proxy] You are sending somebody: please remind them.
        [maybe] You were not sure. Do you know now?
        [no] You said that you cannot come. If you can after all, please tap below.
       *[other] Can you come? Please tap below.
    }
meeting-duty = 📅 <b>{ $short }</b> You host or take notes at the meeting on { $meets }, { $where }.
meeting-duty-soon = ⏰ <b>{ $short }</b> Meeting { $meets }, { $where }: you host or take notes.
meeting-off-duty = ✖ <b>{ $short }</b> The meeting of { $meets } ({ $where }) does not take place.
staff-meeting = 📅 <b>{ $short }</b> { $moved ->
        [yes] The meeting is moved to
       *[no] Meeting
    } <b>{ $meets }</b>, { $where }. About: { $agenda }
staff-meeting-off = ✖ <b>{ $short }</b> The meeting of { $meets } is called off: { $words }
staff-meeting-soon = ⏰ <b>{ $short }</b> Meeting <b>{ $meets }</b>, { $where }.
    coming { $coming } · proxy { $proxy } · not sure { $maybe } · not coming { $declined } · received only { $received } · no answer { $silent }
group-meeting-soon = ⏰ <b>{ $short }</b> Meeting <b>{ $meets }</b>, { $where }.
public-meeting = 📅 { $off ->
        [yes] The meeting about { $category } on { $meets } is called off.
       *[no] Meeting about { $category }{ $moved ->
            [yes] , moved to
           *[no] :
        } <b>{ $meets }</b>, { $where }. Please tell the office what you think.
    }
lead-not-coming = ❌ <b>{ $short }</b> { $party } is not coming: { $whynot } { $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
lead-silent-parties = ❗ <b>{ $short }</b> The meeting is in two hours, and { $parties }, who must sign, have not said whether they come. Please call, or move it.
lead-no-shows = ❗ <b>{ $short }</b> { $parties }, who must sign, are not here. You can meet again, or talk with them one by one.

missing-meeting = meeting
missing-attendance = attendance
missing-minutes = signed minutes
asked-meeting = answer for the meeting on { $at }
asked-sign = read the minutes and sign
my-part-meeting = 📅 Meeting <b>{ $at }</b>, { $where }. Your answer: { $coming }

minutes-title = Minutes   { $no }   version { $version }
minutes-meeting = { $at }   { $where }   Host: { $host }   Notes: { $recorder }
minutes-agenda = Agenda: { $agenda }
minutes-present = Present: { $present }
minutes-away = Absent: { $away }
minutes-party = { $party } ({ $capacity })
minutes-items = 1. Agreed
minutes-agent = { $agent } for { $party }
minutes-item = { $no }) { $words }
    { "   " }Who: { $who }   By: { $by }   Accepted when: { $acceptance }
minutes-shares = Costs
minutes-dissent = 2. Disputed
minutes-parked = 3. For another time
minutes-day = { $weekday } { $day } { $month } { $year }
minutes-nothing = None
minutes-sign-by = { $parties }: please sign by { $by }. Any later change makes a new version, which all sign again.
minutes-differs = 🖍 Otherwise than in version { $version }:
minutes-new = Item { $no } (new): <b>{ $new }</b>{ $old }
minutes-gone = Item { $no } (gone): <s>{ $old }</s>{ $new }
minutes-changed = Item { $no }: <s>{ $old }</s> → <b>{ $new }</b>
minutes-parts = Also changed: { $parts }
minutes-part-agenda = the agenda
minutes-part-parties = the parties
minutes-part-others = who was there
minutes-part-shares = the costs
minutes-part-dissent = what is disputed
minutes-part-parked = what is for another time
minutes-page = Page { $page } of { $pages }
minutes-hash = Version { $version } · checksum <code>{ $sha }</code> · { $state }
minutes-replaced = Version { $version } has taken the place of this one. It can no longer be signed.
minutes-state-circulating = being signed
minutes-state-final = final, signed by all
minutes-state-with-dissent = final, with an objection
minutes-state-partly = signed in part
minutes-state-none = no agreement
minutes-state-superseded = replaced by a newer version
b-minutes = 📄 Minutes
b-circulate = 📤 Send version { $version } to be signed
b-reword = ✏ Reword: { $what }
b-sign-for = ✍ Enter for { $party }
b-read-minutes = 📖 Read and sign
b-read-again = 📖 Read the minutes
b-decide-sign = ✍ Sign
b-decide-reserve = ✍ Sign with a reservation
b-decide-object = ✋ Object
b-not-me = 🚫 That was not me
b-not-me-surely = 🚫 Yes, it was not me
b-keep-signature = No, I have signed
answer-deny-sure = Was it really not you? If you confirm, this signature under version { $version } of the minutes no longer counts, what was agreed stops for now, and everybody has to sign again.
b-file-own-signature = ✅ I have read all of it. Confirm
b-print-minutes = 🖨 Minutes as PDF
toast-printing = Being made; you get it in a moment
minutes-file = 📄 <b>{ $short }</b> Minutes, version { $version } ({ $came }). Please keep them.
    .file = { $no } minutes v{ $version }.pdf
minutes-table = Signatures
minutes-table-who = Who
minutes-table-decision = Decision
minutes-table-at = When
minutes-table-how = How, and in which words
minutes-by-himself = confirmed in person with the bot
minutes-witness = witness { $witness }
minutes-denied = says that it was not them; does not count
minutes-checksum = SHA-256 of the full text: { $sha }. The receipts carry the same checksum.
refused-minutes-gone = The words of these minutes have been erased and cannot be printed.
draft-lacks = ❗ “{ $what }” still needs: who, by when, accepted when
signing-state = ✍ Version { $version } · checksum <code>{ $sha }</code> · { $state }{ $by ->
        [none] { "" }
       *[other] { " " }· until { $by }
    }
signing-of = · { $party }: { $decision } { $at }{ $agent ->
        [none] { $entered ->
            [yes] { " " }(entered by the office)
           *[no] { "" }
        }
       *[other] { " " }(signed by { $agent } on their behalf)
    }{ $denied ->
        [yes] { " " }⚠ they say that it was not them
       *[no] { "" }
    }
signing-as = ✍ In the name of <b>{ $party }</b> ({ $capacity }):
signing-for = ✍ On behalf of <b>{ $party }</b> ({ $capacity }):
form-check-own-signature = Please look once more. Confirmed, it cannot be changed; if the minutes change later, you are asked again.

ask-sign = ✍ <b>{ $short }</b> Please read version { $version } of the minutes and sign by { $sign_by }. { $voided ->
        [yes] The text has changed (item { $items }); the earlier signatures are void, please sign again.{ " " }
        [same] No item has changed, but everybody has to sign once more; the earlier signatures no longer count.{ " " }
       *[no] { "" }
    }
    Saying nothing does not count as agreeing. You may also object; that closes no other way to you.
ask-agent = ✍ <b>{ $short }</b> Please read version { $version } of the minutes and sign on behalf of { $party }, by { $sign_by }.
    Saying nothing does not count as agreeing. Please talk to the person you sign for first.
told-minutes = 📄 <b>{ $short }</b> Version { $version } of the minutes is there to read.
remind-sign = ✍ <b>{ $short }</b> Version { $version } of the minutes still waits for your signature, until { $sign_by }. You may also say that you do not agree.
signed = ✅ <b>{ $short }</b> We have your decision: <b>{ $decision }</b>, version { $version } of the minutes, { $signed_at }.{ $words ->
        [none] { "" }
       *[other] { " " }“{ $words }”
    }
    { $decided } of { $all } parties have decided.
    Checksum <code>{ $sha }</code>
    Entry { $lines } of our log: <code>{ $head }</code>
    Please keep this message: it proves which words you signed.
signed-for-you = ✍ <b>{ $short }</b> The office has entered for you: <b>{ $decision }</b>, version { $version } of the minutes, { $signed_at }, { $signedby }, witness { $witness }.{ $words ->
        [none] { "" }
       *[other] { " " }“{ $words }”
    }
    { $decided } of { $all } parties have decided.
    Checksum <code>{ $sha }</code>
    Entry { $lines } of our log: <code>{ $head }</code>
    If this is not what you meant, please tap below.
signed-as-agent = ✅ <b>{ $short }</b> We have your decision on behalf of { $party }: <b>{ $decision }</b>, version { $version } of the minutes, { $signed_at }.{ $words ->
        [none] { "" }
       *[other] { " " }“{ $words }”
    }
    { $decided } of { $all } parties have decided.
    Checksum <code>{ $sha }</code>
    Entry { $lines } of our log: <code>{ $head }</code>
    The person you signed for has got the same message.
signed-by-agent = ✍ <b>{ $short }</b> { $name }, whom you asked to sign for you, has decided: <b>{ $decision }</b>, version { $version } of the minutes, { $signed_at }.{ $words ->
        [none] { "" }
       *[other] { " " }“{ $words }”
    }
    { $decided } of { $all } parties have decided.
    Checksum <code>{ $sha }</code>
    Entry { $lines } of our log: <code>{ $head }</code>
    If this is not what you meant, please tap below.
told-objection = ✋ <b>{ $short }</b> { $parties } has objected to version { $version } of the minutes. The lead will answer; if the text changes, you are asked to sign again.
minutes-ended = 🏁 <b>{ $short }</b> Minutes, version { $version }: { $came }. { $words ->
        [none] { "" }
       *[other] { $words }
    }
staff-minutes-ended = 🏁 <b>{ $short }</b> Minutes, version { $version }: { $came }.
lead-objection = ✋ <b>{ $short }</b> { $party } objects to version { $version }:
    <blockquote>{ $words }</blockquote>
    To follow it, reword the point and send a new version. Otherwise tell them why, or note it as disputed and end the signing.
lead-denied = 🚫 <b>{ $short }</b> { $party } says that the signature under version { $version } is not theirs. Please get in touch. { $then ->
        [late] The work is done and no new version can go out; a manager decides whether the case goes back to be signed anew.
        [held] Send a new version. Until it is signed, the agreed items are on hold; whoever does them has been told.
       *[no] Send a new version.
    }
staff-denied = 🚫 <b>{ $short }</b> { $party } says that the signature under version { $version } of the minutes is not theirs.
manager-sign = ✍ <b>{ $short }</b> Please sign version { $version } of the minutes for the management company by { $sign_by }: press “Minutes”, then “Enter for { $party }”.
lead-unsigned = ⏳ <b>{ $short }</b> The time to sign version { $version } is over; { $parties } have not signed. You can call, go with the paper, end the signing, or meet again.
toast-circulated = Sent to be signed
toast-denied = The lead has been told; this signature no longer counts

refused-meeting-over = This meeting is over or called off.
refused-meeting-open = A meeting has been called already. Change its time or place on its page, or call it off first.
refused-meeting-past = That time is past. Please write one to come.
refused-meeting-not-yet = It is too early: attendance opens an hour before the meeting.
refused-meeting-moved = The meeting has changed. Please see the newest notice.
refused-no-meeting = There was no meeting yet: call one and tick who is there.
refused-no-points = Nothing has been noted yet. Note what is agreed, disputed or left for another time.
refused-item-incomplete = What is agreed needs who, by when and when it is accepted.
refused-nobody-signs = Nobody must sign. Please say under “Parties” who must.
refused-minutes-same = This is what was sent already.
refused-minutes-replaced = There is version { $version } of the minutes now. Please read that one.
refused-signing-over = The signing of this version is over.
refused-signing-goes-on = There is time to sign until { $until }, and somebody has not decided.
refused-need-not-sign = This party need not sign.
refused-sign-unverified = To sign, your home must be verified. Please register it under “Settings”, or ask the office for the paper.
refused-named-by-unverified = The home of the person who asked you has not been verified yet, so this cannot be signed here. They can register it under “Settings”, or ask the office for the paper.
refused-agent-unverified = Only a resident whose home is verified can sign for somebody else. Please register yours under “Settings”, or let the person sign.
refused-office-as-agent = You work for the office and cannot sign for a party. Let the person sign, or somebody else.
refused-own-side = You are another party in this case and cannot sign for the other side.
refused-signed-already = This party has decided about version { $version } already. Only a new version can be decided anew.
refused-sign-office = A manager signs for the company; for a department the department itself or a manager.
refused-no-photo-of-paper = A signature on paper needs a photo of the signed page.
