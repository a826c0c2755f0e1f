### 效果评估：回访、复查、评估、总结、归档

record-callback = 回访发出
    .button = 📨 回访发出
ask-callback-parties = 问了哪几方？
    .label = 当事人
ask-callback-reporter = 也问了报告人？
    .label = 报告人

record-survey = 回访
    .button = 📞 回访
ask-survey-solved = 他说解决了吗？
    .label = 解决
ask-survey-solved-own = 解决了吗？
ask-survey-outcome = 结果，他打几分？
    .label = 结果
ask-survey-outcome-own = 结果怎么样？点几颗星，不想评就跳过。
ask-survey-speed = 快慢，他打几分？
    .label = 速度
ask-survey-speed-own = 办得快不快？
ask-survey-fairness = 公平，他打几分？
    .label = 公平
ask-survey-fairness-own = 公平不公平？
ask-survey-attitude = 态度，他打几分？
    .label = 态度
ask-survey-attitude-own = 态度好不好？
ask-survey-words = 他还说了什么？照原话写，没有就跳过。
    .label = 想说的
ask-survey-words-own = 还想说一句吗？打字、语音都行，没有就跳过。
ask-survey-way = 怎么问的？
    .label = 方式
stars-1 = ⭐
stars-2 = ⭐⭐
stars-3 = ⭐⭐⭐
stars-4 = ⭐⭐⭐⭐
stars-5 = ⭐⭐⭐⭐⭐
heard-phone = 打电话
heard-door = 上门
heard-paper = 纸面

record-unanswered = 未答复
    .button = 未答复
ask-unanswered-tried = 提醒过？
    .label = 已提醒

record-recheck = 复查安排
    .button = 🔁 复查安排
ask-recheck-when = 什么时候再看一次，有没有复发？
    .label = 时间
ask-recheck-day = 哪一天？例：5月15日
    .label = 日期
ask-recheck-reason = 为什么不用复查？
    .label = 理由
look-again-month = 30 天后
look-again-fortnight = 14 天后
look-again-day = 另选一天
look-again-never = 不需要

record-rechecked = 复查结果
    .button = 🔁 复查结果
ask-rechecked-result = 复查下来怎么样？
    .label = 结果
ask-rechecked-findings = 看到了什么？
    .label = 所见
ask-rechecked-files = 发照片，发完点“好了”。没有就跳过。
    .label = 照片

record-evaluation = 效果评估
    .button = 📊 评估
ask-evaluation-goal = 目标达到了吗？
    .label = 目标
ask-evaluation-in-time = 按时办完了吗？
    .label = 按时
ask-evaluation-spent = 和预算比，花了多少？
    .label = 费用
ask-evaluation-side-effects = 有没有别的影响？没有就跳过。
    .label = 其他影响
ask-evaluation-grade = 总的打几等？
    .label = 等级
reached-yes = 达到
reached-partly = 部分达到
reached-no = 没有达到
spent-as-planned = 和预算一样
spent-less = 比预算少
spent-more = 比预算多
spent-nothing = 不花钱
grade-a = A 好
grade-b = B 较好
grade-c = C 一般
grade-d = D 差

record-lesson = 经验总结
    .button = 💡 总结
ask-lesson-worked = 哪些做得好？写一句就行。
    .label = 做得好
ask-lesson-lacking = 哪些不足？没有就跳过。
    .label = 不足
ask-lesson-prevention = 怎样预防再发生？选好点“好了”。
    .label = 预防
ask-lesson-reason = 为什么不用做什么？
    .label = 理由
prevention-patrol = 加巡查项
prevention-template = 改模板
prevention-training = 做培训材料
prevention-covenant = 建议改规约
prevention-none = 不需要

record-archiving = 归档检查
    .button = 🗄 归档检查
ask-archiving-gaps = 下面几样案卷里没有，一样一样选个理由。
    .label = 缺的
ask-archiving-words = 要补充说明吗？没有就跳过。
    .label = 说明
ask-archiving-retention = 案卷保管多久？
    .label = 保管
ask-archiving-publication = 结果要公示吗？要公示的，请另发通知，不写姓名和门牌。
    .label = 公示
gap-not-needed = 不适用
gap-elsewhere = 存在别处
gap-lost = 找不到了
gap-not-done = 没有做
retention-routine = 3 年
retention-coordination = 10 年
retention-permanent = 永久
publication-none = 不公示
publication-notice = 公示
option-checklist-1 = 登记立项表
option-checklist-2 = 初步判断
option-checklist-3 = 回避声明
option-checklist-4 = 当事人信息与授权
option-checklist-5 = 各方陈述
option-checklist-6 = 勘查记录与照片
option-checklist-7 = 资料与法规依据
option-checklist-8 = 成因与责任分析
option-checklist-9 = 影响评估与优先级
option-checklist-10 = 方案比选与审批
option-checklist-11 = 通知及回执
option-checklist-12 = 签到与会议记录
option-checklist-13 = 纪要及签署表
option-checklist-14 = 函件往来
option-checklist-15 = 事项跟踪与变更
option-checklist-16 = 核实记录
option-checklist-17 = 回访记录
option-checklist-18 = 评估与总结
option-checklist-19 = 公示记录
option-checklist-20 = 卷内目录

record-again = 又发生了
    .button = 🔁 又发生了
ask-again-words = 他说又怎么了？
    .label = 情况
ask-again-words-own = 又怎么了？写一句，也可以说一段语音。

