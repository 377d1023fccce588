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

@Input("ConflictFilter")
@Description("Which conflicts to list: " + Filter.RULES)
public record ConflictFilter(
    @Description("About records of these types.") @Nullable List<@NonNull RecordType> type,
    @CodeOf @Description("About the records with these codes, e.g. jenesys-2.0.")
        @Nullable List<@NonNull String> record,
    @Description("Of these properties, as in Conflict.property, e.g. headcounts.")
        @Nullable List<@NonNull String> property,
    @CodeOf("Document")
        @Description(
            "With a claim that cites a document with one of these codes, e.g. overview-2021.")
        @Nullable List<@NonNull String> document)
    implements Filter {

  private static final String CLAIMED =
      """
      e.id in (
        select a.conflictId from Claim a
        join Locator l on l.id = a.locatorId
        join Document d on d.id = l.documentId
        where d.code in :document)
      """;

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.where("e.recordType in :type", "type", typeNames()),
        Condition.where("e.recordCode in :record", "record", record),
        Condition.in("property", property),
        Condition.where(CLAIMED, "document", document));
  }

  private @Nullable List<String> typeNames() {
    return type == null ? null : type.stream().map(RecordType::typeName).toList();
  }
}
