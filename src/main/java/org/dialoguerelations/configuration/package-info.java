/**
 * What operators may set: {@link org.dialoguerelations.configuration.Mappings} lists the interfaces
 * of all packages, each method of which is a {@link org.dialoguerelations.configuration.Setting},
 * and {@link org.dialoguerelations.configuration.SettingsCheck} checks all properties against them
 * before anything else is done. The page {@code docs/reference/configuration.md} is generated from
 * them.
 */
@NullMarked
package org.dialoguerelations.configuration;

import org.jspecify.annotations.NullMarked;
