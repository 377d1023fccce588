package org.dialoguerelations.http.delivery;

import io.vertx.core.http.HttpConnection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * The bytes of answers that clients have not taken yet, over all connections and on each. They are
 * in memory until then, whoever asked for them.
 */
final class UnreadBytes {

  /** As many connections can be at their limit at once without taking all room from others. */
  private static final int SHARES = 4;

  private final long most;
  private final long mostOfOne;
  private final AtomicLong all = new AtomicLong();
  private final Map<HttpConnection, Long> byConnection = new ConcurrentHashMap<>();

  UnreadBytes(long most, DeliveryMeters meters) {
    this.most = most;
    this.mostOfOne = Math.max(1, most / SHARES);
    meters.watch(all);
  }

  void add(HttpConnection connection, long bytes) {
    all.addAndGet(bytes);
    byConnection.merge(connection, bytes, Long::sum);
  }

  void remove(HttpConnection connection, long bytes) {
    all.addAndGet(-bytes);
    byConnection.computeIfPresent(connection, (one, held) -> held == bytes ? null : held - bytes);
  }

  boolean isFull() {
    return all.get() >= most;
  }

  /**
   * Goes on where one more answer may be made.
   *
   * @throws Refusal where it may not
   */
  void check(HttpConnection connection) {
    if (isFull()) {
      throw overloaded("Clients have not taken their answers: there is no room for another.");
    }
    if (byConnection.getOrDefault(connection, 0L) >= mostOfOne) {
      throw overloaded("Take the answers that wait on this connection first.");
    }
  }

  private static Refusal overloaded(String message) {
    return Refusal.of(ErrorCode.OVERLOADED, message, Map.of("Retry-After", "1"));
  }
}
