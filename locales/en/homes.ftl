### Registering a home, my homes, the desk's check

b-register = 🏠 Register my home
b-homes = 🏠 My homes
b-add-home = ➕ Another home
b-name = ✏️ My name
b-agree = ✅ Agree
b-by-phone = 📞 By phone instead
b-notice-full = 📄 Full notice
b-too-young = I am under { $age }
b-way-code = 📬 Invitation code
b-way-phone = 📱 Share my phone
b-way-desk = 🙋 Ask the desk
b-share-phone = 📱 Send my phone number
b-add-family = 👨‍👩‍👧 Add family
b-moved-out = 🚪 I have moved out
b-moved-out-sure = Yes, I moved out
b-my-tenant = ✅ Yes, my tenant
b-not-my-tenant = ✖ Not my tenant
b-compare = 👁 Compare (private)
b-pass = ✅ Pass
b-pass-phone = 📞 Phoned, pass
b-refuse = ✖ Refuse ▸

register-consent = <b>Before you register</b>
    We keep: how to address you, your flat, your phone number (encrypted; only the last four digits are shown), and what you report. Purpose: to handle your home's matters.
    Kept for: 3 years as a rule. Messages travel via Telegram's servers abroad. You can see, correct or delete your data at any time, or not register and simply phone.
register-notice = <b>How your data are handled (full notice)</b>
    <b>Who</b>: the service centre of { $estate }, phone { $phone }.
    <b>Why</b>: to handle what you report, to tell you the outcome, to know who belongs to which home. For nothing else; not sold, not published.
    <b>What</b>: how to address you, your flat, what you are to it, your phone number, the words, photos and voice you send, the buttons you press and when. No identity numbers, no bank cards.
    <b>Who sees it</b>: the staff who handle it. Phone numbers are kept encrypted and shown only when somebody must call. If you report anonymously, they do not see who you are.
    <b>How long</b>: repairs 3 years, coordination 10 years, structure, fire safety and maintenance fund permanently; raw voice is deleted 180 days after a case is archived.
    <b>Where</b>: on the estate's own computer. Messages pass through Telegram, whose servers are abroad.
    <b>Your rights</b>: see, correct, delete, withdraw consent at any time; without registering you get the same service by phone. Under 14, please let an adult of your family register.
register-place = <b>Where do you live?</b> { $within }
    Choose below, or type your flat, for example 3-1-1002.
register-relation = <b>What are you to { $home }?</b>
register-way = <b>{ $home }: how shall we check?</b>
    The invitation code is on your fee bill. Your phone is compared with the estate's records.
register-code = Please type the invitation code of { $home }, for example K7Q2-9M3T.
register-phone = Please press "Send my phone number" below the text field. Only your own number counts.
register-surname = The number fits. Please type the surname in the estate's records, for example: Wang.

home-verified = ✅ Registered: <b>{ $home }</b>, { $relation }, addressed as "{ $name }".
home-asked = The desk has been asked to check <b>{ $home }</b>; you will hear. No need to wait: you can report at once. If it is urgent, phone { $phone }.
home-refused = <b>{ $home }</b> was not registered this time: { $why }.
    You can still report. If you need to, phone { $phone } or register again.
tenant-asks = <b>{ $home }</b>: { $name } registered as a tenant{ $known ->
        [yes] {" "}(checked by invitation code)
       *[no] { "" }
    }. Is this your tenant?
tenant-denied = The tenancy of <b>{ $home }</b> was not confirmed. Please talk to the owner or the desk: { $phone }. You can still report.
staff-tenant-denied = 🏠 <b>{ $home }</b> The owner says: not my tenant. The registration is cancelled.
family-code = Please hand this code to your family; it is valid for 30 days and works once ({ $home }):
    <code>{ $code }</code>
    { $link }
ask-contact = Please press the button below to send me your number for checking.
contact-done = Done; the keyboard is put away.
registration-data = 🏠 <b>{ $home }</b> asks as { $relation }: { $name }
    Phone: { $phone ->
        [none] not given
       *[other] { $phone }
    }
    { $fits ->
        [yes] ✅ the same ending as on file: { $file }
        [none-on-file] No number of this home is on file: please check in another way.
        [none-given] Endings on file: { $file }
       *[no] ⚠️ not the ending on file: { $file }
    }
