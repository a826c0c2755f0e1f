### The settings of an estate: asked in order at first, changed one by one later

b-switch = 🏘 Another estate
b-found = ➕ New estate
which-estate = <b>Which estate is yours?</b>
estate-unnamed = Estate without a name
found-sure = Set up another estate? It is apart from <b>{ $estate }</b> in everything: residents, cases and staff group.

b-keep-step = ✅ Keep it so
b-next-step = ➡ Next
b-change-work = 🕗 Change the hours
b-change-quiet = 🌙 Quiet hours
b-change-holidays = 🎌 Public holidays
b-change-days = 📅 Single days
b-add-to-group = ➕ Add me to the group

set-up-name = <b>What is the estate called?</b>
    Just write it, for example: Wutong Estate.
set-up-code = <b>Which letters stand in its case numbers?</b>
    They look like WT-2603-0001. Pick one, or write two to four letters.
set-up-region = <b>Time zone: { $zone }  Language: { $lang }</b>
    For times, numbers and the staff group. If they are right, keep them so.
set-up-buildings = <b>Which buildings are there?</b> One sentence is enough, for example:
    buildings 1-8, 2 entrances each, 18 floors, 4 homes per floor
    Put buildings that differ after a semicolon: buildings 1-3, 2 entrances, 18 floors, 4 homes per floor; building 5, 1 entrance, 6 floors, 2 homes per floor
    If numbers are left out, say so: "no building 4", "no floor 13".
set-up-phone = <b>The duty desk's phone, 24 hours?</b>
    Residents see it everywhere, for example: 8888-0000.
set-up-emergency = <b>The local emergency numbers?</b>
    Shown first when somebody is in danger, for example: 112.
set-up-hours = <b>Working time</b>
    Open: { $days }  { $opens }–{ $closes }
    Public holidays: { $country }  { $year }
    Quiet: { $from }–{ $to }; what is not urgent waits for the morning
    If that is right, keep it so, or change one of them.
set-up-work = Please write when work begins and ends, for example: 8:30-17:30.
set-up-quiet = Please write the quiet hours, for example: 21:30-8:00.
set-up-holidays = <b>Whose public holidays do you keep?</b>
    They do not count as working time; the duty desk and urgent matters are not affected.
set-up-days = Please write the days that differ, with "off" or "work", for example:
    2027-02-04 off, 2027-02-13 work
set-up-deadlines = <b>How soon is the reporter answered?</b>
    Standard: danger 5 minutes, urgent 30 minutes, normal 2 working hours, can be planned 1 working day.
    Strict: danger the same, all others halved.
    There are reminders at half the time, at its end and after it.
set-up-rules = <b>Which local rules apply here?</b>
    National rules are always offered. Local ones hold in their place only: choose the province and the city of the estate, or none.
    { $packs }
pack-holds = { $pack }: { $count ->
        [one] 1 rule
       *[other] { $count } rules
    }{ $unchecked ->
        [0] {""}
       *[other] , { $unchecked } to be checked
    }
packs-none = none chosen
pack-beijing = Beijing
pack-shanghai = Shanghai
pack-shenzhen = Shenzhen
pack-hangzhou = Hangzhou
pack-zhejiang = Zhejiang
pack-shandong = Shandong
pack-zibo = Zibo
pack-binzhou = Binzhou
pack-liaocheng = Liaocheng
pack-heze = Heze
set-up-staff = <b>Who does the work?</b>
    Each press makes a link; send it to that person, and opening it is enough. You can invite more people at any time.
set-up-group = <b>The staff group</b>
    New cases appear there. Add me with the button below, then press "Use as staff group" in the group.
b-rehearse = 🧪 Begin the rehearsal
set-up-rehearsal = <b>Rehearse one case</b>
    I make up a small matter and take it from received to repaired, in about 15 seconds. Here you see what residents see, in the staff group what stands there every day.
    It takes a number, says that it is a rehearsal, and counts in no report.
rehearsal-words = Rehearsal: the light on the stairs is out. Nothing needs doing, it goes through by itself.
rehearsal-repaired = The light has been changed.
toast-rehearsal = It has begun: look below, and into the staff group
refused-rehearsing = The rehearsal { $no } is not over. Please answer "solved?" first.

estate-ready = ✅ <b>{ $estate } can be used now</b>
set-up-backups = Backup: every day at 3:00, on the server in { $folder }
    Ask whoever runs the server to copy it to another machine too, and to keep linli.key elsewhere: without it nobody can read the phone numbers in a backup.
still-open-buildings = ○ No buildings entered yet
still-open-staff = ○ No staff yet
still-open-group = ○ No staff group yet
still-open-residents = ○ No residents' group yet
estate-settings = Letters of case numbers: { $code }
    Time zone: { $zone }  Language: { $lang }
    Buildings: { $buildings }, homes: { $rooms }
    Duty desk: { $phone }
    Emergency: { $emergency }
    Open: { $days }  { $opens }–{ $closes }
    Public holidays: { $country }  { $year }
    Quiet: { $from }–{ $to }
    First answer: { $pace }
    Local rules: { $packs }
calendar-known = { $off } days off in { $year }, { $worked } weekend days worked
calendar-unknown = the exchanged days of { $year } are not announced or entered yet: statutory holidays and the days of the week count

calendar-missing = I do not know the exchanged weekends of { $year } yet. Until then deadlines go by the statutory holidays and the days of your week. When the notice is out, please enter the days here.

step-name = Name
step-code = Letters
step-region = Zone, language
step-phone = Duty desk's phone
step-emergency = Emergency numbers
step-hours = Working time
step-deadlines = First answer
step-rules = Local rules
step-group = Staff group
step-rehearsal = Rehearsal
pace-standard = Standard
pace-strict = Strict
zone-shanghai = Shanghai
zone-urumqi = Urumqi
zone-hong-kong = Hong Kong
zone-macau = Macau
zone-taipei = Taipei
zone-singapore = Singapore
zone-kuala-lumpur = Kuala Lumpur
zone-tokyo = Tokyo
zone-sydney = Sydney
zone-london = London
zone-new-york = New York
zone-los-angeles = Los Angeles
country-none = None
country-CN = China
country-HK = Hong Kong
country-MO = Macau
country-TW = Taiwan
country-SG = Singapore
country-MY = Malaysia
country-JP = Japan
country-AU = Australia
country-GB = United Kingdom
country-US = United States

refused-code-there = { $code } is the code of another estate already. Please take another.
refused-hours = I did not understand these times. Please write them like 8:30-17:30.
refused-days = I did not understand these days. Please write: 2027-02-04 off, 2027-02-13 work.
refused-workdays = At least one working day must stay.
