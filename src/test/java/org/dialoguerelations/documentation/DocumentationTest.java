package org.dialoguerelations.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.DatasetFiles;
import org.junit.jupiter.api.Test;

/** Names in the documentation exist. */
class DocumentationTest {

  private static final Path SOURCES = Path.of("src/main/java/org/dialoguerelations");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern TREE = Pattern.compile("(?m)^([│├└─ ]*)[├└]── (\\w+)");

  @Test
  void linksBetweenPagesLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (String target : Markdown.read(page.toString()).all(LINK)) {
        Path folder = page.getParent() == null ? Path.of("") : page.getParent();
        if (Files.notExists(folder.resolve(target))) {
          broken.add(page + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void thePackageTreeIsTheRealOne() throws IOException {
    TreeSet<String> shown = new TreeSet<>();
    String[] parents = new String[10];
    parents[0] = "";
    TREE.matcher(Markdown.read("docs/explanation/architecture.md").text())
        .results()
        .forEach(
            line -> {
              int depth = line.group(1).length() / 4 + 1;
              parents[depth] = parents[depth - 1] + "/" + line.group(2);
              shown.add(parents[depth]);
            });
    TreeSet<String> real = new TreeSet<>();
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.equals(SOURCES))
          .forEach(folder -> real.add("/" + SOURCES.relativize(folder)));
    }
    assertThat(shown).isEqualTo(real);
  }

  @Test
  void eachDecisionIsInTheIndex() throws IOException {
    String index = Files.readString(Path.of("docs/decisions/README.md"));
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.equals("README.md")))
          .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
    }
  }

  @Test
  void theBuiltInDataSetHasEachFileOfItsFolder() {
    String[] files = Path.of("src/main/resources/dataset").toFile().list();
    assertThat(DatasetFiles.builtIn().files())
        .extracting("name")
        .containsExactlyInAnyOrder(
            Arrays.stream(files).filter(name -> name.endsWith(".yaml")).toArray());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), docs)
          .filter(path -> path.toString().endsWith(".md"))
          .toList();
    }
  }
}
