package org.dialoguerelations.platform.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The names of the fields of types, for arguments that name a field. */
@Singleton
public class FieldNames {

  private final Instance<GraphQLSchema> schema;
  private final Map<Class<?>, Set<String>> names = new ConcurrentHashMap<>();

  FieldNames(Instance<GraphQLSchema> schema) {
    this.schema = schema;
  }

  /** Those of the type that shows objects of a class. */
  public Set<String> of(Class<?> type) {
    return names.computeIfAbsent(type, this::read);
  }

  private Set<String> read(Class<?> type) {
    return schema.get().getObjectType(type.getSimpleName()).getFieldDefinitions().stream()
        .map(GraphQLFieldDefinition::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
