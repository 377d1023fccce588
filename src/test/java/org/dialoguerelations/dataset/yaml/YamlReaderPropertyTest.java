package org.dialoguerelations.dataset.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlReaderPropertyTest {

  @Property
  void anyTextIsAMappingOrAProblem(@ForAll("texts") String text) {
    List<Problem> problems = new ArrayList<>();
    boolean read = YamlReader.read(new DataFile("f.yaml", text), problems::add).isPresent();

    assertThat(problems.isEmpty()).isEqualTo(read);
    assertThat(problems).allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("\n"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(100),
        Arbitraries.strings().withChars("ab:- \n\t[]{},'\"#&*!|>%@?.~<\\").ofMaxLength(60));
  }
}
