package org.dialoguerelations.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.load.Relation;

/** The citations of subjects. */
@Singleton
public class Citations implements PanacheRepositoryBase<CitationEntity, Long> {

  private record SubjectCitation(long subject, Citation citation) {}

  private final Relation<Long, List<Citation>> ofSubject =
      Relation.toList("Cited.citations", this::bySubject);

  /** From the key of a subject to its citations. */
  public Relation<Long, List<Citation>> ofSubject() {
    return ofSubject;
  }

  /** All citations of each subject, in the order of the data set. */
  Map<Long, List<Citation>> bySubject(Collection<Long> subjects) {
    List<SubjectCitation> rows =
        getEntityManager()
            .createQuery(
                """
                select c.subjectId, l.documentId, l.label, c.property
                from Citation c join Locator l on l.id = c.locatorId
                where c.subjectId in :subjects
                order by c.subjectId, c.id
                """,
                Object[].class)
            .setParameter("subjects", subjects)
            .getResultStream()
            .map(
                row ->
                    new SubjectCitation(
                        (Long) row[0],
                        new Citation((Long) row[1], (String) row[2], (String) row[3])))
            .toList();
    return Grouping.by(rows, SubjectCitation::subject, SubjectCitation::citation);
  }

  /** The places with these keys, as citations of no particular property. */
  Map<Long, Citation> byLocator(Collection<Long> locators) {
    return Grouping.one(
        getEntityManager()
            .createQuery("from Locator where id in :locators", LocatorEntity.class)
            .setParameter("locators", locators)
            .getResultList(),
        row -> row.id,
        row -> new Citation(row.documentId, row.label, null));
  }
}