ask-again = 🔁 { $no } 已经结案，这次另立一件，有新的编号。办的人看得到以前的案卷，不用从头说。
again-of = 🔁 接着 { $no }
staff-again-of = 🔁 又发生了，以前的是 { $no }
staff-again-since = 🔁 后来又发生，见 { $later }
b-before = 🗂 以前的 { $no }
b-survey-of = 📞 回访{ $party }（请主办以外的人问）
b-survey-of-reporter = 📞 回访报告人（请主办以外的人问）
b-happened-again = 🔁 又发生了
stage-surveyed = 回访 { $done }/{ $of }{ $mean ->
        [none] { "" }
       *[other] 　平均 { $mean }
    }
stage-checklist = 归档检查 { $done }/{ $of } ✔

missing-survey = { $party }回访
missing-recheck = 复查安排
missing-evaluation = 效果评估
missing-lesson = 经验总结
missing-archiving = 归档检查
asked-survey = 告诉我们解决了没有

ask-survey = 🙋 <b>{ $short }</b> 已经办完，请您看看：解决了吗？
ask-merged = 🙋 <b>{ $short }</b> 您反映的事情办完了，请您看看：您那里解决了吗？
survey-call = <b>{ $short }</b> 办完了，在 Telegram 上问过三次，还没有答复。请问他：
    1. 解决了吗？解决了、部分解决，还是没解决？
    2. 结果、快慢、公平、态度，各打几颗星（1 到 5）？不想评就不评。
    3. 还想说什么？照原话记。
merged-not-solved = 🙁 <b>{ $short }</b> 并在一起的 { $own } 报告人说没有解决。请看一看，一个工作日内答复他。
staff-merged-solved = <b>{ $short }</b> 并案的报告人回答：{ $solved }。
b-enter-survey = 📝 记下 { $short } 的回访
remind-survey = 🙋 <b>{ $short }</b> 还想听您说一句：解决了吗？点一下就行。
toast-survey-no = 已记下，马上重新办
answer-survey-no = 对不起，没有办好。这件事已经退回去重新想办法，经理也知道了，一个工作日内会有人答复您。还差什么，请点下面告诉我们。
answer-merged-no = 对不起，您那里还没有办好。主办和经理都知道了，一个工作日内会有人答复您。还差什么，请点下面告诉我们。
told-archived = 📁 <b>{ $short }</b> 已结案，谢谢您一路配合。如果又发生，请点下面的按钮：30 天内这件事接着办，以后就另立一件，不用从头说。
staff-survey = 📞 <b>{ $short }</b> 请主办以外的人回访 { $parties }：电话、上门都行。
staff-survey-no = 🙁 <b>{ $short }</b> 回访：{ $alone ->
        [yes] 报告人
       *[no] { $party }
    }说没有解决，已退回重新想办法。
manager-not-solved = 🙁 <b>{ $short }</b> { $alone ->
        [yes] 报告人
       *[no] { $party }
    }说没有解决，已退回重新想办法。{ $words ->
        [none] { "" }
       *[other] “{ $words }”
    }
    一个工作日内请给答复。
manager-few-stars = ⭐ <b>{ $short }</b> 有一方打分很低，请您一个工作日内打个电话听听：{ $alone ->
        [yes] 报告人
       *[no] { $party }
    }。
lead-surveyed = 🙋 <b>{ $short }</b> 回访结束了。{ $silent ->
        [0] 都答复了。
       *[other] 有 { $silent } 方没有答复，已记“未答复”。
    }可以评估、总结、归档。
recheck-due = 🔁 <b>{ $short }</b> { $category }：今天复查，看有没有复发。
staff-recheck = 🔁 <b>{ $short }</b> { $category }：今天复查，看有没有复发。
manager-again = 🔁 <b>{ $short }</b> 结案后又发生了，已重新启动：“{ $words }”
staff-again = 🔁 <b>{ $short }</b> 结案后又发生了，已重新启动。

refused-doer-asks = 办过这件事的人不能代问回访，请让别的同事来问。
refused-day-past = 请选一个以后的日子。
refused-gaps = 归档检查还有缺项没有写理由。
refused-again-late = 这件事不能接着办了。请点“我要反映问题”重新反映；替别人登记的，请照新的报告登记。

dossier-title = 案卷　{ $no }
dossier-title-own = 案卷（您的一份）　{ $no }
dossier-about = 类别：{ $category }　地点：{ $place }　主办：{ $lead }　状态：{ $stage }
dossier-index = 卷内目录
dossier-timeline = 经过
dossier-records = 记录
dossier-items = 事项
dossier-evidence = 证据与文件（SHA-256）
dossier-report = 报告
dossier-not-fetched = 没有取回
dossier-reported = 收到报告
dossier-accepted = 受理
dossier-led = { $lead } 接手主办
dossier-closed = 结案
dossier-column-no = 号
dossier-column-what = 内容
dossier-column-there = 状态
dossier-column-at = 时间
dossier-column-who = 谁
dossier-column-by = 期限
dossier-column-state = 结果
dossier-column-with = 来自
dossier-column-sha = SHA-256
tick-there = ✔ 有
tick-missing = 缺
tick-not-called-for = 不适用
b-dossier = 📦 案卷 PDF 和文件包
b-my-copy = 📄 我的一份
toast-dossier-asked = 正在整理，好了就发给您
dossier-file = 📦 { $no } 案卷，{ $count } 个文件。清单校验 <code>{ $sha }</code>
    .file = { $no }.pdf
dossier-parcel = 📦 { $no } { $parts ->
        [1] 文件包，里面有清单。
       *[other] 文件包 { $part }（共 { $parts } 包），清单在第 1 包里。
    }
    .file = { $no }-{ $part }.zip
