/**
 * Data sets: the catalogue of those that Agon knows, and how they are fetched, resumed and verified.
 *
 * <p>{@link agon.cli.data.Catalogue} is the way in. What is fetched goes into a file beside its place, and takes that place
 * only once the SHA-256 of its uncompressed content is the one that the catalogue names.
 */
@NullMarked
package agon.cli.data;

import org.jspecify.annotations.NullMarked;
