### 海报和表格

papers = <b>🖨 海报和表格</b>
b-papers = 🖨 海报和表格
b-posters = 📄 海报
posters = <b>📄 海报</b>
    每个位置一页 A5，上面有紧急电话、二维码和编号。扫码就能在那个位置反映问题。要哪些？
b-posters-all = 全部位置
b-posters-lifts = 全部电梯
b-posters-garage = 车库
toast-ordered = 正在做，做好会发到这里
refused-job-waits = 上一份还在做，做好会发到这里。
refused-no-places = 还没有这样的位置。请先在“📍 位置”里添加。
job-failed = 文件没有做成。请再试一次；还不行，请管理员查看日志。

poster-file = 📄 海报：{ $which ->
        [building] { $building }
        [lifts] 电梯
        [garage] 车库
       *[all] 全部位置
    }{ $parts ->
        [1] { "" }
       *[other] （{ $part }/{ $parts }）
    }
    请用 A5 纸打印，贴在对应的位置。
    .file = 海报 { $which ->
        [building] { $building }
        [lifts] 电梯
        [garage] 车库
       *[all] 全部
    }{ $parts ->
        [1] { "" }
       *[other] { " " }{ $part }-{ $parts }
    }.pdf

# 海报上的字；前两行只用小区的语言，其余中英文都印
poster-title = { $estate } 海报
poster-emergency = 紧急打 { $phones }
poster-duty = 值班 { $phone }
poster-alarm = 被困请按铃或打 { $phone }，机器人不能报警
poster-scan = 扫码反映问题
poster-call = 不会扫码？打电话报这个编号
poster-data = 我们只记办事要用的内容，消息经境外服务器传送，您随时可查、可改、可删。
