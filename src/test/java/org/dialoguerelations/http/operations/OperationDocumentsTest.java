package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.DocumentLimits;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.http.schema.ServedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which documents are kept, and for how long. */
@QuarkusTest
class OperationDocumentsTest {

  private static final String REQUEST = "of-a-test";

  @Inject ServedSchema schema;
  @Inject DocumentLimits limits;
  @Inject LimitsConfig config;

  /** Its own: documents of other tests do not take the room. */
  private OperationDocuments documents;

  @BeforeEach
  void begin() {
    documents = new OperationDocuments(schema, limits, config);
  }

  @Test
  void aValidDocumentIsReadOnce() {
    CheckedDocument read = documents.check(text(), REQUEST);
    assertThat(documents.check(text(), REQUEST)).isSameAs(read);
  }

  @Test
  void anInvalidDocumentIsRefusedEachTime() {
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> documents.check("{ nothing }", REQUEST)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void noMoreAreKeptThanTheirCharactersAllow() {
    CheckedDocument read = documents.check("{ __typename }", REQUEST);
    String comment = "#" + "a".repeat(40_000) + "\n";
    IntStream.range(0, 100)
        .mapToObj(i -> documents.check("{ a%d: __typename }%s".formatted(i, comment), REQUEST))
        .forEach(large -> assertThat(large).isNotSameAs(read));
    long kept =
        IntStream.range(0, 100)
            .filter(i -> documents.keeps("{ a%d: __typename }%s".formatted(i, comment)))
            .count();
    assertThat(kept).isLessThanOrEqualTo(6);
  }

  /** Another instance each time, as texts of requests are. */
  private static String text() {
    return new StringBuilder("{ kept: __typename }").toString();
  }
}
