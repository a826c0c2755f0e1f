"""The words by which a resident's sentence is guessed, kept as tables so that anyone can add one.

Words are lower-case simplified Chinese and English, divided by `|`. A Chinese word matches
anywhere, an English one only as a whole word; `*` at its end lets it go on (`leak*`, leaking).
Where words overlap the longest counts and hides the others, which is how `消防通道` is no fire
and `空调滴水` no leak. Common typing mistakes stand beside the word that was meant.
"""

import re
from enum import StrEnum

from .terms import Category


class When(StrEnum):
    """The four answers to 什么时候."""

    NOW = "now"
    TODAY = "today"
    DAYS = "days"
    ALWAYS = "always"


class Alarm(StrEnum):
    """What a word says about haste."""

    DANGER = "danger"
    FEARED = "feared"  # a danger, unless it is only feared: 怕着火
    URGENT = "urgent"
    STOPPED = "stopped"  # urgent when it is a lift
    ELECTRIC = "electric"  # urgent when water is near
    PLANNED = "planned"
    HARMLESS = "harmless"  # only hides the words inside it


# Weight 4 decides against a 3 beside it, 3 names the matter, 2 makes it likely, 1 only hints.
# Of equal sums the category that stands first wins.
CATEGORIES: tuple[tuple[Category, int, str], ...] = (
    (
        Category.FALLING_OBJECT,
        4,
        "throwing stones|throwing eggs|from the roof|高空抛物|高空坠物|高空扔|抛物|坠物"
        "|从楼上扔|从楼上丢|从楼上倒|楼上扔|楼上丢|往下扔|往下丢|往楼下扔|往楼下丢|扔下来"
        "|丢下来|抛下来|扔烟头下|窗户扔|窗口扔|阳台扔|瓷砖脱落|瓷砖掉|外墙脱落|外墙掉|外墙砖"
        "|墙砖脱落|墙砖掉|掉砖|玻璃掉|外机掉|falling object*|falling debris|thrown from"
        "|thrown out of the window|throws from|throws things|throwing things|throwing stuff"
        "|throw things|throw rubbish out|throwing rubbish out|throwing bottles"
        "|out of the window|off the balcony|from the balcony|tile fell|tiles fell|tiles falling"
        "|tiles are falling",
    ),
    (Category.FALLING_OBJECT, 2, "掉下来|砸到|砸中|砸坏|脱落|fell from|falling from|dropped from"),
    (
        Category.FIRE_EBIKE,
        5,
        "电动车进电梯|电瓶车进电梯|电动车推进电梯|电瓶车推进电梯|电动车坐电梯|电瓶车上电梯"
        "|电动车上电梯|推电动车进电梯|推电瓶车进电梯",
    ),
    (
        Category.FIRE_EBIKE,
        4,
        "烧焦|焦味|焦糊|糊味|burning|飞线|飞线充电|楼道充电|入户充电|进楼充电|电动车充电"
        "|电瓶车充电|电瓶充电|电池充电|充电桩着火|消防通道|消防车道|消防门|防火门|消防栓|消火栓"
        "|灭火器|消防设施|消防器材|消防|烟感|烟雾报警|着火|起火|失火|火灾|冒烟|浓烟|烧起来|火警"
        "|fire lane*|fire exit*|fire door*|fire escape*|fire extinguisher*|fire hydrant*"
        "|fire safety|fire hazard*|fire route|fire passage|fire alarm*|smoke alarm*"
        "|smoke detector*|on fire|fire|smoke|charging ebike*|charging e-bike*|charging scooter*"
        "|charging their e-bike*|charging his e-bike*|charging cable*|ebike charging"
        "|e-bike charging|scooter charging|extension cord out of",
    ),
    (
        Category.FIRE_EBIKE,
        3,
        "充电|充电桩|充电棚|电单车|ebike*|e-bike*|e bike*|electric bike*|electric scooter*"
        "|e-scooter*",
    ),
    (Category.FIRE_EBIKE, 2, "电动车|电瓶车|电驴|小电驴|电动自行车|电动单车|scooter*|charging"),
    (Category.LEAK, 5, "水漫|水淹|被淹|淹了|flood*"),
    (
        Category.LEAK,
        4,
        "空调漏水|管道井漏水|水管爆|爆管|爆水管|管子爆|管道爆|水管裂|管子裂|burst pipe*|pipe burst*"
        "|burst water",
    ),
    (
        Category.LEAK,
        3,
        "化粪池|污水|外溢|toilet|clogged|sewage|sewer|漏水|露水|楼水|渗水|渗漏|参水|滴水|嘀水"
        "|滴答水|漏雨|渗雨|进水|返水|返潮|阴湿|洇水|洇湿|发霉|霉斑|水渍|湿了一片|湿一片|湿透"
        "|往下滴|往下漏|往下流水|滴滴答答|漏得|漏了|又漏|还漏|在漏|一直漏|积水|泡水|泡了|防水"
        "|渗下来|渗进|渗出来|漏下来|滴下来|水滴下|水印|接水|接一桶|下水道堵|马桶堵|地漏堵|反水|倒灌|反味|leak*|leek|leeking|drip*|seep*"
        "|water damage|water stain*|damp|mould|mold|mouldy|moldy|wet ceiling|wet patch"
        "|water coming through|water is coming through|water coming in|water coming down"
        "|water from above|clogged drain|blocked drain*|toilet overflow*|overflow*",
    ),
    (Category.LEAK, 2, "吊顶|天花板|水管|管道|下水道|地漏|鼓包|墙皮|ceiling|pipe*|drain*"),
    (Category.LEAK, 1, "卫生间|厨房|阳台|bathroom"),
    (
        Category.ELEVATOR,
        4,
        "困在电梯|电梯困人|电梯里被困|关在电梯|卡在电梯|电梯里出不来|stuck in the lift"
        "|stuck in lift|stuck in the elevator|stuck in elevator|trapped in the lift"
        "|trapped in the elevator|trapped in lift",
    ),
    (
        Category.ELEVATOR,
        5,
        "电梯坏|电梯又坏|电梯停|电梯故障|电梯不动|电梯没修|lift is broken|lift broken"
        "|lift is down|lift is out|elevator is broken|elevator broken|elevator is down"
        "|elevator is out",
    ),
    (
        Category.ELEVATOR,
        4,
        "电梯|电提|电梯间|客梯|货梯|升降机|elevator*|elevater*|elavator*|lift|lifts|lift's",
    ),
    (Category.ELEVATOR, 2, "轿厢|困人|扶梯"),
    (Category.NOISE, 4, "广场舞|低频噪|quiet hours"),
    (
        Category.NOISE,
        3,
        "打球|拍球|弹珠|噪声|噪音|燥音|造音|嘈音|噪因|嗓音|扰民|吵死|吵得|吵的|太吵|很吵|好吵"
        "|吵人|吵闹|吵醒|吵到|又吵|在吵|还吵|再吵|嘈杂|闹腾|大声|太响|很响|震动|振动|嗡嗡|咚咚"
        "|砰砰|哐哐|咣咣|咯噔|脚步声|跑步声|走路声|拖椅子|拖桌子|拖凳子|挪桌子|跑跳|蹦跳"
        "|蹦蹦跳跳|蹦来蹦去|跑来跑去|跺脚|弹钢琴|弹琴|钢琴|唱歌|唱k|ktv|卡拉ok|麻将|音响|低音炮"
        "|睡不着|没法睡|睡不好|不能休息|没法休息|声音大|声音很大|声音太大|动静|noise|noises"
        "|noisy|noisey|noice|loud*|too loud|music|party|parties|can't sleep|cannot sleep"
        "|cant sleep|stomping|banging|thumping|footsteps|running around|shouting|screaming"
        "|piano|karaoke|vibration*|humming|bass",
    ),
    (Category.NOISE, 1, "吵|闹|响|声音|半夜|深夜|凌晨|sleep|upstairs|midnight|late at night"),
    (
        Category.PARKING,
        4,
        "车位|车库|停车|停车位|停车费|乱停|占车位|堵车库|挪车|抢车位|僵尸车|车位被占|泊车"
        "|parking|parkin|parked|parks|parking space*|parking spot*|double park*"
        "|my space is taken",
    ),
    (
        Category.PARKING,
        3,
        "堵住出口|挡住车|挡我车|挡了我|道闸|抬杆|地库|地下车库|车牌|外来车|剐蹭|刮蹭|刮了我的车"
        "|占位|garage|car park|barrier",
    ),
    (Category.PARKING, 1, "车|car|cars|vehicle*"),
    (
        Category.RENOVATION,
        5,
        "装修噪音|装修噪声|装修垃圾|装修扰民|renovation waste|construction waste|renovation noise",
    ),
    (
        Category.RENOVATION,
        4,
        "装修|砸墙|敲墙|拆墙|承重墙|电钻|电锤|打钻|钻墙|打孔|凿墙|装潢|建筑垃圾|renovat*|drill*"
        "|jackhammer*|load-bearing wall|load bearing wall|hammering|knocking down a wall"
        "|knocking down walls",
    ),
    (Category.RENOVATION, 2, "施工|裂缝|工人|refurbish*|remodel*|decorating|contractor*"),
    (
        Category.PETS,
        4,
        "狗叫|狗吠|狗屎|狗粪|狗尿|狗咬|咬人|咬了|咬到|遛狗|溜狗|不牵绳|没牵绳|没拴绳|不拴绳"
        "|狗绳|大型犬|烈性犬|流浪猫|流浪狗|野猫|野狗|喂猫|猫屎|猫叫|养鸡|公鸡|养鸽|宠物|barking"
        "|barks|dog poo*|dog bit|dog waste|off leash|off the leash|without a leash|unleashed"
        "|no leash|stray cat*|stray dog*|pet|pets",
    ),
    (Category.PETS, 3, "狗|猫|犬|鸽子|狗狗|泰迪|金毛|dog|dogs|cat|cats|puppy"),
    (
        Category.GARBAGE,
        4,
        "垃圾|拉圾|垃圾桶|垃圾站|垃圾房|垃圾分类|厨余|没人打扫|不打扫|没打扫|没人清理|臭味|臭气"
        "|恶臭|臭死|好臭|很臭|garbage|garbege|rubbish|trash|litter*|bins|bin|smelly|stink*"
        "|stench",
    ),
    (
        Category.GARBAGE,
        3,
        "卫生|保洁|脏|很脏|太脏|好脏|脏死|打扫|清扫|纸箱|堆杂物|杂物|堆放|楼道堆|走廊堆|蟑螂"
        "|老鼠|苍蝇|蚊子|白蚁|dirty|filthy|cleaning|cockroach*|roaches|rats|mice|junk|clutter*"
        "|boxes in the hallway|boxes in the corridor|smell*",
    ),
    (Category.GARBAGE, 1, "味道|异味|臭|楼道|走廊|堆|corridor|hallway"),
    (
        Category.MAINTENANCE_FUND,
        5,
        "维修资金|维修基金|专项维修|大修基金|公维金|维修金|maintenance fund|repair fund"
        "|sinking fund",
    ),
    (
        Category.PUBLIC_REVENUE,
        5,
        "公共收益|公共收入|公共部位收益|广告收益|广告收入|广告费|电梯广告|停车收益|停车费收入"
        "|收益公示|收益去哪|public revenue|common income|advertising income|ad revenue"
        "|advertising revenue|income from ad*",
    ),
    (Category.PUBLIC_REVENUE, 3, "收益|账目|公示账|财务公开|revenue"),
    (
        Category.FEES,
        5,
        "物业费|物业管理费|管理费|水费|电费|燃气费|煤气费|取暖费|暖气费|公摊|公摊费|公摊电"
        "|乱收费|多收|重复收费|收费标准|催费|涨价|management fee*|service charge*|water bill"
        "|electricity bill|gas bill|overcharge*|property fee*",
    ),
    (
        Category.FEES,
        3,
        "收费|缴费|交费|发票|收据|账单|欠费|退款|退费|押金|fee|fees|bill|bills|invoice|receipt"
        "|refund|deposit|charged twice|charge me|charged me",
    ),
    (
        Category.SERVICE_ATTITUDE,
        5,
        "态度|服务态度|爱理不理|爱答不理|推诿|推来推去|踢皮球|不理人|骂业主|骂人|凶我|凶人|甩脸"
        "|不耐烦|敷衍|投诉物业|投诉保安|投诉客服|电话没人接|不接电话|打电话没人|没人回复"
        "|attitude|rude|rudely|unhelpful|ignored me|ignores us|ignoring us|ignoring me"
        "|nobody answers the phone|nobody picks up|hung up on me|shouted at me|yelled at me"
        "|bad service|poor service",
    ),
    (
        Category.SERVICE_ATTITUDE,
        2,
        "投诉|没人管|不管|没有人管|客服|物业不作为|不作为|complain*|staff|nobody cares",
    ),
    (
        Category.ILLEGAL_BUILD,
        5,
        "围起来|圈起来|违建|违章|违章建筑|违法建筑|违搭|乱搭|搭建|私搭|私搭乱建|乱搭乱建|加建"
        "|搭了个|搭棚|阳光房|搭阳光房|封阳台|封露台|侵占绿地|圈地|私占|占用公共|外扩"
        "|illegal build*|illegal construction|illegal structure*|illegal extension"
        "|unauthorised build*|unauthorized build*|unauthorised construction"
        "|unauthorized construction|built a shed|built a room|roof extension",
    ),
    (
        Category.GREENING,
        4,
        "绿化|绿植|草坪|草地|砍树|修剪|剪树|树枝|大树|树木|树荫|除草|杂草|种菜|浇水|花坛|灌木"
        "|树倒|枯树|tree|trees|lawn|grass|weeds|hedge*|bushes|garden|branch|branches|plants"
        "|flower bed*|vegetable*",
    ),
    (Category.GREENING, 2, "树|虫子|打药"),
    (
        Category.EXTERNAL_WORKS,
        5,
        "工地|隔壁工地|旁边工地|夜间施工|外面施工|外面修路|修路|道路施工|地铁施工|挖路|挖马路"
        "|construction site|road work*|roadwork*|building site|digging up the road"
        "|subway construction|metro construction|night construction",
    ),
    (Category.EXTERNAL_WORKS, 3, "市政|开发商施工|扬尘|渣土车|construction next door"),
    (
        Category.EQUIPMENT,
        5,
        "路灯|停水|停电|断水|断电|没水|没电|没有水|没有电|没热水|没暖气|暖气不热|不来水|不来电"
        "|水压|跳闸|电闸|漏电|触电|电死|煤气味|燃气味|煤气|燃气|燃气泄漏|煤气泄漏|天然气|煤气漏"
        "|漏气|楼道灯|楼道的灯|走廊灯|感应灯|声控灯|street light*|streetlight*|street lamp*"
        "|no water|no power|no electricity|no hot water|power cut|power is out|power outage"
        "|blackout|outage|water is off|water is cut|water cut|gas leak*|gas smell|smell gas"
        "|smell of gas|smells like gas|smells of gas|leaking gas|electric shock|live wire"
        "|water pressure|no heating|heating is off|hallway light*|corridor light*|tripped",
    ),
    (
        Category.EQUIPMENT,
        4,
        "灯坏|灯不亮|灯不行|对讲|可视对讲|健身器材|滑梯|秋千|单元门|大门坏|井盖|窨井盖|水泵"
        "|泵房|配电|电箱|电表|水表|避雷|暖气|供暖|信箱|快递柜|游乐设施|台阶坏|台阶断|栏杆|扶手"
        "|地砖|路面|坑洼|intercom|playground equipment|gym equipment|manhole*|pump*|fuse*"
        "|mailbox*|pothole*|handrail*|radiator*|heating|light is out|lights are out"
        "|light is broken|light bulb*|street lamp",
    ),
    (
        Category.EQUIPMENT,
        3,
        "灯|电线|插座|开关|设备|设施|sparks|sparking|lamp|lights|wire*|socket*|front door",
    ),
    (
        Category.EQUIPMENT,
        2,
        "坏了|坏掉|不亮|失灵|故障|报修|维修|broken|not working|doesn't work|out of order|repair*",
    ),
    (
        Category.SECURITY,
        5,
        "小偷|偷了|被偷|失窃|被盗|盗窃|撬锁|撬门|陌生人|可疑|尾随|跟踪|保安睡|保安不在|没有保安"
        "|打架|打起来|打人|持刀|拿刀|斗殴|入室|thief|thieves|stolen|theft|burglar*|break-in"
        "|broke in|broken into|stranger*|suspicious|followed me|fight|fighting",
    ),
    (
        Category.SECURITY,
        4,
        "门禁|门岗|监控|摄像头|保安|安保|巡逻|治安|外卖员随便|随便进|发小广告|贴小广告|小广告"
        "|security|guard|guards|cctv|camera*|access card|door lock|gate|patrol*|intruder*",
    ),
    (
        Category.NEIGHBOUR_OTHER,
        5,
        "空调滴水|空调水|空调外机|二手烟|抽烟|吸烟|油烟|烟味|晾衣|晾被子|晒被子|滴在我家被子"
        "|挡光|遮光|挡阳光|采光|门口放鞋|鞋柜|摄像头对着|占楼道|邻里纠纷|邻居纠纷|群租|民宿"
        "|短租|cigarette*|smoking|smokes|second-hand smoke|secondhand smoke|cooking fumes"
        "|laundry|aircon drip*|ac drip*|airbnb|sublet*|shoe rack|blocks my light",
    ),
    (Category.NEIGHBOUR_OTHER, 1, "邻居|隔壁|对门|楼上|楼下|neighbour*|neighbor*|next door"),
)


