package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The typed links between records. */
@Singleton
public class Links extends ProjectingRepository<LinkEntity> {

  public List<Link> from(Collection<Long> records) {
    return read("e.fromId in ?1 order by e.id", records);
  }

  List<Link> to(Collection<Long> records) {
    return read("e.toId in ?1 order by e.id", records);
  }

  public List<Link> from(Collection<Long> records, LinkKind kind) {
    return read("e.fromId in ?1 and e.kind = ?2 order by e.id", records, kind);
  }

  List<Link> to(Collection<Long> records, LinkKind kind) {
    return read("e.toId in ?1 and e.kind = ?2 order by e.id", records, kind);
  }

  private List<Link> read(String query, Object... parameters) {
    return read(Link.class, query, parameters);
  }
}
