### 当事人自己的页面

my-part = <b>{ $no }</b>  { $category }
    { $place }
    您在这件事里是 <b>{ $party }</b>
asked-statement = 请回答五个小问题
asked-confirm = 看看下面记得对不对
my-part-said = <b>您的陈述</b>（{ $at }{ $confirmed ->
        [yes] ，您已确认
       *[no] ，还没有确认
    }）
my-part-shown = <b>{ $what }</b>{ $party }{ $brief ->
        [none] { "" }
       *[other] ：{ $brief }
    }
my-part-cause = { $because }（{ $sure }{ $appraised ->
        [yes] ，还要鉴定
       *[no] { "" }
    }）
my-part-papers = 已查阅：{ $papers }
my-part-recusal-waits = 您对主办的意见已交给经理，一个工作日内答复。
b-change-statement = ✏️ 改或补充
b-recuse = 🙁 对主办有意见
recusal-asked = 🙁 <b>{ $short }</b> { $party }希望换主办（现在是{ $name }）。请在 { $by } 前答复，不答复就会换人。{ $given ->
        [no] { "" }
       *[yes] <blockquote>{ $words }</blockquote>
    }
b-answer-recusal = 📝 答复
told-recusal = <b>{ $short }</b> 您对主办的意见，经理答复：{ $another ->
        [yes] 换一位主办，定下来就能在“看进度”里看到。
       *[no] 仍由这位主办办理。
    }{ $given ->
        [no] { "" }
       *[yes] <blockquote>{ $words }</blockquote>
    }
staff-recused = 🔁 <b>{ $short }</b> 应当事人要求更换主办，请另定一位。
refused-no-lead-yet = 这件事还没有主办。

asked-visit = { $at } 有人上门看看，请说这个时间行不行
ask-visit = <b>{ $short }</b> 我们想在 { $visit } 上门看看情况。这个时间行吗？
b-visit-fits = ✅ 可以
b-visit-other = 🕐 改时间
visit-soon = ⏰ <b>{ $short }</b> { $visit } 上门看情况，请家里留人。
lead-visit-soon = ⏰ <b>{ $short }</b> { $visit } 上门看情况，看完请填勘查。
toast-visit-fits = 谢谢，到时候见
ask-confirm = <b>{ $short }</b> 您说的话我们整理成这样，对吗？
    <blockquote>{ $words }</blockquote>
lead-confirmed = ✅ <b>{ $short }</b> { $party }确认了陈述。
lead-visit-answer = 🔎 <b>{ $short }</b> { $party }对上门时间：{ $fits ->
        [yes] 可以。
       *[no] 想改，“{ $words }”。请另约时间。
    }
visit-closed = 🚪 <b>{ $short }</b> { $refused ->
        [yes] 没让进。
       *[no] 家里没人。
    }已记入案卷。下一步可以：
    ① 再约一次，把时间写清楚；
    ② 发书面通知：打印“门上告知”贴上，依据民法典第 288 条至第 296 条（相邻关系）；
    ③ 请居委会到场见证。
    三次没能进门，也可以先往下走。仅供参考，不构成法律意见。
b-door-notice = 🖨 门上告知（PDF）
door-notice-file = 🖨 <b>{ $short }</b> 门上告知，中英文各一份。请用 A5 纸打印，贴在门上，并拍一张照片存入证据。
    .file = 门上告知 { $short }.pdf
door-notice-title = 上门告知
door-notice-to = { $place } 的住户，您好：
door-notice-came = { $at }，我们来您家了解一件事，{ $refused ->
        [yes] 没能进门。
       *[no] 家里没有人。
    }
door-notice-nobody-blamed = 没有认定是谁的责任，只是想听您说说，需要时看一看现场。
door-notice-please = 请您在 { $by } 前打 { $phone }，报编号 { $short }，约一个您方便的时间；用 Telegram 的，扫右下角的码也可以。
door-notice-again = 如果没有您的消息，我们 { $at } 再来一次。
door-notice-basis = 依据：民法典第 288 条至第 296 条（相邻关系）。仅供参考，不构成法律意见。
door-notice-from = { $estate } 物业 · { $name }
door-notice-posted = 张贴人 ____________  日期 ____________
refused-no-door = 案卷里没有要贴的门。请先把那一户添加为当事人。
manager-threat = ⚠ <b>{ $short }</b> 话里有威胁，请打开看看。先分开谈，必要时报警 110；原话不转给另一方。
refused-visit-past = 这个时间已经过了，请写以后的时间，例：明天 18:30
refused-no-visit-yet = 还没有约上门时间。
caller-case = 和 <b>{ $short }</b> 有关
claims = ⚖ <b>{ $short }</b> 诉求对照
claims-line = <b>{ $party }</b>：{ $claim }
claims-points = 争议焦点：{ $points }
claims-no-points = 还没有列争议焦点；点下面的按钮，会按诉求先勾上几项。
b-claims = ⚖ 诉求对照
earlier = 🗂 <b>{ $short }</b> 以前的事（同一地点或同一户）：{ $count ->
        [0] 没有
       *[other] { $count } 件
    }
