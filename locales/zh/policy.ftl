### 谁能看到什么

staff-quiet = 🔒 内容请在私聊里看
staff-guarded = 🔒 <b>{ $short }</b> 报告人{ $what ->
        [staff-addition] 补充了内容
       *[other] 有一个问题
    }，请打开看，在私聊里回复。
held-back = 有一条消息没有发出去（{ $no }）：里面有那个群里不该看到的内容。需要的话请您私下转告。
b-open-private = 📄 打开（私聊）
refused-link-later = 这个链接打不开，请过十分钟再试。需要帮忙请打值班电话。
