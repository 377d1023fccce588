package org.dialoguerelations.http.delivery;

import io.netty.channel.ChannelConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.dialoguerelations.http.limits.LimitsConfig;

/**
 * All bodies that are on their way. One of which its client takes nothing for too long is broken
 * off, whatever else comes on its connection; sooner while there is no room for others.
 */
@Singleton
public class Deliveries {

  private static final int BEFORE_ALL_OTHERS = 30_000;
  private static final long MILLIS_BETWEEN_LOOKS = 250;
  private static final long NANOS_WHILE_FULL = TimeUnit.SECONDS.toNanos(1);

  private final Vertx vertx;
  private final UnreadBytes unread;
  private final DeliveryMeters meters;
  private final long nanos;
  private final Set<Delivery> open = ConcurrentHashMap.newKeySet();
  private final long timer;

  Deliveries(Vertx vertx, LimitsConfig limits, DeliveryMeters meters) {
    this.vertx = vertx;
    this.unread = new UnreadBytes(limits.unreadBytes().asLongValue(), meters);
    this.meters = meters;
    this.nanos = limits.takeTime().toNanos();
    this.timer = vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, id -> breakOff(System.nanoTime()));
  }

  @PreDestroy
  void close() {
    vertx.cancelTimer(timer);
  }

  void register(@Observes Filters filters) {
    filters.register(this::begin, BEFORE_ALL_OTHERS);
  }

  private void begin(RoutingContext context) {
    new Delivery(this, context.request()).attach(context);
    if (context.request().version() != HttpVersion.HTTP_2 && context.response().writeQueueFull()) {
      awaitClient(context);
    } else {
      context.next();
    }
  }

  /** Of requests sent one behind the other, none is answered while its client reads no answers. */
  private static void awaitClient(RoutingContext context) {
    HttpServerRequest request = context.request();
    HttpServerResponse response = context.response();
    // A request that waits does not keep the connection from reading the next one.
    ChannelConfig channel = ((ConnectionBase) request.connection()).channel().config();
    channel.setAutoRead(false);
    request.pause();
    response.drainHandler(
        drained -> {
          response.drainHandler(null);
          channel.setAutoRead(true);
          request.resume();
          context.next();
        });
  }

  UnreadBytes unread() {
    return unread;
  }

  void begin(Delivery delivery, HttpConnection connection, long bytes) {
    unread.add(connection, bytes);
    open.add(delivery);
  }

  void end(Delivery delivery, HttpConnection connection, long bytes) {
    open.remove(delivery);
    unread.remove(connection, bytes);
  }

  private void breakOff(long now) {
    long patience = unread.isFull() ? Math.min(nanos, NANOS_WHILE_FULL) : nanos;
    for (Delivery delivery : open) {
      if (now - delivery.lastTaken() > patience) {
        meters.brokenOff();
        delivery.breakOff();
      }
    }
  }
}
