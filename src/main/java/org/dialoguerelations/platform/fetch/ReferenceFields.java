package org.dialoguerelations.platform.fetch;

import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.platform.schema.Lazy;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.platform.schema.SchemaClasses;
import org.jspecify.annotations.Nullable;

/**
 * Fields that return the record whose key a component holds: those that {@link Refers} describes.
 */
@Singleton
class ReferenceFields implements AddedFields {

  private static final String KEY = "Key";

  private final Schema model;
  private final Lazy<RelationLoader> loader;
  private final Instance<RecordRepository<?, ?>> repositories;

  ReferenceFields(
      Schema model,
      Instance<RelationLoader> loader,
      Instance<RecordRepository<?, ?>> repositories) {
    this.model = model;
    this.loader = new Lazy<>(loader::get);
    this.repositories = repositories;
  }

  @Override
  public Stream<AddedField> fields() {
    return SchemaClasses.of(model)
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(accessor -> accessor.isAnnotationPresent(Refers.class))
        .map(this::field);
  }

  private AddedField field(Method accessor) {
    Class<?> owner = accessor.getDeclaringClass();
    Refers refers = accessor.getAnnotation(Refers.class);
    String name = accessor.getName();
    Accessor key = Accessor.of(owner, name);
    Lazy<Relation<Long, ? extends Node>> relation = new Lazy<>(() -> relation(refers.to()));
    return AddedField.one(
        owner.getSimpleName(),
        refers.name().isEmpty() ? name.substring(0, name.length() - KEY.length()) : refers.name(),
        refers.as(),
        refers.to(),
        accessor.getReturnType().isPrimitive(),
        source -> record(relation.get(), (Long) key.read(source)));
  }

  private CompletionStage<? extends @Nullable Node> record(
      Relation<Long, ? extends Node> relation, @Nullable Long key) {
    return loader.get().loadNullable(relation, key);
  }

  private Relation<Long, ? extends Node> relation(String type) {
    return repositories.stream()
        .filter(repository -> repository.type().equals(type))
        .findFirst()
        .orElseThrow()
        .byKey();
  }
}