ALARMS: tuple[tuple[Alarm, str], ...] = (
    (
        Alarm.DANGER,
        "smoke alarm is going off|smoke alarm going off|smoke alarm is ringing|被淹|淹了|水漫"
        "|烧焦|焦味|焦糊|有人倒在|倒在地|掉进水|掉进池|保安打了|被打|动手打|人还在里面"
        "|with people inside|电线裸露|裸露电线|裸露的电线|电线掉|电线断|电线垂|冒烟|在冒烟|浓烟"
        "|着了火|火太大|火很大|烧着了|烧起来|焦糊味|烧焦味|糊味|电火花|打火花|冒火花|冒火|火花"
        "|困人|被困|困住|困在|关在电梯|卡在电梯|电梯里出不来|出不来了|夹到|夹住|夹伤|夹人|燃气"
        "|燃汽|煤气|天然气|漏气|煤气味|燃气味|瓦斯|坠楼|跳楼|轻生|自杀|想不开|打架|打起来|打人"
        "|在打我|打我了|打了我|斗殴|持刀|拿刀|拿着刀|动刀|家暴|救命|晕倒|昏倒|昏迷|晕过去|晕了"
        "|不省人事|没有呼吸|没呼吸|抽搐|流血|出血|受伤|伤了人|骨折|中毒|溺水|落水|掉井里|掉进井"
        "|聚众|闹事|爆管|爆水管|水管爆|管子爆|管道爆|水管炸|水淹|发大水|狗咬|咬人|咬了|咬到|咬伤"
        "|着起来|车着了|着大火|明火|火苗|大火|急坠|坠梯|溜梯|突然下坠|往下坠|电梯突然掉|电梯掉"
        "|要倒了|快倒了|要塌|快塌|要掉下来了|快掉下来|摇摇欲坠|砍伤|捅伤|被砍|被捅|砍人了|在砍人"
        "|有人砍人|拿菜刀|抢劫|抢包|抢手机|小偷进|小偷在|进小偷|进了小偷|贼进|进贼|进了贼"
        "|有人撬|在撬|闯进家|闯进我家|闯入家|闯入我家|破门而入|尾随我|被尾随|被人尾随|跟踪我|被跟踪|被人跟踪"
        "|猥亵|强奸|非礼|性侵|性骚扰|有人打我|他打我|她打我|他们打我|老公打我|绑架|劫持|挟持|被锁在家"
        "|被锁在屋|被锁在里|锁在车里|锁在家里|锁在屋里|反锁在家|反锁在屋|反锁在房|割腕|喝农药"
        "|寻短见|不想活|活不下去|站在楼顶|坐在窗台外|爬出窗|叫不醒|呼吸困难|喘不上气|噎住|噎着"
        "|心梗|中风了|突然中风|猝死|休克|昏厥|中暑了|孩子走丢|小孩走丢|孩子不见|小孩不见|孩子丢了"
        "|小孩丢了|老人走丢|老人走失|老人不见|孩子失踪|老人失踪|一氧化碳|毒蛇|蛇进|进了蛇|进蛇|一条蛇|撞到人"
        "|撞了人|撞人|撞倒人|人被撞|老人被撞|孩子被撞|撞伤|压到人|压伤|smoke"
        "|smoke coming|socket is smoking|outlet is smoking|wire is smoking|box is smoking"
        "|battery is smoking|bike is smoking|scooter is smoking|burning smell"
        "|smells like burning|smell burning|smell of burning|on fire|flames|caught fire|trapped"
        "|traped|stuck in the lift|stuck in lift|stuck in the elevator|stuck in elevator"
        "|stuck inside|locked in the lift|gas smell|smell gas|smell of gas|smells like gas"
        "|smells of gas|smell any gas|smelling gas|gas leak*|leaking gas|electrocuted|sparks"
        "|sparking|live wire*|exposed wire*|unconscious|unconcious|fainted|collapsed|passed out"
        "|not breathing|can't breathe|bleeding|injured|injuries|fight|fights|fighting|attacked"
        "|beating|has a knife|with a knife|help me|suicide|jump off|drowning|flooded|flooding"
        "|burst pipe*|pipe burst*|bit me|bit my|bitten|fire alarm is ringing|fire alarm ringing"
        "|fire alarm going off|fire alarm is going off|fell|fallen|carbon monoxide|break in"
        "|breaking in|broke in|broke into|broken into|burglar*|robbed|robbery|mugged|stabbed"
        "|stabbing|has a gun|with a gun|gunshot*|following me|being followed|followed me home"
        "|stalking|stalker|rape|raped|molested|groped|assaulted|kidnap*|hostage|choking"
        "|heart attack|having a stroke|had a stroke|seizure|unresponsive|won't wake up"
        "|not waking up|overdose|kill myself|want to die|end my life|missing child"
        "|child is missing|daughter is missing|son is missing|hit by a car|run over|ran over"
        "|locked in the car|lift dropped|elevator dropped|free fall|about to fall"
        "|about to collapse|a snake",
    ),
    (
        Alarm.FEARED,
        "throwing stones|throwing eggs|着火|起火|失火|火灾|火警|爆炸|触电|漏电|电到|电死|麻手"
        "|掉下去|掉下楼|摔下|坠下|跳下去|坠落|坠物|砸到|砸中|砸伤|砸下来|掉下来|掉落|瓷砖脱落|外墙脱落|外墙砖脱落|墙砖脱落"
        "|外墙掉|掉砖|倒下来|倒塌|塌了|摔倒|摔伤|摔了|滑倒|跌倒|高空抛物|高空坠物|高空扔"
        "|从楼上扔|从楼上丢|楼上扔|楼上丢|往下扔|往下丢|往楼下扔|往楼下丢|扔下来|丢下来|抛下来"
        "|roof is falling|glass is falling|glass falling|bricks falling|falling down|falling off"
        "|fire|explosion|explode*|electric shock*|electrical shock*|shocked me|got shocked"
        "|falling object*|falling debris|tiles falling|tiles are falling|falling from"
        "|thrown from|thrown out of the window|throws things|throwing things|throwing stuff"
        "|throw things|throwing bottles|collapse|hurt",
    ),
    (
        Alarm.URGENT,
        "漏水|露水|楼水|滴水|嘀水|滴滴答答|往下滴|往下漏|往下流水|漏雨|在漏|又漏|还漏|漏得"
        "|一直漏|漏了|哗哗|止不住|接一桶|几桶|进水|返水|反水|倒灌|停水|停电|断水|断电|没水|没电"
        "|没有水|没有电|不来水|不来电|跳闸|没暖气|有老人|有个老人|老人住|老人家|老人下不"
        "|老人上不|老人出不|岁老|老母亲|老父亲|行动不便|腿脚不|轮椅|卧床|孕妇|怀孕|坐月子"
        "|新生儿|婴儿|宝宝|月大的|残疾|盲人|病人|心脏病|透析|呼吸机|救护车|紧急|很急|急急|加急"
        "|快来|赶紧来|井盖没|井盖丢|没有井盖|leak|leaks|leaking|leeking|leek|dripping|drips"
        "|water coming through|water is coming through|water coming in|water coming down"
        "|water is pouring|pouring|overflowing|no water|no power|no electricity|power cut"
        "|power is out|power outage|blackout|outage|water is off|water is cut|elderly"
        "|old mother|old father|baby|newborn|pregnant|wheelchair|disabled|blind|oxygen|dialysis"
        "|urgent*|emergency|asap|missing manhole|open manhole",
    ),
    (
        Alarm.STOPPED,
        "坏|停运|停用|停了|又停|停在|不动|不走|不能用|用不了|故障|失灵|卡住|卡在|没修|没开|罢工"
        "|坐不了|broken|broke|not working|isn't working|doesn't work|does not work|out of order"
        "|stuck|stopped|out of service|is down|dead|won't move|not moving",
    ),
    (
        Alarm.ELECTRIC,
        "灯|电箱|配电|插座|插板|电线|电表|开关|电路|light|lights|lamp|socket*|outlet*|wires"
        "|wiring|fuse box|electric*|switch",
    ),
    (
        Alarm.PLANNED,
        "建议|提议|提个意见|希望增加|希望加|希望能加|希望能装|希望装|希望能增|希望安装|希望能有"
        "|希望有|希望以后|想增加|能不能装|能不能加|能不能增|可不可以加|可不可以装|可否增|可否加"
        "|是否可以增|是否可以加|是否能加|最好能加|什么时候能装|计划|打算|申请|咨询|想问"
        "|计划停水|计划停电|停水通知|停电通知|停水公告|停电公告|suggest*|would be nice"
        "|would be great|would like|i wish|we wish|wish list|could we have|can we have"
        "|please add|please install|plan to|planned|planning|proposal|propose|it would help if"
        "|in future|in the future|consider|planned outage|planned power cut",
    ),
    (
        Alarm.HARMLESS,
        "not urgent|不急|不着急|打了电话|打了个电话|打了几个电话|断电线|衣服滴水|晾衣滴水"
        "|被子滴水|lift button is broken|lift light is broken|elevator button is broken"
        "|打我电话|打我手机|衣服掉下去|被子掉下去|手机掉下去|钥匙掉下去|东西掉下去|钥匙锁在"
        "|钥匙反锁|手机锁在|锁在门外|电梯掉漆|电梯掉砖|猫不见|狗不见|消防栓明火|猫走丢|狗走丢"
        "|break in two|falling off the wall paper|broke in half"
        "|建议尽快|建议马上|建议赶紧|请问什么时候修|请问什么时候能修|消防|灭火|防火|防水|防漏"
        "|防滴水|路灯坏|灯坏|灯不亮|按钮坏|按键坏|屏幕坏|风扇坏|空调坏|广告|灭火器|火灾隐患"
        "|火灾演习|火警测试|煤气费|燃气费|燃气表|煤气表|燃气卡|燃气灶|煤气灶|燃气公司|燃气改造"
        "|燃气安检|燃气检查|通燃气|通煤气|通天然气|通气|天然气费|天然气公司|天然气表|轮胎漏气"
        "|防高空抛物|高空抛物摄像|防坠物|空调滴水|空调漏水|空调水|手机没电|电动车没电|电瓶没电"
        "|车没电|不怕|跳广场舞|没水平|没水准|没电话|楼上扔掉|红绿灯|快来不及|电梯灯|电梯里的灯"
        "|电梯的灯|fire door*|fire exit*|fire lane*|fire escape*|fire extinguisher*"
        "|fire hydrant*|fire drill*|fire safety|fire hazard*|fire risk|fire route|fire passage"
        "|fire alarm*|fire station|fire truck*|fire engine*|fire fighting|fire department"
        "|cigarette smoke|second-hand smoke|secondhand smoke|smoke alarm*|smoke detector*"
        "|smoke from cigarettes|smoke weed|people smoke|fell asleep|fell apart|fell in love"
        "|gas bill|gas meter|gas company|light bulb in the lift|lift button|lift light"
        "|phone is dead|baby sitter|hurt my feelings|crying baby|baby crying|light is broken"
        "|lights are broken|button is broken|screen is broken|fan is broken|mirror is broken"
        "|ac drip*|aircon drip*|no leak|no leaks|electric bike*|electric scooter*"
        "|electricity bill",
    ),
)

