package org.dialoguerelations.dataset.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a:\r\n  - b\r\n  - c\r\n",
        "\uFEFFa: b",
        "# comment\n---\na: b\n...\n",
        "{a: [b, c]}",
        "a: ðe 東京 \uD83D\uDE00"
      })
  void takesAMapping(String text) {
    assertThat(problems(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---"})
  void refusesAnEmptyFile(String text) {
    assertThat(problems(text))
        .containsExactly(
            "f.yaml:1: file: must be a mapping of sections, e.g. 'partners:', not empty");
  }

  @Test
  void refusesWhatIsNoMapping() {
    assertThat(problems("# a list\n- a\n- b\n"))
        .containsExactly(
            "f.yaml:2: file: must be a mapping of sections, e.g. 'partners:', not a list");
    assertThat(problems("hello"))
        .containsExactly(
            "f.yaml:1: file: must be a mapping of sections, e.g. 'partners:', not 'hello'");
  }

  @Test
  void refusesWhatIsNoYaml() {
    assertThat(problems("a:\n  - b\n c: d\n"))
        .containsExactly(
            "f.yaml:3: file: is not valid YAML: expected <block end>, but found '<block mapping start>'");
    assertThat(problems("a: b\nc: d: e\n"))
        .containsExactly("f.yaml:2: file: is not valid YAML: mapping values are not allowed here");
    assertThat(problems("a: 'b\n"))
        .containsExactly("f.yaml:2: file: is not valid YAML: found unexpected end of stream");
  }

  @Test
  void refusesACharacterThatYamlHasNot() {
    assertThat(problems("a: \uD83D\uDE00\nb: c\u0001\n"))
        .containsExactly("f.yaml:2: file: is not valid YAML: it has the character U+0001");
    assertThat(problems("a: b\n\u0000"))
        .containsExactly("f.yaml:2: file: is not valid YAML: it has the character U+0000");
  }

  @Test
  void refusesASecondDocument() {
    assertThat(problems("a: b\n---\nc: d\n---\ne: f\n"))
        .containsExactly("f.yaml:2: file: a file holds one YAML document, this is a second");
  }

  @Test
  void refusesAnchorsAndAliases() {
    assertThat(problems("a: &x b\nc: *x\nd: &y [e]\n"))
        .containsExactly(
            "f.yaml:1: file: anchors (&) and aliases (*) are not allowed",
            "f.yaml:2: file: anchors (&) and aliases (*) are not allowed",
            "f.yaml:3: file: anchors (&) and aliases (*) are not allowed");
  }

  @Test
  void refusesAnAliasOfNothingOnce() {
    assertThat(problems("a: *x\n"))
        .containsExactly("f.yaml:1: file: anchors (&) and aliases (*) are not allowed");
  }

  @Test
  void refusesTags() {
    assertThat(problems("a: !!int 1\nb: !mine [c]\n"))
        .containsExactly(
            "f.yaml:1: file: tags (!) are not allowed", "f.yaml:2: file: tags (!) are not allowed");
  }

  @Test
  void takesWhatLiesAsDeepAsAllowed() {
    int lists = YamlReader.MAX_DEPTH - 1;
    assertThat(problems("a: " + "[".repeat(lists) + "]".repeat(lists))).isEmpty();
  }

  @Test
  void refusesWhatLiesTooDeep() {
    int lists = YamlReader.MAX_DEPTH;
    assertThat(problems("a: b\nc: " + "[".repeat(lists) + "]".repeat(lists)))
        .containsExactly("f.yaml:2: file: lists and mappings lie more than 40 deep in each other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[[[[\n"})
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void refusesWhatLiesFarTooDeep(String opening) {
    assertThat(problems(opening.repeat(200_000)))
        .singleElement()
        .asString()
        .endsWith(": file: lists and mappings lie more than 40 deep in each other");
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void refusesAHugeFile() {
    assertThat(problems("a".repeat(YamlReader.MAX_CHARACTERS + 1)))
        .containsExactly(
            "f.yaml:1: file: has more than 16777216 characters; split it into several files");
  }

  private static List<String> problems(String text) {
    List<Problem> problems = new ArrayList<>();
    YamlReader.read(new DataFile("f.yaml", text), problems::add);
    return problems.stream().map(Problem::toString).toList();
  }
}
