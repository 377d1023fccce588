package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;

/** An image that runs: as its user, on a root file system that cannot be written to. */
final class Container implements AutoCloseable {

  private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(2);

  /** What platforms give a process to end, at least. */
  private static final int SECONDS_TO_END = 10;

  private final Process process;
  private final int port;
  private final Path log;

  private Container(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Runs the entry point on a free port.
   *
   * @param environment beside that of the image
   */
  static Container start(Path root, ImageConfig image, Map<String, String> environment) {
    int port = freePort();
    return start(root, image, image.entrypoint(), environment, port);
  }

  /** What an image does with an argument, such as a job. */
  static int run(Path root, ImageConfig image, List<String> command, int port) {
    try (Container container = start(root, image, command, Map.of(), port)) {
      return container.waitFor();
    }
  }

  private static Container start(
      Path root,
      ImageConfig image,
      List<String> command,
      Map<String, String> environment,
      int port) {
    String[] user = image.user().split(":");
    List<String> all = new ArrayList<>(List.of("src/test/docker/run.sh", root.toString()));
    all.addAll(List.of(image.directory(), user[0], user[1]));
    all.addAll(command);
    Path log = Path.of("target/containers", "run-" + port + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(log.toFile());
    Map<String, String> variables = builder.environment();
    String path = variables.get("PATH");
    variables.clear();
    variables.putAll(image.environment());
    variables.putAll(environment);
    variables.put("PORT", Integer.toString(port));
    variables.merge("PATH", path, (ofImage, ofMachine) -> ofImage + ":" + ofMachine);
    try {
      return new Container(builder.start(), port, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  /** The answer to a request, sent again and again until somebody listens. */
  WireAnswer answer(byte[] request) {
    long end = System.nanoTime() + LONGEST_START;
    while (true) {
      try (Wire wire = Wire.open(port)) {
        wire.send(request);
        return wire.answer();
      } catch (UncheckedIOException e) {
        assertThat(process.isAlive() && System.nanoTime() < end)
            .as("it starts; it printed:%n%s", log())
            .isTrue();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
    }
  }

  /** Ends it as a platform does, and says how it ended. */
  int stop() {
    process.toHandle().children().forEach(ProcessHandle::destroy);
    CompletableFuture<Process> end = process.onExit();
    try {
      return end.get(SECONDS_TO_END, TimeUnit.SECONDS).exitValue();
    } catch (TimeoutException e) {
      throw new AssertionError("it goes on after SIGTERM; it printed:\n" + log(), e);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private int waitFor() {
    return process.onExit().join().exitValue();
  }

  /** What it printed. */
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
