package org.dialoguerelations.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.function.Supplier;

/** A connection on which one request follows the other until the time is over. */
final class Connection {

  private final SocketChannel channel;
  private final Supplier<Exchange> exchanges;
  private final Latencies latencies;
  private final long end;
  private final Incoming incoming = new Incoming();
  private Exchange exchange;
  private long sent;

  /**
   * @param end by {@link System#nanoTime()}
   */
  Connection(SocketChannel channel, Supplier<Exchange> exchanges, Latencies latencies, long end) {
    this.channel = channel;
    this.exchanges = exchanges;
    this.latencies = latencies;
    this.end = end;
  }

  void send() throws IOException {
    exchange = exchanges.get();
    sent = System.nanoTime();
    ByteBuffer request = ByteBuffer.wrap(exchange.request());
    while (request.hasRemaining()) {
      channel.write(request);
    }
  }

  /**
   * Reads what has arrived; after a whole answer it sends the next request, or closes.
   *
   * @throws CannotMeasureException when it is not the answer that is due
   */
  void read() throws IOException {
    incoming.readFrom(channel);
    if (!incoming.isComplete()) {
      return;
    }
    long now = System.nanoTime();
    if (!incoming.isOk() || !incoming.hasBody(exchange.answer())) {
      throw new CannotMeasureException("an answer is wrong: %.500s", incoming.text());
    }
    incoming.clear();
    if (now < end) {
      latencies.add(now - sent);
      send();
    } else {
      channel.close();
    }
  }
}
