### 立项以后：填表、当事人、进入下一阶段

party-signs = 甲乙丙丁戊己庚辛壬癸
list-comma = 、
answer-none = —
answer-files = { $count } 个
option-here = 本户
option-above = 楼上
option-below = 楼下
option-beside = 隔壁
option-somebody-else = 别的人，自己写
option-relation-owner = 业主
option-relation-co-owner = 共有人
option-relation-tenant = 租客
option-relation-family = 家人
option-relation-agent = 代办
option-record-visit = 勘查
option-record-evidence = 证据
option-record-document = 资料
option-record-regulation = 法规
option-record-warranty = 保修计算
option-record-option = 方案

form-head = <b>{ $record }</b> · { $short } { $party }
form-step = 第 { $step } 步，共 { $count } 步 { $bar }
form-given = 已填：{ $value }
form-share-of = 请写 <b>{ $party }</b> 出多少
form-each-of = 现在选：<b>{ $one }</b>
share = { $party } { $amount }（{ $percent } %）
split-sum = 合计 { $given } / { $total }{ $state ->
        [whole] { " " }✔ 100 %
        [short] ，还差 { $left }
       *[over] ，多了 { $left }
    }
split-correct = 合计不等于总额。请改一方，例：{ $party } 100
form-check = 请核对，可逐行修改。
form-check-own = 我整理成这样，对吗？可逐行修改。
file-line = { $label }：{ $value }
b-form-on = 好了，下一步
b-edit-line = ✏ 改 { $label }
b-file = ✅ 存入案卷
b-file-own = ✅ 是我的意思
b-fill = 填 { $what } ▸

stage-priority = 优先级 <b>{ $priority }</b>
stage-on-hold = ⏸ 中止到 { $until }（{ $why }）
stage-due = ⏳ 本阶段截止 { $by }（{ $left }）
stage-parties = 当事人 { $parties }
stage-missing = 还差 { $missing }{ $more ->
        [0] { "" }
       *[other] ，另有 { $more } 项
    }
stage-complete = ✅ 都齐了，可以进入下一阶段
missing-level = 协调层级
missing-lead-id = 主办
missing-lead-at = 主办接办
missing-emergency-over = 应急结束
missing-description = 问题描述
missing-party = 当事人
missing-occurred = 发生时间
missing-place = 地点
missing-statement = { $party }的陈述
missing-visit = 现场勘查
missing-document = 资料查阅
missing-cause = 成因
missing-responsibility = { $party }责任
missing-impact = 影响评估
missing-goal = 目标
missing-option = 方案
missing-choice = 选定方案
missing-lawful = 合法的方案
missing-duty = { $party }的权责
missing-split = 费用分摊
missing-method = 协调方式
missing-apart = 不当面的协调方式
b-parties = 👥 当事人
b-records = 📄 案卷（{ $count }）
b-next-thing = ▶ 下一步：{ $what }
b-missing = 还差哪些
b-next = ➡ 进入下一阶段{ $stage ->
        [evaluating] ：归档
       *[other] { "" }
    }
b-more = 更多 ▸
b-add-party = ➕ 添加当事人
b-ask-party = 💬 机器人问他五个问题
b-end-party = 不再是当事人
b-end-pause = ▶ 恢复办理
b-open-file = 📄 打开案卷
b-change-record = ✏ 改 { $what }
party-about = <b>{ $party }</b>（{ $kind }，{ $capacity }）
    { $hear ->
        [yes] 必听
       *[no] 不必听
    } · { $sign ->
        [yes] 必签
       *[no] 不必签
    } · { $heard ->
        [yes] 已听取
       *[no] 还没有听取
    } · 联系过 { $tries } 次
file-title = 📄 <b>{ $short }</b> 案卷 { $page }/{ $pages }
file-empty = 案卷里还没有记录。
file-record = <b>{ $kind }</b> { $party }（{ $at }{ $confirmed ->
        [yes] ，本人已确认
       *[no] { "" }
    }{ $version ->
        [new] ，已更新
       *[first] { "" }
    }）

toast-form-kept = 已存下，七天内可以接着填
toast-filed = 已存入案卷
toast-missing = 还差几项，点开就能填
toast-next-stage = 已进入下一阶段，并告知各方
toast-party-asked = 已发给他，他回答后告诉您
toast-party-by-hand = 他不用 Telegram，请打电话或上门问
toast-statement-confirmed = 已记下
toast-override-agreed = 已同意
toast-override-refused = 已告知不同意

told-stage = <b>{ $short }</b> 有进展：{ $stage }。
told-paused = <b>{ $short }</b> 先停一停，到 { $until } 再继续。原因：{ $hold }。
told-prolonged = <b>{ $short }</b> 需要更长时间，最晚到 { $until }。原因：
    <blockquote>{ $words }</blockquote>
told-resumed = <b>{ $short }</b> 继续办理了。
told-terminated = <b>{ $short }</b> 这次没有谈成，协调到此为止。您还有这些办法：{ $remedies }。
    以上仅供参考，不是法律意见。
told-reopened = <b>{ $short }</b> 重新办理了。
ask-statement = 您好，{ $raised ->
        [you] 您反映的这件事（{ $category }），想听您仔细说说。
        [office] 我们发现了一件事（{ $category }），想听听您的情况。
       *[neighbour] 有邻居反映了一件事（{ $category }），想听听您的情况。
    }没有认定是谁的责任。
    请您回答五个小问题，也可以直接发语音。
b-answer-statement = 📝 现在回答
b-party-call-me = ☎ 请打电话给我
lead-statement = 🗣 <b>{ $short }</b> { $party }已作陈述，{ $voice ->
        [yes] 是语音：请听一听，写成文字请他确认。
       *[no] 请看案卷。
    }
