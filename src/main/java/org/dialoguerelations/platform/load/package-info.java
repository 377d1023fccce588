/**
 * How fields load relations: a feature describes each of them as a {@link
 * org.dialoguerelations.platform.load.Relation} and asks {@link
 * org.dialoguerelations.platform.load.RelationLoader} for the value of a key. {@link
 * org.dialoguerelations.platform.load.ReadSessions} makes each request read one revision, from the
 * cache and from the database. Uses nothing else of the service.
 */
@NullMarked
package org.dialoguerelations.platform.load;

import org.jspecify.annotations.NullMarked;
