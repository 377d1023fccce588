package org.dialoguerelations.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;

/**
 * The packaged service as a process, asked until it answers: an executable where there is one, or
 * the jar with a given java.
 */
public final class ServiceProcess implements AutoCloseable {

  private static final Path FOLDER = Path.of("target/quarkus-app");
  private static final String JAR = "quarkus-run.jar";
  private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(2);
  private static final Pattern QUARKUS = Pattern.compile("started in (\\d+\\.\\d+)s");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final Process process;
  private final int port;
  private final Path log;

  private ServiceProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts it on a free port. A jar is started in its folder: an AOT cache knows its class path by
   * that.
   *
   * @param options of the virtual machine; an executable takes those of the heap
   */
  public static ServiceProcess start(String... options) throws IOException {
    Optional<Path> executable = executable();
    assertThat(executable.orElse(FOLDER.resolve(JAR)))
        .as("build it with: ./mvnw -DskipTests package")
        .exists();
    List<String> command = new ArrayList<>();
    if (executable.isPresent()) {
      command.add(executable.get().toAbsolutePath().toString());
      Stream.of(options).filter(option -> option.startsWith("-Xm")).forEach(command::add);
    } else {
      command.add(System.getProperty("start.java", System.getProperty("java.home") + "/bin/java"));
      command.addAll(List.of(options));
      command.addAll(List.of("-jar", JAR));
    }
    Path log = Files.createDirectories(Path.of("target/start")).resolve("service.log");
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(executable.map(Path::getParent).orElse(FOLDER).toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("PORT", Integer.toString(port));
    return new ServiceProcess(builder.start(), port, log);
  }

  /** The native executable; empty where the package is a jar. */
  public static Optional<Path> executable() throws IOException {
    Path target = Path.of("target");
    Properties artifact = new Properties();
    try (InputStream in = Files.newInputStream(target.resolve("quarkus-artifact.properties"))) {
      artifact.load(in);
    }
    return artifact.getProperty("type").equals("native")
        ? Optional.of(target.resolve(artifact.getProperty("path")))
        : Optional.empty();
  }

  /** The first answer to a request, sent again and again until the service listens. */
  public WireAnswer firstAnswer(byte[] request) {
    long end = System.nanoTime() + LONGEST_START;
    while (true) {
      try (Wire wire = Wire.open(port)) {
        wire.send(request);
        return wire.answer();
      } catch (UncheckedIOException e) {
        assertThat(process.isAlive() && System.nanoTime() < end)
            .as("it starts; see %s, %s", log, process)
            .isTrue();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
      }
    }
  }

  public int port() {
    return port;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** How it ended by itself. */
  public int exitCode() {
    return process.onExit().orTimeout(LONGEST_START, TimeUnit.NANOSECONDS).join().exitValue();
  }

  /** What it has said so far. */
  public String log() throws IOException {
    return Files.readString(log);
  }

  /** How long Quarkus says that it took, from its first instruction until it listened. */
  long quarkusMillis() throws IOException {
    return Math.round(Double.parseDouble(first(QUARKUS, log)) * 1000);
  }

  /** The most mebibytes that were resident; 0 where the system does not say. */
  public int peakMebibytes() throws IOException {
    return mebibytes(PEAK);
  }

  /** The mebibytes that are resident; 0 where the system does not say. */
  public int residentMebibytes() throws IOException {
    return mebibytes(RESIDENT);
  }

  private int mebibytes(Pattern pattern) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.exists(status) ? Integer.parseInt(first(pattern, status)) / 1024 : 0;
  }

  private static String first(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult match) -> match.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " is not in " + file));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Ends it as an operator would, and waits for that. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
