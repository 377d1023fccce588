package org.dialoguerelations.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is packaged beside the service is known, with the reason, and so is whom it asks. */
@EnabledIf("isJar")
class DependenciesIT {

  private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");
  private static final Path PAGE = Path.of("docs/reference/dependencies.md");
  private static final Pattern NAMED = Pattern.compile("`([a-z][\\w-]*(?:\\.[\\w-]+)+)`");
  private static final Pattern VERSION = Pattern.compile("-\\d[\\w.-]*\\.jar$");

  /**
   * Libraries with code that asks for the address of the machine, and why a start does not wait.
   */
  private static final Map<String, String> ASKING =
      Map.of(
          "com.h2database.h2", "servers do, and seeds where the system has none",
          "io.netty.netty-resolver-dns", "not used",
          "io.smallrye.common.smallrye-common-net", "MachineName tells it",
          "org.hibernate.orm.hibernate-core", "ids of a kind that no entity has",
          "org.jboss.logmanager.jboss-logmanager", "logs to a socket do",
          "org.jboss.narayana.jta.narayana-jta", "MachineName tells it");

  static boolean isJar() {
    return Files.exists(LIBRARIES);
  }

  @Test
  void eachLibraryIsOnThePage() throws IOException {
    List<String> named =
        NAMED.matcher(Files.readString(PAGE)).results().map(name -> name.group(1)).toList();
    assertThat(named).doesNotHaveDuplicates();
    assertThat(libraries().stream().map(DependenciesIT::name))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  /** Where the machine's own name does not resolve that takes five seconds. */
  @Test
  void whoAsksForTheAddressOfTheMachineIsKnown() throws IOException {
    Set<String> asking = new TreeSet<>();
    for (Path jar : libraries()) {
      if (asks(jar)) {
        asking.add(name(jar));
      }
    }
    assertThat(asking).isEqualTo(new TreeSet<>(ASKING.keySet()));
  }

  private static boolean asks(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(DependenciesIT::isClass).toList()) {
        if (text(zip, entry).contains("getLocalHost")) {
          return true;
        }
      }
      return false;
    }
  }

  /** Group and artifact, of whatever platform. */
  private static String name(Path jar) {
    return VERSION
        .matcher(jar.getFileName().toString())
        .replaceFirst("")
        .replaceFirst("\\.native-.*", ".native");
  }

  private static boolean isClass(ZipEntry entry) {
    return entry.getName().endsWith(".class");
  }

  private static String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static Set<Path> libraries() throws IOException {
    try (Stream<Path> files = Files.walk(LIBRARIES)) {
      return files.filter(file -> file.toString().endsWith(".jar")).collect(Collectors.toSet());
    }
  }
}
