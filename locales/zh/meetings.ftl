### 协调会与纪要：通知、回复、签到、记录、签字

record-meeting = 协调会
    .button = 📅 约会议
ask-meeting-at = 什么时候开会？例：周五晚上7点半、3月13日 19:30
    .label = 时间
ask-meeting-place = 在哪里开？例：服务中心会议室（2号楼东侧）
    .label = 地点
ask-meeting-agenda = 要谈哪几件事？例：漏水原因；怎么修；费用
    .label = 议题
ask-meeting-attendees = 请哪几方参加？选好点“好了”。
    .label = 参会
ask-meeting-host = 谁主持？
    .label = 主持
ask-meeting-recorder = 谁记录？不选就由主持人记。
    .label = 记录
ask-meeting-bring = 请他们带什么？例：装修资料。没有就跳过。
    .label = 请带
ask-meeting-proxy = 来不了的，可以委托别人来吗？
    .label = 可委托

record-meeting-answer = 对会议通知的回复
    .button = 🕐 回复会议
ask-meeting-answer-coming = 他来吗？
    .label = 回复
ask-meeting-answer-coming-own = 您来吗？
ask-meeting-answer-proxy = 委托谁来？写姓名和关系。
    .label = 委托
ask-meeting-answer-proxy-own = 您委托谁来？写姓名和关系，例：张伟，我儿子
ask-meeting-answer-why = 为什么来不了？
    .label = 原因
ask-meeting-answer-why-own = 是什么原因？
ask-meeting-answer-words = 要记一句吗？例：周六上午行
    .label = 说明
ask-meeting-answer-words-own = 想说一句吗？例：周六上午可以。不想说就跳过。
coming-received = 已收到
coming-yes = 能来
coming-maybe = 不确定
coming-proxy = 委托别人来
coming-no = 来不了
coming-none = 未回复
why-not-no-time = 没时间
why-not-alone = 想单独谈
why-not-unwilling = 不愿参加
why-not-other = 其他

record-calling-off = 取消会议
    .button = ✖ 取消会议
ask-calling-off-reason = 为什么取消？会告诉收到通知的各方。
    .label = 原因

record-attendance = 签到
    .button = 📋 签到
ask-attendance-present = 谁到了？一个个点，点完按“好了”。
    .label = 到场
ask-attendance-others = 还有谁在场？例：居委会 金主任。没有就跳过。
    .label = 另有

record-point = 会议记录
    .button = 📝 记一条
ask-point-upshot = 这一条是哪一种？
    .label = 种类
ask-point-words = 写下来，念给大家听过再存。例：重做卫生间防水
    .label = 内容
ask-point-who = 由谁来做？
    .label = 谁
ask-point-by = 什么时候以前做完？例：3月28日
    .label = 期限
ask-point-acceptance = 怎样算做好了？例：48 小时闭水不漏，三方在场
    .label = 验收
upshot-agreed = 一致意见
upshot-dissent = 分歧
upshot-parked = 另议

record-signature = 签署
    .button = ✍ 签署
ask-signature-minutes = 对哪一版纪要？
    .label = 纪要
ask-signature-decision = 他怎么决定？
    .label = 决定
ask-signature-decision-own = 您怎么决定？
ask-signature-reason = 他的保留或异议是什么？照他的原话写。
    .label = 意见
ask-signature-reason-own = 请您写下保留的地方，或者不同意哪一条、希望怎么改。
ask-signature-way = 他是怎么签的？
    .label = 方式
ask-signature-witness = 谁见证？写姓名。电话里念全文给他听的，写在场听见的人。
    .label = 见证人
ask-signature-files = 请发签字页的照片，发完点“好了”。
    .label = 签字页
decision-sign = 签字确认
decision-reserve = 有保留签字
decision-object = 提出异议
decision-none = 未签
signed-by-paper = 纸上签字
signed-by-phone = 电话里念全文后确认
signed-by-office = 以物业或部门的名义
option-minutes = 版本

record-signing-ended = 结束签署
    .button = 🏁 结束签署
