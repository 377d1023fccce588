package org.dialoguerelations.dataset.importing;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A section that says in its constructor what each has to say. */
public abstract class RecordSection implements Section {

  private final String name;
  private final String type;
  private final FieldTable<?, ?, ?> table;
  private final Function<EarlierSections, RecordReader> reader;
  private final Set<String> dependsOn;

  /** For the parameters see the methods of {@link Section}. */
  protected RecordSection(
      String name,
      String type,
      FieldTable<?, ?, ?> table,
      Function<EarlierSections, RecordReader> reader,
      String... dependsOn) {
    this.name = name;
    this.type = type;
    this.table = table;
    this.reader = reader;
    this.dependsOn = Set.of(dependsOn);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Set<String> dependsOn() {
    return dependsOn;
  }

  @Override
  public List<? extends FieldTable.Field<?, ?>> fields() {
    return table.fields();
  }

  @Override
  public RecordReader begin(EarlierSections earlier) {
    return reader.apply(earlier);
  }
}
