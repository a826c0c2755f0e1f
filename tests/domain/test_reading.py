"""What residents write, and what the office should see pre-selected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.reading import Reading, read
from workflow.terms import Category, Urgency
from workflow.vocabulary import When

# category, urgency, sentence
CHINESE = """
leak u2 卫生间吊顶滴水，一天接一桶
leak u2 楼上漏水漏到我家天花板了
leak u2 厨房露水了，快来人看看
leak u2 家里楼水，地板都泡了
leak u3 外墙渗水，墙皮都鼓包了
leak u3 次卧墙面返潮发霉
leak u2 渗水渗到灯旁边了，不敢开灯
leak u2 现在墙上渗水越来越大
leak u2 下雨天顶楼漏雨
leak u2 樓上漏水，滴到我家了
leak u3 墙角洇湿一片
leak u1 水管爆了，家里水漫金山
leak u1 车库被淹了
leak u2 马桶堵了返水
leak u3 天花板有水渍，不严重
leak u2 水龙头嘀水嘀了三天了
leak u3 3号楼1单元有水渗下来
leak u3 楼上的水滴下来了
leak u3 墙上有水印
leak u1 厨房管子爆了
noise u3 楼上每天晚上跑来跑去，吵死了
noise u3 楼上小孩蹦跳，咚咚咚的
noise u3 隔壁半夜唱歌，噪音太大
noise u3 楼下麻将打到凌晨，燥音受不了
noise u3 广场舞音响太响
noise u3 樓上很吵，睡不著
noise u3 楼上拖椅子声音大得很
noise u3 低频噪音嗡嗡响，睡不好
noise u3 每晚十点后楼上有跑步声
noise u3 对门老是大声吵闹
parking u3 我的车位被占了
parking u3 有车乱停，堵住出口了
parking u3 外来车辆天天停在我车位上
parking u3 地库车牌识别不灵
parking u3 請問誰的車，請挪車
parking u3 僵尸车占着车位半年了
elevator u2 电梯又坏了
elevator u2 电提停了，老人下不了楼
elevator u2 三号楼电梯停运两天了
elevator u2 電梯壞了
elevator u1 电梯困人了快来
elevator u1 我被困在电梯里了
elevator u1 电梯门夹到人
elevator u3 电梯按钮坏了
elevator u3 电梯里的灯不亮
fire-ebike u3 电动车在楼道充电
fire-ebike u3 有人飞线充电，太危险
fire-ebike u2 飞线充电，容易着火
fire-ebike u3 电瓶车推进电梯
fire-ebike u3 消防通道被堵了
fire-ebike u3 灭火器过期了
fire-ebike u1 楼道冒烟了
fire-ebike u1 五楼着火了！
fire-ebike u1 電動車冒煙
fire-ebike u4 希望增加电动车充电桩
falling-object u1 楼上高空抛物，差点砸到我
falling-object u1 有人从楼上扔烟头
falling-object u1 外墙瓷砖脱落砸坏了车
falling-object u1 阳台玻璃掉下来了
falling-object u4 建议装防高空抛物的摄像头
garbage u3 楼道里垃圾没人清理
garbage u3 垃圾桶臭死了
garbage u3 拉圾堆了好几天
garbage u3 对门在走廊堆放杂物
garbage u3 小区里蟑螂老鼠太多
garbage u3 保洁好久没来打扫
renovation u3 楼上装修砸墙，从早到晚
renovation u3 周末还在电钻装修
renovation u3 7-1-0302装修垃圾堵楼道
renovation u3 邻居把承重墙拆了
pets u3 遛狗不牵绳
pets u3 邻居家狗叫一夜
pets u1 我孩子被狗咬了
pets u3 小区流浪猫太多了
pets u3 狗屎没人捡
fees u3 物业费怎么又涨价了
fees u3 公摊电费不对，要看账单
fees u3 燃气费怎么算
fees u3 停车收费没有发票
maintenance-fund u3 维修资金用到哪里去了
public-revenue u3 电梯广告收入去哪了，要求公示
public-revenue u3 公共收益从来没公开
security u3 我家电动车被偷了
security u3 门禁形同虚设，陌生人随便进
security u3 监控坏了没人修
security u1 楼下打架了
security u1 有人持刀
greening u3 树枝挡住窗户了，请修剪
greening u3 草坪都枯了，没人浇水
greening u3 有人砍树
illegal-build u3 顶楼违章搭建阳光房
illegal-build u3 一楼私搭乱建
illegal-build u3 鄰居違建
service-attitude u3 保安态度太差，还骂人
service-attitude u3 客服爱理不理
service-attitude u3 打电话没人接，物业推诿
external-works u3 隔壁工地夜间施工
external-works u3 外面修路灰尘大
equipment u3 路灯坏了
equipment u3 楼道灯不亮
equipment u2 停水了吗？
equipment u2 家里没电，跳闸了
equipment u1 闻到煤气味
equipment u1 单元门口漏电，麻手
equipment u1 有人触电
equipment u3 健身器材坏了
equipment u3 单元门坏了关不上
neighbour-other u3 楼上空调滴水
neighbour-other u3 隔壁抽烟，烟味飘进来
neighbour-other u3 对门把鞋柜放门口
other u1 有老人晕倒了
other u3 你好
other u3 没有人受伤
falling-object u1 kids throwing stones from the roof
other u4 想问一下怎么办出入证明
other u2 我妈80岁老人家一个人在家，请帮忙
leak u2 楼上漏水，还天天吵
parking u3 车位被占，保安也不管
elevator u2 电梯坏了，物业费却照收
garbage u3 垃圾没人收，还有人乱停车和堆纸箱
noise u3 冇得瞓，樓上成日好嘈，好吵
"""

ENGLISH = """
leak u2 Water is dripping from my bathroom ceiling
leak u2 there is a leak in the kitchen
leak u2 my celing is leeking
leak u3 damp patch and mould on the bedroom wall
leak u2 damp around the light switch in the hall
leak u1 burst pipe in the hallway
leak u1 the basement is flooded
leak u2 Water coming through next to the light
noise u3 upstairs is so noisy I can't sleep
noise u3 Loud music every night after 11
noise u3 terrible noice from next door
noise u3 kids running around and stomping above me
noise u3 the neighbours shout, noise at midnight
parking u3 someone parked in my spot
parking u3 my parking space is taken again
parking u3 a car is double parked at the gate
elevator u2 the lift is out of order
elevator u2 elevater broken again
elevator u2 The elevator stopped between floors
elevator u1 I am trapped in the lift
elevator u1 we are stuck in the elevator!!
elevator u3 lift button is broken
fire-ebike u3 People are charging e-bikes in the stairwell
fire-ebike u3 the fire exit is blocked
fire-ebike u1 there is smoke in the stairwell
fire-ebike u1 Fire on the 5th floor
fire-ebike u2 e-bikes charging inside, it could catch fire
fire-ebike u3 fire extinguisher is expired
falling-object u1 someone is throwing bottles from the balcony
falling-object u1 a tile fell off the facade
garbage u3 nobody takes out the rubbish
garbage u3 the bins stink
garbage u3 garbege everywhere
garbage u3 cockroaches in the corridor
renovation u3 drilling all weekend, renovation next door
renovation u3 they are knocking down a load-bearing wall
pets u3 dog barking all night
pets u1 a dog bit me
pets u3 dogs off the leash in the garden
fees u3 why is the management fee higher this year
fees u3 I was charged twice on my water bill
maintenance-fund u3 how was the maintenance fund spent
public-revenue u3 where does the advertising income go
security u3 my bike was stolen from the shed
security u3 strangers walk in, the gate is always open
security u1 there is a fight downstairs
greening u3 the trees block my window, please trim
illegal-build u3 neighbour built a shed on the roof
service-attitude u3 the guard was very rude to me
service-attitude u3 nobody answers the phone at the office
external-works u3 construction site works at night
equipment u3 street light is broken
equipment u2 no hot water, and no power either
equipment u1 I smell gas in the hallway
equipment u1 got an electric shock from the door handle
neighbour-other u3 neighbour is smoking on the balcony every evening
other u1 my father fainted
other u3 hello
other u4 I would like to know how to register
other u3 nobody is hurt
leak u2 Leaking again and the neighbours are noisy
"""


def rows(table: str) -> list[tuple[str, str, str]]:
    return [(c, u, words) for c, u, words in (r.split(" ", 2) for r in table.split("\n") if r)]


@pytest.mark.parametrize(("category", "urgency", "sentence"), rows(CHINESE + ENGLISH))
def test_a_sentence_is_understood(category: str, urgency: str, sentence: str) -> None:
    reading = read(sentence)
    assert (reading.category, reading.urgency) == (Category(category), Urgency(urgency))
    assert reading.danger == (reading.urgency is Urgency.U1)


DANGERS = """
孩子掉下去了
电梯突然掉下去，人还在里面
电梯急坠了两层
围墙要倒了，下面有人
有人抢劫
家里进了小偷
有人在撬我家的门
被人尾随到家门口
对面砍人了
电瓶车着了
小孩被锁在家里
老公打我
有人在楼道里猥亵女孩
老人叫不醒
爷爷心梗了
我不想活了
孩子走丢了
地库撞到人了
厨房管子爆了
家里进了一条蛇
someone is breaking in
a man is following me
he was stabbed
my mother had a stroke
the elevator dropped two floors
the roof is falling
my child is missing
an old man was hit by a car
"""

NO_DANGERS = """
请打我电话
有事打我手机
车位被抢了
我家衣服掉下去了，在二楼平台
钥匙锁在家里了，能帮忙吗
把自己锁在门外了
怕孩子掉下去，护栏太低
没有人受伤
外卖员跟着别人尾随进单元
猫走丢了
物业一直没反应
你们这是抢钱
快递失踪了
有人砍树
外来车辆闯入小区
车把栏杆撞倒了
电梯掉漆了
I will follow up next week
the wallpaper is peeling
no burglar, just asking
"""


@pytest.mark.parametrize("sentence", DANGERS.split("\n")[1:-1])
def test_a_danger_is_asked_about(sentence: str) -> None:
    assert read(sentence).danger


@pytest.mark.parametrize("sentence", NO_DANGERS.split("\n")[1:-1])
def test_nobody_is_alarmed_for_nothing(sentence: str) -> None:
    assert not read(sentence).danger


def test_the_first_story_is_read_whole() -> None:
    assert read("3-1-1002 卫生间吊顶滴水，一天接一桶，现在还在滴") == Reading(
        category=Category.LEAK,
        urgency=Urgency.U2,
        danger=False,
        threat=False,
        place="3-1-1002",
        when=When.NOW,
    )


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("现在漏水", When.NOW),
        ("刚刚听到一声响", When.NOW),
        ("一直漏，现在更大了", When.NOW),
        ("今天停水", When.TODAY),
        ("今晚又吵", When.TODAY),
        ("这几天都没水", When.DAYS),
        ("昨晚开始的", When.DAYS),
        ("漏了三天了", When.DAYS),
        ("一直有味道", When.ALWAYS),
        ("天天吵", When.ALWAYS),
        ("坏了三个月了", When.ALWAYS),
        ("It is leaking right now", When.NOW),
        ("no water this morning", When.TODAY),
        ("for 3 days", When.DAYS),
        ("since yesterday", When.DAYS),
        ("he always parks here", When.ALWAYS),
        ("I know him", None),
        ("漏水", None),
    ],
)
def test_the_moment_is_understood(sentence: str, when: When | None) -> None:
    assert read(sentence).when == when


@pytest.mark.parametrize(
    ("sentence", "urgency"),
    [
        ("建议增加长椅", Urgency.U4),
        ("希望增加路灯", Urgency.U4),
        ("计划停水通知什么时候发", Urgency.U4),
        ("please install a bench, it would be nice", Urgency.U4),
        ("建议尽快清理楼道", Urgency.U3),
        ("家里有老人，暖气不热", Urgency.U2),
        ("has a newborn, heating is off", Urgency.U2),
        ("楼里没水，建议早点通知", Urgency.U2),
    ],
)
def test_wishes_can_wait_and_the_vulnerable_cannot(sentence: str, urgency: Urgency) -> None:
    assert read(sentence).urgency == urgency


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    reading = read(text)
    assert reading.danger == (reading.urgency is Urgency.U1)