ask-signing-ended-dissent = 谈不拢的是什么？写几句，会写进结果告诉各方。
    .label = 分歧

meeting-none = <b>{ $short }</b> 还没有约会议。
meeting-head = 📅 <b>{ $short }</b> 第 { $round } 次协调会{ $state ->
        [off] （已取消）
        [held] （已开）
       *[open] { $moved ->
            [yes] （已改）
           *[no] { "" }
        }
    }
    <b>{ $at }</b> · { $where }
    议题：{ $agenda }
    主持 { $host } · 记录 { $recorder }
meeting-counts = ✅ 能来 { $coming } · 👤 委托 { $proxy } · 🟡 不确定 { $maybe } · ❌ 来不了 { $declined } · 👁 只收到 { $received } · 未回复 { $silent }
meeting-present = 到场：{ $present }{ $others ->
        [none] { "" }
       *[other] 、{ $others }
    }
meeting-short-notice = ⚠ 通知到开会不足三天，请打电话确认各方都知道。
meeting-answer = · { $party }：{ $coming } { $proxy } { $why }{ $words ->
        [none] { "" }
       *[other] { " " }“{ $words }”
    }
meeting-point = · { $upshot }：{ $words }
b-who-comes = 👥 谁来、谁不来
b-meeting = 📅 会议
b-move-meeting = 🕐 改时间、地点
b-meet-again = 📅 再约一次
b-answer-for = 替{ $party }回复
b-coming-received = 👁 已收到
b-coming-yes = ✅ 能来
b-coming-maybe = 🟡 不确定
b-coming-no = ❌ 来不了
b-coming-proxy = 👤 委托别人
toast-coming-received = 谢谢。能不能来，请再点一下
toast-coming-yes = 已记下：您来
toast-coming-maybe = 已记下：还不确定，定了请再点一下

ask-meeting = 📅 <b>{ $short }</b> { $moved ->
        [yes] 协调会有改动，请以这一次为准，并再回复一次。
       *[no] 想请您一起坐下来谈一谈。
    }
    时间：<b>{ $meets }</b>{ $met_before ->
        [none] { "" }
       *[other] （原来是 { $met_before }）
    }
    地点：{ $where }
    议题：{ $agenda }
    参会：{ $parties }　主持：{ $host }
    { $bring ->
        [none] { "" }
       *[other] 请带：{ $bring }。
    }{ $proxy ->
        [yes] 来不了可以委托别人。
       *[no] 请您本人来，这次不能委托。
    }有事请打 { $phone }。
    “已收到”不等于“能来”，回复随时可以改。
b-take-calendar = 📆 加到日历
calendar-title = { $short } 协调会
meeting-file = 📆 <b>{ $short }</b> { $meets } 的协调会。{ $off ->
        [yes] 会议取消了，打开文件就能从日历里去掉。
       *[no] 打开文件就能加到手机日历；会议有变动，会再发给您。
    }
told-not-needed = <b>{ $short }</b> 原来请您参加的协调会有变动，这次您不用来了。
told-meeting-off = ✖ <b>{ $short }</b> { $meets } 的协调会取消了，您不用来了。
    <blockquote>{ $words }</blockquote>
meeting-soon = ⏰ <b>{ $short }</b> 协调会：<b>{ $meets }</b>，{ $where }。{ $coming ->
        [yes] 您回复过“能来”。
        [proxy] 您委托了别人来，请提醒他。
        [maybe] 您回复过“不确定”，现在能定吗？
        [no] 您回复过“来不了”。如果又能来了，请点一下。
       *[other] 您能来吗？请点一下。
    }
meeting-duty = 📅 <b>{ $short }</b> { $meets } 的协调会请您主持或记录，地点：{ $where }。
meeting-duty-soon = ⏰ <b>{ $short }</b> { $meets } 协调会，{ $where }，由您主持或记录。
meeting-off-duty = ✖ <b>{ $short }</b> { $meets } 的协调会（{ $where }）取消了。
staff-meeting = 📅 <b>{ $short }</b> { $moved ->
        [yes] 协调会改到
       *[no] 协调会
    } <b>{ $meets }</b>，{ $where }。议题：{ $agenda }
