package org.dialoguerelations.http.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerelations.agreement.AgreementKind;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.InvalidFilterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters are read as strictly as the schema reads them, and errors name what is wrong. */
class FilterReaderTest {

  /** A filter with each type of field that filters have. */
  record Sample(
      List<AgreementKind> kind, DateRange date, String text, Boolean flag, Integer count) {}

  @Test
  void everyFieldMayBeGivenOrLeftOut() {
    assertThat(
            FilterReader.read(
                """
                {"kind": ["TREATY", "PROTOCOL"], "date": {"from": "2004-01-01", "strict": true}, "text": "", "flag": false, "count": 3}
                """,
                Sample.class))
        .isEqualTo(
            new Sample(
                List.of(AgreementKind.TREATY, AgreementKind.PROTOCOL),
                new DateRange(LocalDate.of(2004, 1, 1), null, true),
                "",
                false,
                3));
    assertThat(FilterReader.read("{\"kind\": null}", Sample.class))
        .isEqualTo(FilterReader.read(" {} ", Sample.class))
        .isEqualTo(new Sample(null, null, null, null, null));
  }

  @Test
  void aSingleValueStandsForAListOfOneAsInGraphQl() {
    assertThat(FilterReader.read("{\"kind\": \"TREATY\"}", Sample.class).kind())
        .containsExactly(AgreementKind.TREATY);
    assertThat(FilterReader.read("{\"kind\": []}", Sample.class).kind()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"kinds\": []}               | 'filter.kinds' is unknown; known: count, date, flag, kind, text.",
        "{\"date\": {\"since\": 1}}    | 'filter.date.since' is unknown; known: from, strict, to.",
        "{\"date\": {\"from\": \"\"}}  | 'filter.date.from' must be a day such as 2004-07-31.",
        "{\"date\": {\"from\": 2004}}  | 'filter.date.from' must be a day such as 2004-07-31.",
        "{\"date\": {\"from\": \"2004-02-30\"}} | 'filter.date.from' must be a day such as 2004-07-31.",
        "{\"date\": {\"strict\": \"true\"}} | 'filter.date.strict' must be true or false.",
        "{\"date\": \"2004\"}          | 'filter.date' must be a JSON object.",
        "{\"count\": 1.5}              | 'filter.count' must be a whole number.",
        "{\"count\": \"1\"}            | 'filter.count' must be a whole number.",
        "{\"text\": 5}                 | 'filter.text' must be a text.",
        "{\"text\": [\"a\", \"b\"]}    | 'filter.text' must be a text.",
        "{\"text\": \"a\", \"text\": \"b\"} | 'filter' is not valid JSON: see character 20.",
        "{\"text\": \"a\"              | 'filter' is not valid JSON: see character 12.",
        "{} {}                         | 'filter' must be a JSON object.",
        "[]                            | 'filter' must be a JSON object.",
        "null                          | 'filter' must be a JSON object, not null.",
      })
  void anErrorNamesTheKey(String filter, String message) {
    assertThatThrownBy(() -> FilterReader.read(filter, Sample.class))
        .isInstanceOf(InvalidFilterException.class)
        .hasMessage(message);
  }

  @Test
  void anUnknownConstantIsAnsweredWithThoseThatThereAre() {
    assertThatThrownBy(
            () -> FilterReader.read("{\"kind\": [\"TREATY\", \"treaty\"]}", Sample.class))
        .isInstanceOf(InvalidFilterException.class)
        .hasMessageStartingWith("'filter.kind[1]' must be one of TREATY, AGREEMENT, PROTOCOL, ");
    assertThatThrownBy(() -> FilterReader.read("{\"kind\": [1]}", Sample.class))
        .isInstanceOf(InvalidFilterException.class)
        .hasMessageStartingWith("'filter.kind[0]' must be one of TREATY, ");
    assertThatThrownBy(() -> FilterReader.read("{\"kind\": [null]}", Sample.class))
        .isInstanceOf(InvalidFilterException.class)
        .hasMessageStartingWith("'filter.kind[0]' ");
  }
}
