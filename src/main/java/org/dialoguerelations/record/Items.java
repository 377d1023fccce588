package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** Items of records, of any type. */
@Singleton
public class Items extends ProjectingRepository<SubjectEntity> {

  /**
   * Items by the key of what they belong to, in the order of the data set.
   *
   * @param attribute with that key
   */
  public <R> Map<Long, List<R>> of(Class<R> type, String attribute, Collection<Long> owners) {
    return by(attribute, owners, type);
  }

  <R> Map<Long, List<R>> of(
      Class<R> type, String attribute, String order, Collection<Long> owners) {
    return by(attribute, owners, type, order);
  }
}
