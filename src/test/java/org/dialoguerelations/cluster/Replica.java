package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process that serves. */
final class Replica implements AutoCloseable {

  /** Whoever waits longer hangs. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

  private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(3);

  private final Process process;
  private final int port;
  private final Path log;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Replica(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Waits until it answers, whatever that is. */
  Replica awaitAnswer() {
    long end = System.nanoTime() + LONGEST_START;
    while (true) {
      try {
        get("/errors", Optional.empty());
        return this;
      } catch (UncheckedIOException e) {
        assertThat(process.isAlive() && System.nanoTime() < end)
            .as(() -> "it starts: " + log())
            .isTrue();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
  }

  /** Waits until it ends by itself. */
  int awaitEnd() {
    try {
      assertThat(process.waitFor(LONGEST_START, TimeUnit.NANOSECONDS)).as("it ends").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks for the answer to a document, which caches may keep. */
  HttpResponse<String> ask(String document) {
    return ask(document, Optional.empty());
  }

  /**
   * @param tag of the answer that is known already
   */
  HttpResponse<String> ask(String document, Optional<String> tag) {
    return get("/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8), tag);
  }

  HttpResponse<String> get(String path, Optional<String> tag) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(LONGEST_ANSWER);
    tag.ifPresent(one -> request.header("If-None-Match", one));
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** What it has logged. */
  String log() {
    try {
      return Files.readString(log);
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
