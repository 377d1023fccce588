package org.dialoguerelations.http.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as browsers send them: their URL parser encodes less than RFC 3986 asks for. */
@QuarkusTest
class AddressTest {

  @Test
  void aQueryWithBracesIsExecuted() {
    WireAnswer answer = Wire.exchange(Wire.request("GET /graphql?query={a:__typename}"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("{\"a\":\"Query\"}");
  }

  @Test
  void theGraphOpenedInABrowserLeadsToGraphiqlWithItsQuery() {
    WireAnswer answer =
        Wire.exchange(
            Wire.request(
                "GET /graphql?query={__typename}",
                "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location")).isEqualTo("/graphiql/?query={__typename}");
    assertThat(answer.header("vary")).isEqualToIgnoringCase("Accept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?x={|^`}",
        "/errors?x={|^`}",
        "/graphql/schema.graphql?x={|^`}",
        "/graphiql/?query={__typename}",
        "/q/health/live?x={|^`}",
      })
  void theOtherCharactersAreTakenAsTheyAre(String target) {
    assertThat(Wire.exchange(Wire.request("GET " + target)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/{x}", "/a|b", "/^", "/`"})
  void aPathWithThemIsNotFound(String path) {
    refused(path, 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/graphql/%zz", "/export/%", "/q/%e", "/graphql?query=%zz"})
  void whatCannotBeDecodedIsRefusedWithItsReason(String target) {
    refused(target, 400, "INVALID_REQUEST");
  }

  private static void refused(String target, int status, String code) {
    WireAnswer answer = Wire.exchange(Wire.request("GET " + target));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    assertThat(answer.header("x-request-id")).isNotEmpty();
  }
}
