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
my-part-shown = <b>{ $what }</b>
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
ask-visit = <b>{ $short }</b> 我们想在 { $at } 上门看看情况。这个时间行吗？
b-visit-fits = ✅ 可以
b-visit-other = 🕐 改时间
visit-soon = ⏰ <b>{ $short }</b> { $at } 上门看情况，请家里留人。
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
    ② 发书面通知，写明依据：民法典第 288 条至第 296 条（相邻关系）；
    ③ 请居委会到场见证。
    三次没能进门，也可以先往下走。仅供参考，不构成法律意见。
manager-threat = ⚠ <b>{ $short }</b> 陈述里有威胁的话，请看案卷。先分开谈，必要时报警 110；原话不转给另一方。
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
