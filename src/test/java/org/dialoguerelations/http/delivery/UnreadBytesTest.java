package org.dialoguerelations.http.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.http.HttpConnection;
import java.lang.reflect.Proxy;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.junit.jupiter.api.Test;

/** A hundred bytes for all, a quarter of it for each. */
class UnreadBytesTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final UnreadBytes unread = new UnreadBytes(100, new DeliveryMeters(registry));
  private final HttpConnection one = connection();
  private final HttpConnection other = connection();

  @Test
  void aConnectionTakesWhatItAskedForFirst() {
    unread.add(one, 24);
    assertThatCode(() -> unread.check(one)).doesNotThrowAnyException();
    unread.add(one, 1);
    refused(one);
    assertThatCode(() -> unread.check(other)).doesNotThrowAnyException();
    unread.remove(one, 25);
    assertThatCode(() -> unread.check(one)).doesNotThrowAnyException();
  }

  @Test
  void allTogetherHaveALimit() {
    unread.add(one, 99);
    assertThatCode(() -> unread.check(other)).doesNotThrowAnyException();
    unread.add(one, 1);
    assertThat(unread.isFull()).isTrue();
    assertThat(registry.get("dialogue.relations.answers.unread").gauge().value()).isEqualTo(100);
    refused(other);
    unread.remove(one, 1);
    assertThatCode(() -> unread.check(other)).doesNotThrowAnyException();
  }

  private void refused(HttpConnection connection) {
    assertThatThrownBy(() -> unread.check(connection))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.OVERLOADED);
              assertThat(refusal.headers()).containsEntry("Retry-After", "1");
            });
  }

  /** Known by nothing but itself. */
  private static HttpConnection connection() {
    return (HttpConnection)
        Proxy.newProxyInstance(
            HttpConnection.class.getClassLoader(),
            new Class<?>[] {HttpConnection.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "equals" -> proxy == arguments[0];
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