# Violence announced; being hit is a danger and stands above.
THREATS = (
    "砍他|砍她|砍你|砍我|砍人|砍死|砍了他|砍了你|砍他们|杀了他|杀了她|杀了你|杀他|杀她|杀你"
    "|杀人|要杀我|杀他们|杀全家|杀你全家|弄死|整死他|整死你|搞死|打死他|打死她|打死你|打死我"
    "|打死人|捅他|捅你|捅死|捅了他|捅人|捅我|揍他|揍她|揍你|揍死|揍我|揍人|削他|干死|掐死|勒死"
    "|跟他拼命|跟你拼命|和他拼命|和你拼命|拼了命|拼个你死我活|同归于尽|鱼死网破|放火烧|烧了他"
    "|烧他家|烧你家|烧他车|要他命|要你命|要了他的命|要他的命|要他好看|要你好看|给他好看"
    "|让他好看|见血|打断他|打断你|打断腿|废了他|废了你|弄他|收拾他|收拾你|要收拾我|砸他家"
    "|砸他车|砸了他|砸你家|炸了他|炸了你|炸了这|炸楼|要打我|要打他|要打人|对他不客气|对你不客气"
    "|别怪我不客气|动手打他|下毒|毒死他|毒死狗|威胁我|kill him|kill her|kill you|kill them"
    "|kill someone|kill somebody|kill that|kill my neighbour|kill my neighbor|kill your"
    "|kill his|going to kill me|wants to kill me|he will kill me|he'll kill me|he'd kill me"
    "|murder|stab him|stab her|stab you|stab them|stab me|stab someone|beat him|beat her"
    "|beat you|beat them|beat me up|beat up|punch him|punch her|punch you|punch them|punch me"
    "|break his legs|break his arm|break his neck|break his door|break your legs"
    "|break your neck|break her legs|smash his|smash your|smash her|burn his|burn your"
    "|burn her house|burn their|i'll burn|i will burn|shoot him|shoot you|shoot them|shoot her"
    "|shoot me|i'll hurt|i will hurt|going to hurt|threatened to|threatens to|threatening to"
    "|threatening me|threatened me|teach him a lesson|you will regret|he will regret"
    "|he'll regret|you'll regret|poison his|poison the dog|poison her"
)
THREATS_NOT_MEANT = (
    "打死也|打死我也|见血压|弄死了树|弄死了花|beat me to|threatened to cut|threatens to cut"
    "|murder to"
)

