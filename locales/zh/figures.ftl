### 一周数据

week-figures = 📊 <b>一周数据</b>　{ $range }
    .file = week.png
figures-title = 一周数据
figures-day = { $month }{ $day }日
figures-range = { $year }年第{ $number }周，{ $first }–{ $last }
figures-until = 截至 { $until }

figures-new = 新增 { $count } 件（前一周 { $before } 件）
    .label = 新增
figures-closed = 办结 { $count } 件（前一周 { $before } 件）
    .label = 办结
figures-aside = 另有不予受理 { $rejected } 件、撤回 { $withdrawn } 件
figures-open = 在办 { $count } 件：{ $ages }
    .label = 在办
    .title = 在办 { $count } 件，按已过天数
figures-overdue = 逾期 { $count } 件，占在办的 { $percent }%
    .label = 逾期
figures-before = 前一周 { $count }
figures-of-open = 占在办的 { $percent }%
figures-confidential = 其中保密 { $count } 件
figures-age = { $first }–{ $last } 天
figures-age-over = 超过 { $days } 天
figures-aged = { $age } { $count } 件

figures-response = 首次响应：一半在 { $time }内（按工作时间），{ $count } 件里 { $within } 件在承诺时间内，占 { $percent }%
    .label = 首次响应
    .half = 一半在 { $time }内（按工作时间）
    .within = { $count } 件里 { $within } 件在承诺时间内
figures-response-few = 首次响应：少于 { $few } 件，不作统计
    .short = 少于 { $few } 件，不作统计
figures-time = { $hours ->
    [0] { $minutes } 分钟
   *[other] { $hours } 小时 { $minutes } 分钟
}
figures-solved = 满意度：{ $count } 份回答，解决了 { $yes }，部分解决 { $partly }，没解决 { $no }
    .label = 满意度
    .count = 问“解决了吗”，{ $count } 份回答
figures-solved-few = 满意度：少于 { $few } 份回答，不作统计
    .short = 少于 { $few } 份回答，不作统计

figures-oldest = 在办最久的 { $count } 件
figures-old = { $short } { $category } · { $stage } · { $days } 天{ $late ->
    [yes] ，逾期
   *[no] { "" }
}
figures-days = { $days } 天
figures-late = 逾期
figures-note = 演练和并案的不计。{ $count ->
    [0] { "" }
   *[other] 保密的 { $count } 件只计数，不列出。
}
b-figures = 📊 一周数据
