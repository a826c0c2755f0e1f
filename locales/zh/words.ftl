### 词语：与词汇表一致

month-name = { $month }月
moment = { $month }{ $day }日 { $time }
said-day = { $month }{ $day }日({ $weekday })
said-day-of-year = { $year }年{ said-day }
time-left = { $days ->
    [0] { $hours ->
        [0] 还有 { $minutes } 分钟
       *[other] 还有 { $hours } 小时 { $minutes } 分钟
    }
   *[other] 还有 { $days } 天 { $hours } 小时
}
time-late = { $days ->
    [0] { $hours ->
        [0] 已超 { $minutes } 分钟
       *[other] 已超 { $hours } 小时 { $minutes } 分钟
    }
   *[other] 已超 { $days } 天 { $hours } 小时
}
language-zh = 中文
language-en = English
anonymous-name = 匿名报告人
place-on-map = 地图位置
place-unknown = 没写位置
place-building = { $number }号楼
    .short = { $number }号楼
place-unit = { $number }单元
    .short = { $number }单元
place-floor = { $number }层
    .short = { $number }层
place-lift = { $number ->
        [1] 电梯
       *[other] { $number }号电梯
    }
    .short = { $number ->
        [1] 🛗 电梯
       *[other] 🛗 { $number }号电梯
    }
media-count = { $count } 个附件
step = 第 { $at } 步，共 { $of } 步  { $bar }
quoted = <blockquote>{ $words }</blockquote>

category-leak = 💧 渗漏水
category-noise = 🔊 噪声
category-parking = 🚗 停车
category-elevator = 🛗 电梯
category-equipment = 🔧 设施设备
category-garbage = 🗑 卫生垃圾
category-renovation = 🔨 装修
category-fire-ebike = 🔥 消防和充电
category-pets = 🐕 宠物
category-public-revenue = 💰 公共收益
category-fees = 🧾 费用
category-maintenance-fund = 🏦 维修资金
category-security = 🛡 安全秩序
category-greening = 🌳 绿化
category-illegal-build = 🧱 违规搭建
category-falling-object = ⚠️ 高空抛物
category-service-attitude = 🙋 服务态度
category-external-works = 🚧 外部施工
category-neighbour-other = 🏘 邻里其他
category-other = 📄 其他

urgency-u1 = U1 紧急
    .short = U1
    .plain = 🔴 马上，有危险
urgency-u2 = U2 加急
    .short = U2
    .plain = 🟠 很急，在变坏
urgency-u3 = U3 一般
    .short = U3
    .plain = 🟡 一般
urgency-u4 = U4 可计划
    .short = U4
    .plain = 🟢 不急，可以安排

scope-one-household = 一户
    .short = 一户
scope-between-households = 两户之间
    .short = 两户之间
scope-unit = 单元
    .short = 单元
scope-building = 楼栋
    .short = 楼栋
scope-estate = 小区
    .short = 小区
scope-external = 外部
    .short = 外部

handling-routine-repair = 转日常维修
    .short = 转维修
handling-single-dept = 单部门办理
    .short = 单部门
handling-multi-dept = 多部门协调
    .short = 多部门
handling-multi-party = 多方协调
    .short = 多方协调

level-l1 = L1 班组或部门
    .short = L1
level-l2 = L2 项目主办
    .short = L2
level-l3 = L3 项目经理
    .short = L3
level-l4 = L4 居委会、街道
    .short = L4
level-l5 = L5 公司总部、主管部门
    .short = L5

stage-intake = 待受理
    .plain = 已收到，正在看
stage-accepted = 已受理
    .plain = 有人接手了，正在判断怎么办
stage-routine = 转日常维修
    .plain = 已派维修
stage-repaired = 已报修好
    .plain = 修好了，请您看看
stage-registered = 已立项
    .plain = 已立项，有专人负责
stage-fact-finding = 调查研判
    .plain = 正在了解情况
stage-planning = 方案制定
    .plain = 正在想办法
stage-implementing = 实施跟踪
    .plain = 正在商量和办理
stage-evaluating = 效果评估
    .plain = 办完了，请您看看
stage-archived = 已归档
    .plain = 已结案
stage-rejected = 不予受理
    .plain = 不归物业办理
stage-merged = 并案
    .plain = 与同一件事合并处理
stage-terminated = 协调终止
    .plain = 没谈成，还有别的办法
stage-withdrawn = 已撤回
    .plain = 您已撤回

disclosure-staff = 处理人知道即可
disclosure-not-parties = 对方不要知道是我
disclosure-anonymous = 匿名（不能谈赔偿和签字）

when-now = 现在
when-today = 今天
when-days = 这几天
when-always = 一直有

wish-repair = 修好
wish-stop = 停止、改正
wish-explain = 说清楚、公开
wish-compensate = 赔偿、补偿
wish-advise = 先了解

channel-telegram-dm = 私聊
channel-telegram-group = 住户群
channel-qr = 扫码

solved-yes = 解决了
solved-partly = 部分解决
solved-no = 没解决

role-guest = 访客
role-resident = 住户
role-representative = 受托人
role-clerk = 客服
role-coordinator = 主办
role-dept = 责任部门
role-manager = 项目经理
role-committee = 业委会
role-community = 居委会
role-external = 外部单位
role-host = 主持人
role-admin = 管理员
role-auditor = 审计员

reason-not-ours = 这件事不在物业管理范围内，可以咨询居委会
    .short = 不在管理范围
reason-police = 这件事要由公安机关处理，请联系公安机关
    .short = 请找公安
reason-committee = 这件事由业主委员会决定，可以向业委会提出
    .short = 请找业委会
reason-mediation = 这是私人之间的纠纷，可以找居委会的人民调解员，免费
    .short = 请找人民调解
reason-utility = 这件事由供水、供电、燃气等专业单位负责，请打他们的服务电话
    .short = 请找专业单位

field-category = 类别
field-urgency = 紧急程度
field-scope = 范围
field-handling = 处理方式
field-level = 层级
field-lead_id = 主办
field-compared_at = 重复检查
field-reason = 理由
field-repaired_at = 修好的记录
field-solved = 报告人的回答

command-report = 反映问题
command-my = 我的事情
command-help = 帮助与电话
command-settings = 设置
command-inbox = 待办
command-find = 查找
command-today = 今日
command-kpi = 一周数据
command-notice = 最新通知
command-setup = 设置这个群

channel-office = 工作人员录入
channel-rehearsal = 🧪 演练

reason-unfounded = 核实过，没有发现这个情况
    .short = 核实不成立
