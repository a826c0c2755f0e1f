### 打电话告诉，代别人办理

b-phone-sheet = 👁 打给谁、说什么（私聊）
b-not-reached = 📵 没打通
b-call-later = ⏰ 稍后再打 ▸
b-later-hour = 一小时后
b-later-evening = 今晚 18:30
b-later-tomorrow = 明早 9:00
b-told-door = ✅ 已在门上留条
b-told-paper = ✅ 已送书面
b-for-reporter = ✍ 代报告人办理
b-ask-for = 💬 他问一句
b-disagree-for = 他不同意
b-caller = { $name }（{ $home }，尾号 { $last4 }）
b-new-caller = ➕ 新的人：{ $name }
b-read-back = 🔊 我读给对方听了，他同意

phone-somebody = 一位住户
phone-task-unreachable = 📞 请打电话：{ $home } 收不到消息（{ $no }）。{ $count ->
        [0] { "" }
       *[other] 有 { $count } 件事要说。
    }
phone-task-registration = 📞 请打电话：{ $home } 想用电话登记住处。
phone-task-news = 📞 请打电话：{ $home }（{ $no }）有 { $count } 件事要告诉。
phone-way-door = 🚪 请在门上留条，写明请他回电。
phone-way-paper = 📄 请送书面通知。
phone-again = ⏰ { $at } 再打，已打 { $tries } 次没通。
phone-sheet = 📞 <b>{ $name }</b>　{ $home }
    电话：<code>{ $phone }</code>
    { $count ->
        [0] 请问他有什么要办。
       *[other] 请照下面说：
    }
phone-sheet-more = 
    …还有别的，请打开这件事看。

caller-channel = <b>代录：怎么来的？</b>
caller-who = <b>是谁？</b>
    请写一行：称呼、电话、房号，例如：孙奶奶 138 0013 4471 7-1-0401。
    来过的人，只写电话后四位或房号就能找到。
caller-choose = <b>是下面哪一位？</b>
    写的是：{ $name }　{ $home }
caller-relation = <b>{ $name }与 { $home } 的关系？</b>
behalf = ✍ 代 <b>{ $name }</b> 填写 · { $channel }
behalf-read = 请把上面的内容读给对方听。对方同意后才能提交。
behalf-read-back = 🔊 已读给对方听，对方同意。
receipt-for = ✅ 已收到 <b>{ $no }</b>
    请把编号念给对方，并告诉他：{ $by } 前有人联系，急事打 { $phone }。
for-reporter = ✍ 代报告人办理 <b>{ $no }</b>
    请先打电话问过他。记录里会写明是您代办的。
withdraw-for-sure = 他确定要撤回 <b>{ $no }</b>？撤回后不再办理，编号保留。
prompt-add-for = 请写他要补充的内容，或发照片。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请私聊我代他补充。
prompt-ask-for = 请写他的问题。
    .group = <a href="tg://user?id={ $user }">{ $name }</a>，请私聊我代他提问。
answer-entered-for = 已记下，注明由您代办。
staff-entered = ✍ { $name }代录，已读给报告人听

toast-again = 到时间会再提醒
toast-entered = 已代为记下
refused-caller = 我没看懂是谁。请写称呼和电话或房号，例如：孙奶奶 7-1-0401。
refused-caller-unknown = 没有找到这个人。请加上称呼再写一次。
refused-read-back = 请先把内容读给对方听，再点“我读给对方听了，他同意”。
refused-asks-himself = 这位报告人自己能在这里办，不用代办。
refused-anonymous-call = 这是匿名报告，看不到是谁。等他回来，消息会自动送达。
command-new = 代录
channel-phone = 📞 电话
channel-walk-in = 🚶 来访
channel-paper = 📄 书面

b-family-speak = 👪 家人可以看、可以说
b-family-both = 👪 家人可以看、可以代签
family-link = 请把这个链接发给报告人信任的家人，7 天内有效，只能用一次。他可以{ $mandate }：
    { $link }
