### 登记住处、我的家、客服核对

b-register = 🏠 登记我家（1 分钟）
b-homes = 🏠 我的家
b-add-home = ➕ 再登记一处
b-name = ✏️ 改称呼
b-agree = ✅ 同意并继续
b-by-phone = 📞 不用，打电话办理
b-notice-full = 📄 全文
b-too-young = 我不满 { $age } 岁
b-way-code = 📬 我有邀请码
b-way-phone = 📱 核对手机号
b-way-desk = 🙋 请客服核对
b-share-phone = 📱 发送我的手机号
b-add-family = 👨‍👩‍👧 加家人
b-moved-out = 🚪 我搬走了
b-moved-out-sure = 确定，我搬走了
b-my-tenant = ✅ 同意，是我的租客
b-not-my-tenant = ✖ 不是我的租客
b-compare = 👁 看资料（私聊）
b-pass = ✅ 通过
b-pass-phone = 📞 已电话核实，通过
b-refuse = ✖ 拒绝 ▸

register-consent = <b>登记前请知道</b>
    我们记录：称呼、房号、手机号（加密保存，平时只显示后四位）、您反映的内容。用途：办理您家的事。
    保存：一般 3 年。消息经 Telegram 境外服务器传送。您可随时查看、更正、删除，也可以不登记只打电话。
register-notice = <b>个人信息处理告知（全文）</b>
    <b>谁</b>：{ $estate }物业服务中心，电话 { $phone }。
    <b>为什么</b>：办理您反映的事，通知您结果，核对谁是哪一户的人。不作他用，不卖，不公开。
    <b>记录什么</b>：称呼、房号、与这一户的关系、手机号、您发来的文字和照片语音、您按过的按钮和时间。不收身份证号，不收银行卡号。
    <b>谁看得到</b>：办理的工作人员。手机号加密保存，只在要打电话时显示。您选匿名时，办理的人也看不到您是谁。
    <b>保存多久</b>：一般维修 3 年，协调的事 10 年，房屋结构、消防和维修资金的事长期保存，原始语音在归档后 180 天删除。
    <b>在哪里</b>：物业自己的电脑上。消息经过 Telegram，它的服务器在境外。
    <b>您的权利</b>：随时查看、更正、删除，收回同意；不登记也能打电话办理，服务一样。不满 14 岁请家里大人登记。
register-place = <b>您住哪里？</b> { $within }
    点下面选，也可以直接写房号，例如 3-1-1002。
register-relation = <b>您与 { $home } 的关系？</b>
register-way = <b>{ $home }：用哪种方式核对？</b>
    邀请码印在缴费单上。核对手机号：与物业档案里的号码比对。
register-code = 请写 { $home } 的邀请码，例如 K7Q2-9M3T。
register-phone = 请点输入框下面的“发送我的手机号”。只能发您自己的号码。
register-surname = 号码对上了。请写物业档案里登记的姓，例如：王。

home-verified = ✅ 登记好了：<b>{ $home }</b> { $relation }，称呼“{ $name }”。
home-asked = 已请客服核对 <b>{ $home }</b>，有结果就告诉您。不用等：现在就可以反映问题。急事请打 { $phone }。
home-refused = <b>{ $home }</b> 这次没有登记上：{ $why }。
    您仍然可以反映问题。需要时请打 { $phone }，或再登记一次。
tenant-asks = <b>{ $home }</b>：{ $name }登记为租客{ $known ->
        [yes] （用邀请码核对过）
       *[no] { "" }
    }。是您的租客吗？
tenant-denied = <b>{ $home }</b> 的租客登记没有通过。请与房东或客服联系：{ $phone }。您仍然可以反映问题。
staff-tenant-denied = 🏠 <b>{ $home }</b> 业主答复：不是我的租客。登记已取消。
family-code = 请把这个邀请码发给您的家人，30 天内有效，只能用一次（{ $home }）：
    <code>{ $code }</code>
    { $link }
ask-contact = 请点下面的按钮，把手机号发给我核对。
contact-done = 好的，键盘收起来了。
registration-data = 🏠 <b>{ $home }</b> 申请：{ $relation }，{ $name }
    手机：{ $phone ->
        [none] 没有留
       *[other] { $phone }
    }
    { $fits ->
        [yes] ✅ 和档案里的尾号 { $file } 一致
        [none-on-file] 档案里这一户没有电话，请用别的办法核对。
        [none-given] 档案里的尾号：{ $file }
       *[no] ⚠️ 和档案里的尾号 { $file } 不一致
    }
