package org.dialoguerelations.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The typed links between records. */
@Singleton
class Links implements PanacheRepositoryBase<LinkEntity, Long> {

  List<Link> from(Collection<Long> records) {
    return read("fromId in ?1 order by id", records);
  }

  List<Link> to(Collection<Long> records) {
    return read("toId in ?1 order by id", records);
  }

  List<Link> from(Collection<Long> records, LinkKind kind) {
    return read("fromId in ?1 and kind = ?2 order by id", records, kind);
  }

  List<Link> to(Collection<Long> records, LinkKind kind) {
    return read("toId in ?1 and kind = ?2 order by id", records, kind);
  }

  private List<Link> read(String query, Object... parameters) {
    return list(query, parameters).stream().map(LinkEntity::toRecord).toList();
  }
}
