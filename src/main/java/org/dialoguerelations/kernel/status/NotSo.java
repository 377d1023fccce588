package org.dialoguerelations.kernel.status;

import org.eclipse.microprofile.graphql.Description;

@Description("Which NO it is.")
public enum NotSo {
  @Description("It had not begun by that day. It may have begun later, or never have.")
  NOT_YET,
  @Description("It had been or may have been so, and had ended.")
  NO_LONGER,
  @Description("It had ended before it could begin, so that it was not so on any day.")
  NEVER
}
