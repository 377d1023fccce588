package org.dialoguerelations.http.export;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The filter of a list that has none. Other filters are registered with the schema. */
@RegisterForReflection
record NoFilter() {}