WHEN: tuple[tuple[When, str], ...] = (
    (
        When.NOW,
        "现在|正在|此刻|目前|刚才|刚刚|马上|这会儿|这会|眼下|当下|现在还|还在漏|还在响|还在吵"
        "|依家|而家|now|right now|currently|at the moment|just now|as we speak|at this moment"
        "|still going on|this minute",
    ),
    (
        When.TODAY,
        "今天|今日|今早|今晨|今晚|今夜|今儿|今朝|上午|早上起|今天早上|today|this morning"
        "|this evening|this afternoon|tonight|since this morning",
    ),
    (
        When.DAYS,
        "这几天|这两天|近几天|近日|最近几天|最近|好几天|几天|这周|本周|这星期|这个星期|上周"
        "|上星期|昨天|昨晚|昨日|昨夜|前天|前晚|前几天|天了|周了|星期了|礼拜了|这阵子|近来|寻日"
        "|for days|several days|few days|couple of days|two days|three days|four days|five days"
        "|days|since yesterday|yesterday|last night|this week|last week|a week|for a week|weeks"
        "|recently|lately|since monday|since tuesday|since wednesday|since thursday"
        "|since friday|since saturday|since sunday",
    ),
    (
        When.ALWAYS,
        "一直|总是|老是|经常|常年|长期|天天|每天|每晚|每日|每周|夜夜|日日|年年|从来|向来|成天"
        "|整天|好久|很久|半年|一年|多年|几年|几个月|个月了|年了|入住以来|每次|三天两头|成日"
        "|always|constantly|all the time|every day|everyday|every night|every evening"
        "|every morning|every week|every weekend|for months|for years|months|years|for ages"
        "|for a long time|long time|regularly|keeps happening|often|since we moved in|24/7",
    ),
)

