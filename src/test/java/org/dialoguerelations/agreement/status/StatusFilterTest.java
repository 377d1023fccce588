package org.dialoguerelations.agreement.status;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A filter by status lists those, and only those, for which the rule gives that answer. */
@QuarkusTest
class StatusFilterTest {

  @Inject StatusFilters filters;

  @Test
  void filtersAgreeWithTheRulesOverTheWholeDataSet() {
    filters.agreeWithTheRules();
  }
}
