### 位置：楼栋、单元、楼层、房号和公共部位

b-add-buildings = ➕ 一句话添加楼栋
b-enter-buildings = ✅ 就这样录入
b-change-buildings = ✏️ 重写
b-rename = ✏️ 改名
b-close-place = 🚫 停用
b-reopen-place = ✅ 恢复使用
b-page-before = ‹ 上一页
b-page-after = 下一页 ›
b-place-up = ◀ 上一级
b-place-closed = { $place }（停用）

kind-building = 楼栋
kind-unit = 单元
kind-floor = 楼层
kind-room = 房号
kind-lift = 电梯
kind-garage = 车库
kind-parking-space = 车位
kind-public-area = 公共区域
kind-equipment-room = 设备间
kind-gate = 出入口

places-title = <b>📍 位置</b>
places-count = { $buildings } 栋 · { $rooms } 户
places-entering = ⏳ 正在录入，录完会更新这里。
place-about = <b>📍 { $place }</b>　{ $kind }{ $closed ->
        [yes] （已停用，报告时不再列出）
       *[no] { "" }
    }
    海报链接的编号：<code>l_{ $code }</code>
place-kind = 在<b>{ $place }</b>里添加哪一种？
buildings-title = <b>我理解的是：</b>
buildings-block = { $names } 号楼：{ $buildings } 栋 × { $units } 单元 × { $floors } 层 × { $rooms } 户 = { $homes } 户
buildings-block-bare = { $names } 号楼：{ $buildings } 栋 × { $floors } 层 × { $rooms } 户 = { $homes } 户
buildings-total = 共 <b>{ $homes }</b> 户，电梯 { $lifts } 部（七层以上每个单元先记一部，不对的以后可以停用）。

prompt-place-name = 请写新的名称。
    .group = 请私聊我修改位置。
prompt-buildings = 楼栋写成一句话就行，例如：
    1-8号楼 每栋2单元 18层 每层4户
    不一样的楼用分号隔开：1-3号楼 2单元 18层 每层4户；5号楼 1单元 6层 每层2户
    没有 4 号楼或 13 层，就写“没有4号楼”“没有13层”。
    .group = 请私聊我添加楼栋。

refused-place-number = 请写号码，例如 9 或 1102。
refused-buildings-which = 没看出是哪几号楼。请写楼号，例如：1-8号楼 每栋2单元 18层 每层4户。
refused-buildings-floors = 还要知道几层、每层几户。例如：1-8号楼 每栋2单元 18层 每层4户。
refused-buildings-unclear = 这一段我没看懂：{ $words }。请换个说法，整句再写一次。
refused-buildings-twice = { $building }号楼写了两次。请整句再写一次。
refused-buildings-many = 太多了：一次最多 { $most } 户、200 栋，每栋最多 20 个单元，每层最多 60 户。请分几次写。
