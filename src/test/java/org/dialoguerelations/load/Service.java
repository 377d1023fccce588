package org.dialoguerelations.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;

/** The packaged service as a process of its own, with little memory, and what can be seen of it. */
final class Service implements AutoCloseable {

  static final String MEMORY = "-Xmx256m";

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Pattern COLLECTION = Pattern.compile("Pause Full.* \\d+M->(\\d+)M\\(");
  private static final Pattern LEVEL =
      Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\S+ (TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\\b");
  private static final Pattern MEMORY_OR_THREADS =
      Pattern.compile("(?m)^(VmRSS|Threads):\\s+(\\d+)");

  private final int port;
  private final Process process;
  private final Path collections;
  private final Path log;

  private Service(int port, Process process, Path collections, Path log) {
    this.port = port;
    this.process = process;
    this.collections = collections;
    this.log = log;
  }

  /**
   * Starts it on a free port, and waits until it answers.
   *
   * @param folder where its logs are written
   */
  static Service start(Path folder) throws IOException {
    assertThat(JAR).as("build it with: ./mvnw -DskipTests package").exists();
    Path collections = folder.resolve("collections.log");
    Path log = folder.resolve("service.log");
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                tool("java"), MEMORY, "-Xlog:gc:file=" + collections, "-jar", JAR.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("PORT", Integer.toString(port));
    Service service = new Service(port, builder.start(), collections, log);
    try {
      service.awaitStart();
    } catch (RuntimeException | AssertionError e) {
      service.close();
      throw e;
    }
    return service;
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether a normal client is answered. */
  boolean answers() {
    try (Wire wire = Wire.open(port)) {
      wire.send(Wire.post("{\"query\": \"{ partner(code: \\\"JP\\\") { name } }\"}"));
      WireAnswer answer = wire.answer();
      return answer.status() == 200
          && answer.body().equals("{\"data\":{\"partner\":{\"name\":\"Japan\"}}}");
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** Mebibytes of heap that are live: a collection of all of it comes first. */
  int liveHeap() throws IOException {
    Process collection =
        new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    collection.onExit().join();
    List<String> sizes =
        COLLECTION
            .matcher(Files.readString(collections))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(sizes).as("full collections in %s", collections).isNotEmpty();
    return Integer.parseInt(sizes.get(sizes.size() - 1));
  }

  /** Memory, threads and files, as the system sees them; empty where it has no {@code /proc}. */
  String vitals() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (Files.notExists(status)) {
      return "";
    }
    Map<String, Long> figures =
        MEMORY_OR_THREADS
            .matcher(Files.readString(status))
            .results()
            .collect(
                Collectors.toMap(
                    match -> match.group(1), (MatchResult match) -> Long.valueOf(match.group(2))));
    try (Stream<Path> files = Files.list(status.resolveSibling("fd"))) {
      return "Resident %d MiB, %d threads, %d open files."
          .formatted(figures.get("VmRSS") / 1024, figures.get("Threads"), files.count());
    }
  }

  /** How many messages of each level are in the log. */
  Map<String, Long> messages() throws IOException {
    return LEVEL
        .matcher(Files.readString(log))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private void awaitStart() {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!answers()) {
      assertThat(isAlive() && System.nanoTime() < end).as("it starts; see %s", log).isTrue();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
