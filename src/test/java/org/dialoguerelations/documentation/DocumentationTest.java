package org.dialoguerelations.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.junit.jupiter.api.Test;

/** Names in the documentation exist, and its lines are short. */
class DocumentationTest {

  private static final Path SOURCES = Path.of("src/main/java/org/dialoguerelations");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern HEADING_LINK =
      Pattern.compile("\\]\\(((?:[^)#:]+\\.md)?)#([^)]+)\\)");
  private static final Pattern TREE = Pattern.compile("(?m)^([│├└─ ]*)[├└]── (\\w+)");

  private static final int WIDTH = 120;

  /** Pages that say how the code is; decisions say how it was. */
  private static final List<Path> EXPLAINING =
      Stream.of("docs/explanation", "docs/how-to", "docs/dictionary.md", "CONTRIBUTING.md")
          .map(Path::of)
          .toList();

  private static final Pattern NAMED =
      Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?(?:\\([^`]*\\))?`");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
  private static final Pattern SCHEMA_TYPE =
      Pattern.compile("(?ms)^(?:(?:type|interface|input|enum) (\\w+).*?^}|scalar (\\w+))");

  /** Names of Java, of HTTP and of files. */
  private static final Set<String> FOREIGN =
      Set.of(
          "Accept",
          "ClassNotFoundException",
          "Dockerfile",
          "ETag",
          "FileDescriptor",
          "NoSuchMethodException",
          "Random",
          "Thread");

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
  void linksToHeadingsLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      HEADING_LINK
          .matcher(Markdown.read(page.toString()).outsideBlocks())
          .results()
          .filter(link -> !hasHeading(page.resolveSibling(link.group(1)), page, link.group(2)))
          .forEach(link -> broken.add(page + " -> " + link.group()));
    }
    assertThat(broken).isEmpty();
  }

  private static boolean hasHeading(Path linked, Path page, String anchor) {
    Path target = Files.isRegularFile(linked) ? linked : page;
    return Markdown.read(target.toString()).headings().contains(anchor);
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
  void codeForClientsIsPartOfWhatIsTested() throws IOException {
    StringBuilder tested = new StringBuilder();
    try (Stream<Path> scripts = Files.list(Path.of("src/test/clients"))) {
      for (Path script : scripts.filter(file -> file.toString().endsWith(".mjs")).toList()) {
        tested.append(Files.readString(script));
      }
    }
    List<String> code =
        Pattern.compile("```js\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/how-to/clients.md")))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(code).isNotEmpty().allMatch(piece -> tested.indexOf(piece) >= 0);
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
        .extracting(DataFile::name)
        .containsExactlyInAnyOrder(
            Arrays.stream(files).filter(name -> name.endsWith(".yaml")).toArray(String[]::new));
  }

  @Test
  void proseIsWrapped() throws IOException {
    List<String> longLines = new ArrayList<>();
    for (Path page : pages()) {
      Markdown.read(page.toString())
          .prose()
          .filter(line -> line.length() > WIDTH && line.strip().contains(" "))
          .forEach(line -> longLines.add(page + ": " + line));
    }
    assertThat(longLines).as("lines of more than %d characters", WIDTH).isEmpty();
  }

  @Test
  void classesAndMethodsThatPagesNameExist() throws IOException {
    Map<String, String> types = types();
    List<String> unknown = new ArrayList<>();
    for (Path page : pages()) {
      if (EXPLAINING.stream().anyMatch(page::startsWith)) {
        NAMED
            .matcher(Markdown.read(page.toString()).outsideBlocks())
            .results()
            .filter(name -> !FOREIGN.contains(name.group(1)))
            .filter(name -> !exists(types.get(name.group(1)), name.group(2)))
            .forEach(name -> unknown.add(page + ": " + name.group()));
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static boolean exists(String type, String member) {
    return type != null
        && (member == null || Pattern.compile("\\b" + member + "\\b").matcher(type).find());
  }

  /** The text of each type of the code and of the schema, by its simple name. */
  private static Map<String, String> types() throws IOException {
    Map<String, String> types = new HashMap<>();
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        TYPE.matcher(text)
            .results()
            .forEach(type -> types.merge(type.group(1), text, String::concat));
      }
    }
    SCHEMA_TYPE
        .matcher(Files.readString(Path.of("schema.graphql")))
        .results()
        .forEach(
            type ->
                types.merge(
                    type.group(1) == null ? type.group(2) : type.group(1),
                    type.group(),
                    String::concat));
    return types;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
                  .map(Path::of),
              docs)
          .filter(path -> path.toString().endsWith(".md"))
          .toList();
    }
  }
}
