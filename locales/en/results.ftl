### Evaluation: the survey, the look again, evaluation, lessons, archive

record-callback = Survey sent
    .button = 📨 Survey sent
ask-callback-parties = Which parties were asked?
    .label = Parties
ask-callback-reporter = Was the reporter asked too?
    .label = Reporter

record-survey = Survey
    .button = 📞 Survey
ask-survey-solved = Is it solved, by what they say?
    .label = Solved
ask-survey-solved-own = Is it solved?
ask-survey-outcome = How many stars do they give the result?
    .label = Result
ask-survey-outcome-own = How is the result? Tap the stars, or skip.
ask-survey-speed = How many stars for speed?
    .label = Speed
ask-survey-speed-own = Was it fast enough?
ask-survey-fairness = How many stars for fairness?
    .label = Fairness
ask-survey-fairness-own = Was it fair?
ask-survey-attitude = How many stars for how they were treated?
    .label = Attitude
ask-survey-attitude-own = How were you treated?
ask-survey-words = What else did they say? In their own words; skip if nothing.
    .label = In words
ask-survey-words-own = Anything to add? Type or send a voice message, or skip.
ask-survey-way = How did you ask them?
    .label = Asked by
stars-1 = ⭐
stars-2 = ⭐⭐
stars-3 = ⭐⭐⭐
stars-4 = ⭐⭐⭐⭐
stars-5 = ⭐⭐⭐⭐⭐
heard-phone = Phone
heard-door = At the door
heard-paper = On paper

record-unanswered = No answer
    .button = No answer
ask-unanswered-tried = Reminded?
    .label = Reminded

record-recheck = Recurrence check
    .button = 🔁 Recurrence check
ask-recheck-when = When do you look again whether it has come back?
    .label = When
ask-recheck-day = On which day? E.g. 15 May
    .label = Day
ask-recheck-reason = Why is that not needed?
    .label = Reason
look-again-month = In 30 days
look-again-fortnight = In 14 days
look-again-day = Another day
look-again-never = Not needed

record-rechecked = Result of the recurrence check
    .button = 🔁 Recurrence result
ask-rechecked-result = How is it?
    .label = Result
ask-rechecked-findings = What did you see?
    .label = Findings
ask-rechecked-files = Send photos, then tap “Done”. Skip if there are none.
    .label = Photos

record-evaluation = Evaluation
    .button = 📊 Evaluate
ask-evaluation-goal = Was the goal reached?
    .label = Goal
ask-evaluation-in-time = Was it done in time?
    .label = In time
ask-evaluation-spent = What did it cost beside what was planned?
    .label = Cost
ask-evaluation-side-effects = Any other effects? Skip if none.
    .label = Other effects
ask-evaluation-grade = Which grade, all in all?
    .label = Grade
reached-yes = Reached
reached-partly = Partly reached
reached-no = Not reached
spent-as-planned = As planned
spent-less = Less
spent-more = More
spent-nothing = Nothing
grade-a = A good
grade-b = B fairly good
grade-c = C fair
grade-d = D poor

record-lesson = Lessons
    .button = 💡 Lessons
ask-lesson-worked = What went well? One line will do.
    .label = Went well
ask-lesson-lacking = What did not? Skip if nothing.
    .label = Lacking
ask-lesson-prevention = What keeps it from happening again? Pick, then tap “Done”.
    .label = Prevention
ask-lesson-reason = Why is nothing needed?
    .label = Reason
prevention-patrol = Add to the patrol
prevention-template = Change a template
prevention-training = Training material
prevention-covenant = Suggest a rule for the covenant
prevention-none = Nothing needed

record-archiving = Archive check
    .button = 🗄 Archive check
ask-archiving-gaps = The file has none of these. Pick a reason for each.
    .label = Missing
ask-archiving-words = Anything to add? Skip if not.
    .label = Note
ask-archiving-retention = How long is the file kept?
    .label = Kept for
ask-archiving-publication = Is the outcome made public? If so, send a notice, without names and flats.
    .label = Made public
gap-not-needed = Does not apply
gap-elsewhere = Kept elsewhere
gap-lost = Cannot be found
gap-not-done = Was not done
retention-routine = 3 years
retention-coordination = 10 years
retention-permanent = For good
publication-none = No
publication-notice = By notice
option-checklist-1 = Registration form
option-checklist-2 = Initial judgement
option-checklist-3 = No-interest declaration
option-checklist-4 = Parties and their authority
option-checklist-5 = Statements
option-checklist-6 = Site visit and photos
option-checklist-7 = Documents and rules
option-checklist-8 = Cause and responsibility
option-checklist-9 = Impact and priority
option-checklist-10 = Options and approval
option-checklist-11 = Notices and receipts
option-checklist-12 = Attendance and record
option-checklist-13 = Minutes and signatures
option-checklist-14 = Letters
option-checklist-15 = Action items and changes
option-checklist-16 = Result checks
option-checklist-17 = Survey
option-checklist-18 = Evaluation and lessons
option-checklist-19 = Public notice
option-checklist-20 = Index of the file

record-again = It happened again
    .button = 🔁 It happened again
ask-again-words = What has happened, by what they say?
    .label = What
ask-again-words-own = What has happened? A line, or a voice message.

