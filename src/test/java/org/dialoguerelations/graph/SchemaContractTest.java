package org.dialoguerelations.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/**
 * The schema is what was reviewed: the committed file is what runs, and nothing in it goes without
 * a description.
 */
@QuarkusTest
class SchemaContractTest {

  private static final Path CONTRACT = Path.of("schema.graphql");

  @Test
  void theRunningSchemaIsTheCommittedOne() throws IOException {
    String running = running();
    String committed = Files.exists(CONTRACT) ? Files.readString(CONTRACT) : "";
    Files.writeString(CONTRACT, running);
    assertThat(running)
        .withFailMessage("schema.graphql differed and is rewritten now: review the change")
        .isEqualTo(committed);
  }

  /** What runs, printed. */
  String running() {
    SchemaPrinter.Options options =
        SchemaPrinter.Options.defaultOptions()
            .includeDirectiveDefinitions(false)
            .includeDirectives(Arc.container().instance(ServedSchema.class).get()::hasDirective);
    GraphQLSchema schema = Arc.container().instance(GraphQLSchema.class).get();
    return new SchemaPrinter(options).print(schema).strip() + "\n";
  }

  @Test
  void theServedFileIsTheCommittedOne() throws IOException {
    assertThat(given().get("/graphql/schema.graphql").asString())
        .isEqualTo(Files.readString(CONTRACT));
  }

  @Test
  void everythingIsDescribed() {
    JsonNode types =
        Graph.data(
                """
                { __schema { types {
                  name description kind
                  fields(includeDeprecated: true) { name description args { name description } }
                  inputFields { name description }
                  enumValues(includeDeprecated: true) { name description }
                } } }
                """)
            .at("/__schema/types");
    List<String> undescribed = new ArrayList<>();
    for (JsonNode type : types) {
      String name = type.get("name").asText();
      if (!name.startsWith("__")) {
        collect(name, type, undescribed);
        for (JsonNode field : type.path("fields")) {
          String path = name + "." + field.get("name").asText();
          collect(path, field, undescribed);
          for (JsonNode argument : field.path("args")) {
            collect(path + "(" + argument.get("name").asText() + ")", argument, undescribed);
          }
        }
        for (JsonNode field : type.path("inputFields")) {
          collect(name + "." + field.get("name").asText(), field, undescribed);
        }
        for (JsonNode value : type.path("enumValues")) {
          collect(name + "." + value.get("name").asText(), value, undescribed);
        }
      }
    }
    assertThat(undescribed).isEmpty();
  }

  @Test
  void nothingCanBeChangedOrSubscribedTo() {
    JsonNode schema =
        Graph.data("{ __schema { mutationType { name } subscriptionType { name } } }")
            .get("__schema");
    assertThat(schema.get("mutationType").isNull()).isTrue();
    assertThat(schema.get("subscriptionType").isNull()).isTrue();
  }

  private static void collect(String path, JsonNode element, List<String> undescribed) {
    if (element.path("description").asText("").isBlank()) {
      undescribed.add(path);
    }
  }
}
