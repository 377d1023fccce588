package org.dialoguerelations.source;

import java.util.List;
import org.dialoguerelations.platform.page.Condition;
import org.jspecify.annotations.Nullable;

/** Conditions on what every record has, for the filters of all types. */
public final class SourceConditions {

  /** Description of the field {@code hasConflict} of a filter. */
  public static final String HAS_CONFLICT =
      "True for those with a conflict, false for those without.";

  /** Description of the field {@code citedIn} of a filter. */
  public static final String CITED_IN =
      "Cited from one of these documents (codes): the document supports the record or an item of"
          + " it, or states a claim of a conflict about it.";

  // With the type, databases estimate few rows and begin with them.
  private static final String IN_CONFLICT =
      "e.id in (select c.ownerId from Conflict c where c.recordType = '%s')";

  private static final String CITED =
      """
      e.id in (
        select c.recordId from Citation c
        join Locator l on l.id = c.locatorId
        join Document d on d.id = l.documentId
        where d.code in :citedIn
        union
        select c.ownerId from Conflict c
        join Claim a on a.conflictId = c.id
        join Locator l on l.id = a.locatorId
        join Document d on d.id = l.documentId
        where d.code in :citedIn)
      """;

  private SourceConditions() {}

  /**
   * Records with, or without, a conflict; all records when the answer is null.
   *
   * @param type that of the records
   */
  public static Condition hasConflict(String type, @Nullable Boolean answer) {
    return Condition.is(answer, IN_CONFLICT.formatted(type));
  }

  /** Records of which one of the documents says something; all records when the codes are null. */
  public static Condition citedIn(@Nullable List<String> documents) {
    return Condition.where(CITED, "citedIn", documents);
  }
}
