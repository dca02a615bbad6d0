import pytest
from hypothesis import given
from hypothesis import strategies as st

from weave.algorithms.names import (
    HUES,
    LONGEST_SEARCH_TEXT,
    LONGEST_SORT_KEY,
    avatar_hue,
    initials,
    pinyin_of,
    search_terms,
    search_text,
    sort_key,
)

FAMILIES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁"
    "任卢姚沈钟姜崔谭陆范汪廖石金贾夏韦付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺顾毛郝龚邵万覃武钱戴严莫孔单仇解区查盖翟欧"
)
GIVEN = "雨桐思远子涵宇轩欣怡梓晨俊杰浩然诗琪佳慧志明建国秀英海燕文博乐茜晟珩绿女略长柏朝"
families = st.sampled_from([*FAMILIES, "欧阳", "司马", "诸葛", "尉迟", "上官"])
chinese_names = st.builds(str.__add__, families, st.text(st.sampled_from(GIVEN), min_size=1, max_size=2))
latin_names = st.sampled_from(
    ["Jana Ruiz", "Oren Bak", "Lucy Yu", "José Núñez", "Zoë O’Brien", "Łukasz Żak", "Cher"]
)
names = st.one_of(
    chinese_names, latin_names, st.builds("{} {}".format, chinese_names, latin_names), st.text(max_size=40)
)


def finds(query: str, name: str, latin: str = "", handles: tuple[str, ...] = ()) -> bool:
    text = search_text(name, latin, handles)
    return all(term in text for term in search_terms(query))


@pytest.mark.parametrize(
    ("name", "syllables"),
    [
        ("陈雨桐", "chen yu tong"),
        ("吕思远", "lv si yuan"),
        ("单雄信", "shan xiong xin"),
        ("曾国藩", "zeng guo fan"),
        ("仇英", "qiu ying"),
        ("解缙", "xie jin"),
        ("区适子", "ou shi zi"),
        ("查良镛", "zha liang yong"),
        ("盖叫天", "ge jiao tian"),
        ("任长霞", "ren chang xia"),
        ("朴树", "piao shu"),
        ("乐毅", "yue yi"),
        ("覃子豪", "qin zi hao"),
        ("翟志刚", "zhai zhi gang"),
        ("缪昌期", "miao chang qi"),
        ("尉迟恭", "yu chi gong"),
        ("尉健行", "wei jian xing"),
        ("欧阳修", "ou yang xiu"),
        ("司马光", "si ma guang"),
        ("诸葛亮", "zhu ge liang"),
        ("上官婉儿", "shang guan wan er"),
        ("单于信", "chan yu xin"),
        ("万俟卨", "mo qi xie"),
        ("長孫無忌", "zhang sun wu ji"),
        ("單雨桐", "shan yu tong"),
        ("歐陽娜娜", "ou yang na na"),
        ("陈 雨桐", "chen yu tong"),
        ("李解", "li jie"),
        ("陈乐", "chen le"),
        ("Jana Ruiz", "jana ruiz"),
        ("陈雨桐 Yutong", "chen yu tong yutong"),
        ("", ""),
    ],
)
def test_pinyin_reads_families_as_families(name: str, syllables: str) -> None:
    assert " ".join(pinyin_of(name)) == syllables


def test_the_latin_name_decides_between_two_readings_of_a_family() -> None:
    assert pinyin_of("覃伟")[0] == "qin"
    assert pinyin_of("覃伟", "Tan Wei")[0] == "tan"
    assert pinyin_of("覃伟", "Wei Tan")[0] == "tan"
    assert pinyin_of("覃伟", "William")[0] == "qin"
    assert sort_key("覃伟", "Tan Wei") > sort_key("孙伟") > sort_key("覃伟")


WAYS_TO_TYPE_CHEN_YUTONG = (
    "陈|雨桐|陈雨|陈雨桐|陈 桐|陈yutong|chen|cheny|chenyutong|chen yu|chen yu tong|chenyt|cyt|cyutong|yutong|"
    "tong|ytong|yutong chen|CHEN|Ｃｈｅｎ|chén|chen'yu|chen%yu"
)


@pytest.mark.parametrize("query", WAYS_TO_TYPE_CHEN_YUTONG.split("|"))
def test_many_ways_to_type_one_name(query: str) -> None:
    assert finds(query, "陈雨桐")


@pytest.mark.parametrize("query", ["陈宇", "chenzt", "cyx", "ruiz", "桐雨", "chentong"])
def test_another_name_is_not_found(query: str) -> None:
    assert not finds(query, "陈雨桐")


@pytest.mark.parametrize(
    "query", ["lv", "lu", "lyu", "lü", "lvsiyuan", "lusy", "lyusiyuan", "lsy", "siyuan", "吕"]
)
def test_u_umlaut_is_found_in_every_spelling(query: str) -> None:
    assert finds(query, "吕思远")


@pytest.mark.parametrize(
    ("query", "name", "latin"),
    [
        ("lyu", "Lucy Yu", ""),
        ("lyu", "林宇", "Lin Yu"),
        ("yulucy", "Lucy Yu", ""),
        ("nunez", "José Núñez", ""),
        ("jose", "José Núñez", ""),
        ("JN", "José Núñez", ""),
        ("obrien", "Zoë O’Brien", ""),
        ("o'brien", "Zoë O’Brien", ""),
        ("lukasz zak", "Łukasz Żak", ""),
        ("strasse", "Anna Straße", ""),
        ("beethoven ludwig", "Ludwig van Beethoven", ""),
        ("vanbeethoven", "Ludwig van Beethoven", ""),
        ("beethovenludwigvan", "Ludwig van Beethoven", ""),
        ("siyuanlyu", "Lyu Si Yuan", ""),
        ("oya", "欧阳乐女", ""),
        ("oyln", "欧阳乐女", ""),
        ("yutong chen", "陈雨桐", "Chen Yutong"),
        ("yutongchen", "陈雨桐", "Chen Yutong"),
        ("lucy", "陈雨桐", "Lucy Chen"),
        ("chan", "陳大文", "Chan Tai Man"),
        ("xi", "朱茜", ""),
        ("qian", "朱茜", ""),
        ("yue", "陈乐", ""),
        ("阿依古丽", "阿依·古丽", ""),
        ("山田はな", "山田はなこ", ""),
    ],
)
def test_names_of_other_kinds_are_found(query: str, name: str, latin: str) -> None:
    assert finds(query, name, latin)


