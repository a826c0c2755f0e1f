### 事项：谁、做什么、何时、怎样算做好；进展、困难、延期、核实

record-item = 事项
    .button = ➕ 添事项
ask-item-who = 由哪一方来做？
    .label = 谁
ask-item-what = 要做什么？例：重做卫生间防水
    .label = 内容
ask-item-by = 什么时候以前做完？例：3月28日
    .label = 期限
ask-item-acceptance = 怎样算做好了？例：48 小时闭水不漏
    .label = 验收
ask-item-hand = 是物业自己做的，由哪位经办？别人做的就跳过。
    .label = 经办

record-progress = 进展
    .button = ▶ 进展
ask-progress-item = 哪一项？
    .label = 事项
ask-progress-item-own = 是哪一项？
ask-progress-going = 他说做得怎么样了？
    .label = 进展
ask-progress-going-own = 现在怎么样？
ask-progress-obstacle = 被什么卡住了？
    .label = 困难
ask-progress-obstacle-own = 是什么难住了您？
ask-progress-words = 补一句话：卡在哪里，或者做成了什么样。
    .label = 说明
ask-progress-words-own = 想补一句吗？可以打字，也可以说一段语音。
ask-progress-files = 发照片或凭证，发完点“好了”。
    .label = 凭证
ask-progress-files-own = 请发照片或凭证，发完点“好了”。没有照片就跳过，前面要写一句话。
going-doing = 进行中
going-blocked = 遇到困难
going-done = 已完成
obstacle-money = 没钱
obstacle-access = 进不去
obstacle-material = 缺材料
obstacle-weather = 天气
obstacle-refusal = 对方不配合
obstacle-news = 有新情况
obstacle-other = 其他

record-obstacle-answer = 对困难的答复
    .button = 💡 答复困难
ask-obstacle-answer-item = 哪一项？
    .label = 事项
ask-obstacle-answer-way = 怎么办？
    .label = 办法
ask-obstacle-answer-until = 等到哪一天？
    .label = 等到
ask-obstacle-answer-words = 要对经办的人说一句吗？
    .label = 说明
way-on-remind = 催一催
way-on-adjust = 调整方案
way-on-meet = 再开一次会
way-on-escalate = 升级
way-on-wait = 等一等

record-extension = 延期申请
    .button = 🕐 申请延期
ask-extension-item = 哪一项？
    .label = 事项
ask-extension-item-own = 是哪一项？
ask-extension-by = 他想延到哪一天？
    .label = 延到
ask-extension-by-own = 想延到哪一天？例：4月1日
ask-extension-what = 做什么也要改吗？写下改成什么；只改期限就跳过。
    .label = 改成
ask-extension-reason = 为什么？会告诉受影响的各方。
    .label = 原因
ask-extension-reason-own = 为什么？这句话会告诉受影响的各方。

record-extension-answer = 对延期的答复
    .button = 🕐 答复延期
ask-extension-answer-extension = 对哪一次延期？
    .label = 延期
ask-extension-answer-extension-own = 是哪一次延期？
ask-extension-answer-agrees = 他同意吗？
    .label = 同意
ask-extension-answer-agrees-own = 您同意吗？

record-item-dropped = 取消事项
    .button = ✖ 取消这一项
ask-item-dropped-item = 哪一项？
    .label = 事项
ask-item-dropped-reason = 为什么不做了？会告诉经办的人。
    .label = 原因

record-suspension = 事项随签名
    .button = 事项随签名
ask-suspension-items = 哪几项？
    .label = 事项
ask-suspension-stands = 现在怎样？
    .label = 现在
stands-wait = 先停着，等重新签字
stands-on = 重新签好，接着办
stands-off = 新签的纪要里没有，不用办

record-verification = 结果核实
    .button = 🔎 核实
ask-verification-item = 哪一项？
    .label = 事项
ask-verification-result = 看下来怎么样？
    .label = 结果
ask-verification-looked = 怎么核实的？
    .label = 方式
ask-verification-findings = 看到了什么？例：闭水 48 小时，顶板干燥
    .label = 所见
ask-verification-files = 发现场照片或凭证，发完点“好了”。没有就跳过。
    .label = 照片
result-good = 合格
result-failed = 不合格
looked-by-site = 到现场看
looked-by-call = 打电话问
looked-by-papers = 看单据
looked-by-photos = 看照片

