package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.id.GlobalId;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.id.NodeSources;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** Records of any type: one statement, and one for each type found. */
@Singleton
public class Nodes extends ProjectingRepository<SubjectEntity> {

  private final NodeSources sources;
  private final Relation<Long, Node> byKey = Relation.toOne("Node.byKey", this::byKeys);
  private final Relation<GlobalId, Node> byId = Relation.toOne("Node.byId", this::byIds);

  Nodes(NodeSources sources) {
    this.sources = sources;
  }

  /** The relation from a key to the record of any type. */
  public Relation<Long, Node> byKey() {
    return byKey;
  }

  /** The relation from a global identifier to the record. */
  Relation<GlobalId, Node> byId() {
    return byId;
  }

  /** The records with these keys; a key without a record is left out. */
  public Map<Long, Node> byKeys(Collection<Long> keys) {
    Map<String, List<Long>> byType =
        list("id in ?1", keys).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.type, Collectors.mapping(row -> row.id, Collectors.toList())));
    Map<Long, Node> nodes = new HashMap<>();
    byType.forEach((type, ofType) -> nodes.putAll(sources.byKeys(type, ofType)));
    return nodes;
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
