package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files with which the service is deployed name what exists. */
class DeploymentFilesTest {

  private static final Path DOCS = Path.of("docs");
  private static final Path FOLDER = DOCS.resolve("how-to/deploy");
  private static final Path DOCKERFILES = Path.of("src/main/docker");

  private static final Set<String> PROBES =
      Set.of("/q/health/live", "/q/health/ready", "/q/health/started");

  /** What others than the service read: PostgreSQL's image, and Lambda's adapter. */
  private static final Pattern OF_OTHERS = Pattern.compile("POSTGRES_.*|AWS_LWA_.*");

  private static final Pattern PROPERTY =
      Pattern.compile("`((?:quarkus|dialogue-relations)[^`=*]*)");
  private static final Pattern IMAGE = Pattern.compile(".*dialogue-relations:([a-z-]+)");

  @Test
  void probesAreThoseOfTheService() throws IOException {
    for (Path file : files(".yaml")) {
      Object tree = Yaml.read(file);
      assertThat(
              Stream.concat(Yaml.texts(tree, "path"), Yaml.texts(tree, "Path"))
                  .filter(path -> path.startsWith("/q")))
          .as(file.toString())
          .isSubsetOf(PROBES);
    }
    assertThat(Files.readString(FOLDER.resolve("kubernetes.yaml"))).contains(PROBES);
  }

  @Test
  void portsAreThoseOfTheImages() throws IOException {
    for (Path dockerfile : list(DOCKERFILES)) {
      assertThat(Files.readString(dockerfile)).contains("EXPOSE 8080\n", "PORT=8080 ");
    }
    for (Path file : files(".yaml")) {
      Object tree = Yaml.read(file);
      assertThat(Stream.of("containerPort", "Port", "PORT").flatMap(key -> Yaml.texts(tree, key)))
          .as(file.toString())
          .isSubsetOf("8080", "9000");
    }
  }

  @Test
  void imagesHaveTheirDockerfile() throws IOException {
    for (Path file : files(".yaml")) {
      assertThat(
              Yaml.texts(Yaml.read(file), "image")
                  .flatMap(image -> IMAGE.matcher(image).results())
                  .map(image -> image.group(1).replace("-postgresql", "")))
          .as(file.toString())
          .allSatisfy(tag -> assertThat(DOCKERFILES.resolve("Dockerfile." + tag)).exists());
    }
  }

  @Test
  void variablesAreDocumented() throws IOException {
    Set<String> documented = new TreeSet<>(Set.of("PORT"));
    try (Stream<Path> pages = Files.walk(DOCS)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
        PROPERTY
            .matcher(Files.readString(page))
            .results()
            .map(property -> variable(property.group(1)))
            .forEach(documented::add);
      }
    }
    for (Path file : files(".yaml")) {
      assertThat(variables(Yaml.read(file)))
          .as(file.toString())
          .filteredOn(name -> !OF_OTHERS.matcher(name).matches())
          .isSubsetOf(documented);
    }
  }

  private static Set<String> variables(Object tree) {
    Stream<Object> names =
        Stream.of("env", "environment", "Variables")
            .flatMap(key -> Yaml.values(tree, key))
            .flatMap(
                variables ->
                    variables instanceof Map<?, ?> map
                        ? map.keySet().stream()
                        : ((List<?>) variables)
                            .stream().map(variable -> ((Map<?, ?>) variable).get("name")));
    return names.map(Object::toString).collect(Collectors.toSet());
  }

  private static String variable(String property) {
    return property.strip().replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  @Test
  void jobsAreThoseOfTheProgram() throws IOException {
    String jobs = Files.readString(DOCS.resolve("how-to/jobs.md"));
    for (Path file : files(".yaml")) {
      Object tree = Yaml.read(file);
      assertThat(Stream.concat(Yaml.texts(tree, "command"), argumentsOf(tree)))
          .as(file.toString())
          .allSatisfy(word -> assertThat(jobs).containsPattern("\\| `" + word + "[ `]"));
    }
  }

  /** Of containers; those of builds are maps. */
  private static Stream<String> argumentsOf(Object tree) {
    return Yaml.values(tree, "args")
        .filter(List.class::isInstance)
        .flatMap(arguments -> ((List<?>) arguments).stream())
        .map(Object::toString);
  }

  @Test
  void eachIsExplained() throws IOException {
    String pages =
        Files.readString(DOCS.resolve("how-to/containers.md"))
            + Files.readString(DOCS.resolve("how-to/serverless.md"));
    assertThat(list(FOLDER))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(pages).contains("(deploy/" + file.getFileName() + ")"));
    assertThat(list(DOCKERFILES))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(pages).contains(file.getFileName().toString()));
  }

  private static List<Path> files(String ending) throws IOException {
    return list(FOLDER).stream().filter(file -> file.toString().endsWith(ending)).toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
