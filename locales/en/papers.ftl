### Posters and sheets

papers = <b>🖨 Posters and sheets</b>
b-papers = 🖨 Posters, sheets
b-posters = 📄 Posters
posters = <b>📄 Posters</b>
    One A5 page for each place, with the emergency numbers, a QR code and the place's code. Scanning it opens a report there. Which ones?
b-posters-all = All places
b-posters-lifts = All lifts
b-posters-garage = Garage
toast-ordered = Being made, it will come here
refused-job-waits = The last one is still being made; it will come here.
refused-no-places = There are no such places yet. Please add them under “📍 Places”.
job-failed = The file could not be made. Please try again; if it fails again, the administrator can look into the log.

poster-file = 📄 Posters: { $which ->
        [building] { $building }
        [lifts] lifts
        [garage] garage
       *[all] all places
    }{ $parts ->
        [1] { "" }
       *[other] { " " }({ $part }/{ $parts })
    }
    Print them on A5 and hang each at its place.
    .file = Posters { $which ->
        [building] { $building }
        [lifts] lifts
        [garage] garage
       *[all] all
    }{ $parts ->
        [1] { "" }
       *[other] { " " }{ $part }-{ $parts }
    }.pdf

# On the poster; the first two lines in the estate's language alone, the rest in both
poster-title = { $estate } posters
poster-emergency = Emergency: call { $phones }
poster-duty = Duty desk { $phone }
poster-alarm = Trapped? Ring the alarm or call { $phone }. The bot cannot send help.
poster-scan = Scan to report
poster-call = No phone? Call and say this code
poster-data = We keep only what is needed to help you; messages travel via servers abroad, and you can see, correct or delete yours any time.
