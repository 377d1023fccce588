package org.dialoguerelations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Answers of HTTP/1.1, as they arrive in parts. */
class IncomingTest {

  private static final String SIZED = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
  private static final String CHUNKED =
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n";

  private final Incoming incoming = new Incoming();

  @Test
  void anAnswerIsWholeWithItsLastByteOnly() throws IOException {
    for (String answer : new String[] {SIZED, CHUNKED}) {
      for (int end = 1; end < answer.length(); end++) {
        arrive(answer.substring(end - 1, end));
        assertThat(incoming.isComplete()).as(answer.substring(0, end)).isFalse();
      }
      arrive(answer.substring(answer.length() - 1));
      assertThat(incoming.isComplete()).isTrue();
      assertThat(incoming.isOk()).isTrue();
      assertThat(new String(incoming.body(), StandardCharsets.UTF_8)).isEqualTo("hello");
      assertThat(incoming.hasBody("hello".getBytes(StandardCharsets.UTF_8))).isTrue();
      assertThat(incoming.hasBody("hella".getBytes(StandardCharsets.UTF_8))).isFalse();
      assertThat(incoming.hasBody("hell".getBytes(StandardCharsets.UTF_8))).isFalse();
      incoming.clear();
    }
  }

  @Test
  void anAnswerMayBeLargerThanTheRoomAtFirst() throws IOException {
    String body = "a".repeat(1_000_000);
    ReadableByteChannel channel =
        channel("HTTP/1.1 500 No\r\nContent-Length: 1000000\r\n\r\n" + body);
    while (!incoming.isComplete()) {
      incoming.readFrom(channel);
    }
    assertThat(incoming.isOk()).isFalse();
    assertThat(incoming.body()).hasSize(1_000_000);
  }

  @Test
  void aClosedConnectionIsNoAnswer() throws IOException {
    arrive("HTTP/1.1 200 OK\r\n");
    assertThatThrownBy(() -> incoming.readFrom(channel(""))).isInstanceOf(EOFException.class);
  }

  private void arrive(String text) throws IOException {
    incoming.readFrom(channel(text));
  }

  private static ReadableByteChannel channel(String text) {
    return Channels.newChannel(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
