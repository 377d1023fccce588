package org.dialoguerelations.dataset.revision;

import java.util.List;
import org.dialoguerelations.kernel.id.RecordType;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Filter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("RecordChangeFilter")
@Description("Which changes to list: " + Filter.RULES)
public record RecordChangeFilter(
    @Description("Of these kinds.") @Nullable List<@NonNull ChangeKind> kind,
    @Description("Of records of these types.") @Nullable List<@NonNull RecordType> type,
    @Description(
            "Of the records with these codes, exactly as they are: a record may be there no longer.")
        @Nullable List<@NonNull String> code)
    implements Filter {

  @Override
  public Condition condition() {
    return Condition.all(
        Condition.in("kind", kind),
        Condition.where("e.recordType in :type", "type", typeNames()),
        Condition.in("code", code));
  }

  private @Nullable List<String> typeNames() {
    return type == null ? null : type.stream().map(RecordType::typeName).toList();
  }
}