item-state-open = 还没开始
item-state-doing = 进行中
item-state-blocked = 遇到困难
item-state-done = 已报完成，等核实
item-state-verified = 核实合格
item-state-dropped = 已取消
item-state-waiting = 先停着，等重新签字
item-mark-open = ⏳
item-mark-doing = ▶
item-mark-blocked = 🚧
item-mark-done = 🔎
item-mark-verified = ✅
item-mark-dropped = ✖
item-mark-waiting = ⏸
option-record-item = { "" }
option-record-extension = { "" }

b-items = 📋 事项（{ $count }）
b-see-item = 📋 看这一项
b-item-of-duty = ➕ 按{ $party }的权责添一项
b-going-doing = ▶ 进行中
b-going-blocked = 🚧 遇到困难
b-going-done = ✅ 已完成
b-obstacle-remind = 🔔 催一催
b-obstacle-adjust = ✏ 调整方案
b-obstacle-meet = 👥 再开会
b-obstacle-escalate = ⬆ 报给经理
b-obstacle-wait = ⏳ 等到…
b-verify-good = ✅ 合格
b-verify-failed = ❌ 不合格
b-extension-yes = ✅ 同意
b-extension-no = ✋ 不同意
prompt-put-off = 这是第二次推迟，请写原因（只有工作人员看得到）。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下推迟的原因。
toast-obstacle-remind = 已请经办的人接着办
toast-obstacle-meet = 已记下，请约时间
toast-obstacle-escalate = 已报给经理
toast-item-doing = 已记下：进行中
toast-extension-yes = 已记下：同意
toast-extension-no = 已记下：不同意

obstacle-on-agenda = { $agenda ->
        [none] { "" }
       *[other] { $agenda }；
    }{ $what }：{ $obstacle }{ $words ->
        [none] { "" }
       *[other] （{ $words }）
    }
items-head = 📋 <b>{ $short }</b> 事项 { $count }　{ $states }
items-line = { $mark } { $circled } { $party } { $what } · { $by }
item-page = 📋 <b>{ $short }</b> { $circled } <b>{ $what }</b>
    谁：{ $party }{ $hand ->
        [none] { "" }
       *[other] 　经办：{ $hand }
    }
    期限：{ $by }{ $before ->
        [none] { "" }
       *[other] （原定 { $before }）
    }
    验收：{ $acceptance }
    { $mark } { $state }
item-last = { $at }：{ $words }
item-asked = 🕐 申请{ $instead ->
        [none] 延到 { $by }
       *[other] 改成“{ $instead }”，期限 { $by }
    }：“{ $reason }”
    等 { $parties } 答复，没有都同意以前按原来的期限。

missing-item = 事项（谁、做什么、何时）
missing-items = 事项办完并核实
asked-items = 办理 { $count } 件事
asked-extension = 答复延期

item-new = 📋 <b>{ $short }</b> { $relay ->
        [yes] { $party }有一件事要办，请您转告：
       *[no] 有一件事请您办：
    }<b>{ $what }</b>
    期限：{ $day }
    验收：{ $acceptance }
    有进展请点一下；有困难也请早点说。
remind-item = ⏰ <b>{ $short }</b> { $relay ->
        [yes] 请您问一下{ $party }。
       *[no] { "" }
    }{ $what }：{ $day }到期，现在怎么样？
item-soon = ⏰ <b>{ $short }</b> { $relay ->
        [yes] 请您问一下{ $party }。
       *[no] { "" }
    }{ $what }：今天到期。做好了请点“已完成”，来不及可以申请延期。
item-late = ⏰ <b>{ $short }</b> { $relay ->
        [yes] 请您问一下{ $party }。
       *[no] { "" }
    }{ $what }：{ $day }到期了，还没有报完成。做好了请点“已完成”；有困难请告诉我们，一起想办法。
item-answered = 💡 <b>{ $short }</b> { $relay ->
        [yes] 请您转告{ $party }。
       *[no] { "" }
    }{ $what }：您说的困难，{ $above ->
        [yes] 经理
       *[no] 主办
    }答复：{ $decided ->
        [remind] 请接着办，有进展点一下
        [adjust] 这一项要改一改，正在征求大家同意
        [meet] 再开一次会商量，时间另外通知
        [escalate] 已报给经理，等他答复
       *[wait] 先等一等，{ $until } 再问您，这期间不催
    }。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
