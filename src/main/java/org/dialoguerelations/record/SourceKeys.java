package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.CommonKeys;
import org.dialoguerelations.dataset.importing.Inheritance;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.Rows;

/**
 * The keys that every record takes: other names, identifiers, topics, objectives, figures, notes,
 * conflicts and links.
 */
@Singleton
class SourceKeys implements CommonKeys {

  private final RenamingSink renamings;

  SourceKeys(RenamingSink renamings) {
    this.renamings = renamings;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    fields
        .items("aliases", "Alias", "name", Inheritance.OPTIONAL, AliasEntity::readKind)
        .forEach(rows::add);
    names(fields, rows);
    formerNames(fields, rows);
    fields
        .items("identifiers", "Identifier", "", Inheritance.OPTIONAL, IdentifierEntity::read)
        .forEach(rows::add);
    statements(fields, "topics", "Topic", StatementEntity.OfTopic::new, rows);
    statements(fields, "objectives", "Objective", StatementEntity.OfObjective::new, rows);
    statements(fields, "notes", "Note", StatementEntity.OfNote::new, rows);
    fields.items("figures", "Figure", FigureEntity::read).forEach(rows::add);
    LinkKind.all().forEach(kind -> links(fields, kind, rows));
  }

  /** What it is called in other languages, by their tags. */
  private static void names(RecordFields fields, Rows rows) {
    fields
        .entries("names", "Alias", "name", Inheritance.OPTIONAL)
        .forEach(
            (language, item) -> {
              try (item) {
                AliasEntity name = AliasEntity.read(item, fields.key());
                item.language(language).ifPresent(tag -> name.language = tag);
                rows.add(name);
              }
            });
  }

  private void formerNames(RecordFields fields, Rows rows) {
    List<Renaming> found = new ArrayList<>();
    for (FormerNameEntity former :
        fields.items("formerNames", "FormerName", FormerNameEntity::read)) {
      rows.add(former);
      found.add(new Renaming(former.id, former.name, former.until));
    }
    renamings.renamed(fields, found, rows);
  }

  private static void statements(
      RecordFields fields,
      String key,
      String type,
      BiFunction<CitedFields, Long, StatementEntity> reader,
      Rows rows) {
    fields.items(key, type, "text", Inheritance.STRICT, reader).forEach(rows::add);
  }

  private static void links(RecordFields fields, LinkKind kind, Rows rows) {
    for (CitedFields item : fields.items(kind.key(), "Link", "to", Inheritance.WHOLE)) {
      try (item) {
        item.demand("to");
        Optional<Long> to = item.reference("to", targets(kind, fields.type()));
        rows.add(LinkEntity.read(item, fields.key(), kind, to.orElse(0L)));
        to.ifPresent(target -> fields.link(kind.key(), target, kind.acyclic()));
      }
    }
  }

  private static String[] targets(LinkKind kind, String own) {
    return switch (kind) {
      case PART_OF ->
          Stream.of(own, "Programme", "Partner", "Mechanism").distinct().toArray(String[]::new);
      case SUCCEEDS -> new String[] {own};
      default -> kind.targets();
    };
  }
}
