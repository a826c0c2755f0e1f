### The groups of an estate

b-groups = 💬 Groups and channels
group-staff = Staff group
group-estate = Estate group
group-building = Building group
group-channel = Public channel
group-parties = Group of the people concerned

bind-ask = Which group of <b>{ $estate }</b> is this?
    Staff group: new matters appear here.
    Estate or building group: public notices only; reports are taken in private.
bind-ask-estate = Make this the estate group of <b>{ $estate }</b>? Only public notices appear here; reports are taken in private.
bind-ask-building = Make this a building group of <b>{ $estate }</b>? Only public notices for these buildings appear here; reports are taken in private.
bind-ask-channel = Make the channel “{ $title }” the public channel of <b>{ $estate }</b>? Public notices will be posted there, for everybody to read.
bind-ask-parties = Make this the group of the people concerned by <b>{ $no }</b>? Only what all of them may know appears here.
bind-again = <b>{ $estate }</b> already has a staff group. Use this one instead? The old one gets no new matters.
bind-over = This link no longer works.
bind-done-staff = ✅ This is the staff group of <b>{ $estate }</b>. New matters appear here.
bind-done-estate = ✅ This is the estate group of <b>{ $estate }</b>. Public notices appear here; to report a problem send /report and I'll take you to a private chat.
bind-done-building = ✅ This is a building group of <b>{ $estate }</b>. Public notices for these buildings appear here; to report a problem send /report and I'll take you to a private chat.
bind-done-parties = ✅ This is the group of the people concerned by <b>{ $no }</b>. Only what all of them may know appears here; please tell me your own view in private.
bind-channel-done = ✅ The channel “{ $title }” is bound. Public notices are posted there.
b-bind-staff = ✅ Make this the staff group
b-bind-estate = Make this the estate group
b-bind-building = Make this a building group
b-bind-channel = Make it the public channel
b-bind-parties = Make this their group

groups-title = <b>💬 Groups and channels</b>
groups-none = <b>💬 Groups and channels</b>
    No group is bound yet.
groups-line = · { $title }: { $kind } { $buildings }
b-offer-estate = ➕ Estate group
b-offer-building = ➕ Building group
b-offer-channel = ➕ Public channel
b-offer-staff = ➕ Staff group
b-offer-parties = 👥 Group of the people concerned
group-about = <b>{ $title }</b>
    { $kind } · { $no }
group-which-buildings = { $count ->
        [0] Please tap the buildings this group is for; until then it gets no notices for them.
       *[other] Which buildings is this group for? Tap to change.
    }
group-sure = Let go of “{ $title }” as { $group ->
        [staff] the staff group? New matters will have no place to appear.
        [parties] the group of the people concerned?
        [channel] the public channel?
       *[other] a residents' group?
    } I will say so there and leave after a minute.
b-unbind = ✖ Let it go
b-unbind-sure = Yes, let it go
group-link = { $group ->
        [staff] Please tap the button below, choose a group and add me; then tap “Make this the staff group” there.
        [channel] Please tap the button below and make me an administrator of the channel who may post and edit. Then I'll ask you here once more.
       *[other] Please tap the button below, choose a group and add me; then confirm in the group. The link is yours alone and works once within an hour.
    }
b-add-to-staff = ➕ Add me to the staff group
b-add-to-estate = ➕ Add me to the estate group
b-add-to-building = ➕ Add me to the building group
b-add-to-channel = ➕ Add me to the channel
b-add-to-parties = ➕ Add me to their group
group-over = This group no longer belongs to <b>{ $estate }</b>; I'll leave in a minute. You can always report a problem to me in private.
answer-group-lost = I can no longer write to “{ $title }”, { $group ->
        [staff] the staff group
        [estate] the estate group
        [building] a building group
        [channel] the public channel
       *[parties] the group of the people concerned by a case
    }. Please add me again and bind it once more.
answer-report-in-private = To report a problem, please tap the button below and tell me in private. Personal matters don't belong in the group.
heard-in-private = Received in private, thank you.
b-tell-in-private = 📝 Tell me here, in private

party-case = <b>{ $no }</b>  { $category }  { $place }
    Stage: { $stage }
    Lead: { $lead }
    Only what all of you may know appears here. Please tell me your own view in private.