def test_handles_are_found_whole_and_in_parts() -> None:
    handles = ("yutong.chen@demo.example", "wx_rain88")
    for query in ("yutong.chen@demo.example", "rain88", "wx_rain", "demo.example"):
        assert finds(query, "陈雨桐", handles=handles)


def test_a_query_without_letters_asks_for_nothing() -> None:
    assert search_terms("") == search_terms("  %_'\"- ") == []


@given(names, st.text(max_size=40))
def test_terms_hold_no_wildcards_and_are_few(name: str, query: str) -> None:
    for text in (name, query):
        terms = search_terms(text)
        assert len(terms) <= 8
        assert len(set(terms)) == len(terms)
        assert not any(set(term) & set(" %_\\*?'\"") for term in terms)


@given(names, st.sampled_from(["", "Chen Yutong", "Lucy"]))
def test_every_name_finds_itself(name: str, latin: str) -> None:
    assert finds(name, name, latin)
    assert finds(latin, name, latin)


@given(latin_names)
def test_case_makes_no_difference(name: str) -> None:
    assert search_text(name.upper()) == search_text(name) == search_text(name.lower())


@given(chinese_names, st.data())
def test_a_chinese_name_is_found_by_any_start_of_its_pinyin(name: str, data: st.DataObject) -> None:
    syllables = pinyin_of(name)
    shortened = [data.draw(st.sampled_from([syllable, syllable[0]])) for syllable in syllables[:-1]]
    typed = "".join([*shortened, syllables[-1]])
    start = data.draw(st.integers(1, len(typed)))
    assert finds(typed[:start], name)
    assert finds(" ".join(syllables), name)
    assert " ".join(syllables) in search_text(name)


@given(chinese_names, st.data())
def test_two_neighbouring_characters_are_found(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 2))
    assert finds(name[start : start + 2], name)


@given(st.text(max_size=120), st.text(max_size=120), st.lists(st.text(max_size=254), max_size=2))
def test_texts_fit_their_columns_and_repeat(name: str, latin: str, handles: list[str]) -> None:
    text = search_text(name, latin, handles)
    assert text == search_text(name, latin, handles)
    assert len(text) <= LONGEST_SEARCH_TEXT
    assert text == " ".join(text.split())
    assert len(sort_key(name, latin)) <= LONGEST_SORT_KEY
    assert len(initials(name)) <= 2
    assert 0 <= avatar_hue(name) < HUES


def test_longest_chinese_name_still_finds_its_mail() -> None:
    assert finds("mei@demo.example", "陈" * 120, "Chen " * 24, ("mei@demo.example",))


def test_sorts_by_pinyin_across_scripts() -> None:
    people = [
        ("Ana Álvarez", ""),
        ("Oren Bak", ""),
        ("Jane Chen", ""),
        ("谌雨", ""),
        ("陈思", ""),
        ("陈雨桐", "Chen Yutong"),
        ("程一", ""),
        ("李娜", ""),
        ("林宇", "Lin Yu"),
        ("Bo Lindqvist", ""),
        ("卢一", ""),
        ("陆一", ""),
        ("吕思远", ""),
        ("栾一", ""),
        ("罗一", ""),
        ("欧阳修", ""),
        ("Jana Ruiz", ""),
        ("单雄信", ""),
        ("沈一", ""),
        ("Юрий", "Yuri Sokolov"),
        ("尉迟恭", ""),
        ("曾国藩", ""),
        ("张三", ""),
        ("张四", ""),
        ("章三", ""),
    ]
    backwards = people[::-1]
    assert sorted(backwards, key=lambda person: sort_key(*person)) == people


def test_one_family_stays_together() -> None:
    ordered = sorted(["章北海", "张伟", "章子", "张北海", "张子"], key=sort_key)
    assert ordered == ["张北海", "张伟", "张子", "章北海", "章子"]


def test_a_comma_says_that_the_family_name_leads() -> None:
    assert sort_key("Ruiz, Jana") == sort_key("Jana Ruiz") == "ruiz jana"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("陈雨桐", "陈"),
        ("欧阳修", "欧阳"),
        ("歐陽娜娜", "歐陽"),
        ("陈 雨桐", "陈"),
        ("Yutong 陈雨桐", "陈"),
        ("阿依古丽·买买提", "阿"),
        ("Jana Ruiz", "JR"),
        ("Ludwig van Beethoven", "LB"),
        ("lucy", "L"),
        ("Élodie Østergård", "ÉØ"),
        ("O'Brien", "O"),
        ("ßigrid Ann", "SA"),
        ("@@@", "@"),
        ("", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_hues_are_fixed_and_spread() -> None:
    assert [avatar_hue(name) for name in ("陈雨桐", "吕思远", "Jana Ruiz")] == [6, 8, 11]
    hues = [avatar_hue(f"{family}{given}") for family in FAMILIES for given in GIVEN]
    shares = [hues.count(hue) / len(hues) for hue in range(HUES)]
    assert max(shares) < 0.1
    assert min(shares) > 0.07
