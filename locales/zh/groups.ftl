### 小区的各种群

b-groups = 💬 群和频道
group-staff = 工作群
group-estate = 小区群
group-building = 楼栋群
group-channel = 公开频道
group-parties = 当事人群

bind-ask = 这个群是<b>{ $estate }</b>的哪一种群？
    工作群：新的事情会出现在这里。
    小区群、楼栋群：只发公开的通知，反映问题一律转到私聊。
bind-ask-estate = 把这个群绑定为<b>{ $estate }</b>的小区群？这里只发公开的通知，反映问题一律转到私聊。
bind-ask-building = 把这个群绑定为<b>{ $estate }</b>的楼栋群？这里只发本楼的公开通知，反映问题一律转到私聊。
bind-ask-channel = 把频道“{ $title }”绑定为<b>{ $estate }</b>的公开频道？公开的通知会发在那里，人人都能看到。
bind-ask-parties = 把这个群绑定为 <b>{ $no }</b> 的当事人群？这里只出现各方都可以知道的事。
bind-again = <b>{ $estate }</b>已有工作群。改用这个群？原来的群不再收到新的事情。
bind-over = 这个链接已失效。
bind-done-staff = ✅ 这里是<b>{ $estate }</b>的工作群。新的事情会出现在这里。
bind-done-estate = ✅ 这里是<b>{ $estate }</b>的小区群。公开的通知会发在这里；要反映问题请发 /report，我带您去私聊。
bind-done-building = ✅ 这里是<b>{ $estate }</b>的楼栋群。本楼的公开通知会发在这里；要反映问题请发 /report，我带您去私聊。
bind-done-parties = ✅ 这里是 <b>{ $no }</b> 的当事人群。这里只出现各方都可以知道的事；自己的想法请私聊我。
bind-channel-done = ✅ 频道“{ $title }”已绑定。公开的通知会发在那里。
b-bind-staff = ✅ 绑定为工作群
b-bind-estate = 绑定为小区群
b-bind-building = 绑定为楼栋群
b-bind-channel = 绑定为公开频道
b-bind-parties = 绑定为当事人群

groups-title = <b>💬 群和频道</b>
groups-none = <b>💬 群和频道</b>
    还没有绑定任何群。
groups-line = · { $title }：{ $kind } { $buildings }
b-offer-estate = ➕ 小区群
b-offer-building = ➕ 楼栋群
b-offer-channel = ➕ 公开频道
b-offer-staff = ➕ 工作群
b-offer-parties = 👥 建当事人群
group-about = <b>{ $title }</b>
    { $kind } · { $no }
group-which-buildings = { $count ->
        [0] 请点选这个群是哪几栋楼的，否则收不到楼栋通知。
       *[other] 是哪几栋楼的群？可以点选修改。
    }
group-sure = 不再把“{ $title }”当作{ $group ->
        [staff] 工作群？新的事情将没有地方出现
        [parties] 当事人群？
        [channel] 公开频道？
       *[other] 住户群？
    } 我会在那里说一声，一分钟后退出。
b-unbind = ✖ 解除绑定
b-unbind-sure = 确定解除
group-link = { $group ->
        [staff] 请点下面的按钮，选一个群，把我加进去，再在群里点“绑定为工作群”。
        [channel] 请点下面的按钮，把我加为频道的管理员（要能发帖、改帖）。加好后我在这里问您一句。
       *[other] 请点下面的按钮，选一个群，把我加进去，再在群里确认。这个链接只对您有效，一小时内用一次。
    }
b-add-to-staff = ➕ 把我加进工作群
b-add-to-estate = ➕ 把我加进小区群
b-add-to-building = ➕ 把我加进楼栋群
b-add-to-channel = ➕ 把我加进频道
b-add-to-parties = ➕ 把我加进当事人群
group-over = 这个群和<b>{ $estate }</b>的绑定已解除，我一分钟后退出。要反映问题，请随时私聊我。
answer-group-lost = 我进不了“{ $title }”了，它是{ $group ->
        [staff] 工作群
        [estate] 小区群
        [building] 楼栋群
        [channel] 公开频道
       *[parties] 当事人群
    }。请把我重新加进去，再绑定一次。
answer-report-in-private = 要反映问题，请点下面的按钮私下告诉我。群里不收个人的事。
heard-in-private = 已私下收到，谢谢。
b-tell-in-private = 📝 点这里私下填写

party-case = <b>{ $no }</b>　{ $category }　{ $place }
    阶段：{ $stage }
    主办：{ $lead }
    这里只出现各方都可以知道的事。自己的想法请私聊我。
