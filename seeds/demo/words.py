"""What the people of the demo say and write, each in a language of her own."""

from typing import Literal

Script = Literal["en", "zh_Hans", "zh_Hant"]

# What members did, by category of the task.
CONTRIBUTIONS: dict[Script, dict[str, tuple[str, ...]]] = {
    "en": {
        "engagement": (
            "Had coffee with two newcomers and told them how we work",
            "Called three people who had not been around since summer",
            "Proofread the invitation and cut it to half",
            "Brought a friend along to the open evening",
        ),
        "communication": (
            "Put six events into the shared calendar",
            "Wrote a short piece about the repair café",
            "Forwarded the newsletter to my own mailing list",
            "Told the web team which three pages confused my mother",
            "Kept the chat going on Sunday while everybody was travelling",
        ),
        "events": (
            "Hosted one table of six at the autumn mixer",
            "Took the notes at the monthly call",
            "Drew up two ways to open the session and tried both",
            "Set up chairs, tea and name tags",
        ),
        "technology": (
            "Tested the sign-up form on an old phone and wrote down what broke",
            "Compared three booking tools in one page",
            "Showed four people how the wiki works",
        ),
        "impact-learning": (
            "Sent the survey round and reminded those who forgot",
            "Interviewed a member about her first year",
            "Read the draft report and marked what I would not believe",
            "Turned the numbers of spring into three plain sentences",
        ),
        "funding": (
            "Found two calls that fit and put their dates in",
            "Introduced us to somebody at the city foundation",
            "Read the pitch as a funder would and asked the hard questions",
        ),
        "operations": (
            "Checked the travel receipts of October",
            "Sat in on two interviews for the office job",
            "Wrote up the three options for the decision round",
        ),
    },
    "zh_Hans": {
        "engagement": (
            "约两位新朋友喝茶，讲了讲我们怎么做事",
            "给三位好久没露面的伙伴打了电话",
            "帮邀请函删了一半的字",
            "带一位同学来了开放日",
        ),
        "communication": (
            "把六场活动录进了共享日历",
            "写了一篇修补咖啡馆的小文",
            "把通讯简报转给了自己的读书群",
            "告诉网站组哪三个页面我妈妈看不懂",
            "周日大家都在路上，我在群里接话",
        ),
        "events": (
            "秋季茶会带了一桌六个人",
            "给月度例会做了记录",
            "试了两种开场方式，写下了区别",
            "提前到场摆椅子、泡茶、写名牌",
        ),
        "technology": (
            "用旧手机试报名表，记下卡住的地方",
            "一页纸比了三个预约工具",
            "教四位伙伴用知识库",
        ),
        "impact-learning": (
            "发问卷，又提醒了忘记填的人",
            "采访了一位入网一年的伙伴",
            "读报告初稿，标出我不信的地方",
            "把春季的数字写成三句人话",
        ),
        "funding": (
            "找到两个合适的资助通知，填了截止日期",
            "引荐了一位城市基金会的朋友",
            "站在资助方的角度读提案，问了几个难题",
        ),
        "operations": (
            "核对了十月的差旅票据",
            "参加了两场招聘面试",
            "为决策会写好了三个选项",
        ),
    },
    "zh_Hant": {
        "engagement": ("陪兩位新夥伴走了一圈，說說我們怎麼合作", "打電話問候了三位很久沒出現的人"),
        "communication": ("把六場活動放進共用行事曆", "寫了一篇修補咖啡館的短文", "把電子報轉給自己的讀書會"),
        "events": ("秋季茶會帶了一桌六個人", "幫每月例會做紀錄", "提早到場排椅子、泡茶、寫名牌"),
        "technology": ("用舊手機試報名表，記下卡住的地方", "教四位夥伴使用知識庫"),
        "impact-learning": ("訪問了一位加入滿一年的夥伴", "讀報告初稿，標出我不相信的地方"),
        "funding": ("找到兩個合適的補助公告", "介紹了一位基金會的朋友"),
        "operations": ("核對十月的差旅單據", "替決策會議寫好三個選項"),
    },
}

