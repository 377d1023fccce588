package org.dialoguerelations.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The names of records in other languages. */
@Singleton
class Names extends ProjectingRepository<AliasEntity> {

  /** By the key of the record, the names by their languages. */
  Map<Long, Map<String, String>> byLanguage(Set<Long> records) {
    return find(
            """
            select a.ownerId, a.language, a.name from Alias a
            where a.ownerId in ?1 and a.language is not null
            """,
            records)
        .project(Object[].class)
        .stream()
        .collect(
            groupingBy(
                row -> (Long) row[0], toMap(row -> (String) row[1], row -> (String) row[2])));
  }
}
