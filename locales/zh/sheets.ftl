### 表格：导出、模板、导入

b-sheets = 📊 表格
sheets = <b>📊 表格</b>
    要导出，点表名（Excel）或 CSV；“空表”是只有表头的模板。
    要导入，把填好的 .xlsx 或 .csv 文件直接发到这里：先看清楚会新增、修改多少，再按一次才写入。空格子不改原有内容，表里没有的不会删。
b-sheet-places = 📍 位置
b-sheet-households = 🏠 户
b-sheet-people = 👤 人员
b-sheet-csv = { $sheet ->
        [places] 位置
        [households] 户
       *[people] 人员
    } CSV
b-sheet-empty = { $sheet ->
        [places] 位置
        [households] 户
       *[people] 人员
    } 空表
answer-sheet-sent = 收到表格，正在核对，核对好会发到这里。
sheet-sure = <b>{ $sheet ->
        [places] 位置表
        [households] 户表
       *[people] 人员表
    }核对好了，还没有写入</b>
    新增 { $new } 行，修改 { $changed } 行，不变 { $same } 行。
b-sheet-enter = ✅ 写入
sheet-done = { $sheet ->
        [places] ✅ 位置表写入了：新增 { $new } 行，修改 { $changed } 行。
        [households] ✅ 户表写入了：新增 { $new } 行，修改 { $changed } 行。
        [people] ✅ 人员表写入了：新增 { $new } 行，修改 { $changed } 行。
       *[none] 这份表格没有写入。
    }
sheet-gone = 这份表格已经处理过了，或放得太久。请再发一次文件。
sheet-faults = <b>这份表格有 { $count } 处要改，一行也没有写入</b>
    改好后请再发一次。
sheet-faults-more = … 还有 { $count } 处
sheet-fault-line = 第 { $line } 行：
sheet-fault-empty = “{ $column }”是空的
sheet-fault-unknown = “{ $column }”里的“{ $value }”不认识
sheet-fault-long = “{ $column }”太长：{ $value }…
sheet-fault-date = “{ $column }”被 Excel 当成了日期，请把这一列设为“文本”再填
sheet-fault-area = 面积要是平方米的数字，例如 89.5：{ $value }
sheet-fault-phone = 电话号码看不懂
sheet-fault-twice = 与第 { $value } 行重复
sheet-fault-parent = 上级“{ $value }”没有登记，也没有写在这一行的上面
sheet-fault-ring = 上级“{ $value }”就在这个位置里面
sheet-fault-not-room = “{ $value }”不是一户，是别的位置
sheet-fault-no-room = 没有“{ $value }”这一户，请先导入户表
refused-sheet-headers = 表头看不懂。请用“空表”模板里的表头，一份表只放一种内容。一行也没有写入。
refused-sheet-unreadable = 这个文件打不开。请另存为 .xlsx 或 .csv 再发一次。
refused-sheet-empty = 表里只有表头，没有内容。
refused-sheet-long = 文件太大：最多五万行、20 MB。请分成几份发。
refused-sheet-gone = 这份表格已经处理过了，或取不到了。请再发一次文件。
refused-sheet-overtaken = 表里有些位置刚刚被别人添加了。请再发一次这个文件，重新核对。

column-kind = 类型
    .also = 种类|位置类型
column-address = 地址
    .also = 房号|编号|门牌
column-label = 名称
    .also = 显示名称|位置名称
column-parent = 上级
    .also = 所属|上级地址
column-area = 面积
    .also = 建筑面积|面积平方米
column-state = 状态
    .also = 使用状态
column-name = 姓名
    .also = 称呼|业主|业主姓名
column-phone = 电话
    .also = 手机|手机号|联系电话
column-relation = 关系
    .also = 与房屋关系|身份
column-contact = 联系方式
    .also = 通知方式
column-language = 语言
    .also = 语种

cell-building = 楼栋
cell-unit = 单元
cell-floor = 楼层
cell-room = 房号
cell-lift = 电梯
cell-garage = 车库
cell-parking-space = 车位
cell-public-area = 公共区域
cell-equipment-room = 设备间
cell-gate = 出入口
cell-occupied = 自住
cell-vacant = 空置
cell-rented = 出租
cell-owner = 业主
cell-co-owner = 共有人
cell-tenant = 租客
cell-family = 家人
cell-agent = 代办
cell-telegram = Telegram
cell-phone = 电话
cell-door = 上门
cell-paper = 书面
cell-zh = 中文
cell-en = 英文

sheet-file = 📊 { $sheet ->
        [places] 位置表
        [households] 户表
       *[people] 人员表。里面有个人信息，只用来办事，用完请删掉。
    }
    .file = { $sheet ->
        [places] 位置
        [households] 户
       *[people] 人员
    }.{ $format }
sheet-empty = 📊 { $sheet ->
        [places] 位置表的空表。上级要写在下级的上面；地址例如 3、3-1、3-1-1002。
        [households] 户表的空表。地址例如 3-1-1002，面积是平方米。
       *[people] 人员表的空表。地址要是户表里已有的，例如 3-1-1002。
    }
    .file = { $sheet ->
        [places] 位置 空表
        [households] 户 空表
       *[people] 人员 空表
    }.{ $format }

b-codes = 🔑 各户邀请码（缴费单用）
codes-sure = <b>给每一户做新的邀请码？</b>
    会得到一份 CSV：地址、邀请码、链接，可以印在缴费单上。三十天内有效，每种关系各用一次。以前发出去的邀请码马上失效。
b-codes-sure = 🔑 做新的邀请码
codes-file = 🔑 各户邀请码，三十天内有效。只印给这一户，用完请删掉这个文件；我这里不留邀请码。
    .file = 邀请码.csv
column-code = 邀请码
column-link = 链接
refused-no-households = 还没有登记的户。请先导入户表。
