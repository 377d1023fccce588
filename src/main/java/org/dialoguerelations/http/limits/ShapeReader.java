package org.dialoguerelations.http.limits;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * Measures one document. Each definition is walked once, however often it is spread, so that the
 * time grows with the text and not with what it spreads out to.
 */
final class ShapeReader {

  private final Document document;
  private final int maxDepth;
  private final Set<String> lookups;
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Extent> measured = new HashMap<>();
  private final List<Directive> directives = new ArrayList<>();
  private long aliases;

  ShapeReader(Document document, int maxDepth, Set<String> lookups) {
    this.document = document;
    this.maxDepth = maxDepth;
    this.lookups = lookups;
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
  }

  Shape read() {
    Extent operations = Extent.NONE;
    long rootFields = 0;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      count(operation);
      operation.getVariableDefinitions().forEach(this::count);
      Extent extent = set(operation.getSelectionSet(), 1);
      rootFields = Math.max(rootFields, extent.breadth());
      operations = operations.beside(extent);
    }
    int depth = operations.depth();
    long fields = operations.fields();
    long spreadAliases = operations.aliases();
    for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      Extent extent = fragment(fragment, 1);
      depth = Math.max(depth, extent.depth());
      fields = Math.max(fields, extent.fields());
      spreadAliases = Math.max(spreadAliases, extent.aliases());
    }
    return new Shape(
        checked(depth),
        Math.max(aliases, spreadAliases),
        rootFields / Shape.LOOKUPS + (rootFields % Shape.LOOKUPS == 0 ? 0 : 1),
        directives,
        fields);
  }

  /**
   * @param level how many sets are open with this one
   */
  private Extent set(SelectionSet set, int level) {
    if (set == null) {
      return Extent.NONE;
    }
    checked(level);
    Extent extent = Extent.NONE;
    for (Selection<?> selection : set.getSelections()) {
      extent = extent.beside(selection(selection, level));
    }
    return extent.nested();
  }

  private Extent selection(Selection<?> selection, int level) {
    count((DirectivesContainer<?>) selection);
    if (selection instanceof Field field) {
      boolean aliased = field.getAlias() != null;
      aliases += aliased ? 1 : 0;
      return Extent.field(aliased, weight(field), set(field.getSelectionSet(), level + 1));
    }
    if (selection instanceof InlineFragment inline) {
      return set(inline.getSelectionSet(), level + 1);
    }
    FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
    return fragment == null ? Extent.NONE : fragment(fragment, level + 1);
  }

  private int weight(Field field) {
    return lookups.contains(field.getName()) ? 1 : Shape.LOOKUPS;
  }

  private Extent fragment(FragmentDefinition fragment, int level) {
    if (fragments.get(fragment.getName()) != fragment) {
      // A second one of the same name, which nothing spreads; the document is not valid.
      count(fragment);
      return set(fragment.getSelectionSet(), level);
    }
    Extent known = measured.get(fragment.getName());
    if (known != null) {
      return known;
    }
    measured.put(fragment.getName(), Extent.NONE);
    count(fragment);
    Extent extent = set(fragment.getSelectionSet(), level);
    measured.put(fragment.getName(), extent);
    return extent;
  }

  private void count(DirectivesContainer<?> container) {
    directives.addAll(container.getDirectives());
  }

  private int checked(int depth) {
    if (depth > maxDepth) {
      throw Refusal.exceeding(
          ErrorCode.TOO_DEEP, "The document has more than %d levels.", maxDepth);
    }
    return depth;
  }
}
