### 给工作人员看的话

staff-case = { $dot } <b>{ $no }</b>  { $category }  { $place }
    { $at } · { $channel } · { $count ->
        [0] 无附件
       *[other] { $count } 个附件
    }{ $verified ->
        [yes] { " " }· 已核实住户
        [office] { "" }
       *[no] { " " }· 未核实
    }
staff-point = 📍 <code>{ $point }</code>
staff-answer-by = ⏱ 首响 { $by } 前（{ $left }）
staff-answered = ✅ { $at } 已答复报告人
staff-open = 还没有人受理
staff-held = 请先看一眼再放行：未核实且已有三件在办，或多次核实不成立
staff-accepted = <b>{ $name }</b>处理中（{ $at } 受理）
staff-stage = 阶段 { $bar }<b>{ $stage }</b>
staff-state-routine = { $urgency } · { $handling } · 负责 { $lead }
staff-state-repaired = 已报修好，等报告人回答
staff-state-registered = { $urgency } · { $scope } · { $handling } · { $level }
    主办 { $lead } { $taken ->
        [taken] 已接办
       *[asked] 待接办
    }
staff-state-rejected = 理由：{ $reason }（{ $name }）
staff-state-archived = { $handling } · 已结案
staff-state-withdrawn = 报告人已撤回
staff-state-fact-finding = 主办 { $lead }
staff-state-planning = 主办 { $lead }
staff-state-implementing = 主办 { $lead }
staff-state-evaluating = 主办 { $lead }
staff-state-merged = 已并入 { $main }
staff-state-terminated = 协调终止
staff-not-parties = 🔒 报告人要求：不让对方知道是他
staff-anonymous = 🔒 匿名报告：不显示姓名和房号
staff-note-addition = ➕ { $words }
staff-note-question = 💬 报告人问：{ $words }
staff-note-answer = ✉ { $words }
staff-note-internal = 📝 { $words }
staff-note-repair = 🔧 { $words }
staff-note-disagrees = 🙁 报告人不同意
staff-note-not-solved = 🙁 报告人：没解决

alarm = 🚨 <b>{ $short } 可能有人有危险</b>  { $place }
    请马上联系报告人，并确认已打紧急电话。
whole-words = 📄 <b>{ $short }</b>
    <blockquote>{ $words }</blockquote>
staff-addition = ➕ <b>{ $short }</b> { $proxy ->
        [yes] 受托人
       *[no] 报告人
    }补充{ $count ->
        [0] ：
       *[other] （{ $count } 个附件）：
    }
    <blockquote>{ $words }</blockquote>
staff-question = 💬 <b>{ $short }</b> { $proxy ->
        [yes] 受托人
       *[no] 报告人
    }问：
    <blockquote>{ $words }</blockquote>
    回复这条消息，就会发给报告人。
lead-question = 💬 <b>{ $short }</b> { $proxy ->
        [yes] 受托人
       *[no] 报告人
    }问您：
    <blockquote>{ $words }</blockquote>
    回复这条消息，就会发给报告人。
staff-withdrawn = ↩ <b>{ $short }</b> 报告人已撤回。
staff-disagrees = 🙁 <b>{ $short }</b> 报告人不同意“不受理”。请项目经理再看，可在卡片上点“重新受理”。
staff-solved = <b>{ $short }</b> 报告人回答：{ $solved }。已结案。
staff-not-solved = 🙁 <b>{ $short }</b> 报告人回答：没解决。请再去看看。
staff-lead-declined = <b>{ $short }</b> { $name }不便接办{ $interest ->
        [yes] （有利害关系）
       *[no] { "" }
    }，请另定主办。
staff-lead-silent = ⏰ <b>{ $short }</b> { $name }半小时还没有接办，请联系或另定主办。
staff-undelivered = ⚠️ 通知 № { $notice } 没有送达，请用别的办法告知。
staff-parked = ⚠️ 有一条消息没能处理，已留存（编号 { $reference }）。管理员可运行 linli inbox list 查看，修复后 linli inbox retry { $row }。
answer-half = 🟡 <b>{ $short }</b> { $place } 还没有答复报告人，{ $by } 前要答复。
answer-due = 🔴 <b>{ $short }</b> { $place } 答复时限到了（{ $by }），请马上联系报告人。
answer-late = 🔴 <b>{ $short }</b> { $place } 超过时限（{ $by }）仍未答复报告人，已告知项目经理。
anchor = 🔗 记录链今日锚点：第 { $rows } 条
    <code>{ $head }</code>
