package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.record.Grouping;

/** The citations of subjects. */
@Singleton
public class Citations extends ProjectingRepository<CitationEntity> {

  private final Relation<Long, List<Citation>> ofSubject =
      Relation.toList("Cited.citations", this::bySubject);

  /** From the key of a subject to its citations. */
  public Relation<Long, List<Citation>> ofSubject() {
    return ofSubject;
  }

  /** All citations of each subject, in the order of the data set. */
  Map<Long, List<Citation>> bySubject(Collection<Long> subjects) {
    return grouped(
        Citation.class,
        """
        select c.subjectId, new %s(l.documentId, d.authority, l.label, c.property, c.precision)
        from Citation c
          join Locator l on l.id = c.locatorId
          join Document d on d.id = l.documentId
        where c.subjectId in ?1
        order by c.subjectId, c.id
        """
            .formatted(Citation.class.getName()),
        subjects);
  }

  /** The places with these keys, as citations of no particular property. */
  Map<Long, Citation> byLocator(Collection<Long> locators) {
    return Grouping.one(
        find("select l from Locator l where l.id in ?1", locators)
            .project(LocatorEntity.class)
            .list(),
        row -> row.id,
        row -> new Citation(row.documentId, null, row.label, null, null));
  }
}
