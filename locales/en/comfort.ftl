### Large text, quiet hours, a person to talk to, reminders

b-large = 🔠 Large text
b-large-off = 🔡 Normal text
answer-large-on = Large text is on: one button a row, one sentence a paragraph. How large the letters are, you set in Telegram under Settings → Chat Settings. If you'd rather phone, tap “Talk to a person”.
b-quiet = 🌙 Quiet hours
quiet = <b>🌙 Quiet hours</b>
    You are left alone during these hours and told in the morning, except in an emergency.
quiet-estate = As the estate: { $begins }–{ $ends }
quiet-short = 23:00–07:00
quiet-long = 20:00–09:00
quiet-never = Tell me at night too

human = <b>☎ Talk to a person</b>
    If there is danger, call first: { $emergency }
    Duty desk (24 h): { $phone }

    Or let us contact you, within half an hour of office time ({ $opens }–{ $closes }).
b-call-me = 📞 Please phone me
b-write-me = ✉ Please write to me
way-phone = phone
way-write = write to
prompt-call = Please write your phone number and when it suits you. We delete it afterwards.
    .group = Please write to me in private.
b-leave-number = ✏️ My phone number
prompt-number = Please write your phone number and when it suits you. We delete it afterwards.
    .group = Please write to me in private.
answer-number-noted = Noted. Whoever contacts you will see it.
prompt-to-caller = Please write what to tell them.
    .group = Please write to me in private.
call-asked = ☎ Somebody will { $way } you before { $by }. Office hours are { $opens }–{ $closes }. If it is urgent, call { $phone }; if there is danger, call { $emergency } first.
refused-called = That is noted already: somebody will contact you before { $by }.
call = ☎ A resident wants to talk to a person: please { $way } them before { $by }.
call-taken = { $name } is seeing to it
call-done = ☎ { $name } has seen to it ({ $at })
b-take-call = ✋ I'll see to it
caller = ☎ <b>{ $name }</b>  { $home }
    Please { $way } them before { $by }.
caller-words = { $words }
caller-chat = <a href="tg://user?id={ $user }">Open their chat</a>
b-write-caller = ✉ Write to them
b-called = ✅ Contacted
call-waits = ☎ A resident wants to talk to a person before { $by }. Please tap “I'll see to it” in the staff group.
staff-call-late = ☎ A resident is waiting to talk to a person. The promised time { $by } has come and nobody has seen to it.
refused-call-done = You were contacted already. If you need us again, tap “☎ Talk to a person”.
refused-call-taken = { $name } is seeing to it already.
toast-call-taken = How to reach the resident is in your private chat
told-by-person = ✉ { $name }:
    <blockquote>{ $words }</blockquote>
answer-caller-told = Sent.

remind-repair = ⏰ <b>{ $short }</b> { $category } { $place } has not been reported as repaired. How does it stand?
staff-repair-late = ⏰ <b>{ $short }</b> { $category } { $place } has not been reported as repaired.
staff-blocked = 🚧 <b>{ $short }</b> is blocked:
    <blockquote>{ $words }</blockquote>
digest = <b>⏰ { $count } reminders</b>
b-snooze = 🕐 In two days
b-blocked = 🚧 Blocked
toast-snoozed = You will be reminded in two working days
ask-why = This is the second time. Please write why.
prompt-snooze = This is the second time. Please write why (only the office sees it).
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with the reason.
prompt-blocked = What is blocking it? One line; the staff group sees it.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please reply to this message with what is blocking it.
answer-snoozed = Noted; you will be reminded in two working days.
answer-blocked-told = The staff group has been told.
refused-snoozed = It has been put off twice. Please see to it, or write what is blocking it.
toast-quiet = Changed
staff-language = 🌐 The reporter speaks { $language }: { $line }
night-call = 🟠 <b>{ $short }</b> urgent at night: { $category } { $place }
    The reporter must be contacted before { $by }.
b-here = 📍 Send where I am
b-send-location = 📍 Send where I am
ask-location = Please tap “Send where I am” at the bottom. It is used only to find the place.
location-done = { $got ->
        [yes] 📍 Got your location.
       *[no] All right, no location needed.
    }

### How somebody is told things
b-reach = 📮 How to tell me
reach = When there is news for you, how should we tell you?
reach-telegram = With a message here
reach-phone = With a message here, and a call
reach-door = With a message here, and at my door
reach-paper = With a message here, and a note
toast-reach = Noted
b-recorded = 📇 Details
recorded = <b>{ $name }</b> · { $home } · phone ending in { $last4 }
    Does not use Telegram. How should they be told from now on?
reach-by-phone = By phone
reach-by-door = At the door
reach-by-paper = With a note
b-forget-for = 🗑 They ask to be forgotten
forget-for = Please make sure it is the person themselves, then read to them:
    “You are noted as { $name }, { $home }, phone ending in { $last4 }. Name, number, home and whatever is closed will be kept no longer; what is still open goes on without your name. Backups lose it after { $backups } days. It cannot be undone.”
b-forget-for-not = Don't forget
b-forget-for-sure = Read out and agreed: forget
toast-forgotten-for = Forgotten. Please tell them so.
