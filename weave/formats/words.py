"""The names that people use for workloads and for the shipped roles, categories and tasks."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Literal, TypeVar

from weave.i18n import Language

Workload = Literal["low", "medium", "high"]
Key = TypeVar("Key", bound=str)


def folded(name: str) -> str:
    """A name without what people write differently: width, case, spaces, punctuation."""
    return "".join(c for c in unicodedata.normalize("NFKC", name).casefold() if c.isalnum())


def by_name(names: Mapping[Key, Iterable[str]]) -> dict[str, Key]:
    """From key → names to folded name → key."""
    return {folded(name): key for key, alike in names.items() for name in alike}


def workload_in(text: str) -> Workload | None:
    return _WORKLOADS.get(folded(text))


def canonical_role_key(name: str) -> str | None:
    return _ROLES.get(folded(name))


def canonical_category_key(name: str) -> str | None:
    return _CATEGORIES.get(folded(name))


def matching_task_key(name: str) -> str | None:
    """The shipped task behind a title of the matrix that Chinese networks pass from hand to hand."""
    return _TASKS.get(folded(name))


WORKLOAD_WORDS: Mapping[Workload, Mapping[Language, str]] = {
    "low": {"en": "Low", "zh_Hans": "低", "zh_Hant": "低"},
    "medium": {"en": "Medium", "zh_Hans": "中", "zh_Hant": "中"},
    "high": {"en": "High", "zh_Hans": "高", "zh_Hant": "高"},
}

# fmt: off
_LOW: tuple[str, ...] = ("low", "light", "small", "L", "1", "低", "较低", "較低", "轻", "輕", "小")
_MEDIUM: tuple[str, ...] = ("medium", "med", "mid", "moderate", "M", "2", "中", "中等", "适中", "適中")
_HIGH: tuple[str, ...] = ("high", "heavy", "large", "H", "3", "高", "较高", "較高", "重", "大")
_WORKLOADS: Mapping[str, Workload] = by_name({"low": _LOW, "medium": _MEDIUM, "high": _HIGH})

_ROLES = by_name({
    "network-weaver": (
        "Network weaver", "Weaver", "网络编织者", "编织者", "织网者", "织网人", "网络编织人",
        "網絡編織者", "網路編織者", "編織者", "織網者", "織網人", "網絡編織人", "網路編織人",
    ),
    "network-coordinator": (
        "Network coordinator", "Coordinator", "网络协调员", "网络协调人", "网络协调者", "协调员",
        "網絡協調員", "網路協調員", "網絡協調人", "網路協調人", "網絡協調者", "網路協調者", "協調員",
    ),
    "event-facilitator": (
        "Event facilitator", "Facilitator", "活动引导者", "活动引导员", "活动引导人", "活动主持人",
        "引导者",
        "活動引導者", "活動引導員", "活動引導人", "活動主持人", "引導者",
    ),
    "knowledge-weaver": (
        "Knowledge weaver", "Knowledge harvester", "知识编织者", "知识采集者", "知识收集者",
        "知識編織者", "知識採集者", "知識蒐集者", "知識收集者",
    ),
    "communicator": (
        "Communicator", "Communications", "宣传交流员", "宣传沟通员", "宣传员", "传播员",
        "宣傳交流員", "宣傳溝通員", "宣傳員", "傳播員",
    ),
    "data-manager": (
        "Data manager", "Data steward", "数据管理员", "数据管理者", "资料管理员",
        "數據管理員", "數據管理者", "資料管理員", "資料管理者",
    ),
    "fundraiser": (
        "Fundraiser", "Fund raiser", "筹款人员", "筹款人", "筹款员", "筹资人员",
        "籌款人員", "籌款人", "籌款員", "籌資人員", "募款人員", "募款人", "募款員",
    ),
})

_CATEGORIES = by_name({
    "engagement": (
        "Engagement", "Member engagement", "Participation", "促进参与", "成员参与", "会员参与", "参与",
        "促進參與", "成員參與", "會員參與", "參與",
    ),
    "communication": (
        "Communication", "Communications", "宣传沟通", "宣传交流", "宣传", "沟通",
        "宣傳溝通", "宣傳交流", "宣傳", "溝通",
    ),
    "events": ("Events", "Event", "Activities", "活动", "活動"),
    "technology": ("Technology", "Tech", "Tools", "技术", "技術", "科技", "工具"),
    "impact-learning": (
        "Impact and learning", "Impact & learning", "Impact", "Learning", "影响和学习", "影响与学习",
        "影响及学习",
        "影響和學習", "影響與學習", "影響及學習",
    ),
    "funding": ("Funding", "Fundraising", "筹资", "筹款", "募款", "籌資", "籌款"),
    "operations": ("Operations", "运营", "日常运营", "運營", "營運", "日常營運"),
})

_TASKS = by_name({
    "member-onboarding": ("会员欢迎/迎新培训",),
    "invitation-design": ("制作邀请函",),
    "invitations-and-reminders": ("邀请参加活动和发送活动提醒",),
    "member-database": ("维护成员数据库",),
    "member-conversations": ("与成员定期沟通",),
    "communication-strategy": ("传播策略",),
    "community-conversation": ("带动成员在聊天/网络平台上的交流互动",),
    "network-calendar": ("内部日历/网络机会",),
    "blog-articles": ("发布博客/观点文章",),
    "social-media": ("在社交媒体上公开分享",),
    "newsletter": ("通讯简报",),
    "website": ("网站维护",),
    "event-ideas": ("共创活动清单",),
    "event-design": ("设计活动方案",),
    "group-mixing": ("策划人员分组",),
    "event-coordination": ("统筹活动安排",),
    "event-facilitation": ("引导活动开展",),
    "knowledge-harvesting": ("整理记录知识",),
    "platform-assessment": ("评估系统和平台",),
    "platform-setup": ("设置系统和平台",),
    "platform-care": ("协调和管理系统和平台",),
    "learning-process": ("评估测量和学习的流程",),
    "impact-tools": ("开发影响评估的流程和工具",),
    "data-collection": ("收集数据",),
    "shared-analysis": ("共同分析与解读数据",),
    "data-stories": ("打包数据和故事",),
    "financial-model": ("设计财务模型",),
    "funder-research": ("资助者和资助机会研究",),
    "funding-tracking": ("设计资助机会与收入的跟踪的系统",),
    "pitch": ("设计、交付和完善提案演示",),
    "funder-relations": ("资助者外展、协调和筹备会议",),
    "proposals": ("提案撰写和谈判",),
    "contracts": ("尽职调查和合同签订",),
    "budget": ("预算",),
    "financial-tracking": ("财务跟踪",),
    "legal": ("法务",),
    "recruitment": ("招聘",),
    "decision-making": ("决策制定",),
})
# fmt: on
