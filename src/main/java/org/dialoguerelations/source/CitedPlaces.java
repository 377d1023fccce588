package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The citations of records and items together with their documents, in one statement. */
@Singleton
public class CitedPlaces extends ProjectingRepository<CitationEntity> {

  /** All cited places of each subject, in the order of the data set. */
  public Map<Long, List<CitedPlace>> bySubject(Collection<Long> subjects) {
    return grouped(
        CitedPlace.class,
        """
        select c.subjectId, new %s(d.code, d.title, d.asOf, l.label, c.property)
        from Citation c
          join Locator l on l.id = c.locatorId
          join Document d on d.id = l.documentId
        where c.subjectId in ?1
        order by c.subjectId, c.id
        """
            .formatted(CitedPlace.class.getName()),
        subjects);
  }
}
