package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.record.Grouping;

/** The citations of records and items together with their documents, in one statement. */
@Singleton
public class CitedPlaces extends ProjectingRepository<CitationEntity> {

  private record SubjectPlace(long subject, CitedPlace place) {}

  /** All cited places of each subject, in the order of the data set. */
  public Map<Long, List<CitedPlace>> bySubject(Collection<Long> subjects) {
    List<SubjectPlace> rows =
        find(
                """
                select c.subjectId, d.code, d.title, d.asOf, l.label, c.property
                from Citation c
                  join Locator l on l.id = c.locatorId
                  join Document d on d.id = l.documentId
                where c.subjectId in ?1
                order by c.subjectId, c.id
                """,
                subjects)
            .project(Object[].class)
            .stream()
            .map(row -> new SubjectPlace((Long) row[0], place(row)))
            .toList();
    return Grouping.by(rows, SubjectPlace::subject, SubjectPlace::place);
  }

  private static CitedPlace place(Object[] row) {
    return new CitedPlace(
        (String) row[1],
        (String) row[2],
        Optional.ofNullable((PartialDate) row[3]),
        (String) row[4],
        Optional.ofNullable((String) row[5]));
  }
}
