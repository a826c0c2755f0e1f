### 给住户看的话

home = <b>{ $estate } · 物业协调</b>
    反映问题、看进度、问一句，都在这里。

    紧急情况请先打 { $emergency }，或 24 小时值班 { $phone }。
    { $open ->
        [0] { "" }
       *[other] 您有 { $open } 件事正在办理。
    }
help = <b>☎ 帮助与电话</b>
    有危险先打：{ $emergency }
    { $estate }值班（24 小时）：{ $phone }

    反映问题：直接发一张照片或一句话就行。
    看进度：点“我的事情”。
    不想打字：发语音，或打值班电话。
settings = <b>⚙ 设置</b>
    称呼：{ $name }
    住处：{ $home }
    身份：{ $roles }
no-home = 没有登记
not-ready = 这个小区还没有设置好，请稍后再来。有急事请直接找物业。
unclear = 我没看懂这一句。您是想：
danger-ask = <b>现在有人有危险吗？</b>
emergency = 🚨 <b>请立即打 { $emergency }</b>
    值班电话 { $phone }
    我不是报警电话，打完请回来按下面的提交，值班人员马上会看到。
understood = 我理解为：<b>{ $line }</b>
understood-words = <blockquote>{ $words }</blockquote>
understood-urgency = 紧急程度：{ $urgency }
understood-who = 谁可以知道是您：{ $who }
understood-wish = 希望：{ $wish }
ask-what = <b>什么事？</b>
    选一个，或直接写一两句、发语音、照片。
ask-here = 📍 <b>{ $place }</b>
ask-where = <b>在哪里？</b>
    选一个，也可以直接写，或发定位。
ask-when = <b>什么时候？</b>
ask-words = <b>发生了什么？</b>
    写一两句，或发语音、照片。
ask-wish = <b>您希望怎么办？</b>
ask-who = <b>谁可以知道是您？</b>
    匿名可以反映情况、看进度；不能谈赔偿、不能签字。
ask-urgency = <b>有多急？</b>
resume = 您有一件事还没提交：
    <b>{ $line }</b>
    { $words }
soon-after = 这是刚才 <b>{ $short }</b> 的补充，还是新的一件事？
submitted = <b>{ $line }</b>
receipt = ✅ 已收到 <b>{ $no }</b>
    { $by } 前有人联系您。急事请打 { $phone }。
receipt-held = ✅ 已收到 <b>{ $no }</b>
    这一件客服先看一眼，马上处理，{ $by } 前有人联系您。急事请打 { $phone }。
added = 已加到 <b>{ $short }</b>，办理的人会看到。
told-on-site = <b>{ $short }</b> 我们的人已经到现场了。
told-accepted = { $name }已接手 <b>{ $short }</b>，正在看。
told-urgency = <b>{ $short }</b> 的紧急程度改了：{ $by } 前有人联系您。
told-routine = <b>{ $short }</b> 是一般维修，{ $name }已经派单。修好后请您确认。
told-registered = <b>{ $short }</b> 要几方一起商量，已立项。{ $known ->
        [no] 主办人定下来就告诉您。
       *[yes] 主办：{ $lead }。
    }下一步：主办会向您了解情况。
told-rejected = <b>{ $short }</b> 不归物业办理，因为：{ $reason }。
    您若不同意，请点下面的按钮，项目经理会再看。
told-lead = <b>{ $short }</b> 由{ $name }主办，会尽快向您了解情况。
told-note = <b>{ $short }</b> { $name }：
    <blockquote>{ $words }</blockquote>
told-photos = 🖼 <b>{ $short }</b> { $name }发来的
told-looking-again = <b>{ $short }</b> 我们重新看，有结果就告诉您。
continued = <blockquote>{ $words }</blockquote>
ask-solved = <b>{ $short }</b> 办完了，请您看看：<b>解决了吗？</b>
    { $words }
photos = 🖼 { $short }
mishap = 刚才没处理成功，您发的内容还在，我们会看。急事请打 { $phone }。（编号 { $reference }）

my-title = <b>👀 我的事情</b>
my-line = <b>{ $short }</b> { $line }
my-empty = 还没有事情。
my-case = <b>{ $no }</b>  { $category }
    { $place }
my-case-who = 谁在管：{ $name }
my-case-nobody = 谁在管：客服马上会看
my-case-where = 到哪步：{ $bar }{ $stage }
my-case-next = 下一步：{ $next }
my-case-you = 请您做：{ $ask }
next-intake = { $by } 前有人联系您
next-routine = 维修人员会来，修好后请您确认
next-repaired = 等您的回答
next-lead = 主办接手后向您了解情况
next-registered = 主办向您和有关方了解情况
next-archived = 已结案
next-rejected = { $reason }
next-withdrawn = 已撤回，需要时可以再反映
next-fact-finding = 了解情况
next-planning = 商量办法
next-implementing = 照约定办理
next-evaluating = 各方看结果，然后归档
next-merged = 与同一件事一起办
next-terminated = 还有别的办法
asked-nothing = 现在不用做什么
asked-solved = 看看修好没有，点下面一个
asked-disagree = 不同意就点下面的按钮
note-addition = ➕ { $at } 您补充：{ $words }
note-question = 💬 { $at } 您问：{ $words }
note-answer = ✉ { $at } 物业：{ $words }
note-repair = 🔧 { $at } 已修：{ $words }
note-disagrees = { $at } 您不同意，项目经理会再看
note-not-solved = { $at } 没解决
withdraw-sure = 撤回 <b>{ $no }</b>？撤回后不再办理，编号保留。

