### The topics of the staff group

topic-intake = 📥 Received
topic-meetings = 🗓 Meetings
topic-reports = 📊 Reports
topic-emergencies = 🚨 Emergencies
topic-case = { $mark ->
        [ended] ✅
       *[open] { "" }
    }{ $short } { $category } { $place } { $step }
staff-case-elsewhere = { $dot } <b>{ $no }</b>  { $category }  { $place }
    { $stage } · handled in its own topic
b-topic = 💬 Open the topic
