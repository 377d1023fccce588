package org.dialoguerelations.http.delivery;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/**
 * The body of an answer on its way to a client. It leaves in parts, each once the one before was
 * taken: so the network's buffers, which are outside the heap, hold one of them, and whether a
 * client takes anything shows.
 */
public final class Delivery implements Room {

  private static final String KEY = "dialogue-relations.delivery";
  private static final int PART_BYTES = 32 * 1024;
  private static final int CANCEL = 8;

  private final Deliveries deliveries;
  private final HttpServerRequest request;
  private final HttpServerResponse response;

  /** Of the JVM's clock: when the client took something last. */
  private volatile long lastTaken;

  Delivery(Deliveries deliveries, HttpServerRequest request) {
    this.deliveries = deliveries;
    this.request = request;
    this.response = request.response();
  }

  void attach(RoutingContext context) {
    context.put(KEY, this);
  }

  /** Of a request that reached its route. */
  public static Delivery of(RoutingContext context) {
    return context.get(KEY);
  }

  /** Sends a body; also for a request that broke a rule of HTTP before it reached a route. */
  public static void end(RoutingContext context, Buffer body) {
    Delivery delivery = context.get(KEY);
    if (delivery == null) {
      context.response().end(body);
    } else {
      delivery.end(body);
    }
  }

  @Override
  public void check() {
    deliveries.unread().check(request.connection());
  }

  /**
   * Sends a whole body.
   *
   * @return when it was taken; fails when the client is gone, or took nothing for too long
   */
  public Future<Void> end(Buffer body) {
    response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
    return request.method() == HttpMethod.HEAD ? response.end() : send(body, true);
  }

  /** Sends a part of a body, behind which others follow. */
  public Future<Void> write(Buffer part) {
    return send(part, false);
  }

  /** Sends the last part of a body. */
  public Future<Void> endWith(Buffer part) {
    return send(part, true);
  }

  private Future<Void> send(Buffer bytes, boolean last) {
    Promise<Void> taken = Promise.promise();
    lastTaken = System.nanoTime();
    deliveries.begin(this, request.connection(), bytes.length());
    taken.future().onComplete(done -> deliveries.end(this, request.connection(), bytes.length()));
    try {
      sendFrom(0, bytes, last, taken);
    } catch (RuntimeException e) {
      taken.tryFail(e);
      throw e;
    }
    return taken.future();
  }

  /** A loop, not a recursion: a client that reads fast takes each part at once. */
  private void sendFrom(int start, Buffer bytes, boolean last, Promise<Void> taken) {
    int from = start;
    do {
      int to = Math.min(from + PART_BYTES, bytes.length());
      Future<Void> written = writePart(bytes.slice(from, to), last && to == bytes.length());
      if (!written.isComplete()) {
        written.onComplete(done -> goOn(done, to, bytes, last, taken));
        return;
      }
      if (written.failed()) {
        taken.fail(written.cause());
        return;
      }
      lastTaken = System.nanoTime();
      from = to;
    } while (from < bytes.length());
    taken.complete();
  }

  private void goOn(
      AsyncResult<Void> done, int next, Buffer bytes, boolean last, Promise<Void> taken) {
    if (done.failed()) {
      taken.fail(done.cause());
      return;
    }
    lastTaken = System.nanoTime();
    if (next == bytes.length()) {
      taken.complete();
    } else {
      sendFrom(next, bytes, last, taken);
    }
  }

  private Future<Void> writePart(Buffer part, boolean last) {
    if (!last) {
      return response.write(part);
    }
    // A stream whose end was written cannot be reset any more, taken or not.
    return isStream() ? response.write(part).compose(taken -> response.end()) : response.end(part);
  }

  private boolean isStream() {
    return request.version() == HttpVersion.HTTP_2;
  }

  long lastTaken() {
    return lastTaken;
  }

  /** Gives its memory back: over HTTP/1.1 with the connection, over HTTP/2 with its stream only. */
  void breakOff() {
    if (isStream()) {
      response.reset(CANCEL);
    } else {
      // The connection's own way to close first waits until all is taken.
      ((ConnectionBase) request.connection()).channelHandlerContext().close();
    }
  }
}
