package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One property switches automatic persisted queries off; clients notice and send documents. */
@QuarkusTest
@TestProfile(AutomaticPersistedQueriesOffTest.Off.class)
class AutomaticPersistedQueriesOffTest {

  public static class Off implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dialogue-relations.operations.automatic", "false");
    }
  }

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
