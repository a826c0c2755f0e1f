### 我的资料：看、拿走、删除

b-mydata = 🔒 我的资料
b-mydata-first = 📄 先看看我的资料
b-forget = 🗑 删除我的资料
b-forget-on = 继续删除
b-forget-not = ◀ 不删了
b-forget-sure = 🗑 确定删除
b-forget-withdraw = 🗑 撤回并删除
b-forget-leave = 🗑 删除，事情照常办

mydata-screen = <b>🔒 { $estate }留着您的这些资料</b>
    称呼：{ $name }
    住处：{ $home }
    身份：{ $roles }
    语言：{ $lang }
    反映的事：{ $cases }
    照片、语音和文件：{ $media } 个
    发给您的消息：{ $messages } 条（内容 { $days } 天后删除）
    没提交的草稿：{ $drafts } 份
    操作记录：{ $lines } 条

    资料存放在物业自己的服务器上；聊天经过 Telegram，它的服务器在境外。
    每一条都在下面的文件里。想更正，打 { $phone } 或直接说。
mydata-no-cases = 没有
mydata = 您的全部资料（JSON 文件，可以保存，也可以交给别人用）。
refused-data-again = 刚刚已经发给您了。过一分钟可以再要一份。
forget = <b>🗑 删除我的资料</b>

    <b>会删除</b>
    称呼、住处、电话、Telegram 账号、草稿、发给您的消息、您写的话、照片和语音。

    <b>会留下，但不再有您的名字</b>
    事情的编号、类别、楼号、办理时间和结果，写成“某业主”。物业要能说明这件事办过。
    没办完的事，您写的内容留到办完为止，名字和号码先隐去。
    标了“暂停销毁”的事，留到解除为止。
    操作记录只剩编号，用来证明记录没有被改过。

    备份里的资料 { $backups } 天内过期。您手机上的聊天要您自己删。
    删除不影响再来反映问题。
forget-sure = <b>真的删除吗？</b>
    删除后不能恢复。
forget-open = 还没办完：{ $cases }。
    可以撤回；也可以让物业照常办，只是不会再和您联系。已在协商、不能撤回的，会照常办。
forget-held = 暂停销毁，解除前不删：{ $cases }。
forgotten = 您的资料已删除。
    这个账号今晚也会忘掉。以后有事，直接发消息，或打 { $phone }。
refused-forget-office = 您现在有工作身份。请管理员先取消身份，再删除资料。
staff-reporter-gone = <b>{ $short }</b> 的报告人删除了自己的资料。事情照常办，不用再联系。
staff-erased = 内容已按期限或本人要求删除，只留编号和结果。
forgotten-name = 某业主

b-hold = ⚖ 暂停销毁
b-end-hold = ⚖ 解除暂停销毁
staff-legal-hold = ⚖ 暂停销毁：{ $reason }
prompt-hold = 为什么要暂停销毁？例如：已进入诉讼。
    .group = 请私聊我办理。
answer-held = ⚖ 已暂停销毁。解除以前，这件事的内容都不会删。
toast-hold-ended = 已解除暂停销毁
refused-erased = { $no } 的内容已经删除，只剩编号和结果。
