/**
 * Ways to records of any type. A feature contributes by being imported: what is kept here is read
 * along with each import through {@link org.dialoguerelations.dataset.Indexer}, so that no feature
 * is known here. Uses the data set reader and the kernel.
 */
package org.dialoguerelations.discovery;
