package org.dialoguerelations.record;

import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.platform.schema.Lazy;
import org.dialoguerelations.platform.schema.SchemaClasses;

/** Fields that return the items of a record: those that {@link ItemOf} describes. */
@Singleton
class ItemFields implements AddedFields {

  private final Schema model;
  private final Lazy<RelationLoader> loader;
  private final Instance<Items> items;

  ItemFields(Schema model, Instance<RelationLoader> loader, Instance<Items> items) {
    this.model = model;
    this.loader = new Lazy<>(loader::get);
    this.items = items;
  }

  @Override
  public Stream<AddedField> fields() {
    return SchemaClasses.of(model)
        .flatMap(
            type ->
                Stream.of(type.getAnnotationsByType(ItemOf.class)).map(list -> field(type, list)));
  }

  private <R> AddedField field(Class<R> type, ItemOf list) {
    String owner = list.owner();
    String attribute =
        list.by().isEmpty()
            ? Character.toLowerCase(owner.charAt(0)) + owner.substring(1) + "Id"
            : list.by();
    Relation<Long, List<R>> relation =
        Relation.toList(
            owner + "." + list.name(), keys -> items.get().of(type, attribute, list.order(), keys));
    return AddedField.list(
        owner,
        list.name(),
        list.as(),
        type.getSimpleName(),
        source -> loader.get().load(relation, ((Cited) source).key()));
  }
}
