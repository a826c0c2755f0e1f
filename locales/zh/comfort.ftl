### 大字、安静时间、找真人、提醒

b-large = 🔠 大字显示
b-large-off = 🔡 普通字
answer-large-on = 大字已打开：每行一个按钮，一句一段。字的大小请在 Telegram 的“设置 → 聊天设置”里调。想打电话办理，点“找真人”。
b-quiet = 🌙 安静时间
quiet = <b>🌙 安静时间</b>
    这段时间不打扰您，早上再告诉您。紧急的事除外。
quiet-estate = 按小区：{ $begins }–{ $ends }
quiet-short = 23:00–07:00
quiet-long = 20:00–09:00
quiet-never = 夜里也告诉我

human = <b>☎ 找真人</b>
    有危险先打：{ $emergency }
    值班电话（24 小时）：{ $phone }

    也可以请我们联系您。办公时间 { $opens }–{ $closes }，半小时内联系。
b-call-me = 📞 请打电话给我
b-write-me = ✉ 请写消息给我
way-phone = 打电话
way-write = 写消息
prompt-call = 请写您的电话号码，和方便的时间。办完就删掉。
    .group = 请私聊我。
b-leave-number = ✏️ 留电话号码
prompt-number = 请写您的电话号码，和方便的时间。办完就删掉。
    .group = 请私聊我。
answer-number-noted = 记下了，会告诉联系您的人。
prompt-to-caller = 请写下要告诉他的话。
    .group = 请私聊我。
call-asked = ☎ { $by } 前有人{ $way }给您。办公时间 { $opens }–{ $closes }。急事请直接打 { $phone }；有危险先打 { $emergency }。
refused-called = 已经记下了，{ $by } 前有人联系您。
call = ☎ 有住户想找真人，请{ $way }。{ $by } 前要联系。
call-taken = { $name }在联系
call-done = ☎ { $name }已联系（{ $at }）
b-take-call = ✋ 我来联系
caller = ☎ <b>{ $name }</b>　{ $home }
    请{ $way }给他，{ $by } 前。
caller-words = { $words }
caller-chat = <a href="tg://user?id={ $user }">打开他的聊天</a>
b-write-caller = ✉ 写给他
b-called = ✅ 已联系
call-waits = ☎ 有住户想找真人，{ $by } 前要联系。请在工作群里点“我来联系”。
staff-call-late = ☎ 有住户等着找真人，约定的时间 { $by } 到了，还没有人联系。
refused-call-done = 已经联系过了。要再联系，请点“☎ 找真人”。
refused-call-taken = 已由{ $name }联系，不用重复点。
toast-call-taken = 住户的联系方式已发到您的私聊
told-by-person = ✉ { $name }：
    <blockquote>{ $words }</blockquote>
answer-caller-told = 已发给他。

remind-repair = ⏰ <b>{ $short }</b> { $category } { $place } 还没有报修好，现在怎么样？
staff-repair-late = ⏰ <b>{ $short }</b> { $category } { $place } 还没有报修好。
staff-blocked = 🚧 <b>{ $short }</b> 遇到困难：
    <blockquote>{ $words }</blockquote>
digest = <b>⏰ { $count } 个提醒</b>
b-snooze = 🕐 推迟两天
b-blocked = 🚧 遇到困难
toast-snoozed = 两个工作日后再提醒您
ask-why = 这是第二次推迟，请写原因。
prompt-snooze = 这是第二次推迟，请写原因（只有工作人员看得到）。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下推迟的原因。
prompt-blocked = 遇到什么困难？写一句，工作群会看到。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请直接回复这条消息，写下遇到的困难。
answer-snoozed = 已记下，两个工作日后再提醒您。
answer-blocked-told = 已告诉工作群。
refused-snoozed = 已经推迟过两次了，请办理或写下遇到的困难。
toast-quiet = 已改
staff-language = 🌐 报告人说 { $language }：{ $line }
night-call = 🟠 <b>{ $short }</b> 夜里加急：{ $category } { $place }
    { $by } 前要联系报告人。
b-here = 📍 发送我的位置
b-send-location = 📍 发送我的位置
ask-location = 请点最下面的“发送我的位置”。只用来找到地方。
location-done = { $got ->
        [yes] 📍 收到位置了。
       *[no] 好，不用发位置了。
    }

### 怎样告诉一个人
b-reach = 📮 怎样告诉我
reach = 您的事情有了进展，怎样告诉您？
reach-telegram = 在这里发消息
reach-phone = 在这里发消息，也打电话
reach-door = 在这里发消息，也上门说
reach-paper = 在这里发消息，也送纸条
toast-reach = 记下了
b-recorded = 📇 资料
recorded = <b>{ $name }</b> · { $home } · 电话尾号 { $last4 }
    没有用 Telegram。以后怎样告诉对方？
reach-by-phone = 打电话
reach-by-door = 上门说
reach-by-paper = 送纸条
b-forget-for = 🗑 本人要求删除资料
forget-for = 请先核对是本人，再念给对方听：
    “您登记的是 { $name }，{ $home }，电话尾号 { $last4 }。删除后，姓名、电话、住处和已结束的事情都不再保留，办理中的事情继续办，但不再记您的名字。备份里的 { $backups } 天后消失。删除后不能恢复。”
b-forget-for-not = 不删除
b-forget-for-sure = 念过了，对方同意，删除
toast-forgotten-for = 已删除。请告诉对方：资料已经删除。
