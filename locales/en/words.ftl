### Words: the same as in the glossary

month-name = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
moment = { $day } { $month }, { $time }
said-day = { $weekday } { $day } { $month }
said-day-of-year = { said-day } { $year }
time-left = { $days ->
    [0] { $hours ->
        [0] { $minutes } min left
       *[other] { $hours } h { $minutes } min left
    }
   *[other] { $days } d { $hours } h left
}
time-late = { $days ->
    [0] { $hours ->
        [0] { $minutes } min late
       *[other] { $hours } h { $minutes } min late
    }
   *[other] { $days } d { $hours } h late
}
language-zh = 中文
language-en = English
anonymous-name = anonymous reporter
place-on-map = place on the map
place-unknown = no place given
place-building = building { $number }
    .short = Building { $number }
place-unit = , entrance { $number }
    .short = Entrance { $number }
place-floor = , floor { $number }
    .short = Floor { $number }
place-lift = { $number ->
        [1] , lift
       *[other] , lift { $number }
    }
    .short = { $number ->
        [1] 🛗 Lift
       *[other] 🛗 Lift { $number }
    }
media-count = { $count ->
    [one] 1 attachment
   *[other] { $count } attachments
}
step = Step { $at } of { $of }  { $bar }
quoted = <blockquote>{ $words }</blockquote>

category-leak = 💧 Leak
category-noise = 🔊 Noise
category-parking = 🚗 Parking
category-elevator = 🛗 Lift
category-equipment = 🔧 Equipment
category-garbage = 🗑 Rubbish
category-renovation = 🔨 Renovation
category-fire-ebike = 🔥 Fire & charging
category-pets = 🐕 Pets
category-public-revenue = 💰 Common income
category-fees = 🧾 Fees
category-maintenance-fund = 🏦 Maintenance fund
category-security = 🛡 Security
category-greening = 🌳 Greenery
category-illegal-build = 🧱 Unlawful building
category-falling-object = ⚠️ Falling objects
category-service-attitude = 🙋 Service
category-external-works = 🚧 Outside works
category-neighbour-other = 🏘 Neighbours, other
category-other = 📄 Something else

urgency-u1 = U1 Emergency
    .short = U1
    .plain = 🔴 Now, there is danger
urgency-u2 = U2 Urgent
    .short = U2
    .plain = 🟠 Urgent, getting worse
urgency-u3 = U3 Normal
    .short = U3
    .plain = 🟡 Normal
urgency-u4 = U4 Can be planned
    .short = U4
    .plain = 🟢 No hurry

scope-one-household = One household
    .short = One home
scope-between-households = Between households
    .short = Two homes
scope-unit = Unit
    .short = Unit
scope-building = Building
    .short = Building
scope-estate = Estate
    .short = Estate
scope-external = Outside
    .short = Outside

handling-routine-repair = Routine repair
    .short = Routine repair
handling-single-dept = One department
    .short = One department
handling-multi-dept = Several departments
    .short = Several depts
handling-multi-party = Several parties
    .short = Several parties

level-l1 = L1 Team or department
    .short = L1
level-l2 = L2 Lead coordinator
    .short = L2
level-l3 = L3 Project manager
    .short = L3
level-l4 = L4 Residents' committee
    .short = L4
level-l5 = L5 Headquarters, authority
    .short = L5

stage-intake = Received
    .plain = Received, being looked at
stage-accepted = Accepted
    .plain = Somebody has it and is deciding what to do
stage-routine = Routine repair
    .plain = A repair has been ordered
stage-repaired = Repair reported
    .plain = Repaired – please have a look
stage-registered = Registered
    .plain = Registered, with a person in charge
stage-fact-finding = Fact-finding
    .plain = We are finding out what happened
stage-planning = Planning
    .plain = We are working out what to do
stage-implementing = Implementing
    .plain = Being agreed and carried out
stage-evaluating = Evaluating
    .plain = Done – please have a look
stage-archived = Archived
    .plain = Closed
stage-rejected = Not accepted
    .plain = Not ours to handle
stage-merged = Merged
    .plain = Handled together with the same matter
stage-terminated = Coordination ended
    .plain = No agreement; there are other ways
stage-withdrawn = Withdrawn
    .plain = You took it back

disclosure-staff = Only whoever handles it
disclosure-not-parties = Not the other side
disclosure-anonymous = Anonymous (no compensation, no signing)

when-now = Now
when-today = Today
when-days = These days
when-always = All the time

wish-repair = Repair it
wish-stop = Stop or correct it
wish-explain = Explain, make public
wish-compensate = Compensation
wish-advise = Just information

channel-telegram-dm = private chat
channel-telegram-group = residents' group
channel-qr = QR code

solved-yes = Solved
solved-partly = Partly
solved-no = Not solved

role-guest = guest
role-resident = resident
role-representative = representative
role-clerk = duty clerk
role-coordinator = lead coordinator
role-dept = department
role-manager = project manager
role-committee = owners' committee
role-community = residents' committee
role-external = outside firm
role-host = host
role-admin = administrator
role-auditor = auditor

reason-not-ours = it lies outside what the estate office manages; the residents' committee can advise you
    .short = Outside our field
reason-police = this is for the police to handle; please call them
    .short = Police
reason-committee = this is for the owners' committee to decide; you can put it to them
    .short = Owners' committee
reason-mediation = this is a private dispute; the people's mediator of the residents' committee helps free of charge
    .short = People's mediation
reason-utility = this belongs to the water, power or gas company; please call their service line
    .short = Utility company

field-category = category
field-urgency = urgency
field-scope = scope
field-handling = handling
field-level = level
field-lead_id = lead
field-compared_at = look at what may be the same
field-reason = reason
field-repaired_at = note of the repair
field-solved = the reporter's answer

command-report = Report a problem
command-my = My cases
command-help = Help and phone numbers
command-settings = Settings
command-inbox = To do
command-find = Find a case
command-today = Today
command-kpi = Week in figures
command-notice = Latest notices
command-setup = Set up this group

channel-office = entered by the office
channel-rehearsal = 🧪 rehearsal

reason-unfounded = it was looked into and is not so
    .short = Looked into, not so