outage-staff = 我在 { $since } 到 { $until } 离线，那段时间按的按钮没有生效，请再按一次。{ $missing ->
        [yes] 那段时间的报告可能有遗漏，请留意电话和来访。
       *[no] { "" }
    }

lead-case = <b>{ $no }</b>  { $category }  { $place }
    { $by ->
        [office] 登记人
       *[resident] 报告人
    }：{ $reporter } · { $level }
lead-which-tie = 您与哪一方有关系？是什么关系？选好以后就请客服另定主办，别人只知道您有利害关系。
lead-declare = 请您主办这件事。接办即声明：与各方没有亲属、同住、雇佣、金钱等利害关系。
phone-task-done = 📞 { $no } { $name }已打电话告知（{ $at }）
phone-task-back = 📞 { $no } 已能收到消息，不用打电话了（{ $at }）
inbox-title = <b>📥 待办</b>（先到期的在上面）
inbox-obstacles = 🚧 { $count } 件事项遇到困难，等您拿主意
inbox-empty = 没有待办的事情。
inbox-line = { $dot } <b>{ $short }</b> { $category } { $place } · { $stage } { $left }

toast-accepted = 已受理，十分钟内别人不会重复受理
toast-confirmed = 已确定
toast-photos = 已发到您的私聊
toast-no-photos = 没有附件
toast-lead = 您现在是主办
toast-declined = 已告知客服另定主办
manager-disagrees = 🙁 <b>{ $short }</b> 报告人不同意“不受理”，请您再看。
staff-due = ⚠️ 有一个提醒没能执行（{ $what }，编号 { $row }）。请管理员查看日志。

staff-alike = 可能重复：{ $numbers }
staff-alike-none = 可能重复：无
staff-reporters = 👥 { $count } 位报告人（并入 { $numbers }）
staff-follows = ➕ <b>{ $short }</b> 又有一位住户反映同一件事，现在共 { $count } 位报告人。
compare-title = <b>是不是同一件事？</b>
compare-line = <b>{ $short }</b> { $place } · { $at } · { $stage }
    <blockquote>{ $words }</blockquote>
merge-sure = 把 <b>{ $short }</b> 并入 <b>{ $main }</b>？两边的报告人都会收到进展，互相看不到对方。
staff-note-reply = ✉ 只给报告人本人：{ $words }
toast-compare = 先看看是不是同一件事
alarm-taken = ✅ <b>{ $short }</b> 由{ $name }处理，其他人不用再去。
emergency-debts = ⏳ <b>{ $short }</b> 是先处置后补录的，还没补：{ $missing }。二十四小时内补齐，补齐了才能进入方案制定。
staff-emergency = 🚨 应急中 · { $taken ->
        [yes] { $name }在处理
       *[no] 还没有人接
    }
emergency-title = 🚨 <b>{ $no }</b> 应急记录  { $place }
emergency-is-over = 应急已结束
emergency-line = <code>{ $at }</code> { $what } { $name } { $words }
emergency-begun = 报警
emergency-called = 呼叫
emergency-taken = 接手
emergency-on-site = 已到现场
emergency-note = ✍
emergency-told = 📢 已告知本楼
emergency-over = 🔚 <b>{ $short }</b> { $false ->
        [yes] { $name }核实是误报，按一般事情办。
       *[no] { $name }宣布应急结束。请补齐欠的资料。
    }
emergency-ended = 应急结束
emergency-false-alarm = 误报
emergency-owed = ⏳ 欠项：{ $missing }
emergency-end-sure = 确定险情已经排除？
prompt-log = 请写下刚才做了什么（可以附照片），时间我会记到秒。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下刚才做了什么。
toast-on-site = 已记下，报告人会收到
toast-alarm-taken = 您在处理，记录已发到您的私聊
toast-emergency-over = 已结束，其他人会收到

official-by = 🏛 正式答复 { $by } 前（{ $left }）
official-answered = 🏛 正式答复 { $by } 前，已于 { $at } 答复
official-due = 🏛 <b>{ $short }</b> { $by } 前要正式答复。要写到：{ $points }。{ $form ->
        [yes] 送出后请记一笔。
       *[no] { "" }
    }
staff-too-often = 🔁 三十天内同一处第 { $count } 次：建议立项，请维保单位等各方一起解决
lead-of = { $name }（{ $department }）