ask-again = 🔁 { $no } is closed, so this becomes a new case with a number of its own. Whoever handles it sees the earlier one; you need not tell it all again.
again-of = 🔁 Follows { $no }
staff-again-of = 🔁 It has happened again; the earlier case is { $no }
staff-again-since = 🔁 It has happened again since: { $later }
b-before = 🗂 Earlier case { $no }
b-survey-of = 📞 Ask { $party } (not the lead)
b-survey-of-reporter = 📞 Ask the reporter (not the lead)
b-happened-again = 🔁 It happened again
stage-surveyed = Survey { $done }/{ $of }{ $mean ->
        [none] { "" }
       *[other] { " · mean " }{ $mean }
    }
stage-checklist = Archive check { $done }/{ $of } ✔

missing-survey = survey of { $party }
missing-recheck = recurrence check
missing-evaluation = evaluation
missing-lesson = lessons
missing-archiving = archive check
asked-survey = tell us whether it is solved

ask-survey = 🙋 <b>{ $short }</b> The work is done. Please have a look: is it solved?
ask-merged = 🙋 <b>{ $short }</b> What you reported has been dealt with. Please have a look: is it solved where you are?
survey-call = <b>{ $short }</b> All is done. We asked three times in Telegram and have no answer yet. Please ask:
    1. Is it solved, partly solved or not solved?
    2. How many stars (1 to 5) for the result, the speed, the fairness and our manner? Any of them can be left out.
    3. Anything else to say? Write it down word for word.
merged-not-solved = 🙁 <b>{ $short }</b> The reporter of { $own }, which was merged into it, says that it is not solved. Please look into it and answer within one working day.
staff-merged-solved = <b>{ $short }</b> The reporter of this merged case answers: { $solved }.
b-enter-survey = 📝 Enter the survey of { $short }
remind-survey = 🙋 <b>{ $short }</b> We would still like to hear from you: is it solved? One tap is enough.
toast-survey-no = Noted; we begin again at once
answer-survey-no = We are sorry that it did not work. The case has gone back so that we find another way, the manager knows of it, and somebody answers you within one working day. Please tell us below what is still wrong.
answer-merged-no = We are sorry that it is not solved where you are. The lead and the manager know, and somebody answers you within one working day. Please tap below and tell us what is missing.
told-archived = 📁 <b>{ $short }</b> The case is closed. Thank you for your help all along. If it happens again, tap below: within 30 days the case goes on, later it becomes a new one that knows this one.
staff-survey = 📞 <b>{ $short }</b> Somebody other than the lead, please ask { $parties }, by phone or at the door.
staff-survey-no = 🙁 <b>{ $short }</b> Survey: { $alone ->
        [yes] the reporter
       *[no] { $party }
    } says that it is not solved; the case has gone back.
manager-not-solved = 🙁 <b>{ $short }</b> { $alone ->
        [yes] The reporter
       *[no] { $party }
    } says that it is not solved; the case has gone back. { $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    Please answer within one working day.
manager-few-stars = ⭐ <b>{ $short }</b> Somebody gave very few stars. Please call within one working day and listen: { $alone ->
        [yes] the reporter
       *[no] { $party }
    }.
lead-surveyed = 🙋 <b>{ $short }</b> The survey is over. { $silent ->
        [0] All have answered.
        [one] One has not answered, which is noted.
       *[other] { $silent } have not answered, which is noted.
    } You can evaluate, write down the lessons and file the case.
recheck-due = 🔁 <b>{ $short }</b> { $category }: look again today whether it has come back.
staff-recheck = 🔁 <b>{ $short }</b> { $category }: look again today whether it has come back.
manager-again = 🔁 <b>{ $short }</b> It happened again after the case was closed; it is open again: “{ $words }”
staff-again = 🔁 <b>{ $short }</b> It happened again after the case was closed; it is open again.

refused-doer-asks = Whoever worked on the case does not ask the survey. Please let a colleague do it.
refused-day-past = Please pick a day to come.
refused-gaps = Some missing lines have no reason yet.
refused-again-late = This case cannot be gone on with. Please tap “Report a problem” and tell it anew; if you enter it for somebody, enter it like any other report.

dossier-title = Case file   { $no }
dossier-title-own = Case file (your copy)   { $no }
dossier-about = Kind: { $category }   Place: { $place }   Lead: { $lead }   Stage: { $stage }
dossier-index = Contents
dossier-timeline = What happened when
dossier-records = Records
dossier-items = Action items
dossier-evidence = Evidence and files (SHA-256)
dossier-report = report
dossier-not-fetched = not fetched
dossier-reported = Report received
dossier-accepted = Accepted
dossier-led = { $lead } took the lead
dossier-closed = Case closed
dossier-column-no = No.
dossier-column-what = What
dossier-column-there = State
dossier-column-at = When
dossier-column-who = Who
dossier-column-by = By
dossier-column-state = Result
dossier-column-with = Sent with
dossier-column-sha = SHA-256
tick-there = ✔ there
tick-missing = missing
tick-not-called-for = does not apply
b-dossier = 📦 Case file as PDF, and its files
b-my-copy = 📄 My copy
toast-dossier-asked = It is being made and comes as soon as it is ready
dossier-file = 📦 { $no } case file, { $count ->
        [one] 1 file
       *[other] { $count } files
    }. Checksum of the list <code>{ $sha }</code>
    .file = { $no }.pdf
dossier-parcel = 📦 { $no } { $parts ->
        [1] what was sent, with the list of all files.
       *[other] parcel { $part } of { $parts }; the list is in the first one.
    }
    .file = { $no }-{ $part }.zip
