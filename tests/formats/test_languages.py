import pytest

from seeds.matrix import shipped
from weave.formats.languages import language_of
from weave.i18n import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_shipped_text_tells_its_language(language: Language) -> None:
    for task in shipped().tasks:
        assert language_of(task.texts[language].summary) == language, task.key


def test_a_few_english_words_do_not_make_chinese_english() -> None:
    assert language_of("网站维护，兼管 SEO") == "zh_Hans"
    assert language_of("Meet 网络编织者 on Tuesday evening") == "en"
    assert language_of("") == "en"
