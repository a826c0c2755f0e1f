### Public notices

b-notices = 📢 Notices
b-notice = 📢 Write a notice
notices-title = <b>📢 { $estate } · latest notices</b>
notices-none = <b>📢 { $estate } · latest notices</b>
    There is no public notice at present.
prompt-notice = Please write the notice; you may add one photo. A public notice holds no names, flat numbers or private phones.
    .group = Please write the notice to me in private.

notice-head = 📢 <b>{ $kind }</b>  { $where }
notice = { $words }
notice-struck = <s>{ $words }</s>
notice-until = Until { $until }
notice-everywhere = Whole estate
notice-signed = { $estate } · management office
notice-of-owners = { $estate } · owners' committee
notice-changed = ✏️ Corrected { $at }
notice-void = ✖ Withdrawn { $at }. Please go by the latest notice.
notice-over = ⏹ This notice is over.
notice-corrected = ✏️ A notice has been corrected:
notice-withdrawn = ✖ This notice has been withdrawn:

notice-kind-water = Water off
notice-kind-power = Power off
notice-kind-gas = Gas off
notice-kind-lift = Lift out of use
notice-kind-works = Works
notice-kind-meeting = Meeting
notice-kind-other = Notice
lasts-open = Open
lasts-today = Today
lasts-tomorrow = Tomorrow
lasts-days = 3 days
lasts-week = A week
lasts-as-before = as before

notice-check = Please check: this is what residents will see. To change the text or the photo, just send it again.
notice-lasts = Holds: { $lasts }
notice-with-photo = 📷 With one photo
notice-goes-to = Goes to: { $groups }
notice-reached = { $done ->
        [yes] ✅
       *[no] ⏳
    } Delivered { $sent }/{ $count }
notice-missed = 📞 { $count ->
        [one] One was not reached and is
       *[other] { $count } were not reached and are
    } on the list to be told by hand.
notice-sent-to = Sent to: { $groups }
notice-holds-phone = ⚠️ There seems to be a private phone number in it. Everybody can read a public notice; please change it, or send it as it is if that number may be public.
notice-holds-room = ⚠️ There seems to be a flat number in it. Everybody can read a public notice; please change it, or send it as it is if that may be public.
notice-for-whom = Which buildings is it for? Now: { $where }
b-notice-where = 🏢 Which buildings
b-notice-privately = Tell each resident in private too
b-notice-send = 📢 Send
b-notice-send-still = 📢 I have checked it, send as it is
b-notice-correct-send = ✏️ Correct it where it stands
b-notice-correct = ✏️ Correct
b-notice-withdraw = ✖ Withdraw
b-notice-withdraw-sure = Yes, withdraw it
notice-withdraw-sure = The notice will be struck through in the groups, and whoever got it in private is told so.
toast-notice = { $groups ->
        [one] 1 group
       *[other] { $groups } groups
    }, { $people ->
        [one] 1 resident
       *[other] { $people } residents
    }
refused-notice-photo = Only text and one photo can go here; a correction keeps its photo.
refused-notice-long = The notice is too long; please keep it within { $limit } characters.

# A notice told by hand, to those who do not use Telegram
b-round = 👁 Names and phones (private)
b-round-of = 📋 Told by hand { $told }/{ $count }
b-round-open = ☐ To tell: { $home } { $name }
b-round-told = ☑ Told: { $home } { $name }
b-round-all = ✅ All have been told
b-round-all-sure = ✅ Yes, all have been told
b-round-print = 🖨 Print the list
round = 📋 <b>To be told by hand</b>  { $kind }  { $where }
    { $count ->
        [one] 1 resident does
       *[other] { $count } residents do
    } not use Telegram or did not get it: please phone or call by. Told: { $told }/{ $count }.
round-void = 📋 <b>To be told by hand: withdrawn</b>  { $kind }  { $where }
    { $count ->
        [one] 1 resident has
       *[other] { $count } residents have
    } heard of this notice and should hear that it no longer holds. Told: { $told }/{ $count }.
round-left = Still to be told: { $homes }{ $more ->
        [0] {""}
       *[other] , and { $more } more
    }
round-done = ✅ All have been told.
round-nowhere = (no home on file)
round-line = { $told ->
        [yes] ☑
       *[no] ☐
    } <b>{ $home }</b> { $name }  { $way } <code>{ $phone }</code>
round-sure = { $count ->
        [one] 1 is
       *[other] { $count } are
    } not ticked yet. Have they all been told?
round-title = To be told by hand: { $kind }  { $where }
round-told = Told
round-home = Home
round-name = Name
round-phone = Phone
round-way = How
round-file = 📋 The list of those who are told by hand. It has names and phone numbers: please put it away safely afterwards.
    .file = told by hand { $notice }.pdf
