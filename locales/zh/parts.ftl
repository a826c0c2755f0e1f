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
