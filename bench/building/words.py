"""Names and lines of invented people, Chinese and English."""

import random

from seeds.demo import words
from weave.algorithms.names import pinyin_of

HAN_FAMILIES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢"
    "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤单"
)
HAN_GIVEN = (
    "子文雨思明晓志嘉佳宇心家小静丽建国华海涛敏杰娟强军平刚桂英玉兰秀云飞鹏鑫磊洋勇艳霞芳娜婷梅琳燕玲欣"
    "怡悦晨曦浩然轩泽睿博涵梓萱诗语若溪星辰一凡可安宁和乐远山川舟清泉月秋春冬夏知行之恒毅峰岩松柏"
)
FAMILIES = [
    "Abebe",
    "Adler",
    "Bak",
    "Baker",
    "Bianchi",
    "Brandt",
    "Brennan",
    "Carter",
    "Castro",
    "Costa",
    "Dahl",
    "Diaz",
    "Dubois",
    "Evans",
    "Farouk",
    "Fischer",
    "Gomez",
    "Gupta",
    "Haddad",
    "Hansen",
    "Herrera",
    "Hughes",
    "Ibrahim",
    "Ito",
    "Jansen",
    "Jensen",
    "Kaur",
    "Keller",
    "Khan",
    "Kim",
    "Kowalczyk",
    "Larsen",
    "Levi",
    "Lindqvist",
    "Lopez",
    "Mbeki",
    "Mensah",
    "Moreau",
    "Nambiar",
    "Novak",
    "Okafor",
    "Okeke",
    "Olsen",
    "Park",
    "Patel",
    "Petrov",
    "Rahman",
    "Reyes",
    "Rossi",
    "Ruiz",
    "Ruzicka",
    "Sato",
    "Schmidt",
    "Silva",
    "Solheim",
    "Tanaka",
    "Teixeira",
    "Vidal",
    "Walker",
    "Weber",
    "Yilmaz",
    "Zhou",
]
GIVEN = [
    "Ada",
    "Alba",
    "Amara",
    "Amir",
    "Ana",
    "Andre",
    "Anja",
    "Aoife",
    "Arun",
    "Astrid",
    "Ben",
    "Bo",
    "Carla",
    "Chen",
    "Cora",
    "Dan",
    "Dario",
    "Elif",
    "Ella",
    "Emil",
    "Esra",
    "Eva",
    "Farah",
    "Finn",
    "Gina",
    "Hana",
    "Hugo",
    "Ines",
    "Ingrid",
    "Ivan",
    "Jana",
    "Jonas",
    "Julia",
    "Kai",
    "Karim",
    "Kofi",
    "Lars",
    "Lea",
    "Leo",
    "Lina",
    "Lucy",
    "Mara",
    "Marta",
    "Mateo",
    "Maya",
    "Mei",
    "Milan",
    "Mira",
    "Nadia",
    "Nils",
    "Noor",
    "Nora",
    "Olga",
    "Omar",
    "Oren",
    "Paulo",
    "Petra",
    "Priya",
    "Rania",
    "Rosa",
    "Ruth",
    "Samira",
    "Sara",
    "Sofia",
    "Tariq",
    "Tom",
    "Vera",
    "Yara",
    "Yuki",
    "Zoe",
]
CITIES = {
    "en": (
        "Leeds",
        "Porto",
        "Aarhus",
        "Brno",
        "Kochi",
        "Accra",
        "Lyon",
        "Malmö",
        "Valencia",
        "Bergen",
        "Torino",
    ),
    "zh_Hans": ("杭州", "上海", "北京", "成都", "广州", "深圳", "南京", "西安", "苏州", "武汉"),
}
SKILLS = ("Bread and soup", "Spanish and English", "翻译、排版", "Carpentry", "会计", "Drawing")
ABOUT = {
    "en": ("Happy with one-to-one talks.", "Spreadsheets, gently.", "Makes rooms warm.", "Writes on trains."),
    "zh_Hans": (
        "从第一次茶会就在。",
        "写得了脚本，也修得了投影仪。",
        "做过两年社区图书馆。",
        "喜欢把事情讲清楚。",
    ),
}
REASONS = {
    "en": ("No answer since the summer", "A new child at home", "Moved on, on good terms", "Back again"),
    "zh_Hans": ("夏天之后没有回复", "家里添了孩子", "去了别的网络，好聚好散", "又回来了"),
}


def person(rng: random.Random) -> tuple[str, str, str]:
    """A name, how it is written in Latin letters, and the language."""
    if rng.random() < 0.55:
        name = rng.choice(HAN_FAMILIES) + "".join(rng.choices(HAN_GIVEN, k=rng.choice((1, 2, 2))))
        family, *given = pinyin_of(name)
        latin = f"{family.capitalize()} {''.join(given).capitalize()}" if rng.random() < 0.4 else ""
        return name, latin, "zh_Hans"
    family = rng.choice(FAMILIES)
    if rng.random() < 0.04:
        family = f"{family}-{rng.choice(FAMILIES)}"
    return f"{rng.choice(GIVEN)} {family}", "", "en"


def given(rng: random.Random, language: str, category: str) -> str:
    """What somebody did."""
    return rng.choice(words.CONTRIBUTIONS[_script(language)][category])


def talk(rng: random.Random, language: str) -> tuple[str, str]:
    """A line for the member, and one for weavers only, often empty."""
    return rng.choice(words.TALKS[_script(language)])


def thanks(rng: random.Random, language: str) -> str:
    return rng.choice(words.THANKS[_script(language)])


def follow_up(rng: random.Random, language: str) -> str:
    return rng.choice(words.FOLLOW_UPS[_script(language)])


def need(rng: random.Random, language: str) -> str:
    return rng.choice(words.NEEDS[_script(language)])


def offer(rng: random.Random, language: str) -> str:
    return rng.choice(words.OFFERS[_script(language)])


def ask(rng: random.Random, language: str) -> str:
    return rng.choice(words.ASKS[_script(language)])


def refusal(rng: random.Random, language: str) -> str:
    return rng.choice(words.DECLINES[_script(language)])


def pledge(rng: random.Random, language: str) -> str:
    return rng.choice(words.PLEDGE_WORDS[_script(language)])


def adjusted(language: str) -> str:
    return words.ADJUSTED[_script(language)]


def _script(language: str) -> words.Script:
    return "zh_Hans" if language == "zh_Hans" else "en"