# Read backwards from a word of danger: fillers are skipped, then a negation takes it away.
NEGATIONS = (
    "没有|没|没人|没有人|无人|无|未|并未|并没有|不是|并不是|并非|不存在|not|no|no one|noone"
    "|nobody|none|without|never|isn't|wasn't|aren't|weren't|didn't|doesn't|don't|can't|hasn't"
    "|haven't|isnt|wasnt|dont|didnt|cant|no sign|nobody's|neither"
)
QUESTIONS = "有没有|有没|有无|是不是|whether or not|isn't there|why not"
FILLERS = (
    "人|人员|有人|发生|出现|闻到|看到|看见|听到|任何|什么|被|有|在|造成|导致|引起|明显|真的"
    "|real|really|any|anyone|anybody|is|was|are|were|been|being|be|got|get|getting|has|have|had"
    "|the|a|an|of|seriously|badly|there|actually|smell|see|yet|people|one|gets|someone|somebody"
    "|it|catch|catches|cause|causes|causing|start|starts|老人|孩子|小孩|别人|行人|再|又"
)
CONNECTORS = "和|或|或者|及|、|也|or|and|nor|/"

# A fear, a warning or an "if" this close before a danger that can be feared makes it urgent only.
FEARS = (
    "怕|害怕|就怕|担心|万一|如果|要是|容易|易|会|不会|恐怕|以免|免得|避免|防止|预防|随时|隐患"
    "|担忧|小心|afraid|afraid of|worried|worried about|worry about|might|could|will|would|if"
    "|in case|in case of|risk|risk of|danger of|prevent|avoid|fear|scared|scared of|before"
    "|hazard"
)

