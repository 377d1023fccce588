/**
 * What operators may set: {@link org.dialoguerelations.configuration.Mappings} lists the interfaces
 * of all packages, each method of which is a {@link org.dialoguerelations.configuration.Setting},
 * and {@link org.dialoguerelations.configuration.SettingsCheck} compares what is set with them
 * before anything else is done. The page {@code docs/reference/configuration.md} is made of them,
 * too.
 */
@NullMarked
package org.dialoguerelations.configuration;

import org.jspecify.annotations.NullMarked;