lead-item-answered = 💡 <b>{ $short }</b> { $party }的“{ $what }”：经理答复了困难：{ $decided ->
        [remind] 接着办
        [adjust] 改一改，正在征求大家同意
        [meet] 再开一次会
       *[wait] 等到 { $until }
    }。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
manager-obstacle = 🚧 <b>{ $short }</b> { $party }的“{ $what }”遇到困难，{ $name }请您拿主意：{ $obstacle }。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    答复以前，它留在您的待办里。
item-moved = 🕐 <b>{ $short }</b> { $changed ->
        [yes] 这一项改成：{ $what }，期限 { $day }。
       *[no] { $what }：期限改到 { $day }。
    }
item-dropped = ✖ <b>{ $short }</b> { $what }：这件事不用办了。“{ $words }”
item-waits = ⏸ <b>{ $short }</b> { $relay ->
        [yes] 请您转告{ $party }。
       *[no] { "" }
    }{ $what }：请先停一停。约定上的签名要重新确认，等大家都签好了再接着办，这期间不催您。已经做了的，请告诉主办。
item-goes-on = ▶ <b>{ $short }</b> { $relay ->
        [yes] 请您转告{ $party }。
       *[no] { "" }
    }{ $what }：大家重新签好了，请接着办，{ $day }到期。日子来不及，可以申请延期。
item-left-out = ✖ <b>{ $short }</b> { $relay ->
        [yes] 请您转告{ $party }。
       *[no] { "" }
    }{ $what }：新签的纪要里没有这一项了，不用再办。
item-verified = ✅ <b>{ $short }</b> { $what }：核实合格，谢谢。“{ $words }”
item-failed = 🔎 <b>{ $short }</b> { $what }：核实下来还没有达到验收标准，请再看一下。“{ $words }”
ask-extension = 🕐 <b>{ $short }</b> { $party }的事项“{ $what }”{ $instead ->
        [none] 想延到 { $day }：
       *[other] 想改成“{ $instead }”，期限 { $day }：
    }
    <blockquote>{ $words }</blockquote>
    您同意吗？没有都同意以前，按原来的办。
extension-refused = ✋ <b>{ $short }</b> { $what }：没有都同意，仍按原来的办，期限 { $day }。
staff-item = 📋 <b>{ $short }</b> 第 { $number } 项（{ $party }）：{ $going }
staff-item-late = ⏰ <b>{ $short }</b> 第 { $number } 项（{ $party }）{ $day }到期，还没有报完成。
lead-item-blocked = 🚧 <b>{ $short }</b> { $party }的“{ $what }”遇到困难：{ $obstacle }。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    请在一个工作日内答复。
lead-item-failed = 🔎 <b>{ $short }</b> { $party }的“{ $what }”核实不合格，这一项重新办：“{ $words }”
lead-item-late = ⏰ <b>{ $short }</b> { $party }的“{ $what }”{ $day }到期，过了一个工作日还没有报完成。
lead-extension = 🕐 <b>{ $short }</b> { $party }的“{ $what }”{ $instead ->
        [none] 申请延到 { $day }
       *[other] 申请改成“{ $instead }”，期限 { $day }
    }：“{ $words }”
lead-items-over = 🏁 <b>{ $short }</b> 事项都办完并核实了，可以进入下一阶段。
remind-obstacle = 🚧 <b>{ $short }</b> { $party }的“{ $what }”还在等您答复困难。
manager-item-late = ⏰ <b>{ $short }</b> { $party }的“{ $what }”{ $day }到期，一直没有报完成。{ $above ->
        [yes] 已超过七个工作日，建议请居委会、街道出面。
       *[no] 请您过问。
    }

refused-no-proof = 报完成要有照片、凭证，或者一句话说明做成了什么样。
refused-item-over = 这一项已经结束了。
refused-item-waits = 这一项先停着：约定要等大家重新签好。已经做了的，请告诉主办。
refused-not-blocked = 这一项现在没有困难要答复。
refused-not-later = 延期要比现在的期限晚。
refused-plan-past = 期限要在今天以后。
refused-extension-over = 这次延期已经有结果了。
refused-not-done = 这一项还没有报完成，不能核实。