# Traditional letters of the words above and of places, each before its simplified form.
TRADITIONAL = (
    "號号樓楼單单棟栋電电車车聲声響响鬧闹滲渗頂顶廁厕廚厨陽阳臺台衛卫間间陰阴濕湿發发黴霉黃黄"
    "漬渍進进門门監监攝摄頭头攔拦燈灯壞坏閘闸斷断線线飛飞樁桩動动煙烟菸烟燒烧氣气觸触墜坠傷伤"
    "暈晕醫医護护毆殴鬥斗殺杀場场裝装牆墙鑽钻鋸锯錘锤鋼钢鐵铁棄弃髒脏掃扫潔洁貓猫養养鴿鸽雞鸡"
    "寵宠維维資资費费帳账賬账繳缴據据廣广報报態态務务諉诿員员綠绿樹树種种違违亂乱佔占擋挡設设"
    "備备對对講讲鄰邻裡里裏里離离總总覺觉們们這这個个幾几來来過过時时現现從从舊旧還还誰谁沒没"
    "無无關关開开會会問问請请議议願愿麼么後后邊边兩两雙双嚴严緊紧應应該该聞闻聽听見见點点歲岁"
    "嬰婴殘残隱隐擔担憂忧爛烂漲涨標标準准贓赃盜盗竊窃賊贼尋寻隨随彈弹麥麦將将視视機机熱热壓压"
    "貼贴塊块給给說说樣样罵骂當当衝冲馬马漿浆鋪铺紙纸園园傘伞欄栏補补償偿錢钱戶户滿满滾滚滯滞"
    "潰溃廢废餘余飲饮鳥鸟鴨鸭嗎吗拋抛轎轿貨货殼壳遠远週周禮礼陣阵劇剧連连續续傾倾縫缝脫脱磚砖"
    "鬆松繩绳牽牵懶懒擾扰雜杂氾泛築筑圍围蓋盖鎖锁匯汇屍尸殭僵庫库鄉乡轉转計计劃划歡欢購购著着"
)

