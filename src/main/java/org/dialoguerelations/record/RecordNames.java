package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.Nearest;
import org.dialoguerelations.platform.code.CodeNames;
import org.dialoguerelations.platform.code.NamedRecord;
import org.dialoguerelations.platform.code.UnknownName;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The names by which records are found where a code is asked for. */
@Singleton
class RecordNames extends ProjectingRepository<RecordNameEntity> implements CodeNames {

  /** Among how many names, that begin or end as a given one, the nearest are looked for. */
  private static final int CANDIDATES = 300;

  private static final int MOST_NEAREST = 3;
  private static final int CHARACTERS = 3;

  private final Relation<String, List<NamedRecord>> byName =
      Relation.toList("Record.byName", this::byNames);

  private final Relation<UnknownName, List<String>> nearest =
      Relation.toList("Record.nearest", Relation.each(this::nearest));

  @Override
  public Relation<String, List<NamedRecord>> byName() {
    return byName;
  }

  @Override
  public Relation<UnknownName, List<String>> nearest() {
    return nearest;
  }

  private Map<String, List<NamedRecord>> byNames(Set<String> names) {
    Map<String, NameKey> keys = new HashMap<>();
    names.forEach(name -> NameKey.of(name).ifPresent(key -> keys.put(name, key)));
    if (keys.isEmpty()) {
      return Map.of();
    }
    Map<NameKey, List<NamedRecord>> found = new HashMap<>();
    find(
            """
            select n.name, n.type, n.code, n.strength from RecordName n
            where n.name in ?1 order by n.strength, n.code
            """,
            Set.copyOf(keys.values()))
        .project(Object[].class)
        .stream()
        .forEach(
            row ->
                found
                    .computeIfAbsent((NameKey) row[0], key -> new ArrayList<>())
                    .add(
                        new NamedRecord(
                            (String) row[1], (String) row[2], ((NameStrength) row[3]).ordinal())));
    Map<String, List<NamedRecord>> records = new HashMap<>();
    keys.forEach((name, key) -> records.put(name, found.getOrDefault(key, List.of())));
    return records;
  }

  private List<String> nearest(UnknownName name) {
    Optional<NameKey> key = NameKey.of(name.text());
    if (key.isEmpty()) {
      return List.of();
    }
    NameKey given = key.get();
    int characters = Math.max(1, Math.min(CHARACTERS, given.text().length() / 2));
    Map<String, String> codes = new LinkedHashMap<>();
    like(given, characters, name.types())
        .forEach(row -> codes.putIfAbsent(((NameKey) row[0]).text(), (String) row[1]));
    return Nearest.to(given.text(), codes.keySet()).stream()
        .map(codes::get)
        .distinct()
        .limit(MOST_NEAREST)
        .toList();
  }

  /** Names that begin or end as a key does, and the codes of their records. */
  private Stream<Object[]> like(NameKey given, int characters, Set<String> types) {
    String part =
        "(select n.name, n.code from RecordName n where n.%1$s >= :%1$s and n.%1$s < :%1$sEnd"
            + (types.isEmpty() ? "" : " and n.type in :types")
            + " order by n.%1$s limit %2$d)";
    TypedQuery<Object[]> query =
        getEntityManager()
            .createQuery(
                part.formatted("name", CANDIDATES)
                    + " union all "
                    + part.formatted("reversed", CANDIDATES),
                Object[].class);
    bind(query, "name", given.beginning(characters));
    bind(query, "reversed", given.reversed().beginning(characters));
    if (!types.isEmpty()) {
      query.setParameter("types", types);
    }
    return query.getResultStream();
  }

  private static void bind(TypedQuery<?> query, String attribute, NameKey beginning) {
    query.setParameter(attribute, beginning).setParameter(attribute + "End", beginning.end());
  }
}
