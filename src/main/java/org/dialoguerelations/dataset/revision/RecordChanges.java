package org.dialoguerelations.dataset.revision;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/** What became of records from each revision to the next. */
@Singleton
public class RecordChanges extends ProjectingRepository<RecordChangeEntity> {

  private static final PageQuery<RecordChange> NEWEST_FIRST =
      new PageQuery<>(
          RecordChange.class,
          SortOrder.ascending(
              SortKey.ofNumber("recency"), SortKey.ofText("recordType"), SortKey.ofText("code")));

  private final Relation<PageOf, Page<RecordChange>> pages =
      NEWEST_FIRST.pages(getEntityManager(), "RecordChange");
  private final Relation<String, RecordChange> last =
      Relation.toOne("Sourced.lastChange", this::last);

  /** The relation to pages of all of them. */
  Relation<PageOf, Page<RecordChange>> pages() {
    return pages;
  }

  /** The relation from the code of a record to its newest change. */
  public Relation<String, RecordChange> last() {
    return last;
  }

  private Map<String, RecordChange> last(Set<String> codes) {
    return read(
            RecordChange.class,
            """
            e.code in ?1 and e.kind <> ?2
              and e.recency = (select min(c.recency) from RecordChange c where c.code = e.code)
            """,
            codes,
            ChangeKind.REMOVED)
        .stream()
        .collect(Collectors.toMap(RecordChange::code, Function.identity()));
  }
}
