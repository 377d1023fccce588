package org.dialoguerelations.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.http.cache.Client.body;
import static org.dialoguerelations.http.cache.Client.header;
import static org.dialoguerelations.http.cache.Client.tag;
import static org.dialoguerelations.http.cache.Client.text;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.FixedClock;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked again is not executed again, and never answered wrongly. */
@QuarkusTest
@TestProfile(OwnData.class)
class CachingTest {

  private static final String COUNT = "{ partners { totalCount } }";
  private static final String STATUS = "{ agreement(code: \"a1\") { status { inForce } } }";
  private static final String WRONG =
      "{ partners { totalCount } agreements(first: 1000) { totalCount } }";
  private static final String ALWAYS = "public, max-age=60, stale-while-revalidate=600";

  @TestHTTPResource("/graphql")
  URI graphql;

  @Inject TestImports imports;
  @Inject FixedClock clock;
  @Inject Statements statements;

  private Client client;

  @BeforeEach
  void serveOnePartnerWithAnEmptyCache() {
    client = new Client(graphql);
    imports.replace(TestDatasets.ONE, FixedClock.NOW);
  }

  @AfterEach
  void putTheClockBack() {
    clock.putBack();
  }

  @Test
  void aClientThatHoldsTheAnswerIsToldSoWithoutAnyWork() {
    HttpResponse<byte[]> first = client.get(COUNT);
    assertThat(text(first)).isEqualTo("{\"data\":{\"partners\":{\"totalCount\":1}}}");
    assertThat(tag(first)).matches("\"[A-Za-z0-9_-]{43}\"");
    assertThat(header(first, "Cache-Control")).isEqualTo(ALWAYS);
    assertThat(header(first, "Vary"))
        .isEqualTo("Accept, Accept-Encoding, GraphQL-Cost, GraphQL-Unknown-Codes");
    for (String held : new String[] {tag(first), "W/" + tag(first), "\"a\", " + tag(first), "*"}) {
      assertThat(
              statements.during(
                  () -> assertIsUnchanged(client.get(COUNT, "If-None-Match", held), first)))
          .isZero();
    }
  }

  @Test
  void aTagIsEnoughWhenTheAnswerItselfIsForgotten() {
    HttpResponse<byte[]> first = client.get(COUNT);
    HttpResponse<byte[]> status = client.get(STATUS);
    for (int i = 0; i < 400; i++) {
      client.get("{ %s: partners { nodes { name } } }".formatted("a" + i + "b".repeat(4_000)));
    }
    assertThat(
            statements.during(
                () -> {
                  assertIsUnchanged(client.get(COUNT, "If-None-Match", tag(first)), first);
                  return assertIsUnchanged(
                      client.get(STATUS, "If-None-Match", tag(status)), status);
                }))
        .isZero();
  }

  @Test
  void anotherTagIsAnsweredInFull() {
    HttpResponse<byte[]> first = client.get(COUNT);
    HttpResponse<byte[]> again = client.get(COUNT, "If-None-Match", "\"another\"");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(text(again)).isEqualTo(text(first));
  }

  @Test
  void anAnswerIsMadeOnceForGetAndPost() {
    client.get(COUNT);
    assertThat(
            statements.during(
                () -> {
                  assertThat(text(client.get(COUNT))).contains("1");
                  return assertThat(text(client.post(body(COUNT)))).contains("1");
                }))
        .isZero();
  }

