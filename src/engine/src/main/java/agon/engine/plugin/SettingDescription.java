package agon.engine.plugin;

/**
 * One setting, for people.
 *
 * @param name name with those of the records around it, such as {@code overseer.error}
 * @param kind what may stand there, such as {@code a whole number}
 * @param value the default, as JSON
 * @param text what it means; blank if its author did not say
 */
public record SettingDescription(String name, String kind, String value, String text) {}
