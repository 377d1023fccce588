package org.dialoguerelations.http.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.dialoguerelations.testing.Node;
import org.junit.jupiter.api.Test;

/**
 * Random documents are judged as graphql-js judges them: read and valid, not valid, or wrong in
 * their syntax. {@code -Ddifferential.documents} sets how many, {@code -Ddifferential.seed} which.
 */
@QuarkusTest
class DifferentialTest {

  private static final int DOCUMENTS = Integer.getInteger("differential.documents", 10_000);
  private static final long SEED = Long.getLong("differential.seed", 1);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject GraphQLSchema schema;

  @TestHTTPResource("/graphql")
  URI endpoint;

  @Test
  void documentsAreJudgedAsGraphqlJsJudgesThem() throws IOException {
    Node.require();
    Path file = Files.createTempFile("documents", ".jsonl");
    try {
      Files.write(file, documents());
      String printed =
          new Node("node")
              .run("differential.mjs", endpoint.toString(), file.toAbsolutePath().toString());
      JsonNode result = JSON.readTree(printed);
      assertThat(result.path("differences")).as(result.toPrettyString()).isEmpty();
      for (String verdict : List.of("ACCEPTED", "VALIDATION_FAILED", "SYNTAX_ERROR")) {
        assertThat(result.at("/counts/" + verdict).asInt())
            .as("%s of %s", verdict, result.path("counts"))
            .isGreaterThan(DOCUMENTS / 10);
      }
    } finally {
      Files.delete(file);
    }
  }

  /** One in three is what another became by a few small changes of its text. */
  private List<String> documents() {
    List<String> texts = new ArrayList<>();
    JqwikSession.run(() -> texts.addAll(texts()));
    return texts.stream().map(Requests::quoted).toList();
  }

  private List<String> texts() {
    RandomGenerator<Mutation> mutations = Mutation.any().generator(1000);
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Random random = new Random(SEED * DOCUMENTS + i);
      String document = new DocumentWriter(schema, random, i % 3 == 1).document();
      for (int changes = i % 3 == 0 ? 1 + random.nextInt(3) : 0; changes > 0; changes--) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        document = new String(mutations.next(random).value().apply(bytes), StandardCharsets.UTF_8);
      }
      documents.add(document);
    }
    return documents;
  }
}
