package org.dialoguerelations.http.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dialoguerelations.http.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each error is described at the path that it names. */
@QuarkusTest
class ErrorPagesTest {

  @ParameterizedTest
  @EnumSource
  void eachCodeHasAPage(ErrorCode code) {
    Response page = given().get(code.page());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.asString())
        .contains(
            "<h1><code>" + code + "</code></h1>",
            "<p>" + Templates.escape(code.meaning()) + "</p>",
            "<p>" + Templates.escape(code.remedy()) + "</p>");
    assertThat(given().head(code.page()).statusCode()).isEqualTo(200);
  }

  @Test
  void theListLeadsToEach() {
    String list = given().get("/errors").asString();
    for (ErrorCode code : ErrorCode.values()) {
      assertThat(list).contains("href=\"" + code.page() + "\"");
    }
    assertThat(given().get("/").asString()).contains("href=\"/errors\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/errors/NOTHING", "/errors/too_deep", "/errors/<script>"})
  void otherCodesAreNotFound(String path) {
    Response answer = given().accept("text/html").get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.asString()).doesNotContain("NOTHING", "too_deep", "<script", "%3Cscript");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/errors", "/errors/TOO_DEEP"})
  void pagesAreOnlyRead(String path) {
    Response answer = given().post(path);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    assertThat(answer.asString())
        .isEqualTo(
            "{\"errors\":[{\"message\":\"The method is not allowed here; use GET, HEAD.\",\"extensions\":{\"code\":\"METHOD_NOT_ALLOWED\",\"documentation\":\"/errors/METHOD_NOT_ALLOWED\"}}]}");
  }
}
