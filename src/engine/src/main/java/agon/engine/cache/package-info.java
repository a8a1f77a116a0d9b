/**
 * Keeps on disk, for all experiments, what is costly to make and depends on nothing but its recipe.
 *
 * <p>{@link agon.engine.cache.CacheFolder} is a folder of files that are written once, whole, however many processes want
 * them at a time. {@link agon.engine.cache.KeptData} is what tasks are handed: it puts the task's own code and its libraries
 * into every key, so that a release that describes molecules otherwise never reads what an earlier one wrote.
 *
 * <p>Nothing is ever removed; the folder may be deleted at any time, and what was in it is made again.
 */
@NullMarked
package agon.engine.cache;

import org.jspecify.annotations.NullMarked;
