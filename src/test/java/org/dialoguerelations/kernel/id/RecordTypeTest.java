package org.dialoguerelations.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.Section;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordTypeTest {

  @Inject Instance<Section> sections;

  @Test
  void everySectionHasOne() {
    assertThat(Stream.of(RecordType.values()).map(RecordType::typeName))
        .containsExactlyInAnyOrderElementsOf(sections.stream().map(Section::type).toList());
  }
}
