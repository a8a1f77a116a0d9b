/**
 * Settings of plugins. A protocol, task or learner describes its settings by a record: the provider's {@code defaults()}
 * names every default, {@link agon.api.settings.Setting} says what each component means, and the record's compact
 * constructor refuses impossible values with {@link agon.api.settings.InvalidSetting}, which the engine turns into a
 * message with file and line.
 */
@NullMarked
package agon.api.settings;

import org.jspecify.annotations.NullMarked;
