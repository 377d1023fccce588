package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Images to build on, where none can be pulled: made of what this machine has, in seconds. They
 * stand where the Dockerfiles name public ones.
 */
final class Bases {

  /** The image that builds. */
  static final String BUILDER = "localhost/builder";

  /** The image that runs Java. */
  static final String JAVA = "localhost/java";

  /** The image that runs an executable: nothing but two empty folders. */
  static final String SMALL = "localhost/small";

  private static final Path FOLDER = Path.of("target/containers");
  private static final Path MACHINES = Path.of("/usr/lib/jvm");
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final int FIRST_WITH_AOT_CACHE = 25;

  private static final String MODULES =
      "java.desktop,java.instrument,java.management,java.naming,java.rmi,java.security.jgss,"
          + "java.sql,java.transaction.xa,java.compiler,jdk.unsupported";

  private Bases() {}

  /**
   * An image whose shell lays out what Maven would have made.
   *
   * @param packaged what will be in {@code target}
   */
  static void builder(Buildah buildah, Path packaged) {
    Path root = fresh("builder");
    copy(Path.of(Shell.run("which", "busybox").strip()), root.resolve("bin/busybox"));
    copy(Path.of("src/test/docker/maven.sh"), root.resolve("bin/sh"));
    Shell.run("chmod", "755", root.resolve("bin/sh").toString());
    copy(packaged, root.resolve("packaged").resolve(packaged.getFileName().toString()));
    buildah.base("builder", root, Map.of());
  }

  /** An image with Java, and the libraries of this machine that Java needs. */
  static void java(Buildah buildah) {
    Path home = javaHome();
    Path root = fresh("java");
    Path runtime = root.resolve("opt/java");
    create(runtime.getParent());
    Shell.run(
        home + "/bin/jlink",
        "--add-modules",
        MODULES,
        "--no-man-pages",
        "--no-header-files",
        "--output",
        runtime.toString());
    Stream.of("bin/java", "lib/server/libjvm.so", "lib/libnet.so", "lib/libnio.so", "lib/libzip.so")
        .map(runtime::resolve)
        .flatMap(Bases::libraries)
        .distinct()
        .forEach(library -> copy(library, Path.of(root.toString(), library.toString())));
    buildah.base(
        "java",
        root,
        Map.of("PATH", "/opt/java/bin", "JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"));
  }

  /** An image in which an executable finds nothing. */
  static void small(Buildah buildah) {
    Path root = fresh("small");
    create(root.resolve("tmp"));
    buildah.base("small", root, Map.of("PATH", "/bin"));
  }

  /** Compiles what stands in for the native executable, where a build leaves that. */
  static Path executable() {
    Path file = fresh("executable").resolve("dialogue-relations-runner");
    Shell.run("gcc", "-static", "-O1", "-o", file.toString(), "src/test/docker/executable.c");
    return file;
  }

  private static Path javaHome() {
    Optional<Path> found =
        Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))), machines())
            .filter(home -> version(home) >= FIRST_WITH_AOT_CACHE)
            .filter(home -> Files.isExecutable(home.resolve("bin/jlink")))
            .findFirst();
    String reason = "the image of the JVM is tested with Java 25 or newer, in " + MACHINES;
    if (System.getenv("CI") != null) {
      assertThat(found).as(reason).isPresent();
    }
    assumeTrue(found.isPresent(), reason);
    return found.orElseThrow();
  }

  private static Stream<Path> machines() {
    try {
      return Files.isDirectory(MACHINES) ? Files.list(MACHINES).sorted() : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int version(Path home) {
    Path release = home.resolve("release");
    try {
      return Files.exists(release)
          ? VERSION
              .matcher(Files.readString(release))
              .results()
              .mapToInt(match -> Integer.parseInt(match.group(1)))
              .findFirst()
              .orElse(0)
          : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of this machine, where the loader looks for them. */
  private static Stream<Path> libraries(Path file) {
    return Pattern.compile("(/lib\\S+)")
        .matcher(Shell.run("ldd", file.toString()))
        .results()
        .map(match -> Path.of(match.group(1)))
        .filter(Files::exists);
  }

  private static Path fresh(String name) {
    Path folder = FOLDER.resolve(name);
    Shell.run("rm", "-rf", folder.toString());
    create(folder);
    return folder;
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    create(to.getParent());
    Shell.run(List.of("cp", "-rL", from.toString(), to.toString()));
  }
}
