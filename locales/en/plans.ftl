### The plan: side by side, asked about in private, approved, told to everybody

b-plan = 🔍 Compare options
b-change-option = ✏ Change { $letter }
b-ask-pulse = 🕵 Ask the parties in private
b-answer-pulse = 📝 What I think of the options
b-ask-approval = ✅ Ask for approval
b-take-manner = 🗓 Take { $manner }
b-approve = ✅ Approve
b-send-back = ↩ Send back

asked-pulse = look at the options and say in private what you think
plan-title = 🔍 <b>{ $short }</b> The plan
plan-empty = No option has been shared yet.
plan-head = <b>Option { $letter }: { $summary }</b>{ $chosen ->
        [yes] { " " }✔ chosen
       *[no] { "" }
    }
    Cost { $cost }{ $days ->
        [0] { "" }
        [one] { " " }· 1 day
       *[other] { " " }· { $days } days
    }
plan-steps = Steps: { $steps }
plan-checks = Lawful { $lawful } · Fair { $fair } · Feasible { $feasible }
check-why = { $check } ({ $why })
plan-leaning = 🕵 In private: { $said }
plan-shares = Who pays what:
    { $shares }
plan-duties = Who does what:
    { $duties }
plan-option = Option { $letter }, { $summary }: { $cost }{ $days ->
        [0] { "" }
        [one] , 1 day
       *[other] , { $days } days
    }
plan-share = Party { $party } { $amount } ({ $percent } %, { $funding })
plan-goal = By { $by }, { $whom }: { $state }
plan-goals = 🎯 { $goals }
plan-basis = Basis: { $basis } (for your information, not legal advice)
plan-duty = Party { $party } ({ $parts }): { $duty }{ $right ->
        [none] { "" }
       *[other] ; may: { $right }
    }
plan-manner = Method: { $manner }. { $next }
plan-wanted = Still needed: { $who }

manner-advice = Suggested: <b>{ $manner }</b> ({ $why })
manner-why-heated = there were threats; talk separately first
manner-why-many = { $count } parties, that is many
manner-why-public = it concerns a building or the whole estate
manner-why-outside = an outside organisation needs it in writing
manner-why-few = { $count ->
        [one] only 1 party
       *[other] only { $count } parties
    }
manner-why-some = { $count } parties
next-manner-one-to-one = Next: the lead arranges a talk.
next-manner-caucus = Next: the lead hears each party alone; they do not meet.
next-manner-small-meeting = Next: find a time and send the notice.
next-manner-symposium = Next: fix the time and who speaks for whom, send the notice.
next-manner-letter = Next: send the letter and make sure it has arrived.

ask-pulse = <b>{ $short }</b> We would like to hear your view in private first:
    { $options }
    Only the lead sees your answer. The other parties are not told, and it commits you to nothing.
lead-pulse = 🕵 <b>{ $short }</b> { $party } has said what they think of the options.
remind-pulse = 🕵 <b>{ $short }</b> { $count ->
        [one] 1 party has
       *[other] { $count } parties have
    } not said what they think of the options. They were asked again; please phone those without Telegram.
vote-counted = 🗳 <b>{ $short }</b> The owners' vote { $passed ->
        [yes] has passed.
       *[no] has not passed: { $hurdles }.
    }
    Took part: { $voted } % of owners, { $voted_area } % of the area; of these agreed { $agreed } % and { $agreed_area } %.
    A poll in a chat is no owners' decision; only the owners' meeting decides.
approval-asked = ✅ <b>{ $short }</b> ({ $level }) { $name } asks for your approval of option { $letter }:
    <blockquote>{ $words }</blockquote>
    { $goals }
    { $options }
    { $shares }
    { $duties }
plan-judged = <b>{ $short }</b> { $name } about the plan: { $verdict }
    { $words }
plan-ready = 📄 <b>{ $short }</b> The plan is ready to be talked over. We suggest option { $letter }:
    { $goals }
    { $options }
    { $shares }
    { $duties }
    { $you ->
        [0] { "" }
       *[other] You are party { $you }.{ " " }
    }Nothing is decided yet. If you see it differently, tell us below.
community-invited = <b>{ $short }</b> This matter needs the residents' committee as well; { $name } will be in touch. The plan is being approved; you can answer at once.

toast-pulse-asked = The parties are asked in private; you will hear when they answer
toast-pulse-by-hand = Those who use Telegram are asked; please ask the others yourself and note it
toast-approval-asked = Sent; you will hear the answer
toast-approved = Approved; the lead is told

missing-fund-check = fund check
missing-fund-free = a share that the fund must not pay
missing-fund = owners' vote or emergency use
missing-vote-passed = a vote that has passed
missing-approval = manager's approval
missing-consent = committee's approval

refused-most = { $most } at most. Please change one of those on file instead.
refused-area = Please write an area, e.g. 98.6 or 6912 sqm
refused-vote = The figures do not fit: no more can take part than there are, and no more agree than took part.
refused-not-together = Somebody has spoken of violence: no meeting can be held. Please choose “Separately” (with two colleagues present) or “Letter”. If it is urgent, call the police and escalate.
refused-no-community = From level 4 on the residents' committee or the street takes part, and nobody does yet. Please send them a link under “👷 Outside firms”, or add them as a party.
refused-unlawful = This option is not lawful and cannot be chosen.
refused-no-options = There is no option yet: please write one first (📝 Option).
refused-nothing-shown = The options have not been shared yet. The lead taps “Ask the parties in private” first.
refused-nothing-chosen = Please choose an option before asking for approval.
refused-no-approval = This plan needs no further approval: at level 2 the lead decides, or it was approved already.
refused-nobody-approval = There is no other manager to approve it. The administrator can invite one.
refused-nobody-consent = Nobody of the owners' committee uses the bot yet. The administrator can invite them.
refused-own-plan = You lead this case: another manager has to approve the plan.
refused-fund-papers = Local rules also ask for: { $papers }. Please file it once you have them.
refused-stop-cut-supply = { $word ->
        [none] { "" }
       *[other] “{ $word }”:{ " " }
    }Water or power may not be cut to make somebody pay; the law forbids it. Please change the plan.
refused-stop-fund-misused = { $word ->
        [none] { "" }
       *[other] “{ $word }”:{ " " }
    }What is under warranty or was damaged by somebody is not paid from the maintenance fund. Please change the plan.
refused-stop-personal-data = { $word ->
        [none] { "" }
       *[other] “{ $word }”:{ " " }
    }Names, flats, phone numbers or photos are published only if the person has agreed to that. Please change the plan.
refused-stop-poll = { $word ->
        [none] { "" }
       *[other] “{ $word }”:{ " " }
    }A poll in a chat is no owners' decision; it only shows opinions. Please change the plan.
refused-stop-minor = { $word ->
        [none] { "" }
       *[other] “{ $word }”:{ " " }
    }Data of a minor need the guardian's consent. Please change the plan.
refused-stop-force = { $word ->
        [none] { "" }
       *[other] “{ $word }”:{ " " }
    }The company may not tow, search, enter by force or punish; those who may can be called. Please change the plan.
refused-exit-first = Clearing “{ $word }” is a safety action to be done at once, not an option to talk over. Please clear it and file what was done, with photos, as a site visit.
