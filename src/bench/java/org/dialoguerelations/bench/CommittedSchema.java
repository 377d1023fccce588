package org.dialoguerelations.bench;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema of {@code schema.graphql}: the types of the service without what fetches them. */
public final class CommittedSchema {

  private CommittedSchema() {}

  public static GraphQLSchema read() {
    try {
      String types = Files.readString(Path.of("schema.graphql"));
      return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(types));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
