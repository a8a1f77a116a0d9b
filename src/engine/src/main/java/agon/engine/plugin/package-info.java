/**
 * Plugins: protocols, tasks and learners found by {@link java.util.ServiceLoader}, their settings, and the inspection
 * that keeps a protocol from anything but its session.
 *
 * <p>{@link agon.engine.plugin.Plugins} is the way in. Settings are records; {@link agon.engine.plugin.Settings} binds
 * what an experiment says on top of their defaults and names everything that is wrong with it at once.
 */
@NullMarked
package agon.engine.plugin;

import org.jspecify.annotations.NullMarked;
