### Telling people by hand, acting for others

b-phone-sheet = 👁 Whom, what (private)
b-not-reached = 📵 Not reached
b-call-later = ⏰ Call later ▸
b-later-hour = In an hour
b-later-evening = Tonight 18:30
b-later-tomorrow = Tomorrow 9:00
b-told-door = ✅ Note on the door
b-told-paper = ✅ Delivered on paper
b-for-reporter = ✍ Act for the reporter
b-ask-for = 💬 They ask
b-disagree-for = They don't agree
b-caller = { $name } ({ $home }, ends { $last4 })
b-new-caller = ➕ New: { $name }
b-read-back = 🔊 Read back, agreed

phone-somebody = a resident
phone-task-unreachable = 📞 Please phone: { $home } gets no messages ({ $no }).{ $count ->
        [0] { "" }
        [one] {" "}One thing to say.
       *[other] {" "}{ $count } things to say.
    }
phone-task-registration = 📞 Please phone: { $home } would like to register by phone.
phone-task-news = 📞 Please phone: { $home } ({ $no }); { $count ->
        [one] one thing
       *[other] { $count } things
    } to tell.
phone-way-door = 🚪 Please leave a note on the door and ask for a call.
phone-way-paper = 📄 Please deliver it on paper.
phone-again = ⏰ Again at { $at }; { $tries ->
        [one] one call
       *[other] { $tries } calls
    } reached nobody.
phone-sheet = 📞 <b>{ $name }</b>  { $home }
    Phone: <code>{ $phone }</code>
    { $count ->
        [0] Please ask what is needed.
       *[other] Please say this:
    }
phone-sheet-more = 
    … and more; please open the case.

caller-channel = <b>On behalf of somebody: how did it reach us?</b>
caller-who = <b>Who is it?</b>
    One line: name, phone, home, for example: Ms Sun 138 0013 4471 7-1-0401.
    Whoever is known is found by the last four digits or the home alone.
caller-choose = <b>Which of these?</b>
    You wrote: { $name }  { $home }
caller-relation = <b>What is { $name } to { $home }?</b>
behalf = ✍ For <b>{ $name }</b> · { $channel }
behalf-read = Please read the above to the caller. It can be sent once they agree.
behalf-read-back = 🔊 Read back, and agreed.
receipt-for = ✅ Received <b>{ $no }</b>
    Please tell the caller this number, and: somebody calls before { $by }; if urgent, phone { $phone }.
for-reporter = ✍ Acting for the reporter of <b>{ $no }</b>
    Please phone first. The record names you as the one who entered it.
withdraw-for-sure = Do they really withdraw <b>{ $no }</b>? It will not be handled; the number stays.
prompt-add-for = Please write what they add, or send a photo.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please add it in private.
prompt-ask-for = Please write their question.
    .group = <a href="tg://user?id={ $user }">{ $name }</a>, please ask in private.
answer-entered-for = Noted, entered by you on their behalf.
staff-entered = ✍ Entered by { $name } and read back to the reporter

toast-again = You will be reminded then
toast-entered = Entered on their behalf
refused-caller = I didn't understand who it is. Please write name and phone or home, for example: Ms Sun 7-1-0401.
refused-caller-unknown = Nobody found. Please write it again with a name.
refused-read-back = Please read it to the caller first, then press "Read back, agreed".
refused-asks-himself = This reporter can answer here; nobody needs to do it for them.
refused-anonymous-call = This report is anonymous; nobody may see who it is. The message waits until they are back.
command-new = on behalf of somebody
channel-phone = 📞 phone
channel-walk-in = 🚶 in person
channel-paper = 📄 on paper

b-family-speak = 👪 Family may see, speak
b-family-both = 👪 Family may see, sign
family-link = Please send this link to somebody of the family whom the reporter trusts; it is valid for 7 days and works once. They may { $mandate }:
    { $link }
