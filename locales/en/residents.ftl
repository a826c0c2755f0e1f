### What residents read

home = <b>{ $estate } · Coordination</b>
    Report a problem, follow it and ask about it here.

    In an emergency call { $emergency } first, or the duty desk (24 h) { $phone }.
    { $open ->
        [0] { "" }
        [one] One matter of yours is being handled.
       *[other] { $open } matters of yours are being handled.
    }
help = <b>☎ Help and phones</b>
    If there is danger, call first: { $emergency }
    { $estate }, duty desk (24 h): { $phone }

    To report something, just send a photo or a sentence.
    To follow it, tap “My cases”.
    If you'd rather not type, send a voice message or phone the desk.
settings = <b>⚙ Settings</b>
    Name: { $name }
    Home: { $home }
    Role: { $roles }
no-home = none registered
not-ready = This estate is not set up yet. Please come back later; if it is urgent, go to the office.
unclear = I didn't understand that. Do you want to …
danger-ask = <b>Is anyone in danger now?</b>
emergency = 🚨 <b>Call { $emergency } now</b>
    Duty desk { $phone }
    I am not an emergency line. After the call, please come back and press Send below: the people on duty see it at once.
understood = I understood: <b>{ $line }</b>
understood-words = <blockquote>{ $words }</blockquote>
understood-urgency = Urgency: { $urgency }
understood-who = Who may know it was you: { $who }
understood-wish = You would like: { $wish }
ask-what = <b>What is it?</b>
    Pick one, or just write a line or two, or send a voice message or photos.
ask-here = 📍 <b>{ $place }</b>
ask-where = <b>Where?</b>
    Pick one, write it, or send a location.
ask-when = <b>Since when?</b>
ask-words = <b>What happened?</b>
    One or two lines, a voice message or photos.
ask-wish = <b>What would you like to happen?</b>
ask-who = <b>Who may know it was you?</b>
    Anonymously you can report and follow, but not claim compensation or sign.
ask-urgency = <b>How urgent is it?</b>
resume = You have a report that was not sent yet:
    <b>{ $line }</b>
    { $words }
soon-after = Does this belong to <b>{ $short }</b>, or is it something new?
submitted = <b>{ $line }</b>
receipt = ✅ Received <b>{ $no }</b>
    Someone will contact you before { $by }. If it is urgent, call { $phone }.
receipt-held = ✅ Received <b>{ $no }</b>
    The desk looks at this one first and contacts you before { $by }. If it is urgent, call { $phone }.
added = Added to <b>{ $short }</b>; whoever handles it will see it.
told-on-site = <b>{ $short }</b> One of us is on site now.
told-accepted = { $name } has taken <b>{ $short }</b> and is looking at it.
told-urgency = The urgency of <b>{ $short }</b> has changed: someone will contact you before { $by }.
told-routine = <b>{ $short }</b> is a routine repair; { $name } has ordered it. We will ask you when it is done.
told-registered = Several people must agree on <b>{ $short }</b>, so it is registered. { $known ->
        [no] We will tell you who leads it.
       *[yes] Lead: { $lead }.
    } Next, the lead will ask you what happened.
told-rejected = <b>{ $short }</b> is not ours to handle: { $reason }.
    If you don't agree, tap the button below and the manager will look at it again.
told-lead = { $name } leads <b>{ $short }</b> and will soon ask you about it.
told-note = <b>{ $short }</b> { $name }:
    <blockquote>{ $words }</blockquote>
told-photos = 🖼 <b>{ $short }</b> from { $name }
told-looking-again = We are looking at <b>{ $short }</b> again and will tell you the result.
continued = <blockquote>{ $words }</blockquote>
ask-solved = <b>{ $short }</b> is done. Please have a look: <b>is it solved?</b>
    { $words }
photos = 🖼 { $short }
mishap = That didn't work just now. What you sent is safe and somebody will look at it. If it is urgent, call { $phone }. ({ $reference })

my-title = <b>👀 My cases</b>
my-line = <b>{ $short }</b> { $line }
my-empty = Nothing here yet.
my-case = <b>{ $no }</b>  { $category }
    { $place }
my-case-who = Who has it: { $name }
my-case-nobody = Who has it: the desk will look at it now
my-case-where = Where it stands: { $bar }{ $stage }
my-case-next = What comes next: { $next }
my-case-you = What we ask of you: { $ask }
next-intake = someone will contact you before { $by }
next-routine = somebody comes to repair it, then we ask you
next-repaired = your answer
next-lead = the lead takes it over and asks you about it
next-registered = the lead asks you and the others about it
next-archived = it is closed
next-rejected = { $reason }
next-withdrawn = withdrawn; you can report it again at any time
next-fact-finding = finding out what happened
next-planning = agreeing on what to do
next-implementing = carrying out what was agreed
next-evaluating = everybody looks at the result, then it is filed
next-merged = handled together with the same matter
next-terminated = there are other ways
asked-nothing = nothing at the moment
asked-solved = see whether it is repaired and tap one below
asked-disagree = if you don't agree, tap the button below
note-addition = ➕ { $at } you added: { $words }
note-question = 💬 { $at } you asked: { $words }
note-answer = ✉ { $at } the office: { $words }
note-repair = 🔧 { $at } repaired: { $words }
note-disagrees = { $at } you did not agree; the manager looks at it again
note-not-solved = { $at } not solved
withdraw-sure = Withdraw <b>{ $no }</b>? It will not be handled any further; the number stays.

