"""How Chinese names are read: families and given names whose characters sound different elsewhere."""

import os
from functools import lru_cache

_FAMILY_READINGS = {
    "单單": "shan4",
    "曾": "zeng1",
    "仇": "qiu2",
    "解": "xie4",
    "区區": "ou1",
    "查": "zha1",
    "盖蓋": "ge3 gai4",
    "任": "ren2",
    "华華": "hua4",
    "朴": "piao2 pu3",
    "召": "shao4 zhao4",
    "卜": "bu3",
    "尉": "wei4",
    "洗冼": "xian3",
    "员員": "yun4",
    "种": "chong2",
    "繁": "po2",
    "秘祕": "bi4",
    "黑": "he4",
    "折": "she2",
    "缪繆": "miao4 mou2",
    "乐樂": "yue4 le4",
    "纪紀": "ji3",
    "那": "na1",
    "哈": "ha3",
    "祭": "zhai4",
    "贲賁": "ben1",
    "佴": "nai4",
    "覃": "qin2 tan2",
    "翟": "zhai2 di2",
    "柏": "bai3 bo2",
    "谌諶": "chen2 shen4",
    "郇": "xun2 huan2",
    "郗": "xi1 chi1",
    "隗": "wei3 kui2",
    "牟": "mou2 mu4",
    "葛": "ge3",
    "句": "gou1",
    "过過": "guo1",
    "要": "yao1",
    "燕": "yan1",
    "占": "zhan1",
    "令": "ling2",
    "於": "yu1",
    "相": "xiang4",
    "粘": "nian2",
    "撒": "sa3",
    "能": "nai4",
    "藏": "zang4",
    "六": "lu4",
    "乜": "nie4",
    "适": "kuo4",
    "干": "gan1",
    "参參": "shen1",
    "都": "du1",
    "会會": "gui4",
    "角": "jue2",
    "阚闞": "kan4",
    "薄": "bo2",
    "番": "pan1",
    "什": "shi2",
    "褟": "ta4",
    "尹": "yin3",
    "车車": "che1",
}

_COMPOUND_FAMILY_READINGS = {
    "欧阳 歐陽": "ou1 yang2",
    "司马 司馬": "si1 ma3",
    "诸葛 諸葛": "zhu1 ge3",
    "上官": "shang4 guan1",
    "尉迟 尉遲": "yu4 chi2",
    "长孙 長孫": "zhang3 sun1",
    "万俟 萬俟": "mo4 qi2",
    "单于 單于": "chan2 yu2",
    "澹台 澹臺": "tan2 tai2",
    "令狐": "ling2 hu2",
    "东方 東方": "dong1 fang1",
    "公孙 公孫": "gong1 sun1",
    "夏侯": "xia4 hou2",
    "皇甫": "huang2 fu3",
    "慕容": "mu4 rong2",
    "宇文": "yu3 wen2",
    "司徒": "si1 tu2",
    "司空": "si1 kong1",
    "端木": "duan1 mu4",
    "独孤 獨孤": "du2 gu1",
    "南宫 南宮": "nan2 gong1",
    "西门 西門": "xi1 men2",
    "东郭 東郭": "dong1 guo1",
    "百里": "bai3 li3",
    "呼延": "hu1 yan2",
    "轩辕 軒轅": "xuan1 yuan2",
    "鲜于 鮮于": "xian1 yu2",
    "闾丘 閭丘": "lv2 qiu1",
    "赫连 赫連": "he4 lian2",
    "申屠": "shen1 tu2",
    "太史": "tai4 shi3",
    "钟离 鍾離 鐘離": "zhong1 li2",
    "淳于": "chun2 yu2",
    "濮阳 濮陽": "pu2 yang2",
    "公冶": "gong1 ye3",
    "乐正 樂正": "yue4 zheng4",
    "宰父": "zai3 fu3",
    "亓官": "qi2 guan1",
    "拓跋": "tuo4 ba2",
    "完颜 完顏": "wan2 yan2",
    "纳兰 納蘭": "na4 lan2",
    "第五": "di4 wu3",
}

_GIVEN_READINGS = {
    "乐樂": "le4 yue4",
    "茜": "qian4 xi1",
    "朝": "zhao1 chao2",
    "行": "xing2 hang2",
    "重": "chong2 zhong4",
    "长長": "chang2 zhang3",
    "曾": "zeng1 ceng2",
    "晟": "sheng4 cheng2",
    "莘": "shen1 xin1",
    "柏": "bo2 bai3",
    "蔚": "wei4 yu4",
    "颉頡": "jie2 xie2",
    "参參": "shen1 can1",
    "藏": "cang2 zang4",
    "传傳": "chuan2 zhuan4",
    "荨蕁": "xun2 qian2",
    "薄": "bo2 bao2",
    "鹄鵠": "hu2 gu3",
    "珩": "heng2 hang2",
    "单單": "shan4 dan1",
    "盛": "sheng4 cheng2",
    "湛": "zhan4",
    "媛": "yuan2",
    "于": "yu2",
}


def _by_character(readings: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {character: tuple(sounds.split()) for group, sounds in readings.items() for character in group}


_FAMILY = _by_character(_FAMILY_READINGS)
_GIVEN = _by_character(_GIVEN_READINGS)
_COMPOUND_FAMILY = {
    family: tuple((sound,) for sound in sounds.split())
    for families, sounds in _COMPOUND_FAMILY_READINGS.items()
    for family in families.split()
}


def family_name_of(name: str) -> str:
    """The family-name characters that a name in Han characters begins with."""
    return name[:2] if name[:2] in _COMPOUND_FAMILY else name[:1]


def readings_of(name: str) -> list[tuple[str, ...]]:
    """For each Han character of a name, family name first, its likely sounds with tone: `lv3`, `shan4`."""
    family = family_name_of(name)
    sounds: list[tuple[str, ...]] = list(_COMPOUND_FAMILY.get(family, ()))
    if not sounds and family:
        sounds = [_FAMILY.get(family) or (_usual_reading(family),)]
    sounds.extend(_GIVEN.get(character) or (_usual_reading(character),) for character in name[len(family) :])
    return sounds


@lru_cache(maxsize=16_384)
def _usual_reading(character: str) -> str:
    # Characters are looked up one by one, so the dictionary of phrases would only cost 40 MiB of memory.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, lazy_pinyin

    sound: str = lazy_pinyin(character, style=Style.TONE3, neutral_tone_with_five=True)[0]
    return sound if sound.isascii() else character
