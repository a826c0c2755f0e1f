### 方案：对比、私下意向、审批、告知各方

b-plan = 🔍 方案对比
b-change-option = ✏ 改方案 { $letter }
b-ask-pulse = 🕵 私下问各方意向
b-answer-pulse = 📝 说说我的意向
b-ask-approval = ✅ 提交审批
b-take-manner = 🗓 就用{ $manner }
b-approve = ✅ 同意
b-send-back = ↩ 退回

asked-pulse = 看看方案，私下说说您的意向
plan-title = 🔍 <b>{ $short }</b> 方案
plan-empty = 方案还没有拿出来商量。
plan-head = <b>方案 { $letter } { $summary }</b>{ $chosen ->
        [yes] { " " }✔ 选定
       *[no] { "" }
    }
    费用 { $cost } 元{ $days ->
        [0] { "" }
       *[other] { " " }· { $days } 天
    }
plan-steps = 步骤：{ $steps }
plan-checks = 合法 { $lawful } · 合理 { $fair } · 可行 { $feasible }
check-why = { $check }（{ $why }）
plan-leaning = 🕵 私下意向：{ $said }
plan-shares = 费用分摊：
    { $shares }
plan-duties = 要做的事：
    { $duties }
plan-option = 方案 { $letter } { $summary }：{ $cost } 元{ $days ->
        [0] { "" }
       *[other] ，{ $days } 天
    }
plan-share = { $party } { $amount }（{ $percent } %，{ $funding }）
plan-goal = 到{ $by }，{ $whom }达到：{ $state }
plan-goals = 🎯 { $goals }
plan-basis = 依据：{ $basis }（仅供参考，不是法律意见）
plan-duty = { $party }（{ $parts }）：{ $duty }{ $right ->
        [none] { "" }
       *[other] ；有权：{ $right }
    }
plan-manner = 协调方式：{ $manner }。{ $next }
plan-wanted = 还要：{ $who }

manner-advice = 建议：<b>{ $manner }</b>（{ $why }）
manner-why-heated = 说过要动手的话，先分开谈
manner-why-many = 有 { $count } 方，人多
manner-why-public = 关系到一栋楼或整个小区
manner-why-outside = 有外部单位，要有书面往来
manner-why-few = 只有 { $count } 方
manner-why-some = 有 { $count } 方
next-manner-one-to-one = 下一步：主办分别约两方谈。
next-manner-caucus = 下一步：主办分开听各方说，各方不见面。
next-manner-small-meeting = 下一步：约时间，发会议通知。
next-manner-symposium = 下一步：定时间和代表，发通知。
next-manner-letter = 下一步：发函，确认对方收到。

ask-pulse = <b>{ $short }</b> 想先私下听听您的意见：
    { $options }
    您的回答只有主办看得到，不会告诉别的当事人，也不算同意。
lead-pulse = 🕵 <b>{ $short }</b> { $party }说了对方案的意向。
remind-pulse = 🕵 <b>{ $short }</b> 还有 { $count } 方没有说对方案的意向，已再问一次；不用 Telegram 的请打电话。
vote-counted = 🗳 <b>{ $short }</b> 业主表决{ $passed ->
        [yes] 通过了。
       *[no] 没有通过：{ $hurdles }。
    }
    参与户数 { $voted } %、面积 { $voted_area } %；其中同意户数 { $agreed } %、面积 { $agreed_area } %。
    群里的投票不是业主决定，要用业主大会的表决。
approval-asked = ✅ <b>{ $short }</b>（{ $level }）{ $name }请您审批方案，选定方案 { $letter }：
    <blockquote>{ $words }</blockquote>
    { $goals }
    { $options }
    { $shares }
    { $duties }
plan-judged = <b>{ $short }</b> { $name }对方案：{ $verdict }
    { $words }
plan-ready = 📄 <b>{ $short }</b> 方案已拟好，接下来一起商量。拟采用方案 { $letter }：
    { $goals }
    { $options }
    { $shares }
    { $duties }
    { $you ->
        [0] { "" }
       *[other] 您是{ $you }。
    }这些还不是决定。有不同意见，请点下面告诉我们。
community-invited = <b>{ $short }</b> 这件事需要居委会一起出面，{ $name }会与您联系。方案正在审批，您有意见可以直接回复。

toast-pulse-asked = 已私下问各方，他们回答后告诉您
toast-pulse-by-hand = 已问能收到消息的；其余请您当面或打电话问，再记下来
toast-approval-asked = 已提交，等对方答复
toast-approved = 已同意，并告知主办

missing-fund-check = 维修资金核对
missing-fund-free = 不该由维修资金出的那一份
missing-fund = 业主表决或应急使用
missing-vote-passed = 业主表决没有通过
missing-approval = 经理审批
missing-consent = 业委会意见

refused-most = 最多 { $most } 个。请改已有的，在案卷里点“改”。
refused-area = 请写面积，例：98.6 或 6912 平方米
refused-vote = 数字对不上：参与的不能多于全部，同意的不能多于参与的。
refused-not-together = 有人说过要动手，不能安排当面开会。请选“背靠背”（两位同事在场，分别谈）或“书面函件”；情况紧急请打 110，再升级请居委会协助。
refused-no-community = 四级以上的事要有居委会或街道参加，现在还没有。请点“👷 外部单位”发一个链接，或把他们添加为当事人。
refused-unlawful = 这个方案不合法，不能选。
refused-no-options = 还没有方案，请先写一个（📝 方案）。
refused-nothing-shown = 方案还没有拿出来问各方。请主办先点“私下问各方意向”。
refused-nothing-chosen = 请先选定方案，再提交审批。
refused-no-approval = 这个方案不用再审批：二级由主办决定，或已经同意了。
refused-nobody-approval = 没有另一位经理可以审批。请管理员先加一位经理。
refused-nobody-consent = 还没有业委会成员用机器人。请管理员先邀请业委会。
refused-own-plan = 您是这件事的主办，自己的方案要由另一位经理审批。
refused-fund-papers = 按本地规定，还差：{ $papers }。拿到以后再存入案卷。
refused-stop-cut-supply = { $word ->
        [none] { "" }
       *[other] “{ $word }”：
    }不能用停水停电来催费，这是法律不允许的。请改方案。
refused-stop-fund-misused = { $word ->
        [none] { "" }
       *[other] “{ $word }”：
    }保修期内的、有人损坏的，不能用维修资金，要由该负责的一方出钱。请改方案。
refused-stop-personal-data = { $word ->
        [none] { "" }
       *[other] “{ $word }”：
    }公布别人的姓名、房号、电话、照片，要本人另外同意。请改方案。
refused-stop-poll = { $word ->
        [none] { "" }
       *[other] “{ $word }”：
    }群里的投票不是业主决定，只能用来听意见。请改方案。
refused-stop-minor = { $word ->
        [none] { "" }
       *[other] “{ $word }”：
    }未成年人的信息，要监护人同意才能用。请改方案。
refused-stop-force = { $word ->
        [none] { "" }
       *[other] “{ $word }”：
    }物业没有权利拖车、搜查、强行入户或处罚。需要时请报有权处理的部门。请改方案。
refused-exit-first = 清出“{ $word }”是安全措施，要马上办，不能当方案来商量。请先去清，把经过和照片作为勘查存入案卷。