registration = 🏠 <b>{ $home }</b> 有人申请登记：{ $relation }
registration-invitation-code = ✅ 已用邀请码核对
registration-phone = ✅ 已核对手机号或电话核实
registration-desk = ✅ 客服已核对
registration-owner = ✅ 业主已同意
registration-walk-in = ✅ 当面核对
registration-ended = 未通过或已取消

why-not-on-file = 档案里没有找到您的名字
    .short = 档案里没有
why-wrong-room = 房号与档案对不上
    .short = 房号对不上
why-come-by = 请带上能说明住处的材料到服务中心
    .short = 请到服务中心

by-phone = 好的，不用登记。请打 { $phone }，说房号就行；客服也会打给您。
    您随时可以直接发一句话反映问题。
child = 请让家里的大人来登记。我没有保存您的资料。
    有危险请马上告诉身边的大人，打 { $emergency } 或 { $phone }。急事也可以直接写给我。

homes-title = <b>🏠 我的家</b>　称呼：{ $name }
homes-line = { $home }　{ $relation } · { $state }
homes-none = 还没有登记。不登记也可以反映问题。
my-home = <b>{ $home }</b>
    { $relation } · { $state }
leave-sure = 您不再住 <b>{ $home }</b>？从今天起取消登记。您已反映的事不受影响。
resident-asked = 等待核对
resident-verified = 已核对
resident-ended = 已结束
relation-owner = 业主
relation-co-owner = 共有人
relation-tenant = 租客
relation-family = 家人
relation-agent = 代办
prompt-name = 请写怎么称呼您，例如：王女士。
    .group = 请私聊我改称呼。

toast-left = { $home } 已取消登记
toast-in-private = 已发到您的私聊
toast-told = 已告知本人


refused-home-code = 邀请码不对，或已过期。请看缴费单再写一次。
refused-code-used = 这个邀请码已经用过了。请客服核对，或向家人再要一个。
refused-phone-unknown = 这一户的档案里没有这个号码。
refused-surname = 姓名与档案对不上。
refused-own-number = 请用下面的按钮发您自己的手机号；别人的名片不算。
refused-tried-often = 试了几次都没对上，请客服核对，或打 { $phone }。
refused-room = 我没看懂房号。请写成 3-1-1002 这样：楼-单元-房号。
refused-no-such-home = 没有找到 { $home }。请看门牌再写一次。
refused-registered = { $home } 已经登记好了。
refused-own-home = 自己的登记要请别的同事核对。
refused-not-verified = 核对以后才能加家人。

child-adult = 请让家里的大人一起看看，或请大人打 { $phone }。急事可以直接提交。
refused-child = 请让家里的大人来说，或请大人打 { $phone }。您写的还在。有危险请点“现在有危险”。

b-sold = 🏷 房子卖了
b-sold-sure = 确定，房子卖了
b-take-over = 🏷 原业主已卖出，由他接替
b-take-over-sure = 确定接替
sold-sure = <b>{ $home }</b> 卖了？从今天起您不再登记为业主。没办完的事，新业主登记后由他接着办，您保留自己的一份。
take-over-sure = 确定吗？<b>{ $home }</b> 的原业主和他的家人从今天起结束登记，租客不变；原业主没办完的事由新业主接着办（匿名的除外）。
home-sold = <b>{ $home }</b> 已登记新业主，您的登记到今天为止。{ $count ->
        [0] { "" }
       *[other] 您没办完的 { $count } 件事由新业主接着办，您在“我的事情”里保留到今天为止的一份。
    }
told-succeeded = <b>{ $short }</b> 这件事与您的房子有关，原业主反映的，从今天起由您接着办。
staff-sold = 🏷 <b>{ $home }</b> 业主说房子卖了，登记已结束。新业主来登记时，请点“原业主已卖出，由他接替”。
staff-succeeded = 🏷 <b>{ $short }</b> 业主变更，由新业主接着办。
staff-note-succeeded = 🏷 业主变更，由新业主接着办
note-succeeded = 🏷 { $at } 业主变更，由新业主接着办
my-case-copy = 这件事已由新业主接着办。下面是您到 { $until } 为止的一份。

b-household-code = 📬 邀请码
household-code = 📬 <b>{ $home }</b> 的邀请码，30 天内有效，原来的作废。请印在缴费单上：
    <code>{ $code }</code>
    { $link }
prompt-household-code = 给哪一户做邀请码？请写房号，例如：3-1-1002。
    .group = 请私聊我做邀请码。
