package org.dialoguerelations.http.execution;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several types that one operation asks of the schema by {@code __type}. The library allows a
 * single one; its rule against walks in circles is kept for each of them.
 */
final class AskedTypes {

  private static final String SCHEMA = "__schema";
  private static final String TYPE = "__type";

  /** Fields by which a walk through the schema could go on without end. */
  private static final Set<String> WAYS =
      Set.of("fields", "inputFields", "interfaces", "possibleTypes");

  private final Map<String, FragmentDefinition> fragments;

  private AskedTypes(Document document) {
    this.fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, one -> one));
  }

  /** Whether an operation asks for several types, for each in a way that the library allows. */
  static boolean areSeveral(Document document, OperationDefinition operation) {
    AskedTypes asked = new AskedTypes(document);
    List<Field> roots = asked.fields(operation.getSelectionSet()).toList();
    List<Field> types = roots.stream().filter(field -> field.getName().equals(TYPE)).toList();
    return types.size() > 1
        && roots.stream().noneMatch(field -> field.getName().equals(SCHEMA))
        && types.stream().allMatch(asked::goesEachWayOnce);
  }

  private boolean goesEachWayOnce(Field type) {
    Map<String, Integer> taken = new HashMap<>();
    count(type.getSelectionSet(), taken);
    return taken.values().stream().allMatch(times -> times == 1);
  }

  private void count(@Nullable SelectionSet set, Map<String, Integer> taken) {
    fields(set)
        .forEach(
            field -> {
              if (WAYS.contains(field.getName())) {
                taken.merge(field.getName(), 1, Integer::sum);
              }
              count(field.getSelectionSet(), taken);
            });
  }

  /** The fields of a selection set, with those of fragments; a valid document has no circles. */
  private Stream<Field> fields(@Nullable SelectionSet set) {
    return set == null
        ? Stream.empty()
        : set.getSelections().stream()
            .flatMap(
                selection -> {
                  if (selection instanceof Field field) {
                    return Stream.of(field);
                  }
                  return fields(
                      selection instanceof InlineFragment inline
                          ? inline.getSelectionSet()
                          : fragment(((FragmentSpread) selection).getName()));
                });
  }

  private SelectionSet fragment(String name) {
    return Objects.requireNonNull(fragments.get(name), name).getSelectionSet();
  }
}
