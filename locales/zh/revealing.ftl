### 匿名报告人：两个人同意才能看

b-reveal = 🔓 查看匿名报告人
b-reveal-no = 不同意
b-reveal-yes = 同意
prompt-reveal = 为什么需要知道是谁？同意后，报告人会看到您写的理由。
    .group = 请私聊我办理。
answer-reveal-waits = 已请另一位负责人确认。同意后，姓名和电话只发给您一个人，显示 10 分钟。
reveal-asked = 🔓 <b>{ $name }</b> 想知道匿名报告 <b>{ $no }</b> 是谁反映的。
    { $category } · { $place }
    理由：{ $words }

    同意后，姓名和电话只给 { $name } 看 10 分钟。您的决定会留记录。
toast-reveal-agreed = 已同意
toast-reveal-refused = 已记下：不同意
reveal-refused = <b>{ $short }</b> 查看匿名报告人的请求，{ $name } 没有同意。
revealed = 🔓 <b>{ $no }</b> 的报告人
    { $name }
    电话：{ $phone }

    10 分钟后不再显示。请不要转发，也不要因为反映问题为难报告人。
revealed-over = 🔒 <b>{ $no }</b> 的报告人已不再显示。
told-revealed = 您匿名反映的 <b>{ $no }</b>，您的姓名和电话已给 { $name }（项目经理）看过，另有一位负责人同意。
    理由：{ $words }
    其他人仍然看不到。有疑问请点下面的按钮。
refused-nobody-hidden = { $no } 没有可查看的匿名报告人。
refused-no-second = 查看匿名报告人要另一个人同意。现在没有审计员，也没有别的项目经理，请管理员先设一位。
