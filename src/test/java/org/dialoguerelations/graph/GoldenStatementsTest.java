package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Statements;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * No golden query takes more SQL statements than its document allows, whatever rows they meet: each
 * field with fields of its own is one relation at most, which is read once for all rows of its
 * level, in two statements at most.
 */
@QuarkusTest
class GoldenStatementsTest {

  private static final Logger LOG = Logger.getLogger(GoldenStatementsTest.class);

  @Inject Statements statements;

  @Test
  void noGoldenQueryTakesMoreThanItsFields() throws IOException {
    Map<String, Long> taken = new TreeMap<>();
    for (Path query : GoldenQueryTest.queries()) {
      String text = Files.readString(query);
      long count = statements.during(() -> Graph.answer(text, Map.of()));
      taken.put(query.getFileName().toString(), count);
      assertThat(count).as(query.toString()).isLessThanOrEqualTo(most(text));
    }
    taken.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(
            most -> LOG.infof("most SQL statements: %d, by %s", most.getValue(), most.getKey()));
    LOG.infof("SQL statements of the golden queries: %s", taken);
  }

  /** What the fields of a document allow, and one for the codes that it gives, all at once. */
  static long most(String text) {
    long fields = composite(text);
    return fields == 0 ? 0 : 2 * fields + 1;
  }

  /** How many fields with a selection of their own the document has, fragments spread out. */
  static long composite(String text) {
    Document document;
    try {
      document = Parser.parse(text);
    } catch (InvalidSyntaxException e) {
      return 0; // What is no document must not reach the database.
    }
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .mapToLong(operation -> composite(document, operation.getSelectionSet()))
        .sum();
  }

  private static long composite(Document document, SelectionSet selections) {
    return selections.getSelections().stream().mapToLong(one -> composite(document, one)).sum();
  }

  private static long composite(Document document, Selection<?> selection) {
    if (selection instanceof Field field) {
      return field.getSelectionSet() == null
          ? oneForRelation(field)
          : relations(field) + composite(document, field.getSelectionSet());
    }
    if (selection instanceof InlineFragment fragment) {
      return composite(document, fragment.getSelectionSet());
    }
    String name = ((FragmentSpread) selection).getName();
    return Stream.of(name)
        .flatMap(
            n ->
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(fragment -> fragment.getName().equals(n)))
        .mapToLong(fragment -> composite(document, fragment.getSelectionSet()))
        .sum();
  }

  /**
   * A search counts twice: it first asks which words are meant, and how frequent they are, and may
   * find that no record has all.
   */
  private static long relations(Field field) {
    return field.getName().equals("search") ? 2 : 1;
  }

  /** Leaves that are read by a statement of their own. */
  private static long oneForRelation(Field field) {
    return switch (field.getName()) {
      case "totalCount", "pillars", "label", "citation" -> 1;
      default -> 0;
    };
  }
}