# A line that the member reads, and one for weavers only.
TALKS: dict[Script, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "Good talk about the autumn mixer; you would like to try hosting a table.",
            "A bit tired after the move, go easy until December.",
        ),
        ("You told me how the allotment group works. I will pass it on.", ""),
        (
            "We looked at what you enjoyed this year: the tables, less the writing.",
            "Wants fewer tasks, but is too polite to say so in the group.",
        ),
        (
            "Short call. All well, new job starts in January.",
            "May drop out when the job starts; ask again in February.",
        ),
        ("You asked for somebody who knows about grant reports.", ""),
        (
            "We caught up after the summer. Nice to hear you laugh.",
            "Felt overlooked in the spring decision; worth a word from the coordinators.",
        ),
        ("You would like to hear from us once a month, not every week.", ""),
    ),
    "zh_Hans": (
        ("聊了秋季活动，你想试试带一桌。", "刚搬完家，有点累，十二月前少派任务。"),
        ("你讲了社区菜园是怎么运作的，我会转告大家。", ""),
        ("一起看了看今年你喜欢做的事：带桌多一些，写稿少一些。", "其实想减点任务，在群里不好意思说。"),
        ("简短通话，一切都好，一月份换新工作。", "新工作开始后可能淡出，二月再问。"),
        ("你想认识一位懂结项报告的人。", ""),
        ("夏天之后第一次聊，听到你笑真好。", "春天那次决定让她觉得没被问到，值得协调员说句话。"),
        ("你希望一个月联系一次，不用每周。", ""),
    ),
    "zh_Hant": (
        ("聊了秋季活動，你想試試帶一桌。", "最近比較忙，十二月前先別派事情。"),
        ("你分享了讀書會的作法，我會轉告大家。", ""),
        ("簡短通話，一切都好。", "家裡有事，先關心，不談任務。"),
    ),
}

NEEDS: dict[Script, tuple[str, ...]] = {
    "en": (
        "somebody to practise facilitation with",
        "a quiet room in Leeds, twelve seats",
        "advice on grant reports",
        "a designer for one poster",
    ),
    "zh_Hans": ("想练习引导技巧", "想找懂结项报告的人", "需要一位会做海报的朋友", "想认识同城的伙伴"),
    "zh_Hant": ("想練習引導技巧", "想找會剪影片的人"),
}
OFFERS: dict[Script, tuple[str, ...]] = {
    "en": (
        "a car on weekends",
        "two hours of copy-editing a month",
        "contacts at the city library",
        "a cellar with a projector",
    ),
    "zh_Hans": ("杭州场地，可坐二十人", "每月两小时校对", "会修图和排版", "认识几家社区基金会"),
    "zh_Hant": ("臺北的小教室", "每月兩小時翻譯"),
}
FOLLOW_UPS: dict[Script, tuple[str, ...]] = {
    "en": (
        "Introduce to Oren about hosting",
        "Ask how the first weeks went",
        "Send the notes of the mixer",
        "Call again",
    ),
    "zh_Hans": ("介绍给 Oren，聊聊带桌", "问问前几周怎么样", "把活动记录发过去", "再打一次电话"),
    "zh_Hant": ("介紹給許嘉文，聊聊紀錄", "再聊一次近況"),
}

PLEDGE_WORDS: dict[Script, tuple[str, ...]] = {
    "en": ("", "I can do that on Thursday.", "Happy to, if there is no hurry."),
    "zh_Hans": ("", "周四可以。", "不急的话我来。"),
    "zh_Hant": ("", "週四可以。"),
}
THANKS: dict[Script, tuple[str, ...]] = {
    "en": ("Thank you, that helped a lot.", "Just what we needed.", "Lovely. Thank you!", ""),
    "zh_Hans": ("谢谢你，帮了大忙。", "正是我们需要的。", "太好了，谢谢！", ""),
    "zh_Hant": ("謝謝你，幫了大忙。", "正是我們需要的。", ""),
}
ADJUSTED: dict[Script, str] = {
    "en": "Thank you! I counted three hours, without the train.",
    "zh_Hans": "谢谢！我按三小时记了，路上的时间没算。",
    "zh_Hant": "謝謝！我記成三小時，路程沒有算進去。",
}
ASKS: dict[Script, tuple[str, ...]] = {
    "en": ("You did the spring mixer so well. Would you take this on?", "About two hours a month."),
    "zh_Hans": ("春天那场你带得真好，愿意接下来吗？", "每个月大约两小时。"),
    "zh_Hant": ("上次你帶得很好，願意接手嗎？", "每個月大約兩小時。"),
}
DECLINES: dict[Script, tuple[str, ...]] = {
    "en": ("Too much at work until spring.", "I would rather help than hold it."),
    "zh_Hans": ("春天之前工作太忙。", "我更愿意帮忙，不太想主责。"),
    "zh_Hant": ("最近工作太忙。",),
}
