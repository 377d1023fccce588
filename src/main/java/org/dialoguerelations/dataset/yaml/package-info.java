/**
 * Data set files as node trees with lines, and what is wrong in them: {@link
 * org.dialoguerelations.dataset.yaml.DatasetFiles} finds the files, {@link
 * org.dialoguerelations.dataset.yaml.YamlReader} reads one. Knows no record.
 */
@NullMarked
package org.dialoguerelations.dataset.yaml;

import org.jspecify.annotations.NullMarked;
