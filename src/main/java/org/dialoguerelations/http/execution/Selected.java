package org.dialoguerelations.http.execution;

import graphql.execution.MergedSelectionSet;
import java.util.List;
import java.util.Optional;

/**
 * What a document selects of an object.
 *
 * @param leaves the same, in its order, when each of it is a leaf
 */
record Selected(MergedSelectionSet fields, Optional<List<Leaf>> leaves) {}
