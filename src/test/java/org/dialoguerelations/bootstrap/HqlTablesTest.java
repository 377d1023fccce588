package org.dialoguerelations.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class HqlTablesTest {

  /** One that is not would end the build of a native image. */
  @Test
  void eachStatementIsRead() {
    assertThat(HqlTables.STATEMENTS)
        .allSatisfy(
            statement ->
                assertThatCode(() -> HqlTables.read(statement)).doesNotThrowAnyException());
  }
}
