### 查找和今日

prompt-find = 请写编号、房号、类别或原话里的词，例如：0017、3-1-11、漏水 逾期、吊顶。
    .group = 请在命令后面写要找的，例如：/find 0017。
answer-find-words = 请在命令后面写要找的，例如：/find 0017，/find 3-1-11，/find 漏水 逾期。
found-title = <b>🔎 { $words }</b>：{ $count } 件
found-none = 没有找到“{ $words }”。可以写编号（0017）、房号（3-1-11）、类别（漏水）、“逾期”，或原话里的词（吊顶）。
today-title = <b>🗓 今日</b>　在办 { $open } 件
today-duty = 值班：{ $names }
today-away = 🏖 { $name }不在，由{ $deputy }代理
today-due = { $count ->
        [0] 今天没有要答复的。
       *[other] 今天要答复的 { $count } 件：
    }
b-find = 🔎 再找
inline-others = 只有物业工作人员能在这里查。点这里私聊我反映问题
inline-found = 点这里打开私聊
inline-none = 没有找到。点这里打开私聊
