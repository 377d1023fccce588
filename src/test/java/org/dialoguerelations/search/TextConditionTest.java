package org.dialoguerelations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.InvalidFilterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of a filter that looks for text, on lists of records. */
@QuarkusTest
class TextConditionTest {

  @Inject EntityManager entities;

  @ParameterizedTest
  @CsvSource({
    "Partner, viet nam, VN",
    "Partner, vietnam, VN",
    "Partner, VIÊT-NAM, VN",
    "Partner, LAO, LA",
    "Partner, timorleste, TL",
    "Partner, timor leste, TL",
    "Partner, vn, VN",
    "Agreement, ajcep, ajcep",
    "Agreement, comprehensive ECONOMIC partnership agreement asean-japan, ajcep",
    "Programme, Jenesys2.0, jenesys-2.0",
    "Programme, jenesys 2.0, jenesys-2.0",
  })
  void findsByName(String entity, String text, String code) {
    assertThat(codes(entity, TextCondition.matching(entity, text))).contains(code);
  }

  @Test
  void wantsAllWords() {
    assertThat(codes("Partner", TextCondition.matching("Partner", "viet argentina"))).isEmpty();
  }

  @Test
  void forgivesNothing() {
    assertThat(codes("Partner", TextCondition.matching("Partner", "camboda"))).isEmpty();
  }

  @Test
  void isEqualForEqualTexts() {
    assertThat(TextCondition.matching("Partner", "Viet Nam"))
        .usingRecursiveComparison()
        .isEqualTo(TextCondition.matching("Partner", "VIET-NAM"));
    assertThat(TextCondition.matching("Partner", "viet"))
        .usingRecursiveComparison()
        .isNotEqualTo(TextCondition.matching("Partner", "vie"));
  }

  @Test
  void selectsAllWithoutAText() {
    assertThat(TextCondition.matching("Partner", null)).isEqualTo(Condition.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "...!"})
  void refusesATextWithoutWords(String text) {
    assertThatThrownBy(() -> TextCondition.matching("Partner", text))
        .isInstanceOf(InvalidFilterException.class)
        .hasMessage("'text' needs a letter or a digit.");
  }

  @Test
  void refusesALongText() {
    assertThatThrownBy(() -> TextCondition.matching("Partner", "a".repeat(201)))
        .isInstanceOf(InvalidFilterException.class);
  }

  private List<String> codes(String entity, Condition condition) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              TypedQuery<String> query =
                  entities.createQuery(
                      "select e.code from %s e where %s".formatted(entity, condition.hql()),
                      String.class);
              condition.parameters().forEach(query::setParameter);
              return query.getResultList();
            });
  }
}
