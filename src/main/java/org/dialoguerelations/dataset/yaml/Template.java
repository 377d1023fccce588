package org.dialoguerelations.dataset.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerelations.dataset.table.TableRow;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A record, or a part of one, in which {@code <heading>} stands for the cell of a row. A text with
 * an empty cell is left out, and so is a mapping or a list in which nothing is left that is of the
 * row.
 */
sealed interface Template {

  Pattern CELL = Pattern.compile("<([^<>]+)>");

  /** Whether it speaks of a cell. */
  boolean isOfRow();

  /**
   * What it is for a row; empty when the row has nothing for it.
   *
   * @param gaps is told of keys without a text for which the row has something
   */
  Optional<Made> fill(TableRow row, Consumer<Text> gaps);

  /** Finds the columns of a table. */
  interface Columns {

    /**
     * The column of a heading.
     *
     * @param line of the mapping file that speaks of it
     */
    Column find(String heading, int line);
  }

  /**
   * A column that a template speaks of.
   *
   * @param index in the rows, counted from 0; below 0 it is the number of the row
   * @param letters the name of the column in a spreadsheet program
   * @param value reads a cell as a value
   * @param key reads a cell in the place of a key
   */
  record Column(int index, String letters, UnaryOperator<String> value, UnaryOperator<String> key) {

    private String text(TableRow row, boolean asKey) {
      if (index < 0) {
        return String.valueOf(row.number());
      }
      return (asKey ? key : value).apply(row.cell(index));
    }
  }

  /**
   * A text.
   *
   * @param line of the mapping file
   * @param columns in turn with the literals, of which there is one more
   */
  record Text(int line, List<String> literals, List<Column> columns) implements Template {

    static Text of(ScalarNode node, Columns columns) {
      List<String> literals = new ArrayList<>();
      List<Column> found = new ArrayList<>();
      String text = node.getValue().strip();
      Matcher cells = CELL.matcher(text);
      int end = 0;
      while (cells.find()) {
        literals.add(text.substring(end, cells.start()));
        found.add(columns.find(cells.group(1).strip(), YamlReader.line(node)));
        end = cells.end();
      }
      literals.add(text.substring(end));
      return new Text(YamlReader.line(node), literals, found);
    }

    @Override
    public boolean isOfRow() {
      return !columns.isEmpty();
    }

    @Override
    public Optional<Made> fill(TableRow row, Consumer<Text> gaps) {
      return text(row, false).map(text -> new Made.Text(text, origin(row)));
    }

    /** What it is in the place of a key. */
    Optional<String> key(TableRow row) {
      return text(row, true);
    }

    private Optional<String> text(TableRow row, boolean asKey) {
      StringBuilder text = new StringBuilder(literals.get(0));
      for (int i = 0; i < columns.size(); i++) {
        String cell = columns.get(i).text(row, asKey);
        if (cell.isEmpty()) {
          return Optional.empty();
        }
        text.append(cell).append(literals.get(i + 1));
      }
      return Optional.of(text.toString());
    }

    /** Where it is from, for a row. */
    Origin origin(TableRow row) {
      return columns.isEmpty()
          ? new Origin(line, "", row.number())
          : new Origin(0, columns.get(0).letters(), row.number());
    }
  }

  /** A value with its key. */
  record Entry(Text key, Template value) {}

  /** A mapping of keys to values. */
  record Mapping(List<Entry> entries, boolean isOfRow) implements Template {

    @Override
    public Optional<Made> fill(TableRow row, Consumer<Text> gaps) {
      Made.Mapping made = new Made.Mapping();
      boolean hasOfRow = !isOfRow;
      for (Entry entry : entries) {
        Optional<String> key = entry.key().key(row);
        Optional<Made> value = entry.value().fill(row, gaps);
        if (value.isPresent() && key.isEmpty() && entry.value().isOfRow()) {
          gaps.accept(entry.key());
        }
        if (value.isPresent() && key.isPresent()) {
          hasOfRow |= entry.key().isOfRow() || entry.value().isOfRow();
          Made.Mapping one = new Made.Mapping();
          one.entries().put(key.get(), new Made.Entry(entry.key().origin(row), value.get()));
          Made.merge(made, one, (name, before, more) -> {});
        }
      }
      return hasOfRow ? Optional.of(made) : Optional.empty();
    }
  }

  /** A list. */
  record Listing(List<Template> items, boolean isOfRow) implements Template {

    @Override
    public Optional<Made> fill(TableRow row, Consumer<Text> gaps) {
      Made.Listing made = new Made.Listing();
      boolean hasOfRow = !isOfRow;
      for (Template item : items) {
        Optional<Made> value = item.fill(row, gaps);
        value.ifPresent(made::add);
        hasOfRow |= value.isPresent() && item.isOfRow();
      }
      return hasOfRow ? Optional.of(made) : Optional.empty();
    }
  }

  /**
   * Reads a template.
   *
   * @param columns finds a column by what stands between the brackets
   */
  static Template of(Node node, Columns columns) {
    if (node instanceof MappingNode mapping) {
      List<Entry> entries = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          entries.add(new Entry(Text.of(key, columns), of(tuple.getValueNode(), columns)));
        }
      }
      return new Mapping(
          entries,
          entries.stream().anyMatch(entry -> entry.key().isOfRow() || entry.value().isOfRow()));
    }
    if (node instanceof SequenceNode list) {
      List<Template> items = list.getValue().stream().map(item -> of(item, columns)).toList();
      return new Listing(items, items.stream().anyMatch(Template::isOfRow));
    }
    return Text.of((ScalarNode) node, columns);
  }
}
