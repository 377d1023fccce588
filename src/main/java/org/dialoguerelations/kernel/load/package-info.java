/**
 * How fields load relations: a feature describes each of them as a {@link
 * org.dialoguerelations.kernel.load.Relation} and asks {@link
 * org.dialoguerelations.kernel.load.RelationLoader} for the value of a key. {@link
 * org.dialoguerelations.kernel.load.ReadSessions} makes each request read one revision, from the
 * cache and from the database. Uses nothing else of the service.
 */
package org.dialoguerelations.kernel.load;
