### A party's own page

my-part = <b>{ $no }</b>  { $category }
    { $place }
    In this case you are <b>{ $party }</b>
asked-statement = please answer five short questions
asked-confirm = see whether this is what you mean
my-part-said = <b>What you said</b> ({ $at }{ $confirmed ->
        [yes] , confirmed by you
       *[no] , not confirmed yet
    })
my-part-shown = <b>{ $what }</b>{ $party }{ $brief ->
        [none] { "" }
       *[other] : { $brief }
    }
my-part-cause = { $because } ({ $sure }{ $appraised ->
        [yes] , to be appraised
       *[no] { "" }
    })
my-part-papers = Papers looked at: { $papers }
my-part-recusal-waits = A manager has your request about the lead and answers within one working day.
b-change-statement = ✏️ Change or add
b-recuse = 🙁 I'd like another lead
recusal-asked = 🙁 <b>{ $short }</b> { $party } would like another lead (now { $name }). Please answer by { $by }; otherwise the lead is replaced.{ $given ->
        [no] { "" }
       *[yes] <blockquote>{ $words }</blockquote>
    }
b-answer-recusal = 📝 Answer
told-recusal = <b>{ $short }</b> The manager's answer about the lead: { $another ->
        [yes] somebody else will lead. You will find who under “Progress”.
       *[no] the same person goes on leading.
    }{ $given ->
        [no] { "" }
       *[yes] <blockquote>{ $words }</blockquote>
    }
staff-recused = 🔁 <b>{ $short }</b> A party asked for another lead. Please name one.
refused-no-lead-yet = Nobody leads this case yet.

asked-visit = please say whether { $at } suits for a visit
ask-visit = <b>{ $short }</b> We would like to come and look on { $visit }. Does that suit you?
b-visit-fits = ✅ It does
b-visit-other = 🕐 Another time
visit-soon = ⏰ <b>{ $short }</b> Visit on { $visit }: please make sure somebody is in.
lead-visit-soon = ⏰ <b>{ $short }</b> Visit on { $visit }. Please note afterwards what you found.
toast-visit-fits = Thank you, see you then
ask-confirm = <b>{ $short }</b> This is how we have written down what you said. Is it right?
    <blockquote>{ $words }</blockquote>
lead-confirmed = ✅ <b>{ $short }</b> { $party } has confirmed the statement.
lead-visit-answer = 🔎 <b>{ $short }</b> { $party } on the time of the visit: { $fits ->
        [yes] it suits.
       *[no] another time, please: “{ $words }”.
    }
visit-closed = 🚪 <b>{ $short }</b> { $refused ->
        [yes] You were not let in.
       *[no] Nobody was at home.
    } It is on file. What you can do next:
    ① make another appointment with a definite time;
    ② give notice in writing: print the notice for the door; its basis is the Civil Code, articles 288 to 296 (neighbours);
    ③ ask the residents' committee to be there as a witness.
    After three visits that came to nothing the case may go on. For information only, not legal advice.
b-door-notice = 🖨 Notice for the door
door-notice-file = 🖨 <b>{ $short }</b> Notice for the door, in Chinese and English. Please print it on A5, put it on the door and keep a photo of it as evidence.
    .file = Notice for the door { $short }.pdf
door-notice-title = We called on you
door-notice-to = To the residents of { $place }
door-notice-came = On { $at } we came to ask you about something, and { $refused ->
        [yes] could not come in.
       *[no] nobody was at home.
    }
door-notice-nobody-blamed = Nobody has been held responsible. We would like to hear you and, if need be, have a look.
door-notice-please = Please call { $phone } by { $by }, give the number { $short } and choose a time that suits you. With Telegram you can also scan the code below.
door-notice-again = If we do not hear from you, we will come again on { $at }.
door-notice-basis = Basis: Civil Code, articles 288 to 296 (neighbours). For information only, not legal advice.
door-notice-from = { $estate } property office · { $name }
door-notice-posted = Posted by ____________  Date ____________
refused-no-door = The case has no door to put it on. Please add that home as a party first.
manager-threat = ⚠ <b>{ $short }</b> Somebody threatens somebody, please look at the case. Talk to the parties apart, call the police (110) if need be; the words are not passed on.
refused-visit-past = That time has passed. Please write one to come, for example: tomorrow 18:30
refused-no-visit-yet = No visit has been arranged yet.
caller-case = About <b>{ $short }</b>
claims = ⚖ <b>{ $short }</b> Claims side by side
claims-line = <b>{ $party }</b>: { $claim }
claims-points = Points at issue: { $points }
claims-no-points = No points at issue yet; the button below ticks some from the claims.
b-claims = ⚖ Claims
earlier = 🗂 <b>{ $short }</b> Earlier cases (same place or same home): { $count ->
        [0] none
       *[other] { $count }
    }
