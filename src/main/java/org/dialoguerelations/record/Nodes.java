package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.id.GlobalId;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.id.NodeSources;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.search.SearchHit;

/** Records of any type: one statement, and one for each type found. */
@Singleton
public class Nodes extends ProjectingRepository<SubjectEntity> {

  private final NodeSources sources;
  private final Relation<Long, Sourced> byKey = Relation.toOne("Node.byKey", this::byKeys);
  private final Relation<GlobalId, Node> byId = Relation.toOne("Node.byId", this::byIds);
  private final Relation<String, Sourced> byCode = Relation.toOne("Node.byCode", this::byCodes);
  private final Relation<SearchHit, Sourced> found = Relation.toOne("SearchHit.node", this::found);

  Nodes(NodeSources sources) {
    this.sources = sources;
  }

  /** The relation from a key to the record of any type. */
  public Relation<Long, Sourced> byKey() {
    return byKey;
  }

  /** The relation from a global identifier to the record. */
  Relation<GlobalId, Node> byId() {
    return byId;
  }

  /** The relation from a code to the record of any type. */
  Relation<String, Sourced> byCode() {
    return byCode;
  }

  /** The relation from a hit of a search to its record. */
  Relation<SearchHit, Sourced> found() {
    return found;
  }

  /** The records with these keys; a key without a record is left out. */
  public Map<Long, Sourced> byKeys(Collection<Long> keys) {
    Map<Long, String> types =
        list("id in ?1", keys).stream().collect(Collectors.toMap(row -> row.id, row -> row.type));
    return ofTypes(types);
  }

  /** The records with these codes; one without a record is left out. */
  private Map<String, Sourced> byCodes(Set<String> codes) {
    Map<Long, String> types = new HashMap<>();
    Set<String> possible =
        codes.stream().filter(Condition::canBeStored).collect(Collectors.toSet());
    find(
            """
            select n.recordId, n.type from RecordName n
            where n.code in ?1 and n.strength = ?2
            """,
            possible,
            NameStrength.CODE)
        .project(Object[].class)
        .stream()
        .forEach(row -> types.put((Long) row[0], (String) row[1]));
    return Grouping.one(ofTypes(types).values(), Sourced::code, Function.identity());
  }

  private Map<SearchHit, Sourced> found(Set<SearchHit> hits) {
    Map<Long, Sourced> records =
        ofTypes(
            hits.stream().collect(Collectors.toMap(SearchHit::key, SearchHit::type, (a, b) -> a)));
    return hits.stream()
        .filter(hit -> records.containsKey(hit.key()))
        .collect(Collectors.toMap(Function.identity(), hit -> records.get(hit.key())));
  }

  /**
   * @param types of records, by their keys
   */
  private Map<Long, Sourced> ofTypes(Map<Long, String> types) {
    Map<String, List<Long>> byType =
        types.keySet().stream().collect(Collectors.groupingBy(types::get));
    Map<Long, Sourced> records = new HashMap<>();
    byType.forEach(
        (type, keys) ->
            sources
                .byKeys(type, keys)
                .forEach(
                    (key, record) -> {
                      if (record instanceof Sourced sourced) {
                        records.put(key, sourced);
                      }
                    }));
    return records;
  }

  /** The records with these global identifiers; one without a record is left out. */
  private Map<GlobalId, Node> byIds(Collection<GlobalId> ids) {
    Map<String, Set<String>> codes =
        ids.stream()
            .collect(
                Collectors.groupingBy(
                    GlobalId::type, Collectors.mapping(GlobalId::code, Collectors.toSet())));
    Map<GlobalId, Node> found = new HashMap<>();
    codes.forEach(
        (type, ofType) ->
            sources
                .byCodes(type, ofType)
                .forEach((code, node) -> found.put(new GlobalId(type, code), node)));
    return found;
  }
}
