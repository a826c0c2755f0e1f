### 公开的通知

b-notices = 📢 通知
b-notice = 📢 写通知
notices-title = <b>📢 { $estate } · 最新通知</b>
notices-none = <b>📢 { $estate } · 最新通知</b>
    目前没有公开的通知。
prompt-notice = 请写通知的内容，可以带一张照片。公开的通知不写姓名、房号和私人电话。
    .group = 请私聊我写通知。

notice-head = 📢 <b>{ $kind }</b>　{ $where }
notice = { $words }
notice-struck = <s>{ $words }</s>
notice-until = 有效至：{ $until }
notice-everywhere = 全小区
notice-signed = { $estate } · 物业
notice-of-owners = { $estate } · 业主委员会
notice-changed = ✏️ { $at } 更正
notice-void = ✖ { $at } 已作废，请以最新的通知为准。
notice-over = ⏹ 这条通知已到期。
notice-corrected = ✏️ 前面的通知有更正：
notice-withdrawn = ✖ 下面的通知已作废：

notice-kind-water = 停水
notice-kind-power = 停电
notice-kind-gas = 停气
notice-kind-lift = 电梯停用
notice-kind-works = 施工
notice-kind-meeting = 会议
notice-kind-other = 通知
lasts-open = 不限
lasts-today = 今天
lasts-tomorrow = 明天
lasts-days = 三天
lasts-week = 一周
lasts-as-before = 和原来一样

notice-check = 请核对，住户看到的是这样。要改文字或照片，直接再发一次。
notice-lasts = 有效：{ $lasts }
notice-with-photo = 📷 附一张照片
notice-goes-to = 会发到：{ $groups }
notice-reached = { $done ->
        [yes] ✅
       *[no] ⏳
    } 已送达 { $sent }/{ $count }
notice-missed = 📞 { $count } 位没有送到，已列入逐户告知。
notice-sent-to = 发到：{ $groups }
notice-holds-phone = ⚠️ 文字里好像有私人电话。公开的通知人人都能看到，请改一改；确实可以公开，再照样发出。
notice-holds-room = ⚠️ 文字里好像有房号。公开的通知人人都能看到，请改一改；确实可以公开，再照样发出。
notice-for-whom = 通知哪几栋楼？现在：{ $where }
b-notice-where = 🏢 通知哪些楼
b-notice-privately = 也私聊告知每位住户
b-notice-send = 📢 发出
b-notice-send-still = 📢 核对过了，照样发出
b-notice-correct-send = ✏️ 更正，原处改好
b-notice-correct = ✏️ 更正
b-notice-withdraw = ✖ 作废
b-notice-withdraw-sure = 确定作废
notice-withdraw-sure = 作废以后，群里的这条通知会划掉，私聊收到的人会再收到一条说明。
toast-notice = { $groups } 个群，{ $people } 位住户
refused-notice-photo = 这里只收文字和一张照片；更正时照片不能换。
refused-notice-long = 通知太长了，请写在 { $limit } 个字以内。

# 通知的逐户告知：给不用 Telegram 的人
b-round = 👁 名单、电话（私聊）
b-round-of = 📋 逐户告知 { $told }/{ $count }
b-round-open = ☐ 未告知 { $home } { $name }
b-round-told = ☑ 已告知 { $home } { $name }
b-round-all = ✅ 全部告知了
b-round-all-sure = ✅ 确定，全部告知了
b-round-print = 🖨 打印名单
round = 📋 <b>逐户告知</b>　{ $kind }　{ $where }
    { $count } 位住户不用 Telegram 或没有收到，要打电话或上门说。已告知 { $told }/{ $count }。
round-void = 📋 <b>逐户告知：通知作废了</b>　{ $kind }　{ $where }
    { $count } 位住户听说过这条通知，要告诉他们已作废。已告知 { $told }/{ $count }。
round-left = 还没告知：{ $homes }{ $more ->
        [0] {""}
       *[other] ，还有 { $more } 位
    }
round-done = ✅ 都告知了。
round-nowhere = （没有登记住址）
round-line = { $told ->
        [yes] ☑
       *[no] ☐
    } <b>{ $home }</b> { $name }　{ $way } <code>{ $phone }</code>
round-sure = 还有 { $count } 位没有打勾。都告知了吗？
round-title = 逐户告知：{ $kind }　{ $where }
round-told = 已告知
round-home = 房号
round-name = 称呼
round-phone = 电话
round-way = 方式
round-file = 📋 逐户告知的名单。上面有姓名和电话，用完请收好。
    .file = 逐户告知 { $notice }.pdf