prompt-add = 请发要补充的内容：文字、照片、语音都可以。
    .group = 请<a href="tg://user?id={ $user }">{ $name }</a>直接回复这条消息。
prompt-ask = 请写下您的问题，办理的人会看到。
    .group = 请<a href="tg://user?id={ $user }">{ $name }</a>直接回复这条消息。
prompt-note = 请写下要告诉报告人的话。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下要告诉报告人的话。
prompt-comment = 请写下内部备注，报告人看不到。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下内部备注（报告人看不到）。
prompt-repaired = 请写一句修了什么，或发一张照片，会给报告人看。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息：一句修了什么，或一张照片（会给报告人看）。
prompt-reason = 请写下不受理的理由，和可以去找谁。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下不受理的理由和可以去找谁（会给报告人看）。
prompt-merge = 并入哪一件？请写它的编号，例如 0012。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下并入哪一件的编号，例如 0012。
prompt-place = 请写名称，例如：儿童乐园。楼栋、单元、楼层、房号和电梯只写号码，例如：9。
    .group = 请私聊我添加位置。

answer-asked = 已转给办理的人，回复会发到这里。
answer-danger-added = 🚨 有危险请立即打 { $emergency }，值班电话 { $phone }。我不是报警电话；值班人员已收到提醒。
answer-noted = 已发给报告人。
answer-commented = 已记下，只有工作人员看得到。
answer-repair-told = 已记下，正在请报告人确认。
answer-rejected = 已告知报告人。
answer-cannot-take = 我能收文字、照片、视频、语音、文件和定位。这一条我收不了，请换一种发给我。
answer-edited = 我看到您改了一条消息。已收到的内容不会跟着变，请把要改的再发一条给我。
answer-unknown-command = 我不认识这个命令。直接发一句话或一张照片就能反映问题；/help 有电话。
answer-welcome-administrator = 您现在是管理员。照着下面一步步来，不到五分钟小区就可以用了。
answer-set-up-in-private = 您在群里是匿名身份，我不知道您是谁。请私聊我（@{ $bot }），或关掉匿名再发 /setup。
answer-place-added = 已添加：{ $place }
    海报链接的编号：l_{ $code }

toast-received = 已收到 { $no }
toast-kept = 已存好，7 天内都可以接着填
toast-dropped = 已取消
toast-withdrawn = 已撤回
toast-thanks = 谢谢，已记下
toast-disagreed = 已记下，项目经理会再看一遍并答复您。

outage-person = 刚才（{ $since } 到 { $until }）我离线了，那段时间按的按钮没有生效，请在下面再按一次。急事请打 { $phone }。{ $missing ->
        [yes] 那段时间发的消息也可能没收到，请再发一次。
       *[no] { "" }
    }
outage-urgent = 刚才（{ $since } 到 { $until }）我离线了，那段时间按的按钮没有生效。急事请马上打 { $phone }，然后在下面再按一次。{ $missing ->
        [yes] 那段时间发的消息也可能没收到，请再发一次。
       *[no] { "" }
    }
possible-repeat = （可能重复 · 通知 № { $no }）
notice-number = № { $no }

told-already = 👥 { $building }已有 { $count } 位邻居反映过：{ $category }。是同一件事吗？
receipt-follows = ✅ 已收到 <b>{ $no }</b>，和邻居反映的同一件事一起办。
    有进展会告诉您；别人看不到您写的内容。急事请打 { $phone }。
told-merged = <b>{ $short }</b> 和另一份报告是同一件事，已并在一起办。现在：{ $stage }。有进展照样告诉您。
told-repaired = <b>{ $short }</b> 办完了。{ $words }
    如果您那里还没好，请点下面问一句。
my-case-together = 👥 与同一件事的其他报告一起办
note-reply = ✉ { $at } 物业：{ $words }
prompt-reply = 请写下给这位报告人的回复，只有他看得到。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下给这位报告人的回复。

receipt-entered = ✅ 已登记 <b>{ $no }</b>，{ $by } 前要有人处理。
ask-source-owners-meeting = <b>业主大会（代表会议）反馈</b>
    一句话写清：会议日期、第几项、几人提出、什么事。例如：3月1日 第4项 12人 电梯总坏
ask-source-equipment-alarm = <b>设备报警</b>
    一句话写清：代码、时间、哪里、什么情况。例如：E35 07:52:10 2号楼电梯 困人
ask-source-external-letter = <b>来函</b>
    一句话写清：文号、几日前回复、什么事；也可以附照片。例如：杭住建〔2026〕12号 3月20日前回复 8号楼外墙
ask-source-hotline = <b>12345 转办</b>
    一句话写清：工单号、几日前答复、什么事。例如：202603120017 3月19日前 3号楼夜里施工
ask-source-interview = <b>业主访谈</b>
    一句话写清：访谈日期、哪一户、说了什么事。例如：3月2日 3-1-1102 希望装扶手
ask-sender = <b>谁来的函？</b>

told-unfounded = <b>{ $short }</b> 我们去核实过，没有发现这个情况，先结了。如果还有，随时再告诉我们。
    您若不同意，请点下面的按钮，项目经理会再看。
told-first = 您好，{ $raised ->
        [office] 我们发现了一件事
       *[neighbour] 有邻居反映了一件事
    }（{ $category }），想先向您了解情况。没有认定是谁的责任，也不急着下结论。{ $name ->
        [none] { "" }
       *[other] 由{ $name }主办，会和您联系。
    }您也可以打 { $phone }，编号 { $short }。
