package org.dialoguerelations.load;

import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dialoguerelations.http.attack.Exchange;
import org.dialoguerelations.testing.Wire;

/**
 * One client. It keeps a connection for normal and dear questions, and opens another one for each
 * of those after which the service may close it.
 */
final class Client implements AutoCloseable {

  /** Requests of more bytes may be reset before their answer is read. */
  private static final int SMALL = 16_000;

  private final int port;
  private Optional<Wire> kept = Optional.empty();

  Client(int port) {
    this.port = port;
  }

  Verdict send(Kind kind, Exchange exchange) {
    byte[] request = exchange.request().get();
    try {
      return switch (kind) {
        case UNIQUE, REPEATED, DEAR -> onKept(exchange, request);
        case HOSTILE -> onItsOwn(exchange, request);
        case HANG_UP -> hangUp(request);
        case SLOW -> slowly(exchange, request);
      };
    } catch (UncheckedIOException e) {
      close();
      boolean hangs = e.getCause() instanceof SocketTimeoutException;
      return kind == Kind.HOSTILE && request.length > SMALL && !hangs
          ? Verdict.of(Outcome.CUT)
          : Verdict.failed(e.getCause().toString());
    } catch (RuntimeException e) {
      close();
      return Verdict.failed("no answer of HTTP or JSON: " + e);
    }
  }

  private Verdict onKept(Exchange exchange, byte[] request) {
    Wire wire = kept.orElseGet(() -> Wire.open(port));
    kept = Optional.of(wire);
    wire.send(request);
    return Verdict.on(wire.answer(), exchange);
  }

  private Verdict onItsOwn(Exchange exchange, byte[] request) {
    try (Wire wire = Wire.open(port)) {
      wire.send(request);
      return Verdict.on(wire.answer(), exchange);
    }
  }

  private Verdict hangUp(byte[] request) {
    try (Wire wire = Wire.open(port)) {
      wire.send(request);
      wire.send(Arrays.copyOf(request, request.length / 2));
      return Verdict.of(Outcome.CUT);
    }
  }

  /** Takes about five seconds for what others send at once. */
  private Verdict slowly(Exchange exchange, byte[] request) {
    try (Wire wire = Wire.open(port)) {
      int parts = 50;
      for (int i = 0; i < parts; i++) {
        wire.send(
            Arrays.copyOfRange(
                request, request.length * i / parts, request.length * (i + 1) / parts));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
      return Verdict.on(wire.answer(), exchange);
    }
  }

  @Override
  public void close() {
    kept.ifPresent(Wire::close);
    kept = Optional.empty();
  }
}
