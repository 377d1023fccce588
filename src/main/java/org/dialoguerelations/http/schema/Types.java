package org.dialoguerelations.http.schema;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.Objects;

/** The types of the schema that documents write. */
public final class Types {

  private Types() {}

  /** The type that is written so in a document of the schema. */
  public static GraphQLType of(GraphQLSchema schema, Type<?> written) {
    if (written instanceof NonNullType required) {
      return GraphQLNonNull.nonNull(of(schema, required.getType()));
    }
    if (written instanceof ListType list) {
      return GraphQLList.list(of(schema, list.getType()));
    }
    return Objects.requireNonNull(schema.getType(((TypeName) written).getName()));
  }
}