prompt-add = Please send what you'd like to add: text, photos or a voice message.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message.
prompt-ask = Please write your question; whoever handles it will see it.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message.
prompt-note = Please write what the reporter should be told.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with what the reporter should be told.
prompt-comment = Please write the internal note; the reporter does not see it.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with the internal note (the reporter does not see it).
prompt-repaired = Please write in a line what was repaired, or send a photo; the reporter will see it.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with a line on what was repaired, or a photo (the reporter will see it).
prompt-reason = Please write why it is not accepted and whom to ask instead.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message: why it is not accepted and whom to ask instead (the reporter will see it).
prompt-merge = Into which case? Please write its number, like 0012.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with the number of the case to merge into, like 0012.
prompt-place = Please write its name, for example: playground. For buildings, entrances, floors, homes and lifts only the number, for example: 9.
    .group = Please write to me in private to add a place.

answer-asked = Passed on to whoever handles it. The answer will come here.
answer-danger-added = 🚨 If there is danger, call { $emergency } now; duty desk { $phone }. I am not an emergency line; the people on duty have been alerted.
answer-noted = Sent to the reporter.
answer-commented = Noted; only the office sees it.
answer-repair-told = Noted; the reporter is being asked.
answer-rejected = The reporter has been told.
answer-cannot-take = I can take text, photos, videos, voice messages, files and locations. Not this one, I'm afraid – please send it in another way.
answer-edited = I saw that you changed a message. What I have received does not change with it; please send the correction as a new message.
answer-unknown-command = I don't know this command. Just send a sentence or a photo to report something; /help has the phone numbers.
answer-welcome-administrator = You are the administrator now. Follow the steps below; in under five minutes the estate can be used.
answer-set-up-in-private = You are anonymous in this group, so I don't know who you are. Write to me in private (@{ $bot }), or turn anonymity off and send /setup again.
answer-place-added = Added: { $place }
    Code for the poster's link: l_{ $code }

toast-received = Received { $no }
toast-kept = Saved; you can go on within 7 days
toast-dropped = Cancelled
toast-withdrawn = Withdrawn
toast-thanks = Thank you, noted
toast-disagreed = Noted. The manager will look at it again and answer you.

outage-person = I was away from { $since } to { $until }. A button pressed then did not count; please press it again below. If it is urgent, call { $phone }.{ $missing ->
        [yes] {" "}Messages sent then may be missing too; please send them again.
       *[no] { "" }
    }
outage-urgent = I was away from { $since } to { $until }. A button pressed then did not count. If it is urgent, call { $phone } now, then press it again below.{ $missing ->
        [yes] {" "}Messages sent then may be missing too; please send them again.
       *[no] { "" }
    }
possible-repeat = (possible repeat · notice № { $no })
notice-number = № { $no }

told-already = 👥 In { $building }, { $count ->
        [one] a neighbour has
       *[other] { $count } neighbours have
    } reported this already: { $category }. Is it the same thing?
receipt-follows = ✅ Received <b>{ $no }</b>. It is handled together with what your neighbours reported.
    You hear how it goes on; nobody else sees what you wrote. If it is urgent: { $phone }.
told-merged = <b>{ $short }</b> is the same thing as another report, so both are handled together. Now: { $stage }. You still hear how it goes on.
told-repaired = <b>{ $short }</b> is done. { $words }
    If it is not at your place, ask below.
my-case-together = 👥 Handled together with other reports of the same thing
note-reply = ✉ { $at } the office: { $words }
prompt-reply = Please write your answer to this reporter; nobody else sees it.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with your answer to this reporter.

receipt-entered = ✅ Entered as <b>{ $no }</b>; somebody sees to it by { $by }.
ask-source-owners-meeting = <b>Owners' meeting</b>
    In one line: day of the meeting, item, how many proposed it, what it is. For example: 1 March item 4, 12 people, the lift keeps failing
ask-source-equipment-alarm = <b>Equipment alarm</b>
    In one line: code, time, where, what. For example: E35 07:52:10 building 2 lift, somebody trapped
ask-source-external-letter = <b>Letter</b>
    In one line: its number, reply by when, what about; a photo is fine too. For example: HZ-2026/12 20 March facade of building 8
ask-source-hotline = <b>Forwarded by the 12345 hotline</b>
    In one line: the number, answer by when, what about. For example: 202603120017 19 March night works at building 3
ask-source-interview = <b>Owner interview</b>
    One line: the day, which home, what was said. For example: 2 Mar 3-1-1102 would like a handrail
ask-sender = <b>Who has written?</b>

told-unfounded = <b>{ $short }</b> We looked into it and did not find it so; it is closed for now. If it happens again, please tell us.
    If you do not agree, press below and the manager looks at it again.
told-first = Hello. { $raised ->
        [office] We have found something
       *[neighbour] A neighbour has told us about something
    } ({ $category }), and we should like to hear from you first. Nobody has been found responsible. { $name ->
        [none] { "" }
       *[other] { $name } leads it and will be in touch.
    } You can also call { $phone }; the number is { $short }.
