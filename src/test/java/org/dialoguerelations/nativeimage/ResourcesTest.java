package org.dialoguerelations.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dialoguerelations.kernel.ServiceFile;
import org.junit.jupiter.api.Test;

/** A native image has the resources that are listed, and no others. */
class ResourcesTest {

  private static final Path FOLDER = Path.of("src/main/resources");
  private static final String LIST = "quarkus.native.resources.includes";

  /** What the framework reads while it builds, and the folder of what the build makes. */
  private static final Set<String> OF_THE_BUILD = Set.of("application.properties", "META-INF");

  /** Without those in other languages, which nobody asks for. */
  private static final Pattern BUNDLE = Pattern.compile("i18n/([A-Za-z]+)\\.properties");

  private static final String MADE_BY_THE_BUILD = "schema/*";

  @Test
  void eachFileIsListed() throws IOException {
    List<String> patterns = patterns();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(FOLDER::relativize)
                  .filter(file -> !OF_THE_BUILD.contains(file.getName(0).toString())))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(patterns)
                      .as(file.toString())
                      .anyMatch(pattern -> matches(pattern, file)));
    }
  }

  @Test
  void eachPatternIsOfFilesThatExist() throws IOException {
    for (String pattern : patterns()) {
      try (Stream<Path> files = Files.walk(FOLDER)) {
        assertThat(
                pattern.equals(MADE_BY_THE_BUILD)
                    || files.anyMatch(file -> matches(pattern, FOLDER.relativize(file))))
            .as(pattern)
            .isTrue();
      }
    }
  }

  /** Each of them asks for a folder of the list; what else reads resources is to be listed, too. */
  @Test
  void whoReadsResourcesIsKnown() {
    assertThat(
            ServiceClasses.callersOf(
                call ->
                    call.getName().matches("getResources?|getResourceAsStream|resources")
                        || call.getOwner().isEquivalentTo(ServiceFile.class)))
        .containsExactlyInAnyOrder(
            "DatabaseImage",
            "DatasetFiles",
            "ExportFiles",
            "GraphiqlRoute",
            "Starters",
            "Jobs",
            "McpFiles",
            "NewDataset",
            "ServedSchema",
            "ServiceFile",
            "SiteFiles",
            "StarterQuery");
  }

  /** Two of them the extension registers, the others the service itself. */
  @Test
  void theBundlesOfTheLibraryAreRegistered() throws IOException {
    Set<String> registered = new TreeSet<>(Set.of("i18n.Parsing", "i18n.Validation"));
    registered.addAll(registeredBundles());
    URI jar =
        URI.create(GraphQL.class.getProtectionDomain().getCodeSource().getLocation().toString());
    try (ZipFile zip = new ZipFile(Path.of(jar).toFile())) {
      assertThat(
              zip.stream()
                  .map(entry -> BUNDLE.matcher(entry.getName()))
                  .filter(Matcher::matches)
                  .map(name -> "i18n." + name.group(1)))
          .containsExactlyInAnyOrderElementsOf(registered);
    }
  }

  /** In a native image a folder among the resources cannot be listed, hence their indexes. */
  @Test
  void indexesNameEachFile() throws IOException {
    for (String folder : List.of("dataset", "site", "starters")) {
      try (Stream<Path> files = Files.walk(FOLDER.resolve(folder)).filter(Files::isRegularFile)) {
        List<String> named = Files.readAllLines(FOLDER.resolve(folder).resolve("index.txt"));
        assertThat(files.map(file -> FOLDER.resolve(folder).relativize(file).toString()))
            .as(folder)
            .allSatisfy(
                name ->
                    assertThat(name.equals("index.txt") || named.contains(name)).as(name).isTrue());
      }
    }
  }

  /** Those that a class of the service is annotated with. */
  static List<String> registeredBundles() {
    return ServiceClasses.ALL.stream()
        .map(type -> type.tryGetAnnotationOfType(RegisterResourceBundle.class))
        .flatMap(Optional::stream)
        .map(RegisterResourceBundle::bundleName)
        .toList();
  }

  private static boolean matches(String pattern, Path file) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(file);
  }

  private static List<String> patterns() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(FOLDER.resolve("application.properties"))) {
      properties.load(in);
    }
    return List.of(properties.getProperty(LIST).split(","));
  }
}
