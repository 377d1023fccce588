package org.dialoguerelations.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/**
 * The README: its query gives the answer it shows, its counts are those of the data set, its map is
 * that of the repository.
 */
@QuarkusTest
class ReadmeTest {

  private static final Markdown README = Markdown.read("README.md");
  private static final Pattern COUNT = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\d+) \\|");
  private static final Pattern MAPPED = Pattern.compile("(?m)^[│├└─ ]*[├└]── (\\S+)");

  @Test
  void itIsShort() {
    assertThat(README.text().lines().count()).isLessThanOrEqualTo(160);
  }

  @Test
  void itsQueryGivesTheAnswerItShows() {
    JsonNode shown = Graph.read(README.blocks("json").get(0));
    assertThat(Graph.answer(README.blocks("graphql").get(0), Map.of())).isEqualTo(shown);
  }

  @Test
  void itsCountsAreThoseOfTheDataSet() {
    Map<String, Integer> shown = new TreeMap<>();
    COUNT
        .matcher(README.text())
        .results()
        .forEach(row -> shown.put(row.group(1), Integer.valueOf(row.group(2))));
    Map<String, Integer> counted = new TreeMap<>();
    Graph.data("{ dataset { counts { type count } } }")
        .at("/dataset/counts")
        .forEach(row -> counted.put(row.get("type").asText(), row.get("count").asInt()));
    assertThat(shown).isEqualTo(counted);
  }

  @Test
  void itsMapNamesWhatIsThere() {
    String map =
        README.blocks("").stream().filter(block -> block.contains("├──")).findFirst().orElseThrow();
    Path[] folders = new Path[10];
    folders[0] = Path.of("");
    MAPPED
        .matcher(map)
        .results()
        .forEach(
            line -> {
              int depth = (line.start(1) - line.start()) / 4;
              Path path = folders[depth - 1].resolve(line.group(1));
              folders[depth] = path;
              assertThat(Files.exists(path)).as("%s in the README's map", path).isTrue();
            });
  }
}
