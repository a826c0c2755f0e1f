### 不能办的时候说什么

refused-not-allowed = 这件事只有当事人和办理的人能看、能办。
refused-stale = 这张卡片旧了，我打开最新的给您。
refused-too-soon = 还差几项才能进入下一步：{ $missing }
refused-already-sent = 已经提交过了，编号 { $no }。
refused-draft-gone = 这份填写已经提交或取消了。直接发一句话就能重新开始。
refused-nothing-said = 还没有内容。请写一两句，或发照片、语音。
refused-closed = { $no } 已经办结，不能再改。有新情况请重新反映。
refused-answered = 这一步已经办过了，不用重复点。
refused-judged = { $no } 已经判断过了。
refused-accept-first = 请先点“我来受理”。
refused-accepted = 已由{ $name }于 { $at } 受理，不用重复点。
refused-conflict = 这个人与本案有关系，不能主办。请选别人。
refused-link = 这个链接用过了或已失效。请向给您链接的人再要一个。
refused-setup-code = 设置码不对。请看程序启动时打印的那一行。
refused-setup-locked = 试错太多次了，一小时后再试。
refused-set-up-first = 请先在私聊里用 /setup 填好小区信息。
refused-last-administrator = 这是最后一位管理员，不能移除。
refused-not-administrator = 只有管理员能绑定群。
refused-place-there = 已经有这个位置了：{ $label }
refused-words-please = 请用文字写给我。
refused-too-big = 文件超过 20 MB，我收不下。请发短视频或几张照片，或交到服务中心（{ $phone }）。{ $words ->
        [yes] 您写的文字已经留下。
       *[no] { "" }
    }
refused-code = 代码是两到四个英文字母，例如 WT。请再写一次。
refused-phone = 这里要有电话号码。请再写一次。
ask-bind-again = 已有工作群。

refused-not-alike = 那件事已经有了变化，请再看一眼。
refused-no-such-case = 没找到这个编号。请核对后再写一次，例如 0012。
refused-merge-other = 这一件不能并过去：不能并入自己，保密的也不并案。请写别的编号。
refused-merge-ended = { $no } 已经办结，并不进去。请写还在办的编号。

refused-source-owners-meeting = 请写上会议日期、第几项和几人提出，例如：3月1日 第4项 12人。
refused-source-equipment-alarm = 请写上报警代码，例如：E35 07:52:10。
refused-source-external-letter = 请写上文号，例如：杭住建〔2026〕12号。
refused-source-hotline = 请写上工单号和答复期限，例如：202603120017 3月19日前。
refused-source-interview = 请写上访谈日期，例如：3月2日 3-1-1102 希望装扶手。
refused-does-it-himself = 这位已在用 Telegram，请对方自己在“⚙ 设置”里改。
refused-reply-lacks = 还没写到：{ $points }。补上再存。
refused-nobody-reported = 这件事是办公室自己登记的，没有报告人。要留话请点“内部备注”。
