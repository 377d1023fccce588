package org.dialoguerelations.platform.page;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Scalars;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.schema.model.Wrapper;
import io.smallrye.graphql.schema.model.WrapperType;
import io.smallrye.graphql.spi.ClassloadingService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.schema.ModelCorrection;
import org.dialoguerelations.platform.schema.Operations;

/**
 * Makes connections and edges of pages. The library calls a page of agreements {@code
 * Page_Agreement}, and knows nothing of what is on it; in the schema it is an {@code
 * AgreementConnection} with nodes and edges.
 */
@Singleton
class Connections implements ModelCorrection {

  private static final String PAGE = Page.class.getSimpleName();
  private static final String PAGE_OF = PAGE + "_";

  @Override
  public void correct(Schema model) {
    // One of nothing: the library makes it since the class implements an interface of the schema.
    model.getTypes().remove(PAGE);
    Map<String, Type> connections =
        model.getTypes().values().stream()
            .filter(type -> type.getName().startsWith(PAGE_OF))
            .collect(Collectors.toMap(Type::getName, Function.identity()));
    connections.forEach(
        (published, connection) -> {
          model.getTypes().remove(published);
          complete(model, connection, node(model, published));
        });
    Operations.of(model)
        .map(Operation::getReference)
        .forEach(
            reference ->
                Optional.ofNullable(connections.get(reference.getName()))
                    .map(Type::getName)
                    .ifPresent(reference::setName));
  }

  private static Type node(Schema model, String published) {
    return Objects.requireNonNull(
        model.getTypes().get(published.substring(PAGE_OF.length())), published);
  }

  private static void complete(Schema model, Type connection, Type node) {
    ListedWords words = ListedWords.of(ClassloadingService.get().loadClass(node.getClassName()));
    Type edge =
        new Type(
            Edge.class.getName(),
            words.name() + "Edge",
            words.anItem() + " and its place in a connection.");
    edge.addField(
        field("cursor", "cursor", "Its place, for after and before.", Scalars.getStringScalar()));
    edge.addField(field("node", "node", "The " + words.one() + ".", node));
    connection.setName(words.name() + "Connection");
    connection.setDescription("A page of " + words.list() + ".");
    String nodes = "The " + words.many() + " of this page";
    connection.addField(list(field("rows", "nodes", nodes + ".", node)));
    connection.addField(list(field("edges", "edges", nodes + " with their cursors.", edge)));
    model.addType(edge);
    model.addType(connection);
  }

  private static Field field(String accessor, String name, String description, Reference of) {
    Field field = new Field(accessor, name, name, of);
    field.setDescription(description);
    field.setNotNull(true);
    return field;
  }

  private static Field list(Field field) {
    field.setWrapper(new Wrapper(WrapperType.COLLECTION, List.class.getName(), true));
    return field;
  }
}
