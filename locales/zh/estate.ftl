### 小区的设置：第一次按顺序问，以后可以逐项改

b-switch = 🏘 换一个小区
b-found = ➕ 新建小区
which-estate = <b>您住在哪个小区？</b>
estate-unnamed = 还没有名称的小区
found-sure = 新建另一个小区？它和<b>{ $estate }</b>完全分开：住户、事情、工作群都各自一套。

b-keep-step = ✅ 就这样
b-next-step = ➡ 下一步
b-change-work = 🕗 改上班时间
b-change-quiet = 🌙 改免打扰时间
b-change-holidays = 🎌 改节假日
b-change-days = 📅 补录放假、调休
b-add-to-group = ➕ 把我加进工作群

set-up-name = <b>小区叫什么名字？</b>
    直接写给我，例如：梧桐里。
set-up-code = <b>编号用哪几个字母？</b>
    事情的编号会是 WT-2603-0001 这样。点一个，或自己写两到四个字母。
set-up-region = <b>时区：{ $zone }　语言：{ $lang }</b>
    时间、编号和工作群用它。对的话点“就这样”。
set-up-buildings = <b>有哪些楼？</b> 写成一句话就行，例如：
    1-8号楼 每栋2单元 18层 每层4户
    不一样的楼用分号隔开：1-3号楼 2单元 18层 每层4户；5号楼 1单元 6层 每层2户
    没有 4 号楼或 13 层，就写“没有4号楼”“没有13层”。
set-up-phone = <b>24 小时值班电话？</b>
    住户随时看得到，例如：8888-0000。
set-up-emergency = <b>当地的紧急电话？</b>
    有危险时最先给住户看，例如：119 / 110 / 120。
set-up-hours = <b>工作时间</b>
    上班：{ $days }　{ $opens }–{ $closes }
    节假日：{ $country }　{ $year }
    免打扰：{ $from }–{ $to }，夜里不紧急的消息等到早上
    对的话点“就这样”，或改其中一项。
set-up-work = 请写上班和下班的时间，例如：8:30-17:30。
set-up-quiet = 请写免打扰的时间，例如：21:30-8:00。
set-up-holidays = <b>按哪里的法定节假日放假？</b>
    放假的日子不算工作时间；值班和紧急的事不受影响。
set-up-days = 请写要改的日子：休息写“休”，上班写“班”。例如：
    2027-02-04 休，2027-02-13 班
set-up-deadlines = <b>多快答复报告人？</b>
    标准：有危险 5 分钟，很急 30 分钟，一般 2 个工作小时，可以计划 1 个工作日。
    严格：有危险不变，其余减半。
    到一半、到点、超时都会提醒。
set-up-rules = <b>用哪些地方的规定？</b>
    全国的规定总会提供。地方规定只在当地有效，请只选小区所在的省和市；都不是，就不选。
    { $packs }
pack-holds = { $pack }：{ $count } 条{ $unchecked ->
        [0] {""}
       *[other] ，其中 { $unchecked } 条待核对
    }
packs-none = 没有选
pack-beijing = 北京
pack-shanghai = 上海
pack-shenzhen = 深圳
pack-hangzhou = 杭州
pack-zhejiang = 浙江
pack-shandong = 山东
pack-zibo = 淄博
pack-binzhou = 滨州
pack-liaocheng = 聊城
pack-heze = 菏泽
set-up-staff = <b>谁来办事？</b>
    每点一次就生成一个链接，发给那个人，他点开就是了。以后随时可以再邀请。
set-up-group = <b>工作群</b>
    新的事情会出现在工作群里。点下面的按钮把我加进去，再在群里点“绑定为工作群”。
b-rehearse = 🧪 开始演练
set-up-rehearsal = <b>演练一件</b>
    我编一件小事，让它从收到走到修好，大约 15 秒：这里看到的和住户看到的一样，工作群里看到的和平时一样。
    它占一个编号，写明是演练，不计入报表。
rehearsal-words = 演练：楼梯间的灯不亮。不用处理，它会自己走完。
rehearsal-repaired = 灯换好了。
toast-rehearsal = 开始了，请看下面和工作群
refused-rehearsing = 演练 { $no } 还没结束。请先回答“解决了吗？”。

estate-ready = ✅ <b>{ $estate }可以用了</b>
set-up-backups = 备份：每天 3:00，放在服务器的 { $folder }
    请管服务器的人把它再存一份到别的机器，linli.key 另外存放：没有它，备份里的电话读不出来。
still-open-buildings = ○ 还没有录入楼栋
still-open-staff = ○ 还没有工作人员
still-open-group = ○ 还没有绑定工作群
still-open-residents = ○ 还没有绑定住户群
estate-settings = 编号字母：{ $code }
    时区：{ $zone }　语言：{ $lang }
    楼栋：{ $buildings } 栋 · { $rooms } 户
    值班电话：{ $phone }
    紧急电话：{ $emergency }
    上班：{ $days }　{ $opens }–{ $closes }
    节假日：{ $country }　{ $year }
    免打扰：{ $from }–{ $to }
    答复时限：{ $pace }
    地方规定：{ $packs }
calendar-known = { $year } 年放假 { $off } 天，调休上班 { $worked } 天
calendar-unknown = { $year } 年的放假、调休还没有公布或补录，先按法定节日和每周的上班日算

calendar-missing = { $year } 年的放假和调休我还不知道，先按法定节日和每周的上班日算时限。国务院的通知出来后，请在这里补录。

step-name = 名称
step-code = 编号字母
step-region = 时区、语言
step-phone = 值班电话
step-emergency = 紧急电话
step-hours = 工作时间
step-deadlines = 答复时限
step-rules = 地方规定
step-group = 工作群
step-rehearsal = 演练
pace-standard = 标准
pace-strict = 严格
zone-shanghai = 上海
zone-urumqi = 乌鲁木齐
zone-hong-kong = 香港
zone-macau = 澳门
zone-taipei = 台北
zone-singapore = 新加坡
zone-kuala-lumpur = 吉隆坡
zone-tokyo = 东京
zone-sydney = 悉尼
zone-london = 伦敦
zone-new-york = 纽约
zone-los-angeles = 洛杉矶
country-none = 不按节假日放假
country-CN = 中国
country-HK = 香港
country-MO = 澳门
country-TW = 台湾
country-SG = 新加坡
country-MY = 马来西亚
country-JP = 日本
country-AU = 澳大利亚
country-GB = 英国
country-US = 美国

refused-code-there = { $code } 已经是另一个小区的代码。请换一个。
refused-hours = 没看懂这个时间。请写成 8:30-17:30 这样。
refused-days = 没看懂这些日子。请写成：2027-02-04 休，2027-02-13 班。
refused-workdays = 至少要有一个工作日。
