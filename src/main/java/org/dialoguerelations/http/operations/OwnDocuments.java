package org.dialoguerelations.http.operations;

import java.util.Collection;

/** The documents of the service itself: clients may name them by their hashes, as trusted ones. */
public interface OwnDocuments {

  Collection<String> documents();
}
