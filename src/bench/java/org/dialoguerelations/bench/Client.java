package org.dialoguerelations.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Keeps a number of connections busy: each sends its next request when it has its answer. All of
 * them run on the calling thread, and each answer is compared with the one that is due.
 */
final class Client {

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int connections;

  Client(int connections) {
    this.connections = connections;
  }

  /**
   * Asks a server for a while.
   *
   * @throws CannotMeasureException when an answer is wrong or does not come
   */
  Sample ask(Target target, Supplier<Exchange> exchanges, Duration duration) {
    try (Selector selector = Selector.open()) {
      long clientCpu = THREADS.getCurrentThreadCpuTime();
      long begin = System.nanoTime();
      long end = begin + duration.toNanos();
      Latencies latencies = new Latencies();
      for (int i = 0; i < connections; i++) {
        SocketChannel channel = SocketChannel.open(address(target));
        channel.configureBlocking(false);
        Connection connection = new Connection(channel, exchanges, latencies, end);
        channel.register(selector, SelectionKey.OP_READ, connection);
        connection.send();
      }
      while (!selector.keys().isEmpty()) {
        readAll(selector, target);
      }
      return new Sample(
          duration,
          latencies.sorted(),
          Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - clientCpu));
    } catch (IOException e) {
      throw new CannotMeasureException("%s failed: %s", target.name(), e.getMessage());
    }
  }

  /** One answer to one request, on a connection of its own. */
  static Incoming ask(Target target, byte[] request) throws IOException {
    try (SocketChannel channel = SocketChannel.open(address(target))) {
      channel.write(ByteBuffer.wrap(request));
      Incoming incoming = new Incoming();
      while (!incoming.isComplete()) {
        incoming.readFrom(channel);
      }
      return incoming;
    }
  }

  private static void readAll(Selector selector, Target target) throws IOException {
    selector.select(LONGEST_SILENCE.toMillis());
    // Not what it returns: that leaves out what selectNow has found before.
    if (selector.selectedKeys().isEmpty()) {
      throw new CannotMeasureException(
          "%s gave no answer for %d seconds", target.name(), LONGEST_SILENCE.toSeconds());
    }
    for (SelectionKey key : selector.selectedKeys()) {
      ((Connection) key.attachment()).read();
    }
    selector.selectedKeys().clear();
    // Only a selection forgets the connections that were closed.
    if (selector.keys().stream().anyMatch(key -> !key.isValid())) {
      selector.selectNow();
    }
  }

  private static InetSocketAddress address(Target target) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port());
  }
}