# How places are written. Every repetition is bounded, so that matching stays linear.
HAN = "一二三四五六七八九十"
HAN_PLACE = re.compile(
    rf"(?<![0-9a-z{HAN}.:/月这那每共-])"
    rf"(?P<building>\d{{1,3}}|[{HAN}]{{1,3}}|[a-z]) ?"
    rf"(?P<suffix>号楼|栋楼?|幢楼?|座(?!车|位|椅|商务|的车|suv)|#楼?"
    rf"|号(?= ?[\d{HAN}]{{1,2}} ?单元)|-(?=\d{{1,2}} ?单元|\d{{3,4}}[室房]))[ ,-]?"
    rf"(?:(?P<unit>\d{{1,2}}|[{HAN}]{{1,2}}) ?(?:单元|门(?![禁口])|-(?=\d{{3,4}})))?[ ,-]?"
    rf"(?:(?:\d{{1,2}}|[{HAN}]{{1,3}})[楼层])?[ ,-]?"
    r"(?P<flat>\d{3,4}(?!\d|[元块年点天人多:%]))?",
    re.ASCII,
)
DASHED_PLACE = re.compile(
    r"(?<![0-9a-z.:/¥$-])(?P<building>\d{1,2}|[a-z])#? ?- ?(?P<unit>\d{1,2}) ?- ?"
    r"(?P<flat>\d{3,4})(?![0-9:%]|-\d|\.\d| ?[元块]| ?yuan| ?rmb)",
    re.ASCII,
)
ENGLISH_BUILDING = re.compile(
    r"\b(?:building|bldg|block|blk|tower)\.? ?(?:no\.? ?|number |#)?"
    r"(?P<building>\d{1,3}|[a-h](?=$|[,.;!?\n]| unit| flat| ap| room| entrance))"
    r"(?![\da-z:%]|\.\d|-\d| ?(?:day|week|month|year|hour|min|car|bike|scooter|parking|space|spot"
    r"|lane|shed|time|of|more|am|pm))",
    re.ASCII,
)
ENGLISH_UNIT = re.compile(
    r"\b(?:unit|entrance|stairwell)\.? ?(?:no\.? ?|#)?(\d{1,2})(?!\w)", re.ASCII
)
ENGLISH_FLAT = re.compile(
    r"\b(?:flat|apt|apartment|room|rm)\.? ?(?:no\.? ?|#)?(\d{3,4})(?!\w)", re.ASCII
)

