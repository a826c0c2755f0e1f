### 工作群里的话题

topic-intake = 📥 待受理
topic-meetings = 🗓 会议
topic-reports = 📊 报表
topic-emergencies = 🚨 应急
topic-case = { $mark ->
        [ended] ✅
       *[open] { "" }
    }{ $short } { $category } { $place } { $step }
staff-case-elsewhere = { $dot } <b>{ $no }</b>  { $category }  { $place }
    { $stage } · 在自己的话题里办理
b-topic = 💬 打开话题