earlier-line = { $no } · { $category } · { $stage }
b-earlier = 🗂 以前的事
party-decides = 同一户里，他能定的：{ $matters }
matter-money = 花钱的事
matter-access = 进门的事
matter-none = 没有（都记下他的意见）
stage-threat = ⚠ 有威胁的话：只分开谈，不当面谈；原话不转给另一方

rule-title = 《{ $law }》第 { $articles } 条
rule-said = { $title }：{ $words }{ $checked ->
        [no] （待核对）
       *[yes] { "" }
    }
rules-no-advice = 以上仅供参考，不构成法律意见。

told-finding = <b>{ $short }</b> { $again ->
        [yes] 还没收到您对初步判断的看法。
       *[no] 物业对这件事有了初步判断，同时发给各方。
    }这不是法律上的认定。请看一看，说说您认可不认可。
b-reply-finding = 🗳 说说我的看法
b-publish = 📣 把初步判断发给各方
b-approve-publishing = ✅ 同意发给各方
publishing-asked = 📣 <b>{ $short }</b> { $name }请您同意把初步判断发给各方（涉及物业自己的责任）。
lead-finding-reply = 🗳 <b>{ $short }</b> { $party }对初步判断：{ $agrees ->
        [yes] 认可
        [partly] 部分认可
       *[no] 不认可
    }{ $given ->
        [no] 。
       *[yes] <blockquote>{ $words }</blockquote>
    }
toast-published = 已同时发给各方
toast-publishing-asked = 涉及物业自己，已请经理同意
refused-nothing-to-publish = 没有新的初步判断可以发。请先填成因和责任。
refused-nothing-published = 初步判断还没有发给各方。
refused-no-files-there = 这里没有照片或文件。
asked-finding = 请说说您对初步判断的看法
my-part-preliminary = 以上是物业的<b>初步判断</b>，不是法律上的认定。
my-part-reply = 您的看法：{ $view }
b-see-evidence = 🖼 看 { $what }

file-digest = 文件 { $no } SHA-256 <code>{ $sha }</code>
file-digests-more = 另有 { $count } 个文件

folder = 🗄 <b>资料夹</b>：合同、规约、图纸。办理时查资料可以直接选用。
folder-line = · { $kind }：{ $title }
folder-accepted = · 竣工验收：{ $place } { $day }
b-folder = 🗄 资料夹
b-folder-out = ✖ 拿掉 { $title }
b-folder-add = ➕ 加 { $kind }
b-folder-accepted = 🏗 填竣工验收日期
prompt-folder = 请写名称，例：物业服务合同 2024。常用的条款写在第二行，例：第 8 条。有文件就连文件一起发，名称写在说明里。
    .group = 请写名称。
prompt-accepted = 哪栋楼、哪天通过竣工验收？例：6号楼 2020-11-30
    .group = 哪栋楼、哪天通过竣工验收？
prompt-owner-file = 为什么要看业主档案？请写一句，会记下来。
    .group = 为什么要看业主档案？
paper = 🗄 { $title }
owner-file = 📁 <b>{ $short }</b> 有关各户的登记（这次查看已记录）
owner-file-home = <b>{ $home }</b>
owner-file-member = { $name }，{ $relation }{ $verified ->
        [yes] ，已核实
       *[no] ，未核实
    }
b-owner-file = 📁 看业主档案
b-paper-found = 📚 { $what }：查到了 ▸
b-paper-none = 没有 { $what }
b-paper-not-needed = 用不上 { $what }
refused-acceptance = 没看懂。请写楼号和日期，中间空一格，例：6号楼 2020-11-30
refused-not-in-folder = 资料夹里没有找到。请点下面的，或跳过后自己写。
refused-no-homes = 当事人里没有登记了房屋的。
warranty-in = 🛡 在保，保到 { $end }
warranty-near-end = 🛡 快到期，保到 { $end }
warranty-out = 🛡 已过保，{ $end } 到期
warranty-reported = 保修期内已报修：仍由建设单位负责，请转建设单位。

resume-form = 这张表还没填完，已答 { $done } 项，都还在。

remind-unheard = 🗣 <b>{ $short }</b> 还没有听取：{ $parties }。
