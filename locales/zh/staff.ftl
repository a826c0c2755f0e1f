### 人员、代理和值班

staff-title = <b>👥 人员</b>　{ $group ->
        [yes] 工作群已绑定
       *[no] 还没有工作群：请把我加进群里，发 /setup
    }
staff-line = { $name }：{ $roles }
role-of = { $role }（{ $title }）
departments = 这个链接给哪个部门？
department-engineering = 工程
department-order = 秩序
department-cleaning = 保洁
department-greenery = 绿化
department-parking = 停车
prompt-department = 请写部门的名称，例如：消防。
    .group = 请私聊我邀请人员。
invitation = 请把这个链接发给要当{ $role }的人，7 天内有效，只能用一次：
    { $link }
answer-welcome-staff = 您好，您现在是{ $role }。新的事情会出现在工作群里。
answer-welcome-member = 您好，您现在是{ $role }。
links-title = <b>🔗 还没用过的链接</b>
    链接只显示一次，这里只能停用。
links-line = { $number }. { $role }，{ $until } 前有效

person-title = <b>{ $name }</b>
person-role = { $role }
person-held = { $count ->
        [0] 手上没有在办的事情
       *[other] 手上有 { $count } 件在办的事情
    }
person-away = 🏖 { $since } 到 { $until } 不在，由{ $deputy }代理
dismiss-sure = 不再让{ $name }担任{ $role }？
dismiss-held = 他手上还有 { $count } 件在办的事情，交给谁？
staff-handed-over = 👥 { $name }不再任职，{ $count } 件在办的事情{ $handed ->
        [yes] 已交给{ $to }；有利害关系的已退回，请另定负责人。
       *[no] 已退回，请另定负责人。
    }
staff-no-lead = ⏰ <b>{ $short }</b> 现在没有负责人，请定一位。

away-title = <b>🏖 { $name }不在的时候</b>
away-deputy = 谁来代理？代理人会收到他的提醒，可以办他能办的事。
away-nobody = 还没有别的同事可以代理。
away-from = { $name }从哪天起不在？
away-until = 从{ $since }起，不在到哪天（含当天）？
deputy-named = 🏖 { $name }从 { $since } 到 { $until } 不在，由您代理。那段时间他的提醒会发给您。
deputy-begins = 🏖 从现在起您代理{ $name }：他的提醒发给您，他能办的您也能办。
deputy-over = 🏖 { $name }回来了，您的代理结束。
away-entered = 🏖 已登记您从 { $since } 到 { $until } 不在，由{ $name }代理。提前回来请在“设置”里点“回来了”。
refused-away-already = 已经登记过不在的时间。要改请先取消。

duty-title = <b>🗓 值班表</b>　白班 8–16 点，中班 16–24 点，夜班 0–8 点（算前一天的）
duty-line = { $day } { $shift }：{ $names }
duty-empty = 还没有排班。没有排班时，紧急事情通知全体客服和项目经理。
duty-cell = <b>{ $day } { $shift }</b>：{ $names }
weekday-0 = 周一
weekday-1 = 周二
weekday-2 = 周三
weekday-3 = 周四
weekday-4 = 周五
weekday-5 = 周六
weekday-6 = 周日
day = { $month }{ $day }日 { $weekday }
shift-day = 白班
    .short = 白
shift-evening = 中班
    .short = 中
shift-night = 夜班
    .short = 夜
toast-revoked = 这个链接停用了

b-links = 🔗 没用过的链接（{ $count }）
b-revoke = ✖ 停用第 { $number } 个
b-duty = 🗓 值班表
b-away = 🏖 我不在的时候
b-away-of = 🏖 不在与代理
b-back-again = ✅ 回来了（取消）
b-shift = { $day } { $shift } { $count }
b-dismiss = ✖ 不再任{ $role }
b-dismiss-sure = 确定移除
b-dismiss-to = 移除，交给{ $name }
b-dismiss-to-desk = 移除，退回重新安排