# How old whoever writes says to be; a child that is spoken of does not write.
MY_AGE = re.compile(
    rf"我(?:今年|才|只有|是|是个)? ?(?P<age>\d{{1,2}}|[{HAN}]{{1,3}}) ?[岁歲]"
    r"|\bi(?:['’]m| am)(?: only| just)? (?P<years>\d{1,2})(?= ?(?:years? old|y/?o\b|[,.;!]|$))",
    re.ASCII,
)

LATE = frozenset({"逾期", "超时", "过期", "超期", "overdue", "late"})
"""What the office writes to find cases whose answer is late."""

SMALL_TALK = frozenset(
    (
        *("你好", "您好", "谢谢", "多谢", "好的", "好", "嗯", "哦", "在吗"),
        *("hi", "hello", "hey", "thanks", "thank you", "ok", "okay", "yes", "no", "test"),
    )
)
"""What is no report: a greeting, a yes."""

VAGUE = (
    "尽快",
    "妥善",
    "基本",
    "适当",
    "尽量",
    "as soon as possible",
    "asap",
    "properly",
    "reasonable",
)
"""Words in a goal that promise nothing: nobody can say later whether they were kept."""

PARTY_SIGNS = ("甲乙丙丁戊己庚辛壬癸", "ABCDEFGHJK")
"""By what a party is called in front of an amount, in the order of their numbers."""

STOPS: dict[str, tuple[tuple[str, ...], ...]] = {
    "cut-supply": (
        (
            *("停水", "停电", "断水", "断电", "停气", "限电", "限水"),
            *("cut off", "cut the", "turn off", "disconnect"),
        ),
        ("催", "欠", "缴", "交费", "交钱", "付款", "不付", "不交", "arrears", "unpaid", "pay"),
    ),
    "fund-misused": (
        ("维修资金", "维修基金", "maintenance fund", "repair fund"),
        ("保修期内", "在保", "人为", "under warranty", "inside warranty", "damaged by"),
    ),
    "personal-data": (
        ("公布", "公开", "曝光", "张贴", "公示", "发到群", "发群", "publish", "expose", "post "),
        ("姓名", "电话", "房号", "身份证", "名单", "照片", "隐私", "name", "phone", "photo"),
    ),
    "poll": (
        ("群里投票", "群投票", "微信投票", "群里表决", "接龙", "group vote", "chat poll", "poll"),
        (
            "业主决定",
            "业主大会",
            "作为表决",
            "代替表决",
            "视为",
            "owners' decision",
            "owners decide",
        ),
    ),
    "minor": (
        ("未成年", "孩子的", "小孩的", "儿童的", "minor's", "child's", "children's"),
        ("信息", "姓名", "电话", "照片", "身份", "data", "name", "phone", "photo"),
    ),
    "force": (
        (
            *("拖车", "锁车", "把车拖", "搜查", "搜身", "搜包", "破门", "强行进", "撬锁", "罚款"),
            *("扣押", "没收", "tow ", "search the", "break in", "break the door"),
            *("force the door", "fine him", "fine them", "fine the", "confiscate"),
        ),
    ),
}
"""What no plan may contain: one word of each row, in one clause."""

STOPS_NOT_MEANT = (
    *("不得", "不能", "不会", "不可", "不再", "不写", "不含", "不用", "避免", "禁止", "隐去"),
    *("同意", "监护人", "消防部门", "公安", "交警", "城管"),
    *("not ", "never", "without", "consent", "guardian", "police", "authority"),
)
"""Words in whose clause such a plan is excluded, agreed to, or left to whoever may do it."""

EXITS: tuple[tuple[str, ...], ...] = (
    ("清", "搬", "拆", "疏通", "clear", "remove"),
    ("疏散通道", "安全出口", "消防通道", "逃生", "fire exit", "fire lane", "escape route"),
)
"""Freeing a way out is done at once; nobody chooses whether."""
