package org.dialoguerelations.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of values: money and anything else. */
class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "USD_BILLION, billion US dollars",
    "JPY_TRILLION, trillion Japanese yen",
    "EUR_MILLION, million euros",
    "XQX_MILLION, million XQX",
    "TONNES, tonnes",
    "MWH_1000, mwh 1000"
  })
  void aUnitHasWords(String code, String words) {
    assertThat(new Unit(Unit.parse(code)).words()).isEqualTo(words);
  }

  @Test
  void onlyMoneyNeedsACurrency() {
    assertThat(new Unit("XQX_MILLION").unknownCurrency()).contains("XQX");
    assertThat(new Unit("USD_MILLION").unknownCurrency()).isEmpty();
    assertThat(new Unit("TEU").unknownCurrency()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"usd", "USD BILLION", "A_UNIT_OF_MORE_THAN_20", "€"})
  void otherTextsAreNone(String text) {
    assertThatThrownBy(() -> Unit.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