manager-escalated = ⬆ <b>{ $short }</b> 已升级到 { $level }。{ $name }：
    <blockquote>{ $words }</blockquote>
staff-escalated = ⬆ <b>{ $short }</b> 已升级到 { $level }。
manager-first = ❗ <b>{ $short }</b> 影响评估为 P1，请优先安排人手。{ $given ->
        [no] { "" }
       *[yes] <blockquote>{ $words }</blockquote>
    }
override-asked = 🔓 <b>{ $short }</b> { $name }请您同意：缺着这些也进入下一阶段。
    还差 { $missing }
    <blockquote>{ $words }</blockquote>
b-agree-override = 同意
b-refuse-override = 不同意
override-answered = <b>{ $short }</b> { $name }{ $agreed ->
        [yes] 同意了，现在可以进入下一阶段。
       *[no] 不同意，请先补齐。
    }
told-going-on = <b>{ $short }</b> 还在办：{ $stage }。{ $dated ->
        [yes] 下一步 { $by } 前有结果。
       *[no] 有进展马上告诉您。
    }
remind-silent = 🔕 <b>{ $short }</b> 已经 { $days } 天没有告诉报告人进展了。
toast-going-on = 已告诉报告人和各方
refused-told-just-now = 刚刚才告诉过他们。
stage-company = ⚖ 涉及物业自己：费用要经理和业委会都同意，开会由业委会或经理主持。
remind-priority = 📈 <b>{ $short }</b> 上次评估是两周前，优先级 { $priority }。情况变了就重新评估，没变不用动。
remind-deadline = ⏳ <b>{ $short }</b> { $deadline ->
        [judge] 还没有确定怎么办理（{ $by } 前）。打开后选好，点“确定并告知报告人”。
        [site] 还没有人到现场（{ $by } 前）。到了请点一下。
        [whole-case] { $late ->
            [yes] 整件事应在 { $by } 前办结，已经到期。
           *[no] 整件事要在 { $by } 前办结。
        }来不及请延期并写明原因，各方会收到。
        [reply] { $late ->
            [yes] 投诉人还没有收到实质答复，期限 { $by } 已过。
           *[no] { $by } 前要给投诉人实质答复。
        }查到了什么、怎么处理、下一步都要写到，送出后请记一笔。
        [offence] 违规装修如果劝阻无效，{ $by } 前要报告业主委员会和主管部门，报告后请记一笔。
       *[lift-accident] 如果是电梯事故，{ $by } 前要向主管部门报告，报告后请记一笔。一般故障不用报。
    }{ $binding ->
        [yes] 依据：{ $law }
       *[no] { "" }
    }
staff-deadline = ⏳ <b>{ $short }</b> { $deadline ->
        [judge] 还没有确定怎么办理（{ $by } 前）。
        [site] 还没有人到现场（{ $by } 前）。
        [whole-case] 整件事应在 { $by } 前办结。
        [offence] 违规装修还没有报告业主委员会和主管部门的记录（{ $by } 前）。
        [lift-accident] 如果是电梯事故，{ $by } 前要向主管部门报告。
       *[reply] 投诉人还没有收到实质答复（{ $by } 前）。
    }
manager-go-higher = 📈 <b>{ $short }</b> { $phase }过了期限七个工作日，还没有谈成。现在是 { $level }，建议提到 L4，请居委会、街道一起协调。
remind-stage = ⏳ <b>{ $short }</b> { $phase }{ $late ->
        [yes] 超过了期限（{ $by }）。
       *[no] 到 { $by } 截止。
    }
manager-stage-late = ⏳ <b>{ $short }</b> { $phase }已超过期限三个工作日（{ $by }），主办 { $name }。

refused-pick = 请点下面的按钮。
refused-too-long = 太长了：最多 { $limit } 个字，您写了 { $length } 个。请写短一点，或分成两条。
refused-number = 请写一个 { $least } 到 { $most } 之间的数。
refused-money = 请写金额，例：2600 或 2,600.50
refused-date = 没看懂这个日期。请写，例：明天、3月14日、下周三
refused-time-too = 请连时间一起写，例：3月14日 19:30
refused-no-files = 这里不用发照片或文件，请写文字。
refused-summary = 请先点要改的那一行，再写。
refused-form-lacks = 还有没填的，请逐行看一看。
refused-no-basis = 认定责任要有依据。请先把证据、资料或法规存入案卷，再在这里选。
refused-vague = “{ $word }”看不出做到没有。请写能量出来的，例：48 小时闭水零渗漏。
refused-split-nothing = 总额要大于零。不花钱的方案不用分摊。
refused-split-nobody = 还没有当事人。请先添加当事人，再分摊费用。
refused-funding = 每一份都要写钱从哪里来。请点“资金来源”那一行补上。
refused-split = 合计 { $sum }，总额 { $total }，差着呢。请改到一分不差。
refused-party-unknown = 机器人找不到这位当事人，请打电话或上门。
refused-on-hold = 这件事中止到 { $until }，请先恢复办理。
refused-prolong-until = 请写一个比现在的期限（{ $by }）更晚、{ $days } 天以内的日期。
refused-hold-until = 请写今天以后、{ $days } 天以内的一天。
refused-highest = 已经是最高一级。
refused-gate-open = 什么都不缺，直接进入下一阶段就可以。
refused-firm = 缺的这一项不能破例，请先补上。
refused-no-other-manager = 没有另一位经理可以同意。
refused-not-now = 现在这个阶段不能填这一项。
