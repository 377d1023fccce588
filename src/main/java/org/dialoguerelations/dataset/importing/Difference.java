package org.dialoguerelations.dataset.importing;

import java.util.SortedSet;
import org.dialoguerelations.dataset.revision.ChangeKind;

/**
 * What a data set would change in one record.
 *
 * @param type the name of the record's GraphQL type
 * @param keys the keys under which something else stands; none where the whole record comes or goes
 */
public record Difference(ChangeKind kind, String type, String code, SortedSet<String> keys) {}
