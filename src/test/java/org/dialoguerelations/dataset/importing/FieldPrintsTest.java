package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

class FieldPrintsTest {

  private static final String RECORD =
      """
      title: A treaty
      adopted: 2001-01-01
      aliases:
        - {name: AT, kind: ACRONYM}
        - The Treaty
      sources: [doc/a, doc/b]
      """;

  @Property
  void bytesKeepAll(
      @ForAll @Size(max = 20)
          java.util.Map<@AlphaChars @StringLength(min = 1, max = 60) String, Long> prints) {
    FieldPrints before = new FieldPrints(new TreeMap<>(prints));
    assertThat(FieldPrints.ofBytes(before.bytes())).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{sources: [doc/a, doc/b], adopted: '2001-01-01', title: \"A treaty\", aliases: [{kind: ACRONYM, name: AT}, The Treaty]}",
        "# a comment\ntitle: >-\n  A\n  treaty\nadopted: 2001-01-01\naliases: [{name: AT, kind: ACRONYM}, The Treaty]\nsources: [doc/a, doc/b]"
      })
  void howItIsWrittenMakesNoDifference(String other) {
    assertThat(prints(RECORD).differences(prints(other))).isEmpty();
  }

  @Test
  void eachKeyIsComparedForItself() {
    String other =
        RECORD
                .replace("2001-01-01", "2001-01-02")
                .replace("[doc/a, doc/b]", "[doc/b, doc/a]")
                .replace("title: A treaty\n", "")
            + "summary: New\n";
    assertThat(prints(RECORD).differences(prints(other)))
        .containsExactly("adopted", "sources", "summary", "title");
  }

  @Test
  void whatStandsDeepIsCompared() {
    assertThat(prints(RECORD).differences(prints(RECORD.replace("name: AT", "name: ATX"))))
        .containsExactly("aliases");
    assertThat(prints("a: [b, c]").differences(prints("a: [bc]"))).containsExactly("a");
    assertThat(prints("a: {b: c}").differences(prints("a: [b, c]"))).containsExactly("a");
    assertThat(prints("a: [[b], c]").differences(prints("a: [[b, c]]"))).containsExactly("a");
  }

  private static FieldPrints prints(String yaml) {
    MappingNode root =
        (MappingNode) new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
    SortedMap<String, Node> values = new TreeMap<>();
    root.getValue()
        .forEach(
            tuple ->
                values.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode()));
    return FieldPrints.of(values);
  }
}