  @Test
  void aPostHasNoTag() {
    HttpResponse<byte[]> answer = client.post(body(COUNT), "If-None-Match", "*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void aHeadIsAGetWithoutItsBody() {
    HttpResponse<byte[]> get = client.get(COUNT);
    HttpResponse<byte[]> head = client.head(COUNT);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"ETag", "Cache-Control", "Content-Length", "Content-Type"}) {
      assertThat(header(head, name)).as(name).isNotEmpty().isEqualTo(header(get, name));
    }
    assertIsUnchanged(client.head(COUNT, "If-None-Match", tag(get)), get);
  }

  @Test
  void anotherRevisionHasAnotherTagAndAnotherAnswer() {
    HttpResponse<byte[]> one = client.get(COUNT);
    imports.replace(TestDatasets.TWO, FixedClock.NOW);
    HttpResponse<byte[]> two = client.get(COUNT, "If-None-Match", tag(one));
    assertThat(two.statusCode()).isEqualTo(200);
    assertThat(text(two)).isEqualTo("{\"data\":{\"partners\":{\"totalCount\":2}}}");
    assertThat(tag(two)).isNotEqualTo(tag(one));
  }

  @Test
  void theSameDataImportedAtTheSameMomentHaveTheSameTag() {
    HttpResponse<byte[]> one = client.get(COUNT);
    imports.replace(TestDatasets.TWO, FixedClock.NOW);
    imports.replace(TestDatasets.ONE, FixedClock.NOW);
    assertIsUnchanged(client.get(COUNT, "If-None-Match", tag(one)), one);
    String imported = "{ dataset { importedAt } }";
    HttpResponse<byte[]> before = client.get(imported);
    imports.replace(TestDatasets.ONE, Instant.EPOCH);
    HttpResponse<byte[]> after = client.get(imported, "If-None-Match", tag(before));
    assertThat(text(after)).contains("1970-01-01T00:00:00Z");
  }

  @Test
  void anErrorIsNeitherKeptNorTagged() {
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> answer = client.get(WRONG, "If-None-Match", "*");
      assertThat(text(answer)).contains("INVALID_PAGE");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
      assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }
    assertThat(header(client.get("{ nothing }"), "Cache-Control")).isEqualTo("no-store");
    assertThat(statements.during(() -> client.get(WRONG))).isPositive();
  }

  @Test
  void whatDependsOnTheClockEndsAtMidnight() {
    clock.moveTo(Instant.parse("2026-01-15T23:00:00Z"));
    HttpResponse<byte[]> early = client.get(STATUS);
    assertThat(header(early, "Cache-Control")).isEqualTo(ALWAYS);
    clock.moveTo(Instant.parse("2026-01-15T23:55:00Z"));
    assertThat(header(client.get(STATUS), "Cache-Control"))
        .isEqualTo("public, max-age=60, stale-while-revalidate=240");
    clock.moveTo(Instant.parse("2026-01-15T23:59:30.5Z"));
    HttpResponse<byte[]> late = client.get(STATUS, "If-None-Match", tag(early));
    assertThat(late.statusCode()).isEqualTo(304);
    assertThat(header(late, "Cache-Control")).isEqualTo("public, max-age=29");
    assertThat(statements.during(() -> client.get(STATUS))).isZero();

    clock.moveTo(Instant.parse("2026-01-16T00:00:00Z"));
    assertThat(
            statements.during(
                () -> {
                  HttpResponse<byte[]> next = client.get(STATUS, "If-None-Match", tag(early));
                  assertThat(next.statusCode()).isEqualTo(200);
                  assertThat(tag(next)).isNotEqualTo(tag(early));
                  return assertThat(header(next, "Cache-Control")).isEqualTo(ALWAYS);
                }))
        .isPositive();
  }

  @Test
  void whatDependsOnNoClockOutlivesMidnight() {
    String onADay = "{ agreement(code: \"a1\") { status(on: \"2003-01-01\") { inForce } } }";
    HttpResponse<byte[]> before = client.get(onADay);
    clock.moveTo(Instant.parse("2026-01-15T23:59:59Z"));
    assertThat(header(client.get(onADay), "Cache-Control")).isEqualTo(ALWAYS);
    clock.moveTo(Instant.parse("2026-01-16T00:00:01Z"));
    assertIsUnchanged(client.get(onADay, "If-None-Match", tag(before)), before);
  }

  @Test
  void formsAndEncodingsDoNotMix() {
    String document =
        IntStream.range(0, 15)
            .mapToObj(i -> "a".repeat(150) + i + ": partners { totalCount }")
            .collect(Collectors.joining(" ", "{ ", " }"));
    HttpResponse<byte[]> json = client.get(document);
    HttpResponse<byte[]> response =
        client.get(document, "Accept", "application/graphql-response+json");
    HttpResponse<byte[]> gzip = client.get(document, "Accept-Encoding", "gzip");
    assertThat(header(json, "Content-Encoding")).isEmpty();
    assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
    assertThat(text(gzip)).isEqualTo(text(json));
    assertThat(gzip.body().length).isLessThan(json.body().length / 2);
    assertThat(header(response, "Content-Type")).contains("graphql-response");
    assertThat(new String[] {tag(json), tag(response), tag(gzip)}).doesNotHaveDuplicates();
    assertThat(
            statements.during(
                () -> {
                  assertThat(client.get(document, "Accept-Encoding", "gzip").body())
                      .isEqualTo(gzip.body());
                  return assertThat(client.get(document).body()).isEqualTo(json.body());
                }))
        .isZero();
  }

  private static HttpResponse<byte[]> assertIsUnchanged(
      HttpResponse<byte[]> answer, HttpResponse<byte[]> first) {
    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    for (String name : new String[] {"ETag", "Cache-Control", "Vary"}) {
      assertThat(header(answer, name)).as(name).isEqualTo(header(first, name));
    }
    return answer;
  }
}
