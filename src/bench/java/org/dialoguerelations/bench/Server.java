package org.dialoguerelations.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server as a process of its own, which ends with the benchmark. */
final class Server implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final int LINES_OF_LOG = 20;
  private static final Pattern MOST_MEMORY = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");

  private final Target target;
  private final Process process;
  private final Path log;

  private Server(Target target, Process process, Path log) {
    this.target = target;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a server and waits until it answers.
   *
   * @param command what the process is; its output goes to a file of the server's name
   * @param request what it must answer with 200 before it counts as started
   * @throws CannotMeasureException when it does not start
   */
  static Server start(String name, int port, ProcessBuilder command, Path folder, byte[] request) {
    if (!isFree(port)) {
      throw new CannotMeasureException(
          "%s cannot start: port %d is taken by another process; end that one", name, port);
    }
    Path log = folder.resolve(name + ".log").toAbsolutePath();
    Process process;
    try {
      process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    } catch (IOException e) {
      throw new CannotMeasureException("%s cannot start: %s", name, e.getMessage());
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    Server server = new Server(new Target(name, port), process, log);
    try {
      server.awaitAnswer(request);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    return server;
  }

  Target target() {
    return target;
  }

  String name() {
    return target.name();
  }

  /** What its process has taken of the processors so far; none where the system does not say. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The most mebibytes that were resident; empty where the system has no {@code /proc}. */
  OptionalLong mostMemory() {
    try {
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      Matcher memory = MOST_MEMORY.matcher(Files.exists(status) ? Files.readString(status) : "");
      return memory.find()
          ? OptionalLong.of(Long.parseLong(memory.group(1)) / 1024)
          : OptionalLong.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private void awaitAnswer(byte[] request) {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!answers(request)) {
      if (!process.isAlive()) {
        throw new CannotMeasureException("%s ended before it answered:%n%s", name(), endOfLog());
      }
      if (System.nanoTime() > end) {
        throw new CannotMeasureException(
            "%s did not answer within %d seconds:%n%s",
            name(), LONGEST_START.toSeconds(), endOfLog());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private boolean answers(byte[] request) {
    try {
      return Client.ask(target, request).isOk();
    } catch (IOException e) {
      return false;
    }
  }

  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
          System.lineSeparator(),
          lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