registration = 🏠 <b>{ $home }</b> Somebody asks to be registered: { $relation }
registration-invitation-code = ✅ Checked by invitation code
registration-phone = ✅ Checked by phone
registration-desk = ✅ Checked by the desk
registration-owner = ✅ The owner agreed
registration-walk-in = ✅ Checked in person
registration-ended = Not registered, or cancelled

why-not-on-file = your name is not in our records
    .short = Not on file
why-wrong-room = the flat does not fit our records
    .short = Wrong flat
why-come-by = please come to the service centre with something that shows where you live
    .short = Please come by

by-phone = All right, no need to register. Phone { $phone } and say your flat; the desk will call you, too.
    You can always just send me a sentence.
child = Please let an adult of your family register. I have kept nothing about you.
    If there is danger, tell an adult near you at once and call { $emergency } or { $phone }. What is urgent you can also write to me.

homes-title = <b>🏠 My homes</b>  addressed as: { $name }
homes-line = { $home }  { $relation } · { $state }
homes-none = Nothing registered yet. You can report without it.
my-home = <b>{ $home }</b>
    { $relation } · { $state }
leave-sure = You live at <b>{ $home }</b> no longer? The registration ends today. What you reported is not affected.
resident-asked = being checked
resident-verified = checked
resident-ended = ended
relation-owner = owner
relation-co-owner = co-owner
relation-tenant = tenant
relation-family = family
relation-agent = agent
prompt-name = How shall we address you? For example: Ms Wang.
    .group = Please write to me in private to change your name.

toast-left = { $home }: the registration has ended
toast-in-private = Sent to you in private
toast-told = The person has been told


refused-home-code = The code is wrong or has expired. Please look at the fee bill and try again.
refused-code-used = This code has been used. Ask the desk to check, or ask your family for another one.
refused-phone-unknown = This number is not in the records of that home.
refused-surname = The name does not fit the records.
refused-own-number = Please use the button below to send your own number; somebody else's card does not count.
refused-tried-often = Nothing fitted after several tries. Ask the desk to check, or phone { $phone }.
refused-room = I didn't understand the flat. Please write it like 3-1-1002: building-entrance-flat.
refused-no-such-home = { $home } was not found. Please look at the door and try again.
refused-registered = { $home } is registered already.
refused-own-home = Your own registration must be checked by a colleague.
refused-not-verified = Family can join once the home has been checked.

child-adult = Please show this to an adult of your family, or let an adult phone { $phone }. What is urgent you can send at once.
refused-child = Please let an adult of your family tell us, or phone { $phone }. What you wrote is kept. If there is danger, press "Danger now".

b-sold = 🏷 I have sold it
b-sold-sure = Yes, it is sold
b-take-over = 🏷 Sold: takes over
b-take-over-sure = Yes, takes over
sold-sure = You have sold <b>{ $home }</b>? From today you are no longer registered as its owner. What is open goes on with the new owner once he is registered; you keep your own copy.
take-over-sure = Are you sure? The former owner of <b>{ $home }</b> and his family are no longer registered from today; tenants stay. What is open goes on with the new owner, anonymous reports excepted.
home-sold = <b>{ $home }</b> has a new owner; your registration ends today.{ $count ->
        [0] { "" }
        [one] {" "}One open case goes on with the new owner; your copy up to today stays under My cases.
       *[other] {" "}{ $count } open cases go on with the new owner; your copies up to today stay under My cases.
    }
told-succeeded = <b>{ $short }</b> is about your home. The former owner reported it; from today you carry on with it.
staff-sold = 🏷 <b>{ $home }</b> The owner has sold; the registration has ended. When the new owner registers, please press "Sold: takes over".
staff-succeeded = 🏷 <b>{ $short }</b> New owner: he carries on with it.
staff-note-succeeded = 🏷 New owner, who carries on
note-succeeded = 🏷 { $at } New owner, who carries on
my-case-copy = The new owner carries on with this. Below is your copy up to { $until }.

b-household-code = 📬 Invitation code
household-code = 📬 Invitation code of <b>{ $home }</b>, valid for 30 days; older ones end. To be printed on the fee bill:
    <code>{ $code }</code>
    { $link }
prompt-household-code = For which home? For example: 3-1-1002.
    .group = Please write to me in private for a code.
