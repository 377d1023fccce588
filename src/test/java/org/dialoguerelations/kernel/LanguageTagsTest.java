package org.dialoguerelations.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names a language, and which of several comes nearest. */
class LanguageTagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"ja", "fr-CA", "zh-Hant", "zh-Hans-CN", "es-419", "fil", "sr-Latn", "he", "id"})
  void tagsAreTakenAsTheyAre(String tag) {
    assertThat(LanguageTags.parse(tag)).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "jp, names no language",
    "english, names no language",
    "x-foo, names no language",
    "und, names no language",
    "en-UK, names a country that ISO 3166-1 does not have",
    "JA, is written ja",
    "zh-hant, is written zh-Hant",
    "jpn, is written ja",
    "iw, is written he",
    "ja_JP, names no language",
    "de-a-abcdefgh-abcdefgh-abcdefgh-abcdefgh, names no language"
  })
  void othersAreRefusedWithTheReason(String text, String reason) {
    assertThatThrownBy(() -> LanguageTags.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, ja",
    "JA-jp, ja",
    "zh-Hant-TW, zh-Hant",
    "zh-TW, ''",
    "fr, ''",
    "*, ''",
    "-, ''",
    "'', ''",
  })
  void theLongestThatAWantedOneBeginsWithIsNearest(String wanted, String nearest) {
    assertThat(LanguageTags.nearest(wanted, List.of("en", "ja", "zh-Hant")).orElse(""))
        .isEqualTo(nearest);
  }
}