earlier-line = { $no } · { $category } · { $stage }
b-earlier = 🗂 Earlier cases
party-decides = Of this household, this one decides on { $matters }
matter-money = money
matter-access = access
matter-none = neither (what they say is kept all the same)
stage-threat = ⚠ There was a threat: talk to the parties apart, never face to face; the words are not passed on

rule-title = { $law }, art. { $articles }
rule-said = { $title }: { $words }{ $checked ->
        [no] {" "}(to be checked)
       *[yes] { "" }
    }
rules-no-advice = For information only, not legal advice.

told-finding = <b>{ $short }</b> { $again ->
        [yes] We have not heard yet what you think of the preliminary view.
       *[no] The management has come to a preliminary view, sent to all parties at the same time.
    } It is no legal ruling. Please read it and say whether you agree.
b-reply-finding = 🗳 Answer the preliminary view
b-publish = 📣 Send the preliminary view
b-approve-publishing = ✅ Send it to the parties
publishing-asked = 📣 <b>{ $short }</b> { $name } asks you to agree that the preliminary view goes to all parties (it is about the company itself).
lead-finding-reply = 🗳 <b>{ $short }</b> { $party } on the preliminary view: { $agrees ->
        [yes] agrees
        [partly] agrees in part
       *[no] does not agree
    }{ $given ->
        [no] .
       *[yes] <blockquote>{ $words }</blockquote>
    }
toast-published = Sent to all parties
toast-publishing-asked = It is about the company itself: a manager is asked to agree
refused-nothing-to-publish = There is no new preliminary view. Please fill in causes and responsibility first.
refused-nothing-published = The preliminary view has not been sent to the parties yet.
refused-no-files-there = There are no photos or files here.
asked-finding = say what you think of the preliminary view
my-part-preliminary = This is a <b>preliminary view</b> of the management, no legal ruling.
my-part-reply = What you think: { $view }
b-see-evidence = 🖼 See { $what }

file-digest = File { $no } SHA-256 <code>{ $sha }</code>
file-digests-more = and { $count } more files

folder = 🗄 <b>Folder</b>: contracts, covenant, drawings. They can be picked where papers are looked through.
folder-line = · { $kind }: { $title }
folder-accepted = · Completion acceptance: { $place } { $day }
b-folder = 🗄 Folder
b-folder-out = ✖ Take out { $title }
b-folder-add = ➕ Add { $kind }
b-folder-accepted = 🏗 Completion acceptance
prompt-folder = What is it called? For example: Service contract 2024. A clause that is often needed goes on the second line. If there is a file, send it with the name as its caption.
    .group = What is it called?
prompt-accepted = Which building passed its completion acceptance, and when? For example: 6 2020-11-30
    .group = Which building, and when?
prompt-owner-file = Why do you need to see the owners' file? One sentence; it is kept.
    .group = Why do you need to see the owners' file?
paper = 🗄 { $title }
owner-file = 📁 <b>{ $short }</b> Who is registered (this look is on record)
owner-file-home = <b>{ $home }</b>
owner-file-member = { $name }, { $relation }{ $verified ->
        [yes] , verified
       *[no] , not verified
    }
b-owner-file = 📁 Owners' file
b-paper-found = 📚 { $what }: found ▸
b-paper-none = None: { $what }
b-paper-not-needed = Not needed: { $what }
refused-acceptance = I could not read that. Please write the building and the date with a space between, for example: 6 2020-11-30
refused-not-in-folder = There is nothing like it in the folder. Tap one below, or skip and write it yourself.
refused-no-homes = No party has a registered home.
warranty-in = 🛡 Under warranty until { $end }
warranty-near-end = 🛡 Warranty ends soon, on { $end }
warranty-out = 🛡 Warranty over since { $end }
warranty-reported = It was reported within the warranty: the developer still answers for it. Please pass it on.

resume-form = This form is not finished; your answers so far ({ $done }) are kept.

remind-unheard = 🗣 <b>{ $short }</b> Still to be heard: { $parties }.
