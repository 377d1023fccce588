package org.dialoguerelations.source;

import java.util.List;
import org.dialoguerelations.kernel.id.RecordType;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Filter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("WeakValueFilter")
@Description("Which values that rest on little to list: " + Filter.RULES)
public record WeakValueFilter(
    @Description("Of records of these types.") @Nullable List<@NonNull RecordType> type,
    @CodeOf @Description("Of the records with these codes, e.g. tac.")
        @Nullable List<@NonNull String> record,
    @Description("Of these properties, as in WeakValue.property, e.g. date.")
        @Nullable List<@NonNull String> property,
    @Description("With these as the highest authority: PRESS or OTHER.")
        @Nullable List<@NonNull DocumentAuthority> authority,
    @CodeOf("Document")
        @Description("That cite a document with one of these codes, e.g. wikipedia-en-tac.")
        @Nullable List<@NonNull String> document)
    implements Filter {

  private static final String CITING =
      """
      exists (
        select c.id from Citation c
        join Locator l on l.id = c.locatorId
        join Document d on d.id = l.documentId
        where c.subjectId = e.subjectId
          and coalesce(c.property, '') = coalesce(e.cited, '')
          and d.code in :document)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.where("e.recordType in :type", "type", typeNames()),
        Condition.where("e.recordCode in :record", "record", record),
        Condition.in("property", property),
        Condition.in("authority", authority),
        Condition.where(CITING, "document", document));
  }

  private @Nullable List<String> typeNames() {
    return type == null ? null : type.stream().map(RecordType::typeName).toList();
  }
}
