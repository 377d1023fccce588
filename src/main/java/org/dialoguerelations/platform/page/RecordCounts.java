package org.dialoguerelations.platform.page;

import java.util.Collection;
import java.util.Map;

/** How many records the data set has: known since its import, so that no request counts them. */
public interface RecordCounts {

  /** By type; types of which the data set has no record are left out. */
  Map<String, Integer> byType(Collection<String> types);
}
