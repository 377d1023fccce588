package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The packaged service, not yet running.
 *
 * @param settings of the service
 * @param logs takes what its processes print
 */
record Program(Map<String, String> settings, Path logs) {

  /** Where the build has put it. */
  private static final Path FOLDER = Path.of("target/quarkus-app");

  private static final String JAR = "quarkus-run.jar";

  /** They live for seconds. */
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

  /** Dozens of processes start, each with the classes of the one that was trained. */
  private static final Path ARCHIVE = train();

  /** On this database, as a replica that imports nothing. */
  static Program on(String address, Path logs) {
    return new Program(
        Map.of(
            "quarkus.datasource.jdbc.url",
            address,
            "quarkus.datasource.username",
            PostgresServer.USER,
            "quarkus.datasource.password",
            PostgresServer.USER,
            "dialogue-relations.import.at-start",
            "follow"),
        logs);
  }

  /** With other settings beside its own, or instead of them. */
  Program with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(settings);
    all.putAll(others);
    return new Program(all, logs);
  }

  /** Begins to serve. */
  Replica serve() {
    int port = PostgresServer.freePort();
    Path log = log("replica");
    ProcessBuilder builder = builder(List.of());
    builder.environment().put("PORT", Integer.toString(port));
    return new Replica(start(builder.redirectOutput(log.toFile())), port, log);
  }

  /** Begins a job. */
  RunningJob begin(String job, Object... arguments) {
    List<String> line = new ArrayList<>(List.of(job));
    for (Object argument : arguments) {
      line.add(argument.toString());
    }
    return new RunningJob(start(builder(line)));
  }

  /** Does a job. */
  FinishedJob run(String job, Object... arguments) {
    return begin(job, arguments).await();
  }

  private static Path train() {
    Path archive = Path.of("target/cluster/app.jsa");
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(OPTIONS);
    command.add("-XX:ArchiveClassesAtExit=" + archive.toAbsolutePath());
    command.addAll(List.of("-jar", JAR, "train"));
    try {
      Files.createDirectories(archive.getParent());
      Process process =
          start(
              new ProcessBuilder(command)
                  .directory(FOLDER.toFile())
                  .redirectErrorStream(true)
                  .redirectOutput(archive.resolveSibling("train.log").toFile()));
      process.onExit().join();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return archive;
  }

  private static String java() {
    return System.getProperty("java.home") + "/bin/java";
  }

  private ProcessBuilder builder(List<String> arguments) {
    assertThat(FOLDER.resolve(JAR)).as("built by ./mvnw -Ppostgresql -DskipTests package").exists();
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(OPTIONS);
    command.add("-XX:SharedArchiveFile=" + ARCHIVE.toAbsolutePath());
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", JAR));
    command.addAll(arguments);
    return new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
  }

  private Path log(String name) {
    try {
      return Files.createTempFile(Files.createDirectories(logs), name + "-", ".log");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Process start(ProcessBuilder builder) {
    try {
      Process process = builder.start();
      // None outlives the tests.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return process;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
