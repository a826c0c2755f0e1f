### 参与一件事的人：外部单位、受托人

guest-case = <b>{ $no }</b>  { $category }  { $place }
    { $at } 报告 · 阶段 { $bar }{ $stage }
    贵单位：{ $title }
    给您的话和您的回复在下面，别的看不到。
guest-to-guest = ✉ { $at } 物业：{ $words }
guest-of-guest = 💬 { $at } 您：{ $words }
guest-link = 请把这个链接发给{ $title }，7 天内有效，只能用一次，只打开这一件事：
    { $link }
told-guest = ✉ <b>{ $short }</b> 物业：
    <blockquote>{ $words }</blockquote>
staff-guest = 👷 <b>{ $short }</b> { $title }回复{ $count ->
        [0] ：
       *[other] （{ $count } 个附件）：
    }
    <blockquote>{ $words }</blockquote>
staff-note-to-guest = ✉ 给外部单位：{ $words }
staff-note-of-guest = 👷 外部单位：{ $words }
prompt-guest = 请写外部单位的名称，例如：安达电梯公司。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下外部单位的名称。链接会发到您的私聊。
prompt-to-guest = 请写下要告诉外部单位的话。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下要告诉外部单位的话。
prompt-answer = 请发您的回复：文字、照片都可以。
    .group = 请私聊我回复。
answer-link-in-private = 链接已发到您的私聊。
answer-guest-told = 已发给外部单位。
answer-guest-answered = 已转给物业。
refused-anonymous = 匿名的报告不能委托别人。要委托，请先问一句，说明您愿意公开。

proxy-title = <b>👤 委托别人</b>
    受托人可以看这件事，替您办事，到结案为止；您随时可以收回。
signatory-title = <b>👤 请别人替我签字</b>
    他只能替您读纪要、签字，别的看不到，到结案为止；您随时可以收回。签了以后您会收到一样的消息。
signs-for = <b>{ $no }</b>  { $category }
    { $place }
    您替{ $party }签字，别的看不到。
    要您做的：{ $asked }
b-let-sign = 👤 请别人替我签字
proxy-line = { $name }：{ $mandate }
mandate = 请把这个链接发给您委托的人，7 天内有效，只能用一次。他可以{ $mandate }：
    { $link }
mandate-speak = 替您说话
    .button = 请他替我说话
mandate-sign = 替您签字
    .button = 请他替我签字
mandate-both = 替您说话和签字
    .button = 说话和签字都请他
my-case-proxy = 👤 您是受托人

b-guests = 👷 外部单位
b-guest-write = ✉ 写给{ $name }
b-guest-end = ✖ 结束{ $name }
b-guest-invite = ➕ 邀请，到结案为止
b-guest-invite-month = ➕ 邀请，30 天
b-guest-answer = 💬 回复物业
b-proxy = 👤 委托别人（{ $count }）
b-proxy-end = ✖ 收回给{ $name }的