staff-meeting-off = ✖ <b>{ $short }</b> { $meets } 的协调会取消了：{ $words }
staff-meeting-soon = ⏰ <b>{ $short }</b> 协调会 <b>{ $meets }</b>，{ $where }。
    能来 { $coming } · 委托 { $proxy } · 不确定 { $maybe } · 来不了 { $declined } · 只收到 { $received } · 未回复 { $silent }
group-meeting-soon = ⏰ <b>{ $short }</b> 协调会 <b>{ $meets }</b>，{ $where }。
public-meeting = 📅 { $off ->
        [yes] 关于{ $category }的协调会取消了（原定 { $meets }）。
       *[no] 关于{ $category }的协调会{ $moved ->
            [yes] 改到
           *[no] { "" }
        } <b>{ $meets }</b>，{ $where }。有意见可以向物业反映。
    }
lead-not-coming = ❌ <b>{ $short }</b> { $party }来不了：{ $whynot } { $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
lead-silent-parties = ❗ <b>{ $short }</b> 两小时后开会，必签的 { $parties } 还没有说来不来。请打个电话，或者改时间。
lead-no-shows = ❗ <b>{ $short }</b> 必签的 { $parties } 没有到。可以再约一次，也可以分别谈。

missing-meeting = 开协调会
missing-attendance = 会议签到
missing-minutes = 纪要签署
asked-meeting = 回复 { $at } 的协调会
asked-sign = 读纪要并签字
my-part-meeting = 📅 协调会 <b>{ $at }</b>，{ $where }。您的回复：{ $coming }

minutes-title = 协调会纪要　{ $no }　第 { $version } 版
minutes-meeting = { $at }　{ $where }　主持：{ $host }　记录：{ $recorder }
minutes-agenda = 议题：{ $agenda }
minutes-present = 到场：{ $present }
minutes-away = 未到：{ $away }
minutes-party = { $party }（{ $capacity }）
minutes-items = 一、一致意见
minutes-agent = { $agent } 代 { $party }
minutes-item = { $no }. { $words }
    　谁：{ $who }　期限：{ $by }　验收：{ $acceptance }
minutes-shares = 费用分摊
minutes-dissent = 二、分歧
minutes-parked = 三、另议
minutes-day = { $year }年{ $month }{ $day }日（{ $weekday }）
minutes-nothing = 无
minutes-sign-by = 请 { $parties } 在 { $by } 前签署。签署后如有改动，要出新的一版，各方重签。
minutes-differs = 🖍 与第 { $version } 版不同的地方：
minutes-new = 第 { $no } 条（新增）：<b>{ $new }</b>{ $old }
minutes-gone = 第 { $no } 条（删去）：<s>{ $old }</s>{ $new }
minutes-changed = 第 { $no } 条：<s>{ $old }</s> → <b>{ $new }</b>
minutes-parts = 还改了：{ $parts }
minutes-part-agenda = 议题
minutes-part-parties = 参加的各方
minutes-part-others = 在场的人
minutes-part-shares = 费用分摊
minutes-part-dissent = 分歧
minutes-part-parked = 另议
minutes-page = 第 { $page } 页，共 { $pages } 页
minutes-hash = 第 { $version } 版 · 校验 <code>{ $sha }</code> · { $state }
minutes-replaced = 这一版已被第 { $version } 版取代，不能再签。
minutes-state-circulating = 签署中
minutes-state-final = 已定稿，全部签署
minutes-state-with-dissent = 已定稿，有人提出异议
minutes-state-partly = 部分签署
minutes-state-none = 未达成
minutes-state-superseded = 已被新版取代
b-minutes = 📄 纪要
b-circulate = 📤 第 { $version } 版送签
b-reword = ✏ 改：{ $what }
b-sign-for = ✍ 替{ $party }登记
b-read-minutes = 📖 读全文并签字
b-read-again = 📖 看纪要全文
b-decide-sign = ✍ 签字确认
b-decide-reserve = ✍ 有保留签字
b-decide-object = ✋ 提出异议
b-not-me = 🚫 不是我签的
b-not-me-surely = 🚫 确实不是我签的
b-keep-signature = 点错了，签名有效
answer-deny-sure = 确实不是您签的吗？点了确定，第 { $version } 版纪要的这个签名就不算数，约定的事先停下来，大家都要重新签。
b-file-own-signature = ✅ 我已读完全文，确认
b-print-minutes = 🖨 纪要 PDF
toast-printing = 正在生成，马上发给您
minutes-file = 📄 <b>{ $short }</b> 协调会纪要第 { $version } 版（{ $came }），请收好。
    .file = { $no } 纪要 第{ $version }版.pdf
minutes-table = 签署
minutes-table-who = 谁
minutes-table-decision = 决定
minutes-table-at = 时间
minutes-table-how = 方式与意见
minutes-by-himself = 本人在机器人里确认
minutes-witness = 见证人 { $witness }
minutes-denied = 本人说不是他签的，不算数
minutes-checksum = 全文校验 SHA-256：{ $sha }。签收消息里有同样的校验码。
refused-minutes-gone = 纪要的文字已经删除，不能再打印。
draft-lacks = ❗ “{ $what }”还要填：谁、期限、验收
signing-state = ✍ 第 { $version } 版 · 校验 <code>{ $sha }</code> · { $state }{ $by ->
        [none] { "" }
       *[other] { " " }· 截止 { $by }
    }
signing-of = · { $party }：{ $decision } { $at }{ $agent ->
        [none] { $entered ->
            [yes] （代登记）
           *[no] { "" }
        }
       *[other] （{ $agent }代签）
    }{ $denied ->
        [yes] ⚠ 本人说不是他签的
       *[no] { "" }
    }
signing-as = ✍ 您以 <b>{ $party }</b>（{ $capacity }）的名义：
signing-for = ✍ 您代 <b>{ $party }</b>（{ $capacity }）作决定：
form-check-own-signature = 请再看一遍。确认以后不能改；纪要以后如有改动，会请您重签。

ask-sign = ✍ <b>{ $short }</b> 协调会纪要第 { $version } 版请您读一遍、签字。{ $voided ->
        [yes] 文字有改动（第 { $items } 条），原来的签名作废，请重签。
        [same] 约定的各条文字没有改动，但原来的签名不能算数了，请重签。
       *[no] { "" }
    }截止 { $sign_by }。
    不签不算同意；不同意可以提出异议，不影响您走其他途径。
ask-agent = ✍ <b>{ $short }</b> 协调会纪要第 { $version } 版，请您替{ $party }读一遍、签字，截止 { $sign_by }。
    不签不算同意。替人签之前，请先和本人说好。
told-minutes = 📄 <b>{ $short }</b> 协调会纪要第 { $version } 版出来了，您可以看。
remind-sign = ✍ <b>{ $short }</b> 纪要第 { $version } 版还等您签，截止 { $sign_by }。不同意也可以说。
signed = ✅ <b>{ $short }</b> 已收到您的决定：<b>{ $decision }</b>，纪要第 { $version } 版，{ $signed_at }。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    已有 { $decided } 方作了决定，一共 { $all } 方。
    校验 <code>{ $sha }</code>
    留存号 { $lines }：<code>{ $head }</code>
    请保存这条消息：它证明您签的是哪些字。
signed-for-you = ✍ <b>{ $short }</b> 物业替您登记：<b>{ $decision }</b>，纪要第 { $version } 版，{ $signed_at }，{ $signedby }，见证人 { $witness }。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    已有 { $decided } 方作了决定，一共 { $all } 方。
    校验 <code>{ $sha }</code>
    留存号 { $lines }：<code>{ $head }</code>
    如果不是您的意思，请点下面的按钮。
signed-as-agent = ✅ <b>{ $short }</b> 已收到您代{ $party }作的决定：<b>{ $decision }</b>，纪要第 { $version } 版，{ $signed_at }。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    已有 { $decided } 方作了决定，一共 { $all } 方。
    校验 <code>{ $sha }</code>
    留存号 { $lines }：<code>{ $head }</code>
    本人也收到了同样的消息。
signed-by-agent = ✍ <b>{ $short }</b> 您委托的{ $name }替您作了决定：<b>{ $decision }</b>，纪要第 { $version } 版，{ $signed_at }。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    已有 { $decided } 方作了决定，一共 { $all } 方。
    校验 <code>{ $sha }</code>
    留存号 { $lines }：<code>{ $head }</code>
    如果不是您的意思，请点下面的按钮。
told-objection = ✋ <b>{ $short }</b> { $parties }对纪要第 { $version } 版提出了异议。主办会答复；如果文字改动，会请您重签。
minutes-ended = 🏁 <b>{ $short }</b> 纪要第 { $version } 版：{ $came }。{ $words ->
        [none] { "" }
       *[other] { $words }
    }
staff-minutes-ended = 🏁 <b>{ $short }</b> 纪要第 { $version } 版：{ $came }。
lead-objection = ✋ <b>{ $short }</b> { $party }对第 { $version } 版提出异议：
    <blockquote>{ $words }</blockquote>
    采纳就改条目、再送签；不采纳请向他说明，或记为分歧后结束签署。
lead-denied = 🚫 <b>{ $short }</b> { $party }说第 { $version } 版不是他签的。请联系他。{ $then ->
        [late] 事情已经办完，不能再出新版；请经理看要不要退回去重新签。
        [held] 请另出一版重签。约定的事项在重签以前都先停着，经办的人已经知道。
       *[no] 请另出一版重签。
    }
staff-denied = 🚫 <b>{ $short }</b> { $party }说纪要第 { $version } 版不是他签的。
manager-sign = ✍ <b>{ $short }</b> 纪要第 { $version } 版请您以物业的名义签，截止 { $sign_by }：点“📄 纪要”，再点“替{ $party }登记”。
lead-unsigned = ⏳ <b>{ $short }</b> 第 { $version } 版签署时间到了，{ $parties } 没有签。可以打电话、上门用纸签、结束签署，或再谈一次。
toast-circulated = 已送签，各方已收到
toast-denied = 已告诉主办，这个签名不再算数

refused-meeting-over = 这次会议已经结束或取消了。
refused-meeting-open = 已经约了一次会议。要改时间、地点，请在“会议”里改；不开了请先取消。
refused-meeting-past = 开会时间已经过了，请写将来的时间。
refused-meeting-not-yet = 会议还没到时间，最早提前一小时签到。
refused-meeting-moved = 会议有改动，请看最新的通知。
refused-no-meeting = 还没有开会：请先约会议、签到。
refused-no-points = 还没有记录。请先记一致意见、分歧或另议。
refused-item-incomplete = 一致意见要写清谁、期限、验收，才能送签。
refused-nobody-signs = 没有必签的当事人。请先在“当事人”里定谁必签。
refused-minutes-same = 和已送签的一样，没有改动。
refused-minutes-replaced = 纪要已有第 { $version } 版，请读最新的一版。
refused-signing-over = 这一版的签署已经结束。
refused-signing-goes-on = 签署到 { $until } 才截止，还有人没有签。
refused-need-not-sign = 这一方不是必签。
refused-sign-unverified = 核实了住户身份才能签字。请先在“设置”里登记住处，或请物业上门用纸签。
refused-named-by-unverified = 委托您的人还没有核实住户身份，不能签字。请他先在“设置”里登记住处，或请物业上门用纸签。
refused-agent-unverified = 核实了身份的住户才能替别人签字。请先在“设置”里登记住处，或者请本人签。
refused-office-as-agent = 您在物业工作，不能替当事人签字。请本人签，或者另外委托别人。
refused-own-side = 您是这件事的另一方，不能替对方签字。
refused-signed-already = 第 { $version } 版已经有这一方的决定了。要改，请主办出新的一版。
refused-sign-office = 物业公司由经理签，部门由该部门或经理签。
refused-no-photo-of-paper = 纸上签字要有签字页的照片。
