package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import org.dialoguerelations.testing.Switched;
import org.junit.jupiter.api.Test;

/** One property switches automatic persisted queries off; clients notice and send documents. */
@QuarkusTest
@TestProfile(Switched.class)
class AutomaticPersistedQueriesOffTest {

  @Test
  void clientsAreToldSo() {
    String message = "400 PERSISTED_QUERY_NOT_SUPPORTED PersistedQueryNotSupported";
    String document = "{ __typename }";
    String hash = Sha256.of(document).hex();
    assertThat(new Asked().hash(hash).refusal(Method.GET)).isEqualTo(message);
    assertThat(new Asked().query(document).hash(hash).refusal(Method.POST)).isEqualTo(message);
    assertThat(new Asked().query(document).by(Method.POST).statusCode()).isEqualTo(200);
  }
}
