package org.dialoguerelations.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What was packaged, a jar or a native executable, to be started as a process. */
final class Package {

  static final Path FOLDER = Path.of("target").toAbsolutePath();

  private Package() {}

  /** A process that is ready to start, and writes what it says into a file. */
  static ProcessBuilder process(Path log, String... settings) throws IOException {
    return new ProcessBuilder(command(settings))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
  }

  private static List<String> command(String... settings) throws IOException {
    Properties artifact = new Properties();
    try (InputStream in = Files.newInputStream(FOLDER.resolve("quarkus-artifact.properties"))) {
      artifact.load(in);
    }
    String path = FOLDER.resolve(artifact.getProperty("path")).toString();
    return artifact.getProperty("type").equals("native")
        ? Stream.concat(Stream.of(path), Stream.of(settings)).toList()
        : Stream.of(
                Stream.of(System.getProperty("java.home") + "/bin/java"),
                Stream.of(settings),
                Stream.of("-XX:TieredStopAtLevel=1", "-jar", path))
            .flatMap(parts -> parts)
            .toList();
  }
}
