package org.dialoguerelations.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.dialoguerelations.testing.Graph;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the build would tell the compiler of a native image, compared with what the service needs.
 * The build writes it without that compiler, where the variable {@code CI} is set.
 */
class RegistryIT {

  private static final Path FOLDER = Path.of("target/native-sources");
  private static final Path RESOURCES = Path.of("src/main/resources");

  @BeforeAll
  static void itIsThere() {
    if (System.getenv("CI") == null) {
      assumeThat(FOLDER).exists();
    }
  }

  @Test
  void whatIsReflectedIsRegisteredWhole() throws IOException {
    Set<String> registered =
        StreamSupport.stream(config("reflect-config.json").spliterator(), false)
            .filter(type -> type.path("allDeclaredMethods").asBoolean())
            .filter(type -> type.path("allDeclaredConstructors").asBoolean())
            .map(type -> type.path("name").asText())
            .collect(Collectors.toSet());
    Set<String> needed = new TreeSet<>();
    ReflectionTest.readByJackson().forEach(type -> needed.add(type.getName()));
    Stream.of(
            Entity.class,
            Embeddable.class,
            MappedSuperclass.class,
            GraphQLApi.class,
            RegisterForReflection.class)
        .map(annotation -> CanBeAnnotated.Predicates.annotatedWith(annotation))
        .forEach(annotated -> needed.addAll(names(annotated)));
    // Types of the schema: method handles are made of their accessors.
    needed.addAll(names(type -> type.isRecord() && type.isAnnotatedWith(Description.class)));
    ReflectionTest.resultsOfQueries().forEach(type -> needed.add(type.getName()));
    // They only carry a list of others.
    needed.remove("org.dialoguerelations.http.cache.NativeCaffeine");
    needed.remove("org.dialoguerelations.configuration.Mappings");
    needed.remove("org.dialoguerelations.bootstrap.MachineName");
    needed.addAll(
        List.of(
            "com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.PSMW"));
    needed.addAll(
        List.of(
            "org.dialoguerelations.http.limits.LimitsConfig",
            "org.dialoguerelations.dataset.yaml.DatasetConfig"));
    assertThat(needed).hasSizeGreaterThan(150);
    assertThat(registered).containsAll(needed);
  }

  @Test
  void eachResourceIsIncluded() throws IOException {
    List<Pattern> patterns = includedResources();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      assertThat(
              Stream.concat(
                  Stream.of(
                      "schema/schema.graphql",
                      "META-INF/services/io.smallrye.graphql.spi.EventingService"),
                  files
                      .filter(Files::isRegularFile)
                      .map(file -> RESOURCES.relativize(file).toString())
                      .filter(file -> file.contains("/") && !file.startsWith("META-INF/"))))
          .allSatisfy(
              file ->
                  assertThat(patterns)
                      .as(file)
                      .anyMatch(pattern -> pattern.matcher(file).matches()));
    }
  }

  /** A native image has read it already. */
  @Test
  void theDatabaseIsNotIncludedTwice() throws IOException {
    assertThat(includedResources())
        .noneMatch(pattern -> pattern.matcher("database/dialogue.mv.db").matches());
  }

  @Test
  void theBundlesOfTheLibraryAreIncluded() throws IOException {
    assertThat(
            StreamSupport.stream(
                    config("resource-config.json").path("bundles").spliterator(), false)
                .map(bundle -> bundle.path("name").asText()))
        .containsAll(ResourcesTest.registeredBundles())
        .contains("i18n.Parsing", "i18n.Validation");
  }

  private static List<Pattern> includedResources() throws IOException {
    return StreamSupport.stream(
            config("resource-config.json").at("/resources/includes").spliterator(), false)
        .map(include -> Pattern.compile(include.path("pattern").asText()))
        .toList();
  }

  private static List<String> names(Predicate<? super JavaClass> wanted) {
    return ServiceClasses.ALL.stream().filter(wanted).map(JavaClass::getName).toList();
  }

  private static JsonNode config(String name) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Path jar =
          files.filter(file -> file.toString().endsWith("-runner.jar")).findFirst().orElseThrow();
      try (ZipFile zip = new ZipFile(jar.toFile());
          InputStream in = zip.getInputStream(zip.getEntry("META-INF/native-image/" + name))) {
        return Graph.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
